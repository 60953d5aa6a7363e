/// Where the text of a leaf block stands.
struct TextPlace {
    var lines: ClosedRange<Int>
    /// Column of the first byte in the first line, counted from 1 in bytes.
    var column: Int
    /// Block quotes around the block.
    var quotes: QuoteMarkers

    init(of node: CMarkNode, in quotes: QuoteMarkers) {
        self.quotes = quotes
        lines = node.startLine...max(node.endLine, node.startLine)
        column = node.startColumn
    }
}

/// The markers (">") of the block quotes around a block, as they stand at the start of its lines.
struct QuoteMarkers {
    /// For each quote the columns of indentation that its marker may have; more makes it text.
    private var indents: [Int] = []

    mutating func enter(_ quote: CMarkNode, in lines: SourceLines) {
        let marker = quote.offset(in: lines)
        let line = lines.line(quote.startLine)
        var start = marker
        while start > line.lowerBound, lines.source[start - 1] != 0x3E { start -= 1 }
        // Three columns, behind the indentation of list items between this quote and the one around it.
        let before = lines.source[start..<marker]
        let isInItem = before.contains { !ASCII.isBlank($0) } || Self.columns(before) > 4
        indents.append((isInItem ? Self.columns(before) : 0) + 3)
    }

    mutating func leave() { indents.removeLast() }

    /// Start of a line's text behind its markers; a lazy continuation line has fewer.
    func textStart(of line: Range<Int>, in source: [UInt8]) -> Int {
        var start = line.lowerBound
        var column = 0
        for (depth, indent) in indents.enumerated() {
            // A marker takes the space behind it.
            let last = column + indent + (depth > 0 ? 1 : 0)
            var at = start
            while at < line.upperBound, ASCII.isBlank(source[at]) {
                column = source[at] == 0x09 ? (column / 4 + 1) * 4 : column + 1
                at += 1
            }
            guard at < line.upperBound, source[at] == 0x3E, column <= last else { break }
            start = at + 1
            column += 1
        }
        return start
    }

    private static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
    }
}

extension CMarkNode {
    /// Line of a table's header row. The parser gives it the place of the paragraph it was taken from;
    /// body rows and the table's end are right.
    var headerLine: Int {
        if let body = firstChild?.next { return body.startLine - 2 }
        return endLine - 1
    }
}
