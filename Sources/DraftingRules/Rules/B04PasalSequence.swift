import DocumentModel
import LegalStructure
import Messages

/// A pasal number that comes twice or is skipped.
public struct PasalSequence: DraftingRule {
    public static let info = RuleInfo(
        id: "B04", name: Message(id: "Nomor pasal tidak berurutan", en: "Numbers of pasal out of order"),
        severity: .pasti,
        rationale: Message(
            id:
                "Pasal bernomor urut dari awal sampai akhir, tanpa terputus di antara bab. Nomor yang dipakai dua kali "
                + "atau dilewati merusak setiap rujukan di belakangnya.",
            en:
                "Pasal are numbered from the first to the last, whatever the bab. A number used twice or skipped "
                + "spoils every reference behind it."),
        sources: [.number("79")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana kerja setiap tahun menurut petunjuk Dinas.

                ⟦Pasal 2⟧

                Perangkat Daerah melaksanakan rencana.

                Pasal 3

                Perangkat Daerah melaporkan pelaksanaan rencana.
                """),
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.

                ⟦Pasal 4⟧

                Perangkat Daerah melaksanakan rencana.
                """),
            .right(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.

                Pasal 3

                Perangkat Daerah melaksanakan rencana.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let units = manuscript.units
        var findings: [Finding] = []
        for (before, index) in zip(manuscript.pasal, manuscript.pasal.dropFirst()) {
            guard let last = Int(units[before].number), let number = Int(units[index].number),
                number != last + 1, isWhole(before, manuscript), isWhole(index, manuscript)
            else { continue }
            let unit = units[index]
            findings.append(
                Self.finding(
                    manuscript.numberPlace(of: unit), unit.address,
                    severity: manuscript.severityOfGap(between: units[before], and: unit),
                    id: number == last
                        ? "Nomor Pasal \(number) dipakai dua kali."
                        : "Sesudah Pasal \(last) seharusnya Pasal \(last + 1), tertulis Pasal \(number).",
                    en: number == last
                        ? "The number of Pasal \(number) is used twice."
                        : "Behind Pasal \(last) Pasal \(last + 1) is due; it says Pasal \(number)."))
        }
        return findings
    }

    /// One sentence or a row of ayat: nothing that could be another pasal whose heading was lost.
    private func isWhole(_ pasal: Int, _ manuscript: Manuscript) -> Bool {
        guard AyatList(of: pasal, manuscript) != nil else { return false }
        let sentences = manuscript.units[pasal].passages.filter { manuscript.lastByte(of: $0) == 0x2E }.count
        return sentences <= 1
    }
}
