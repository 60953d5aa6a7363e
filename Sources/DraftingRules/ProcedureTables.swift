import DocumentModel

/// A table of a document as its rows and columns: identity and steps of a procedure stand in such tables.
struct ProcedureTable {
    struct Cell {
        var row: Int
        var column: Int
        /// The words of all paragraphs of the cell, white space as single spaces.
        var text: String
        /// Its first paragraph, as it stands.
        var range: TextRange
    }

    /// In reading order.
    private(set) var cells: [Cell] = []
    private var indexAt: [SIMD2<Int>: Int] = [:]

    func cell(_ row: Int, _ column: Int) -> Cell? { indexAt[SIMD2(row, column)].map { cells[$0] } }

    var rows: [Int] { Set(cells.map(\.row)).sorted() }

    /// Joins the paragraphs of one cell.
    private mutating func add(_ paragraph: Cell) {
        guard let index = indexAt[SIMD2(paragraph.row, paragraph.column)] else {
            indexAt[SIMD2(paragraph.row, paragraph.column)] = cells.count
            cells.append(paragraph)
            return
        }
        if cells[index].text.isEmpty { cells[index].range = paragraph.range }
        cells[index].text = [cells[index].text, paragraph.text].filter { !$0.isEmpty }.joined(separator: " ")
    }

    static func all(in manuscript: Manuscript) -> [ProcedureTable] {
        var tables: [Int: ProcedureTable] = [:]
        for (index, block) in manuscript.document.blocks.enumerated() {
            guard case .tableCell(let table, let row, let column) = block.kind else { continue }
            let range = TextRange(block: index, bytes: 0..<manuscript.texts.length(of: index))
            let text = [block.label, manuscript.words(range)].filter { !$0.isEmpty }.joined(separator: " ")
            tables[table, default: ProcedureTable()].add(
                Cell(row: row, column: column, text: text, range: range))
        }
        return tables.sorted { $0.key < $1.key }.map(\.value)
    }
}
