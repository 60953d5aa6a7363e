import DocumentModel
import Testing

@testable import DocumentReaders

/// Labels of automatic numbering. Where nothing else is said, LibreOffice prints the same
/// (`Tools/compare-docx-numbering.py`).
@Suite struct DocxNumberingTests {
    /// Labels of items at these levels of one list.
    private func labels(_ levels: [Int], _ definition: String, instance: String = num(1, of: 0)) throws
        -> [String]
    {
        try DocxPackage(
            body: levels.map { item("isi", 1, $0) }.joined(), numbering: abstractNum(0, definition) + instance
        ).read().labels
    }

    /// Labels of items of several instances.
    private func labels(_ items: [(instance: Int, level: Int)], _ numbering: String) throws -> [String] {
        try DocxPackage(
            body: items.map { item("isi", $0.instance, $0.level) }.joined(), numbering: numbering
        ).read().labels
    }

    private static let outline = level(0) + level(1, "lowerLetter") + level(2, "lowerRoman")
    private static let legal =
        level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3")

    // MARK: Formats

    @Test(arguments: [
        ("decimal", ["1", "2", "3"]), ("decimalZero", ["01", "02", "03"]), ("lowerLetter", ["a", "b", "c"]),
        ("upperLetter", ["A", "B", "C"]), ("lowerRoman", ["i", "ii", "iii"]),
        ("upperRoman", ["I", "II", "III"]),
        ("cardinalText", ["Satu", "Dua", "Tiga"]), ("ordinalText", ["Kesatu", "Kedua", "Ketiga"]),
        ("ordinal", ["ke-1", "ke-2", "ke-3"]), ("none", ["", "", ""]), ("hebrew1", ["1", "2", "3"]),
    ])
    func `number formats`(format: String, expected: [String]) throws {
        #expect(try labels([0, 0, 0], level(0, format, "%1")) == expected)
    }

