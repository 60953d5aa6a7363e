/// The cells of a table row in the source, split as cmark-gfm's table extension does: at every pipe that has
/// no backslash before it, with optional pipes at both ends.
enum TableRow {
    /// Ranges of the cells without the white space around them.
    static func cells(in row: Range<Int>, of source: [UInt8]) -> [Range<Int>] {
        var row = trim(row, source)
        if let first = row.first, source[first] == 0x7C { row = trim((first + 1)..<row.upperBound, source) }
        var cells: [Range<Int>] = []
        cells.reserveCapacity(8)
        var start = row.lowerBound
        for index in row where source[index] == 0x7C && (index == row.lowerBound || source[index - 1] != 0x5C)
        {
            cells.append(trim(start..<index, source))
            start = index + 1
        }
        if start < row.upperBound { cells.append(trim(start..<row.upperBound, source)) }
        return cells
    }

    private static func trim(_ range: Range<Int>, _ source: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ASCII.isSpace(source[start]) { start += 1 }
        while end > start, ASCII.isSpace(source[end - 1]) { end -= 1 }
        return start..<end
    }
}
