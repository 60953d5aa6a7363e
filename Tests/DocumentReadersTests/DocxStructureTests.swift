import DocumentModel
import Testing

@testable import DocumentReaders

/// Kinds, order and anchors of blocks.
@Suite struct DocxStructureTests {
    // MARK: Paragraphs

    @Test func `headings by outline level and by name`() throws {
        let styles =
            style("Judul", #"<w:outlineLvl w:val="1"/>"#) + style("H3", name: "heading 3")
            + style("Anak", basedOn: "H3") + style("Biasa", basedOn: "H3", #"<w:outlineLvl w:val="9"/>"#)
            + style("H0", name: "heading 10") + style("Sub", basedOn: "Judul", numPr(1))
        let document = try DocxPackage(
            body: styled("a", "Judul") + styled("b", "H3") + styled("c", "Anak") + styled("d", "Biasa")
                + styled("e", "H0") + styled("f", "H3", #"<w:outlineLvl w:val="9"/>"#)
                + p(r("g"), #"<w:outlineLvl w:val="0"/>"#) + styled("h", "Sub") + p(r("i"), numPr(1, 1)),
            styles: styles, numbering: abstractNum(0, level(0) + level(1)) + num(1, of: 0)
        ).read()
        #expect(
            document.kinds == [
                .heading(level: 2), .heading(level: 3), .heading(level: 3), .paragraph, .paragraph,
                .paragraph,
                .heading(level: 1), .heading(level: 2), .listItem(depth: 1),
            ])
        #expect(document.labels.suffix(2) == ["1.", "1."])
    }

    @Test func `empty paragraphs count but make no block`() throws {
        let document = try DocxPackage(body: p("") + p(r("a")) + p(r(" \u{A0}")) + p(r("b"))).read()
        #expect(document.texts == ["a", "b"])
        #expect(document.ordinals == [2, 4])
    }

    @Test func `white space around text stays`() throws {
        #expect(try DocxPackage(body: p(r(" a "))).read().texts == [" a "])
    }

    // MARK: Tables

    @Test func `merged cells stand in their first grid column`() throws {
        let span = #"<w:gridSpan w:val="2"/>"#
        let document = try DocxPackage(
            body: table([
                [(p(r("a")), span), (p(r("b")), #"<w:vMerge w:val="restart"/>"#)],
                [(p(r("c")), ""), (p(r("d")) + p(r("e")), ""), (p(""), "<w:vMerge/>")],
                [(p(""), ""), (p(r("f")), ""), (p(r("g")), #"<w:vMerge w:val="continue"/>"#)],
            ])
                + #"<w:tbl><w:tr><w:trPr><w:gridBefore w:val="3"/></w:trPr>"#
                + "<w:tc>\(p(r("h")))</w:tc></w:tr></w:tbl>"
        ).read()
        #expect(document.texts == ["a", "b", "c", "d", "e", "f", "g", "h"])
        #expect(
            document.kinds == [
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 2),
                .tableCell(table: 0, row: 1, column: 0), .tableCell(table: 0, row: 1, column: 1),
                .tableCell(table: 0, row: 1, column: 1), .tableCell(table: 0, row: 2, column: 1),
                .tableCell(table: 0, row: 2, column: 2), .tableCell(table: 1, row: 0, column: 3),
            ])
        #expect(document.ordinals == [1, 2, 3, 4, 5, 8, 9, 10])
    }

    @Test func `nested tables`() throws {
        let inner = table([[(p(r("b")), ""), (p(r("c")), "")]])
        let document = try DocxPackage(
            body: table([[(p(r("a")) + inner + p(r("d")), ""), (p(r("e")), "")]]) + p(r("f"))
                + table([[(p(r("g")), "")]])
        ).read()
        #expect(
            document.kinds == [
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 1, row: 0, column: 0),
                .tableCell(table: 1, row: 0, column: 1), .tableCell(table: 0, row: 0, column: 0),
                .tableCell(table: 0, row: 0, column: 1), .paragraph, .tableCell(table: 2, row: 0, column: 0),
            ])
    }

    @Test func `rows and cells in content controls`() throws {
        let cell = "<w:sdt><w:sdtContent><w:tc>\(p(r("a")))</w:tc></w:sdtContent></w:sdt>"
        let document = try DocxPackage(
            body:
                "<w:tbl><w:sdt><w:sdtContent><w:tr>\(cell)<w:tc>\(p(r("b")))</w:tc></w:tr>"
                + "</w:sdtContent></w:sdt></w:tbl>"
        ).read()
        #expect(
            document.kinds == [
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 1),
            ])
    }

    @Test func `covered list items count but are not shown`() throws {
        let document = try DocxPackage(
            body: table([
                [(item("a"), #"<w:vMerge w:val="restart"/>"#)], [(item(""), "<w:vMerge/>")],
                [(item("b"), "")],
            ]), numbering: abstractNum(0, level(0)) + num(1, of: 0)
        ).read()
        #expect(document.lines == ["1. a", "3. b"])
    }

    // MARK: Text boxes

    private func drawing(_ content: String) -> String {
        """
        <w:drawing><wps:wsp><wps:txbx><w:txbxContent>\(content)</w:txbxContent>\
        </wps:txbx></wps:wsp></w:drawing>
        """
    }

    private func picture(_ content: String) -> String {
        "<w:pict><v:shape><v:textbox><w:txbxContent>\(content)</w:txbxContent></v:textbox></v:shape></w:pict>"
    }

    private func alternatives(_ requires: String, _ choice: String, _ fallback: String) -> String {
        """
        <mc:AlternateContent><mc:Choice Requires="\(requires)">\(choice)</mc:Choice>\
        <mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent>
        """
    }

    @Test func `a text box stands once, behind its paragraph`() throws {
        let box = alternatives("wps", drawing(p(r("kotak 1")) + p(r("kotak 2"))), picture(p(r("kotak lama"))))
        let document = try DocxPackage(body: p(r("a") + "<w:r>\(box)</w:r>" + r("b")) + p(r("c"))).read()
        #expect(document.texts == ["ab", "kotak 1", "kotak 2", "c"])
        #expect(document.ordinals == [1, 2, 3, 4])
        #expect(document.kinds == [.paragraph, .paragraph, .paragraph, .paragraph])
    }

    @Test func `a branch that needs something unknown is not taken`() throws {
        let text = { (text: String) in "<w:t>\(text)</w:t>" }
        let body = p(
            "<w:r>" + alternatives("next", text("x"), text("a"))
                + alternatives("w14 next", text("x"), text("b"))
                + alternatives("undeclared", text("x"), text("c")) + alternatives("", text("x"), text("d"))
                + alternatives("w14 wps", text("e"), text("x")) + "</w:r>")
        #expect(try DocxPackage(body: body).read().texts == ["abcde"])
        let three = """
            <mc:AlternateContent><mc:Choice Requires="next"><w:t>x</w:t></mc:Choice>\
            <mc:Choice Requires="w14"><w:t>f</w:t></mc:Choice>\
            <mc:Choice Requires="wps"><w:t>x</w:t></mc:Choice>\
            <mc:Fallback><w:t>x</w:t></mc:Fallback></mc:AlternateContent>
            """
        #expect(try DocxPackage(body: p("<w:r>\(three)</w:r>")).read().texts == ["f"])
        #expect(
            try DocxPackage(body: p("<w:r>\(alternatives("next", three, three))</w:r>")).read().texts == ["f"]
        )
    }

    @Test func `text boxes in text boxes and in cells`() throws {
        let inner = "<w:r>\(picture(p(r("b")) + table([[(p(r("c")), "")]])))</w:r>"
        let outer = "<w:r>\(drawing(p(r("a") + inner)))</w:r>"
        let document = try DocxPackage(body: table([[(p(outer), ""), (p(r("d")), "")]])).read()
        #expect(document.texts == ["a", "b", "c", "d"])
        #expect(
            document.kinds == [
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 0),
                .tableCell(table: 1, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 1),
            ])
    }

