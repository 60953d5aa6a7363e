import Assessment
import DraftingRules
import LegalStructure
import Messages
import Results

/// The report for a working group as a Word document with headings and real tables: identity, indicators,
/// evidence and gaps, drafting technique, and the matrix of several documents. Its bytes are the main part of
/// the package.
public struct WordReporter: Reporter {
    private let run: RunDescription

    public init(run: RunDescription) {
        self.run = run
    }

    private var language: Language { run.language }

    public func opening() -> [UInt8] {
        var body = WordBody()
        body.open()
        body.paragraph(HTMLTexts.title[language], style: "Title")
        body.paragraph(HTMLTexts.subtitle(run.pack, level: run.demands.general)[language], style: "Subtitle")
        return body.bytes
    }

    public var separator: [UInt8] { [] }

    public func document(
        _ assessment: DocumentAssessment, drafting: DraftingReview, results: DocumentResults
    ) -> [UInt8] {
        var body = WordBody()
        let naskah = assessment.naskah
        // The part on the set says what a set lacks: of its documents only what they regulate.
        let verdicts =
            run.isSet ? assessment.indicators.filter { $0.contentLevel > 0 } : assessment.indicators
        let waivers = WaiverList(results, language: language)
        if run.isSet, verdicts.isEmpty, drafting.findings.isEmpty, waivers.isEmpty { return [] }
        body.paragraph(DocumentHead(assessment, language: language).identity, style: "Heading1")
        body.paragraph(naskah.title ?? ReportTexts.withoutTitle[language], isBold: true)
        let signals = naskah.statusSignals.map { $0[language] }.joined(separator: "; ")
        let status = naskah.status.word[language] + (signals.isEmpty ? "" : " (\(signals))")
        body.paragraph("\(HTMLTexts.file[language]): \(assessment.document.path)")
        body.paragraph("\(ReportTexts.status[language]): \(status)")
        if !verdicts.isEmpty { write(verdicts, places: Places(assessment.document), to: &body) }
        write(drafting, to: &body)
        if !waivers.isEmpty {
            body.paragraph(ListTexts.covered[language], style: "Heading2")
            body.table(
                [34, 66], head: [HTMLTexts.finding, ReportTexts.verdict].map { $0[language] },
                rows: waivers.entries.map { [[$0.subject], [$0.text]] })
        }
        return body.bytes
    }

    public func closing(failures: [FileFailure], summary: RunSummary) -> [UInt8] {
        var body = WordBody()
        if let set = summary.set.flatMap({ SetSections($0, language: language) }) { write(set, to: &body) }
        body.paragraph(ReportTexts.summary[language], style: "Heading1")
        body.paragraph(
            ReportTexts.examined(
                documents: summary.documents, pasal: summary.pasal, criteria: summary.criteria,
                level: run.demands.general)[language])
        let counts = VerdictState.allCases.map { "\($0.symbol) \(summary.count($0)) \($0.word[language])" }
        body.paragraph(counts.joined(separator: "   "))
        if let first = summary.rows.first, summary.rows.count > 1, summary.set == nil {
            body.paragraph(HTMLTexts.matrix[language], style: "Heading2")
            body.table(
                [34] + first.levels.map { _ in 66 / max(first.levels.count, 1) },
                head: [HTMLTexts.document[language]] + first.levels.map { String($0.number) },
                rows: summary.rows.map { row in
                    [[row.path]] + row.levels.map { ["\($0.content)/\($0.proven)"] }
                })
        }
        for failure in failures { body.paragraph("\(failure.path): \(failure.message)") }
        body.close()
        return body.bytes
    }

    private func write(_ set: SetSections, to body: inout WordBody) {
        body.paragraph(set.title, style: "Heading1")
        body.paragraph(set.counts)
        for section in set.sections {
            body.paragraph(section.heading, style: "Heading2")
            for line in section.lines { body.paragraph(line) }
            guard let table = section.table else { continue }
            let others = max(1, table.head.count - 1)
            let widths =
                table.isMatrix
                ? [34] + Array(repeating: 66 / others, count: others)
                : Self.widths(of: table)
            body.table(widths, head: table.head, rows: table.rows.map { $0.map { [$0] } })
        }
    }

