/// Conversion of stored byte positions into what people and editors count: the only place for it.
public struct PositionConverter: Sendable {
    private let document: Document
    /// Lines of the document's source; nil for formats whose positions are paragraphs.
    public let lines: LineTable?

    public init(_ document: Document) {
        self.document = document
        lines = document.source.isEmpty ? nil : LineTable(document.source)
    }

    /// Line and column of a byte in a block's text. For paragraph-anchored formats the line is the
    /// paragraph's ordinal and the column a character of its text.
    public func position(block: Int, byte: Int, unit: ColumnUnit = .scalar) -> Position {
        let target = document.blocks[block]
        switch target.anchor {
        case .paragraph(let ordinal):
            return Position(line: ordinal, column: 1 + unit.count(target.text.utf8.prefix(byte)))
        case .source(let segments):
            guard let lines, let offset = Self.sourceOffset(of: byte, in: segments) else {
                return Position(line: 1, column: 1)
            }
            return lines.position(at: offset, unit: unit)
        }
    }

    /// First position of a range and the position behind its last character. The end stands directly
    /// behind that character in the file, not before whatever the text goes on with there.
    public func positions(of range: TextRange, unit: ColumnUnit = .scalar) -> (start: Position, end: Position)
    {
        let start = position(block: range.block, byte: range.bytes.lowerBound, unit: unit)
        guard let source = sourceRange(of: range), let lines else {
            return (start, position(block: range.block, byte: range.bytes.upperBound, unit: unit))
        }
        return (start, lines.position(at: source.upperBound, unit: unit))
    }

    /// The bytes of `Document.source` from the first to the last byte of a range; nil for paragraph anchors.
    public func sourceRange(of range: TextRange) -> Range<Int>? {
        guard case .source(let segments) = document.blocks[range.block].anchor,
            let start = Self.sourceOffset(of: range.bytes.lowerBound, in: segments),
            let last = Self.sourceOffset(
                of: max(range.bytes.upperBound - 1, range.bytes.lowerBound), in: segments)
        else { return nil }
        return start..<(range.isEmpty ? start : min(last + 1, document.source.count))
    }

    /// The byte of `Document.source` at which a byte of the block's text stands; nil for paragraph anchors.
    public func sourceOffset(block: Int, byte: Int) -> Int? {
        guard case .source(let segments) = document.blocks[block].anchor else { return nil }
        return Self.sourceOffset(of: byte, in: segments)
    }

    /// The block, and the byte in its text, that stand at a byte of `Document.source`; nil where no text stands,
    /// and for paragraph anchors. Directly behind the text of a block still belongs to it.
    public func textPlace(atSource offset: Int) -> (block: Int, byte: Int)? {
        var nearest: (block: Int, byte: Int)?
        for (index, block) in document.blocks.enumerated() {
            guard case .source(let segments) = block.anchor, let first = segments.first,
                let last = segments.last, first.sourceOffset <= offset,
                offset <= last.sourceOffset + last.length
            else { continue }
            for segment in segments where segment.sourceOffset <= offset {
                let inside = offset - segment.sourceOffset
                if inside < segment.length { return (index, segment.textOffset + inside) }
                nearest = (index, segment.textOffset + segment.length)
            }
        }
        return nearest
    }

    static func sourceOffset(of byte: Int, in segments: ShortList<SourceSegment>) -> Int? {
        guard let first = segments.first else { return nil }
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].textOffset <= byte { low = middle } else { high = middle }
        }
        let segment = segments[low]
        if byte < first.textOffset { return first.sourceOffset }
        return segment.sourceOffset + min(byte - segment.textOffset, segment.length)
    }
}
