import DocumentModel

/// Reads the text of HTML blocks: paragraphs, headings, list items and table cells, without tags and
/// comments. One reader serves a whole document, because a blank line ends a block of HTML within its
/// table.
struct HTMLBlockReader {
    private var content = BlockContent()
    private var text = AlignedText()
    private var entities = HTMLEntities()
    private var table: (number: Int, row: Int, column: Int, span: Int)?
    private var kind: Block.Kind?
    private var extents = HTMLExtents()

    /// - Parameters:
    ///   - nextTable: number of the next table in the document; counted on when one begins here.
    ///   - body: gets each part with its kind, nil for running text.
    mutating func read(
        _ place: TextPlace, in lines: SourceLines, nextTable: inout Int,
        _ body: (Block.Kind?, String, Anchor) -> Void
    ) {
        content.setLines(of: place, in: lines)
        extents = HTMLExtents()
        kind = table.map { .tableCell(table: $0.number, row: max($0.row, 0), column: max($0.column, 0)) }
        let bytes = content.bytes
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x0A:
                text.appendSoftBreak()
                at += 1
            case 0x26:
                if let entity = entities.resolve(bytes, at: at) {
                    text.append(entity.text, insteadOf: content.sourceOffset(of: at))
                    at = entity.end
                } else {
                    take(at..<(at + 1), lines.source)
                    at += 1
                }
            case 0x3C:
                let end = extents.markupEnd(bytes, at)
                if let end, let tag = HTMLTag(bytes[at..<end]), tag.effect != .text {
                    apply(tag, &nextTable, body)
                    at = tag.isScript && !tag.isClosing ? extents.scriptEnd(bytes, end) : end
                } else if let end, HTMLTag(bytes[at..<end]) == nil {
                    at = end
                } else {
                    take(at..<(at + 1), lines.source)
                    at += 1
                }
            default:
                var end = at + 1
                while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x26, bytes[end] != 0x3C {
                    end += 1
                }
                take(at..<end, lines.source)
                at = end
            }
        }
        flush(body)
    }

    private mutating func take(_ range: Range<Int>, _ source: [UInt8]) {
        let offset = content.sourceOffset(of: range.lowerBound)
        text.append(offset..<(offset + range.count), of: source)
    }

    private mutating func flush(_ body: (Block.Kind?, String, Anchor) -> Void) {
        let kind = kind
        text.forEachPart { body(kind, $0, $1) }
        text.removeAll()
    }

    private mutating func apply(
        _ tag: HTMLTag, _ nextTable: inout Int, _ body: (Block.Kind?, String, Anchor) -> Void
    ) {
        guard tag.effect == .lineBreak else { return }
        if tag.name == "br" {
            text.appendHardBreak()
            return
        }
        flush(body)
        switch tag.name {
        case "table":
            if tag.isClosing {
                table = nil
            } else {
                table = (nextTable, -1, -1, 1)
                nextTable += 1
            }
        case "tr" where !tag.isClosing:
            table?.row += 1
            table?.column = -1
            table?.span = 1
        case "td" where !tag.isClosing, "th" where !tag.isClosing:
            if let previous = table { table?.column = max(previous.column + previous.span, 0) }
            if table?.column == -1 { table?.column = 0 }
            table?.span = tag.columnSpan
        default: break
        }
        if let table {
            kind = .tableCell(table: table.number, row: max(table.row, 0), column: max(table.column, 0))
        } else if tag.isClosing {
            kind = nil
        } else if tag.name.count == 2, tag.name.first == "h", let level = tag.name.last?.wholeNumberValue {
            kind = .heading(level: level)
        } else if tag.name == "li" {
            kind = .listItem(depth: 0)
        } else {
            kind = nil
        }
    }
}
