import DocumentModel

/// The lines of a Markdown source as cmark-gfm counts them, for turning its line and column numbers into
/// byte offsets. Lines end with LF, CR LF or CR, and at the places where the parser gets a line end more
/// than the file has (see `ParserBreaks`).
struct SourceLines {
    let source: [UInt8]
    /// Byte offset of the first line that the parser sees, behind the front matter.
    let start: Int
    /// Byte offsets at which the parser gets an extra line end, ascending.
    private(set) var breaks: [Int] = []
    private var starts: [UInt32]

    init(_ source: [UInt8], from start: Int) {
        self.source = source
        self.start = start
        starts = LineTable.starts(of: source, from: start)
    }

    /// Adds line ends for the parser. One at the start of a line makes an empty line before it.
    mutating func insert(_ breaks: [Int]) {
        guard !breaks.isEmpty else { return }
        self.breaks = breaks
        starts = (starts + breaks.map { UInt32(truncatingIfNeeded: $0) }).sorted()
    }

    /// Number of lines; an empty source has one.
    var count: Int { starts.count }

    /// Bytes of a line, counted from 1, without its line end; empty behind the last line.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= starts.count else { return source.count..<source.count }
        let start = Int(starts[number - 1])
        var end = number < starts.count ? Int(starts[number]) : source.count
        while end > start, ASCII.isLineEnd(source[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Byte offset of a column, counted from 1 in bytes, kept within its line.
    func offset(line number: Int, column: Int) -> Int {
        let range = line(number)
        return min(range.lowerBound + max(column - 1, 0), range.upperBound)
    }
}
