/// The text of one leaf block as the inline parser sees it (no block quote markers, no indentation), with the
/// place of every byte in the source.
struct BlockContent {
    private(set) var bytes: [UInt8] = []
    /// Stretches of `bytes` that are contiguous in the source.
    private var pieces: [(content: Int, source: Int)] = []
    /// Piece of the last question; questions mostly go forward.
    private var current = 0

    /// Lines of a paragraph, separated by LF. The first one begins at `column`; from the others the markers of
    /// the enclosing block quotes are taken, which a lazy continuation line may lack.
    mutating func setLines(_ numbers: ClosedRange<Int>, column: Int, quoteDepth: Int, in lines: SourceLines) {
        removeAll()
        for number in numbers {
            let line = lines.line(number)
            let start =
                number == numbers.lowerBound
                ? lines.offset(line: number, column: column)
                : Self.skipQuotes(line, depth: quoteDepth, in: lines.source)
            if number > numbers.lowerBound { bytes.append(0x0A) }
            append(Self.skipBlanks(start..<line.upperBound, in: lines.source), from: lines.source)
        }
    }

    /// A table cell: its source without the backslashes that keep a pipe from ending it.
    mutating func setCell(_ range: Range<Int>, in source: [UInt8]) {
        removeAll()
        var start = range.lowerBound
        for index in range.dropLast() where source[index] == 0x5C && source[index + 1] == 0x7C {
            append(start..<index, from: source)
            start = index + 1
        }
        append(start..<range.upperBound, from: source)
    }

    private mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        current = 0
    }

    private mutating func append(_ range: Range<Int>, from source: [UInt8]) {
        pieces.append((bytes.count, range.lowerBound))
        bytes.append(contentsOf: source[range])
    }

    /// Place of a byte in the source. A line feed belongs behind the line before it.
    mutating func sourceOffset(of offset: Int) -> Int {
        locate(offset)
        return pieces.isEmpty ? 0 : pieces[current].source + offset - pieces[current].content
    }

    /// End of the contiguous stretch that holds the byte.
    mutating func pieceEnd(of offset: Int) -> Int {
        locate(offset)
        return current + 1 < pieces.count ? pieces[current + 1].content : bytes.count
    }

    private mutating func locate(_ offset: Int) {
        if current < pieces.count, pieces[current].content > offset { current = 0 }
        while current + 1 < pieces.count, pieces[current + 1].content <= offset { current += 1 }
    }

    /// Start of a line's text behind the markers of at most `depth` block quotes.
    static func skipQuotes(_ line: Range<Int>, depth: Int, in source: [UInt8]) -> Int {
        var start = line.lowerBound
        for _ in 0..<depth {
            let mark = skipBlanks(start..<line.upperBound, in: source).lowerBound
            guard mark < line.upperBound, source[mark] == 0x3E else { break }
            start = mark + 1
        }
        return start
    }

    private static func skipBlanks(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, ASCII.isBlank(source[start]) { start += 1 }
        return start..<range.upperBound
    }
}
