import DocumentModel
import LegalStructure
import Messages

/// "sebagaimana dimaksud Pasal 5" without its preposition.
public struct MissingPreposition: DraftingRule {
    public static let info = RuleInfo(
        id: "E07",
        name: Message(id: "Kata depan rujukan tertinggal", en: "The preposition of a reference is missing"),
        severity: .usul,
        rationale: Message(
            id:
                "Rujukan ditulis \"sebagaimana dimaksud dalam Pasal\" dan \"sebagaimana dimaksud pada ayat\".",
            en:
                "References are written \"sebagaimana dimaksud dalam Pasal\" and \"sebagaimana dimaksud pada ayat\"."
        ),
        sources: [.number("272")],
        examples: [
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.

                Pasal 3

                Rencana sebagaimana ⟦dimaksud Pasal⟧ 2 ditetapkan oleh Bupati.
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
            guard manuscript.unit(of: at).zone == .batangTubuh, let next = manuscript.next(at + 1) else {
                return nil
            }
            let word = manuscript.word(next)
            let preposition =
                switch word.lowercased() {
                case "pasal", "huruf", "diktum", "lampiran": "dalam"
                case "ayat": "pada"
                default: ""
                }
            guard !preposition.isEmpty, manuscript.signs(behind: at + 1).elementsEqual(" ".utf8) else {
                return nil
            }
            let range = manuscript.range((at + 1)...next)
            let place = manuscript.range(next...next).bytes.lowerBound
            return Self.finding(
                range, manuscript.unit(of: at).address,
                id: "Tulis \"sebagaimana dimaksud \(preposition) \(word)\".",
                en: "Write \"sebagaimana dimaksud \(preposition) \(word)\".",
                fix: Fix(
                    title: Message(id: "Sisipkan \"\(preposition)\"", en: "Insert \"\(preposition)\""),
                    edits: [
                        TextEdit(
                            range: TextRange(block: range.block, bytes: place..<place),
                            replacement: preposition + " ")
                    ]))
        }
    }
}
