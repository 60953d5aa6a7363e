import LegalStructure
import Messages
import PlanningDocuments

/// Codes that the reference models do not have.
public struct ReferenceCode: DraftingRule {
    public static let info = RuleInfo(
        id: "P04",
        name: Message(id: "Kode di luar model referensi", en: "Code outside of the reference models"),
        severity: .pasti,
        rationale: Message(
            id:
                "Tingkat pertama model referensi tetap: RAB 01–09, RAD 01–10, RAL 01–02, RAA 01–02, RAI 01–03, RAK 01–03. "
                + "Kode objek (DAB, DAD, …) memakai kode model referensinya.",
            en:
                "The first level of the reference models is fixed: RAB 01–09, RAD 01–10, RAL 01–02, RAA 01–02, RAI 01–03, "
                + "RAK 01–03. Codes of objects (DAB, DAD, …) use those of their model."),
        sources: [.act("SE Menteri PANRB 18/2022")], scope: .plans([.architecture]),
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Aplikasi persuratan berkode KC-⟦DAA.04⟧.01.
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Aplikasi persuratan berkode KC-DAA.02.01.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture).flatMap(\.unknownCodes).map { place in
            Self.finding(
                place.range, place.address,
                id: "Kode ini tidak ada dalam model referensi: periksa keluarga dan nomornya.",
                en: "The reference models have no such code: check its family and number.")
        }
    }
}
