/// The tables that are open while a page is read. Cells that span columns or rows take their grid columns.
struct HtmlTables {
    private struct Table {
        var number: Int
        var row = -1
        var column = 0
        var span = 1
        /// Row up to which a cell from above takes each column, -1 for none.
        var takenUntil: [Int] = []
    }

    /// Columns in which cells from above are minded; a page of such width is no document.
    private static let mostTaken = 200

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
    }

    mutating func startCell(_ tag: HTMLTag) {
        guard let last = open.indices.last else { return }
        if open[last].row < 0 { startRow() }
        let row = open[last].row
        var column = open[last].column + open[last].span
        while column < open[last].takenUntil.count, open[last].takenUntil[column] >= row { column += 1 }
        open[last].column = column
        open[last].span = min(max(tag.number(of: "colspan") ?? 1, 1), 1_000)
        let rows = min(max(tag.number(of: "rowspan") ?? 1, 1), 65_534)
        guard rows > 1, column < Self.mostTaken else { return }
        let taken = column..<min(column + open[last].span, Self.mostTaken)
        let missing = taken.upperBound - open[last].takenUntil.count
        if missing > 0 { open[last].takenUntil += [Int](repeating: -1, count: missing) }
        for column in taken { open[last].takenUntil[column] = row + rows - 1 }
    }
}
