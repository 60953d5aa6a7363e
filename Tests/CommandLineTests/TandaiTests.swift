import DocumentReaders
import TestTools
import Testing

@testable import CommandLine

/// Marking a Word file, as a person does it.
@Suite struct TandaiTests {
    private static let live: Trial.Setting = {
        var setting = Trial.Setting()
        setting.examiner = .live
        return setting
    }()

    private static func tandai(_ arguments: String...) async -> Trial {
        await Trial.run(["tandai"] + arguments, setting: live)
    }

    private static func draft(_ name: String = "perbup-spbe-lemah.docx") -> (folder: Folder, path: String) {
        let folder = Folder([])
        let path = "\(folder.path)/draf.docx"
        write(bytes(of: "\(packageRoot)/Samples/\(name)") ?? [], to: path)
        return (folder, path)
    }

    @Test func `the result stands beside the draft, and the same run again changes no byte`() async {
        let (folder, path) = Self.draft()
        let target = "\(folder.path)/draf.patuh.docx"
        let original = bytes(of: path)
        let first = await Self.tandai(path)
        #expect(first.status == .fine)
        #expect(first.output.hasPrefix("\(target): "))
        let marked = bytes(of: target)
        #expect(marked != nil && marked != original)
        #expect(bytes(of: path) == original)
        #expect(await Self.tandai(path).status == .fine)
        #expect(bytes(of: target) == marked)
        #expect(await Self.tandai(target).status == .fine)
        #expect(bytes(of: target) == marked)
        #expect(names(in: folder.path) == ["draf.docx", "draf.patuh.docx"])
    }

    @Test func `what somebody has worked on is not overwritten from the draft`() async {
        let (folder, path) = Self.draft()
        let target = "\(folder.path)/draf.patuh.docx"
        let work = bytes(of: "\(packageRoot)/Samples/perbup-spbe-sedang.docx") ?? []
        write(work, to: target)
        let trial = await Self.tandai(path)
        #expect(trial.status == .failed)
        #expect(trial.errors.contains("sudah ada"))
        #expect(bytes(of: target) == work)
    }

    @Test func `comments and suggestions are taken out again`() async throws {
        let (folder, path) = Self.draft()
        let target = "\(folder.path)/draf.patuh.docx"
        #expect(await Self.tandai(path, "--usulkan").output.contains("10 pasal diusulkan"))
        let marked = try DocumentReader().read(path: target)
        #expect(marked.blocks.contains { $0.text.contains(/^Pasal \d+A$/) })
        #expect(await Self.tandai(target, "--hapus").status == .fine)
        let cleaned = try DocumentReader().read(path: target)
        #expect(cleaned.blocks == (try DocumentReader().read(path: path)).blocks)
    }

    @Test func `with the suggestions accepted, drafting technique finds nothing new and skips nothing`() async
    {
        // A reader sees tracked insertions as accepted.
        let (folder, path) = Self.draft("rancangan-perbup-spbe.docx")
        #expect(await Self.tandai(path, "--usulkan", "--min-tingkat", "4").status == .fine)
        var rules: [[String]] = []
        for file in [path, "\(folder.path)/draf.patuh.docx"] {
            let report = await Trial.run(["periksa", "--format", "json", file], setting: Self.live).output
            #expect(!report.contains("findingsSkipped"))
            rules.append(report.matches(of: /"rule": "([^"]+)"/).map { String($0.1) })
        }
        #expect(!rules[0].isEmpty && rules[0] == rules[1])
    }

    @Test func `suggestions for Markdown are a diff that fits the file`() async throws {
        let path = "\(packageRoot)/Samples/perbup-spbe-lemah.md"
        let trial = await Self.tandai(path, "--usulkan")
        #expect(trial.status == .fine)
        let old = try #require(contents(of: path))
        let new = try applied(trial.output, to: old)
        let document = try DocumentReader().read(bytes: Array(new.utf8), path: path)
        let added = trial.output.matches(of: /\n\+### (Pasal \d+[A-Z])/).map { String($0.1) }
        #expect(added.count > 5)
        for heading in added { #expect(document.blocks.contains { $0.text == heading }, "\(heading)") }
    }

    @Test func `a file with macros keeps its extension`() async {
        let (folder, path) = Self.draft()
        write(bytes(of: path) ?? [], to: "\(folder.path)/makro.DOCM")
        #expect(await Self.tandai("\(folder.path)/makro.DOCM").status == .fine)
        #expect(names(in: folder.path) == ["draf.docx", "makro.DOCM", "makro.patuh.DOCM"])
    }

    @Test func `no diff is made of a format that it would break`() async {
        let folder = Folder([])
        let path = "\(folder.path)/naskah.xml"
        write("<?xml version=\"1.0\"?><naskah><p>Pasal 1</p><p>Isi pasal.</p></naskah>".utf8, to: path)
        let trial = await Self.tandai(path, "--usulkan")
        #expect(trial.status == .failed)
        #expect(trial.output.isEmpty && trial.errors.contains(path))
    }

    @Test func `a file that is no DOCX is refused`() async {
        let trial = await Self.tandai("\(packageRoot)/Samples/perbup-spbe-lemah.md")
        #expect(trial.status == .failed)
        #expect(trial.errors.contains("bukan DOCX"))
    }

    /// Applies a unified diff that only adds; every line that it shows as kept must be there.
    private func applied(_ diff: String, to text: String) throws -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var result: [Substring] = []
        var next = 0
        for line in diff.split(separator: "\n").dropFirst(2) {
            if line.hasPrefix("@@") {
                let start = try #require(
                    line.split(separator: " ")[1].dropFirst().split(separator: ",").first)
                let number = try #require(Int(start)) - 1
                result += lines[next..<number]
                next = number
            } else if line.hasPrefix("+") {
                result.append(line.dropFirst())
            } else {
                #expect(line.dropFirst() == lines[next])
                result.append(lines[next])
                next += 1
            }
        }
        return (result + lines[next...]).joined(separator: "\n")
    }
}
