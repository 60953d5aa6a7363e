import Testing

@testable import Reports

@Suite struct TerminalTests {
    @Test func `text is wrapped at spaces and a long word stands alone`() {
        #expect(Self.lines("satu dua tiga", width: 8) == ["satu dua", "tiga"])
        #expect(
            Self.lines("satu ketidakberlakuan dua", width: 8) == ["satu", "ketidakberlakuan", "dua"])
        #expect(Self.lines("", width: 8) == [""])
        #expect(Self.lines("é — ü", width: 3) == ["é —", "ü"])
    }

    private static func lines(_ text: String, width: Int) -> [String] {
        wrapped(text, width: width).map { String(decoding: Array(text.utf8)[$0.bytes], as: UTF8.self) }
    }

    @Test func `no line of a row is wider than the page`() {
        var page = Page(style: Style(width: 60))
        page.row(
            [
                Cell("kurang", width: 8), Cell("keselarasan dengan peta rencana nasional", width: 20),
                Cell(String(repeating: "tambahkan norma ", count: 12)),
            ], indent: 5)
        let lines = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count > 3)
        #expect(lines.allSatisfy { $0.count <= 60 })
        // The second line continues both texts in their own columns.
        #expect(lines[1].hasPrefix("               peta rencana          tambahkan"))
    }

    @Test func `a cell wider than its column pushes the rest and loses nothing`() {
        var page = Page(style: Style())
        page.row([Cell("ketidakberlakuan", width: 4), Cell("isi")])
        #expect(String(decoding: page.bytes, as: UTF8.self) == "ketidakberlakuan isi\n")
    }

    @Test func `colours appear only when the style has them`() {
        #expect(Style().paint("ya", .green) == "ya")
        #expect(Style(colour: true).paint("ya", .green) == "\u{1B}[32mya\u{1B}[0m")
        #expect(Style(colour: true).paint("ya", .plain) == "ya")
    }

    @Test(arguments: ["\u{1B}[2Jhapus", "a\u{07}b", "kiri\u{202E}kanan", "\u{9B}31m"])
    func `words of a document cannot steer the terminal`(text: String) {
        for shown in [PlainText.oneLine(text), PlainText.countable(text)] {
            #expect(shown.contains("\u{FFFD}"))
            #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
            #expect(!shown.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test func `white space becomes single spaces on one line`() {
        #expect(PlainText.oneLine("  satu\n\tdua\u{A0}tiga ") == "satu dua tiga")
    }

    @Test func `white space is what Unicode says`() {
        for scalar in (0...0x3100).compactMap(Unicode.Scalar.init) {
            let isSpace = PlainText.oneLine("a\(scalar)b") == "a b"
            #expect(isSpace == scalar.properties.isWhitespace, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test func `countable text keeps the number of characters`() {
        let text = "a\tb\nc\u{1B}d\u{A0} e"
        #expect(PlainText.countable(text).unicodeScalars.count == text.unicodeScalars.count)
        #expect(!PlainText.countable(text).contains("\n"))
    }

    @Test func `shortened text ends between words`() {
        #expect(PlainText.shortened("satu dua tiga", to: 13) == "satu dua tiga")
        #expect(PlainText.shortened("satu dua tiga", to: 12) == "satu dua…")
        #expect(PlainText.shortened("ketidakberlakuan", to: 5) == "keti…")
    }
}
