import DocumentModel
import Glibc

/// The texts of the blocks as the rules look at them: UTF-8 with two spaces for every no-break space, which has two
/// bytes, so that offsets stay. A text without one shares its storage with the document; nothing is copied to be
/// looked at.
struct PlainTexts: Sendable {
    private let texts: [String]
    /// Bytes of all texts together.
    let length: Int

    init(_ document: Document) {
        var length = 0
        // By index: to take a block out of the list copies it.
        texts = document.blocks.indices.map { index in
            let text = document.blocks[index].text
            length += text.utf8.count
            return text.withBytes(Self.hasNoBreakSpace)
                ? String(decoding: BlockTexts.plainSpaced(text), as: UTF8.self) : text
        }
        self.length = length
    }

    private static func hasNoBreakSpace(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = text.baseAddress else { return false }
        var at = 0
        while let found = memchr(base + at, 0xC2, text.count - at) {
            at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            if at < text.count, text[at] == 0xA0 { return true }
        }
        return false
    }

    /// Number of blocks.
    var count: Int { texts.count }

    var indices: Range<Int> { texts.indices }

    func length(of block: Int) -> Int { texts[block].utf8.count }

    /// Lets a closure look at the bytes of a block's text where they lie.
    func read<Result>(_ block: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        texts[block].withBytes(body)
    }

    /// Bytes of a block's text, which are not copied.
    func signs(of block: Int, _ range: Range<Int>) -> Substring.UTF8View {
        let text = texts[block].utf8
        let start = text.index(text.startIndex, offsetBy: range.lowerBound)
        return text[start..<text.index(start, offsetBy: range.count)]
    }

    /// A copy of a block's bytes.
    subscript(block: Int) -> [UInt8] { texts[block].withBytes { Array($0) } }
}

/// A stretch of a block's bytes, counted from the start of the block.
typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>
