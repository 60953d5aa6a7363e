import DocumentReaders
import Glibc
import LegalStructure
import TestTools
import Testing

@testable import DraftingRules

/// Safe fixes applied to the source of Markdown.
@Suite struct TidyTextTests {
    private static let norms = """
        Pasal 2

        Rencana memuat:

        a. sasaran;dan

        b. jadwal.

        Pasal 3

        (1) Kepala Dinas bertanggungjawab atas rencana sebagaimana dimaksud Pasal 2.

        (2) Rencana sebagaimana dimaksud dalam Ayat (1) Pasal ini, ditetapkan sesuai ketentuan dalam
        pasal 4.
        """
    private static let mended = """
        Pasal 2

        Rencana memuat:

        a. sasaran; dan

        b. jadwal.

        Pasal 3

        (1) Kepala Dinas bertanggung jawab atas rencana sebagaimana dimaksud dalam Pasal 2.

        (2) Rencana sebagaimana dimaksud pada ayat (1), ditetapkan sesuai ketentuan dalam
        Pasal 4.
        """

    private func fixed(_ example: RuleInfo.Example) throws -> (text: String, count: Int) {
        let specimen = try Specimen(example)
        let fixes = TidyText.fixes(of: specimen.review.findings) {
            TidyText.canApply($0, to: specimen.document)
        }
        let text = TidyText.applied(fixes, to: specimen.document)
        return (String(decoding: text, as: UTF8.self), fixes.count)
    }

    @Test func `all fixes of a text are applied, and nothing else changes`() throws {
        let (text, count) = try fixed(.right(Self.norms))
        #expect(count == 7)
        #expect(text == Frames.whole(.right(Self.mended)))
    }

    @Test func `a mended text has nothing left to mend`() throws {
        #expect(try fixed(.right(Self.mended)).count == 0)
    }

    @Test(arguments: ExampleTests.cases.filter { $0.example.isWrong })
    func `a fix takes its finding away`(example: ExampleTests.Case) throws {
        let specimen = try Specimen(example.example)
        let found = specimen.review.findings.filter { $0.rule == example.rule && $0.fix != nil }
        guard !found.isEmpty else { return }
        let fixes = TidyText.fixes(of: found) { TidyText.canApply($0, to: specimen.document) }
        #expect(fixes.count == found.count)
        let document = try DocumentReader().read(
            bytes: TidyText.applied(fixes, to: specimen.document), path: "contoh.md")
        let review = DraftingChecker(minimum: .usul).review(document, NaskahParser().parse(document))
        #expect(!review.findings.contains { $0.rule == example.rule })
    }

    /// Real texts, each with what it has to mend; they are no part of this package.
    private static let folder = getenv("PATUH_CORPUS").map { String(cString: $0) + "/files" }

    @Test(.enabled(if: folder != nil, "dilewati: PATUH_CORPUS tidak menunjuk korpus"))
    func `mending real texts takes the findings away and brings no others`() throws {
        let folder = try #require(Self.folder)
        var mended = 0
        for name in names(in: folder) where name.hasSuffix(".md") {
            let document = try DocumentReader().read(path: "\(folder)/\(name)")
            let checker = DraftingChecker(minimum: .usul)
            let before = checker.review(document, NaskahParser().parse(document)).findings
            let fixes = TidyText.fixes(of: before) { TidyText.canApply($0, to: document) }
            guard !fixes.isEmpty else { continue }
            mended += fixes.reduce(0) { $0 + ($1.fix?.edits.count ?? 0) }
            let bytes = TidyText.applied(fixes, to: document)
            let after = try DocumentReader().read(bytes: bytes, path: name)
            let left = checker.review(after, NaskahParser().parse(after)).findings
            #expect(TidyText.fixes(of: left) { TidyText.canApply($0, to: after) }.isEmpty, "\(name)")
            let kinds = Set(before.map { "\($0.rule) \($0.address)" })
            for finding in left {
                #expect(
                    kinds.contains("\(finding.rule) \(finding.address)"),
                    "\(name): new \(finding.rule) \(finding.address)")
            }
        }
        #expect(mended > 10)
    }
}
