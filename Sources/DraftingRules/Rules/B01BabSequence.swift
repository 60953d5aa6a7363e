import DocumentModel
import LegalStructure
import Messages

/// Numbers of bab that come twice or are skipped.
public struct BabSequence: DraftingRule {
    public static let info = RuleInfo(
        id: "B01", name: Message(id: "Nomor bab tidak berurutan", en: "Numbers of bab out of order"),
        severity: .pasti,
        rationale: Message(
            id:
                "Bab diberi nomor urut dengan angka Romawi. Nomor yang dipakai dua kali atau dilewati membuat rujukan "
                + "ke bab tidak pasti.",
            en:
                "Bab are numbered in order with Roman numerals. A number used twice or skipped makes references to "
                + "the bab uncertain."),
        sources: [.number("72")], needsStructure: true,
        examples: [
            .wrong(
                """
                BAB II

                PERENCANAAN

                Pasal 2

                Perangkat Daerah menyusun rencana.

                ⟦BAB II⟧

                PELAKSANAAN

                Pasal 3

                Perangkat Daerah melaksanakan rencana.
                """),
            .right(
                """
                BAB II

                PERENCANAAN

                Pasal 2

                Perangkat Daerah menyusun rencana.

                BAB III

                PELAKSANAAN

                Pasal 3

                Perangkat Daerah melaksanakan rencana.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let bab = manuscript.indices(of: .bab, in: .batangTubuh).map { manuscript.units[$0] }.filter {
            holdsPasal($0, manuscript)
        }
        var findings: [Finding] = []
        for (before, unit) in zip(bab, bab.dropFirst()) {
            guard let last = Numerals.roman(before.number), let number = Numerals.roman(unit.number),
                number != last + 1,
                // A heading that was misread is no gap.
                number == last || !manuscript.isUncertainText
            else { continue }
            let due = Numerals.toRoman(last + 1)
            findings.append(
                Self.finding(
                    manuscript.numberPlace(of: unit), unit.address,
                    severity: number == last ? .pasti : .tandai,
                    id: "Sesudah BAB \(before.number) seharusnya BAB \(due), tertulis BAB \(unit.number).",
                    en: "Behind BAB \(before.number) BAB \(due) is due; it says BAB \(unit.number)."))
        }
        // A list of the bab of an annex is quoted in the body.
        return findings.count > 2 ? [] : findings
    }

    private func holdsPasal(_ bab: Unit, _ manuscript: Manuscript) -> Bool {
        manuscript.units[bab.index..<bab.end].contains { $0.level == .pasal }
    }
}
