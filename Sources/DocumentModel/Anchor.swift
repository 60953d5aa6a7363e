/// Where a block's text stands in its source.
public enum Anchor: Sendable, Equatable {
    /// DOCX, ODT, PDF: the paragraph's ordinal in reading order, counted from 1. It is the "line" of
    /// every position in this block, and the number that `patuh teks` prints.
    case paragraph(Int)
    /// Markdown, plain text, XML: pieces of `Document.source` that make up the text, in order.
    /// Bytes of the text that lie in no segment (a space put in for a line break, a resolved entity)
    /// belong to the end of the segment before them.
    case source(ShortList<SourceSegment>)
}

/// A stretch of block text that is byte for byte the same in the source. Small, for a long text has one for
/// every line: offsets and lengths up to 4 GiB.
public struct SourceSegment: Sendable, Equatable {
    private var text: UInt32
    private var source: UInt32
    private var count: UInt32

    /// UTF-8 byte offset in the block's text.
    public var textOffset: Int {
        get { Int(text) }
        set { text = UInt32(truncatingIfNeeded: newValue) }
    }
    /// UTF-8 byte offset in `Document.source`.
    public var sourceOffset: Int {
        get { Int(source) }
        set { source = UInt32(truncatingIfNeeded: newValue) }
    }
    /// Length in bytes, the same on both sides.
    public var length: Int {
        get { Int(count) }
        set { count = UInt32(truncatingIfNeeded: newValue) }
    }

    public init(textOffset: Int, sourceOffset: Int, length: Int) {
        text = UInt32(truncatingIfNeeded: textOffset)
        source = UInt32(truncatingIfNeeded: sourceOffset)
        count = UInt32(truncatingIfNeeded: length)
    }
}

/// A place in a document: the block's index and a half-open range of UTF-8 bytes in its text, each up to
/// 4 GiB. This is the one stored form of a position; everything else is converted at the edges.
public struct TextRange: Sendable, Equatable, Hashable {
    private var blockNumber: UInt32
    private var start: UInt32
    private var end: UInt32

    public var block: Int {
        get { Int(blockNumber) }
        set { blockNumber = UInt32(truncatingIfNeeded: newValue) }
    }
    public var bytes: Range<Int> {
        get { Int(start)..<Int(end) }
        set {
            start = UInt32(truncatingIfNeeded: newValue.lowerBound)
            end = UInt32(truncatingIfNeeded: newValue.upperBound)
        }
    }

    public init(block: Int, bytes: Range<Int>) {
        blockNumber = UInt32(truncatingIfNeeded: block)
        start = UInt32(truncatingIfNeeded: bytes.lowerBound)
        end = UInt32(truncatingIfNeeded: bytes.upperBound)
    }

    public var isEmpty: Bool { start == end }
}

/// A line and column, both counted from 1. Columns count Unicode scalars unless another `ColumnUnit` was
/// asked for.
public struct Position: Sendable, Equatable, Hashable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
