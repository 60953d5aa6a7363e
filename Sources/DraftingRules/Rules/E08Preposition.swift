import DocumentModel
import LegalStructure
import Messages

/// "pada Pasal", "dalam ayat".
public struct WrongPreposition: DraftingRule {
    public static let info = RuleInfo(
        id: "E08", name: Message(id: "\"dalam Pasal\", \"pada ayat\"", en: "\"dalam Pasal\", \"pada ayat\""),
        severity: .usul,
        rationale: Message(
            id: "Rujukan ke pasal memakai \"dalam\", rujukan ke ayat memakai \"pada\".",
            en: "References to a pasal have \"dalam\", references to an ayat \"pada\"."),
        sources: [.number("272")],
        examples: [
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.

                Pasal 3

                Rencana sebagaimana dimaksud ⟦pada⟧ Pasal 2 ditetapkan oleh Bupati.
                """),
            .right(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.

                Pasal 3

                Rencana sebagaimana dimaksud dalam Pasal 2 ditetapkan oleh Bupati.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.occurrences(of: Phrase("sebagaimana dimaksud")).compactMap { at in
            guard manuscript.unit(of: at).zone == .batangTubuh, let word = manuscript.next(at + 1),
                let next = manuscript.next(word)
            else { return nil }
            let right: String
            switch (manuscript.word(word), manuscript.word(next).lowercased()) {
            case ("pada", "pasal"): right = "dalam"
            case ("dalam", "ayat"): right = "pada"
            default: return nil
            }
            let range = manuscript.range(word...word)
            return Self.finding(
                range, manuscript.unit(of: at).address,
                id: "Tulis \"\(right) \(manuscript.word(next))\".",
                en: "Write \"\(right) \(manuscript.word(next))\".",
                fix: Fix(
                    title: Message(id: "Ganti dengan \"\(right)\"", en: "Replace by \"\(right)\""),
                    edits: [TextEdit(range: range, replacement: right)]))
        }
    }
}
