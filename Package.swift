// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "patuh",
    products: [.executable(name: "patuh", targets: ["patuh"])],
    dependencies: [
        // The usual Swift library for subcommands, help and shell completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CMarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

        // The YAML library that the others are wrapped around, with line and column of every node. Not through Yams:
        // that brings in Foundation, whose 30 MB and 60,000 relocations are half of the time to start.
        .systemLibrary(name: "CLibYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

        // The system calls that Swift's Glibc leaves out; part of every Linux.
        .systemLibrary(name: "CLinux"),

        .target(name: "Messages"),
        .target(name: "Archive"),
        .target(name: "DocumentModel"),
        .target(
            name: "DocumentReaders",
            dependencies: ["DocumentModel", "Messages", "CLibXML2", "CLibZip", "CLinux", "CMarkGFM"]),
        .target(name: "LegalStructure", dependencies: ["DocumentModel", "Messages"]),
        .target(
            name: "PlanningDocuments",
            dependencies: ["DocumentModel", "LegalStructure", "RuleModel", "Rules"]),
        .target(name: "RuleModel", dependencies: ["CLibYaml", "Messages"]),
        .target(name: "MaturityIndex", dependencies: ["Messages", "RuleModel"]),
        .target(
            name: "Rules", path: "Rules",
            resources: [.embedInCode("permenpan-59-2020"), .embedInCode("referensi-arsitektur")]),
        .target(
            name: "Assessment",
            dependencies: ["DocumentModel", "LegalStructure", "Messages", "PlanningDocuments", "RuleModel"]),
        .target(
            name: "DraftingRules",
            dependencies: ["DocumentModel", "LegalStructure", "Messages", "PlanningDocuments"],
            resources: [.embedInCode("Data")]),
        .target(
            name: "Submissions",
            dependencies: [
                "Archive", "Assessment", "DocumentModel", "LegalStructure", "Messages", "RuleModel",
            ]),
        .target(
            name: "Results",
            dependencies: [
                "Archive", "Assessment", "DocumentModel", "DraftingRules", "LegalStructure", "Messages",
                "Submissions",
            ]),
        // libzip again: it alone copies the entries that stay as they are without packing them anew.
        .target(
            name: "WordAnnotations",
            dependencies: ["DocumentModel", "DocumentReaders", "Messages", "CLibZip"]),
        .target(
            name: "Reports",
            dependencies: [
                "Archive", "Assessment", "DocumentModel", "DraftingRules", "LegalStructure", "MaturityIndex",
                "Messages", "PlanningDocuments", "Results", "Submissions",
            ]),
        .target(
            name: "Configuration",
            dependencies: ["Assessment", "DraftingRules", "Messages", "Results", "RuleModel"]),
        .target(
            name: "LanguageServer",
            dependencies: [
                "Assessment", "DocumentModel", "DocumentReaders", "LegalStructure", "Messages", "Reports",
                "Results",
            ]),
        .target(
            name: "CommandLine",
            dependencies: [
                "Archive", "Assessment", "Configuration", "DocumentModel", "DocumentReaders",
                "DraftingRules", "LanguageServer", "LegalStructure", "MaturityIndex",
                "Messages",
                "Reports", "Results", "RuleModel", "Rules", "Submissions", "WordAnnotations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "patuh", dependencies: ["CLinux", "CommandLine"]),
        .executableTarget(
            name: "patuh-akurasi",
            dependencies: [
                "DocumentReaders", "Assessment", "PlanningDocuments", "Rules",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/AccuracyCheck"),

        .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
        .testTarget(
            name: "DocumentReadersTests",
            dependencies: ["DocumentReaders", "DocumentModel", "Messages", "CLibZip", "TestTools"]),
        .testTarget(name: "TestTools"),
        // Not a test target, because the fuzzer uses it, too.
        .target(name: "StoredZip", path: "Tests/StoredZip"),
        .testTarget(
            name: "WordAnnotationsTests",
            dependencies: ["WordAnnotations", "DocumentModel", "DocumentReaders", "CLibZip", "TestTools"]),
        .testTarget(
            name: "Inventions",
            dependencies: [
                "Assessment", "DocumentModel", "DraftingRules", "LegalStructure", "Messages", "Reports",
                "Results",
            ],
            path: "Tests/Inventions"),
        .testTarget(
            name: "DraftingRulesTests",
            dependencies: [
                "DocumentModel", "DocumentReaders", "DraftingRules", "LegalStructure", "Messages",
                "TestTools",
            ]),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["DraftingRules", "Inventions", "Reports", "Results", "TestTools"],
            exclude: ["Golden"]),
        .testTarget(
            name: "ResultsTests",
            dependencies: ["Assessment", "DocumentModel", "DraftingRules", "Inventions", "Results"]),
        .testTarget(
            name: "SubmissionsTests",
            dependencies: [
                "Assessment", "DocumentModel", "DocumentReaders", "LegalStructure", "RuleModel", "Rules",
                "Submissions", "TestTools",
            ]),
        .testTarget(
            name: "ConfigurationTests",
            dependencies: [
                "Assessment", "Configuration", "DraftingRules", "Messages", "RuleModel", "TestTools",
            ]),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["CommandLine", "DraftingRules", "Inventions", "StoredZip", "TestTools"],
            exclude: ["Golden"]),
        .testTarget(
            name: "TextReaderTests", dependencies: ["DocumentModel", "DocumentReaders", "TestTools"]),
        .testTarget(
            name: "PdfReaderTests", dependencies: ["DocumentModel", "DocumentReaders", "TestTools"]),
        .testTarget(name: "HostileTests", dependencies: ["StoredZip", "TestTools", "patuh"]),
        .testTarget(
            name: "LegalStructureTests",
            dependencies: ["DocumentModel", "DocumentReaders", "LegalStructure", "Messages", "TestTools"],
            exclude: ["Golden"]),
        .testTarget(
            name: "LanguageServerTests",
            dependencies: ["CommandLine", "LanguageServer", "TestTools"]),
        .testTarget(
            name: "MaturityIndexTests", dependencies: ["MaturityIndex", "RuleModel", "Rules", "TestTools"]),
        .testTarget(
            name: "PlanningDocumentsTests",
            dependencies: [
                "DocumentModel", "DocumentReaders", "LegalStructure", "PlanningDocuments", "TestTools",
            ]),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestTools"]),
        .testTarget(name: "RuleModelTests", dependencies: ["RuleModel", "Rules", "TestTools"]),
        .testTarget(
            name: "AssessmentTests",
            dependencies: [
                "Assessment", "DocumentModel", "DocumentReaders", "LegalStructure", "PlanningDocuments",
                "RuleModel", "Rules", "StoredZip", "TestTools",
            ], exclude: ["Berkas"]),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzer (make fuzz) needs its own compiler flags, so it is no part of an ordinary build.
if Context.environment["PATUH_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CFuzzer", path: "Fuzz/CFuzzer"),
        .executableTarget(
            name: "patuh-fuzz",
            dependencies: ["CFuzzer", "DocumentModel", "DocumentReaders", "RuleModel", "StoredZip"],
            path: "Fuzz/Driver"),
    ]
}
