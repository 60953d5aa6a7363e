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
    let cells: [Cell]
    private let indexAt: [SIMD2<Int>: Int]

    private init(_ cells: [Cell]) {
        self.cells = cells
        var indexAt: [SIMD2<Int>: Int] = [:]
        for (index, cell) in cells.enumerated() { indexAt[SIMD2(cell.row, cell.column)] = index }
        self.indexAt = indexAt
    }

    func cell(_ row: Int, _ column: Int) -> Cell? { indexAt[SIMD2(row, column)].map { cells[$0] } }

    var rows: [Int] { Set(cells.map(\.row)).sorted() }

    static func all(in manuscript: Manuscript) -> [ProcedureTable] {
        var tables: [Int: [Cell]] = [:]
        for (index, block) in manuscript.document.blocks.enumerated() {
            guard case .tableCell(let table, let row, let column) = block.kind else { continue }
            let range = TextRange(block: index, bytes: 0..<manuscript.texts.length(of: index))
            let text = ([block.label] + [manuscript.words(range)]).filter { !$0.isEmpty }
                .joined(separator: " ")
            var cells = tables[table] ?? []
            if let last = cells.lastIndex(where: { $0.row == row && $0.column == column }) {
                let joined = [cells[last].text, text].filter { !$0.isEmpty }.joined(separator: " ")
                if cells[last].text.isEmpty { cells[last].range = range }
                cells[last].text = joined
            } else {
                cells.append(Cell(row: row, column: column, text: text, range: range))
            }
            tables[table] = cells
        }
        return tables.sorted { $0.key < $1.key }.map { ProcedureTable($0.value) }
    }
}
