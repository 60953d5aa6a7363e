import Messages

/// Prints rules of a pack: the list of all, and the page of one.
public struct RulePageReporter: Sendable {
    private let language: Language
    private let style: Style

    public init(language: Language, style: Style) {
        self.language = language
        self.style = style
    }

    /// One line per rule: identity and name.
    public func list(_ rules: [RulePage], pack: PackIdentity) -> [UInt8] {
        var page = Page(style: style)
        page.paragraph("\(pack.id) \(pack.version) (\(pack.validFor))", .strong)
        let width = rules.map(\.id.count).max() ?? 0
        for rule in rules {
            page.row([Cell(rule.id, .cyan, width: width), Cell(rule.name)], indent: 2)
        }
        return page.bytes
    }

    /// Everything a reader can know of a rule: criteria with their source, elements, examples.
    public func page(_ rule: RulePage) -> [UInt8] {
        var page = Page(style: style)
        page.rule()
        page.paragraph("\(rule.id): \(rule.name)", .strong)
        page.rule()
        page.row(
            [Cell(ExplanationTexts.source[language], .faint, width: 8), Cell(rule.source)], indent: 2)
        if let placement = rule.placement {
            page.row(
                [Cell(ExplanationTexts.placement[language], .faint, width: 8), Cell(placement[language])],
                indent: 2)
        }
        if let reason = rule.reason { page.paragraph("? \(reason[language])", .yellow, indent: 2) }
        heading(ExplanationTexts.criteria, on: &page)
        for step in rule.ladder {
            page.row([Cell(String(step.level), .cyan, width: 1), Cell(step.criterion)], indent: 2)
        }
        if !rule.elements.isEmpty { heading(ExplanationTexts.elements, on: &page) }
        for element in rule.elements {
            page.paragraph(
                "\(element.name) (\(element.id), \(ReportTexts.level(element.level)[language]))", .strong,
                indent: 2)
            if !element.vocabulary.isEmpty {
                row(ExplanationTexts.vocabulary, element.vocabulary.joined(separator: ", "), on: &page)
            }
            row(ExplanationTexts.remedy, element.remedy, on: &page)
        }
        if !rule.evidence.isEmpty { heading(ExplanationTexts.evidence, on: &page) }
        for need in rule.evidence {
            page.row(
                [
                    Cell(String(need.level), .cyan, width: 1),
                    Cell("\(need.text[language]) (\(need.kinds[language]))"),
                ], indent: 2)
        }
        examples(ExplanationTexts.satisfying, rule.satisfying, "✔", .green, on: &page)
        examples(ExplanationTexts.failing, rule.failing, "✘", .red, on: &page)
        return page.bytes
    }

    private func heading(_ title: Message, on page: inout Page) {
        page.blank()
        page.paragraph(title[language], .strong)
    }

    private func row(_ label: Message, _ text: String, on page: inout Page) {
        guard !text.isEmpty else { return }
        page.row([Cell(label[language], .faint, width: 6), Cell(text)], indent: 4)
    }

    private func examples(
        _ title: Message, _ texts: [String], _ symbol: String, _ paint: Paint, on page: inout Page
    ) {
        guard !texts.isEmpty else { return }
        heading(title, on: &page)
        for text in texts { page.row([Cell(symbol, paint, width: 1), Cell(text)], indent: 2) }
    }
}
