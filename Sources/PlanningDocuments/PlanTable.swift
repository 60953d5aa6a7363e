import DocumentModel

/// A table with what its header says of its columns.
struct PlanTable {
    struct Row {
        var index: Int
        /// By column; several paragraphs of a cell one behind the other.
        var cells: [Int: [PlanLine]]
        /// Columns whose cell began in a row above, where the format tells.
        var inherited: Set<Int> = []

        func words(_ column: Int) -> [String] { (cells[column] ?? []).flatMap(\.allWords) }
        func isFilled(_ column: Int) -> Bool { !words(column).isEmpty || hasSign(column) }
        /// "√", "v", "-": a mark without words.
        private func hasSign(_ column: Int) -> Bool {
            (cells[column] ?? []).contains { line in
                line.text.utf8.contains { $0 > 0x20 } && line.text.unicodeScalars.contains { $0.value > 0x7F }
            }
        }
        var filledColumns: [Int] { cells.keys.filter { isFilled($0) }.sorted() }
        var firstLine: PlanLine? {
            filledColumns.first.flatMap { cells[$0]?.first { !$0.allWords.isEmpty } }
        }
    }

    /// Counted from 1.
    var ordinal: Int
    var lines: Range<Int>
    var rows: [Row]
    var columns: [Int]
    /// Rows of the header.
    var headerCount: Int
    /// Whether it was put together from pages of a PDF.
    var isFromPage = false

    /// Words of a column's header.
    func header(_ column: Int) -> [String] {
        var words: [String] = []
        for row in rows.prefix(headerCount) {
            let own = row.words(column)
            // Empty below its own header: merged downwards, and nothing of its neighbour.
            if own.isEmpty, !words.isEmpty, rows[0].isFilled(column) { continue }
            // A merged cell stands in its first column only.
            let spanning = row.cells.keys.filter { $0 <= column && row.isFilled($0) }.max()
            words += own.isEmpty ? spanning.map { row.words($0) } ?? [] : own
        }
        return words
    }

    var body: ArraySlice<Row> { rows.dropFirst(headerCount) }

    /// The columns whose header has one of these words one behind the other.
    func columns(_ phrases: [[String]]) -> [Int] {
        columns.filter { names(header($0), phrases) }
    }

    /// Whether a header has one of these; narrow columns on a page break words.
    func names(_ header: [String], _ phrases: [[String]]) -> Bool {
        if header.holdsAny(phrases) { return true }
        guard isFromPage else { return false }
        let joined = header.joined()
        return phrases.contains { phrase in
            let word = phrase.joined()
            return word.utf8.count >= 6 && joined.contains(word)
        }
    }

    func address(_ row: Row) -> String { "Tabel \(ordinal) baris \(row.index + 1 - headerCount)" }

    /// The tables of a plan; those of a PDF as its pages draw them.
    static func tables(in lines: [PlanLine], of document: Document) -> [PlanTable] {
        guard let first = lines.first?.block, let last = lines.last?.block else { return [] }
        var tables = tables(in: lines)
        for table in document.pageTables {
            guard let start = table.cells.first?.range, first <= start.block, start.block <= last else {
                continue
            }
            let line = lines.firstIndex {
                ($0.block, $0.range.bytes.upperBound) > (start.block, start.bytes.lowerBound)
            }
            tables.append(PlanTable(table, ordinal: tables.count + 1, line: line ?? lines.count - 1))
        }
        return tables
    }

    static func tables(in lines: [PlanLine]) -> [PlanTable] {
        var tables: [PlanTable] = []
        var at = 0
        while at < lines.count {
            guard case .tableCell(let table, _, _) = lines[at].kind else {
                at += 1
                continue
            }
            var end = at
            var rows: [Row] = []
            while end < lines.count, case .tableCell(table, let row, let column) = lines[end].kind {
                if rows.last?.index != row { rows.append(Row(index: row, cells: [:])) }
                rows[rows.count - 1].cells[column, default: []].append(lines[end])
                end += 1
            }
            let columns = Set(rows.flatMap(\.cells.keys)).sorted()
            tables.append(
                PlanTable(
                    ordinal: tables.count + 1, lines: at..<end, rows: rows, columns: columns,
                    headerCount: headerCount(rows)))
            at = end
        }
        return tables
    }

    /// The first row; the second, too, where it only divides columns of the first ("Target": 2023, 2024).
    static func headerCount(_ rows: [Row]) -> Int {
        guard rows.count > 1 else { return rows.count }
        let second = rows[1].filledColumns
        guard !second.isEmpty, !rows[1].isFilled(0) else { return 1 }
        let divides = second.allSatisfy { column in
            let words = rows[1].words(column)
            return words.count <= 3
        }
        return divides && second.count > 1 ? 2 : 1
    }
}

extension PlanTable {
    fileprivate init(_ table: PageTable, ordinal: Int, line: Int) {
        // The header ends where the tallest cell of the first row does.
        let tallest = table.cells.filter { $0.row == 0 }.map(\.rowSpan).max() ?? 1
        var header = tallest <= 3 && tallest < table.rowCount ? tallest : 1
        var rows = (0..<table.rowCount).map { Row(index: $0, cells: [:]) }
        for cell in table.cells where cell.row < table.rowCount {
            let content = PlanLine(cell: cell.text, row: cell.row, column: cell.column, at: cell.range)
            rows[cell.row].cells[cell.column] = [content]
            guard cell.row >= header else { continue }
            for row in cell.row + 1..<max(cell.row + 1, min(table.rowCount, cell.row + cell.rowSpan)) {
                rows[row].cells[cell.column] = [content]
                rows[row].inherited.insert(cell.column)
            }
        }
        if header == 1 { header = Self.headerCount(rows) }
        let columns = Set(rows.flatMap(\.cells.keys)).sorted()
        self.init(
            ordinal: ordinal, lines: line..<line + 1, rows: rows, columns: columns, headerCount: header,
            isFromPage: true)
    }
}

extension [String] {
    /// Whether these words stand one behind the other.
    func holds(_ phrase: [String]) -> Bool {
        guard !phrase.isEmpty, count >= phrase.count else { return false }
        return (0...(count - phrase.count)).contains { self[$0..<($0 + phrase.count)].elementsEqual(phrase) }
    }

    func holdsAny(_ phrases: [[String]]) -> Bool { phrases.contains { holds($0) } }
}

/// "nama aplikasi" → ["nama", "aplikasi"].
func phrases(_ list: String...) -> [[String]] { list.map { PlanLine.words(of: $0) } }
