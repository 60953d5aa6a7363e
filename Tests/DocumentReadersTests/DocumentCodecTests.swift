import DocumentModel
import Messages
import Testing

@testable import DocumentReaders

/// What a reading process hands back is what it read, or nothing.
struct DocumentCodecTests {
    private static let document: Document = {
        var broken = Block(
            kind: .tableCell(table: 1, row: 2, column: 3), label: "a.", text: "satu – dua",
            anchor: .paragraph(2),
            page: 4, confidence: 0.87)
        broken.pageBreaks = [PageBreak(textOffset: 5, page: 5)]
        let segment = SourceSegment(textOffset: 0, sourceOffset: 7, length: 3)
        var document = Document(
            path: "contoh.pdf", format: .pdf,
            blocks: [
                Block(text: "abc", anchor: .source([segment])), broken,
                Block(kind: .heading(level: 2), text: "", anchor: .paragraph(3)),
                Block(kind: .listItem(depth: 1), text: "x", anchor: .paragraph(4)),
            ],
            pageFurniture: [Block(kind: .footnote, text: "- 1 -", anchor: .paragraph(1), page: 1)],
            notices: [ReaderNotice(message: "satu", english: "one", block: 1)], source: [1, 2, 3],
            elementIDs: [1: "pasal_1"])
        document.comments = [
            DocumentComment(text: "patuh: abaikan", block: 1, sourceOffset: 2),
            DocumentComment(text: "", block: 0),
        ]
        document.pageTables = [
            PageTable(
                page: 2, rowCount: 3,
                cells: [
                    PageTable.Cell(
                        row: 1, column: 2, rowSpan: 2, text: "Dinas",
                        range: TextRange(block: 1, bytes: 2..<7))
                ])
        ]
        document.headingLines = [TextRange(block: 1, bytes: 0..<4)]
        return document
    }()

    @Test func `a document comes back as it was`() throws {
        let decoded = try #require(DocumentCodec.decode(DocumentCodec.encode(.success(Self.document)))).get()
        #expect(decoded.path == Self.document.path && decoded.format == Self.document.format)
        #expect(decoded.blocks == Self.document.blocks)
        #expect(decoded.pageFurniture == Self.document.pageFurniture)
        #expect(decoded.notices == Self.document.notices)
        #expect(decoded.source == Self.document.source)
        #expect(decoded.comments == Self.document.comments)
        #expect(decoded.pageTables == Self.document.pageTables)
        #expect(decoded.headingLines == Self.document.headingLines)
        #expect(decoded.elementIDs == Self.document.elementIDs)
    }

    /// Whoever adds something to these has to carry it over, too.
    @Test func `nothing of a document is forgotten`() {
        #expect(Mirror(reflecting: Self.document).children.count == 10)
        let block = Mirror(reflecting: Self.document.blocks[1])
        #expect(block.children.count == 5)
        let extras = block.children.first { $0.label == "extras" }.flatMap {
            Mirror(reflecting: $0.value).children.first?.value
        }
        #expect(extras.map { Mirror(reflecting: $0).children.count } == 3)
        #expect(Mirror(reflecting: Self.document.notices[0]).children.count == 3)
        // What is left of the time is no limit of its own.
        #expect(ReaderLimits.all.count + 1 == Mirror(reflecting: ReaderLimits()).children.count)
    }

    @Test func `an error comes back as it was`() {
        let error = ReadError(
            path: "a", place: "b:1", cause: Message(id: "c", en: "d"), nextStep: Message(id: "e", en: "f"))
        guard case .failure(let decoded) = DocumentCodec.decode(DocumentCodec.encode(.failure(error))) else {
            Issue.record("no error")
            return
        }
        #expect(decoded == error)
    }

    @Test func `what broke off or was changed is nothing, and never a trap`() {
        let bytes = DocumentCodec.encode(.success(Self.document))
        for length in bytes.indices {
            #expect((DocumentCodec.decode(Array(bytes.prefix(length))) == nil) == true)
        }
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0xA5
            _ = DocumentCodec.decode(changed)
        }
    }
}