    private func write(_ verdicts: [IndicatorVerdict], places: Places, to body: inout WordBody) {
        body.paragraph(HTMLTexts.tableCaption[language], style: "Heading2")
        body.table(
            [6, 54, 20, 8, 12],
            head: [
                HTMLTexts.number, ReportTexts.indicator, ReportTexts.verdict, ReportTexts.contentLevel,
                ReportTexts.provenLevel,
            ].map { $0[language] },
            rows: verdicts.map { verdict in
                [
                    String(verdict.number), verdict.name,
                    "\(verdict.state.symbol) \(verdict.state.word[language])",
                    String(verdict.contentLevel), String(verdict.provenLevel),
                ].map { [$0] }
            })
        body.paragraph(HTMLTexts.evidenceAndGaps[language], style: "Heading2")
        for verdict in verdicts { write(verdict, places: places, to: &body) }
    }

    private func write(_ verdict: IndicatorVerdict, places: Places, to body: inout WordBody) {
        body.paragraph("\(verdict.number)  \(verdict.name)", style: "Heading3")
        let levels = ReportTexts.levels(
            content: verdict.contentLevel, proven: verdict.provenLevel,
            asked: run.demands.level(of: verdict.number))
        body.paragraph("\(verdict.state.word[language]); \(levels[language])")
        if verdict.elements.isEmpty {
            for evidence in verdict.evidence { body.paragraph(quoted(evidence, places)) }
        } else {
            body.table(
                [22, 14, 32, 32],
                head: [HTMLTexts.element, ReportTexts.verdict, HTMLTexts.evidence, HTMLTexts.toAdd].map {
                    $0[language]
                },
                rows: verdict.elements.map { element in
                    let isMet = element.state == .terpenuhi
                    let gaps = verdict.gap.filter { $0.element == element.id }
                    return [
                        [element.name],
                        [(isMet ? ReportTexts.met : ReportTexts.missing)[language]],
                        isMet ? element.evidence.prefix(3).map { quoted($0, places) } : [],
                        gaps.map { "\($0.address): \($0.message[language])" },
                    ]
                })
        }
        for need in verdict.needsReview {
            body.paragraph(
                "\(RemarkTexts.record[language]), \(ReportTexts.level(need.level)[language]): \(need.record[language])"
            )
        }
    }

    /// Per cent of the page for each column: by its longest words, none too narrow and none that takes all.
    private static func widths(of table: SetSections.Table) -> [Int] {
        let lengths = table.head.indices.map { column in
            let cells = ([table.head] + table.rows).map { $0[column] }
            let word = cells.flatMap { $0.split(separator: " ").map(\.count) }.max() ?? 0
            // Words are not broken, unless they are as long as the names of files.
            return max(min(word + 3, 16), min(60, cells.map(\.count).max() ?? 0))
        }
        let sum = max(1, lengths.reduce(0, +))
        return lengths.map { max(5, $0 * 100 / sum) }
    }

    private func quoted(_ evidence: Evidence, _ places: Places) -> String {
        let line = ReportTexts.line(places.place(of: evidence.range).position.line)[language]
        return "\(evidence.address) (\(line)): “\(evidence.quote)”"
    }

    private func write(_ drafting: DraftingReview, to body: inout WordBody) {
        guard !drafting.findings.isEmpty else { return }
        body.paragraph(RemarkTexts.drafting[language], style: "Heading2")
        body.table(
            [12, 24, 64], head: [HTMLTexts.rule, HTMLTexts.place, HTMLTexts.finding].map { $0[language] },
            rows: drafting.findings.map { finding in
                [
                    ["\(finding.rule) \(finding.severity.word[language])"], [finding.address],
                    [finding.message[language]],
                ]
            })
    }
}
