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
            .wrong(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana sebagaimana dimaksud dalam ⟦Pasal 2⟧ setiap tahun.
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
        ayat(manuscript) + pasal(manuscript)
    }

    private func ayat(_ manuscript: Manuscript) -> [Finding] {
        manuscript.references.all.filter { $0.fault == .itself }.map { broken in
            let address = "Pasal \(broken.place.pasal) ayat (\(broken.place.ayat ?? ""))"
            return Self.finding(
                broken.reference.range, manuscript.units[broken.reference.unit].address,
                id: "\(address) merujuk dirinya sendiri; periksa ayat mana yang dimaksud.",
                en: "\(address) refers to itself; check which ayat is meant.")
        }
    }

    /// A pasal that is named inside of itself.
    private func pasal(_ manuscript: Manuscript) -> [Finding] {
        var seen: Set<String> = []
        let broken = manuscript.references.all.filter {
            $0.fault == .ownPasal && seen.insert($0.place.pasal).inserted
        }
        return broken.map {
            Self.finding(
                $0.reference.range, manuscript.units[$0.reference.unit].address, severity: .tandai,
                id:
                    "Pasal \($0.place.pasal) disebut di dalam Pasal \($0.place.pasal) sendiri; periksa pasal yang dimaksud, "
                    + "atau tulis ayatnya saja.",
                en:
                    "Pasal \($0.place.pasal) is named inside of itself; check which pasal is meant, or name the ayat only."
            )
        }
    }
}
