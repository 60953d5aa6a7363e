import LegalStructure
import Messages
import PlanningDocuments

/// Activities in years that the roadmap does not cover.
public struct ActivityYear: DraftingRule {
    public static let info = RuleInfo(
        id: "P13",
        name: Message(
            id: "Tahun kegiatan di luar jangka waktu", en: "Year of an activity outside of the period"),
        severity: .pasti,
        rationale: Message(
            id:
                "Judul dan tabel saling bertentangan: kegiatan hanya dapat direncanakan dalam jangka waktu Peta Rencana. "
                + "Tahap yang bertumpang tindih ditandai.",
            en:
                "Title and table contradict each other: activities are planned within the period of the roadmap only. "
                + "Stages that overlap are hints."
        ),
        sources: [.act("Perpres 95/2018 Pasal 19 ayat (2)")], scope: .plans([.roadmap]), needsRows: true,
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Penyusunan kebijakan | Diskominfo | Peraturan Bupati | 2024 |
                | 2 | ⟦Pelatihan⟧ | Diskominfo | Sertifikat | 2030 |
                """, in: .whole),
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                Tahap I dilaksanakan tahun 2024-2027.

                ⟦Tahap⟧ II dilaksanakan tahun 2025-2028.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Penyusunan kebijakan | Diskominfo | Peraturan Bupati | 2024 |
                | 2 | Pelatihan | Diskominfo | Sertifikat | 2028 |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).flatMap { plan -> [Finding] in
            let stages = stages(plan)
            guard let period = plan.period else { return stages }
            let years = period.first...period.last
            return stages
                + Self.grouped(
                    at: plan.activities.filter { activity in
                        activity.years.contains { !years.contains($0) }
                    }.map(\.place),
                    id: "Tahunnya di luar \(period.first)–\(period.last).",
                    en: "Its year is outside of \(period.first)–\(period.last).")
        }
    }

    /// Stages follow one another; one year in common is where one ends and the next begins.
    private func stages(_ plan: Plan) -> [Finding] {
        zip(plan.stages, plan.stages.dropFirst()).compactMap { first, second in
            guard first.number != second.number, second.period.first < first.period.last,
                first.period.first <= second.period.last
            else { return nil }
            return Self.finding(
                at: second.period.place, severity: .tandai,
                id:
                    "Tahap ini (\(second.period.first)–\(second.period.last)) bertumpang tindih dengan tahap sebelumnya (\(first.period.first)–\(first.period.last)).",
                en:
                    "This stage (\(second.period.first)–\(second.period.last)) overlaps the one before (\(first.period.first)–\(first.period.last)).",
                related: [first.period.place]
            )
        }
    }
}
