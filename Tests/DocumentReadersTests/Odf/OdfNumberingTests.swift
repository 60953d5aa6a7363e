import DocumentModel
import Testing

@testable import DocumentReaders

/// Labels of OpenDocument lists, as LibreOffice prints them.
@Suite struct OdfNumberingTests {
    private static let outline = odfListStyle("L", odfLevel(1), odfLevel(2, "a"), odfLevel(3, "i"))

    private func labels(_ body: String, _ automatic: String = outline, styles: String = "") throws -> [String]
    {
        try OdfSpecimen(body: body, automatic: automatic, styles: styles).read().labels
    }

    // MARK: Labels

    @Test(arguments: [
        ("1", "", "1"), ("a", "", "a"), ("A", "", "A"), ("i", "", "i"), ("I", "", "I"), ("", "", ""),
        ("1", #"style:num-prefix="(" style:num-suffix=")""#, "(1)"),
        ("I", #"style:num-prefix="BAB ""#, "BAB I"),
        ("1", #"style:num-suffix=")" loext:num-list-format="Pasal %1%""#, "Pasal 1"),
        ("1", #"loext:num-list-format="100%%1%""#, "100%1"),
        ("1", #"text:start-value="7""#, "7"), ("First", "", "Kesatu"), ("01, 02, 03, ...", "", "01"),
    ])
    func `a label is prefix, number and suffix`(format: String, other: String, expected: String) throws {
        #expect(
            try labels(odfList("L", [odfP("a")]), odfListStyle("L", odfLevel(1, format, other))) == [expected]
        )
    }

    @Test func `letters go on with two letters, the same ones if asked for`() {
        #expect(
            [1, 26, 27, 28, 52, 53, 702, 703].map(NumberFormat.lowerAlphabetic.text)
                == ["a", "z", "aa", "ab", "az", "ba", "zz", "aaa"])
        let plain = odfListStyle("L", odfLevel(1, "A", #"text:start-value="28""#))
        let synchronous = odfListStyle(
            "L", odfLevel(1, "A", #"text:start-value="28" style:num-letter-sync="true""#))
        #expect((try? labels(odfList("L", [odfP("a")]), plain)) == ["AB"])
        #expect((try? labels(odfList("L", [odfP("a")]), synchronous)) == ["BB"])
    }

    @Test func `bullets are shown, pictures as bullets`() throws {
        let style = odfListStyle(
            "L", #"<text:list-level-style-bullet text:level="1" text:bullet-char="–"/>"#,
            #"<text:list-level-style-image text:level="2"/>"#)
        #expect(try labels(odfList("L", [odfP("a") + odfList(nil, [odfP("b")])]), style) == ["–", "•"])
    }

    @Test func `a label shows as many levels as its style says`() throws {
        let style = odfListStyle(
            "L", odfLevel(1), odfLevel(2, "a", #"text:display-levels="2""#),
            odfLevel(3, "", ""), odfLevel(4, "1", #"text:display-levels="4" style:num-suffix=")""#))
        let deep = odfList(nil, [odfP("b") + odfList(nil, [odfP("c") + odfList(nil, [odfP("d")])])])
        #expect(try labels(odfList("L", [odfP("a"), deep]), style) == ["1.", "1.a", "", "1.a.1)"])
    }

    // MARK: Counting

    @Test func `inner lists restart, outer ones go on`() throws {
        let inner = odfList(nil, [odfP("b"), odfP("c")])
        #expect(
            try labels(odfList("L", [odfP("a") + inner, odfP("d") + inner, inner]))
                == ["1.", "a.", "b.", "2.", "a.", "b.", "c.", "d."])
    }

    @Test func `only the first paragraph of an item has its number, headers have none`() throws {
        let list = odfList("L", [odfP("a") + odfP("lanjutan"), odfP("b")])
            .replacing(
                "</text:list>", with: "<text:list-header>\(odfP("kepala"))</text:list-header></text:list>")
        #expect(try labels(list) == ["1.", "", "2.", ""])
    }

    @Test func `an empty item counts`() throws {
        #expect(try labels(odfList("L", [odfP("a"), odfP(""), odfP("c")])) == ["1.", "2.", "3."])
    }

    @Test func `an item may say its own number and style`() throws {
        let list = odfList("L", [odfP("a"), odfP("b"), odfP("c")])
            .replacing(
                "<text:list-item>\(odfP("b"))", with: #"<text:list-item text:start-value="5">\#(odfP("b"))"#
            )
            .replacing(
                "<text:list-item>\(odfP("c"))",
                with: #"<text:list-item text:style-override="M">\#(odfP("c"))"#)
        #expect(try labels(list, Self.outline + odfListStyle("M", odfLevel(1, "I"))) == ["1.", "5.", "VI."])
    }

    // MARK: Lists that continue each other

    @Test func `a new list begins anew`() throws {
        let list = odfList("L", [odfP("a"), odfP("b")])
        #expect(try labels(list + odfP("antara") + list) == ["1.", "2.", "", "1.", "2."])
    }

    @Test func `a list continues the last one of its style`() throws {
        let (first, next) = (
            odfList("L", [odfP("a")]), odfList("L", [odfP("b")], #"text:continue-numbering="true""#)
        )
        let other = odfList("M", [odfP("c")])
        let styles = Self.outline + odfListStyle("M", odfLevel(1, "I"))
        #expect(try labels(first + odfP("antara") + next, styles) == ["1.", "", "2."])
        #expect(try labels(first + other + next, styles) == ["1.", "I.", "1."])
    }

    @Test func `a list continues the one it names, even in another style`() throws {
        let styles = Self.outline + odfListStyle("M", odfLevel(1, "I"))
        let body =
            odfList("L", [odfP("a")], #"xml:id="x""#) + odfList("L", [odfP("b")], #"xml:id="y""#)
            + odfList("M", [odfP("c")], #"xml:id="z" text:continue-list="x""#)
            + odfList("L", [odfP("d")], #"text:continue-list="z""#)
            + odfList("L", [odfP("e")], #"text:continue-list="tidak-ada""#)
        #expect(try labels(body, styles) == ["1.", "1.", "II.", "3.", "1."])
    }

    @Test func `a level below begins again behind an item of the level above`() throws {
        let below = odfList("L", [odfList(nil, [odfP("b")])], #"xml:id="x" text:continue-list="x""#)
        let above = odfList("L", [odfP("a")], #"xml:id="x" text:continue-list="x""#)
        #expect(
            try labels(above + below + odfP("antara") + below + above + below) == [
                "1.", "a.", "", "b.", "2.", "a.",
            ])
    }

    // MARK: Where the style comes from

    @Test func `a list without a style takes that of its paragraphs`() throws {
        let styles = #"""
            <style:style style:name="Butir" style:family="paragraph" style:list-style-name="L"/>
            <style:style style:name="Anak" style:family="paragraph" style:parent-style-name="Butir"/>
            """#
        #expect(
            try labels(odfList(nil, [odfP("a", "Anak"), odfP("b", "Anak")]), styles: styles) == ["1.", "2."])
        #expect(try labels(odfP("bukan daftar", "Anak"), styles: styles) == [""])
    }

    @Test func `an unknown style gives no label`() throws {
        let document = try OdfSpecimen(body: odfList("Z", [odfP("a")])).read()
        #expect(document.labels == [""] && document.kinds == [.listItem(depth: 0)])
    }

    @Test func `circular styles end`() throws {
        let styles = #"""
            <style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>
            <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>
            """#
        #expect(try labels(odfList(nil, [odfP("a", "A")]), styles: styles) == [""])
    }

    @Test func `headings count by the outline, in a list by the list`() throws {
        let outline = #"""
            <text:outline-style>
            <text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="BAB "/>
            <text:outline-level-style text:level="2" style:num-format="1" style:num-prefix="Pasal "/>
            </text:outline-style>
            """#
        func heading(_ text: String, _ level: Int, _ other: String = "") -> String {
            #"<text:h text:outline-level="\#(level)" \#(other)>\#(text)</text:h>"#
        }
        let body =
            heading("a", 1) + heading("", 2) + heading("b", 2) + heading("c", 1) + heading("d", 2)
            + heading("e", 2, #"text:is-list-header="true""#) + heading("f", 3)
            + heading("g", 1, #"text:restart-numbering="true" text:start-value="9""#)
            + odfList("L", [heading("h", 2)])
        let document = try OdfSpecimen(body: body, automatic: Self.outline, styles: outline).read()
        #expect(
            document.labels
                == ["BAB I", "Pasal 1", "Pasal 2", "BAB II", "Pasal 1", "", "", "BAB IX", "1."])
        #expect(
            document.kinds.map { if case .heading(let level) = $0 { level } else { 0 } } == [
                1, 2, 2, 1, 2, 2, 3, 1, 2,
            ])
    }

    @Test func `a numbered paragraph needs no list`() throws {
        func numbered(_ text: String, _ level: Int) -> String {
            #"""
            <text:numbered-paragraph text:list-id="x" text:level="\#(level)" text:style-name="L">\#
            \#(odfP(text))</text:numbered-paragraph>
            """#
        }
        let document = try OdfSpecimen(
            body: numbered("a", 1) + numbered("b", 2) + odfP("antara") + numbered("c", 1),
            automatic: Self.outline
        ).read()
        #expect(document.labels == ["1.", "a.", "", "2."])
    }

    @Test func `lists in cells are not nested in the list around the table`() throws {
        let table =
            "<table:table><table:table-row><table:table-cell>\(odfList("L", [odfP("b")]))</table:table-cell>"
            + "</table:table-row></table:table>"
        #expect(try labels(odfList("L", [odfP("a") + table, odfP("c")])) == ["1.", "1.", "2."])
    }

    @Test func `levels beyond the tenth are lists without labels`() throws {
        var body = odfP("dalam")
        for depth in 0..<12 { body = odfList(depth == 11 ? "L" : nil, [body]) }
        #expect(try labels(body) == [""])
    }
}
