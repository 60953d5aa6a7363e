import DocumentModel
import LegalStructure
import Messages

/// "dalam pasal 22", "pada Ayat (1)".
public struct ReferenceCase: DraftingRule {
    public static let info = RuleInfo(
        id: "E11", name: Message(id: "Huruf kapital pada Pasal dan ayat", en: "Capitals of Pasal and ayat"),
        severity: .usul,
        rationale: Message(
            id: "Dalam rujukan \"Pasal\" ditulis dengan huruf kapital dan \"ayat\" dengan huruf kecil.",
            en: "In references \"Pasal\" has a capital letter and \"ayat\" a small one."),
        sources: [.number("80"), .number("84")],
        examples: [
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.

                Pasal 3

                Rencana sebagaimana dimaksud dalam ⟦pasal⟧ 2 ditetapkan oleh Bupati.
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
        var findings: [Finding] = []
        for (phrase, right) in [(Phrase("pasal"), "Pasal"), (Phrase("ayat"), "ayat")] {
            for at in manuscript.occurrences(of: phrase) {
                let unit = manuscript.unit(of: at)
                let word = manuscript.word(at)
                guard unit.zone == .batangTubuh, word != right, word == "pasal" || word == "Ayat",
                    let before = manuscript.previous(at),
                    ["dalam", "pada"].contains(manuscript.word(before).lowercased()),
                    let next = manuscript.next(at),
                    manuscript.word(next).first?.isNumber == true
                else { continue }
                let range = manuscript.range(at...at)
                findings.append(
                    Self.finding(
                        range, unit.address, id: "Tulis \"\(right)\".", en: "Write \"\(right)\".",
                        fix: Fix(
                            title: Message(id: "Ganti dengan \"\(right)\"", en: "Replace by \"\(right)\""),
                            edits: [TextEdit(range: range, replacement: right)])))
            }
        }
        return findings
    }
}
