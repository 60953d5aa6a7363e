import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// Tables of planning documents, put together from the lines that pages draw.
@Suite struct PlanTableTests {
    private static let title = ["PETA RENCANA SPBE KABUPATEN CONTOH", "TAHUN 2024-2028", ""]
    private static let border = "+----+--------------------------+---------------+-----------+-------+"
    private static let header = [
        border,
        "| No | Kegiatan                 | UIC           | Keluaran  | Waktu |",
        border,
    ]
    private static let rows = [
        "| 1  | Penyusunan kebijakan     | Dinas         | Peraturan | 2024  |",
        "|    | SPBE Kabupaten           | Komunikasi    | Bupati    |       |",
        "+----+--------------------------+               +-----------+-------+",
        "| 3  | Pelatihan                |               | Sertifikat| 2025  |",
        border,
    ]

    private func read(_ pages: [PdfSpecimen.Page]) throws -> Document {
        try DocumentReader().read(bytes: PdfSpecimen(pages).bytes, path: "contoh.pdf")
    }

    /// The table, and this row behind its header on the next page.
    private func read(nextPage row: String) throws -> Document {
        try read([.ruled(Self.title + Self.header + Self.rows), .ruled(Self.header + [row, Self.border])])
    }

    private func texts(_ table: PageTable, row: Int) -> [Int: String] {
        Dictionary(table.cells.filter { $0.row == row }.map { ($0.column, $0.text) }) { first, _ in first }
    }

    @Test func `cells are what lines enclose, and one may span rows`() throws {
        let document = try read([.ruled(Self.title + Self.header + Self.rows)])
        let table = try #require(document.pageTables.first)
        #expect(document.pageTables.count == 1 && table.page == 1 && table.rowCount == 3)
        #expect(texts(table, row: 0) == [0: "No", 1: "Kegiatan", 2: "UIC", 3: "Keluaran", 4: "Waktu"])
        #expect(
            texts(table, row: 1)
                == [
                    0: "1", 1: "Penyusunan kebijakan SPBE Kabupaten", 2: "Dinas Komunikasi",
                    3: "Peraturan Bupati", 4: "2024",
                ])
        #expect(texts(table, row: 2) == [0: "3", 1: "Pelatihan", 3: "Sertifikat", 4: "2025"])
        let unit = try #require(table.cells.first { $0.text == "Dinas Komunikasi" })
        #expect(unit.rowSpan == 2)
        #expect(document.notices.isEmpty)
    }

    @Test func `a cell has its place in the text`() throws {
        let document = try read([.ruled(Self.title + Self.header + Self.rows)])
        for cell in try #require(document.pageTables.first).cells {
            let words = document.quote(cell.range).split(separator: " ")
            #expect(!words.isEmpty && cell.text.split(separator: " ").starts(with: words), "\(cell)")
        }
    }

    @Test func `a table goes on over the page, with its header said again`() throws {
        let document = try read(
            nextPage: "| 4  | Audit aplikasi           | Inspektorat   | Laporan   | 2026  |")
        let table = try #require(document.pageTables.first)
        #expect(document.pageTables.count == 1 && table.rowCount == 4)
        #expect(
            texts(table, row: 3)
                == [0: "4", 1: "Audit aplikasi", 2: "Inspektorat", 3: "Laporan", 4: "2026"])
    }

    @Test func `a row that a page has broken goes on, and a name without a number is a row of its own`()
        throws
    {
        let broken = try read(
            nextPage: "|    |                          | Inspektorat   | Laporan   | 2026  |")
        let name = try #require(broken.pageTables.first?.cells.first { $0.text == "Pelatihan" })
        #expect(name.row == 2 && name.rowSpan == 2)
        let bare = try read(
            nextPage: "|    | Audit aplikasi           | Inspektorat   | Laporan   | 2026  |")
        let number = try #require(bare.pageTables.first?.cells.first { $0.text == "3" })
        #expect(number.rowSpan == 1)
    }

    @Test func `a row that goes on in the middle of a sentence is one row`() throws {
        let document = try read(
            nextPage: "|    | dan sertifikasi          |               | keahlian  |       |")
        let table = try #require(document.pageTables.first)
        #expect(table.rowCount == 3)
        #expect(texts(table, row: 2)[1] == "Pelatihan dan sertifikasi")
        #expect(texts(table, row: 2)[3] == "Sertifikat keahlian")
    }

    @Test func `a table goes on over pages without a header of their own`() throws {
        let pages = (4...7).map { number in
            PdfSpecimen.Page.ruled([
                Self.border, "| \(number)  | Audit aplikasi           | Inspektorat   | Laporan   | 2026  |",
                Self.border,
            ])
        }
        let document = try read([.ruled(Self.title + Self.header + Self.rows)] + pages)
        let table = try #require(document.pageTables.first)
        #expect(document.pageTables.count == 1 && table.rowCount == 7)
        #expect((1...6).map { texts(table, row: $0)[0] } == ["1", "3", "4", "5", "6", "7"])
    }

    @Test func `a header at the foot of a page belongs to the rows on the next one`() throws {
        let document = try read([.ruled(Self.title + Self.header), .ruled([Self.border] + Self.rows)])
        let table = try #require(document.pageTables.first)
        #expect(document.pageTables.count == 1 && table.page == 1 && table.rowCount == 3)
    }

    @Test func `numbered headings are told from the paragraph behind them`() throws {
        let prose =
            "Aplikasi yang dipakai oleh seluruh perangkat daerah di Kabupaten Contoh adalah aplikasi persuratan"
        let page = [
            "ARSITEKTUR SPBE KABUPATEN CONTOH", "", "3.1 Domain Arsitektur Aplikasi SPBE", prose + ",",
            "2024 menjadi tahun pertama pemakaiannya di Kabupaten Contoh.", "3.2 Domain Arsitektur",
            "keamanan dibahas kemudian " + prose, "4. Daftar ini selesai;",
        ]
        let document = try read([.lines(page)])
        #expect(document.headingLines.map(document.quote) == ["3.1 Domain Arsitektur Aplikasi SPBE"])
        let regulation = try read([.lines(["PERATURAN BUPATI CONTOH"] + page.dropFirst())])
        #expect(regulation.headingLines.isEmpty)
    }

    @Test func `text behind a table ends it`() throws {
        let sentence =
            "Kegiatan tersebut dilaksanakan oleh semua perangkat daerah di bawah koordinasi Sekretaris Daerah."
        let document = try read([
            .ruled(Self.title + Self.header + Self.rows + ["", sentence, sentence]),
            .ruled(Self.header + Self.rows),
        ])
        #expect(document.pageTables.map(\.page) == [1, 2])
    }

    @Test func `only planning documents are looked at, and their text is as it was`() throws {
        let ruled = Self.header + Self.rows
        let regulation = try read([.ruled(["PERATURAN BUPATI CONTOH", "NOMOR 12 TAHUN 2021", ""] + ruled)])
        #expect(regulation.pageTables.isEmpty && regulation.notices.isEmpty)
        let plan = try read([.ruled(Self.title + ruled)])
        #expect(!plan.pageTables.isEmpty)
        #expect(plan.blocks.dropFirst().map(\.text) == regulation.blocks.dropFirst().map(\.text))
    }

    @Test func `a table without lines is not judged, and that is said`() throws {
        let plain = (Self.title + Self.header + Self.rows).map { line in
            line.contains("---") ? "" : String(line.map { $0 == "|" ? " " : $0 })
        }
        let document = try read([.lines(plain)])
        #expect(document.pageTables.isEmpty)
        #expect(document.notices.contains { $0.message.hasPrefix("baris tabel tidak dinilai") })
    }
}

