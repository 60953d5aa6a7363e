import DocumentModel
import LegalStructure
import Messages

/// Ordinals of bagian that come twice within their bab, or are skipped.
public struct BagianSequence: DraftingRule {
    public static let info = RuleInfo(
        id: "B02", name: Message(id: "Nomor bagian tidak berurutan", en: "Ordinals of bagian out of order"),
        severity: .pasti,
        rationale: Message(
            id:
                "Bagian diberi nomor urut dengan bilangan tingkat dan mulai lagi dari Kesatu dalam setiap bab.",
            en: "Bagian are numbered in order with ordinals that start again with Kesatu in every bab."),
        sources: [.number("73"), .number("74")], needsStructure: true,
        examples: [
            .wrong(
                """
                BAB II

                PERENCANAAN

                Bagian Kesatu

                Arsitektur

                Pasal 2

                Perangkat Daerah menyusun arsitektur.

                ⟦Bagian Kesatu⟧

                Peta Rencana

                Pasal 3

                Perangkat Daerah menyusun peta rencana.
                """),
            .right(
                """
                BAB II

                PERENCANAAN

                Bagian Kesatu

                Arsitektur

                Pasal 2

                Perangkat Daerah menyusun arsitektur.

                Bagian Kedua

                Peta Rencana

                Pasal 3

                Perangkat Daerah menyusun peta rencana.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var findings: [Finding] = []
        var last: [Int: (number: String, value: Int)] = [:]
        for index in manuscript.indices(of: .bagian, in: .batangTubuh)
        where manuscript.units[index].end > index + 1 {
            let unit = manuscript.units[index]
            let words = unit.number.lowercased().split(separator: " ")
            guard let value = Numerals.ordinal(words)?.value else { continue }
            let parent = unit.parent ?? -1
            defer { last[parent] = (unit.number, value) }
            guard let before = last[parent], value != before.value + 1 else { continue }
            let isTwice = value == before.value
            findings.append(
                Self.finding(
                    manuscript.numberPlace(of: unit), unit.address, severity: isTwice ? .pasti : .tandai,
                    id: isTwice
                        ? "Bagian \(unit.number) dipakai dua kali dalam bab yang sama."
                        : "Sesudah Bagian \(before.number) tertulis Bagian \(unit.number).",
                    en: isTwice
                        ? "Bagian \(unit.number) is used twice in the same bab."
                        : "Behind Bagian \(before.number) it says Bagian \(unit.number)."))
        }
        return findings
    }
}
