import Assessment
import DocumentModel
import DraftingRules
import LegalStructure
import Messages
import Results

/// The report for people: per document its identity, the table of indicators and, for each indicator below
/// the level asked for, what is there, what is missing and where it would go; the findings of drafting
/// technique; then the summary of the run.
public struct TextReporter: Reporter {
    private let run: RunDescription
    private let style: Style

    public init(run: RunDescription, style: Style) {
        self.run = run
        self.style = style
    }

    public func opening() -> [UInt8] { [] }

    public var separator: [UInt8] { [UInt8(ascii: "\n")] }

    public func document(
        _ assessment: DocumentAssessment, drafting: DraftingReview, results: DocumentResults
    ) -> [UInt8] {
        var page = Page(style: style)
        if run.isSet { return memberOfSet(assessment, drafting, results) }
        DocumentHead(assessment, language: run.language).write(to: &page)
        page.blank()
        IndicatorTable(assessment.indicators, language: run.language).write(to: &page)
        let open = assessment.indicators.filter { $0.state.isOpen }
        let waivers = WaiverList(results, language: run.language)
        guard !open.isEmpty || drafting != DraftingReview() || !waivers.isEmpty else { return page.bytes }
        let places = Places(assessment.document)
        let findings = FindingList(drafting, places: places, language: run.language)
        for verdict in open {
            page.blank()
            IndicatorDetail(verdict, of: assessment, places: places, run: run).write(to: &page)
        }
        if !findings.isEmpty {
            page.blank()
            findings.write(to: &page)
        }
        if !waivers.isEmpty {
            page.blank()
            waivers.write(to: &page)
        }
        guard !open.isEmpty else { return page.bytes }
        page.blank()
        let hint = ReportTexts.explainHint(
            path: Self.shellWord(assessment.document.path), indicator: open[0].number)
        page.paragraph(hint[run.language], .faint, indent: 4, hanging: 2)
        return page.bytes
    }

    /// In a set only what the part on the set does not say: findings of drafting technique, waivers.
    private func memberOfSet(
        _ assessment: DocumentAssessment, _ drafting: DraftingReview, _ results: DocumentResults
    ) -> [UInt8] {
        let waivers = WaiverList(results, language: run.language)
        guard !drafting.findings.isEmpty || !waivers.isEmpty else { return [] }
        var page = Page(style: style)
        DocumentHead(assessment, language: run.language).write(to: &page)
        if !drafting.findings.isEmpty {
            page.blank()
            FindingList(drafting, places: Places(assessment.document), language: run.language).write(
                to: &page)
        }
        if !waivers.isEmpty {
            page.blank()
            waivers.write(to: &page)
        }
        return page.bytes
    }

    public func closing(failures: [FileFailure], summary: RunSummary) -> [UInt8] {
        let language = run.language
        var page = Page(style: style)
        if summary.documents > 0 { page.blank() }
        if let sections = summary.set.flatMap({ SetSections($0, language: language) }) {
            SetText(sections: sections).write(to: &page)
            page.blank()
        }
        page.line(style.paint(ReportTexts.summary[language], .strong))
        let examined = ReportTexts.examined(
            documents: summary.documents, pasal: summary.pasal, criteria: summary.criteria,
            level: run.demands.general)
        page.paragraph(examined[language], indent: 2)
        if summary.criteria > 0 {
            page.flow(
                VerdictState.allCases.map { state in
                    let count = summary.count(state)
                    return Cell(
                        "\(state.symbol) \(count) \(state.word[language])", count > 0 ? state.paint : .faint)
                }, indent: 2)
        }
        if Severity.allCases.contains(where: { summary.count($0) > 0 }) {
            page.paragraph(FindingTexts.counts(summary)[language], indent: 2)
        }
        if summary.waived + summary.known > 0 {
            page.paragraph(
                ListTexts.covered(waived: summary.waived, known: summary.known)[language], indent: 2)
        }
        for notice in summary.notices { WaiverList.write(notice, in: language, to: &page) }
        if !failures.isEmpty {
            page.paragraph(ReportTexts.failed(failures.count)[language], .red, indent: 2)
            for failure in failures {
                page.paragraph("\(failure.path): \(failure.message)", indent: 4, hanging: 2)
            }
        }
        if let agency = run.agency { page.paragraph(agency, .faint, indent: 2) }
        page.paragraph("\(run.pack.id) \(run.pack.version) (\(run.pack.validFor))", .faint, indent: 2)
        return page.bytes
    }

    /// The path as a shell takes it for one word.
    private static func shellWord(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-+,:@%".unicodeScalars.contains($0)
        }
        return isPlain
            ? path
            : "'"
                + path.split(separator: "'", omittingEmptySubsequences: false)
                .joined(separator: "'\\''") + "'"
    }
}
