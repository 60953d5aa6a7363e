import DocumentModel
import Testing

@testable import DocumentReaders

/// What counts as the text of a paragraph.
@Suite struct DocxTextTests {
    private func texts(_ body: String, styles: String = "") throws -> [String] {
        try DocxPackage(body: body, styles: styles).read().texts
    }

    // MARK: Signs

    @Test func `tabs, breaks and hyphens`() throws {
        let run = """
            <w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>data</w:t><w:noBreakHyphen/>\
            <w:t>data re</w:t><w:softHyphen/><w:t>formasi</w:t>\
            <w:ptab w:relativeTo="margin"/><w:t>d</w:t></w:r>
            """
        #expect(try texts(p(run)) == ["a\tb\nc\ndata-data reformasi\td"])
    }

    @Test func `tab stops and page breaks are no text`() throws {
        let stops = #"<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>"#
        let page = #"<w:r><w:br w:type="page"/></w:r>"#
        #expect(try texts(p(page + r("a") + page, stops)) == ["a"])
        #expect(try texts(p(r("akhir") + page + r("awal"))) == ["akhir\nawal"])
    }

    @Test func `special characters in the text`() throws {
        #expect(
            try texts(
                p(r("data\u{2011}data, re\u{AD}formasi, 1\u{A0}km, \u{F0B7} butir \u{2013} é \u{FF01}")))
                == ["data-data, reformasi, 1\u{A0}km, • butir \u{2013} é \u{FF01}"])
        #expect(try texts(p(r("a &amp; b &#x3c; c <![CDATA[<d>]]>"))) == ["a & b < c <d>"])
        #expect(try texts(p("<w:r><w:t>\n  baris\n baru</w:t></w:r>")) == ["   baris  baru"])
    }

    @Test(arguments: [
        ("Symbol", "F0B7", "•"), ("Wingdings", "F0A7", "▪"), ("Wingdings", "F0FC", "✓"),
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "F061", "α"), ("Symbol", "28", "("), ("Arial", "00A7", "§"), ("Wingdings", "F0B7", "•"),
        ("Calibri", "F0B7", "•"), ("Wingdings 2", "F050", "•"),
    ])
    func `symbols`(font: String, code: String, expected: String) throws {
        #expect(try texts(p(#"<w:r><w:sym w:font="\#(font)" w:char="\#(code)"/></w:r>"#)) == [expected])
    }

    @Test func `impossible symbols are left out`() throws {
        let run = #"<w:r><w:sym w:font="Arial" w:char="D800"/><w:sym w:char="zz"/><w:sym/><w:t>a</w:t></w:r>"#
        #expect(try texts(p(run)) == ["a"])
    }

    @Test func `words split over runs stay whole`() throws {
        #expect(
            try texts(p(r("SP") + "<w:proofErr w:type=\"spellStart\"/>" + r("BE", "<w:b/>") + r("."))) == [
                "SPBE."
            ])
    }

    // MARK: Wrappers

    @Test func `wrappers are transparent`() throws {
        let content =
            "<w:hyperlink>\(r("a"))</w:hyperlink><w:smartTag>\(r("b"))</w:smartTag>"
            + "<w:customXml>\(r("c"))</w:customXml>"
            + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(r("d"))</w:sdtContent></w:sdt>"
            + "<w:fldSimple w:instr=\" TITLE \">\(r("e"))</w:fldSimple><w:bdo>\(r("f"))</w:bdo>"
            + "<m:oMath><m:r><m:t>g</m:t></m:r></m:oMath>"
        #expect(try texts(p(content)) == ["abcdefg"])
        #expect(
            try texts("<w:sdt><w:sdtContent>\(p(r("a")))</w:sdtContent></w:sdt>" + p(r("b"))) == ["a", "b"])
    }

    @Test func `ruby shows its base`() throws {
        #expect(
            try texts(
                p("<w:r><w:ruby><w:rt>\(r("x"))</w:rt><w:rubyBase>\(r("a"))</w:rubyBase></w:ruby></w:r>"))
                == ["a"])
    }

    // MARK: Fields

    private func field(_ type: String) -> String { #"<w:r><w:fldChar w:fldCharType="\#(type)"/></w:r>"# }
    private func instruction(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }

    @Test func `fields show their result`() throws {
        let page = field("begin") + instruction(" PAGE ") + field("separate") + r("12") + field("end")
        #expect(try texts(p(r("hlm ") + page + r("."))) == ["hlm 12."])
        #expect(try texts(p(field("begin") + instruction(" XE \"a\" ") + field("end") + r("b"))) == ["b"])
    }

    @Test func `nested fields`() throws {
        let inner = field("begin") + instruction("PAGE") + field("separate") + r("9") + field("end")
        let outer =
            field("begin") + instruction("IF ") + inner + r("=9") + field("separate") + r("ya ") + inner
            + field("end")
        #expect(try texts(p(outer + r("!"))) == ["ya 9!"])
    }

    @Test func `fields over several paragraphs`() throws {
        let body =
            p(field("begin") + instruction("TOC") + field("separate") + r("BAB I\t1")) + p(r("BAB II\t4"))
            + p(field("end")) + p(r("isi"))
        #expect(try texts(body) == ["BAB I\t1", "BAB II\t4", "isi"])
    }

    @Test func `an unclosed field hides nothing`() throws {
        #expect(try texts(p(r("a") + field("begin") + instruction("PAGE")) + p(r("b"))) == ["a", "b"])
        #expect(try texts(p(field("end") + field("separate") + r("a"))) == ["a"])
    }

    // MARK: Hidden text

    @Test func `hidden runs and styles`() throws {
        let styles =
            style("Rahasia", run: "<w:vanish/>", type: "character") + style("Sembunyi", run: "<w:vanish/>")
            + style("Turunan", basedOn: "Sembunyi")
        let hiddenStyle = #"<w:rStyle w:val="Rahasia"/>"#
        let body =
            p(
                r("a") + r("x", "<w:vanish/>") + r("b", #"<w:vanish w:val="0"/>"#) + r("x", hiddenStyle)
                    + r("c"))
            + p(r("x"), #"<w:pStyle w:val="Turunan"/>"#)
            + p(r("d", #"<w:vanish w:val="false"/>"#), #"<w:pStyle w:val="Turunan"/>"#)
            // Two hidden styles cancel each other (17.7.3).
            + p(r("e", hiddenStyle), #"<w:pStyle w:val="Sembunyi"/>"#)
        #expect(try texts(body, styles: styles) == ["abc", "d", "e"])
    }

    @Test func `what hangs on hidden text is hidden`() throws {
        let body = p(
            r("a")
                + #"<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:footnoteReference w:id="1"/>"#
                + "<w:pict><v:textbox>"
                + "<w:txbxContent>\(p(r("x")))</w:txbxContent></v:textbox></w:pict></w:r>" + r("b"))
        let notes = ["footnotes": #"<w:footnote w:id="1">\#(p(r("x")))</w:footnote>"#]
        #expect(try DocxPackage(body: body, others: notes).read().texts == ["ab"])
    }

    // MARK: Tracked changes

    private func tracked(_ name: String, _ content: String = "") -> String {
        #"<w:\#(name) w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z">\#(content)</w:\#(name)>"#
    }
    private func deleted(_ text: String) -> String {
        tracked("del", "<w:r><w:delText>\(text)</w:delText></w:r>")
    }
    private var deletedMark: String { "<w:rPr>\(tracked("del"))</w:rPr>" }

    @Test func `insertions and deletions`() throws {
        let body = p(
            r("wajib ") + tracked("ins", r("menggunakan ")) + deleted("memakai ")
                + tracked("ins", deleted("x") + r("aplikasi")) + tracked("moveFrom", r(" x"))
                + tracked("moveTo", r(" umum")))
        #expect(try texts(body) == ["wajib menggunakan aplikasi umum"])
    }

    @Test func `changed properties do not count`() throws {
        let styles = style("Sembunyi", run: "<w:vanish/>")
        let body =
            p(
                r("a", tracked("rPrChange", "<w:rPr><w:vanish/></w:rPr>")),
                tracked("pPrChange", #"<w:pPr><w:pStyle w:val="Sembunyi"/>\#(numPr(1, 0))</w:pPr>"#))
        let document = try DocxPackage(
            body: body, styles: styles, numbering: abstractNum(0, level(0)) + num(1, of: 0)
        ).read()
        #expect(document.lines == ["a"])
    }

    @Test func `deleted paragraphs are gone and not counted`() throws {
        let document = try DocxPackage(
            body: item("a") + p(deleted("x"), numPr(1, 0) + deletedMark)
                + p(tracked("moveFrom", r("x")), numPr(1, 0) + "<w:rPr>\(tracked("moveFrom"))</w:rPr>")
                + item("b"),
            numbering: abstractNum(0, level(0)) + num(1, of: 0)
        ).read()
        #expect(document.lines == ["1. a", "2. b"])
        #expect(document.ordinals == [1, 2])
    }

    /// The joined paragraph has the properties of the last mark, which is the one that stays.
    @Test func `a deleted mark joins paragraphs`() throws {
        let numbering = abstractNum(0, level(0) + level(1, "lowerLetter")) + num(1, of: 0)
        let document = try DocxPackage(
            body: p(r("satu "), numPr(1, 0) + deletedMark) + p(r("dua "), deletedMark) + item("tiga", 1, 1)
                + p(r("ekor"), numPr(1, 0) + deletedMark) + p(deleted("x")) + item("akhir"),
            numbering: numbering
        ).read()
        #expect(document.lines == ["a. satu dua tiga", "2. ekor", "3. akhir"])
        #expect(document.ordinals == [1, 2, 3])
    }

    @Test func `a deleted mark before a table or at the end keeps its text`() throws {
        let body =
            p(r("a"), deletedMark) + table([[(p(r("b"), deletedMark), "")]]) + p(deleted("x"), deletedMark)
            + table([[(p(r("c")), "")]]) + p(r("d"), deletedMark)
        #expect(try texts(body) == ["a", "b", "c", "d"])
    }

    @Test func `deleted rows and cells`() throws {
        let row = { (properties: String, cells: String) in
            "<w:tr><w:trPr>\(properties)</w:trPr>\(cells)</w:tr>"
        }
        let cell = { (text: String, properties: String) in
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(r(text)))</w:tc>"
        }
        let document = try DocxPackage(
            body: "<w:tbl>" + row("", cell("a", "") + cell("x", tracked("cellDel")) + cell("b", ""))
                + row(tracked("del"), cell("x", "")) + row("<w:hidden/>", cell("x", ""))
                + row(tracked("ins"), cell("c", "")) + "</w:tbl>"
        ).read()
        #expect(document.texts == ["a", "b", "c"])
        #expect(
            document.kinds == [
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 2),
                .tableCell(table: 0, row: 1, column: 0),
            ])
    }
}
