import DraftingRules
import Messages
import Results

/// The page of a rule of drafting technique or on sets of documents: for a terminal, and as Markdown for docs/aturan.
public struct RuleSheet: Sendable {
    public let id: String
    private let name: Message
    private let severity: Severity
    private let scope: Message
    private let source: Message
    private let remarks: [Message]
    /// Why it matters.
    private let reason: Message
    /// Lines without blank ones among them; the words concerned stand between ⟦ and ⟧.
    private let examples: [(lines: Message, isWrong: Bool)]

    public init(_ rule: RuleInfo) {
        id = rule.id
        name = rule.name
        severity = rule.severity
        scope = rule.scope.words
        let sources = rule.sources.map(\.words)
        source = Message(
            id: sources.map(\.id).joined(separator: "; "), en: sources.map(\.en).joined(separator: "; "))
        remarks =
            (rule.needsStructure ? [RulePageTexts.needsStructure] : [])
            + (rule.since.map { [RulePageTexts.since($0)] } ?? [])
        reason = rule.rationale
        examples = rule.examples.map { example in
            let lines = example.text.split(separator: "\n").joined(separator: "\n")
            return (Message(id: lines, en: lines), example.isWrong)
        }
    }

    public init(_ rule: SetRule) {
        id = rule.id
        name = rule.name
        severity = rule.severity
        scope = RulePageTexts.sets
        source = rule.source
        remarks = []
        reason = rule.explanation
        examples = [(rule.wrong, true), (rule.right, false)]
    }

    /// The rule with this identity ("E05", "pracek-rancangan"); nil when there is none.
    public static func called(_ name: String) -> RuleSheet? {
        let technique = DraftingChecker.rules.lazy.map { $0.info }
        return technique.first { $0.id == name.uppercased() }.map(RuleSheet.init)
            ?? SetRule.all.first { $0.id == name.lowercased() }.map(RuleSheet.init)
    }

    // MARK: One rule

    /// For a terminal, in the language of the reader.
    public func text(_ language: Language, style: Style) -> [UInt8] {
        var page = Page(style: style)
        page.rule()
        page.paragraph("\(id): \(name[language])", .strong)
        page.rule()
        let rows = [
            (RulePageTexts.level, severity.word), (RulePageTexts.appliesTo, scope),
            (ExplanationTexts.source, source),
        ]
        for (label, text) in rows + remarks.map({ (RulePageTexts.remark, $0) }) {
            page.row([Cell(label[language], .faint, width: 13), Cell(text[language])], indent: 2)
        }
        page.blank()
        page.paragraph(reason[language], indent: 2)
        for (title, isWrong) in [(RulePageTexts.wrong, true), (RulePageTexts.right, false)] {
            page.blank()
            page.paragraph(title[language], .strong)
            for example in examples where example.isWrong == isWrong {
                let sign = style.paint(isWrong ? "✘" : "✔", isWrong ? .red : .green)
                let text = example.lines[language].replacing("⟦", with: "»").replacing("⟧", with: "«")
                for (number, line) in text.split(separator: "\n").enumerated() {
                    page.paragraph("\(number == 0 ? sign : " ")  \(line)", indent: 2, hanging: 3)
                }
            }
        }
        return page.bytes
    }

    /// The page in docs/aturan, in Indonesian.
    public var markdown: String {
        var text = "# \(id): \(name.id)\n\n"
        text += "| | |\n|---|---|\n"
        text += "| Tingkat | \(severity.rawValue) |\n"
        text += "| Berlaku untuk | \(scope.id) |\n"
        text += "| Sumber | \(source.id) |\n"
        for remark in remarks { text += "| Catatan | \(remark.id) |\n" }
        text += "\n\(reason.id)\n"
        for (title, isWrong) in [("Salah", true), ("Benar", false)] {
            text += "\n## \(title)\n"
            for example in examples where example.isWrong == isWrong {
                text += "\n```text\n\(example.lines.id)\n```\n"
            }
        }
        return text
    }

    // MARK: All rules

    /// One line per rule, for a terminal.
    public static func list(_ language: Language, style: Style) -> [UInt8] {
        var page = Page(style: style)
        for (heading, sheets) in [(RulePageTexts.technique, technique), (RulePageTexts.setRules, sets)] {
            page.blank()
            page.paragraph(heading[language], .strong)
            let width = sheets.map(\.id.count).max() ?? 0
            for sheet in sheets {
                page.row(
                    [
                        Cell(sheet.id, .cyan, width: width),
                        Cell(sheet.severity.rawValue, sheet.severity.paint, width: 6),
                        Cell(sheet.name[language]),
                    ], indent: 2)
            }
        }
        return page.bytes
    }

    /// The list in docs/aturan/README.md.
    public static var index: String {
        """
        # Aturan teknik penyusunan

        Halaman ini dibuat dari aturan di `Sources/DraftingRules`; `patuh jelaskan E05` menampilkan halaman yang sama.
        *pasti*: dua tempat dalam naskah bertentangan atau rumus baku rusak. *tandai*: mungkin salah, perancang yang
        memutuskan. *usul*: gaya dan praktik, hanya dengan `--usul`.

        \(table(of: technique))
        ## Aturan himpunan

        Dijalankan bila dokumen dinilai sebagai satu [himpunan](../himpunan.md).

        \(table(of: sets))
        """
    }

    private static var technique: [RuleSheet] { DraftingChecker.rules.map { RuleSheet($0.info) } }
    private static var sets: [RuleSheet] { SetRule.all.map(RuleSheet.init) }

    private static func table(of sheets: [RuleSheet]) -> String {
        "| Aturan | Tingkat | Nama |\n|---|---|---|\n"
            + sheets.map { "| [\($0.id)](\($0.id).md) | \($0.severity.rawValue) | \($0.name.id) |\n" }
            .joined()
    }
}
