import DocumentModel

/// Reads plain text, above all the text layer of PDFs: drops page furniture, joins wrapped lines into
/// paragraphs, and keeps for every byte its place in the file.
public struct TextReader: Sendable {
    private let limits: ReaderLimits

    public init(limits: ReaderLimits = ReaderLimits()) {
        self.limits = limits
    }

    /// - Throws: `ReadError` when the bytes are no text or take too long.
    public func read(bytes: [UInt8], path: String) throws(ReadError) -> Document {
        let decoded = try TextDecoding.decode(bytes, path: path)
        let lines = PhysicalLines.split(decoded.utf8)
        try limits.time?.check()
        let furniture = PageFurniture.find(in: lines, source: decoded.utf8)
        try limits.time?.check()
        // Without a form feed there are no pages to cite.
        let hasPages = lines.contains { $0.page > 1 }
        func block(_ paragraph: JoinedParagraph) -> Block {
            var block = paragraph.block(in: decoded.utf8)
            if !hasPages { block.page = nil }
            return block
        }
        var blocks: [Block] = []
        blocks.reserveCapacity(lines.count { !$0.isBlank })
        let joiner = ParagraphJoiner(lines: lines, furniture: furniture, source: decoded.utf8)
        try joiner.join { (paragraph) throws(ReadError) in
            try limits.time?.check(step: blocks.count)
            blocks.append(block(paragraph))
        }
        return Document(
            path: path, format: .text, blocks: blocks,
            pageFurniture: lines.indices.filter { furniture[$0] }.map { index in
                block(JoinedParagraph(first: lines[index]))
            },
            notices: decoded.notices, source: decoded.utf8)
    }
}
