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

    static let all: [FuzzTarget] = [
        reader("docx") { try DocxReader(limits: limits).read(bytes: $0, path: "f.docx") },
        reader("wordml") { try DocxReader(limits: limits).read(bytes: package($0), path: "f.docx") },
        FuzzTarget(name: "tempat") { bytes in
            guard let file = try? DocxReader(limits: limits).readPlaces(bytes: package(bytes), path: "f.docx")
            else {
                return
            }
            check(file.document)
            precondition(file.places.count == file.document.blocks.count)
        },
        reader("flatopc") { try XmlReader(limits: limits).read(bytes: flatPackage($0), path: "f.xml") },
        reader("word2003") {
            try XmlReader(limits: limits).read(
                bytes: WellFormed.word(root: "wordDocument", of: WellFormed.word2003).text(orRaw: $0),
                path: "f.xml")
        },
        reader("odt") { try OdfReader(limits: limits).read(package: openDocument($0), path: "f.odt") },
        reader("fodt") {
            try XmlReader(limits: limits).read(
                bytes: WellFormed.openDocument(root: "office:document").text(orRaw: $0), path: "f.fodt")
        },
        reader("akn") {
            try XmlReader(limits: limits).read(bytes: WellFormed.akomaNtoso.text(orRaw: $0), path: "f.xml")
        },
        reader("html") { try HtmlReader(limits: limits).read(bytes: $0, path: "f.html") },
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
        // What a reading process hands back is not trusted.
        FuzzTarget(name: "terpisah") { bytes in
            guard case .success(let document)? = DocumentCodec.decode(bytes) else { return }
            precondition(
                DocumentCodec.encode(.success(document)).count <= bytes.count + document.elementIDs.count)
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
        StoredZip.archive(
            frame.map { (name: $0.name, content: Array($0.content.utf8)) }
                + wordParts(bytes).map { (name: "word/\($0.name).xml", content: $0.content) })
    }

    private static func wordParts(_ bytes: [UInt8]) -> [(name: String, content: [UInt8])] {
        zip(["document", "styles", "numbering"], divided(bytes, 3)).map { name, bytes in
            (name, WellFormed.word(root: name, of: WellFormed.word2006).text(orRaw: bytes))
        }
    }

    /// The same in one file.
    private static func flatPackage(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: "<pkg:".utf8) { return bytes }
        let parts =
            frame.map { (name: $0.name, content: Array($0.content.utf8)) }
            + wordParts(bytes).map { (name: "word/\($0.name).xml", content: $0.content) }
        let head = "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
        return Array(head.utf8)
            + parts.flatMap { part in
                Array("<pkg:part pkg:name=\"/\(part.name)\"><pkg:xmlData>".utf8)
                    + withoutDeclaration(part.content)
                    + Array("</pkg:xmlData></pkg:part>".utf8)
            } + Array("</pkg:package>".utf8)
    }

    private static func withoutDeclaration(_ part: [UInt8]) -> ArraySlice<UInt8> {
        guard part.starts(with: "<?".utf8), let end = part.firstIndex(of: UInt8(ascii: ">")) else {
            return part[...]
        }
        return part[(end + 1)...]
    }

    /// An OpenDocument package of content and styles, divided by NUL.
    private static func openDocument(_ bytes: [UInt8]) -> [UInt8] {
        let parts = zip(["content", "styles"], divided(bytes, 2)).map { name, bytes in
            (
                name: "\(name).xml",
                content: WellFormed.openDocument(root: "office:document-\(name)").text(orRaw: bytes)
            )
        }
        let type = (name: "mimetype", content: Array("application/vnd.oasis.opendocument.text".utf8))
        return StoredZip.archive([type] + parts)
    }

    private static func divided(_ bytes: [UInt8], _ count: Int) -> [[UInt8]] {
        bytes.split(separator: 0, maxSplits: count - 1, omittingEmptySubsequences: false).map(Array.init)
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
