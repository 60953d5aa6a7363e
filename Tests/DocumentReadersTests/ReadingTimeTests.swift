import DocumentModel
import Testing

@testable import DocumentReaders

/// A reader ends itself when its time is over: with no time at all, every format is refused for that reason.
@Suite struct ReadingTimeTests {
    private static func lines(_ line: String) -> String { String(repeating: line, count: 5_000) }

    private static let files: [(name: String, bytes: @Sendable () throws -> [UInt8])] = [
        ("a.md", { Array(lines("Pasal 1\n\nIsi pasal.\n\n").utf8) }),
        ("daftar.md", { Array(lines("- butir\n").utf8) }),
        ("a.txt", { Array(lines("Pasal 1\nIsi pasal.\n").utf8) }),
        ("a.html", { Array("<html><body>\(lines("<p>isi</p>"))</body></html>".utf8) }),
        ("a.docx", { try DocxPackage(body: lines(p(r("isi")))).archived() }),
        ("a.xml", { Array(DocxPackage(body: lines(p(r("isi")))).flat.utf8) }),
        ("a.odt", { try OdfSpecimen(body: lines(odfP("isi"))).package() }),
        ("a.fodt", { Array(OdfSpecimen(body: lines(odfP("isi"))).flat.utf8) }),
        (
            "akn.xml",
            {
                let root = "akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\""
                return Array("<\(root)><act><body>\(lines("<p>isi</p>"))</body></act></akomaNtoso>".utf8)
            }
        ),
    ]

    @Test(arguments: files.indices)
    func `no format outlasts its time`(index: Int) throws {
        let bytes = try Self.files[index].bytes()
        let name = Self.files[index].name
        #expect(try DocumentReader().read(bytes: bytes, path: name).blocks.count >= 5_000)
        var limits = ReaderLimits()
        limits.seconds = 0
        let error = #expect(throws: ReadError.self) {
            try DocumentReader(limits: limits).read(bytes: bytes, path: name)
        }
        #expect(error?.path == name)
        #expect(error?.cause.id == "belum selesai dibaca setelah 0 detik", "\(name)")
    }

    /// XML looks at its time itself; what comes behind it looks again.
    @Test func `blocks are put together within the time, too`() {
        struct Plain: ParagraphNumbering {
            func label(_: StoryParagraph, in _: StoryKind) -> (label: String, depth: Int)? { nil }
            func headingLevel(_: StoryParagraph) -> Int? { nil }
        }
        let paragraphs = [StoryParagraph](repeating: StoryParagraph(text: "isi"), count: 5_000)
        var assembler = BlockAssembler(numbering: Plain())
        #expect(throws: ReadError.self) {
            try assembler.blocks(
                of: paragraphs, hasPages: false, within: ReadingTime(path: "a", seconds: 0))
        }
    }
}
