import DocumentModel
import Glibc
import TestTools
import Testing

@testable import DocumentReaders

/// Text recognition: what tesseract's table becomes, and a scan read from picture to text.
@Suite struct RecognitionTests {
    private static func table(_ words: [(text: String, left: Int, top: Int, confidence: String)]) -> [UInt8] {
        let head =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
        let rows = words.map {
            "5\t1\t1\t1\t1\t1\t\($0.left)\t\($0.top)\t\($0.text.count * 20)\t30\t\($0.confidence)\t\($0.text)"
        }
        return Array(([head, "4\t1\t1\t1\t1\t0\t0\t0\t900\t30\t-1\t"] + rows).joined(separator: "\n").utf8)
    }

    @Test func `words at one height are one line, columns stay apart`() {
        // The label's column comes last, as a block of its own.
        let page = RecognisedPage(
            tsv: Self.table([
                ("bahwa", 460, 100, "96"), ("perlu", 580, 103, "90"), ("kebijakan;", 460, 150, "80"),
                ("Menimbang", 100, 102, "95"), (":", 320, 101, "70"),
            ]))
        let lines = String(decoding: page.text, as: UTF8.self).split(separator: "\n")
        #expect(lines.first == "Menimbang :      bahwa perlu")
        #expect(lines.last?.hasSuffix("kebijakan;") == true)
        #expect(lines.last?.hasPrefix("          ") == true)
        #expect(page.lines.map { ($0.confidence * 1000).rounded() } == [878, 800])
        #expect(page.lines.allSatisfy { page.text.indices.contains($0.range.lowerBound) })
    }

    @Test func `a gap between lines is a blank line`() {
        let page = RecognisedPage(tsv: Self.table([("Pasal", 100, 100, "90"), ("Bupati", 100, 300, "90")]))
        #expect(String(decoding: page.text, as: UTF8.self) == "Pasal\n\nBupati\n")
    }

    @Test(arguments: [
        "", "5", "5\t1\t1", "5\t1\t1\t1\t1\t1\t-5\t1\t1\t1\t90\tx", "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\tNaN\tx",
        "5\t1\t1\t1\t1\t1\t99999999999\t1\t1\t1\t90\tx", "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t90\t |",
        "\t\t\t\t\t\t\t\t\t\t\t",
    ])
    func `a damaged table gives no trap`(row: String) {
        let page = RecognisedPage(tsv: Array("\(row)\n\(row)".utf8))
        #expect(page.lines.allSatisfy { (0...1).contains($0.confidence) })
    }

    /// Test machines have tesseract; whoever builds without it sees the test skipped.
    static let hasTesseract = access("/usr/bin/tesseract", X_OK) == 0

    @Test(.enabled(if: hasTesseract, "tesseract is not installed"))
    func `a scanned page is read, marked and placed`() throws {
        let written = [
            "PERATURAN BUPATI CONTOH", "", "Pasal 1", "",
            "(1) Bupati menetapkan kebijakan tata kelola SPBE.",
            "(2) Setiap Perangkat Daerah wajib menggunakan Pusat Data.",
        ]
        let pages: [PdfSpecimen.Page] = [.lines(written), try Self.scan(of: written)]
        let document = try DocumentReader(recognisesScans: true).read(
            bytes: PdfSpecimen(pages).bytes, path: "pindaian.pdf")
        let recognised = document.blocks.filter { $0.page == 2 }
        #expect(recognised.map(\.text) == document.blocks.filter { $0.page == 1 }.map(\.text))
        #expect(recognised.allSatisfy { (0.5...1).contains($0.confidence ?? 0) })
        #expect(document.blocks.filter { $0.page == 1 }.allSatisfy { $0.confidence == nil })
        #expect(document.notices.map(\.message).first?.hasPrefix("halaman 2: dibaca dengan OCR") == true)
    }

    /// A picture of a page with these lines.
    private static func scan(of lines: [String]) throws -> PdfSpecimen.Page {
        let file = try #require(MemoryFile(PdfSpecimen([.lines(lines)]).bytes))
        let picture = try HelperProgram(name: "pdftoppm", arguments: ["-gray", "-r", "150", "-"]).run(
            on: file, within: .init(deadline: Deadline(secondsFromNow: 60), memory: 1 << 30, output: 1 << 24)
        ).output
        // "P5 width height 255" and the pixels.
        let head = picture.prefix(32).split(maxSplits: 4, whereSeparator: { $0 == 0x20 || $0 == 0x0A })
        let width = try #require(Int(String(decoding: head[1], as: UTF8.self)))
        let height = try #require(Int(String(decoding: head[2], as: UTF8.self)))
        return .picture(width: width, height: height, pixels: Array(picture.suffix(width * height)))
    }
}
