import DocumentModel
import Testing

@Suite struct PositionConverterTests {
    /// "**Pasal 5**\nwajib" read as "Pasal 5 wajib".
    private let document = Document(
        path: "uji.md", format: .markdown,
        blocks: [
            Block(
                text: "Pasal 5 wajib",
                anchor: .source([
                    SourceSegment(textOffset: 0, sourceOffset: 2, length: 7),
                    SourceSegment(textOffset: 8, sourceOffset: 12, length: 5),
                ]))
        ], source: Array("**Pasal 5**\nwajib".utf8))

    @Test func `bytes are found through their segment`() {
        let converter = PositionConverter(document)
        #expect(converter.position(block: 0, byte: 0) == Position(line: 1, column: 3))
        #expect(converter.position(block: 0, byte: 8) == Position(line: 2, column: 1))
        #expect(converter.sourceOffset(block: 0, byte: 12) == 16)
    }

    @Test func `a byte without segment stands behind the segment before it`() {
        #expect(PositionConverter(document).position(block: 0, byte: 7) == Position(line: 1, column: 10))
    }

    @Test func `a range ends behind its last character, not before the next segment`() {
        let converter = PositionConverter(document)
        let pasal = TextRange(block: 0, bytes: 0..<7)
        #expect(converter.sourceRange(of: pasal) == 2..<9)
        #expect(converter.positions(of: pasal).end == Position(line: 1, column: 10))
        let both = TextRange(block: 0, bytes: 6..<13)
        #expect(converter.sourceRange(of: both) == 8..<17)
        #expect(converter.positions(of: both).end == Position(line: 2, column: 6))
        #expect(converter.sourceRange(of: TextRange(block: 0, bytes: 8..<8)) == 12..<12)
    }

    @Test func `paragraph anchors give the paragraph and the character`() {
        let document = Document(
            path: "uji.docx", format: .docx, blocks: [Block(text: "é wajib", anchor: .paragraph(214))])
        let converter = PositionConverter(document)
        #expect(converter.position(block: 0, byte: 3) == Position(line: 214, column: 3))
        let range = TextRange(block: 0, bytes: 3..<8)
        #expect(converter.positions(of: range).end == Position(line: 214, column: 8))
        #expect(converter.sourceRange(of: range) == nil)
        #expect(converter.sourceOffset(block: 0, byte: 3) == nil)
    }
}