    @Test func `a field around a text box does not reach into it`() throws {
        let body = p(
            #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>"#
                + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>\#(picture(p(r("b"))))</w:r>"#
                + r("a") + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#)
        #expect(try DocxPackage(body: body).read().texts == ["a", "b"])
    }

    @Test func `word art is text`() throws {
        let art = #"<w:r><w:pict><v:shape><v:textpath string="RANCANGAN"/></v:shape></w:pict></w:r>"#
        let document = try DocxPackage(
            body: p(art) + #"<w:sectPr><w:headerReference r:id="header"/></w:sectPr>"#,
            others: ["header": p(art)]
        ).read()
        #expect(document.texts == ["RANCANGAN"])
        #expect(document.pageFurniture.map(\.text) == ["RANCANGAN"])
    }

    @Test func `a paragraph inside a paragraph is not lost`() throws {
        #expect(
            try DocxPackage(body: p(r("a") + "<w:unknown>\(p(r("b")))</w:unknown>" + r("c")) + p(r("d")))
                .read().texts
                == ["ac", "b", "d"])
    }

    // MARK: Notes, headers and footers

    @Test func `notes stand once, behind the paragraph that refers to them`() throws {
        let reference = { (name: String, id: Int) in #"<w:r><w:\#(name)Reference w:id="\#(id)"/></w:r>"# }
        let document = try DocxPackage(
            body: p(r("a") + reference("footnote", 2) + r("b") + reference("endnote", 2))
                + table([[(p(r("c") + reference("footnote", 3)), "")]]) + p(r("d") + reference("footnote", 2))
                + p(r("e") + reference("footnote", 99)),
            others: [
                "footnotes": """
                <w:footnote w:type="separator" w:id="-1">\(p(r("x")))</w:footnote>\
                <w:footnote w:id="2">\(p(r("kaki 1")))\(p(r("kaki 2")))</w:footnote>\
                <w:footnote w:id="3">\(p(r("kaki sel")))</w:footnote>\
                <w:footnote w:id="4">\(p(r("x")))</w:footnote>
                """, "endnotes": #"<w:endnote w:id="2">\#(p(r("akhir")))</w:endnote>"#,
            ]
        ).read()
        #expect(document.texts == ["ab", "kaki 1", "kaki 2", "akhir", "c", "kaki sel", "d", "e"])
        #expect(
            document.kinds == [
                .paragraph, .footnote, .footnote, .footnote, .tableCell(table: 0, row: 0, column: 0),
                .footnote,
                .paragraph, .paragraph,
            ])
        #expect(document.ordinals == Array(1...8))
    }

