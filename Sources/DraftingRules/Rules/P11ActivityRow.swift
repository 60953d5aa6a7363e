import LegalStructure
import Messages
import PlanningDocuments

/// Activities of a roadmap without unit, output or time.
public struct ActivityRow: DraftingRule {
    public static let info = RuleInfo(
        id: "P11",
        name: Message(
            id: "Kegiatan tanpa penanggung jawab, keluaran, atau waktu",
            en: "Activity without unit, output or time"),
        severity: .tandai,
        rationale: Message(
            id:
                "Setiap kegiatan Peta Rencana menyebut penanggung jawab (UIC), keluaran atau target, dan tahunnya; sel kosong "
                + "di bawah sel yang terisi dibaca mengikuti yang di atasnya. Anggaran tidak diminta oleh format nasional.",
            en:
                "Every activity of a roadmap names its unit (UIC), output or target, and year; an empty cell under a filled one "
                + "is read as the same unit. The national form asks for no budget."),
        sources: [.act("SE Menteri PANRB 18/2022, Tabel 7 dan Tabel 8")], scope: .plans([.roadmap]),
        needsRows: true,
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Penyusunan kebijakan | Diskominfo | Peraturan Bupati | 2024 |
                | 2 | ⟦Pelatihan⟧ | Diskominfo | Sertifikat | |
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Penyusunan kebijakan | Diskominfo | Peraturan Bupati | 2024 |
                | 2 | Pelatihan | | Sertifikat | 2025 |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).flatMap { plan -> [Finding] in
            let lacks: [(KeyPath<PlanActivity, Bool>, String, String)] = [
                (\.hasUnit, "penanggung jawab", "a responsible unit"),
                (\.hasOutput, "keluaran atau target", "an output or target"),
                (\.hasTime, "waktu", "a time"),
            ]
            return lacks.flatMap { key, id, en in
                Self.grouped(
                    at: plan.activities.filter { !$0[keyPath: key] }.map(\.place),
                    id: "Kegiatan tanpa \(id): lengkapi barisnya.",
                    en: "Activity without \(en): complete the row.")
            }
        }
    }
}
