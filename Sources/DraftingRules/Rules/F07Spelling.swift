import DocumentModel
import LegalStructure
import Messages

/// "bertanggungjawab" for "bertanggung jawab".
public struct Spelling: DraftingRule {
    public static let info = RuleInfo(
        id: "F07", name: Message(id: "Ejaan \"bertanggung jawab\"", en: "Spelling of \"bertanggung jawab\""),
        severity: .usul,
        rationale: Message(
            id: "\"bertanggung jawab\" ditulis terpisah; \"pertanggungjawaban\" ditulis serangkai.",
            en: "\"bertanggung jawab\" is written as two words, \"pertanggungjawaban\" as one."),
        sources: [.practice], scope: .act,
        examples: [
            .wrong(
                """
                Pasal 2

                Kepala Dinas ⟦bertanggungjawab⟧ kepada Bupati.
                """),
            .right(
                """
                Pasal 2

                Kepala Dinas bertanggung jawab kepada Bupati dan menyampaikan pertanggungjawaban.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        [Phrase("bertanggungjawab"), Phrase("bertanggung-jawab")].flatMap { manuscript.occurrences(of: $0) }
            .map { at in
                let range = manuscript.range(at...at)
                let right = manuscript.word(at).first == "B" ? "Bertanggung jawab" : "bertanggung jawab"
                return Self.finding(
                    range, manuscript.unit(of: at).address, id: "Tulis \"\(right)\".",
                    en: "Write \"\(right)\".",
                    fix: Fix(
                        title: Message(id: "Ganti dengan \"\(right)\"", en: "Replace by \"\(right)\""),
                        edits: [TextEdit(range: range, replacement: right)]))
            }
    }
}
