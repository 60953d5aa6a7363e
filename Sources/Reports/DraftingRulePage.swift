import DraftingRules
import Messages

/// The page of a rule of drafting technique: for a terminal, and as Markdown for docs/aturan.
public struct DraftingRulePage: Sendable {
    private let rule: RuleInfo

    public init(_ rule: RuleInfo) {
        self.rule = rule
    }

    /// For a terminal, in the language of the reader.
    public func text(_ language: Language, style: Style) -> [UInt8] {
        var page = Page(style: style)
        page.rule()
        page.paragraph("\(rule.id): \(rule.name[language])", .strong)
        page.rule()
        row(RulePageTexts.level, rule.severity.word[language], language, on: &page)
        row(RulePageTexts.appliesTo, rule.scope.words[language], language, on: &page)
        row(ExplanationTexts.source, sources(language), language, on: &page)
        for remark in remarks { row(RulePageTexts.remark, remark[language], language, on: &page) }
        page.blank()
        page.paragraph(rule.rationale[language], indent: 2)
        for (title, isWrong) in [(RulePageTexts.wrong, true), (RulePageTexts.right, false)] {
            page.blank()
            page.paragraph(title[language], .strong)
            for example in rule.examples where example.isWrong == isWrong {
                let sign = style.paint(isWrong ? "✘" : "✔", isWrong ? .red : .green)
                for (number, line) in lines(of: example, open: "»", close: "«").enumerated() {
                    page.paragraph("\(number == 0 ? sign : " ")  \(line)", indent: 2, hanging: 3)
                }
            }
        }
        return page.bytes
    }

    /// The page in docs/aturan, in Indonesian.
    public var markdown: String {
        var text = "# \(rule.id): \(rule.name.id)\n\n"
        text += "| | |\n|---|---|\n"
        text += "| Tingkat | \(rule.severity.rawValue) |\n"
        text += "| Berlaku untuk | \(rule.scope.words.id) |\n"
        text += "| Sumber | \(sources(.id)) |\n"
        for remark in remarks { text += "| Catatan | \(remark.id) |\n" }
        text += "\n\(rule.rationale.id)\n"
        for (title, isWrong) in [("Salah", true), ("Benar", false)] {
            text += "\n## \(title)\n"
            for example in rule.examples where example.isWrong == isWrong {
                text +=
                    "\n```text\n\(lines(of: example, open: "⟦", close: "⟧").joined(separator: "\n"))\n```\n"
            }
        }
        return text
    }

    /// One line per rule, for a terminal.
    public static func list(_ rules: [RuleInfo], _ language: Language, style: Style) -> [UInt8] {
        var page = Page(style: style)
        page.blank()
        page.paragraph(RulePageTexts.technique[language], .strong)
        for rule in rules {
            page.row(
                [
                    Cell(rule.id, .cyan, width: 3),
                    Cell(rule.severity.rawValue, rule.severity.paint, width: 6),
                    Cell(rule.name[language]),
                ], indent: 2)
        }
        return page.bytes
    }

    /// The list in docs/aturan/README.md.
    public static func index(_ rules: [RuleInfo]) -> String {
        var text = """
            # Aturan teknik penyusunan

            Halaman ini dibuat dari aturan di `Sources/DraftingRules`; `patuh jelaskan E05` menampilkan halaman yang sama.
            *pasti*: dua tempat dalam naskah bertentangan atau rumus baku rusak. *tandai*: mungkin salah, perancang yang
            memutuskan. *usul*: gaya dan praktik, hanya dengan `--usul`.

            | Aturan | Tingkat | Nama |
            |---|---|---|

            """
        for rule in rules {
            text += "| [\(rule.id)](\(rule.id).md) | \(rule.severity.rawValue) | \(rule.name.id) |\n"
        }
        return text
    }

    private func row(_ label: Message, _ text: String, _ language: Language, on page: inout Page) {
        page.row([Cell(label[language], .faint, width: 13), Cell(text)], indent: 2)
    }

    private func sources(_ language: Language) -> String {
        rule.sources.map { $0.words[language] }.joined(separator: "; ")
    }

    private var remarks: [Message] {
        (rule.needsStructure ? [RulePageTexts.needsStructure] : [])
            + (rule.since.map { [RulePageTexts.since($0)] } ?? [])
    }

    /// The example without blank lines, its marks replaced.
    private func lines(of example: RuleInfo.Example, open: String, close: String) -> [String] {
        example.text.split(separator: "\n").map(String.init).map {
            $0.replacing("⟦", with: open).replacing("⟧", with: close)
        }
    }
}