    @Test func `letters repeat behind z`() {
        let format = NumberFormat.lowerLetter
        #expect(
            [1, 26, 27, 28, 52, 53, 78, 79].map(format.text) == [
                "a", "z", "aa", "bb", "zz", "aaa", "zzz", "aaaa",
            ])
    }

    @Test func `roman numerals`() {
        let numbers = [4, 9, 14, 40, 49, 90, 400, 944, 1999, 4000]
        #expect(
            numbers.map(NumberFormat.upperRoman.text)
                == ["IV", "IX", "XIV", "XL", "XLIX", "XC", "CD", "CMXLIV", "MCMXCIX", "MMMM"])
    }

    @Test func `Indonesian numerals`() {
        let numbers = [0, 10, 11, 12, 20, 21, 99, 100, 101, 112, 200, 999, 1000, 1945, 21_000, 100_000]
        #expect(
            numbers.map(IndonesianNumeral.cardinal) == [
                "Nol", "Sepuluh", "Sebelas", "Dua belas", "Dua puluh", "Dua puluh satu",
                "Sembilan puluh sembilan",
                "Seratus", "Seratus satu", "Seratus dua belas", "Dua ratus",
                "Sembilan ratus sembilan puluh sembilan",
                "Seribu", "Seribu sembilan ratus empat puluh lima", "Dua puluh satu ribu", "Seratus ribu",
            ])
        #expect(
            [1, 10, 11, 12, 21].map(IndonesianNumeral.ordinal)
                == ["Kesatu", "Kesepuluh", "Kesebelas", "Kedua belas", "Kedua puluh satu"])
    }

    /// 0 has no letter and no roman numeral, and hostile numbers must not make endless labels.
    @Test func `numbers outside a format are written in digits`() {
        for format in [NumberFormat.lowerLetter, .upperRoman] {
            #expect(format.text(0) == "0")
            #expect(format.text(999_999_999) == "999999999")
        }
        #expect(NumberFormat.cardinalText.text(-3) == "-3")
        #expect(NumberFormat("custom", pattern: "00000000000000000001").text(7).count < 20)
    }

    @Test func `custom format with zeros takes the branch of newer Word`() throws {
        let format = """
            <w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent>\
            <mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>\
            <mc:Fallback><w:numFmt w:val="upperRoman"/></mc:Fallback></mc:AlternateContent>\
            <w:lvlText w:val="%1"/></w:lvl>
            """
        #expect(try labels([0, 0], format) == ["009", "010"])
    }

    @Test func `label text with words and no separator`() throws {
        let definition =
            level(0, "upperRoman", "BAB %1", "<w:suff w:val=\"space\"/>")
            + level(1, "decimal", "Pasal %2 ", "<w:suff w:val=\"nothing\"/>") + level(2, "decimal", "(%3)")
        #expect(
            try labels([0, 1, 2, 2, 1, 0], definition) == [
                "BAB I", "Pasal 1", "(1)", "(2)", "Pasal 2", "BAB II",
            ])
    }

    @Test func `percent signs that are no placeholders stay`() throws {
        #expect(
            try labels([0, 1], level(0, "decimal", "100%") + level(1, "decimal", "%%2 %0 %x")) == [
                "100%", "%1 %0 %x",
            ])
    }

    @Test func `bullets become the sign they show`() throws {
        let bullets = ["\u{F0B7}", "\u{F0A7}", "o", "–", "\u{F0FC}", ""]
        let numbering = bullets.enumerated().map { index, text in abstractNum(index, level(0, "bullet", text))
        }
        let instances = bullets.indices.map { num($0 + 1, of: $0) }
        #expect(
            try labels(bullets.indices.map { ($0 + 1, 0) }, (numbering + instances).joined())
                == ["•", "▪", "o", "–", "✓", "•"])
    }

    // MARK: Counting

    @Test func `inner levels restart`() throws {
        #expect(
            try labels([0, 1, 1, 2, 2, 1, 2, 0, 1], Self.outline)
                == ["1.", "a.", "b.", "i.", "ii.", "c.", "i.", "2.", "a."])
    }

    @Test func `several numbers in one label`() throws {
        #expect(try labels([0, 1, 1, 2, 0, 1], Self.legal) == ["1.", "1.1", "1.2", "1.2.1", "2.", "2.1"])
    }

    /// The level passed over counts as begun, with its start value.
    @Test func `levels passed over`() throws {
        #expect(
            try labels([1, 1, 0, 1, 0, 2, 1], Self.legal) == [
                "1.1", "1.2", "2.", "2.1", "3.", "3.1.1", "3.2",
            ])
        #expect(
            try labels(
                [2, 1],
                level(0, "upperRoman", start: 2) + level(1, start: 5) + level(2, "decimal", "%1.%2.%3"))
                == ["II.5.1", "6."])
    }

    @Test func `a level that never restarts`() throws {
        let definition =
            level(0, "decimal", "BAB %1") + level(1, "decimal", "Pasal %2", #"<w:lvlRestart w:val="0"/>"#)
        #expect(
            try labels([0, 1, 1, 0, 1], definition) == ["BAB 1", "Pasal 1", "Pasal 2", "BAB 2", "Pasal 3"])
    }

    /// LibreOffice 7.4 does not know restart values; this is ECMA-376 part 1, 17.9.10.
    @Test func `a level that restarts only behind an outer one`() throws {
        let definition =
            level(0) + level(1, "lowerLetter") + level(2, "lowerRoman", "%3.", #"<w:lvlRestart w:val="1"/>"#)
        #expect(
            try labels([0, 1, 2, 1, 2, 0, 1, 2], definition) == [
                "1.", "a.", "i.", "b.", "ii.", "2.", "a.", "i.",
            ])
        let invalid = level(0) + level(1, "lowerLetter", "%2.", #"<w:lvlRestart w:val="7"/>"#)
        #expect(try labels([0, 1, 0, 1], invalid) == ["1.", "a.", "2.", "a."])
    }

    @Test func `isLgl makes every number decimal`() throws {
        let definition =
            level(0, "upperRoman", "BAB %1") + level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")
            + level(2, "lowerLetter", "%1.%3", #"<w:isLgl w:val="0"/>"#)
        #expect(try labels([0, 0, 1, 1, 2], definition) == ["BAB I", "BAB II", "2.1", "2.2", "II.a"])
    }

    /// Bullets and unnumbered levels have no number, nor have levels further in.
    @Test func `numbers that a label cannot show`() throws {
        let definition =
            level(0) + level(1, "bullet", "—") + level(2, "decimal", "%1.%2%3")
            + level(3, "none", "Catatan%4")
        #expect(try labels([0, 2, 3, 2], definition) == ["1.", "1.1", "Catatan", "1.2"])
        #expect(try labels([0], level(0, "decimal", "%1-%2")) == ["1-"])
    }

    @Test func `a level without start begins at zero`() throws {
        #expect(try labels([0, 0], #"<w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>"#) == ["0.", "1."])
    }

    @Test func `empty numbered paragraphs have a label and count`() throws {
        let document = try DocxPackage(
            body: item("satu") + item("") + p("") + item("tiga"),
            numbering: abstractNum(0, level(0)) + num(1, of: 0)
        ).read()
        #expect(document.lines == ["1. satu", "2.", "3. tiga"])
        #expect(document.ordinals == [1, 2, 4])
    }

    // MARK: Instances

    @Test func `instances of one definition continue each other`() throws {
        let numbering = abstractNum(0, Self.outline) + num(1, of: 0) + num(2, of: 0)
        #expect(
            try labels([(1, 0), (2, 0), (2, 1), (1, 1), (1, 0)], numbering) == ["1.", "2.", "a.", "b.", "3."])
    }

    @Test func `different definitions count apart`() throws {
        let numbering = abstractNum(0, level(0)) + abstractNum(1, level(0)) + num(1, of: 0) + num(2, of: 1)
        #expect(try labels([(1, 0), (2, 0), (1, 0), (2, 0)], numbering) == ["1.", "1.", "2.", "2."])
    }

    @Test func `a start override restarts once`() throws {
        let numbering =
            abstractNum(0, Self.outline) + num(1, of: 0) + num(2, of: 0, startOverride(0, 5))
            + num(3, of: 0, startOverride(0, 1) + startOverride(1, 1))
        #expect(
            try labels([(1, 0), (1, 0), (2, 0), (2, 1), (2, 0), (3, 0), (3, 1), (3, 0), (1, 0)], numbering)
                == ["1.", "2.", "5.", "a.", "6.", "1.", "a.", "2.", "3."])
    }

    /// An override of a level that is not used does not restart the others.
    @Test func `a start override of another level`() throws {
        let numbering = abstractNum(0, Self.legal) + num(1, of: 0) + num(2, of: 0, startOverride(0, 1))
        #expect(
            try labels([(1, 0), (1, 0), (1, 1), (2, 1), (2, 0), (2, 1)], numbering)
                == ["1.", "2.", "2.1", "2.2", "1.", "1.1"])
    }

    @Test func `an overridden level keeps counting`() throws {
        let bab = #"<w:lvlOverride w:ilvl="0">\#(level(0, "upperRoman", "Bab %1"))</w:lvlOverride>"#
        let letter = """
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>\
            \(level(0, "upperLetter", "(%1)"))</w:lvlOverride>
            """
        let numbering =
            abstractNum(0, Self.outline) + num(1, of: 0) + num(2, of: 0, bab) + num(3, of: 0, letter)
        #expect(
            try labels([(1, 0), (1, 0), (2, 0), (2, 1), (3, 0), (3, 0), (1, 0)], numbering)
                == ["1.", "2.", "Bab III", "a.", "(G)", "(H)", "9."])
    }

    @Test func `unknown instances and levels have no label`() throws {
        let document = try DocxPackage(
            body: item("a", 7) + item("b", 1, 9) + item("c", 2) + item("d", 0) + item("e", 1),
            numbering: abstractNum(0, level(0)) + num(1, of: 0) + num(2, of: 5)
        ).read()
        #expect(document.labels == ["", "", "", "", "1."])
        #expect(document.kinds == [.paragraph, .paragraph, .paragraph, .paragraph, .listItem(depth: 0)])
    }

    // MARK: Styles

    @Test func `numbering from styles and their ancestors`() throws {
        let definition =
            level(0, "decimal", "BAB %1", #"<w:pStyle w:val="Bab"/>"#)
            + level(1, "decimal", "Bagian %2", #"<w:pStyle w:val="Bagian"/>"#)
            + level(2, "decimal", "Paragraf %3", #"<w:pStyle w:val="Paragraf"/>"#)
        let styles =
            style("Bab", numPr(1)) + style("Bagian", numPr(1, 1)) + style("Anak", basedOn: "Bagian")
            + style("Bebas", basedOn: "Bagian", numPr(0)) + style("Paragraf", basedOn: "Bab", numPr(nil, 2))
        let document = try DocxPackage(
            body: styled("a", "Bab") + styled("b", "Bagian") + styled("c", "Anak") + styled("d", "Bebas")
                + styled("e", "Paragraf") + styled("f", "Bagian", numPr(0))
                + styled("g", "Bagian", numPr(nil, 0))
                + styled("h", "Paragraf"),
            styles: styles, numbering: abstractNum(0, definition) + num(1, of: 0)
        ).read()
        #expect(
            document.labels == ["BAB 1", "Bagian 1", "Bagian 2", "", "Paragraf 1", "", "BAB 2", "Paragraf 1"])
    }

    /// A style's level is the one that names the style, whatever else it says (ECMA-376 part 1, 17.9.23).
    @Test func `the level that names a style`() throws {
        let definition = level(0, "decimal", "A%1") + level(1, "decimal", "B%2", #"<w:pStyle w:val="Ayat"/>"#)
        let document = try DocxPackage(
            body: styled("a", "Ayat") + p(r("b"), numPr(1)), styles: style("Ayat", numPr(1)),
            numbering: abstractNum(0, definition) + num(1, of: 0)
        ).read()
        #expect(document.labels == ["B1", "A2"])
    }

    @Test func `default paragraph style`() throws {
        let normal = """
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
            <w:pPr>\(numPr(1))</w:pPr></w:style>
            """
        let document = try DocxPackage(
            body: p(r("a")) + styled("b", "TidakAda") + p(r("c"), numPr(0)), styles: normal,
            numbering: abstractNum(0, level(0)) + num(1, of: 0)
        ).read()
        #expect(document.lines == ["1. a", "2. b", "c"])
    }

    @Test func `numbering styles lead to their definition`() throws {
        let numbering =
            abstractNum(0, #"<w:styleLink w:val="Daftar"/>"# + level(0, "decimal", "%1)"))
            + abstractNum(1, #"<w:numStyleLink w:val="Daftar"/>"#) + num(1, of: 1) + num(2, of: 0)
        for styles in [style("Daftar", numPr(2), type: "numbering"), style("Lain")] {
            let document = try DocxPackage(
                body: item("a", 1) + item("b", 2) + item("c", 1), styles: styles, numbering: numbering
            ).read()
            #expect(document.labels == ["1)", "2)", "3)"])
        }
    }

    @Test func `cycles of styles and numbering styles end`() throws {
        let numbering =
            abstractNum(0, #"<w:numStyleLink w:val="A"/>"# + level(0))
            + abstractNum(1, #"<w:numStyleLink w:val="B"/>"#) + num(1, of: 0) + num(2, of: 1)
        let styles =
            style("A", basedOn: "B", numPr(2), type: "numbering")
            + style("B", basedOn: "A", numPr(1), type: "numbering")
            + style("C", basedOn: "D") + style("D", basedOn: "C") + style("E", basedOn: "E", numPr(1))
        let document = try DocxPackage(
            body: item("a", 1) + styled("b", "C") + styled("c", "E"), styles: styles, numbering: numbering
        ).read()
        #expect(document.texts == ["a", "b", "c"])
    }

    // MARK: Appearance

    @Test func `hidden and capital labels`() throws {
        let definition =
            level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>")
            + level(1, "ordinalText", "%2", "<w:rPr><w:caps/></w:rPr>") + level(2, "lowerLetter")
        let document = try DocxPackage(
            body: item("a") + item("b", 1, 1) + p(r("c"), numPr(1, 2) + "<w:rPr><w:caps/></w:rPr>")
                + item("d", 1, 2),
            numbering: abstractNum(0, definition) + num(1, of: 0)
        ).read()
        #expect(document.labels == ["", "KESATU", "A.", "b."])
    }

    /// Word puts hidden paragraphs into lists to make them skip numbers.
    @Test func `hidden list items count`() throws {
        let hidden = "<w:rPr><w:vanish/></w:rPr>"
        let document = try DocxPackage(
            body: item("a") + p("", numPr(1, 0) + hidden) + p(r("b", "<w:vanish/>"), numPr(1, 0) + hidden)
                + item("c"),
            numbering: abstractNum(0, level(0)) + num(1, of: 0)
        ).read()
        #expect(document.lines == ["1. a", "4. c"])
    }

    @Test func `lists in tables, text boxes and notes`() throws {
        let document = try DocxPackage(
            body: item("a")
                + p(
                    textBox(item("kotak")) + r("b") + #"<w:r><w:footnoteReference w:id="1"/></w:r>"#,
                    numPr(1, 0))
                + table([[(item("c"), ""), (item("d"), "")]]) + item("e"),
            numbering: abstractNum(0, level(0)) + num(1, of: 0),
            others: ["footnotes": #"<w:footnote w:id="1">\#(item("catatan"))</w:footnote>"#]
        ).read()
        #expect(document.lines == ["1. a", "2. b", "1. catatan", "1. kotak", "3. c", "4. d", "5. e"])
    }
}
