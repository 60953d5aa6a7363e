/// A table as the lines of a page divide it. Only what lines enclose on all four sides is a cell.
struct RuledGrid {
    struct Cell {
        /// Counted from 0; the rows that it spans.
        var rows: Range<Int>
        var left: Double
        var right: Double
        var words: [PageWord] = []
    }

    /// Borders of columns, from left to right.
    var columns: [Double]
    /// Borders of rows, from top to bottom.
    var rows: [Double]
    var cells: [Cell]

    /// The tables of a page from top to bottom.
    static func grids(_ rulings: PageRulings, _ words: [PageWord]) -> [RuledGrid] {
        components(rulings).compactMap { grid($0.horizontal, $0.vertical, words) }.sorted {
            ($0.rows.first ?? 0) < ($1.rows.first ?? 0)
        }
    }

    private typealias Lines = (horizontal: [PageRulings.Line], vertical: [PageRulings.Line])
    private static let tolerance = 3.0

    /// Lines that touch one another.
    private static func components(_ rulings: PageRulings) -> [Lines] {
        let (across, down) = (rulings.horizontal, rulings.vertical)
        var group = Array(0..<(across.count + down.count))
        func root(_ index: Int) -> Int {
            var index = index
            while group[index] != index { index = group[index] }
            return index
        }
        for (i, line) in across.enumerated() {
            for (j, other) in down.enumerated()
            where other.at >= line.from - tolerance && other.at <= line.to + tolerance
                && line.at >= other.from - tolerance && line.at <= other.to + tolerance
            {
                let (a, b) = (root(i), root(across.count + j))
                if a != b { group[max(a, b)] = min(a, b) }
            }
        }
        var result: [Int: Lines] = [:]
        for (i, line) in across.enumerated() { result[root(i), default: ([], [])].horizontal.append(line) }
        for (j, line) in down.enumerated() {
            result[root(across.count + j), default: ([], [])].vertical.append(line)
        }
        return result.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func grid(
        _ across: [PageRulings.Line], _ down: [PageRulings.Line], _ words: [PageWord]
    ) -> RuledGrid? {
        let columns = bordered(positions(down.map(\.at)), by: across)
        let rows = bordered(positions(across.map(\.at)), by: down)
        // Two columns at least, and no drawing. One row may be a header at the foot of a page.
        guard columns.count >= 3, rows.count >= 2, columns.count <= 40, rows.count <= 200 else { return nil }
        let width = columns.count - 1
        let height = rows.count - 1
        var group = Array(0..<(width * height))
        func root(_ index: Int) -> Int {
            var index = index
            while group[index] != index { index = group[index] }
            return index
        }
        func join(_ one: Int, _ two: Int) {
            let (a, b) = (root(one), root(two))
            if a != b { group[max(a, b)] = min(a, b) }
        }
        for row in 0..<height {
            for column in 0..<width {
                let middle = ((columns[column] + columns[column + 1]) / 2, (rows[row] + rows[row + 1]) / 2)
                if column + 1 < width, !isDrawn(down, at: columns[column + 1], through: middle.1) {
                    join(row * width + column, row * width + column + 1)
                }
                if row + 1 < height, !isDrawn(across, at: rows[row + 1], through: middle.0) {
                    join(row * width + column, (row + 1) * width + column)
                }
            }
        }
        var regions: [Int: [(row: Int, column: Int)]] = [:]
        for row in 0..<height {
            for column in 0..<width { regions[root(row * width + column), default: []].append((row, column)) }
        }
        var cells: [Cell] = []
        for (_, places) in regions.sorted(by: { $0.key < $1.key }) {
            guard let top = places.map(\.row).min(), let bottom = places.map(\.row).max(),
                let left = places.map(\.column).min(), let right = places.map(\.column).max(),
                places.count == (bottom - top + 1) * (right - left + 1)
                // What is no rectangle is no cell, and then nothing is sure.
            else { return nil }
            cells.append(
                Cell(
                    rows: top..<bottom + 1, left: columns[left], right: columns[right + 1],
                    words: words.filter {
                        let (x, y) = $0.centre
                        return x >= columns[left] && x < columns[right + 1] && y >= rows[top]
                            && y < rows[bottom + 1]
                    }))
        }
        guard cells.count >= 3, cells.count(where: { !$0.words.isEmpty }) >= 3 else { return nil }
        return RuledGrid(columns: columns, rows: rows, cells: cells)
    }

    /// Adds the outer borders that a table leaves out, at the end of a page or at its sides: where two lines or more
    /// end together beyond the others.
    private static func bordered(_ positions: [Double], by lines: [PageRulings.Line]) -> [Double] {
        var positions = positions
        guard let first = positions.first, let last = positions.last else { return [] }
        if let end = lines.map(\.to).max(), end > last + 8,
            lines.count(where: { abs($0.to - end) <= tolerance }) >= 2
        {
            positions.append(end)
        }
        if let start = lines.map(\.from).min(), start < first - 8,
            lines.count(where: { abs($0.from - start) <= tolerance }) >= 2
        {
            positions.insert(start, at: 0)
        }
        return positions
    }

    private static func isDrawn(_ lines: [PageRulings.Line], at position: Double, through middle: Double)
        -> Bool
    {
        lines.contains {
            abs($0.at - position) <= tolerance && $0.from - 1 <= middle && middle <= $0.to + 1
        }
    }

    /// Positions that lie farther from one another than a line is wide.
    private static func positions(_ values: [Double]) -> [Double] {
        var result: [Double] = []
        for value in values.sorted() where value - (result.last ?? -.infinity) > tolerance {
            result.append(value)
        }
        return result
    }
}

extension RuledGrid.Cell {
    var text: String { words.lines.joined().map(\.text).joined(separator: " ") }
}

extension RuledGrid {
    func contains(_ word: PageWord) -> Bool {
        guard let top = rows.first, let bottom = rows.last, let left = columns.first, let right = columns.last
        else { return false }
        let (x, y) = word.centre
        return y > top && y < bottom && x > left && x < right
    }
}
