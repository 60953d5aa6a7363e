import DocumentModel
import Messages

/// A document, or the reason why there is none, as bytes: what a reading process hands back. Both sides are the same
/// program, so there is no version; every length is checked, because the process may have died on the way.
enum DocumentCodec {
    static func encode(_ result: Result<Document, ReadError>) -> [UInt8] {
        var writer = Writer()
        switch result {
        case .success(let document):
            writer.integer(1)
            writer.document(document)
        case .failure(let error):
            writer.integer(2)
            for text in [error.path, error.cause.id, error.cause.en, error.nextStep.id, error.nextStep.en] {
                writer.string(text)
            }
            writer.optional(error.place) { $0.string($1) }
        }
        writer.integer(Self.end)
        return writer.bytes
    }

    /// Nil when the bytes are not all that `encode` gave.
    static func decode(_ bytes: [UInt8]) -> Result<Document, ReadError>? {
        var reader = Reader(bytes: bytes)
        var result: Result<Document, ReadError>?
        switch reader.integer() {
        case 1: result = reader.document().map { .success($0) }
        case 2:
            let texts = (0..<5).compactMap { _ in reader.string() }
            let place = reader.optional { $0.string() }
            if texts.count == 5 {
                result = .failure(
                    ReadError(
                        path: texts[0], place: place, cause: Message(id: texts[1], en: texts[2]),
                        nextStep: Message(id: texts[3], en: texts[4])))
            }
        default: break
        }
        return reader.integer() == end && reader.isAtEnd ? result : nil
    }

    private static let end = 0x5041_5455
}

// MARK: Writing

private struct Writer {
    var bytes: [UInt8] = []

