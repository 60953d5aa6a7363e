import LegalStructure
import Messages
import PlanningDocuments

/// Activities without a budget.
public struct RoadmapBudget: DraftingRule {
    public static let info = RuleInfo(
        id: "P26",
        name: Message(
            id: "Anggaran kegiatan tidak disebut", en: "No budget of the activities"),
        severity: .usul,
        rationale: Message(
            id:
                "Format nasional tidak mempunyai kolom anggaran. Penilai tingkat 4 mencari kegiatan Peta "
                + "Rencana dalam RKA dan DPA; perkiraan biaya per kegiatan memudahkannya.",
            en:
                "The national form has no column for the budget. Assessors of level 4 look for the "
                + "activities in budget documents; an estimate for each makes that easier."),
        sources: [.practice], scope: .plans([.roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | ⟦Pelatihan⟧ | Diskominfo | Sertifikat | 2025 |
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu | Anggaran |
                |----|----------|-----|----------|-------|---|
                | 1 | Pelatihan | Diskominfo | Sertifikat | 2025 | 50 juta |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).compactMap { plan in
            guard plan.hasBudget == false, let first = plan.activities.first else { return nil }
            return Self.finding(
                at: first.place,
                id:
                    "Tabel kegiatan tanpa kolom anggaran: tambahkan perkiraan biaya bila akan dicocokkan dengan RKA dan DPA.",
                en:
                    "The tables of activities have no budget: add estimates if they are to be matched with budget documents."
            )
        }
    }
}
