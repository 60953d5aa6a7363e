import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// Pages as a browser shows them.
@Suite struct HtmlTests {
    private func read(_ body: String) throws -> Document {
        let document = try DocumentReader().read(
            bytes: Array(
                "<!DOCTYPE html>\n<html><head><title>Situs</title></head><body>\(body)</body></html>".utf8),
            path: "uji.html")
        #expect(document.format == .html)
        #expect(anchorFaults(document, allowed: Set("&<\u{A0}é".utf8)).isEmpty)
        return document
    }

    @Test func `paragraphs and headings, white space as a browser has it`() throws {
        let document = try read(
            "<h2>BAB I</h2>lepas<p>  satu   <b>dua</b>\n tiga&nbsp;&amp; &eacute;</p><div>Pasal 1<br>isi pasal</div>"
        )
        #expect(document.texts == ["BAB I", "lepas", "satu dua tiga\u{A0}& é", "Pasal 1", "isi pasal"])
        #expect(document.kinds[0] == .heading(level: 2))
    }

    @Test func `lists have the labels that a browser shows`() throws {
        let document = try read(
            """
            <ol><li>a<ol type="a"><li>b</li><li><p>c</p><p>d</p></li></ol></li><li value="7">e</li><li>f</li></ol>
            <ol start="3" style="list-style-type: upper-roman"><li>g</ol><ul><li>h</ul>
            <ol style="list-style-type:none"><li>i</ol><ol><li>(1) j</ol>
            """)
        #expect(document.texts == ["a", "b", "c", "d", "e", "f", "g", "h", "i", "(1) j"])
        #expect(document.labels == ["1.", "a.", "b.", "", "7.", "8.", "III.", "•", "", ""])
        #expect(document.kinds[1] == .listItem(depth: 1) && document.kinds[4] == .listItem(depth: 0))
    }

    @Test func `cells take their grid columns`() throws {
        let document = try read(
            """
            <table><tr><td rowspan=2>a<th colspan="2">b<td>c<tr><td>d<td><table><tr><td>e</table>f</table>g
            """)
        #expect(document.texts == ["a", "b", "c", "d", "e", "f", "g"])
        #expect(
            document.kinds == [
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 1),
                .tableCell(table: 0, row: 0, column: 3), .tableCell(table: 0, row: 1, column: 1),
                .tableCell(table: 1, row: 0, column: 0), .tableCell(table: 0, row: 1, column: 2), .paragraph,
            ])
    }

    @Test func `what surrounds the text of a portal's page is not read`() throws {
        let document = try read(
            """
            <script>if (a < b) { tulis("<p>skrip</p>") }</script><style>p > a {}</style><!-- <p>komentar</p> -->
            <header>JDIH</header><nav><ul><li>Beranda</ul></nav><noscript>x</noscript>
            <div hidden><div>x</div>x</div><span style="display: none">x</span><p style="display:none">x
            </p><button>Unduh</button><article><header>PERATURAN</header><p>isi</p></article><footer>Hak cipta</footer>
            """)
        #expect(document.texts == ["PERATURAN", "isi"])
        #expect(document.pageFurniture.map(\.text) == ["JDIH", "Hak cipta"])
    }

    @Test func `XHTML with a declaration and a document type is read without it`() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>satu<br/>dua</p><pre>tiga
              empat</pre></body></html>
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "uji.xhtml")
        #expect(document.texts == ["satu\ndua", "tiga\nempat"])
    }

    @Test func `the declared encoding is followed`() throws {
        func texts(_ charset: String) throws -> [String] {
            let head = Array("<html><meta charset='\(charset)'><p>caf".utf8)
            return try DocumentReader().read(bytes: head + [0xE9] + Array("</p></html>".utf8), path: "a.html")
                .texts
        }
        #expect(try texts("ISO-8859-1") == ["café"])
        #expect(throws: ReadError.self) { try texts("shift_jis") }
    }

    @Test(arguments: 0..<20) func `every text byte stands at its place, whatever the tags`(batch: Int) throws
    {
        let pieces = [
            "a", "b c", "Pasal 5", "(1) ", "a. ", "\n", "  ", "<p>", "</p>", "<br>", "<li>", "<ol>", "</ol>",
            "<ul>",
            "<table>", "<tr>", "<td colspan=3>", "<td rowspan='2'>", "</table>", "<div hidden>", "</div>",
            "<pre>", "</pre>",
            "<nav>", "</nav>", "<script>", "</script>", "<!--", "-->", "<", ">", "&amp;", "&lt;", "&", "&x;",
            "<b", "<h1>",
            "</h1>", "é", "<header>", "</header>", "<a href=\"x>y\">", "<x-y>", "'", "\"",
        ]
        for seed in batch * 50..<batch * 50 + 50 {
            var generator = SeededGenerator(seed)
            let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let page = try HtmlPage(Array(text.utf8))
            let document = Document(path: "uji", format: .html, blocks: page.blocks, source: Array(text.utf8))
            let faults = anchorFaults(document, allowed: [0x26, 0x3C])
            #expect(faults.isEmpty, "seed \(seed): \(faults) in \(text.debugDescription)")
        }
    }

    @Test(arguments: [
        "<table><tr>" + String(repeating: "<td rowspan=65534 colspan=1000>", count: 20_000) + "a",
        "<table><tr><td rowspan=65534 colspan=1000>" + String(repeating: "<tr><td>a", count: 20_000),
        String(repeating: "<ol><li>", count: 50_000) + "a",
        String(repeating: "<table><tr><td>", count: 50_000) + "a",
        String(repeating: "<div hidden>", count: 50_000) + "a", String(repeating: "<a '", count: 50_000),
        String(repeating: "<!--", count: 50_000), String(repeating: "<script>", count: 50_000) + "a",
        String(repeating: "&x", count: 50_000),
    ])
    func `hostile pages end soon`(body: String) throws {
        #expect(try processorSeconds { _ = try HtmlPage(Array(body.utf8)) } < 20)
    }
}