    mutating func integer(_ value: Int) {
        withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func data(_ data: some Collection<UInt8>) {
        integer(data.count)
        bytes.append(contentsOf: data)
    }

    mutating func string(_ text: String) { data(text.utf8) }

    mutating func optional<Value>(_ value: Value?, _ write: (inout Writer, Value) -> Void) {
        integer(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    mutating func list<Item>(_ items: [Item], _ write: (inout Writer, Item) -> Void) {
        integer(items.count)
        for item in items { write(&self, item) }
    }

    mutating func document(_ document: Document) {
        string(document.path)
        string(document.format.rawValue)
        list(document.blocks) { $0.block($1) }
        list(document.pageFurniture) { $0.block($1) }
        list(document.notices) { writer, notice in
            writer.string(notice.message)
            writer.string(notice.english)
            writer.optional(notice.block) { $0.integer($1) }
        }
        data(document.source)
        list(document.elementIDs.sorted { $0.key < $1.key }) { writer, element in
            writer.integer(element.key)
            writer.string(element.value)
        }
        list(document.comments) { writer, comment in
            writer.string(comment.text)
            writer.integer(comment.block)
            writer.optional(comment.sourceOffset) { $0.integer($1) }
        }
        list(document.pageTables) { writer, table in
            writer.integer(table.page)
            writer.integer(table.rowCount)
            writer.list(table.cells) { writer, cell in
                for number in [cell.row, cell.column, cell.rowSpan] { writer.integer(number) }
                writer.range(cell.range)
                writer.string(cell.text)
            }
        }
        list(document.headingLines) { $0.range($1) }
    }

    private mutating func range(_ range: TextRange) {
        for number in [range.block, range.bytes.lowerBound, range.bytes.upperBound] { integer(number) }
    }

    private mutating func block(_ block: Block) {
        switch block.kind {
        case .paragraph: list([0]) { $0.integer($1) }
        case .heading(let level): list([1, level]) { $0.integer($1) }
        case .listItem(let depth): list([2, depth]) { $0.integer($1) }
        case .tableCell(let table, let row, let column): list([3, table, row, column]) { $0.integer($1) }
        case .footnote: list([4]) { $0.integer($1) }
        }
        string(block.label)
        string(block.text)
        switch block.anchor {
        case .paragraph(let ordinal):
            integer(0)
            integer(ordinal)
        case .source(let segments):
            integer(1)
            list(Array(segments)) { writer, segment in
                writer.integer(segment.textOffset)
                writer.integer(segment.sourceOffset)
                writer.integer(segment.length)
            }
        }
        optional(block.page) { $0.integer($1) }
        list(block.pageBreaks) { writer, pageBreak in
            writer.integer(pageBreak.textOffset)
            writer.integer(pageBreak.page)
        }
        optional(block.confidence) { $0.integer(Int(bitPattern: UInt(truncatingIfNeeded: $1.bitPattern))) }
    }
}

// MARK: Reading

/// Gives nil, and nothing but nil from then on, where the bytes end too early.
private struct Reader {
    let bytes: [UInt8]
    private var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    mutating func integer() -> Int? {
        guard bytes.count - at >= 8 else {
            at = bytes.count + 1
            return nil
        }
        defer { at += 8 }
        return Int(bytes[at..<at + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }.bitPattern)
    }

    mutating func data() -> ArraySlice<UInt8>? {
        guard let count = integer(), (0...max(bytes.count - at, 0)).contains(count) else {
            at = bytes.count + 1
            return nil
        }
        defer { at += count }
        return bytes[at..<at + count]
    }

    mutating func string() -> String? { data().map { String(decoding: $0, as: UTF8.self) } }

    mutating func optional<Value>(_ read: (inout Reader) -> Value?) -> Value? {
        integer() == 1 ? read(&self) : nil
    }

    mutating func list<Item>(_ read: (inout Reader) -> Item?) -> [Item]? {
        // No item is smaller than an integer.
        guard let count = integer(), (0...bytes.count / 8).contains(count) else { return nil }
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count {
            guard let item = read(&self) else { return nil }
            items.append(item)
        }
        return items
    }

    mutating func document() -> Document? {
        guard let path = string(), let format = string().flatMap(DocumentFormat.init(rawValue:)),
            let blocks = list({ $0.block() }), let furniture = list({ $0.block() }),
            let notices = list({ $0.notice() }), let source = data(), let elements = list({ $0.element() }),
            let comments = list({ $0.comment() }), let tables = list({ $0.pageTable() }),
            let headings = list({ $0.range() })
        else { return nil }
        var document = Document(
            path: path, format: format, blocks: blocks, pageFurniture: furniture, notices: notices,
            source: Array(source), elementIDs: Dictionary(elements) { _, last in last })
        document.comments = comments
        document.pageTables = tables
        document.headingLines = headings
        return document
    }

    private mutating func pageTable() -> PageTable? {
        guard let page = integer(), let rows = integer(), rows >= 0, let cells = list({ $0.tableCell() }),
            cells.allSatisfy({ $0.row < rows })
        else { return nil }
        return PageTable(page: page, rowCount: rows, cells: cells)
    }

    private mutating func tableCell() -> PageTable.Cell? {
        guard let row = integer(), let column = integer(), let rowSpan = integer(), row >= 0, rowSpan > 0,
            let range = range(), let text = string()
        else { return nil }
        return PageTable.Cell(row: row, column: column, rowSpan: rowSpan, text: text, range: range)
    }

    private mutating func range() -> TextRange? {
        guard let block = integer(), let start = integer(), let end = integer(), start <= end else {
            return nil
        }
        return TextRange(block: block, bytes: start..<end)
    }

    private mutating func comment() -> DocumentComment? {
        guard let text = string(), let block = integer() else { return nil }
        return DocumentComment(text: text, block: block, sourceOffset: optional { $0.integer() })
    }

    private mutating func element() -> (Int, String)? {
        guard let block = integer(), let id = string() else { return nil }
        return (block, id)
    }

    private mutating func notice() -> ReaderNotice? {
        guard let message = string(), let english = string() else { return nil }
        return ReaderNotice(message: message, english: english, block: optional { $0.integer() })
    }

    private mutating func block() -> Block? {
        guard let kind = kind(), let label = string(), let text = string(), let anchor = anchor() else {
            return nil
        }
        var block = Block(kind: kind, label: label, text: text, anchor: anchor)
        block.page = optional { $0.integer() }
        let breaks = list { reader in
            reader.integer().flatMap { offset in
                reader.integer().map { PageBreak(textOffset: offset, page: $0) }
            }
        }
        guard let breaks else { return nil }
        block.pageBreaks = breaks
        block.confidence = optional { $0.integer() }.map { Double(bitPattern: UInt64(bitPattern: Int64($0))) }
        return block
    }

    private mutating func kind() -> Block.Kind? {
        let numbers = list { $0.integer() } ?? []
        return switch (numbers.first, numbers.count) {
        case (0, 1): .paragraph
        case (1, 2): .heading(level: numbers[1])
        case (2, 2): .listItem(depth: numbers[1])
        case (3, 4): .tableCell(table: numbers[1], row: numbers[2], column: numbers[3])
        case (4, 1): .footnote
        default: nil
        }
    }

    private mutating func anchor() -> Anchor? {
        switch integer() {
        case 0: return integer().map { .paragraph($0) }
        case 1:
            return list { reader in
                let numbers = (0..<3).compactMap { _ in reader.integer() }
                guard numbers.count == 3 else { return nil }
                return SourceSegment(textOffset: numbers[0], sourceOffset: numbers[1], length: numbers[2])
            }.map { .source(ShortList($0)) }
        default: return nil
        }
    }
}

extension UInt64 {
    fileprivate var bitPattern: Int { Int(truncatingIfNeeded: self) }
}
