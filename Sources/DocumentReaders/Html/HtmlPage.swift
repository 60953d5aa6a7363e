import DocumentModel

/// Reads the text of a page as a browser shows it: paragraphs, headings, list items with their labels, table
/// cells. Every byte of a block keeps its place in the source.
///
/// What pages of portals have around the text is not part of it: scripts, menus, forms' controls, hidden
/// elements; headers and footers of the page are kept apart.
struct HtmlPage {
    private(set) var blocks: [Block] = []
    private(set) var furniture: [Block] = []

    private let source: [UInt8]
    private var text = AlignedText()
    private var extents = HTMLExtents()
    private var entities = HTMLEntities()
    private var lists = HtmlLists()
    private var tables = HtmlTables()
    private var heading: Int?
    /// Label of the list item whose first text is still to come.
    private var label = ""
    /// The element whose content is not read, and how many of its name are open in it.
    private var skipped: (name: String, depth: Int)?
    private var preformatted = 0
    /// Open articles and page headers or footers.
    private var articles = 0
    private var edges = 0

    /// - Parameter source: UTF-8 without byte order mark.
    /// - Throws: `ReadError` when the time is over.
    init(_ source: [UInt8], within time: ReadingTime? = nil) throws(ReadError) {
        self.source = source
        try read(within: time)
    }

    private mutating func read(within time: ReadingTime?) throws(ReadError) {
        var at = 0
        var steps = 0
        while at < source.count {
            try time?.check(step: steps)
            steps += 1
            switch source[at] {
            case 0x3C: at = readMarkup(at)
            case 0x26:
                if let entity = entities.resolve(source, at: at) {
                    if skipped == nil { text.append(entity.text, insteadOf: at) }
                    at = entity.end
                } else {
                    take(at..<at + 1)
                    at += 1
                }
            default:
                var end = at + 1
                while end < source.count, source[end] != 0x3C, source[end] != 0x26 { end += 1 }
                readText(at..<end)
                at = end
            }
        }
        flush()
    }

    // MARK: Text

    /// White space runs are one space (CSS Text 3, 4.1.1); line ends are kept as such for
    /// `AlignedText.forEachPart`, which sees units begin there.
    private mutating func readText(_ range: Range<Int>) {
        guard skipped == nil else { return }
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            guard ASCII.isSpace(source[at]) else {
                at += 1
                continue
            }
            var end = at + 1
            var lines = ASCII.isLineEnd(source[at]) ? 1 : 0
            while end < range.upperBound, ASCII.isSpace(source[end]) {
                if ASCII.isLineEnd(source[end]) { lines += 1 }
                end += 1
            }
            take(start..<at)
            if lines == 0 {
                take(preformatted > 0 ? at..<end : end - 1..<end)
            } else if preformatted > 0 {
                text.appendHardBreak()
            } else {
                text.appendSoftBreak()
            }
            at = end
            start = end
        }
        take(start..<at)
    }

    private mutating func take(_ range: Range<Int>) {
        if skipped == nil { text.append(range, of: source) }
    }

    private mutating func flush() {
        let kind: Block.Kind =
            if let cell = tables.cell {
                .tableCell(table: cell.table, row: cell.row, column: cell.column)
            } else if let heading {
                .heading(level: heading)
            } else if let depth = lists.depth {
                .listItem(depth: depth)
            } else {
                .paragraph
            }
        var parts: [Block] = []
        text.forEachPart { parts.append(Block(kind: kind, text: $0, anchor: $1)) }
        text.removeAll()
        guard !parts.isEmpty else { return }
        // Where labels are typed, the list is only there for the looks.
        if !EnumeratedLine.hasItemLabel(Array(parts[0].text.utf8.prefix(16))[...]) { parts[0].label = label }
        label = ""
        if edges > 0 { furniture += parts } else { blocks += parts }
    }

    // MARK: Elements

    /// - Returns: the offset behind the tag, comment or declaration; or behind the sign, if it is text.
    private mutating func readMarkup(_ at: Int) -> Int {
        guard let end = extents.markupEnd(source, at) else {
            take(at..<at + 1)
            return at + 1
        }
        guard let tag = HTMLTag(source[at..<end]) else { return end }
        if let skipped, skipped.name == tag.name {
            let depth = skipped.depth + (tag.isClosing ? -1 : 1)
            self.skipped = depth > 0 ? (tag.name, depth) : nil
            return end
        }
        if tag.isScript, !tag.isClosing { return extents.scriptEnd(source, end) }
        if skipped != nil { return end }
        let isVoid = Self.void.contains(tag.name) || source[end - 2] == UInt8(ascii: "/")
        if !tag.isClosing, !isVoid, Self.unread.contains(tag.name) || tag.isHidden {
            if tag.effect == .lineBreak { flush() }
            skipped = (tag.name, 1)
            return end
        }
        apply(tag)
        return end
    }

    private mutating func apply(_ tag: HTMLTag) {
        guard tag.effect == .lineBreak else { return }
        if tag.name == "br" { return text.appendHardBreak() }
        flush()
        let step = tag.isClosing ? -1 : 1
        switch tag.name {
        case "ul", "ol", "menu":
            if tag.isClosing { lists.end() } else { lists.start(tag) }
            label = ""
        case "li": label = tag.isClosing ? "" : lists.label(tag)
        case "table": if tag.isClosing { tables.end() } else { tables.start() }
        case "tr": if !tag.isClosing { tables.startRow() }
        case "td", "th": if !tag.isClosing { tables.startCell(tag) }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            heading = tag.isClosing ? nil : tag.name.last?.wholeNumberValue
        case "pre": preformatted = max(preformatted + step, 0)
        case "article", "main": articles = max(articles + step, 0)
        case "header", "footer": if articles == 0 { edges = max(edges + step, 0) }
        default: break
        }
    }

    /// Elements that are no part of a document's text.
    private static let unread: Set<String> = [
        "head", "nav", "aside", "noscript", "template", "button", "select", "textarea", "svg", "iframe",
        "object",
        "audio", "video", "canvas", "dialog",
    ]

    /// Elements without content and end tag.
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}
