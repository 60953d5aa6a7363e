import DraftingRules
import Messages
import TestTools
import Testing

@testable import Reports
@testable import Results

/// The reports for programs. Whole ones are compared with recorded files, which Tools/check-formats.py checks
/// against the schemas of those who read them.
@Suite struct ListReportTests {
    private static let documents = InventedResults.documents()

    private func text(_ reporter: some ListReporter, _ documents: [DocumentResults] = Self.documents)
        -> String
    {
        String(decoding: reporter.report(documents, failures: InventedResults.failures), as: UTF8.self)
    }

    @Test(arguments: Language.allCases)
    func `SARIF with everything`(language: Language) {
        let reporter = SarifReporter(
            run: InventedResults.run(language), catalogue: InventedResults.catalogue, flavour: .full)
        expectGolden(text(reporter), "laporan.\(language.rawValue).sarif")
    }

    @Test func `SARIF for GitHub`() {
        let reporter = SarifReporter(
            run: InventedResults.run(), catalogue: InventedResults.catalogue, flavour: .gitHub)
        expectGolden(text(reporter), "laporan-github.sarif")
    }

    @Test func `GitLab Code Quality`() {
        expectGolden(text(GitLabReporter(language: .id)), "laporan.gitlab.json")
    }

    @Test func `JUnit`() {
        let reporter = JUnitReporter(language: .id, catalogue: InventedResults.catalogue, failLevel: .pasti)
        expectGolden(text(reporter), "laporan.junit.xml")
    }

    @Test func `Checkstyle`() {
        expectGolden(text(CheckstyleReporter(language: .id)), "laporan.checkstyle.xml")
    }

    @Test func `GitHub workflow commands`() {
        let reporter = GitHubReporter(language: .id, catalogue: InventedResults.catalogue)
        expectGolden(text(reporter), "laporan.github.txt")
    }

    @Test func `reviewdog`() {
        expectGolden(text(ReviewdogReporter(language: .id, isLines: false)), "laporan.rdjson")
        expectGolden(text(ReviewdogReporter(language: .id, isLines: true)), "laporan.rdjsonl")
    }

    @Test func `CSV`() {
        expectGolden(text(CSVReporter(language: .id)), "laporan.csv")
    }

    @Test(arguments: Language.allCases)
    func `Markdown`(language: Language) {
        expectGolden(text(MarkdownReporter(language: language)), "laporan.\(language.rawValue).md")
    }

    @Test func `Markdown keeps to its limit with whole lines and says that it was cut`() {
        let whole = text(MarkdownReporter(language: .id))
        for limit in [200, 700, 1500] {
            let cut = text(MarkdownReporter(language: .id, limit: limit))
            #expect(cut.utf8.count <= limit)
            #expect(cut.hasSuffix("_\(ListTexts.cutOff.id)_\n"))
            #expect(whole.hasPrefix(cut.dropLast(ListTexts.cutOff.id.count + 4)))
        }
        #expect(text(MarkdownReporter(language: .id, limit: whole.utf8.count + 100)) == whole)
    }

    @Test func `of each kind GitHub gets at most ten annotations, and hears of the rest`() {
        var document = Self.documents[0]
        let finding = document.results[document.results.count - 3]
        for count in [10, 11, 40] {
            document.results = (0..<count).map { _ in finding }
            let reporter = GitHubReporter(language: .id, catalogue: InventedResults.catalogue)
            let lines = String(decoding: reporter.report([document], failures: []), as: UTF8.self).split(
                separator: "\n")
            #expect(lines.count == 10)
            #expect(lines.last?.hasPrefix("::error::\(count - 9) lagi") == (count > 10))
        }
    }

    @Test func `what is waived or known is in no form for open problems`() throws {
        let document = Self.documents[0]
        let waived = try #require(document.results.first { $0.waiver?.isInForce == true })
        let known = try #require(document.results.first { $0.isKnown == true })
        for form in [
            text(GitLabReporter(language: .id)), text(CheckstyleReporter(language: .id)),
            text(ReviewdogReporter(language: .id, isLines: true)),
            text(GitHubReporter(language: .id, catalogue: InventedResults.catalogue)),
        ] {
            #expect(!form.contains(waived.message.id) && !form.contains(known.message.id))
            // Its waiver has ended: it shows again.
            #expect(form.contains("2 rincian tanpa kata penghubung."))
        }
    }

    @Test func `a finding fails a case of JUnit only from the fail level on`() {
        func failures(_ level: Severity?) -> Int {
            let reporter = JUnitReporter(
                language: .id, catalogue: InventedResults.catalogue, failLevel: level)
            return text(reporter).split(separator: "<failure ").count - 1
        }
        // Open: verdicts 2, 6 and 10, E05 (pasti); C01 and the draft's E08 (tandai).
        #expect(failures(.pasti) == 4)
        #expect(failures(.tandai) == 6)
        #expect(failures(nil) == 0)
    }

    @Test func `characters that XML does not have are replaced`() {
        #expect(
            XMLWriter.escaped("a\u{0B}b\u{1F}<&>\"\n\u{FFFF}")
                == "a\u{FFFD}b\u{FFFD}&lt;&amp;&gt;&quot;&#10;\u{FFFD}")
    }

    @Test func `paths are URIs in SARIF`() {
        #expect(SarifReporter.uri("naskah/perbup contoh%.docx") == "naskah/perbup%20contoh%25.docx")
        #expect(SarifReporter.uri("/tmp/é.md") == "file:///tmp/%C3%A9.md")
    }

    @Test func `fingerprints stay when text moves and differ within a document`() throws {
        let before = Self.documents[0]
        var fingerprints = Set(before.results.map(\.fingerprint))
        #expect(fingerprints.count == before.results.count)
        var moved = before.results
        for index in moved.indices { moved[index].place.start.line += 7 }
        Fingerprint.assign(to: &moved)
        #expect(moved.map(\.fingerprint) == before.results.map(\.fingerprint))
        let finding = try #require(moved.last)
        moved = [finding, finding]
        Fingerprint.assign(to: &moved)
        fingerprints = Set(moved.map(\.fingerprint))
        #expect(fingerprints.count == 2)
    }
}
