import Glibc

/// Byte offsets of line starts of a UTF-8 text, for converting offsets to lines and columns.
/// Lines end with LF, CR LF or CR.
public struct LineTable: Sendable {
    /// Small, for a long text has many lines: offsets up to 4 GiB.
    private let starts: [UInt32]
    private let bytes: [UInt8]
    /// Scalars and UTF-16 units before every 1024th byte, so that a column far out in a long line (XML files are
    /// often one line) is not counted from its start. Empty where no line is long.
    private let marks: [(scalars: Int, units: Int)]

    private static let markShift = 10
    private static let longLine = 1 << 12

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let starts = Self.starts(of: bytes)
        self.starts = starts
        let ends = starts.dropFirst() + [UInt32(truncatingIfNeeded: bytes.count)]
        let isLong = zip(starts, ends).contains { Int($1) - Int($0) > Self.longLine }
        marks = isLong ? Self.marks(of: bytes) : []
    }

    /// Byte offsets at which lines begin, the first of them at `start`.
    package static func starts(of bytes: [UInt8], from start: Int = 0) -> [UInt32] {
        bytes.withUnsafeBufferPointer { starts(of: $0, from: start) }
    }

    private static func starts(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [UInt32] {
        var starts = [UInt32(truncatingIfNeeded: start)]
        guard let base = bytes.baseAddress else { return starts }
        if memchr(base + start, 0x0D, bytes.count - start) == nil {
            // The usual case, in a tenth of the time.
            var at = start
            while let end = memchr(base + at, 0x0A, bytes.count - at) {
                at = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
                starts.append(UInt32(truncatingIfNeeded: at))
            }
            return starts
        }
        for index in start..<bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                starts.append(UInt32(truncatingIfNeeded: index + 1))
            }
        }
        return starts
    }

    /// Number of lines; an empty text has one.
    public var count: Int { starts.count }

    /// Line (from 1) that holds the byte offset; offsets behind the end belong to the last line.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Line and column (both from 1) of a byte offset.
    public func position(at offset: Int, unit: ColumnUnit = .scalar) -> Position {
        let line = line(at: offset)
        let start = Int(starts[line - 1])
        let end = min(max(offset, start), bytes.count)
        guard end - start > Self.longLine, unit != .utf8, !marks.isEmpty else {
            return Position(line: line, column: 1 + unit.count(bytes[start..<end]))
        }
        return Position(line: line, column: 1 + count(before: end, unit) - count(before: start, unit))
    }

    private func count(before offset: Int, _ unit: ColumnUnit) -> Int {
        let mark = offset >> Self.markShift
        let counted = unit == .scalar ? marks[mark].scalars : marks[mark].units
        return counted + unit.count(bytes[mark << Self.markShift..<offset])
    }

    private static func marks(of bytes: [UInt8]) -> [(scalars: Int, units: Int)] {
        var marks = [(scalars: 0, units: 0)]
        bytes.withUnsafeBufferPointer { buffer in
            var scalars = 0
            var units = 0
            // What is left behind the last whole stretch needs no mark behind it.
            for end in stride(from: 1 << markShift, through: buffer.count, by: 1 << markShift) {
                var all: UInt8 = 0
                let stretch = UnsafeBufferPointer(rebasing: buffer[(end - 1 << markShift)..<end])
                for byte in stretch { all |= byte }
                scalars += all < 0x80 ? stretch.count : ColumnUnit.scalar.count(stretch)
                units += all < 0x80 ? stretch.count : ColumnUnit.utf16.count(stretch)
                marks.append((scalars, units))
            }
        }
        return marks
    }

    /// Byte offset of a line and column (both from 1). Columns behind the end of a line mean its end, lines behind
    /// the last one the end of the text; a column inside a character means its beginning.
    public func offset(of position: Position, unit: ColumnUnit = .scalar) -> Int {
        guard position.line >= 1 else { return 0 }
        guard position.line <= starts.count else { return bytes.count }
        var at = Int(starts[position.line - 1])
        let end = self.end(ofLine: position.line)
        var left = position.column - 1
        while at < end, left > 0 {
            let length = min(Self.characterLength(bytes[at]), end - at)
            left -= unit.count(bytes[at..<at + length])
            guard left >= 0 else { break }
            at += length
        }
        return at
    }

    /// Byte offset at which a line (from 1) begins.
    public func start(ofLine line: Int) -> Int { Int(starts[min(max(line, 1), starts.count) - 1]) }

    /// Byte offset behind the last character of a line (from 1), before what ends it.
    public func end(ofLine line: Int) -> Int {
        guard line < starts.count else { return bytes.count }
        var end = Int(starts[line])
        let start = Int(starts[line - 1])
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    private static func characterLength(_ first: UInt8) -> Int {
        switch first {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}

/// What columns count.
public enum ColumnUnit: Sendable {
    /// Unicode scalars: what people count, and SARIF.
    case scalar
    /// UTF-16 code units: what editors count.
    case utf16
    /// UTF-8 bytes.
    case utf8

    /// Length of well-formed UTF-8 in this unit.
    func count(_ bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        switch self {
        case .utf8: for _ in bytes { count += 1 }
        // All bytes but continuation bytes.
        case .scalar: for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        // Characters of four bytes are surrogate pairs.
        case .utf16: for byte in bytes where byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        }
        return count
    }
}
