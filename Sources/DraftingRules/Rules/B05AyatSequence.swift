import DocumentModel
import LegalStructure
import Messages

/// Numbers of ayat that come twice or are skipped.
public struct AyatSequence: DraftingRule {
    public static let info = RuleInfo(
        id: "B05", name: Message(id: "Nomor ayat tidak berurutan", en: "Numbers of ayat out of order"),
        severity: .pasti,
        rationale: Message(
            id:
                "Ayat bernomor urut dalam setiap pasal. Nomor yang dilewati berarti ada ayat yang hilang atau salah "
                + "nomor, dan rujukan kepadanya salah.",
            en:
                "Ayat are numbered in order within each pasal. A skipped number means that an ayat was lost or has "
                + "the wrong number, and references to it are wrong."),
        sources: [.number("82")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana ditetapkan setiap tahun.

                ⟦(4)⟧ Rencana disampaikan kepada Bupati.
                """),
            .right(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana ditetapkan setiap tahun.

                (3) Rencana disampaikan kepada Bupati.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var findings: [Finding] = []
        let units = manuscript.units
        for index in manuscript.pasal {
            let ayat = manuscript.children(of: index).filter { units[$0].level == .ayat }
            guard let first = ayat.first, units[first].number == "1",
                ayat.allSatisfy({ manuscript.isLabelBeside(units[$0]) })
            else { continue }
            let pasal = units[index]
            for (earlier, later) in zip(ayat, ayat.dropFirst()) {
                guard let last = Int(units[earlier].number), let number = Int(units[later].number),
                    number != last + 1
                else { continue }
                let (before, unit) = (units[earlier], units[later])
                guard isClean(before, manuscript), isClean(unit, manuscript),
                    !manuscript.isCatchword(before, unit), manuscript.follows(unit, on: before)
                else { continue }
                findings.append(
                    Self.finding(
                        manuscript.numberPlace(of: unit), "Pasal \(pasal.number) ayat (\(unit.number))",
                        severity: manuscript.severityOfGap(between: before, and: unit),
                        id: number == last
                            ? "Ayat (\(number)) dipakai dua kali dalam Pasal \(pasal.number)."
                            : "Sesudah ayat (\(last)) seharusnya ayat (\(last + 1)), tertulis ayat (\(number)).",
                        en: number == last
                            ? "Ayat (\(number)) is used twice in Pasal \(pasal.number)."
                            : "Behind ayat (\(last)) ayat (\(last + 1)) is due; it says ayat (\(number))."))
            }
        }
        return findings
    }

    /// The ayat ends like one and has no number of another inside; "… pada ayat" before a line break is no ayat.
    private func isClean(_ ayat: Unit, _ manuscript: Manuscript) -> Bool {
        guard let first = ayat.passages.first, let end = manuscript.lastPassage(of: ayat.index),
            [0x2E, 0x3B].contains(manuscript.lastByte(of: end) ?? 0)
        else { return false }
        let begin = manuscript.read(first) { $0.first { $0 > 0x20 } } ?? 0
        guard RunOn.isUpper(begin) else { return false }
        for index in ayat.index..<ayat.end {
            for passage in manuscript.units[index].passages {
                if manuscript.read(passage, RunOn.mayHaveAyat) { return false }
            }
        }
        return true
    }
}
