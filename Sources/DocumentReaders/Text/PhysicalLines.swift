/// A line of the file without its surrounding white space.
struct PhysicalLine {
    /// Bytes of the trimmed line in the source; empty for a blank line.
    var range: Range<Int>
    /// White space before the text, in bytes.
    var indent: Int
    /// Page counted from 1; a form feed begins a new one.
    var page: Int

    var isBlank: Bool { range.isEmpty }
}

enum PhysicalLines {
    /// Splits UTF-8 text at LF, CR LF and CR; form feeds count pages and are dropped.
    static func split(_ source: [UInt8]) -> [PhysicalLine] {
        var lines: [PhysicalLine] = []
        lines.reserveCapacity(source.count / 40 + 1)
        var page = 1
        var start = 0
        source.withUnsafeBufferPointer { bytes in
            func add(_ end: Int) {
                var low = start
                var high = end
                while low < high, ASCII.isSpace(bytes[low]) {
                    if bytes[low] == 0x0C { page += 1 }
                    low += 1
                }
                let indent = low - start
                while high > low, ASCII.isSpace(bytes[high - 1]) { high -= 1 }
                low = afterPageMark(bytes, low..<high, page: page)
                lines.append(PhysicalLine(range: low..<high, indent: indent, page: page))
            }
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0x0A || byte == 0x0D {
                    add(index)
                    if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                    start = index + 1
                }
                index += 1
            }
            if start < bytes.count { add(bytes.count) }
        }
        return lines
    }

    /// "-5Pasal 2", "- 10 Pasal 13": a page number that the text layer has run into the page's first line.
    private static func afterPageMark(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, page: Int)
        -> Int
    {
        guard line.count > 3, bytes[line.lowerBound] == 0x2D else { return line.lowerBound }
        var at = line.lowerBound + 1
        if bytes[at] == 0x20 { at += 1 }
        var value = 0
        let digits = at
        while at < line.upperBound, at - digits < 3, ASCII.isDigit(bytes[at]) {
            value = value * 10 + Int(bytes[at] - 0x30)
            at += 1
            if abs(value - page) <= 2, at < line.upperBound, at > digits {
                var rest = at
                while rest < line.upperBound, bytes[rest] == 0x20 { rest += 1 }
                // More digits may be the page's ("- 12 …" on page 12) or the label's ("-33. Dinas" on page 3).
                let next = bytes[rest]
                let more = value * 10 + Int(next &- 0x30)
                if rest == at, ASCII.isDigit(next), abs(more - page) <= 2 { continue }
                return next == 0x2D ? line.lowerBound : rest
            }
        }
        return line.lowerBound
    }

    /// ASCII white space; form feeds too.
}
