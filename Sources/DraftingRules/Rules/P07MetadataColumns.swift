import LegalStructure
import Messages
import PlanningDocuments

/// Tables of a domain without all attributes that the reference asks for.
public struct MetadataColumns: DraftingRule {
    public static let info = RuleInfo(
        id: "P07",
        name: Message(
            id: "Atribut metadata belum lengkap", en: "Attributes of the metadata are missing"),
        severity: .usul,
        rationale: Message(
            id:
                "Tabel setiap domain memuat atribut metadata yang diminta oleh referensi arsitektur. "
                + "Atribut dikenali dari judul kolomnya; yang sudah diisi dalam SIA-SPBE tidak perlu "
                + "diulang dalam dokumen.",
            en:
                "The table of each domain has the attributes that the reference architecture asks for. "
                + "They are recognised by the headers of columns; what SIA-SPBE holds already need not be "
                + "repeated in the document."),
        sources: [.act("SE Menteri PANRB 18/2022, lampiran")], scope: .plans([.architecture]),
        needsRows: true,
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ⟦ID⟧ | Nama Aplikasi | Fungsi Aplikasi |
                |----|---------------|-----------------|
                | KC-DAA.02.01.01 | Persuratan | Surat dinas |
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Standar Keamanan | Jenis Standar Keamanan | Deskripsi | Tanggal Mulai | Tanggal Akhir | ID Metadata Terkait |
                |----|----|----|----|----|----|----|
                | KC-DAK.01.01.01 | Standar aplikasi | Teknis | Uji | 2024 | 2028 | KC-DAA.02.01.01 |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture).flatMap(\.metadata).compactMap { table in
            guard !table.missing.isEmpty else { return nil }
            let total = table.present.count + table.missing.count
            let list = table.missing.joined(separator: "; ")
            return Self.finding(
                at: table.place,
                id:
                    "Metadata \(table.name): \(table.present.count) dari \(total) atribut \(table.reference); "
                    + "belum ada: \(list).",
                en:
                    "Metadata \(table.name): \(table.present.count) of \(total) attributes of \(table.reference); "
                    + "missing: \(list).")
        }
    }
}
