import Assessment
import LegalStructure
import Messages

/// What to know of an indicator that stays below the level asked for: what is there, what is missing and
/// where it would go, what is only mentioned, which records a person must look at.
struct IndicatorDetail {
    private let verdict: IndicatorVerdict
    private let isDraft: Bool
    private let places: Places
    private let run: RunDescription

    /// Characters of a quotation; the whole is in the explanation and in JSON.
    private static let quoteLength = 110

    init(_ verdict: IndicatorVerdict, of assessment: DocumentAssessment, places: Places, run: RunDescription)
    {
        self.verdict = verdict
        isDraft = assessment.naskah.status == .rancangan
        self.places = places
        self.run = run
    }

    private var language: Language { run.language }
    private var asked: Int { run.demands.level(of: verdict.number) }
    private var points: OpenPoints { OpenPoints(verdict, minimumLevel: asked) }

    func write(to page: inout Page) {
        let paint = verdict.state.paint
        let number = page.style.paint(
            "\(verdict.state.symbol)  \(String(verdict.number).padded(before: 2))", paint)
        page.line(" \(number)  \(page.style.paint(PlainText.oneLine(verdict.name), .strong))")
        page.paragraph(levels, .faint, indent: 8)
        if isDraft, verdict.contentLevel > verdict.provenLevel {
            page.paragraph(ReportTexts.draftCap[language], .yellow, indent: 8)
        }
        write(met, to: &page)
        write(missing, to: &page)
        write(mentioned, to: &page)
        write(records, to: &page)
    }

    private var levels: String {
        let levels = ReportTexts.levels(
            content: verdict.contentLevel, proven: verdict.provenLevel, asked: asked)
        if isPractice { return ReportTexts.notByText[language] }
        guard verdict.contentLevel == 0 else { return levels[language] }
        return "\(ReportTexts.notRegulated[language]); \(levels[language])"
    }

    /// Whether no document settles the level.
    private var isPractice: Bool { verdict.state == .perluPemeriksaan && verdict.contentLevel == 0 }

    /// One line of the detail; `name` is the element it is about.
    private struct Row {
        var label: Message
        var paint: Paint
        var name: String
        var text: String
    }

    private var met: [Row] {
        let met = verdict.elements.filter { $0.state == .terpenuhi && !$0.evidence.isEmpty }
        if met.isEmpty, !verdict.evidence.isEmpty {
            return [
                row(
                    ReportTexts.topic, .green, ReportTexts.wholeTopic[language], summary(of: verdict.evidence)
                )
            ]
        }
        return met.map { row(ReportTexts.met, .green, $0.name, summary(of: $0.evidence)) }
    }

    private var missing: [Row] {
        let gaps = points.gaps
        if verdict.contentLevel == 0, gaps.count > 1 { return [wholeTopic(missing: gaps)] }
        return gaps.map { gap in
            row(
                ReportTexts.missing, .red, name(of: gap) ?? ReportTexts.wholeTopic[language],
                "\(gap.address): \(gap.message[language])")
        }
    }

    /// Where nothing of the topic is regulated, one line says what all of it is.
    private func wholeTopic(missing gaps: [Gap]) -> Row {
        var addresses: [String] = []
        for gap in gaps where !addresses.contains(gap.address) { addresses.append(gap.address) }
        let names = gaps.compactMap(name(of:)).joined(separator: ", ")
        let text = ReportTexts.regulateTopic(in: addresses.joined(separator: ", "), with: names)
        return row(ReportTexts.missing, .red, ReportTexts.wholeTopic[language], text[language])
    }

    private func name(of gap: Gap) -> String? {
        verdict.elements.first { $0.id == gap.element }?.name
    }

    private var mentioned: [Row] {
        points.mentioned.flatMap { element in
            var rows = element.mentions.prefix(OpenPoints.mentionLimit).map { mention in
                row(
                    ReportTexts.mentioned, .cyan, element.name,
                    "\(mention.address), \(mention.reason.word[language]): \(quoted(mention.quote))")
            }
            let more = element.mentions.count - rows.count
            if more > 0 { rows[rows.count - 1].text += " " + ReportTexts.more(more)[language] }
            return rows
        }
    }

    private var records: [Row] {
        points.records.map {
            row(ReportTexts.review, .magenta, ReportTexts.level($0.level)[language], $0.record[language])
        }
    }

    private func row(_ label: Message, _ paint: Paint, _ name: String, _ text: String) -> Row {
        Row(label: label, paint: paint, name: name, text: text)
    }

    /// Labels and names stand only where they change.
    private func write(_ rows: [Row], to page: inout Page) {
        var last: Row?
        for row in rows {
            let cells = [
                Cell(last == nil ? row.label[language] : "", row.paint, width: 8),
                Cell(last?.name == row.name ? "" : row.name, width: 24), Cell(row.text),
            ]
            page.row(cells, indent: 8)
            last = row
        }
    }

    private func summary(of evidence: [Evidence]) -> String {
        guard let first = evidence.first else { return "" }
        let place = places.place(of: first.range)
        let line = ([ReportTexts.line(place.position.line)[language]] + place.details(in: language))
            .joined(separator: ", ")
        let more = evidence.count > 1 ? " " + ReportTexts.more(evidence.count - 1)[language] : ""
        return "\(first.address) (\(line)): \(quoted(first.quote))\(more)"
    }

    private func quoted(_ quote: Substring) -> String {
        "\"\(PlainText.shortened(PlainText.oneLine(String(quote)), to: Self.quoteLength))\""
    }
}
