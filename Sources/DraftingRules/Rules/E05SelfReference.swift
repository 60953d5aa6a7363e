import LegalStructure
import Messages

/// An ayat that refers to itself.
public struct SelfReference: DraftingRule {
    public static let info = RuleInfo(
        id: "E05",
        name: Message(id: "Ayat merujuk dirinya sendiri", en: "An ayat refers to itself"),
        severity: .pasti,
        rationale: Message(
            id:
                "Rujukan menunjuk ketentuan lain. Ayat yang menunjuk dirinya sendiri hampir selalu salah nomor, "
                + "biasanya ayat sebelumnya yang dimaksud.",
            en:
                "A reference points to another provision. An ayat that points to itself almost always has the "
                + "wrong number; usually the ayat before it is meant."),
        sources: [.derived(from: "272")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana sebagaimana dimaksud pada ⟦ayat (2)⟧ ditetapkan setiap tahun.
                """),
            .right(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana sebagaimana dimaksud pada ayat (1) ditetapkan setiap tahun.
                """),
            .right(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana terdiri atas:

                a. rencana induk; dan

                b. rincian rencana sebagaimana dimaksud pada ayat (2) huruf a.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.naskah.references.compactMap { reference in
            guard let target = reference.target, !reference.isExternal,
                manuscript.units[target].level == .ayat,
                target <= reference.unit, reference.unit < manuscript.units[target].end
            else { return nil }
            let address = manuscript.units[target].address
            return Finding(
                rule: Self.info.id, severity: Self.info.severity,
                message: Message(
                    id: "\(address) merujuk dirinya sendiri; periksa ayat mana yang dimaksud.",
                    en: "\(address) refers to itself; check which ayat is meant."),
                address: manuscript.units[reference.unit].address, range: reference.range)
        }
    }
}
