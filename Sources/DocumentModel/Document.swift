/// The neutral form that every reader produces: blocks of text in reading order, each with its
/// computed list label and an anchor into the source. This module knows no file format and no law.
public struct Document: Sendable {
    /// The path as the user gave it; only for messages.
    public var path: String
    public var format: DocumentFormat
    /// The body in reading order, footnotes at the place of their reference's paragraph.
    public var blocks: [Block]
    /// Page headers and footers, kept apart from the body.
    public var pageFurniture: [Block]
    /// What the reader could not read or had to leave out, in the user's language-neutral form.
    public var notices: [ReaderNotice]
    /// What people wrote beside the text, in reading order.
    public var comments: [DocumentComment] = []
    /// Tables of a PDF that is a planning document; of no other.
    public var pageTables: [PageTable] = []
    /// Stretches of blocks in such a PDF that are headings by their look on the page, in order, where the block has more
    /// than them.
    public var headingLines: [TextRange] = []
    /// The decoded source as UTF-8 (BOM removed), for formats whose positions are lines and columns of
    /// the file (Markdown, plain text, XML). Empty for DOCX, ODT and PDF.
    public var source: [UInt8]
    /// Identifiers that the source gives the element around a block (`eId` of Akoma Ntoso), by index in `blocks`.
    public var elementIDs: [Int: String]

    public init(
        path: String, format: DocumentFormat, blocks: [Block], pageFurniture: [Block] = [],
        notices: [ReaderNotice] = [], source: [UInt8] = [], elementIDs: [Int: String] = [:]
    ) {
        self.path = path
        self.format = format
        self.blocks = blocks
        self.pageFurniture = pageFurniture
        self.notices = notices
        self.source = source
        self.elementIDs = elementIDs
    }

    /// The words of a range; what lies behind the end of its block is left out.
    public func quote(_ range: TextRange) -> Substring {
        let text = blocks[range.block].text
        let bytes = range.bytes.clamped(to: 0..<text.utf8.count)
        let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
        return text[start..<text.utf8.index(start, offsetBy: bytes.count)]
    }
}

/// A comment: `<!-- … -->` in Markdown and XML, a comment in the margin of a Word document. It is no part of the
/// text.
public struct DocumentComment: Sendable, Equatable {
    public var text: String
    /// Index of the block in which it stands or begins; between blocks, of the one that follows.
    public var block: Int
    /// Where it begins in `Document.source`; nil for formats whose positions are paragraphs.
    public var sourceOffset: Int?

    public init(text: String, block: Int, sourceOffset: Int? = nil) {
        self.text = text
        self.block = block
        self.sourceOffset = sourceOffset
    }
}

/// The format a document was read from, recognised by content.
public enum DocumentFormat: String, Sendable, CaseIterable {
    case docx, markdown, text, odt, pdf, xml, html
}

/// Something the reader met and could not carry over (an encrypted part, an unknown list format …).
public struct ReaderNotice: Sendable, Equatable {
    /// In Indonesian.
    public var message: String
    public var english: String
    /// Index of the block near which it happened, when there is one.
    public var block: Int?

    public init(message: String, english: String, block: Int? = nil) {
        self.message = message
        self.english = english
        self.block = block
    }
}

/// A place in a block's text where another page begins.
public struct PageBreak: Sendable, Equatable {
    /// UTF-8 byte offset in the text.
    public var textOffset: Int
    /// Counted from 1.
    public var page: Int

    public init(textOffset: Int, page: Int) {
        self.textOffset = textOffset
        self.page = page
    }
}
