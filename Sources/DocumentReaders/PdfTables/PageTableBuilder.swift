import DocumentModel

/// Puts the tables of pages together, also over the end of a page, and finds their words in the document.
struct PageTableBuilder {
    /// A table with the pages that it runs over.
    private struct Open {
        var page: Int
        var columns: [Double]
        var rows: Int
        var cells: [(cell: RuledGrid.Cell, page: Int)]
        /// Words of the first row, by which a repeated header is known.
        var header: [String]
    }

    private var tables: [Open] = []
    /// The page whose last table may go on.
    private var openPage = -2

    /// A page has no more words than this beside a table that fills it: what stands in its margins.
    private static let margin = 14

    /// - Parameter page: counted from 1; pages come in order.
    mutating func add(_ grids: [RuledGrid], _ words: [PageWord], page: Int) {
        for (index, grid) in grids.enumerated() {
            let above = words.count { $0.bottom <= (grid.rows.first ?? 0) }
            if index == 0, page == openPage + 1, above <= Self.margin, goesOn(grid) {
                append(grid, page)
            } else {
                tables.append(
                    Open(
                        page: page, columns: grid.columns, rows: grid.rows.count - 1,
                        cells: grid.cells.map { ($0, page) }, header: Self.firstRow(grid)))
            }
        }
        let end = grids.last?.rows.last ?? 0
        openPage = grids.isEmpty || words.count { $0.top >= end } > Self.margin ? -2 : page
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
        let skipped =
            repeated ? grid.cells.filter { $0.rows.lowerBound == 0 }.map(\.rows.upperBound).max() ?? 0 : 0
        let offset = tables[last].rows - skipped
        // A row goes on where neither its number nor its name is said; a name without a number is a row of its own.
        let opening = grid.cells.filter { $0.rows.lowerBound == skipped }.sorted { $0.left < $1.left }.prefix(
            2)
        let isRest = opening.count == 2 && opening.allSatisfy(\.words.isEmpty)
        for var cell in grid.cells where cell.rows.lowerBound >= skipped {
            if isRest, cell.rows.lowerBound == skipped, cell.words.isEmpty,
                extend(to: cell.rows.upperBound + offset, cell.left)
            {
                continue
            }
            cell.rows = cell.rows.lowerBound + offset..<cell.rows.upperBound + offset
            tables[last].cells.append((cell, page))
        }
        tables[last].rows += grid.rows.count - 1 - skipped
        for border in grid.columns where !tables[last].columns.contains(where: { abs($0 - border) < 6 }) {
            tables[last].columns.append(border)
        }
        tables[last].columns.sort()
    }

    /// An empty cell at the head of a page that is the rest of the one at the foot of the page before.
    private mutating func extend(to end: Int, _ left: Double) -> Bool {
        let last = tables.count - 1
        guard
            let index = tables[last].cells.lastIndex(where: {
                abs($0.cell.left - left) < 6 && $0.cell.rows.upperBound == tables[last].rows
            })
        else { return false }
        let start = tables[last].cells[index].cell.rows.lowerBound
        tables[last].cells[index].cell.rows = start..<end
        return true
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
            for (cell, page) in open.cells.sorted(by: {
                ($0.cell.rows.lowerBound, $0.cell.left) < ($1.cell.rows.lowerBound, $1.cell.left)
            }) {
                guard !cell.words.isEmpty else { continue }
                if cell.rows.lowerBound != row {
                    row = cell.rows.lowerBound
                    places.beginRow()
                }
                guard let range = places.range(of: cell.lines.first?.map(\.text) ?? [], on: page) else {
                    continue
                }
                cells.append(
                    PageTable.Cell(
                        row: row, column: open.columns.lastIndex { $0 <= cell.left + 6 } ?? 0,
                        rowSpan: cell.rows.count, text: cell.text, range: range))
            }
            return PageTable(page: open.page, rowCount: open.rows, cells: cells)
        }.filter { !$0.cells.isEmpty }
    }
}

/// Finds words of a page in the blocks that stand on it, every place once.
private struct PagePlaces {
    private let document: Document
    private var blocks: [Int: [Int]] = [:]
    private var taken: Set<TextRange> = []
    /// Where the row began, and the last cell that was found.
    private var start: (block: Int, byte: Int) = (0, 0)
    private var last: TextRange?
    private var isNewRow = true

    init(_ document: Document) {
        self.document = document
        for (index, block) in document.blocks.enumerated() {
            guard let first = block.page else { continue }
            let end = max(first, block.pageBreaks.last?.page ?? first)
            for page in first...end { blocks[page, default: []].append(index) }
        }
    }

    mutating func beginRow() { isNewRow = true }

    mutating func range(of words: [String], on page: Int) -> TextRange? {
        let candidates = blocks[page] ?? []
        var best: TextRange?
        for count in [words.count, min(words.count, 2), 1] where count > 0 && best == nil {
            let all = candidates.flatMap { occurrences(of: Array(words.prefix(count)), in: $0) }
                .filter { !taken.contains($0) }
            // Behind the beginning of its row, or else anywhere on the page.
            best = all.first { ($0.block, $0.bytes.lowerBound) >= start } ?? all.first
        }
        guard let found = best ?? last ?? candidates.first.map({ TextRange(block: $0, bytes: 0..<0) }) else {
            return nil
        }
        if best != nil {
            taken.insert(found)
            if isNewRow { start = (found.block, found.bytes.lowerBound) }
            isNewRow = false
            last = found
        }
        return found
    }

    /// Ranges of words one behind the other with nothing but space between.
    private func occurrences(of words: [String], in block: Int) -> [TextRange] {
        guard let first = words.first else { return [] }
        let text = Array(document.blocks[block].text.utf8)
        let key = Array(first.utf8)
        var ranges: [TextRange] = []
        var at = 0
        while at + key.count <= text.count {
            defer { at += 1 }
            guard text[at] == key[0], at == 0 || text[at - 1] <= 0x20, text[at...].starts(with: key) else {
                continue
            }
            var end = at + key.count
            var isWhole = true
            for word in words.dropFirst() {
                var next = end
                while next < text.count, text[next] <= 0x20 { next += 1 }
                guard text[next...].starts(with: word.utf8) else {
                    isWhole = false
                    break
                }
                end = next + word.utf8.count
            }
            if isWhole, end == text.count || text[end] <= 0x20 {
                ranges.append(TextRange(block: block, bytes: at..<end))
            }
        }
        return ranges
    }
}
