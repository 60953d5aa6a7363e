import LegalStructure
import Messages
import PlanningDocuments

/// A plan that does not say by what it was set.
public struct PlanStanding: DraftingRule {
    public static let info = RuleInfo(
        id: "P22",
        name: Message(
            id: "Penetapan dokumen tidak disebut", en: "By what the plan was set is not said"),
        severity: .usul,
        rationale: Message(
            id:
                "Penilai mencari keputusan atau peraturan yang menetapkan dokumen: sebutkan nomor dan "
                + "tanggalnya dalam dokumen, atau lampirkan dokumen pada keputusannya.",
            en:
                "Assessors look for the decree or regulation that sets the plan: name its number and "
                + "date in the plan, or make the plan an annex of it."),
        sources: [.act("Perpres 95/2018 Pasal 12 ayat (3) dan Pasal 19 ayat (3)")],
        scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # ⟦PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028⟧

                Peta rencana memuat program dan kegiatan.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                Ditetapkan dengan Keputusan Bupati Contoh Nomor 188.45/302/2024 tanggal 2 September 2024.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        // A chapter is set with its document.
        guard let plan = manuscript.plans(.architecture, .roadmap).first, plan.isWhole,
            plan.formality == .unknown
        else { return [] }
        return [
            Self.finding(
                at: plan.title,
                id:
                    "Sebutkan keputusan atau peraturan yang menetapkan dokumen ini, dengan nomor dan tanggalnya.",
                en: "Name the decree or regulation that sets this plan, with number and date.")
        ]
    }
}
