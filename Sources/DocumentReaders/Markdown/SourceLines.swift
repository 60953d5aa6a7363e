/// The lines of a Markdown source as cmark-gfm counts them, for turning its line and column numbers into byte
/// offsets. Lines end with LF, CR LF or CR.
struct SourceLines {
    let source: [UInt8]
    private let starts: [Int]

    /// - Parameter start: byte offset of the first line that the parser sees (behind the front matter).
    init(_ source: [UInt8], from start: Int) {
        self.source = source
        var starts = [start]
        starts.reserveCapacity(source.count / 32 + 1)
        source.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
                    starts.append(index)
                }
            }
        }
        self.starts = starts
    }

    /// Number of lines; an empty source has one.
    var count: Int { starts.count }

    /// Bytes of a line, counted from 1, without its line end; empty behind the last line.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= starts.count else { return source.count..<source.count }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : source.count
        while end > start, ASCII.isLineEnd(source[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Byte offset of a column, counted from 1 in bytes, kept within its line.
    func offset(line number: Int, column: Int) -> Int {
        let range = line(number)
        return min(range.lowerBound + max(column - 1, 0), range.upperBound)
    }
}
