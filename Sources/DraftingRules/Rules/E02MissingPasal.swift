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
