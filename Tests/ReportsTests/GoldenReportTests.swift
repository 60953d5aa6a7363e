import Inventions
import Messages
import Reports
import TestTools
import Testing

/// The reports as a whole, compared with recorded files (`PATUH_REKAM=1` records them anew).
@Suite struct GoldenReportTests {
    @Test(arguments: Language.allCases)
    func `text report`(language: Language) {
        let reporter = TextReporter(run: run(language), style: Style())
        expectGolden(whole(reporter), "laporan.\(language.rawValue).txt")
    }

    @Test func `text report in colour`() {
        let reporter = TextReporter(run: run(.id), style: Style(colour: true, width: 80))
        expectGolden(whole(reporter), "laporan-warna.txt")
    }

    @Test func `JSON report`() {
        expectGolden(whole(JSONReporter(run: run(.id))), "laporan.json")
    }

    @Test(arguments: Language.allCases)
    func `explanation of a verdict`(language: Language) throws {
        let assessment = InventedAssessments.regulation()
        let verdict = try #require(assessment.indicators.first { $0.number == 2 })
        let rule = try #require(InventedRules.all.first { $0.number == 2 })
        let bytes = ExplanationReporter(run: run(language), style: Style())
            .explanation(of: verdict, in: assessment, rule: rule)
        expectGolden(String(decoding: bytes, as: UTF8.self), "penjelasan.\(language.rawValue).txt")
    }

    @Test func `explanation of a draft's verdict`() throws {
        let assessment = InventedAssessments.draft()
        let verdict = try #require(assessment.indicators.first)
        let rule = try #require(InventedRules.all.first { $0.number == verdict.number })
        let bytes = ExplanationReporter(run: run(.id), style: Style())
            .explanation(of: verdict, in: assessment, rule: rule)
        expectGolden(String(decoding: bytes, as: UTF8.self), "penjelasan-rancangan.txt")
    }

    @Test(arguments: Language.allCases)
    func `page of a rule`(language: Language) throws {
        let rule = try #require(InventedRules.all.first)
        let bytes = RulePageReporter(language: language, style: Style()).page(rule)
        expectGolden(String(decoding: bytes, as: UTF8.self), "aturan.\(language.rawValue).txt")
    }

    @Test func `list of rules`() {
        let bytes = RulePageReporter(language: .id, style: Style())
            .list(InventedRules.all, pack: InventedRules.identity)
        expectGolden(String(decoding: bytes, as: UTF8.self), "daftar-aturan.txt")
    }

    @Test func `numbered text of a DOCX and of a Markdown file`() {
        let reporter = NumberedText(style: Style())
        let docx = reporter.text(of: InventedDocuments.regulation(path: "a.docx"))
        let markdown = reporter.text(of: InventedDocuments.draft(path: "a.md"))
        expectGolden(String(decoding: docx + markdown, as: UTF8.self), "teks.txt")
    }

    @Test func `tree of units`() {
        let bytes = TreeReporter(language: .id, style: Style())
            .tree(of: InventedTree.naskah(), document: InventedDocuments.regulation(path: "a.docx"))
        expectGolden(String(decoding: bytes, as: UTF8.self), "pohon.txt")
    }

    private func run(_ language: Language) -> RunDescription {
        RunDescription(version: "1.2.3", pack: InventedRules.identity, demands: 3, language: language)
    }

    /// A run over two documents and one that could not be read.
    private func whole(_ reporter: some Reporter) -> String {
        let assessments = [InventedAssessments.regulation(), InventedAssessments.draft()]
        var summary = RunSummary()
        for assessment in assessments { summary.add(assessment) }
        let review = InventedReviews.regulation()
        summary.add(review)
        summary.addFailure()
        let failure = FileFailure(path: "rusak.docx", message: "arsip ZIP terpotong. Unduh ulang dokumen.")
        let parts = [
            reporter.opening(), reporter.document(assessments[0], drafting: review), reporter.separator,
            reporter.document(assessments[1]), reporter.closing(failures: [failure], summary: summary),
        ]
        return String(decoding: parts.joined(), as: UTF8.self)
    }
}
