import CMarkGFM
import DocumentModel

/// Turns the inline nodes of one leaf block into text with source positions.
///
/// cmark-gfm knows what is emphasis, link or literal text, but its columns are wrong after escapes,
/// entities and nested containers. So the reader walks the nodes and the block's own bytes in step, left
/// to right: each node says how many bytes it takes (a backslash escape two, `**` two, a link's
/// destination up to its parenthesis). Should the two ever part, text is still complete; its bytes up to
/// the next line then lack a place of their own.
struct InlineReader {
    private let source: [UInt8]
    private var content = BlockContent()
    private var cursor = 0
    private var text = AlignedText()
    private var entities = HTMLEntities()
    private var isAutolink = false
    /// Above 0 within an image, whose description is no text.
    private var hiddenDepth = 0
    /// Numbers of the footnotes that the block refers to, in order.
    private(set) var footnotes: [Int] = []

    init(source: [UInt8]) {
        self.source = source
    }

    /// Reads a paragraph or heading that stands at `place`.
    mutating func read(
        _ node: CMarkNode, at place: TextPlace, in lines: SourceLines, _ body: (String, Anchor) -> Void
    ) {
        content.setLines(of: place, in: lines)
        let mark = node.type == CMARK_NODE_HEADING ? headingMarkEnd(level: node.headingLevel) : 0
        cursor = mark > 0 ? mark : LinkSyntax(bytes: content.bytes).definitionsEnd()
        readChildren(of: node, body)
    }

    /// Reads a table cell that stands at `range` of the source.
    mutating func read(_ node: CMarkNode, cell range: Range<Int>, _ body: (String, Anchor) -> Void) {
        content.setCell(range, in: source)
        cursor = 0
        readChildren(of: node, body)
    }

    private mutating func readChildren(of node: CMarkNode, _ body: (String, Anchor) -> Void) {
        text.removeAll()
        footnotes.removeAll()
        isAutolink = false
        hiddenDepth = 0
        var walk = CMarkWalk(node)
        while let event = walk.next() {
            switch event {
            case .enter(let inline): enter(inline)
            case .leave(let inline): leave(inline)
            }
        }
        text.forEachPart(body)
    }

    /// End of "## "; 0 for a heading that is underlined.
    private func headingMarkEnd(level: Int) -> Int {
        let bytes = content.bytes
        guard bytes.count >= level, bytes[..<level].allSatisfy({ $0 == 0x23 }) else { return 0 }
        var end = level
        while end < bytes.count, ASCII.isBlank(bytes[end]) { end += 1 }
        return end > level || end == bytes.count ? end : 0
    }

    // MARK: Nodes

    private mutating func enter(_ node: CMarkNode) {
        switch node.type {
        case CMARK_NODE_TEXT: takeText(node.literal)
        case CMARK_NODE_SOFTBREAK:
            takeLineEnd()
            if hiddenDepth == 0 { text.appendSoftBreak() }
        case CMARK_NODE_LINEBREAK:
            takeLineEnd()
            if hiddenDepth == 0 { text.appendHardBreak() }
        case CMARK_NODE_CODE: takeCode(node.literal)
        case CMARK_NODE_HTML_INLINE: takeHTML(node.literal)
        case CMARK_NODE_EMPH: takeDelimiters(1)
        case CMARK_NODE_STRONG: takeDelimiters(2)
        case CMARK_NODE_LINK:
            isAutolink = byte(cursor) == 0x3C
            if isAutolink || byte(cursor) == 0x5B { cursor += 1 }
        case CMARK_NODE_IMAGE:
            hiddenDepth += 1
            if byte(cursor) == 0x21 { cursor += 2 }
        case CMARK_NODE_FOOTNOTE_REFERENCE: takeFootnote(node.literal)
        default: break
        }
    }

    private mutating func leave(_ node: CMarkNode) {
        switch node.type {
        case CMARK_NODE_EMPH: takeDelimiters(1)
        case CMARK_NODE_STRONG: takeDelimiters(2)
        case CMARK_NODE_LINK where isAutolink:
            isAutolink = false
            if byte(cursor) == 0x3E { cursor += 1 }
        case CMARK_NODE_LINK: takeLinkEnd()
        case CMARK_NODE_IMAGE:
            takeLinkEnd()
            hiddenDepth -= 1
        default: break
        }
    }

    private func byte(_ at: Int) -> UInt8 { at < content.bytes.count ? content.bytes[at] : 0 }

    private mutating func takeDelimiters(_ count: Int) {
        var left = count
        while left > 0, byte(cursor) == 0x2A || byte(cursor) == 0x5F {
            cursor += 1
            left -= 1
        }
    }

    private mutating func takeLinkEnd() {
        guard byte(cursor) == 0x5D else { return }
        cursor = LinkSyntax(bytes: content.bytes).linkEnd(closingBracket: cursor)
    }

