import Assessment
import DocumentModel
import DraftingRules
import LegalStructure
import Messages

/// What is to be said at a place of the document, for people who read it there.
public struct Remark: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case summary, missing, mentioned, record, drafting
    }

    public var kind: Kind
    public var range: TextRange
    public var title: String
    public var lines: [String]
}

extension Remark {
    /// The remarks on a document: a summary at the title, then one a place for what is missing there, what is
    /// only mentioned there, what needs a person, and what drafting technique has against the words.
    public static func all(
        on assessment: DocumentAssessment, drafting: DraftingReview, run: RunDescription
    ) -> [Remark] {
        let language = run.language
        var remarks: [Remark] = []
        func add(_ kind: Kind, _ range: TextRange, _ title: Message, _ line: String) {
            if let index = remarks.firstIndex(where: { $0.kind == kind && $0.range == range }) {
                if !remarks[index].lines.contains(line) { remarks[index].lines.append(line) }
            } else {
                remarks.append(Remark(kind: kind, range: range, title: title[language], lines: [line]))
            }
        }
        guard let title = titleRange(of: assessment) else { return [] }
        for verdict in assessment.indicators where verdict.state.isOpen {
            let points = OpenPoints(verdict, minimumLevel: run.demands.level(of: verdict.number))
            for gap in points.gaps {
                let element = verdict.elements.first { $0.id == gap.element }
                let line = RemarkTexts.missing(
                    of: verdict, level: gap.level, element: element?.name, remedy: gap.message)
                add(.missing, gap.range ?? title, RemarkTexts.missing, line[language])
            }
            for element in points.mentioned {
                for mention in element.mentions.prefix(OpenPoints.mentionLimit) {
                    let line = RemarkTexts.mentioned(of: verdict, element: element.name, mention.reason)
                    add(.mentioned, mention.range, RemarkTexts.mentioned, line[language])
                }
            }
            for record in points.records {
                let line = RemarkTexts.record(of: verdict, record)
                add(.record, verdict.evidence.first?.range ?? title, RemarkTexts.record, line[language])
            }
        }
        for finding in drafting.findings {
            add(
                .drafting, finding.range, RemarkTexts.drafting,
                "\(finding.rule), \(finding.severity.word[language]): \(finding.message[language])")
        }
        return [summary(of: assessment, at: title, run: run)] + remarks
    }

    private static func summary(
        of assessment: DocumentAssessment, at range: TextRange, run: RunDescription
    ) -> Remark {
        let language = run.language
        var lines = [DocumentHead(assessment, language: language).identity]
        lines.append("\(ReportTexts.status[language]): \(assessment.naskah.status.word[language])")
        for verdict in assessment.indicators {
            lines.append(RemarkTexts.verdict(verdict)[language])
        }
        var summary = RunSummary()
        summary.add(assessment)
        let counts = VerdictState.allCases.map { "\(summary.count($0)) \($0.word[language])" }
        lines.append(counts.joined(separator: ", "))
        lines.append("\(run.pack.id) \(run.pack.version) (\(run.pack.validFor))")
        return Remark(
            kind: .summary, range: range, title: RemarkTexts.summary(level: run.demands.general)[language],
            lines: lines)
    }

    /// Where the title stands; failing that, the first words of the document.
    static func titleRange(of assessment: DocumentAssessment) -> TextRange? {
        let blocks = assessment.document.blocks
        let passages = assessment.naskah.units.filter { $0.zone == .judul }.flatMap(\.passages)
        let title = assessment.naskah.title.map { PlainText.oneLine($0).lowercased() } ?? ""
        let words = passages.first { passage in
            let line = PlainText.oneLine(String(assessment.document.quote(passage))).lowercased()
            return !line.isEmpty && !title.isEmpty && (title.hasPrefix(line) || line.contains(title))
        }
        let first = blocks.firstIndex { !$0.text.isEmpty }
        return words ?? passages.first
            ?? first.map { TextRange(block: $0, bytes: 0..<blocks[$0].text.utf8.count) }
    }
}
