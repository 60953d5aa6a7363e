import CMarkGFM
import DocumentModel

/// Turns the blocks of a syntax tree into the document's blocks.
struct MarkdownBlocks {
    private(set) var blocks: [Block] = []
    private(set) var notices: [ReaderNotice] = []
    /// Whether the walk ended because the time was over.
    private(set) var isOutOfTime = false

    private let lines: SourceLines
    private let limits: ReaderLimits
    private var inline: InlineReader
    private var html = HTMLBlockReader()
    private var footnotes = FootnoteCollector()

    /// Block quotes and lists around the current node.
    private var quotes = QuoteMarkers()
    private var lists: [ListLabels] = []
    /// Label of the list item just entered, until its first block takes it, and the place of its marker.
    private var pendingLabel: (text: String, kind: Block.Kind, offset: Int)?
    private var tableCount = 0
    /// Room for the parts of one leaf, which is used again and again.
    private var spare: [(String, Anchor)] = []

    init(lines: SourceLines, limits: ReaderLimits) {
        self.lines = lines
        self.limits = limits
        inline = InlineReader(source: lines.source)
    }

    mutating func addBlocks(of tree: CMarkTree) {
        var steps = 0
        tree.consumeBlocks { block in
            var walk = CMarkWalk(block)
            while let event = walk.next(), blocks.count <= limits.paragraphCount, !isOutOfTime {
                steps += 1
                if steps & 1023 == 0 { isOutOfTime = limits.time?.isOver ?? false }
                switch event {
                case .enter(let node): if enter(node) { walk.skipChildren() }
                case .leave(let node): leave(node)
                }
            }
            return blocks.count <= limits.paragraphCount && !isOutOfTime
        }
        blocks = footnotes.insert(into: blocks)
        notices += footnotes.notices(for: lines)
    }

