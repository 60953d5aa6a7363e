import LegalStructure
import Messages
import PlanningDocuments

/// Codes without their parent, missing, or given twice.
public struct CodeOrder: DraftingRule {
    public static let info = RuleInfo(
        id: "P06",
        name: Message(
            id: "Kode tanpa induk, kosong, atau ganda", en: "Code without parent, missing or given twice"),
        severity: .tandai,
        rationale: Message(
            id:
                "Kode tingkat berikut diawali kode tingkat di atasnya, dan setiap baris arsitektur "
                + "mempunyai ID unik, yang dirujuk oleh domain lain.",
            en:
                "A code begins with that of the level above it, and every row of the architecture has an "
                + "ID of its own, to which other domains refer."),
        sources: [.act("SE Menteri PANRB 18/2022")], scope: .plans([.architecture]), needsRows: true,
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Aplikasi |
                |----|---------------|
                | KC-DAA.02.01.01 | Persuratan |
                | ⟦KC-DAA.02.01.01⟧ | Kepegawaian |
                """, in: .whole),
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Aplikasi | Fungsi Aplikasi |
                |----|---------------|---|
                | KC-DAA.02.01.01 | Persuratan | Surat |
                | | ⟦Kepegawaian⟧ | Cuti |
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Aplikasi |
                |----|---------------|
                | KC-DAA.02.01.01 | Persuratan |
                | KC-DAA.02.01.02 | Kepegawaian |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.codeDefects { defect in
            switch defect.reason {
            case .otherParent(let parent):
                Message(
                    id:
                        "\(defect.code) tidak berada di bawah \(parent), kode tingkat di atasnya dalam baris ini.",
                    en: "\(defect.code) is not below \(parent), the code of the level above in this row.")
            case .missing:
                Message(
                    id: "Baris ini tanpa ID, sedangkan baris lain mempunyainya.",
                    en: "This row has no ID, although others have one.")
            case .repeated:
                Message(
                    id: "ID \(defect.code) sudah dipakai baris lain dalam tabel ini.",
                    en: "Another row of this table has the ID \(defect.code).")
            default: nil
            }
        }.map { defect, message in
            Self.finding(at: defect.place, id: message.id, en: message.en)
        }
    }
}
