import LegalStructure
import Messages
import PlanningDocuments

/// Initiatives without all seven contents.
public struct InitiativeContents: DraftingRule {
    public static let info = RuleInfo(
        id: "P10",
        name: Message(
            id: "Inisiatif strategis tanpa ketujuh muatan", en: "Initiative without all seven contents"),
        severity: .tandai,
        rationale: Message(
            id:
                "Setiap inisiatif strategis memuat ketujuh muatan: Tata Kelola, Manajemen, Layanan, "
                + "Infrastruktur, Aplikasi, Keamanan, dan Audit TIK.",
            en:
                "Every strategic initiative has all seven contents: governance, management, services, "
                + "infrastructure, applications, security and ICT audit."),
        sources: [.act("SE Menteri PANRB 18/2022 angka 4.1.2")], scope: .plans([.roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | | ⟦INISIATIF STRATEGIS: Layanan kesehatan terpadu⟧ | | | |
                | 1 | Tata Kelola SPBE | | | |
                | 2 | Manajemen SPBE | | | |
                | 3 | Layanan SPBE | | | |
                | 4 | Aplikasi SPBE | | | |
                | 5 | Infrastruktur SPBE | | | |
                | 6 | Keamanan SPBE | | | |
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | | INISIATIF STRATEGIS: Layanan kesehatan terpadu | | | |
                | 1 | Tata Kelola SPBE | | | |
                | 2 | Manajemen SPBE | | | |
                | 3 | Layanan SPBE | | | |
                | 4 | Aplikasi SPBE | | | |
                | 5 | Infrastruktur SPBE | | | |
                | 6 | Keamanan SPBE | | | |
                | 7 | Audit TIK | | | |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).flatMap(\.initiatives).compactMap { initiative in
            let missing = PlanParts.contents.filter { !initiative.contents.contains($0) }
            guard !missing.isEmpty else { return nil }
            let names = PlanPartNames.names(of: missing)
            return Self.finding(
                at: initiative.place,
                id: "Muatan yang belum ada pada inisiatif ini: \(names.id).",
                en: "Contents missing under this initiative: \(names.en).")
        }
    }
}