    private mutating func takeFootnote(_ number: UnsafeBufferPointer<UInt8>) {
        while cursor < content.bytes.count, byte(cursor) != 0x5D { cursor += 1 }
        cursor += 1
        if let value = Int(String(decoding: number, as: UTF8.self)) { footnotes.append(value) }
    }

    /// Goes behind the end of the line, passing the blanks or the backslash before it.
    private mutating func takeLineEnd() {
        while cursor < content.bytes.count, byte(cursor) != 0x0A { cursor += 1 }
        cursor += 1
    }

    // MARK: Text

    /// The parser counts wrongly where it takes back a footnote that is none ("[^a*b" over two lines), and may cut a
    /// character in two: what is left of it is dropped.
    private mutating func takeText(_ given: UnsafeBufferPointer<UInt8>) {
        let literal = UnsafeBufferPointer(rebasing: given.drop(while: Self.isContinuation))
        var runStart = cursor
        var index = 0
        // Lazy lines keep their indentation behind a backslash break; the content has none.
        if cursor == 0 || byte(cursor - 1) == 0x0A {
            while index < literal.count, ASCII.isBlank(literal[index]) { index += 1 }
        }
        while index < literal.count {
            let plain = content.plainRun(from: cursor, equalTo: literal[index...])
            cursor += plain
            index += plain
            guard index < literal.count else { break }
            let next = byte(cursor)
            if next == 0x5C, !isAutolink, ASCII.isPunctuation(byte(cursor + 1)),
                byte(cursor + 1) == literal[index]
            {
                emit(runStart..<cursor)
                runStart = cursor + 1
                cursor += 2
                index += 1
            } else if next == 0x26,
                let entity = entities.match(
                    content.bytes, at: cursor, for: UnsafeBufferPointer(rebasing: literal[index...]))
            {
                emit(runStart..<cursor)
                if hiddenDepth == 0 { text.append(entity.text, insteadOf: content.sourceOffset(of: cursor)) }
                cursor = entity.end
                runStart = cursor
                index += entity.text.count
            } else if next == literal[index], cursor < content.bytes.count {
                cursor += 1
                index += 1
            } else {
                emit(runStart..<characterStart(from: runStart))
                appendUnplaced(literal[index...].drop(while: Self.isContinuation))
                return
            }
        }
        emit(runStart..<characterStart(from: runStart))
    }

    /// The cursor, or the start of the character that it stands in.
    private func characterStart(from start: Int) -> Int {
        var end = cursor
        while end > start, Self.isContinuation(byte(end)) { end -= 1 }
        return end
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// Text whose own place is not known; it gets the place of what follows.
    private mutating func appendUnplaced(_ bytes: some Collection<UInt8>) {
        guard hiddenDepth == 0 else { return }
        text.append(bytes, insteadOf: content.sourceOffset(of: min(cursor, content.bytes.count)))
    }

    private mutating func emit(_ range: Range<Int>) {
        guard hiddenDepth == 0 else { return }
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(content.pieceEnd(of: start), range.upperBound)
            let offset = content.sourceOffset(of: start)
            text.append(offset..<(offset + end - start), of: source)
            start = end
        }
    }

    private mutating func emitLines(_ range: Range<Int>) {
        var start = range.lowerBound
        for at in range where content.bytes[at] == 0x0A {
            emit(start..<at)
            if hiddenDepth == 0 { text.appendSoftBreak() }
            start = at + 1
        }
        emit(start..<range.upperBound)
    }

    /// A code span: from the run of backticks at the cursor to the next run of the same length.
    private mutating func takeCode(_ literal: UnsafeBufferPointer<UInt8>) {
        func runEnd(_ start: Int) -> Int {
            var end = start
            while byte(end) == 0x60 { end += 1 }
            return end
        }
        let opening = cursor..<runEnd(cursor)
        var at = opening.upperBound
        while at < content.bytes.count, !opening.isEmpty {
            let end = runEnd(at)
            if end - at == opening.count {
                emitLines(opening.upperBound..<at)
                cursor = end
                return
            }
            at = max(end, at + 1)
        }
        appendUnplaced(literal)
    }

    /// Inline HTML: tags and comments are dropped; what is no element of HTML ("<NAMA KABUPATEN>") is text.
    private mutating func takeHTML(_ literal: UnsafeBufferPointer<UInt8>) {
        let start = cursor
        guard skip(literal) else {
            cursor = start
            return
        }
        guard hiddenDepth == 0 else { return }
        switch HTMLTag(content.bytes[start..<cursor])?.effect {
        case .text: emitLines(start..<cursor)
        case .lineBreak: text.appendHardBreak()
        case .nothing, nil: break
        }
    }

    /// Moves over bytes that stand in the content as they are. The parser keeps CR and, on lazy lines, the
    /// indentation, which the content does not have.
    private mutating func skip(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        var isAtLineStart = false
        for expected in literal {
            if expected == 0x0D || (isAtLineStart && ASCII.isBlank(expected)) { continue }
            guard byte(cursor) == expected else { return false }
            cursor += 1
            isAtLineStart = expected == 0x0A
        }
        return true
    }
}
