import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// Pages that are pictures: found, named, never silently left out.
@Suite struct ScanTests {
    static let picture = PdfSpecimen.Page.picture(
        width: 60, height: 84, pixels: [UInt8](repeating: 200, count: 60 * 84))

    private static let written = PdfSpecimen.Page.lines([
        "Pasal 1", "Bupati menetapkan kebijakan tata kelola SPBE di daerah.",
    ])

    private func read(_ pages: [PdfSpecimen.Page]) throws(ReadError) -> Document {
        try DocumentReader().read(bytes: PdfSpecimen(pages).bytes, path: "pindaian.pdf")
    }

    @Test func `a scan without text layer is an error that says so`() throws {
        let error = try #require(throws: ReadError.self) { try read([Self.picture, Self.picture]) }
        #expect(error.cause.id == "pindaian tanpa lapisan teks (2 halaman gambar)")
        #expect(error.nextStep.id.contains("--ocr"))
    }

    @Test func `a stamp on a scan makes no text layer`() throws {
        let error = try #require(throws: ReadError.self) {
            try read([Self.picture, .lines(["CamScanner"]), Self.picture])
        }
        #expect(error.cause.en == "a scan without a text layer (2 pages of pictures)")
    }

    @Test func `scanned pages among others are named in a notice`() throws {
        let document = try read([Self.written, Self.picture, Self.picture, Self.written, Self.picture])
        #expect(document.blocks.map(\.page) == [1, 1, 4, 4])
        #expect(document.notices.count == 1)
        #expect(document.notices.first?.message.hasPrefix("halaman 2–3, 5: pindaian tanpa") == true)
        #expect(document.notices.first?.english.hasPrefix("page 2–3, 5: a scan without") == true)
    }

    @Test func `a blank page is no scan`() throws {
        let document = try read([Self.written, .lines([]), Self.written])
        #expect(document.notices.isEmpty)
        let error = try #require(throws: ReadError.self) { try read([.lines([]), .lines([])]) }
        #expect(error.cause.id == "dokumen tidak memuat teks")
    }

    @Test func `lists of pictures are read with and without object numbers`() {
        let list = """
            page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio
            --------------------------------------------------------------------------------------------
               1     0 image    1700  2800  rgb     3   8  jpeg   no        12  0   200   200  293K 2.1%
               2     1 image    1700  2800  gray    1   1  image  no   [inline]     200   200  293K 2.1%
               3     2 smask    1700  2800  gray    1   8  image  no        17  0   200   200  274K 2.0%
               4     3 image     300   300  gray    1   8  image  no        18  0   150   150  274K 2.0%
            """
        let pictures = PagePictures(list: Array(list.utf8))
        #expect((1...5).filter { pictures.fill(page: $0) } == [1, 2])
        #expect(pictures.cover(page: 1) && !pictures.cover(page: 4))
    }

    @Test func `page numbers are told in runs`() {
        #expect(PdfErrors.numbers([3]) == "3")
        #expect(PdfErrors.numbers([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10")
    }
}
