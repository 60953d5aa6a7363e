import Assessment
import DocumentModel
import LegalStructure
import Messages
import PlanningDocuments

/// Why a verdict is what it is: the ladder with what each level lacks, each element with each hit, what
/// counted and by which frame, what was only mentioned and why it did not count.
public struct ExplanationReporter: Sendable {
    private let run: RunDescription
    private let style: Style

    public init(run: RunDescription, style: Style) {
        self.run = run
        self.style = style
    }

    private var language: Language { run.language }

    /// - Parameter rule: the rule the verdict was reached by; its ladder is shown.
    public func explanation(
        of verdict: IndicatorVerdict, in assessment: DocumentAssessment, rule: RulePage
    ) -> [UInt8] {
        var page = Page(style: style)
        let places = Places(assessment.document)
        DocumentHead(assessment, language: language).write(to: &page)
        page.blank()
        page.line(
            style.paint(
                "\(verdict.state.symbol) \(ReportTexts.indicator[language]) \(verdict.number)",
                verdict.state.paint)
                + "  " + style.paint(PlainText.oneLine(verdict.name), .strong))
        let levels = ReportTexts.levels(
            content: verdict.contentLevel, proven: verdict.provenLevel,
            asked: run.demands.level(of: verdict.number))
        page.paragraph("\(verdict.state.word[language]): \(levels[language])", indent: 2)
        if assessment.naskah.status == .rancangan, verdict.contentLevel > verdict.provenLevel {
            page.paragraph(ReportTexts.draftCap[language], .yellow, indent: 2)
        }
        if let reason = rule.reason {
            page.paragraph(reason[language], .yellow, indent: 2)
        } else {
            writeTopic(of: verdict, places: places, on: &page)
        }
        writeLadder(of: verdict, rule: rule, on: &page)
        writeElements(of: verdict, places: places, on: &page)
        if verdict.elements.contains(where: { $0.id == "referensi-arsitektur" }) {
            writeMetadata(of: assessment, places: places, on: &page)
        }
        writeGap(of: verdict, on: &page)
        writeRecords(of: verdict, on: &page)
        return page.bytes
    }

    private func writeTopic(of verdict: IndicatorVerdict, places: Places, on page: inout Page) {
        heading(ExplanationTexts.regulatedAt, on: &page)
        if verdict.evidence.isEmpty { page.paragraph(ExplanationTexts.nowhere[language], indent: 2) }
        for evidence in verdict.evidence { write(evidence, places: places, label: nil, on: &page) }
    }

    private func writeLadder(of verdict: IndicatorVerdict, rule: RulePage, on page: inout Page) {
        heading(ExplanationTexts.ladder, on: &page)
        for step in rule.ladder {
            let (symbol, paint): (String, Paint) =
                rule.reason != nil
                ? ("?", .yellow)
                : step.level <= verdict.provenLevel
                    ? ("✔", .green) : step.level <= verdict.contentLevel ? ("◌", .yellow) : ("✘", .red)
            page.row(
                [Cell(symbol, paint, width: 1), Cell(String(step.level), width: 1), Cell(step.criterion)],
                indent: 2)
            let lacking = verdict.elements.filter { $0.level == step.level && $0.state != .terpenuhi }
            if !lacking.isEmpty {
                let names = lacking.map(\.name).joined(separator: ", ")
                page.paragraph(ExplanationTexts.lacks(names)[language], .red, indent: 8, hanging: 2)
            }
        }
    }

    private func writeElements(of verdict: IndicatorVerdict, places: Places, on page: inout Page) {
        guard !verdict.elements.isEmpty else { return }
        heading(ExplanationTexts.elements, on: &page)
        for element in verdict.elements {
            page.line(
                "  \(style.paint(element.state.symbol, element.state.paint)) "
                    + style.paint(PlainText.oneLine(element.name), .strong)
                    + style.paint("  \(element.id), \(ReportTexts.level(element.level)[language])", .faint))
            for evidence in element.evidence {
                write(evidence, places: places, label: ExplanationTexts.counted, on: &page)
            }
            for mention in element.mentions { write(mention, places: places, on: &page) }
            if element.evidence.isEmpty, element.mentions.isEmpty {
                page.paragraph(ExplanationTexts.noNorm[language], .faint, indent: 6)
            }
        }
    }

    /// What the tables of an architecture have of the attributes that the reference asks for; no level hangs on it.
    private func writeMetadata(of assessment: DocumentAssessment, places: Places, on page: inout Page) {
        let plans = PlanReader.plans(in: assessment.document, assessment.naskah)
        let tables = plans.filter { $0.kind == .architecture }.flatMap(\.metadata)
        guard !tables.isEmpty else { return }
        heading(ExplanationTexts.metadata, on: &page)
        for table in tables {
            let text = ExplanationTexts.attributes(table)[language]
            row(
                table.name, .cyan,
                "\(table.place.address) (\(place(of: table.place.range, places))): \(text)",
                indent: 2, on: &page)
        }
    }

    private func writeGap(of verdict: IndicatorVerdict, on page: inout Page) {
        heading(ExplanationTexts.missingNext, on: &page)
        if verdict.gap.isEmpty { page.paragraph(ExplanationTexts.nothingMissing[language], indent: 2) }
        for gap in verdict.gap {
            row(
                ReportTexts.level(gap.level)[language], .red, "\(gap.address): \(gap.message[language])",
                indent: 2,
                on: &page)
        }
    }

    private func writeRecords(of verdict: IndicatorVerdict, on page: inout Page) {
        guard !verdict.needsReview.isEmpty else { return }
        heading(ExplanationTexts.recordsNeeded, on: &page)
        for need in verdict.needsReview {
            row(
                ReportTexts.level(need.level)[language], .magenta, need.record[language], indent: 2, on: &page
            )
        }
    }

    private func write(_ evidence: Evidence, places: Places, label: Message?, on page: inout Page) {
        let text = "\(evidence.address) (\(place(of: evidence.range, places))): \"\(evidence.quote)\""
        guard let label else {
            page.paragraph(text, indent: 2, hanging: 2)
            because(evidence, indent: 4, on: &page)
            return
        }
        row(label[language], .green, text, indent: 6, on: &page)
        because(evidence, indent: 6, on: &page)
    }

    private func because(_ evidence: Evidence, indent: Int, on page: inout Page) {
        guard !evidence.explanation.isEmpty else { return }
        row(ExplanationTexts.because[language], .faint, evidence.explanation, indent: indent, on: &page)
    }

    private func write(_ mention: Mention, places: Places, on page: inout Page) {
        row(
            ExplanationTexts.mentionedOnly[language], .cyan,
            "\(mention.address) (\(place(of: mention.range, places))): \"\(mention.quote)\"", indent: 6,
            on: &page)
        row(
            ExplanationTexts.notCounted[language], .faint,
            "\(mention.reason.word[language]). \(mention.reason.explanation[language])", indent: 6, on: &page)
    }

    /// "baris 120, kolom 5, hlm. 9".
    private func place(of range: TextRange, _ places: Places) -> String {
        let place = places.place(of: range)
        let parts = [
            ReportTexts.line(place.position.line)[language],
            ExplanationTexts.column(place.position.column)[language],
        ]
        return (parts + place.details(in: language)).joined(separator: ", ")
    }

    private func heading(_ title: Message, on page: inout Page) {
        page.blank()
        page.paragraph(title[language], .strong)
    }

    private func row(_ label: String, _ paint: Paint, _ text: String, indent: Int, on page: inout Page) {
        page.row([Cell(label, paint, width: 14), Cell(text)], indent: indent)
    }
}
