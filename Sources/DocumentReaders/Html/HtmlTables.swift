/// The tables that are open while a page is read. Cells that span columns or rows take their grid columns.
struct HtmlTables {
    private struct Table {
        var number: Int
        var row = -1
        var column = 0
        var span = 1
        /// Rows that a cell from above still takes, by column.
        var taken: [Int: Int] = [:]
    }

    private var open: [Table] = []
    private var count = 0

    /// Table, row and column of the open cell.
    var cell: (table: Int, row: Int, column: Int)? {
        open.last.map { ($0.number, max($0.row, 0), $0.column) }
    }

    mutating func start() {
        open.append(Table(number: count))
        count += 1
    }

    mutating func end() { _ = open.popLast() }

    mutating func startRow() {
        guard let last = open.indices.last else { return }
        open[last].row += 1
        open[last].column = 0
        open[last].span = 0
        open[last].taken = open[last].taken.compactMapValues { $0 > 1 ? $0 - 1 : nil }
    }

    mutating func startCell(_ tag: HTMLTag) {
        guard let last = open.indices.last else { return }
        if open[last].row < 0 { startRow() }
        var column = open[last].column + open[last].span
        while open[last].taken[column] != nil { column += 1 }
        open[last].column = column
        open[last].span = min(max(tag.number(of: "colspan") ?? 1, 1), 1_000)
        // One more, because the row that begins next takes one away.
        let rows = min(max(tag.number(of: "rowspan") ?? 1, 1), 65_534)
        if rows > 1 {
            for taken in column..<column + open[last].span { open[last].taken[taken] = rows }
        }
    }
}
