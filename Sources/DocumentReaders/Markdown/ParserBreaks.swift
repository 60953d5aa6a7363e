/// Places where the parser gets a line end that the file does not have. They keep its time linear and its
/// tree shallow on texts that Markdown was not made for:
///
/// - before a table's header row that follows a paragraph without blank line: cmark-gfm searches the whole
///   paragraph for the header in quadratic time, and regulations are typed without blank lines;
/// - within a line that opens more quotes and lists than `ReaderLimits.nestingDepth`.
struct ParserBreaks {
    /// Byte offsets, ascending.
    private(set) var offsets: [Int] = []
    /// Whether a line has more pipes than `mostColumns`; its time for a row is quadratic in them.
    private(set) var hasWideRow = false
    /// Whether a line was cut because of its nesting.
    private(set) var hasDeepLine = false

    /// Widest table that is read as one. Word allows 63 columns.
    static let mostColumns = 256

    init(_ lines: SourceLines, nestingDepth: Int) {
        let source = lines.source
        /// Nil behind a blank line.
        var previous: Line?
        /// Whether the previous line has text before it.
        var isWithinText = false
        /// A row of the table that goes on with this line; nil outside of tables.
        var row: Line?
        for number in 1...lines.count {
            let line = Line(lines.line(number), source)
            if line.whole.count > Self.mostColumns,
                line.body.count(where: { source[$0] == 0x7C }) > Self.mostColumns
            {
                hasWideRow = true
            }
            if line.whole.count > nestingDepth { cut(line.whole, source, nestingDepth) }
            if let last = row, !line.continues(last, source) { row = nil }
            if let header = previous, row == nil, line.isDelimiterRow(source) {
                if isWithinText { offsets.append(header.whole.lowerBound) }
                let columns = TableRow.cells(in: header.body, of: source).count
                if columns == TableRow.cells(in: line.body, of: source).count, line.continues(header, source)
                {
                    row = line
                }
            }
            isWithinText = previous != nil
            previous = line.body.isEmpty ? nil : line
        }
        offsets.sort()
    }

    /// A line without the quote markers and the indentation at its start.
    private struct Line {
        let whole: Range<Int>
        let body: Range<Int>
        private let quotes: Int
        private let hasCodeIndent: Bool

        init(_ line: Range<Int>, _ source: [UInt8]) {
            whole = line
            var start = line.lowerBound
            var quotes = 0
            var indent = 0
            while start < line.upperBound, ASCII.isBlank(source[start]) || source[start] == 0x3E {
                if source[start] == 0x3E {
                    quotes += 1
                    indent = -1
                } else {
                    indent += source[start] == 0x09 ? 4 : 1
                }
                start += 1
            }
            body = start..<line.upperBound
            self.quotes = quotes
            hasCodeIndent = indent > 3
        }

        /// "|---|:--:|": what can only be the second row of a table.
        func isDelimiterRow(_ source: [UInt8]) -> Bool {
            var hasDash = false
            var hasMark = false
            for index in body {
                switch source[index] {
                case 0x2D: hasDash = true
                case 0x7C, 0x3A: hasMark = true
                case _ where ASCII.isSpace(source[index]): break
                default: return false
                }
            }
            return hasDash && hasMark
        }

        /// Whether both lines are certainly rows of one table. A table that is ended too early only
        /// begins again.
        func continues(_ row: Line, _ source: [UInt8]) -> Bool {
            quotes == row.quotes && canBeRow(source) && row.canBeRow(source)
        }

        private func canBeRow(_ source: [UInt8]) -> Bool {
            guard let first = body.first, !hasCodeIndent else { return false }
            switch source[first] {
            case 0x23, 0x3C, 0x5B, 0x60, 0x7E: return false
            default:
                return ParserBreaks.markerEnd(body, source) == nil && body.contains { source[$0] == 0x7C }
            }
        }
    }

    /// Cuts a line behind each run of so many quote and list markers.
    private mutating func cut(_ line: Range<Int>, _ source: [UInt8], _ nestingDepth: Int) {
        var at = line.lowerBound
        var depth = 0
        while true {
            while at < line.upperBound, ASCII.isBlank(source[at]) { at += 1 }
            guard let end = Self.markerEnd(at..<line.upperBound, source) else { return }
            if depth == nestingDepth {
                offsets.append(at)
                hasDeepLine = true
                depth = 0
            }
            at = end
            depth += 1
        }
    }

    /// End of the quote or list marker at the start of the range.
    private static func markerEnd(_ range: Range<Int>, _ source: [UInt8]) -> Int? {
        guard let first = range.first else { return nil }
        if source[first] == 0x3E { return first + 1 }
        var end = first
        while end < range.upperBound, end - first < 9, ASCII.isDigit(source[end]) { end += 1 }
        guard end < range.upperBound else { return nil }
        let mark = source[end]
        let isMark = end > first ? mark == 0x2E || mark == 0x29 : mark == 0x2D || mark == 0x2A || mark == 0x2B
        end += 1
        return isMark && (end == range.upperBound || ASCII.isBlank(source[end])) ? end : nil
    }
}
