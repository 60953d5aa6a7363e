import DocumentModel
import Testing

@testable import DocumentReaders

/// OpenDocument files that are damaged, something else, or made to hurt.
@Suite struct OdfHostileTests {
    private func error(_ bytes: [UInt8], limits: ReaderLimits = ReaderLimits()) throws -> ReadError {
        try #require(throws: ReadError.self) {
            try DocumentReader(limits: limits).read(bytes: bytes, path: "uji.odt")
        }
    }

    private func error(_ flat: String, limits: ReaderLimits = ReaderLimits()) throws -> ReadError {
        try error(Array(flat.utf8), limits: limits)
    }

    private func package(_ parts: [String: String]) throws -> [UInt8] {
        var package = DocxPackage()
        package["META-INF/manifest.xml"] = "<manifest/>"
        package["content.xml"] = "<x/>"
        for (name, content) in parts { package[name] = content }
        return try package.archived()
    }

    @Test func `an encrypted package is told by its manifest`() throws {
        let manifest = """
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
            <manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>
            """
        #expect(
            try error(package(["META-INF/manifest.xml": manifest, "content.xml": "\u{1}\u{2}"])).cause.en
                .contains("password"))
    }

    @Test func `spreadsheets and packages without content are refused`() throws {
        let sheet = OdfSpecimen(body: odfP("a")).flat.replacing("office:text", with: "office:spreadsheet")
        #expect(try error(sheet).cause.en.contains("spreadsheet"))
        #expect(try error(package(["content.xml": sheet])).cause.en.contains("spreadsheet"))
        var empty = DocxPackage()
        empty["META-INF/manifest.xml"] = "<x/>"
        empty["lain/content.xml"] = "<x/>"
        #expect(try error(empty.archived()).place == "content.xml")
    }

    @Test(arguments: [
        "[<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;'>]", "[<!ENTITY x SYSTEM 'file:///etc/passwd'>]",
        "SYSTEM 'http://x.example/a.dtd'",
    ])
    func `no document type is read, in neither form`(type: String) throws {
        let flat = OdfSpecimen(body: odfP("&x;")).flat
            .replacing("<office:document ", with: "<!DOCTYPE a \(type)><office:document ")
        #expect(try error(flat).cause.en.contains("DTD"))
        #expect(try error(package(["content.xml": flat])).cause.en.contains("DTD"))
    }

    @Test func `damaged XML is an error with its line`() throws {
        let flat = OdfSpecimen(body: odfP("a") + "\n" + odfP("<salah>")).flat
        let error = try error(flat)
        #expect(error.place == "XML:3")
        #expect(error.cause.en.contains("not well-formed"))
    }

    @Test func `nesting and number of paragraphs are limited`() throws {
        var limits = ReaderLimits()
        limits.paragraphCount = 10
        let many = OdfSpecimen(body: String(repeating: odfP("a"), count: 11)).flat
        #expect(try error(many, limits: limits).cause.en.contains("10 paragraphs"))
        let deep =
            String(repeating: "<text:list><text:list-item>", count: 100_000) + odfP("a")
            + String(repeating: "</text:list-item></text:list>", count: 100_000)
        #expect(try error(OdfSpecimen(body: deep).flat).cause.en.contains("nested"))
    }

    @Test func `great numbers cost nothing`() throws {
        let list = odfList("L", [odfP("a")]).replacing(
            "<text:list-item>", with: #"<text:list-item text:start-value="999999999">"#)
        let body =
            list + odfP(#"a<text:s text:c="999999999"/>b"#)
            + #"<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999999">"#
            + odfP("c") + "</table:table-cell></table:table-row></table:table>"
        let document = try OdfSpecimen(
            body: body, automatic: odfListStyle("L", odfLevel(1, "a"), odfLevel(2, "I"))
        ).read()
        #expect(document.texts.map(\.utf8.count) == [1, 34, 1])
    }

    @Test func `a file cut at any place is an error or a document`() throws {
        let bytes = Array(
            OdfSpecimen(body: odfList("L", [odfP("a &amp; é"), odfP("<![CDATA[b]]>")]) + odfP("c")).flat.utf8)
        for length in stride(from: 1, to: bytes.count, by: 3) {
            #expect(throws: ReadError.self) {
                try OdfReader(limits: ReaderLimits()).read(flat: Array(bytes[..<length]), path: "uji.fodt")
            }
        }
    }
}
