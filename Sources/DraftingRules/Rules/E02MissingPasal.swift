import LegalStructure
import Messages

/// A reference to a pasal that does not exist, or to an ayat that the pasal does not have.
public struct MissingPasal: DraftingRule {
    public static let info = RuleInfo(
        id: "E02",
        name: Message(
            id: "Rujukan ke pasal atau ayat yang tidak ada",
            en: "Reference to a pasal or ayat that does not exist"),
        severity: .pasti,
        rationale: Message(
            id:
                "Rujukan harus menyebut nomor yang tepat. Nomor yang tidak ada biasanya sisa dari susunan lama; "
                + "norma yang bergantung padanya tidak dapat dilaksanakan.",
            en:
                "A reference has to name the exact number. One that does not exist is usually left over from an "
                + "earlier arrangement; the norm that depends on it cannot be carried out."),
        sources: [.derived(from: "280")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana kerja setiap tahun.

                Pasal 3

                Rencana sebagaimana dimaksud dalam ⟦Pasal 2 ayat (3)⟧ ditetapkan oleh Bupati.
                """),
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana kerja setiap tahun.

                Pasal 3

                Rencana sebagaimana dimaksud dalam ⟦Pasal 17⟧ ditetapkan oleh Bupati.
                """),
            .wrong(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana kerja setiap tahun.

                (2) Rencana kerja memuat sasaran dan anggaran.

                Pasal 3

                Rencana ditetapkan oleh Bupati dengan keputusan.

                Pasal 4

                (1) Sasaran sebagaimana dimaksud dalam ⟦Pasal 3 ayat (2)⟧ direviu oleh Dinas.

                (2) Reviu dilakukan setiap tahun.

                Pasal 5

                Hasil reviu disampaikan kepada Bupati dalam laporan.

                Pasal 6

                Sasaran dan reviu sebagaimana dimaksud dalam Pasal 5 ayat (1) diumumkan.

                Pasal 7

                Laporan sebagaimana dimaksud dalam Pasal 7 disimpan oleh Dinas.
                """),
            .right(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana kerja setiap tahun.

                (2) Rencana kerja memuat sasaran dan anggaran.

                Pasal 3

                Rencana sebagaimana dimaksud dalam Pasal 2 ayat (2) ditetapkan oleh Bupati.
                """),
            .right(
                """
                Pasal 2

                Perangkat Daerah melaksanakan ketentuan Pasal 43 ayat (2) Peraturan Presiden Nomor 95 Tahun 2018.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        drift(manuscript) + single(manuscript)
    }

    /// References that are all off by the same number are one finding.
    private func drift(_ manuscript: Manuscript) -> [Finding] {
        guard let drift = manuscript.references.drift else { return [] }
        let pasal = drift.members.map { "Pasal \($0.place.pasal)" }
        let list = pasal.enumerated().filter { pasal.firstIndex(of: $0.element) == $0.offset }.map(\.element)
            .prefix(6).joined(separator: ", ")
        let (count, by) = (drift.members.count, abs(drift.shift))
        // "Pasal 62" within Pasal 62 may be meant; what does not exist is wrong for certain.
        let isCertain = drift.members.contains { $0.fault == .pasalMissing || $0.fault == .ayatMissing }
        return Self.grouped(
            drift.members.map {
                Finding.Place(
                    address: manuscript.units[$0.reference.unit].address, range: $0.reference.range)
            }, severity: isCertain ? .pasti : .tandai,
            id:
                "Rujukan bergeser: \(count) rujukan (\(list)) menunjuk tempat yang tidak ada atau dirinya sendiri; semuanya "
                + "tepat bila nomor pasalnya \(drift.shift < 0 ? "dikurangi" : "ditambah") \(by).",
            en:
                "Shifted references: \(count) references (\(list)) point to places that do not exist or to themselves; all "
                + "are right with \(by) \(drift.shift < 0 ? "taken from" : "added to") the number of their pasal."
        )
    }

    private func single(_ manuscript: Manuscript) -> [Finding] {
        manuscript.references.all.compactMap { broken in
            let address = manuscript.units[broken.reference.unit].address
            let range = broken.reference.range
            let pasal = "Pasal \(broken.place.pasal)"
            switch broken.fault {
            case .pasalMissing:
                return Self.finding(
                    range, address,
                    id: "\(pasal) tidak ada dalam peraturan ini; periksa nomor yang dimaksud.",
                    en: "There is no \(pasal) in this regulation; check the number that is meant.")
            case .ayatMissing where !broken.isRelative:
                let ayat = "ayat (\(broken.place.ayat ?? ""))"
                return Self.finding(
                    range, address, id: "\(pasal) tidak mempunyai \(ayat); periksa nomor yang dimaksud.",
                    en: "\(pasal) has no \(ayat); check the number that is meant.")
            default: return nil
            }
        }
    }
}
