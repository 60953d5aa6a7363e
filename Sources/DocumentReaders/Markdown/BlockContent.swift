import Glibc

/// The text of one leaf block as the inline parser sees it (no block quote markers, no indentation), with the
/// place of every byte in the source.
struct BlockContent {
    private(set) var bytes: [UInt8] = []
    /// Stretches of `bytes` that are contiguous in the source.
    private var pieces: [(content: Int, source: Int)] = []
    /// Piece of the last question; questions mostly go forward.
    private var current = 0

    /// The lines of a paragraph or heading, separated by LF: without the markers of the block quotes
    /// around it, which a lazy continuation line may lack, and without indentation.
    mutating func setLines(of place: TextPlace, in lines: SourceLines) {
        removeAll()
        for number in place.lines {
            let line = lines.line(number)
            var start = lines.offset(line: number, column: place.column)
            if number > place.lines.lowerBound {
                start = place.quotes.textStart(of: line, in: lines.source)
                bytes.append(0x0A)
            }
            while start < line.upperBound, ASCII.isBlank(lines.source[start]) { start += 1 }
            append(start..<line.upperBound, from: lines.source)
        }
    }

    /// A table cell, from which the table extension takes the backslash before every pipe.
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

    /// How many bytes from an offset on are the same as in a literal, up to a backslash or an ampersand, behind which
    /// they may stand for others.
    func plainRun(from offset: Int, equalTo literal: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var limit = min(bytes.count - offset, literal.count)
            guard limit > 0, let start = bytes.baseAddress.map({ $0 + offset }) else { return 0 }
            for mark: Int32 in [0x5C, 0x26] {
                if let found = memchr(start, mark, limit) {
                    limit = UnsafeRawPointer(found) - UnsafeRawPointer(start)
                }
            }
            // Mostly all of it is the same.
            let other = UnsafeBufferPointer(rebasing: literal)
            if let base = other.baseAddress, memcmp(start, base, limit) == 0 { return limit }
            return (0..<limit).first { start[$0] != other[$0] } ?? limit
        }
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
}
