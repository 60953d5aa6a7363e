/// Where a block's text stands in its source.
public enum Anchor: Sendable, Equatable {
    /// DOCX, ODT, PDF: the paragraph's ordinal in reading order, counted from 1. It is the "line" of
    /// every position in this block, and the number that `patuh teks` prints.
    case paragraph(Int)
    /// Markdown, plain text, XML: pieces of `Document.source` that make up the text, in order.
    /// Bytes of the text that lie in no segment (a space put in for a line break, a resolved entity)
    /// belong to the end of the segment before them.
    case source([SourceSegment])
}

/// A stretch of block text that is byte for byte the same in the source.
public struct SourceSegment: Sendable, Equatable {
    /// UTF-8 byte offset in the block's text.
    public var textOffset: Int
    /// UTF-8 byte offset in `Document.source`.
    public var sourceOffset: Int
    /// Length in bytes, the same on both sides.
    public var length: Int

    public init(textOffset: Int, sourceOffset: Int, length: Int) {
        self.textOffset = textOffset
        self.sourceOffset = sourceOffset
        self.length = length
    }
}

/// A place in a document: the block's index and a half-open range of UTF-8 bytes in its text.
/// This is the one stored form of a position; everything else is converted at the edges.
public struct TextRange: Sendable, Equatable, Hashable {
    public var block: Int
    public var bytes: Range<Int>

    public init(block: Int, bytes: Range<Int>) {
        self.block = block
        self.bytes = bytes
    }

    public var isEmpty: Bool { bytes.isEmpty }
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
