import Assessment
import Messages

/// One line per indicator: state, name, content and proven level.
struct IndicatorTable {
    private let verdicts: [IndicatorVerdict]
    private let language: Language

    init(_ verdicts: [IndicatorVerdict], language: Language) {
        self.verdicts = verdicts
        self.language = language
    }

    func write(to page: inout Page) {
        let stateWidth = width(VerdictState.allCases.map(\.word) + [ReportTexts.verdict])
        let contentWidth = width([ReportTexts.contentLevel])
        let provenWidth = width([ReportTexts.provenLevel])
        let others =
            Self.numberWidth + stateWidth + contentWidth + provenWidth + width([ReportTexts.ladderBar])
        let room = page.style.width - others - 4 * Page.gutter
        let names = verdicts.map { PlainText.oneLine($0.name) }
        let nameWidth = min(max(names.map(\.count).max() ?? 0, 20), max(room, 20))

        let head = [
            String(repeating: " ", count: Self.numberWidth)
                + ReportTexts.indicator[language].padded(to: nameWidth),
            ReportTexts.verdict[language].padded(to: stateWidth),
            ReportTexts.contentLevel[language], ReportTexts.provenLevel[language],
            ReportTexts.ladderBar[language],
        ]
        page.line(page.style.paint(joined(head), .faint))
        for (verdict, name) in zip(verdicts, names) {
            let paint = verdict.state.paint
            page.line(
                joined([
                    page.style.paint(" " + verdict.state.symbol, paint),
                    String(verdict.number).padded(before: 2),
                    PlainText.shortened(name, to: nameWidth).padded(to: nameWidth),
                    page.style.paint(verdict.state.word[language].padded(to: stateWidth), paint),
                    String(verdict.contentLevel).padded(before: contentWidth),
                    String(verdict.provenLevel).padded(before: provenWidth),
                    Self.bar(verdict, style: page.style),
                ]))
        }
    }

    /// Symbol and number of an indicator, with what stands around them.
    private static let numberWidth = 1 + 1 + Page.gutter + 2 + Page.gutter

    private func width(_ messages: [Message]) -> Int {
        messages.map { $0[language].count }.max() ?? 0
    }

    private func joined(_ cells: [String]) -> String {
        cells.joined(separator: String(repeating: " ", count: Page.gutter))
    }

    /// Five steps: proven ones filled, those that only the content reaches dotted, the rest empty.
    private static func bar(_ verdict: IndicatorVerdict, style: Style) -> String {
        let proven = min(max(verdict.provenLevel, 0), 5)
        let content = min(max(verdict.contentLevel, proven), 5)
        return style.paint(String(repeating: "●", count: proven), verdict.state.paint)
            + style.paint(String(repeating: "◌", count: content - proven), verdict.state.paint)
            + style.paint(String(repeating: "○", count: 5 - content), .faint)
    }
}
