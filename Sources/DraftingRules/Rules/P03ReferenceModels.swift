import LegalStructure
import Messages
import PlanningDocuments

/// Reference models that an architecture leaves out.
public struct ReferenceModels: DraftingRule {
    public static let info = RuleInfo(
        id: "P03",
        name: Message(
            id: "Model referensi belum lengkap", en: "Reference models are incomplete"),
        severity: .usul,
        rationale: Message(
            id:
                "Referensi arsitektur terdiri atas enam model: RAB, RAD, RAL, RAA, RAI, dan RAK. Yang "
                + "diisi instansi sendiri adalah tingkat 3 dan 4, tetapi keenam model ikut dimuat.",
            en:
                "The reference architecture has six models: RAB, RAD, RAL, RAA, RAI and RAK. "
                + "Institutions fill in levels 3 and 4, but all six belong in the document."),
        sources: [.act("SE Menteri PANRB 18/2022")], scope: .plans([.architecture]),
        examples: [
            .wrong(
                """
                # ⟦ARSITEKTUR SPBE KABUPATEN CONTOH⟧

                Model referensi yang dipakai: RAB.04.01 Kesehatan dan RAA.02.01 Aplikasi Misi Tertentu.
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Model referensi: RAB.04.01, RAD.04.01, RAL.01.25, RAA.02.01, RAI.01.02, dan RAK.01.01.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture).compactMap { plan in
            let missing = Self.all.filter { !plan.models.contains($0) }
            guard !plan.models.isEmpty, !missing.isEmpty else { return nil }
            let list = missing.joined(separator: ", ")
            return Self.finding(
                at: plan.title, id: "Model referensi yang belum dipakai: \(list).",
                en: "Reference models that are not used: \(list).")
        }
    }

    private static let all = ["RAB", "RAD", "RAL", "RAA", "RAI", "RAK"]
}
