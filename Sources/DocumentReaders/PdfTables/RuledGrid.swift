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
        var groups = Groups(of: across.count + down.count)
        for (i, line) in across.enumerated() {
            for (j, other) in down.enumerated()
            where other.at >= line.from - tolerance && other.at <= line.to + tolerance
                && line.at >= other.from - tolerance && line.at <= other.to + tolerance
            {
                groups.join(i, across.count + j)
            }
        }
        return groups.members.map { members in
            let second = members.firstIndex { $0 >= across.count } ?? members.endIndex
            return (members[..<second].map { across[$0] }, members[second...].map { down[$0 - across.count] })
        }
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
        var groups = Groups(of: width * height)
        for row in 0..<height {
            for column in 0..<width {
                let middle = ((columns[column] + columns[column + 1]) / 2, (rows[row] + rows[row + 1]) / 2)
                if column + 1 < width, !isDrawn(down, at: columns[column + 1], through: middle.1) {
                    groups.join(row * width + column, row * width + column + 1)
                }
                if row + 1 < height, !isDrawn(across, at: rows[row + 1], through: middle.0) {
                    groups.join(row * width + column, (row + 1) * width + column)
                }
            }
        }
        var cells: [Cell] = []
        for places in groups.members {
            guard let top = places.map({ $0 / width }).min(), let bottom = places.map({ $0 / width }).max(),
                let left = places.map({ $0 % width }).min(), let right = places.map({ $0 % width }).max(),
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

/// The numbers from 0 on, some of them joined.
private struct Groups {
    /// Of each number a smaller one of its group; of the smallest itself.
    private var smaller: [Int]

    init(of count: Int) { smaller = Array(0..<count) }

    mutating func join(_ one: Int, _ two: Int) {
        let (a, b) = (smallest(one), smallest(two))
        smaller[max(a, b)] = min(a, b)
    }

    /// Each in ascending order, and so are their smallest.
    var members: [[Int]] {
        Dictionary(grouping: smaller.indices, by: smallest).sorted { $0.key < $1.key }.map(\.value)
    }

    private func smallest(_ number: Int) -> Int {
        var number = number
        while smaller[number] != number { number = smaller[number] }
        return number
    }
}