    /// Returns true where the node's content is done.
    private mutating func enter(_ node: CMarkNode) -> Bool {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: quotes.enter(node, in: lines)
        case CMARK_NODE_LIST:
            lists.append(ListLabels(node, in: lines))
        case CMARK_NODE_ITEM: enterItem(node)
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnotes.beginDefinition(at: blocks.count)
        case CMARK_NODE_PARAGRAPH:
            addText(node, kind: textKind)
            return true
        case CMARK_NODE_HEADING:
            addText(node, kind: .heading(level: node.headingLevel))
            return true
        case CMARK_NODE_CODE_BLOCK:
            addCode(node)
            return true
        case CMARK_NODE_HTML_BLOCK:
            addHTML(node)
            return true
        case _ where node.isTable:
            addTable(node)
            return true
        default: break
        }
        return false
    }

    private mutating func leave(_ node: CMarkNode) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: quotes.leave()
        case CMARK_NODE_LIST: lists.removeLast()
        case CMARK_NODE_ITEM: addPendingLabel()
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnotes.endDefinition(&blocks)
        default: break
        }
    }

    // MARK: Lists

    private var textKind: Block.Kind {
        if footnotes.isInDefinition { return .footnote }
        return lists.isEmpty ? .paragraph : .listItem(depth: lists.count - 1)
    }

    private mutating func enterItem(_ item: CMarkNode) {
        guard !lists.isEmpty else { return }
        addPendingLabel()
        let label = lists[lists.count - 1].next(item, in: lines)
        if !label.isEmpty { pendingLabel = (label, textKind, item.offset(in: lines)) }
    }

    /// An item that begins with another item, with a table or with nothing: the label is a block of its own.
    private mutating func addPendingLabel() {
        guard let label = pendingLabel else { return }
        pendingLabel = nil
        let place = SourceSegment(textOffset: 0, sourceOffset: label.offset, length: 0)
        blocks.append(Block(kind: label.kind, label: label.text, text: "", anchor: .source([place])))
    }

    private mutating func add(_ kind: Block.Kind, _ text: String, _ anchor: Anchor) {
        var label = pendingLabel?.text ?? ""
        pendingLabel = nil
        if label.isEmpty { label = footnotes.takeLabel() }
        blocks.append(Block(kind: kind, label: label, text: text, anchor: anchor))
    }

    // MARK: Leaves

    private mutating func addText(_ node: CMarkNode, kind: Block.Kind) {
        var parts = takeSpare()
        inline.read(node, at: TextPlace(of: node, in: quotes), in: lines) {
            parts.append(($0, $1))
        }
        for (text, anchor) in parts { add(kind, text, anchor) }
        spare = parts
        footnotes.refer(to: inline.footnotes, from: blocks.count)
    }

    private mutating func takeSpare() -> [(String, Anchor)] {
        var parts = spare
        spare = []
        parts.removeAll(keepingCapacity: true)
        return parts
    }

    private mutating func addCode(_ node: CMarkNode) {
        var text = AlignedText()
        var number = node.startLine + (node.isFenced ? 1 : 0)
        for line in node.literal.split(separator: 0x0A, omittingEmptySubsequences: false) {
            addCodeLine(line, number: number, to: &text)
            // Lines of indented text make paragraphs; those of fenced text stand by themselves.
            if node.isFenced || line.allSatisfy(ASCII.isSpace) { addCodeText(&text) }
            number += 1
        }
        addCodeText(&text)
    }

    /// A line of code is the end of its source line.
    private func addCodeLine(
        _ line: Slice<UnsafeBufferPointer<UInt8>>, number: Int, to text: inout AlignedText
    ) {
        let trimmed = line.trimmed
        var source = lines.line(number)
        while let last = source.last, ASCII.isSpace(lines.source[last]) { source.removeLast() }
        let start = source.upperBound - trimmed.count
        text.appendSoftBreak()
        if start >= source.lowerBound, lines.source[start..<source.upperBound].elementsEqual(trimmed) {
            text.append(start..<source.upperBound, of: lines.source)
        } else {
            text.append(trimmed, insteadOf: source.lowerBound)
        }
    }

    private mutating func addCodeText(_ text: inout AlignedText) {
        let kind = textKind
        var parts: [(String, Anchor)] = []
        text.forEachPart { parts.append(($0, $1)) }
        text.removeAll()
        for (text, anchor) in parts { add(kind, text, anchor) }
    }

    private mutating func addHTML(_ node: CMarkNode) {
        let literal = node.literal
        let count = literal.count { $0 == 0x0A } + (literal.last == 0x0A ? 0 : 1)
        var place = TextPlace(of: node, in: quotes)
        place.lines = node.startLine...(node.startLine + max(count, 1) - 1)
        var parts: [(Block.Kind?, String, Anchor)] = []
        html.read(place, in: lines, nextTable: &tableCount) { parts.append(($0, $1, $2)) }
        for (kind, text, anchor) in parts { add(kind ?? textKind, text, anchor) }
    }

    // MARK: Tables

    private mutating func addTable(_ table: CMarkNode) {
        addPendingLabel()
        let number = tableCount
        tableCount += 1
        var row = table.firstChild
        var rowNumber = 0
        while let current = row {
            let line = lines.line(rowNumber == 0 ? table.headerLine : current.startLine)
            let start = quotes.textStart(of: line, in: lines.source)
            addRow(current, at: start..<max(start, line.upperBound), table: number, row: rowNumber)
            row = current.next
            rowNumber += 1
        }
    }

    private mutating func addRow(_ row: CMarkNode, at range: Range<Int>, table: Int, row rowNumber: Int) {
        let ranges = TableRow.cells(in: range, of: lines.source)
        var cell = row.firstChild
        var column = 0
        while let current = cell {
            var parts = takeSpare()
            let place = column < ranges.count ? ranges[column] : range.upperBound..<range.upperBound
            inline.read(current, cell: place) { parts.append(($0, $1)) }
            for (text, anchor) in parts {
                add(.tableCell(table: table, row: rowNumber, column: column), text, anchor)
            }
            spare = parts
            footnotes.refer(to: inline.footnotes, from: blocks.count)
            cell = current.next
            column += 1
        }
    }
}

extension BidirectionalCollection where Element == UInt8 {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        let head = drop(while: ASCII.isSpace)
        guard let last = head.lastIndex(where: { !ASCII.isSpace($0) }) else { return head.prefix(0) }
        return head[...last]
    }
}
