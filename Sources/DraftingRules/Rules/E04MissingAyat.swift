import LegalStructure
import Messages

/// "ayat (n)" without a pasal, which the own pasal does not have.
public struct MissingAyat: DraftingRule {
    public static let info = RuleInfo(
        id: "E04",
        name: Message(
            id: "Rujukan ke ayat yang tidak ada dalam pasal itu sendiri",
            en: "Reference to an ayat that its own pasal does not have"),
        severity: .pasti,
        rationale: Message(
            id:
                "\"ayat (n)\" tanpa pasal berarti ayat dalam pasal itu sendiri. Jika pasal itu tidak mempunyai ayat "
                + "tersebut, nomornya salah atau nomor pasalnya tertinggal.",
            en:
                "\"ayat (n)\" without a pasal means an ayat of the same pasal. When the pasal has none of that "
                + "number, it is wrong or the number of the pasal was left out."),
        sources: [.derived(from: "280")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana sebagaimana dimaksud pada ⟦ayat (1)⟧ ditetapkan oleh Bupati.
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
        manuscript.references.all.filter { $0.fault == .ayatMissing && $0.isRelative }.map { broken in
            let ayat = "ayat (\(broken.place.ayat ?? ""))"
            return Self.finding(
                broken.reference.range, manuscript.units[broken.reference.unit].address,
                id:
                    "Pasal \(broken.place.pasal) tidak mempunyai \(ayat); periksa nomor atau sebutkan pasalnya.",
                en: "Pasal \(broken.place.pasal) has no \(ayat); check the number or name the pasal.")
        }
    }
}
