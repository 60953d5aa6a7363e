import LegalStructure
import Messages
import PlanningDocuments

/// A roadmap in which everything takes all the years.
public struct RoadmapStaging: DraftingRule {
    public static let info = RuleInfo(
        id: "P14",
        name: Message(
            id: "Kegiatan tidak bertahap", en: "Activities are not staged"),
        severity: .usul,
        rationale: Message(
            id:
                "Peta rencana menunjukkan urutan. Kalau hampir semua kegiatan berlangsung sepanjang "
                + "jangka waktu, tahun berapa apa tercapai tidak terbaca darinya.",
            en:
                "A roadmap shows an order. Where nearly all activities take the whole period, nobody can "
                + "read from it what is reached in which year."),
        sources: [.practice], scope: .plans([.roadmap]), needsRows: true,
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | ⟦Kegiatan nomor satu⟧ | Diskominfo | Laporan | 2024-2028 |
                | 2 | Kegiatan nomor dua | Diskominfo | Laporan | 2024-2028 |
                | 3 | Kegiatan nomor tiga | Diskominfo | Laporan | 2024-2028 |
                | 4 | Kegiatan nomor empat | Diskominfo | Laporan | 2024-2028 |
                | 5 | Kegiatan nomor lima | Diskominfo | Laporan | 2024-2028 |
                | 6 | Kegiatan nomor enam | Diskominfo | Laporan | 2024-2028 |
                | 7 | Kegiatan nomor tujuh | Diskominfo | Laporan | 2024-2028 |
                | 8 | Kegiatan nomor delapan | Diskominfo | Laporan | 2024-2028 |
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Kegiatan nomor satu | Diskominfo | Laporan | 2024 |
                | 2 | Kegiatan nomor dua | Diskominfo | Laporan | 2024 |
                | 3 | Kegiatan nomor tiga | Diskominfo | Laporan | 2024 |
                | 4 | Kegiatan nomor empat | Diskominfo | Laporan | 2024-2028 |
                | 5 | Kegiatan nomor lima | Diskominfo | Laporan | 2024-2028 |
                | 6 | Kegiatan nomor enam | Diskominfo | Laporan | 2024-2028 |
                | 7 | Kegiatan nomor tujuh | Diskominfo | Laporan | 2024-2028 |
                | 8 | Kegiatan nomor delapan | Diskominfo | Laporan | 2024-2028 |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).compactMap { plan in
            let timed = plan.activities.filter(\.hasTime)
            let whole = timed.filter(\.isWholePeriod)
            guard let period = plan.period, let first = whole.first, timed.count >= 8,
                whole.count * 10 > timed.count * 9
            else { return nil }
            return Self.finding(
                at: first.place,
                id:
                    "\(whole.count) dari \(timed.count) kegiatan bertahun \(period.first)–\(period.last) seluruhnya: tetapkan tahapnya.",
                en:
                    "\(whole.count) of \(timed.count) activities take all of \(period.first)–\(period.last): set stages."
            )
        }
    }
}
