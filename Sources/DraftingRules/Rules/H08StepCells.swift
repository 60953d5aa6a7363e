import DocumentModel
import LegalStructure
import Messages

/// Steps of a procedure without a time, an output or anyone who carries them out.
public struct StepCells: DraftingRule {
    public static let info = RuleInfo(
        id: "H08", name: Message(id: "Langkah SOP tidak lengkap", en: "SOP steps that are incomplete"),
        severity: .tandai,
        rationale: Message(
            id:
                "Setiap langkah SOP mempunyai pelaksana, waktu, dan output. Sel yang kosong membuat mutu bakunya tidak "
                + "dapat diukur.",
            en:
                "Every step of an SOP has someone who carries it out, a time and an output. With an empty cell its quality "
                + "cannot be measured."),
        sources: [.derived(from: "93"), .act("PermenPANRB 35/2012")], scope: .procedure,
        examples: [
            .wrong(
                """
                STANDAR OPERASIONAL PROSEDUR

                PENGUMPULAN INFORMASI

                | No | Kegiatan | Petugas | Kepala | Waktu | Output |
                |----|----------|---------|--------|-------|--------|
                | 1 | Menerima berkas | v | | 5 menit | Berkas |
                | ⟦2⟧ | Memeriksa berkas | v | | 10 menit | |
                | 3 | Menyimpan berkas | | v | 5 menit | Arsip |
                """, in: .whole),
            .right(
                """
                STANDAR OPERASIONAL PROSEDUR

                PENGUMPULAN INFORMASI

                | No | Kegiatan | Petugas | Kepala | Waktu | Output |
                |----|----------|---------|--------|-------|--------|
                | 1 | Menerima berkas | v | | 5 menit | Berkas |
                | 2 | Memeriksa berkas | v | | 10 menit | Catatan |
                | 3 | Menyimpan berkas | | v | 5 menit | Arsip |
                """, in: .whole),
            .right(
                """
                STANDAR OPERASIONAL PROSEDUR

                PENGUMPULAN INFORMASI

                | No | Kegiatan | Petugas | Waktu | Output |
                |----|----------|---------|-------|--------|
                | 1 | Menerima berkas | | 5 menit | Berkas |
                | 2 | Memeriksa berkas | | 10 menit | Catatan |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var places: [Finding.Place] = []
        var gaps: [(id: String, en: String)] = []
        for table in ProcedureTable.all(in: manuscript) {
            guard let columns = Columns(table) else { continue }
            let steps = table.rows.compactMap { row in
                table.cell(row, columns.number).flatMap { cell in
                    Self.number(cell.text).map { (number: $0, row: row, cell: cell) }
                }
            }.filter { $0.row > columns.header }
            guard steps.count > 1 else { continue }
            func isEmpty(_ row: Int, _ column: Int) -> Bool {
                table.cell(row, column)?.text.allSatisfy(\.isWhitespace) ?? true
            }
            let parts = [
                (columns: columns.actors, id: "pelaksana", en: "actor"),
                (columns: columns.time..<(columns.time + 1), id: "waktu", en: "time"),
                (columns: columns.output..<(columns.output + 1), id: "output", en: "output"),
            ].filter { part in
                // A column that is empty throughout holds drawings, or the table was not read well.
                let filled = steps.count { step in part.columns.contains { !isEmpty(step.row, $0) } }
                return !part.columns.isEmpty && filled * 2 >= steps.count
            }
            for step in steps {
                let missing = parts.filter { $0.columns.allSatisfy { isEmpty(step.row, $0) } }
                guard !missing.isEmpty else { continue }
                places.append(Finding.Place(address: "Langkah \(step.number)", range: step.cell.range))
                gaps.append(
                    (
                        "langkah \(step.number) tanpa " + missing.map(\.id).joined(separator: ", "),
                        "step \(step.number) has no " + missing.map(\.en).joined(separator: ", ")
                    ))
            }
        }
        let more = gaps.count > 5 ? " …" : ""
        return Self.grouped(
            places, id: "Langkah tidak lengkap: \(gaps.prefix(5).map(\.id).joined(separator: "; "))\(more).",
            en: "Incomplete steps: \(gaps.prefix(5).map(\.en).joined(separator: "; "))\(more).")
    }

    private static func number(_ text: String) -> Int? {
        Int(text.hasSuffix(".") ? String(text.dropLast()) : text)
    }

    /// Where the parts of the steps stand.
    private struct Columns {
        var header: Int
        var number: Int
        var actors: Range<Int>
        var time: Int
        var output: Int

        /// Nil when the table has no header of steps.
        init?(_ table: ProcedureTable) {
            func cell(_ words: [String]) -> ProcedureTable.Cell? {
                table.cells.first { cell in words.contains { cell.text.lowercased().hasPrefix($0) } }
            }
            guard let activity = cell(["kegiatan", "aktivitas", "uraian"]), let time = cell(["waktu"]),
                let output = cell(["output", "keluaran"]),
                let number = table.cells.first(where: {
                    ["no", "no.", "nomor"].contains($0.text.lowercased())
                }),
                number.column < activity.column, activity.column < time.column,
                time.column < output.column
            else { return nil }
            header = max(activity.row, time.row, output.row)
            self.number = number.column
            self.time = time.column
            self.output = output.column
            // The first column of the mutu baku is its kelengkapan.
            let first = cell(["kelengkapan", "persyaratan"])?.column ?? time.column
            actors = (activity.column + 1)..<max(activity.column + 1, min(first, time.column))
        }
    }
}
