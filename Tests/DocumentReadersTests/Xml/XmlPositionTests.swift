import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// Slicing an XML source at the place of a text gives the text, whatever stands around and in it.
struct XmlPositionTests {
    /// Character data and what may stand between it.
    private static let pieces = [
        "Pasal 5", "a", "é – “kutip”", "𝔸", " ", "\n", "\t", "  ", "&amp;", "&lt;", "&gt;", "&quot;",
        "&#233;",
        "&#x2013;", "&#9;", "<!-- > komentar ' \" -->", "<?perintah ' > ?>", "<![CDATA[<b> & ]] ]>]]>",
        "<![CDATA[]]>",
        "'", "\"", ">", "\u{AD}", "\u{2011}", "\u{A0}", "\r\n", "\r",
    ]

    /// What has no place of its own: white space put in, and characters that the source has in other words.
    private static let allowed = Set("&<>\"\t \u{A0}–é-𝔸“”".utf8)

    private static func content(_ generator: inout SeededGenerator, wrap: (String) -> String) -> String {
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in
            let piece = pieces.randomElement(using: &generator) ?? ""
            return Int.random(in: 0..<4, using: &generator) == 0 ? wrap(piece) : piece
        }.joined()
    }

    /// Tags as different programs write them.
    private static func tag(_ name: String, _ generator: inout SeededGenerator) -> String {
        let attributes =
            ["", " ", #" a=">""#, " a='/'", "\n b = '\"'"].randomElement(using: &generator) ?? ""
        return "<\(name)\(attributes)>"
    }

    private func check(_ text: String, _ seed: Int, allowing allowed: Set<UInt8> = allowed) throws {
        let document: Document
        do throws(ReadError) {
            document = try DocumentReader().read(bytes: Array(text.utf8), path: "uji.xml")
        } catch {
            // Blank documents have nothing to check.
            #expect(error.cause.en == "the document has no text", "seed \(seed): \(error)")
            return
        }
        let faults = anchorFaults(document, allowed: allowed)
        #expect(faults.isEmpty, "seed \(seed): \(faults) in \(text.debugDescription)")
        let places = PositionConverter(document)
        for (index, block) in document.blocks.enumerated() {
            let whole = TextRange(block: index, bytes: 0..<block.text.utf8.count)
            let (start, end) = places.positions(of: whole)
            #expect(start.line >= 1 && (start.line, start.column) <= (end.line, end.column), "seed \(seed)")
        }
    }

    @Test(arguments: 0..<20) func `OpenDocument`(batch: Int) throws {
        for seed in batch * 50..<batch * 50 + 50 {
            var generator = SeededGenerator(seed)
            var body = ""
            for _ in 0..<Int.random(in: 1...5, using: &generator) {
                let content = Self.content(&generator) { "<text:span>\($0)</text:span><text:bookmark/>" }
                body += Self.tag("text:p", &generator) + content + "</text:p>\n"
            }
            try check(OdfSpecimen(body: body).flat, seed)
        }
    }

    @Test(arguments: 0..<20) func `Flat OPC`(batch: Int) throws {
        for seed in batch * 50..<batch * 50 + 50 {
            var generator = SeededGenerator(seed)
            var body = ""
            for _ in 0..<Int.random(in: 1...5, using: &generator) {
                let content = Self.content(&generator) { "</w:t><w:tab/><w:t>\($0)" }
                body += Self.tag("w:p", &generator) + "<w:r><w:t>\(content)</w:t></w:r></w:p>\n"
            }
            try check(DocxPackage(body: body).flat, seed)
        }
    }

    @Test func `positions are lines and columns of the file`() throws {
        let text = OdfSpecimen(body: "\n<text:p>satu</text:p>\n  <text:p>é<!-- x -->dua &amp; tiga</text:p>")
            .flat
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "uji.fodt")
        let places = PositionConverter(document)
        #expect(places.position(block: 0, byte: 0) == Position(line: 3, column: 9))
        #expect(places.position(block: 0, byte: 4) == Position(line: 3, column: 13))
        // "é" is one column; the comment and the reference take theirs.
        #expect(places.position(block: 1, byte: 2) == Position(line: 4, column: 22))
        #expect(places.position(block: 1, byte: 6) == Position(line: 4, column: 26))
        #expect(places.position(block: 1, byte: 8) == Position(line: 4, column: 32))
    }

    @Test func `a label without text has the place of its paragraph`() throws {
        let document = try DocxPackage(
            body: item("") + item("dua"),
            numbering: abstractNum(0, level(0, "decimal", "Pasal %1")) + num(1, of: 0)
        ).readFlat()
        let places = PositionConverter(document)
        let source = String(decoding: document.source, as: UTF8.self)
        let offset = try #require(places.sourceOffset(block: 0, byte: 0))
        #expect(document.labels == ["Pasal 1", "Pasal 2"])
        #expect(source.utf8.dropFirst(offset).starts(with: "<w:p>".utf8))
    }

    @Test func `every encoding that XML files come in`() throws {
        let body = OdfSpecimen(body: odfP("é – satu"))
        let flat = body.flat
        func texts(_ bytes: [UInt8]) throws -> [String] {
            try DocumentReader().read(bytes: bytes, path: "uji.fodt").texts
        }
        #expect(try texts([0xEF, 0xBB, 0xBF] + flat.utf8) == ["é – satu"])
        let utf16 = flat.replacing("UTF-8", with: "UTF-16").utf16
        #expect(
            try texts([0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == ["é – satu"])
        #expect(
            try texts([0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == ["é – satu"])
        let latin = OdfSpecimen(body: odfP("X satu")).flat.replacing("UTF-8", with: "ISO-8859-1")
        #expect(try texts(latin.utf8.map { $0 == UInt8(ascii: "X") ? 0xE9 : $0 }) == ["é satu"])
        let error = try #require(throws: ReadError.self) {
            try texts(Array(flat.replacing("UTF-8", with: "EBCDIC").utf8))
        }
        #expect(error.cause.en.contains("EBCDIC"))
    }
}
