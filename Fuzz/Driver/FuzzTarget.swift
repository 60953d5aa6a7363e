import DocumentModel
import RuleModel
import StoredZip

@testable import DocumentReaders

/// What is fuzzed, by name. A target hands any bytes to one part of the program; besides never trapping, that
/// part has to keep what it promises (`check`).
struct FuzzTarget: Sendable {
    var name: String
    var run: @Sendable ([UInt8]) -> Void

    nonisolated(unsafe) static var current: FuzzTarget?

    static let all = [
        reader("docx") { try DocxReader(limits: limits).read(bytes: $0, path: "f.docx") },
        reader("wordml") { try DocxReader(limits: limits).read(bytes: package($0), path: "f.docx") },
        reader("markdown") { try MarkdownReader(limits: limits).read(bytes: $0, path: "f.md") },
        reader("teks") { try TextReader(limits: limits).read(bytes: $0, path: "f.txt") },
        FuzzTarget(name: "pdf") { bytes in PdfTarget.run(bytes) },
        FuzzTarget(name: "ocr") { bytes in
            let page = RecognisedPage(tsv: bytes)
            for line in page.lines {
                precondition(line.range.upperBound <= page.text.count && (0...1).contains(line.confidence))
            }
            _ = PagePictures(list: bytes)
        },
        reader("berkas") { bytes in
            // Whatever the bytes show themselves to be; PDF would only start programs.
            guard try FormatSniffer.format(of: bytes, path: "f") != .pdf else {
                return Document(path: "f", format: .pdf, blocks: [])
            }
            return try DocumentReader(limits: limits).read(bytes: bytes, path: "f")
        },
        FuzzTarget(name: "aturan") { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            _ = try? PackDecoder.decode([("paket.yaml", text)])
            _ = try? PackDecoder.decode([("paket.yaml", packHead), ("indikator-01.yaml", text)])
        },
    ]

    private static let packHead = "paket: uji\nversi: 1.0.0\nberlaku: 2021–2025\nsumber: uji\n"

    /// Small, so that a bomb shows itself as slowness and not as a lack of memory.
    private static let limits: ReaderLimits = {
        var limits = ReaderLimits()
        limits.entrySize = 4 << 20
        limits.totalSize = 8 << 20
        return limits
    }()

    /// A package of three parts (document, styles, numbering), divided by NUL: the archive around them is right,
    /// so that changed bytes reach the XML.
    private static func package(_ bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
        let names = ["word/document.xml", "word/styles.xml", "word/numbering.xml"]
        return StoredZip.archive(
            frame.map { (name: $0.name, content: Array($0.content.utf8)) }
                + zip(names, parts).map { (name: $0, content: $1) })
    }

    private static let frame: [(name: String, content: String)] = {
        let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006"
        return [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(types).document.main+xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"a\" "
                    + "Type=\"\(relations)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            (
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"b\" "
                    + "Type=\"\(relations)/styles\" Target=\"styles.xml\"/><Relationship Id=\"c\" "
                    + "Type=\"\(relations)/numbering\" Target=\"numbering.xml\"/></Relationships>"
            ),
        ]
    }()

    private static func reader(
        _ name: String, _ read: @escaping @Sendable ([UInt8]) throws -> Document
    ) -> FuzzTarget {
        FuzzTarget(name: name) { bytes in
            guard let document = try? read(bytes) else { return }
            check(document)
        }
    }

    /// Every position of every block can be told, and slicing the source at a segment gives its text.
    static func check(_ document: Document) {
        let converter = PositionConverter(document)
        for (index, block) in document.blocks.enumerated() {
            let text = Array(block.text.utf8)
            let whole = TextRange(block: index, bytes: 0..<text.count)
            precondition(converter.positions(of: whole).start.line >= 1)
            guard case .source(let segments) = block.anchor else { continue }
            for segment in segments {
                precondition(
                    text[segment.textOffset..<segment.textOffset + segment.length].elementsEqual(
                        document.source[segment.sourceOffset..<segment.sourceOffset + segment.length]))
            }
        }
    }
}

/// Everything that is done to the text which poppler's process hands back; poppler itself has its own fuzzers.
enum PdfTarget {
    static func run(_ bytes: [UInt8]) {
        _ = PdfFile.isComplete(bytes)
        let pages = PdfPages(text: bytes)
        precondition(pages.joined.count { $0 == 0x0C } == pages.count)
        _ = pages.scans(PagePictures(list: bytes))
        guard var document = try? TextReader().read(bytes: pages.joined, path: "f.pdf") else { return }
        pages.place(&document)
        for block in document.blocks {
            precondition((1...max(pages.count, 1)).contains(block.page ?? 1))
        }
        FuzzTarget.check(document)
    }
}
