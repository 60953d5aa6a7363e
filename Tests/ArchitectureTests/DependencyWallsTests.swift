import Testing

/// Dependencies point one way: document → manuscript → verdicts → report.
@Suite struct DependencyWallsTests {
    /// What each module may import. Whoever adds a line here changes the architecture.
    static let allowed: [String: Set<String>] = [
        "CLibXML2": [], "CLibYaml": [], "CLibZip": [], "CLinux": [], "CMarkGFM": [],
        "Messages": [],
        "Archive": [],
        "DocumentModel": [],
        "DocumentReaders": ["DocumentModel", "Messages", "CLibXML2", "CLibZip", "CLinux", "CMarkGFM"],
        "LegalStructure": ["DocumentModel", "Messages"],
        "PlanningDocuments": ["DocumentModel", "LegalStructure", "RuleModel", "Rules"],
        "RuleModel": ["CLibYaml", "Messages"],
        "MaturityIndex": ["Messages", "RuleModel"],
        "Rules": [],
        "Assessment": ["DocumentModel", "LegalStructure", "PlanningDocuments", "RuleModel", "Messages"],
        "DraftingRules": ["DocumentModel", "LegalStructure", "Messages", "PlanningDocuments"],
        "Submissions": ["Archive", "Assessment", "DocumentModel", "LegalStructure", "Messages", "RuleModel"],
        "Results": [
            "Archive", "Assessment", "DocumentModel", "DraftingRules", "LegalStructure", "Messages",
            "Submissions",
        ],
        "Reports": [
            "Archive", "Assessment", "DocumentModel", "DraftingRules", "LegalStructure", "MaturityIndex",
            "Messages", "PlanningDocuments", "Results", "Submissions",
        ],
        "WordAnnotations": ["DocumentModel", "DocumentReaders", "Messages", "CLibZip"],
        "Configuration": ["Assessment", "DraftingRules", "Messages", "Results", "RuleModel"],
        "LanguageServer": [
            "Assessment", "DocumentModel", "DocumentReaders", "LegalStructure", "Messages", "Reports",
            "Results", "Dispatch",
        ],
        "CommandLine": [
            "Archive", "Assessment", "Configuration", "DocumentModel", "DocumentReaders", "DraftingRules",
            "LanguageServer", "LegalStructure", "MaturityIndex", "Messages",
            "Reports", "Results", "RuleModel", "Rules", "Submissions", "WordAnnotations", "ArgumentParser",
        ],
        "patuh": ["CLinux", "CommandLine", "Dispatch"],
        "AccuracyCheck": [
            "ArgumentParser",
            "Assessment", "DocumentModel", "DocumentReaders", "LegalStructure", "Messages",
            "PlanningDocuments", "RuleModel", "Rules",
        ],
    ]

    /// The system's library and what comes with the language.
    static let everywhere: Set<String> = ["Glibc", "Synchronization"]

    /// Modules that may import Foundation, each with its reason. Foundation costs start-up time.
    static let foundation: [String: String] = [
        "AccuracyCheck": "a developer's tool that reads the JSON of expert readings; no part of patuh"
    ]

    @Test func `the sources are found`() {
        #expect(SourceTree.modules.contains("DocumentModel"))
        #expect(SourceTree.files.count > 20)
    }

    @Test(arguments: SourceTree.modules)
    func `a module imports only what it may`(module: String) throws {
        let allowed = try #require(
            Self.allowed[module], "\(module) is new: say in DependencyWallsTests what it may import")
        for file in SourceTree.files where file.module == module {
            for name in file.imports where name != "Foundation" {
                #expect(
                    allowed.contains(name) || Self.everywhere.contains(name),
                    "\(file.path) imports \(name), which \(module) must not know")
            }
        }
    }

    @Test func `Foundation stays outside`() {
        for file in SourceTree.files where Self.foundation[file.module] == nil {
            #expect(
                !file.imports.contains { $0.hasPrefix("Foundation") },
                "\(file.path) imports Foundation; use the standard library or Glibc")
        }
    }

    @Test func `the allowed imports have no circle`() {
        var open = Self.allowed
        while let free = open.first(where: { $0.value.allSatisfy { open[$0] == nil } }) {
            open[free.key] = nil
        }
        #expect(open.isEmpty, "these import one another: \(open.keys.sorted())")
    }

    @Test func `nothing in the sources can end the program by a trap of ours`() {
        for file in SourceTree.files {
            for (number, line) in file.lines.enumerated() {
                for word in ["try!", "as!", "fatalError(", "preconditionFailure("] {
                    #expect(!line.contains(word), "\(file.path):\(number + 1) has \(word)")
                }
            }
        }
    }
}
