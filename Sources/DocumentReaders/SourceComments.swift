import DocumentModel

/// Finds the comments `<!-- … -->` of Markdown and XML in the source.
enum SourceComments {
    /// Only documents of these formats have a source with such comments.
    static func find(in document: Document) -> [DocumentComment] {
        let source = document.source
        var comments: [DocumentComment] = []
        var at = 0
        source.withUnsafeBufferPointer { bytes in
            while let start = find(opening, in: bytes, from: at) {
                guard let end = find(closing, in: bytes, from: start + opening.count) else { return }
                let text = String(decoding: bytes[(start + opening.count)..<end], as: UTF8.self)
                comments.append(
                    DocumentComment(text: text, block: block(at: start, in: document), sourceOffset: start))
                at = end + closing.count
            }
        }
        return comments
    }

    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)

    private static func find(_ sign: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        UnsafeBufferPointer(rebasing: bytes[start...]).offset(of: sign).map { start + $0 }
    }

    /// The block around the offset, or the first one behind it; at the end of the text the last one.
    private static func block(at offset: Int, in document: Document) -> Int {
        var (low, high) = (0, document.blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if end(of: document.blocks[middle]) > offset { high = middle } else { low = middle + 1 }
        }
        return min(low, document.blocks.count - 1)
    }

    private static func end(of block: Block) -> Int {
        guard case .source(let segments) = block.anchor, let last = segments.last else { return 0 }
        return last.sourceOffset + last.length
    }
}
