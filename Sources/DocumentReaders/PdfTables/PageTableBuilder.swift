import DocumentModel

/// Puts the tables of pages together, also over the end of a page, and finds their words in the document.
struct PageTableBuilder {
    /// A table with the pages that it runs over.
    private struct Open {
        var page: Int
        var columns: [Double]
        var rows: Int
        /// `rest` is what goes on with the next page.
        var cells: [(cell: RuledGrid.Cell, page: Int, rest: String)]
        /// Words of the first row, by which a repeated header is known.
        var header: [String]
    }

    private var tables: [Open] = []
    /// The page whose last table may go on.
    private var openPage: Int?

    /// - Parameter page: counted from 1; pages come in order.
    mutating func add(_ grids: [RuledGrid], of layout: PageLayout, page: Int) {
        for (index, grid) in grids.enumerated() {
            let top = grid.rows.first ?? 0
            if index == 0, page - 1 == openPage, !layout.hasText(above: top), goesOn(grid) {
                append(grid, page)
            } else {
                tables.append(
                    Open(
                        page: page, columns: grid.columns, rows: grid.rows.count - 1,
                        cells: grid.cells.map { ($0, page, "") }, header: Self.firstRow(grid)))
            }
        }
        openPage = layout.ends(with: grids) ? page : nil
    }

    /// The outer borders lie where those of the table above do, and it has no other header.
    private func goesOn(_ grid: RuledGrid) -> Bool {
        guard let open = tables.last, let left = open.columns.first, let right = open.columns.last,
            let ownLeft = grid.columns.first, let ownRight = grid.columns.last
        else { return false }
        guard abs(left - ownLeft) < 6, abs(right - ownRight) < 6 else { return false }
        let inner = grid.columns.dropFirst().dropLast()
        let known = inner.count { border in open.columns.contains { abs($0 - border) < 6 } }
        return known * 2 >= inner.count
    }

    private mutating func append(_ grid: RuledGrid, _ page: Int) {
        let last = tables.count - 1
        let first = Self.firstRow(grid)
        let repeated = first == tables[last].header && !first.isEmpty
        var skipped =
            repeated ? grid.cells.filter { $0.rows.lowerBound == 0 }.map(\.rows.upperBound).max() ?? 0 : 0
        let opening = grid.cells.filter { $0.rows.lowerBound == skipped }.sorted { $0.left < $1.left }
        // A row goes on where neither its number nor its name is said; a name without a number is a row of its own,
        // unless it begins in the middle of a sentence.
        let isRest = opening.count > 2 && opening.prefix(2).allSatisfy(\.words.isEmpty)
        let isBroken =
            opening.count > 2 && opening[0].words.isEmpty
            && opening[1].words.lines.first?.first?.text.first?.isLowercase == true
            && opening.allSatisfy { $0.rows.count == 1 }
        if isBroken, opening.allSatisfy({ above($0.left) != nil }) {
            for cell in opening {
                if let index = above(cell.left) {
                    tables[last].cells[index].rest += cell.words.isEmpty ? "" : " " + cell.text
                }
            }
            skipped += 1
        }
        let offset = tables[last].rows - skipped
        for var cell in grid.cells where cell.rows.lowerBound >= skipped {
            if isRest, cell.rows.lowerBound == skipped, cell.words.isEmpty, let index = above(cell.left) {
                let start = tables[last].cells[index].cell.rows.lowerBound
                tables[last].cells[index].cell.rows = start..<cell.rows.upperBound + offset
                continue
            }
            cell.rows = cell.rows.lowerBound + offset..<cell.rows.upperBound + offset
            tables[last].cells.append((cell, page, ""))
        }
        tables[last].rows += grid.rows.count - 1 - skipped
        for border in grid.columns where !tables[last].columns.contains(where: { abs($0 - border) < 6 }) {
            tables[last].columns.append(border)
        }
        tables[last].columns.sort()
    }

    /// The last cell of the open table that begins at this border and reaches down to its end.
    private func above(_ left: Double) -> Int? {
        guard let open = tables.last else { return nil }
        return open.cells.lastIndex { abs($0.cell.left - left) < 6 && $0.cell.rows.upperBound == open.rows }
    }

    private static func firstRow(_ grid: RuledGrid) -> [String] {
        grid.cells.filter { $0.rows.lowerBound == 0 }.flatMap { $0.words.map(\.text) }
    }

    /// The tables with their words found among the blocks of their pages.
    func tables(in document: Document) -> [PageTable] {
        var places = PagePlaces(document)
        return tables.map { open in
            var cells: [PageTable.Cell] = []
            var row = -1
            for (cell, page, rest) in open.cells.sorted(by: {
                ($0.cell.rows.lowerBound, $0.cell.left) < ($1.cell.rows.lowerBound, $1.cell.left)
            }) {
                guard !cell.words.isEmpty || !rest.isEmpty else { continue }
                if cell.rows.lowerBound != row {
                    row = cell.rows.lowerBound
                    places.beginRow()
                }
                guard let range = places.range(of: cell.words.lines.first?.map(\.text) ?? [], on: page) else {
                    continue
                }
                cells.append(
                    PageTable.Cell(
                        row: row, column: open.columns.lastIndex { $0 <= cell.left + 6 } ?? 0,
                        rowSpan: cell.rows.count, text: cell.text + rest, range: range))
            }
            return PageTable(page: open.page, rowCount: open.rows, cells: cells)
        }.filter { !$0.cells.isEmpty && $0.rowCount > 1 }
    }
}