    @Test func `headers and footers are kept apart, each once`() throws {
        let section =
            #"<w:sectPr><w:headerReference r:id="header"/><w:footerReference r:id="footer"/></w:sectPr>"#
        let document = try DocxPackage(
            body: p(r("a"), section) + p(r("b")) + section,
            others: ["header": p(r("kepala")), "footer": p(r("kaki")) + p("")]
        ).read()
        #expect(document.texts == ["a", "b"])
        #expect(document.pageFurniture.map(\.text) == ["kepala", "kaki"])
    }

    // MARK: Pages

    @Test func `pages where Word left its marks`() throws {
        let mark = "<w:r><w:lastRenderedPageBreak/></w:r>"
        let document = try DocxPackage(
            body: p(r("a")) + p(mark + r("b")) + p(r("c") + mark + r("lanjut")) + p(r("d"))
        ).read()
        #expect(document.blocks.map(\.page) == [1, 2, 2, 3])
        #expect(try DocxPackage(body: p(r("a"))).read().blocks.map(\.page) == [nil])
    }

    /// Cells stand beside each other: a row that moved to a new page, or goes over one, is marked in several.
    @Test func `pages of table rows`() throws {
        let mark = "<w:r><w:lastRenderedPageBreak/></w:r>"
        let document = try DocxPackage(
            body: table([
                [(p(r("a")), ""), (p(r("b")), "")],
                [(p(mark + r("c")), ""), (p(mark + r("d")), "")],
                [(p(r("e") + mark + r("f")), ""), (p(r("g")) + p(mark + r("h")), "")],
            ]) + p(r("i"))
        ).read()
        #expect(document.texts == ["a", "b", "c", "d", "ef", "g", "h", "i"])
        #expect(document.blocks.map(\.page) == [1, 1, 2, 2, 2, 2, 3, 3])
    }

    @Test func `embedded files are reported`() throws {
        let document = try DocxPackage(
            body: p(r("a")) + #"<w:altChunk r:id="aFChunk"/>"#, others: ["aFChunk": ""]
        ).read()
        #expect(document.notices.map(\.message) == ["berkas tertanam tidak dibaca: word/aFChunk.xml"])
    }
}
