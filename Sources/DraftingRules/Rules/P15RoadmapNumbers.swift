import LegalStructure
import Messages
import PlanningDocuments

/// Tables of activities whose numbers are not continuous.
public struct RoadmapNumbers: DraftingRule {
    public static let info = RuleInfo(
        id: "P15",
        name: Message(
            id: "Nomor kegiatan meloncat atau ganda", en: "Numbers of activities skip or repeat"),
        severity: .pasti,
        rationale: Message(
            id:
                "Nomor dalam tabel berurutan; nomor yang hilang biasanya kegiatan yang terhapus atau "
                + "belum dipindahkan dari uraiannya. Nomor boleh mulai lagi dari 1 pada kelompok berikut. "
                + "Dalam PDF hanya ditandai.",
            en:
                "Numbers in a table follow one another; a missing one is mostly an activity that was "
                + "deleted or left behind. Numbers may begin again with 1 in the next group. In PDF this "
                + "is a hint only."),
        sources: [.practice], scope: .plans([.roadmap]), needsRows: true,
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Penyusunan kebijakan | Diskominfo | Peraturan | 2024 |
                | ⟦3⟧ | Pelatihan | Diskominfo | Sertifikat | 2025 |
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Penyusunan kebijakan | Diskominfo | Peraturan | 2024 |
                | 2 | Pelatihan | Diskominfo | Sertifikat | 2025 |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).flatMap(\.numberBreaks).map { number in
            Self.finding(
                at: number.place, severity: number.isFromPage ? .tandai : .pasti,
                id: number.isRepeated
                    ? "Nomor \(number.found) sudah dipakai baris di atasnya; seharusnya \(number.expected)."
                    : "Setelah baris di atasnya seharusnya nomor \(number.expected), bukan \(number.found).",
                en: number.isRepeated
                    ? "The row above has the number \(number.found) already; it should be \(number.expected)."
                    : "Behind the row above, the number should be \(number.expected), not \(number.found).")
        }
    }
}
