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
                "Judul dan tabel saling bertentangan: kegiatan hanya dapat direncanakan dalam jangka waktu Peta Rencana.",
            en:
                "Title and table contradict each other: activities are planned within the period of the roadmap only."
        ),
        sources: [.act("Perpres 95/2018 Pasal 19 ayat (2)")], scope: .plans([.roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Penyusunan kebijakan | Diskominfo | Peraturan Bupati | 2024 |
                | 2 | ⟦Pelatihan⟧ | Diskominfo | Sertifikat | 2030 |
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
            guard let period = plan.period else { return [] }
            let years = period.first...period.last
            return Self.grouped(
                plan.activities.filter { activity in
                    activity.years.contains { !years.contains($0) }
                }.map { Finding.Place(address: $0.place.address, range: $0.place.range) },
                id: "Tahunnya di luar \(period.first)–\(period.last).",
                en: "Its year is outside of \(period.first)–\(period.last).")
        }
    }
}
