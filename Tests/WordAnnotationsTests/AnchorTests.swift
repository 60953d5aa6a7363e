import DocumentModel
import DocumentReaders
import Glibc
import TestTools
import Testing

@testable import WordAnnotations

/// Comments stand at the exact words, whatever the words are made of.
@Suite struct AnchorTests {
    static let bodies = [
        "one run": "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Dinas mengelola Pusat Data Daerah.</w:t></w:r></w:p>",
        "words in pieces":
            "<w:p><w:r><w:t>Per</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>angkat Da</w:t></w:r>"
            + "<w:r><w:t xml:space=\"preserve\">erah wajib </w:t></w:r></w:p>",
        "several texts in a run":
            "<w:p><w:r><w:t>satu dua</w:t><w:tab/><w:t>tiga</w:t><w:br/><w:t>empat lima</w:t></w:r></w:p>",
        "entities, hyphens, letters of several bytes":
            "<w:p><w:r><w:t>A &amp; B &lt;C&gt; &#8220;D se\u{AD}telah E\u{2011}G “é” 🇮🇩 akhir</w:t></w:r></w:p>",
        "tracked changes":
            "<w:p><w:r><w:t xml:space=\"preserve\">lama </w:t></w:r><w:ins w:id=\"5\" w:author=\"Ani\"><w:r>"
            + "<w:t>kata baru</w:t></w:r></w:ins><w:del w:id=\"6\" w:author=\"Ani\"><w:r><w:delText>hilang"
            + "</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\"> sisa kata</w:t></w:r></w:p>",
        "paragraphs joined by a tracked deletion":
            "<w:p><w:pPr><w:rPr><w:del w:id=\"7\" w:author=\"Ani\"/></w:rPr></w:pPr><w:r><w:t>awal kata"
            + "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\"> dan lanjutan</w:t></w:r></w:p>",
        "links, controls, fields":
            "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>kata tautan</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr/>"
            + "<w:sdtContent><w:r><w:t xml:space=\"preserve\"> isi kontrol </w:t></w:r></w:sdtContent></w:sdt>"
            + "<w:fldSimple w:instr=\"REF x\"><w:r><w:t>hasil bidang</w:t></w:r></w:fldSimple></w:p>",
        "a table":
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>sel satu</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>sel dua"
            + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>di bawah tabel</w:t></w:r></w:p>",
    ]

    @Test(arguments: bodies.keys.sorted())
    func `every word can be commented on alone`(name: String) throws {
        try check(try Specimen.word(body: #require(Self.bodies[name])), seed: nil)
    }

    @Test func `another prefix is kept`() throws {
        let body = try #require(Self.bodies["one run"]).replacing("w:", with: "kata:")
        try check(try Specimen.word(body: body, prefix: "kata"), seed: nil)
    }

    @Test(arguments: Specimen.samples)
    func `words of a sample can be commented on`(name: String) throws {
        try check(try Specimen.sample(name), seed: 6)
    }

    private static let corpus = getenv("PATUH_CORPUS").map { String(cString: $0) }
    private static let corpusFiles = corpus.map { folder in
        names(in: folder).filter { $0.hasSuffix(".docx") }.map { folder + "/" + $0 }
    }

    @Test(
        .enabled(if: corpus != nil, "set PATUH_CORPUS to a folder of Word files to check them"),
        arguments: corpusFiles ?? [])
    func `words of a real document can be commented on`(path: String) throws {
        try check(try #require(bytes(of: path)), seed: 7)
    }

    /// Comments on words (all of them, or many ranges drawn by chance) read back as those words, and taking
    /// them out gives every entry back as it was.
    private func check(_ bytes: [UInt8], seed: Int?) throws {
        let file = try WordAnnotator(bytes: bytes, path: "contoh.docx")
        // Notes and text boxes hold no comments.
        let places = try DocumentReader().word(bytes: bytes, path: "contoh.docx").places
        let inBody = Self.words(in: file.document).filter { word in
            places[word.block].map { !$0.isInTextBox && !$0.pieces.isEmpty } ?? false
        }
        let words = seed.map { some(of: inBody, seed: $0) } ?? inBody
        #expect(!words.isEmpty)
        let comments = words.map { WordComment(range: $0, title: "\($0.block) \($0.bytes)") }
        let marked = try file.annotated(comments: comments)
        let anchors = try Specimen.anchors(in: marked)
        #expect(anchors.count == words.count)
        for (id, range) in words.enumerated() {
            let text = Array(file.document.blocks[range.block].text.utf8)[range.bytes]
            let found = anchors[String(id)].map { Array($0.utf8) } ?? []
            #expect(found == Array(text), "\(String(decoding: text, as: UTF8.self))")
        }
        let read = try DocumentReader().read(bytes: marked, path: "contoh.docx")
        #expect(read.blocks == file.document.blocks)
        let cleaned = try WordAnnotator(bytes: marked, path: "contoh.docx").cleaned
        #expect(try Specimen.entries(of: cleaned) == Specimen.entries(of: bytes))
    }

    static func words(in document: Document) -> [TextRange] {
        document.blocks.enumerated().flatMap { block, value in
            let bytes = Array(value.text.utf8)
            return bytes.indices.split { bytes[$0] <= 0x20 }.compactMap { word in
                word.first.map { TextRange(block: block, bytes: $0..<($0 + word.count)) }
            }
        }
    }

    private func some(of words: [TextRange], seed: Int) -> [TextRange] {
        var generator = SeededGenerator(seed)
        return (0..<80).compactMap { _ in
            guard let first = words.randomElement(using: &generator) else { return nil }
            let last = words.filter {
                $0.block == first.block && $0.bytes.lowerBound >= first.bytes.lowerBound
            }
            .prefix(6).randomElement(using: &generator)
            return last.map {
                TextRange(block: first.block, bytes: first.bytes.lowerBound..<$0.bytes.upperBound)
            }
        }
    }
}