/// What poppler writes of hostile files may be anything.
@Suite struct PageGeometryTests {
    private static let svg = """
        <svg><defs><path d="M 0 0 L 9 9"/></defs>
        <path style="fill:none;stroke-width:1;" d="M 10 10 L 110 10 " transform="matrix(1,0,0,1,5,5)"/>
        <path fill="rgb(0%, 0%, 0%)" d="M 10 50 L 110 50 L 110 50.5 L 10 50.5 Z M 10 50 "/>
        <path style="fill:rgb(100%,100%,100%);" d="M 10 90 L 110 90 L 110 90.5 L 10 90.5 Z "/>
        <path style="stroke-width:1;" d="M 20 10 L 20 50 M 60 10 C 1 2 3 4 5 6 "/></svg>
        """

    @Test func `lines are strokes and thin dark surfaces, moved as their matrix says`() {
        let rulings = PageRulings(svg: Array(Self.svg.utf8))
        #expect(rulings.horizontal.map(\.at) == [15, 50.25])
        #expect(rulings.horizontal.first.map { [$0.from, $0.to] } == [15, 115])
        // A curve makes a drawing of the whole path.
        #expect(rulings.vertical.isEmpty)
    }

    @Test func `words have their places and signs`() {
        let html = """
            <page width="595.0" height="842.0">
              <word xMin="1.0" yMin="2.0" xMax="3.0" yMax="4.0">A&amp;B &lt;c&gt;</word>
              <word xMin="x" yMin="2.0" xMax="3.0" yMax="4.0">tanpa</word>
            </page>
            """
        let pages = PageLayout.pages(Array(html.utf8))
        #expect(pages.count == 1 && pages.first?.height == 842)
        #expect(pages.first?.words.map(\.text) == ["A&B <c>"])
    }

    @Test func `bytes that make no sense make no lines, and end nothing`() {
        var generator = SeededGenerator(7)
        let html =
            "<page width=\"1\" height=\"2\">\n<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">a</word>\n"
        for _ in 0..<300 {
            for text in [Self.svg, html] {
                var bytes = Array(text.utf8)
                for _ in 0..<8 {
                    bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
                        in: 0...255, using: &generator)
                }
                let cut = bytes.prefix(Int.random(in: 0...bytes.count, using: &generator))
                let rulings = PageRulings(svg: Array(cut))
                let words = PageLayout.pages(Array(cut)).flatMap(\.words)
                #expect(RuledGrid.grids(rulings, words).count <= 1)
            }
        }
    }
}
