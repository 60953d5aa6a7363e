import Messages
import Results

/// The page of a rule on sets of documents: for a terminal, and as Markdown for docs/aturan.
public struct SetRulePage: Sendable {
    private let rule: SetRule

    public init(_ rule: SetRule) {
        self.rule = rule
    }

    /// For a terminal, in the language of the reader.
    public func text(_ language: Language, style: Style) -> [UInt8] {
        var page = Page(style: style)
        page.rule()
        page.paragraph("\(rule.id): \(rule.name[language])", .strong)
        page.rule()
        for (label, text) in [
            (RulePageTexts.level, rule.severity.word), (RulePageTexts.appliesTo, RulePageTexts.sets),
            (ExplanationTexts.source, rule.source),
        ] {
            page.row([Cell(label[language], .faint, width: 13), Cell(text[language])], indent: 2)
        }
        page.blank()
        page.paragraph(rule.explanation[language], indent: 2)
        for (title, sign, text) in [
            (RulePageTexts.wrong, style.paint("✘", .red), rule.wrong),
            (RulePageTexts.right, style.paint("✔", .green), rule.right),
        ] {
            page.blank()
            page.paragraph(title[language], .strong)
            page.paragraph("\(sign)  \(text[language])", indent: 2, hanging: 3)
        }
        return page.bytes
    }

    /// The page in docs/aturan, in Indonesian.
    public var markdown: String {
        """
        # \(rule.id): \(rule.name.id)

        | | |
        |---|---|
        | Tingkat | \(rule.severity.rawValue) |
        | Berlaku untuk | \(RulePageTexts.sets.id) |
        | Sumber | \(rule.source.id) |

        \(rule.explanation.id)

        ## Salah

        ```text
        \(rule.wrong.id)
        ```

        ## Benar

        ```text
        \(rule.right.id)
        ```

        """
    }

    /// One line per rule, for a terminal.
    public static func list(_ rules: [SetRule], _ language: Language, style: Style) -> [UInt8] {
        var page = Page(style: style)
        page.blank()
        page.paragraph(RulePageTexts.setRules[language], .strong)
        let width = rules.map(\.id.count).max() ?? 0
        for rule in rules {
            page.row(
                [
                    Cell(rule.id, .cyan, width: width),
                    Cell(rule.severity.rawValue, rule.severity.paint, width: 6),
                    Cell(rule.name[language]),
                ], indent: 2)
        }
        return page.bytes
    }

    /// The part on sets of the list in docs/aturan/README.md.
    public static func index(_ rules: [SetRule]) -> String {
        let rows = rules.map { "| [\($0.id)](\($0.id).md) | \($0.severity.rawValue) | \($0.name.id) |\n" }
        return """

            ## Aturan himpunan

            Dijalankan bila dokumen dinilai sebagai satu [himpunan](../himpunan.md).

            | Aturan | Tingkat | Nama |
            |---|---|---|

            """ + rows.joined()
    }
}
