import DocumentModel
import Testing

@testable import DocumentReaders

/// Word documents that are one XML file.
@Suite struct FlatWordTests {
    private func read(_ text: String) throws -> Document {
        try DocumentReader().read(bytes: Array(text.utf8), path: "uji.xml")
    }

    // MARK: Flat OPC

    @Test func `Flat OPC says what the package says`() throws {
        let package = DocxPackage(
            body: styled("KETENTUAN", "Judul") + item("butir &amp; satu") + item("butir dua", 1, 1)
                + p(r("teks") + #"<w:r><w:footnoteReference w:id="2"/></w:r>"#) + table([[(p(r("sel")), "")]])
                + #"<w:sectPr><w:headerReference r:id="header"/></w:sectPr>"#,
            styles: style("Judul", name: "heading 1"),
            numbering: abstractNum(0, level(0) + level(1, "lowerLetter")) + num(1, of: 0),
            others: [
                "footnotes": #"<w:footnote w:id="2">\#(p(r("catatan")))</w:footnote>"#,
                "header": p(r("RANCANGAN")),
            ])
        let (flat, packed) = (try package.readFlat(), try package.read())
        #expect(flat.format == .xml && packed.format == .docx)
        #expect(flat.lines == packed.lines && flat.kinds == packed.kinds)
        #expect(flat.texts == ["KETENTUAN", "butir & satu", "butir dua", "teks", "catatan", "sel"])
        #expect(flat.pageFurniture.map(\.text) == ["RANCANGAN"])
        #expect(anchorFaults(flat, allowed: [0x26]).isEmpty)
    }

    @Test func `namespaces may be declared at the package`() throws {
        let package = DocxPackage(body: p(r("teks")))
        let declaration = #"xmlns:w="\#(DocxPackage.transitional)""#
        let flat = package.flat.replacing(declaration, with: "").replacing(
            "<pkg:package ", with: "<pkg:package \(declaration) ")
        #expect(try read(flat).texts == ["teks"])
    }

    @Test func `a package without a Word document is an error`() throws {
        let sheet = DocxPackage(body: p(r("teks"))).flat.replacing(
            #"pkg:name="/word/document.xml""#,
            with: #"pkg:name="/word/document.xml" pkg:contentType="application/x-sheet.main+xml""#)
        for text in [
            sheet,
            #"<?xml version="1.0"?><p:package xmlns:p="http://schemas.microsoft.com/office/2006/xmlPackage"/>"#,
        ] {
            let error = try #require(throws: ReadError.self) { try read(text) }
            #expect(error.cause.en.contains("without a Word document"))
        }
    }

    @Test func `a package with a tag of great length is refused, one with many parts is read in time`() throws
    {
        var package = DocxPackage(body: p(r("teks")))
        let long = package.flat.replacing(
            "<pkg:package ", with: "<pkg:package a=\"\(String(repeating: "x", count: 5_000))\" ")
        #expect(throws: ReadError.self) { try read(long) }
        let ids = 0..<2_000
        package["word/document.xml"] = DocxPackage.part(
            "document",
            "<w:body>\(p(r("teks")))<w:sectPr>"
                + ids.map { #"<w:headerReference r:id="h\#($0)"/>"# }.joined() + "</w:sectPr></w:body>")
        package["word/_rels/document.xml.rels"] = DocxPackage.relationshipsPart(
            ids.map { DocxPackage.relationship("h\($0)", "header", "h\($0).xml") }.joined())
        for id in ids {
            package.parts.append(("word/h\(id).xml", Array(DocxPackage.part("hdr", p(r("kop"))).utf8)))
        }
        let document = try package.readFlat()
        #expect(document.texts == ["teks"] && document.pageFurniture.count == ids.count)
    }

    // MARK: One part alone

    @Test func `a bare document is read without styles`() throws {
        let document = try read(DocxPackage(body: p(r("satu")) + item("dua"))["word/document.xml"])
        #expect(document.texts == ["satu", "dua"] && document.labels == ["", ""])
        #expect(anchorFaults(document).isEmpty)
    }

    // MARK: Word 2003

    private func word2003(_ body: String, lists: String = "", styles: String = "") throws -> Document {
        try read(
            """
            <?xml version="1.0"?><?mso-application progid="Word.Document"?>
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" \
            xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" \
            xmlns:aml="http://schemas.microsoft.com/aml/2001/core">\
            <w:lists>\(lists)</w:lists><w:styles>\(styles)</w:styles>\
            <w:body><wx:sect>\(body)</wx:sect></w:body></w:wordDocument>
            """)
    }

    @Test func `lists of Word 2003 are counted`() throws {
        func level(_ index: Int, _ code: Int, _ text: String) -> String {
            """
            <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:nfc w:val="\(code)"/><w:lvlText w:val="\(text)"/></w:lvl>
            """
        }
        let lists = """
            <w:listDef w:listDefId="4">\(level(0, 0, "Pasal %1"))\(level(1, 4, "%2."))</w:listDef>\
            <w:list w:ilfo="1"><w:ilst w:val="4"/></w:list>
            """
        let styles = """
            <w:style w:type="paragraph" w:styleId="P"><w:name w:val="Pasal"/><w:pPr><w:listPr><w:ilfo w:val="1"/>\
            </w:listPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="J"><w:name w:val="heading 1"/></w:style>
            """
        func numbered(_ text: String, _ level: Int) -> String {
            p(r(text), #"<w:listPr><w:ilvl w:val="\#(level)"/><w:ilfo w:val="1"/></w:listPr>"#)
        }
        let document = try word2003(
            styled("KETENTUAN", "J") + styled("a", "P") + numbered("b", 1) + numbered("c", 1)
                + styled("d", "P"),
            lists: lists, styles: styles)
        #expect(document.labels == ["", "Pasal 1", "a.", "b.", "Pasal 2"])
        #expect(document.kinds.first == .heading(level: 1))
        #expect(anchorFaults(document).isEmpty)
    }

    @Test func `changes, comments, notes and page headers of Word 2003`() throws {
        func annotation(_ type: String, _ content: String) -> String {
            #"<aml:annotation w:type="Word.\#(type)"><aml:content>\#(content)</aml:content></aml:annotation>"#
        }
        let document = try word2003(
            p(
                r("a ") + annotation("Deletion", "<w:r><w:delText>hapus</w:delText></w:r>" + r("x"))
                    + annotation("Insertion", r("sisip")) + annotation("Comment", p(r("komentar")))
                    + "<w:r><w:footnote>\(p(r("kaki")))</w:footnote></w:r>" + r(" b"))
                + p(r("gabung"), #"<w:rPr><aml:annotation w:type="Word.Deletion"/></w:rPr>"#) + p(r("an"))
                + #"<w:sectPr><w:hdr w:type="odd">\#(p(r("KOP")))</w:hdr></w:sectPr>"#)
        #expect(document.texts == ["a sisip b", "kaki", "gabungan"])
        #expect(document.kinds == [.paragraph, .footnote, .paragraph])
        #expect(document.pageFurniture.map(\.text) == ["KOP"])
    }
}
