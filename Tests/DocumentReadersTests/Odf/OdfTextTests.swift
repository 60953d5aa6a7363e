import DocumentModel
import Testing

@testable import DocumentReaders

/// What of an OpenDocument text is read, and as what.
@Suite struct OdfTextTests {
    private func lines(_ body: String, automatic: String = "") throws -> [String] {
        try OdfSpecimen(body: body, automatic: automatic).read().lines
    }

    // MARK: Text

    @Test func `white space runs are one space, written ones are kept`() throws {
        #expect(
            try lines(odfP("\n  a \t b<text:span> c </text:span> d<text:s text:c=\"3\"/>e<text:tab/>f  \n"))
                == ["a b c d   e\tf"])
        #expect(try lines(odfP("a<text:line-break/> b")) == ["a\n b"])
    }

    @Test func `references, sections of characters and comments are read`() throws {
        #expect(
            try lines(odfP("a &amp; b &#x3C;c<!-- tidak --> <![CDATA[d & e]]><?x y?>f")) == [
                "a & b <c d & ef"
            ])
    }

    @Test func `fields, links and bookmarks are their text`() throws {
        let content =
            #"hal. <text:page-number>3</text:page-number> <text:a>tautan</text:a><text:bookmark text:name="x"/>"#
        #expect(try lines(odfP(content)) == ["hal. 3 tautan"])
    }

    @Test func `tracked deletions are not text, insertions are`() throws {
        let changes = """
            <text:tracked-changes><text:changed-region xml:id="h"><text:deletion>\(odfP("terhapus"))\
            </text:deletion></text:changed-region></text:tracked-changes>
            """
        let content =
            #"Pasal <text:change text:change-id="h"/><text:change-start text:change-id="s"/>5"#
            + #"<text:change-end text:change-id="s"/>"#
        #expect(try lines(changes + odfP(content)) == ["Pasal 5"])
    }

    @Test func `notes stand behind their paragraph`() throws {
        func note(_ kind: String, _ text: String) -> String {
            """
            <text:note text:note-class="\(kind)"><text:note-citation>9</text:note-citation>\
            <text:note-body>\(odfP(text))\(odfP("kedua"))</text:note-body></text:note>
            """
        }
        let document = try OdfSpecimen(
            body: odfP("satu\(note("footnote", "kaki")) dua\(note("endnote", "akhir"))") + odfP("tiga")
        ).read()
        #expect(document.texts == ["satu dua", "kaki", "kedua", "akhir", "kedua", "tiga"])
        #expect(document.kinds == [.paragraph] + [Block.Kind](repeating: .footnote, count: 4) + [.paragraph])
        #expect(document.ordinals == [1, 2, 3, 4, 5, 6])
    }

    @Test func `comments, patterns of indexes and picture descriptions are no text`() throws {
        let body =
            odfP("a<office:annotation>\(odfP("komentar"))</office:annotation>b")
                + """
                <text:table-of-content><text:table-of-content-source><text:index-title-template>Pola\
                </text:index-title-template></text:table-of-content-source>
                <text:index-body>\(odfP("Daftar"))</text:index-body></text:table-of-content>
                """
            + odfP(
                "<draw:frame><draw:image><office:binary-data>QUJD</office:binary-data></draw:image>"
                    + "<svg:title>Judul</svg:title><svg:desc>Gambar</svg:desc></draw:frame>c")
        #expect(try lines(body) == ["ab", "Daftar", "c"])
    }

    @Test func `text boxes and shapes stand behind the paragraph that holds them`() throws {
        let frame = "<draw:frame><draw:text-box>\(odfP("kotak"))\(odfP("dua"))</draw:text-box></draw:frame>"
        let shape = "<draw:custom-shape>\(odfP("bentuk"))</draw:custom-shape>"
        #expect(try lines(odfP("a\(frame) b\(shape)c")) == ["a bc", "kotak", "dua", "bentuk"])
        #expect(try lines(frame + odfP("a")) == ["kotak", "dua", "a"])
    }

    @Test func `hidden text is not read`() throws {
        let automatic = #"""
            <style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="P" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="Q" style:family="paragraph" style:parent-style-name="P">
            <style:text-properties text:display="true"/></style:style>
            """#
        let body =
            odfP(#"a<text:span text:style-name="T">rahasia</text:span>b"#) + odfP("rahasia", "P")
            + odfP("c", "Q")
            + #"<text:section text:display="none">\#(odfP("rahasia"))</text:section>"#
            + "<text:section>\(odfP("d"))</text:section>"
            + odfP(#"<text:hidden-text text:is-hidden="true">rahasia</text:hidden-text>e"#)
        #expect(try lines(body, automatic: automatic) == ["ab", "c", "d", "e"])
    }

    // MARK: Structure

    @Test func `cells have their place, covered ones none`() throws {
        func cell(_ text: String, _ other: String = "") -> String {
            "<table:table-cell \(other)>\(odfP(text))</table:table-cell>"
        }
        let inner = "<table:table><table:table-row>\(cell("dalam"))</table:table-row></table:table>"
        let body = """
            <table:table><table:table-header-rows><table:table-row>\
            \(cell("a", #"table:number-columns-spanned="2""#))\
            <table:covered-table-cell>\(odfP("tertutup"))</table:covered-table-cell>\(cell("b"))</table:table-row>\
            </table:table-header-rows><table:table-row table:visibility="collapse">\(cell("tersembunyi"))\
            </table:table-row><table:table-row>\(cell("", #"table:number-columns-repeated="2""#))\
            <table:table-cell>\(odfP("c"))\(inner)\(odfP("d"))</table:table-cell></table:table-row></table:table>
            """
        let document = try OdfSpecimen(body: body + odfP("luar")).read()
        #expect(document.texts == ["a", "b", "c", "dalam", "d", "luar"])
        #expect(
            document.kinds == [
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 2),
                .tableCell(table: 0, row: 1, column: 2), .tableCell(table: 1, row: 0, column: 0),
                .tableCell(table: 0, row: 1, column: 2), .paragraph,
            ])
    }

    @Test func `pages come from the breaks that the program left`() throws {
        let document = try OdfSpecimen(
            body: odfP("a") + "<text:soft-page-break/>" + odfP("b<text:soft-page-break/>c") + odfP("d")
        ).read()
        #expect(document.blocks.map(\.page) == [1, 2, 3])
        #expect(try OdfSpecimen(body: odfP("a")).read().blocks.map(\.page) == [nil])
    }

    @Test func `page headers and footers are kept apart`() throws {
        let master = """
            <style:master-page style:name="x"><style:header>\(odfP("RANCANGAN"))</style:header>\
            <style:footer>\(odfP("- 1 -"))</style:footer></style:master-page>
            """
        let document = try OdfSpecimen(body: odfP("a"), masterPages: master).read()
        #expect(document.pageFurniture.map(\.text) == ["RANCANGAN", "- 1 -"])
        #expect(document.texts == ["a"])
    }

    @Test func `automatic styles of the page headers are not those of the text`() throws {
        var package = DocxPackage()
        let style = { (display: String) in
            #"""
            <office:automatic-styles><style:style style:name="P1" style:family="paragraph">\#
            <style:text-properties text:display="\#(display)"/></style:style></office:automatic-styles>
            """#
        }
        let whole = OdfSpecimen(body: odfP("a", "P1")).flat
        package["styles.xml"] = whole.replacing(
            "<office:automatic-styles></office:automatic-styles>", with: style("none")
        ).replacing(odfP("a", "P1"), with: "")
        package["content.xml"] = whole
        let document = try OdfReader(limits: ReaderLimits()).read(
            package: try package.archived(), path: "uji.odt")
        #expect(document.texts == ["a"])
    }
}
