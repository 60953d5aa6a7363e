import DocumentModel
import LegalStructure
import Messages

/// "ayat (1) Pasal ini".
public struct ThisPasal: DraftingRule {
    public static let info = RuleInfo(
        id: "E15", name: Message(id: "\"ayat (1) Pasal ini\"", en: "\"ayat (1) Pasal ini\""), severity: .usul,
        rationale: Message(
            id: "Rujukan ke ayat dalam pasal yang sama cukup menyebut ayatnya, tanpa \"Pasal ini\".",
            en: "A reference to an ayat of the same pasal names the ayat only, without \"Pasal ini\"."),
        sources: [.number("275")],
        examples: [
            .wrong(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana sebagaimana dimaksud pada ayat (1) ⟦Pasal ini⟧ ditetapkan oleh Bupati.
                """),
            .right(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana sebagaimana dimaksud pada ayat (1) ditetapkan oleh Bupati.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.occurrences(of: Phrase("pasal ini")).compactMap { at in
            let unit = manuscript.unit(of: at)
            guard unit.zone == .batangTubuh, let number = manuscript.previous(at),
                let word = manuscript.previous(number),
                manuscript.word(word).lowercased() == "ayat", manuscript.word(number).first?.isNumber == true
            else { return nil }
            let range = manuscript.range(at...(at + 1))
            let behindNumber = manuscript.range(number...number).bytes.upperBound
            // Behind the closing bracket of the number.
            let start =
                manuscript.texts[range.block][behindNumber...].first == 0x29 ? behindNumber + 1 : behindNumber
            return Self.finding(
                range, unit.address, id: "Hapus \"Pasal ini\".", en: "Delete \"Pasal ini\".",
                fix: Fix(
                    title: Message(id: "Hapus \"Pasal ini\"", en: "Delete \"Pasal ini\""),
                    edits: [
                        TextEdit(
                            range: TextRange(block: range.block, bytes: start..<range.bytes.upperBound),
                            replacement: "")
                    ]))
        }
    }
}
