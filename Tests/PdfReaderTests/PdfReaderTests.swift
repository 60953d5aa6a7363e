import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// PDF files with a text layer: text, order, pages, places.
@Suite struct PdfReaderTests {
    static let regulation = [
        """
                                  PERATURAN BUPATI CONTOH
                                   NOMOR 12 TAHUN 2021

        Menimbang    : a. bahwa untuk tata kelola yang baik perlu menetapkan
                          kebijakan;
                       b. bahwa kebijakan ditetapkan dengan peraturan;

                                         Pasal 1
        Dalam Peraturan Bupati ini yang dimaksud dengan Daerah adalah
        Kabupaten

                                           - 1 -
        """,
        """
        Contoh yang maju.

                                         Pasal 2
        (1) Bupati menyusun Arsitektur SPBE.
        (2) Arsitektur SPBE memuat:
            a. proses bisnis; dan
            b. data dan informasi.

                                           - 2 -
        """,
    ]

    private func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        try DocumentReader().read(bytes: bytes, path: "contoh.pdf")
    }

    @Test func `the text comes in reading order, with pages and paragraphs as places`() throws {
        let document = try read(PdfSpecimen(texts: Self.regulation).bytes)
        #expect(document.format == .pdf)
        #expect(document.source.isEmpty)
        #expect(document.notices.isEmpty)
        let texts = document.blocks.map(\.text)
        #expect(
            texts.contains("Menimbang : a. bahwa untuk tata kelola yang baik perlu menetapkan kebijakan;"))
        #expect(texts.contains("Pasal 2"))
        #expect(texts.suffix(2) == ["a. proses bisnis; dan", "b. data dan informasi."])
        #expect(document.blocks.indices.allSatisfy { document.blocks[$0].anchor == .paragraph($0 + 1) })
        let pasal = try #require(document.blocks.first { $0.text == "Pasal 2" })
        #expect(pasal.page == 2)
        #expect(document.blocks.allSatisfy { $0.confidence == nil })
    }

    @Test func `page numbers are furniture, not text`() throws {
        let document = try read(PdfSpecimen(texts: Self.regulation).bytes)
        #expect(document.pageFurniture.map(\.text) == ["- 1 -", "- 2 -"])
        #expect(document.pageFurniture.map(\.page) == [1, 2])
    }

    @Test func `a paragraph broken over pages knows where the next page begins`() throws {
        let document = try read(PdfSpecimen(texts: Self.regulation).bytes)
        let block = try #require(document.blocks.first { $0.text.hasPrefix("Dalam Peraturan") })
        #expect(block.text.hasSuffix("Daerah adalah Kabupaten Contoh yang maju."))
        let start = try #require(block.text.firstRange(of: "Contoh yang"))
        let byte = block.text.utf8.distance(from: block.text.startIndex, to: start.lowerBound)
        #expect(block.pageBreaks == [PageBreak(textOffset: byte, page: 2)])
        #expect(block.page(at: byte - 1) == 1)
        #expect(block.page(at: byte) == 2)
    }

    @Test func `a PDF and the text taken from it are the same manuscript`() throws {
        let bytes = PdfSpecimen(texts: Self.regulation).bytes
        let file = try #require(MemoryFile(bytes))
        let extracted = try HelperProgram(name: "pdftotext", arguments: ["-layout", "-", "-"]).run(
            on: file,
            within: .init(deadline: Deadline(secondsFromNow: 10), memory: 1 << 28, output: 1 << 20))
        let text = try DocumentReader().read(bytes: extracted.output, path: "contoh.txt")
        let pdf = try read(bytes)
        #expect(pdf.blocks.map(\.text) == text.blocks.map(\.text))
        #expect(pdf.blocks.map(\.page) == text.blocks.map(\.page))
    }

    @Test func `one page is a page, too`() throws {
        let document = try read(PdfSpecimen(texts: ["Bupati menetapkan kebijakan tata kelola daerah."]).bytes)
        #expect(document.blocks.map(\.page) == [1])
    }
}
