import DocumentModel
import LegalStructure
import Messages

/// A word of a reference written twice: "Pasal Pasal 5".
public struct DoubledWord: DraftingRule {
    public static let info = RuleInfo(
        id: "E12",
        name: Message(id: "Kata rujukan tertulis dua kali", en: "A word of a reference written twice"),
        severity: .pasti,
        rationale: Message(
            id: "Kata yang tertulis dua kali dalam rujukan adalah sisa penyuntingan.",
            en: "A word that stands twice in a reference is left over from editing."),
        sources: [.practice],
        examples: [
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.

                Pasal 3

                Rencana sebagaimana dimaksud dalam ⟦Pasal Pasal⟧ 2 ditetapkan oleh Bupati.
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

    private static let phrases = [
        "Pasal Pasal", "ayat ayat", "dimaksud dimaksud", "sebagaimana sebagaimana", "huruf huruf",
        "dalam dalam", "pada pada",
    ].map { Phrase($0 as String) }

    public func check(_ manuscript: Manuscript) -> [Finding] {
        Self.phrases.flatMap { phrase in
            manuscript.occurrences(of: phrase).compactMap { at -> Finding? in
                let unit = manuscript.unit(of: at)
                guard unit.zone == .batangTubuh, manuscript.signs(behind: at).allSatisfy({ $0 <= 0x20 }),
                    !manuscript.isUncertainText, !manuscript.isScattered(manuscript.range(at...(at + 1)))
                else { return nil }
                let range = manuscript.range(at...(at + 1))
                let first = manuscript.range(at...at)
                let second = manuscript.range((at + 1)...(at + 1))
                return Self.finding(
                    range, unit.address, id: "\"\(manuscript.word(at))\" tertulis dua kali.",
                    en: "\"\(manuscript.word(at))\" is written twice.",
                    fix: Fix(
                        title: Message(id: "Hapus kata yang berulang", en: "Delete the repeated word"),
                        edits: [
                            TextEdit(
                                range: TextRange(
                                    block: range.block,
                                    bytes: first.bytes.upperBound..<second.bytes.upperBound),
                                replacement: "")
                        ]))
            }
        }
    }
}
