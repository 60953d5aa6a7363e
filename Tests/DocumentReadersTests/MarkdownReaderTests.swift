import DocumentModel
import Testing

@testable import DocumentReaders

struct MarkdownReaderTests {
    // MARK: Inline text

    @Test func `markers go and text stays`() throws {
        #expect(
            try texts("**Pasal** *5* `kode` [ayat (1)](/x \"j\") dan ![gambar](y.png) <b>tebal</b>")
                == ["Pasal 5 kode ayat (1) dan  tebal"])
    }

    @Test func `escapes and entities are resolved`() throws {
        #expect(
            try texts(#"\(1\) 5 &lt; 6 &amp;amp; &#40;a&#x29; &tidakada; \a"#) == [
                #"(1) 5 < 6 &amp; (a) &tidakada; \a"#
            ])
    }

    @Test func `line breaks are spaces, hard ones stay`() throws {
        #expect(try texts("satu\ndua  \ntiga\\\nempat<br>lima") == ["satu dua\ntiga\nempat\nlima"])
    }

    @Test func `comments vanish and placeholders stay`() throws {
        #expect(
            try texts("Bupati <NAMA KABUPATEN> <!-- catatan -->menetapkan") == [
                "Bupati <NAMA KABUPATEN> menetapkan"
            ])
    }

    @Test func `links of every kind leave their text`() throws {
        let text =
            "[a](b(c)d) [e][r] [r] [f][] <http://x.id/a&amp;b> [g](<h i> 't)t') [j\n\n[r]: /u\n[f]: /v \"w\""
        #expect(try texts(text) == ["a e r f http://x.id/a&b g [j"])
    }

    @Test func `link definitions before a paragraph are no text`() throws {
        let document = try markdown("[a]: /u\n[b]: <v>\n  'judul\nlagi'\n[a] wajib")
        #expect(document.blocks.map(\.text) == ["a wajib"])
        #expect(PositionConverter(document).position(block: 0, byte: 2) == Position(line: 5, column: 5))
    }

    // MARK: Blocks

    @Test func `blocks carry their kind`() throws {
        let text = "# Judul\n\nBab\n===\n\n- butir\n  - dalam\n\n> kutipan\n\n| a | b |\n|---|---|\n| c | d |"
        let kinds = try markdown(text).blocks.map(\.kind)
        #expect(
            kinds == [
                .heading(level: 1), .heading(level: 1), .listItem(depth: 0), .listItem(depth: 1), .paragraph,
                .tableCell(table: 0, row: 0, column: 0), .tableCell(table: 0, row: 0, column: 1),
                .tableCell(table: 0, row: 1, column: 0), .tableCell(table: 0, row: 1, column: 1),
            ])
    }

    @Test func `every table position is a place in the file`() throws {
        let document = try markdown("pengantar\n| a | b\\|c |\n|---|---|\n| `d\\|e` | **f** |\n| g")
        let converter = PositionConverter(document)
        let places = document.blocks.indices.map { converter.position(block: $0, byte: 0) }
        #expect(document.blocks.map(\.text) == ["pengantar", "a", "b|c", "d|e", "f", "g"])
        #expect(places.map(\.line) == [1, 2, 2, 4, 4, 5])
        #expect(places.map(\.column) == [1, 3, 7, 4, 14, 3])
    }

    @Test func `text in code is text`() throws {
        #expect(
            try texts("## Pasal 3\n    (1) satu\n       lanjut\n    (2) dua\n\n    a. tiga")
                == ["Pasal 3", "(1) satu lanjut", "(2) dua", "a. tiga"])
        #expect(try texts("```yaml\nkunci: 1\n  dua\n```") == ["kunci: 1", "dua"])
    }

    @Test func `html blocks give their text`() throws {
        let text = """
            <div align="center"><p>PERATURAN<br>BUPATI</p>
            &lt;draf&gt;</div>
            <!-- catatan
            panjang -->
            <script>var a = "<p>b</p>";</script>
            <h2>Pasal 1</h2><ul><li>butir</li></ul>

            <table><tr><th>No</th><th colspan="2">Uraian</th></tr>

            <tr><td>1</td><td>a</td><td>b</td></tr></table>
            """
        let blocks = try markdown(text).blocks
        #expect(
            blocks.map(\.text) == [
                "PERATURAN\nBUPATI", "<draf>", "Pasal 1", "butir", "No", "Uraian", "1", "a", "b",
            ])
        #expect(
            blocks.map(\.kind).suffix(7) == [
                .heading(level: 2), .listItem(depth: 0), .tableCell(table: 0, row: 0, column: 0),
                .tableCell(table: 0, row: 0, column: 1), .tableCell(table: 0, row: 1, column: 0),
                .tableCell(table: 0, row: 1, column: 1), .tableCell(table: 0, row: 1, column: 2),
            ])
    }

    @Test func `an unclosed comment does not swallow the document`() throws {
        #expect(try texts("<!-- lupa\n\nPasal 1") == ["<!-- lupa", "Pasal 1"])
    }

    @Test func `footnotes follow the block that refers to them`() throws {
        let document = try markdown(
            """
            Satu[^b].

            Dua[^a] dan[^b].

            Tiga.

            [^a]: Catatan *a*[^c].
            [^b]: Catatan b.
            [^c]: Catatan c.
            [^x]: Yatim.
            """
        )
        #expect(
            document.blocks.map { "\($0.label)|\($0.text)" }
                == ["|Satu.", "1|Catatan b.", "|Dua dan.", "2|Catatan a.", "3|Catatan c.", "|Tiga."])
        #expect(document.blocks[1].kind == .footnote)
        #expect(document.notices.count == 1)
        #expect(document.notices.first?.message.contains("1 catatan kaki") == true)
    }

    @Test(arguments: ["---\njudul: x\n---\n", "---\n# komentar\na: b\n...\n", "+++\na = 1\n+++\n"])
    func `front matter is skipped and lines still count`(matter: String) throws {
        let document = try markdown(matter + "Pasal 1")
        #expect(document.blocks.map(\.text) == ["Pasal 1"])
        let lines = matter.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(PositionConverter(document).position(block: 0, byte: 0) == Position(line: lines, column: 1))
    }

    @Test(arguments: [
        "---\n\nPasal 1\n\n---\n", "---\nPasal 1: satu\n", "+++\nPasal 1\n+++\n", "----\na: b\n----\n",
    ])
    func `a line of dashes is no front matter`(text: String) throws {
        #expect(try !texts(text).isEmpty)
    }

    // MARK: Labels

    @Test func `list labels are the written ones`() throws {
        #expect(try lines("3. tiga\n4. empat\n7. tujuh") == ["3.|tiga", "4.|empat", "7.|tujuh"])
        #expect(try lines("5) a\n\n   lanjut\n6) b") == ["5)|a", "|lanjut", "6)|b"])
        #expect(try lines("007. a") == ["007.|a"])
    }

    @Test func `a list written with one number is counted`() throws {
        #expect(try lines("1. a\n1. b\n1. c") == ["1.|a", "2.|b", "3.|c"])
        #expect(try lines("4. a\n4. b") == ["4.|a", "5.|b"])
        #expect(try lines("1. a") == ["1.|a"])
    }

    @Test func `legal labels behind bullets stay in the text`() throws {
        #expect(
            try lines("- (1) satu\n- (2) dua\n  - a. huruf\n  - 1. angka")
                == ["|(1) satu", "|(2) dua", "|a. huruf", "1.|angka"])
    }

    @Test func `a label without text of its own is not lost`() throws {
        let blocks = try markdown("1.\n2. - a\n3. | x |\n   |---|").blocks
        #expect(blocks.map { "\($0.label)|\($0.text)" } == ["1.|", "2.|", "|a", "3.|", "|x"])
        #expect(blocks[1].kind == .listItem(depth: 0))
        #expect(blocks[2].kind == .listItem(depth: 1))
    }

    // MARK: Lines without blank lines between them

    @Test func `units typed line by line are blocks`() throws {
        let text = """
            DENGAN RAHMAT TUHAN YANG MAHA ESA
            BUPATI CONTOH,
            Menimbang :
            a. bahwa satu;
            b. bahwa dua
            yang berlanjut;
            MEMUTUSKAN:
            BAB I
            KETENTUAN UMUM
            Bagian Kesatu
            Umum
            Pasal 1
            Setiap unit kerja wajib menggunakannya.
            Pasal 2
            (1) Ayat satu.
            (2a) Ayat dua:
              a) satu; dan
              b) dua.
            """
        #expect(
            try texts(text) == [
                "DENGAN RAHMAT TUHAN YANG MAHA ESA", "BUPATI CONTOH,", "Menimbang :", "a. bahwa satu;",
                "b. bahwa dua yang berlanjut;", "MEMUTUSKAN:", "BAB I", "KETENTUAN UMUM", "Bagian Kesatu",
                "Umum", "Pasal 1",
                "Setiap unit kerja wajib menggunakannya.", "Pasal 2", "(1) Ayat satu.", "(2a) Ayat dua:",
                "a) satu; dan",
                "b) dua.",
            ])
    }

    @Test func `a wrapped reference is not cut`() throws {
        let text = """
            sebagaimana dimaksud pada ayat
            (1) dan ayat (2) huruf
            a. sesuai Pasal 4 dan
            5) dalam
            Pasal 5
            ayat (2)
            """
        #expect(try texts(text) == [text.split(separator: "\n").joined(separator: " ")])
    }

    @Test func `escaped, emphasised and lazy labels begin units too`() throws {
        #expect(try texts("**Pasal 5**\n\\(1\\) satu\n*\\(2\\)* dua") == ["Pasal 5", "(1) satu", "(2) dua"])
        #expect(try lines("1. satu\n(2) dua\n  a. huruf") == ["1.|satu", "|(2) dua", "|a. huruf"])
        #expect(try texts("| Uraian |\n|---|\n| a. satu<br>b. dua |") == ["Uraian", "a. satu", "b. dua"])
    }

    // MARK: Quotes

    @Test func `continuation lines lose exactly their quote markers`() throws {
        #expect(try texts("> a\n> b\nc\n>     > d") == ["a b c > d"])
        #expect(try texts("> > a\n>> b\n> c") == ["a b c"])
        #expect(try texts("- > a\n  > b") == ["a b"])
    }

    // MARK: Encodings

    @Test func `UTF-16 is read and positions are those of the text`() throws {
        let text = "# Judul\n\n“Pasal” 5"
        for isLittleEndian in [true, false] {
            let units = [0xFEFF] + Array(text.utf16)
            let bytes = units.flatMap { unit -> [UInt8] in
                let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
                return isLittleEndian ? pair : pair.reversed()
            }
            let document = try MarkdownReader().read(bytes: bytes, path: "uji.md")
            #expect(document.blocks.map(\.text) == ["Judul", "“Pasal” 5"])
            #expect(PositionConverter(document).position(block: 1, byte: 12) == Position(line: 3, column: 9))
            #expect(anchorFaults(document).isEmpty)
        }
    }

    @Test func `invalid UTF-8 is an error that names the byte`() throws {
        var bytes = Array("Pasal 1\n“Setiap” unit ".utf8)
        bytes += [0xC3, 0x28]
        let error = #expect(throws: ReadError.self) {
            try MarkdownReader().read(bytes: bytes, path: "uji.md")
        }
        #expect(error?.cause.en.contains("byte 27 (line 2)") == true)
    }

    // MARK: Limits

    @Test func `too many paragraphs are an error`() throws {
        var limits = ReaderLimits()
        limits.paragraphCount = 3
        let reader = MarkdownReader(limits: limits)
        #expect(try reader.read(bytes: Array("a\n\nb\n\nc".utf8), path: "uji.md").blocks.count == 3)
        #expect(throws: ReadError.self) {
            try reader.read(bytes: Array("a\n\nb\n\nc\n\nd".utf8), path: "uji.md")
        }
    }

    @Test func `a table beyond all measure is read as text`() throws {
        let document = try markdown(
            String(repeating: "|a", count: 300) + "\n" + String(repeating: "|-", count: 300))
        #expect(document.blocks.count == 1)
        #expect(document.notices.first?.message.contains("tabel") == true)
    }

    @Test func `nesting beyond the limit is cut and told`() throws {
        let document = try markdown(String(repeating: "> ", count: 2000) + "teks")
        #expect(document.blocks.map(\.text) == ["teks"])
        #expect(document.notices.first?.message.contains("512") == true)
    }
}
