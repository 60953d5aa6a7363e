import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

struct FormatSnifferTests {
    private func format(_ bytes: [UInt8], _ path: String = "uji") throws -> DocumentFormat {
        try FormatSniffer.format(of: bytes, path: path)
    }

    private func format(_ text: String, _ path: String = "uji") throws -> DocumentFormat {
        try format(Array(text.utf8), path)
    }

    private func refusal(_ bytes: [UInt8], _ path: String = "uji.docx") throws -> ReadError {
        try #require(throws: ReadError.self) { try format(bytes, path) }
    }

    private func refusal(_ text: String, _ path: String = "uji.docx") throws -> ReadError {
        try refusal(Array(text.utf8), path)
    }

    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private func compound(_ name: String) -> [UInt8] {
        Self.compoundFile + [UInt8](repeating: 0, count: 120) + name.utf8.flatMap { [$0, 0] as [UInt8] }
    }

    @Test func `the extension decides between Markdown and text only`() throws {
        #expect(try format("Pasal 1", "a.md") == .markdown)
        #expect(try format("Pasal 1", "a.b.MARKDOWN") == .markdown)
        #expect(try format("# Pasal 1", "a.txt") == .text)
        #expect(try format("Pasal 1", "folder.md/berkas") == .text)
        #expect(try format([0x50, 0x4B, 0x03, 0x04, 0, 0], "a.md") == .docx)
    }

    @Test(arguments: [
        "# Judul", "teks\n\n## Pasal 1\n", "- (1) satu", "  - a. satu", "* 1. satu", "| a |\n|---|\n",
    ])
    func `Markdown shows itself`(text: String) throws {
        #expect(try format(text) == .markdown)
    }

    @Test(arguments: ["Pasal 1\n(1) satu", "#tagar", "- butir", "# \n", "-1-", "| a | b |", "--- 5 ---"])
    func `other text is text`(text: String) throws {
        #expect(try format(text) == .text)
    }

    @Test func `packages that are no Word document are told apart`() throws {
        func package(_ mimetype: String) -> [UInt8] {
            [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + Array("mimetype\(mimetype)PK".utf8)
        }
        #expect(try format(package("application/vnd.oasis.opendocument.text")) == .odt)
        #expect(try format(package("application/vnd.oasis.opendocument.text-template"), "a.docx") == .odt)
        #expect(
            try refusal(package("application/vnd.oasis.opendocument.spreadsheet")).cause.en.contains(
                "spreadsheet"))
        #expect(try refusal(package("application/epub+zip")).cause.en.contains("application/epub+zip"))
    }

    @Test func `legacy and encrypted Office files are told apart`() throws {
        let legacy = try refusal(compound("WordDocument"))
        #expect(legacy.cause.en.contains(".doc"))
        #expect(legacy.nextStep.en.contains("soffice"))
        #expect(try refusal(compound("EncryptedPackage")).cause.en.contains("password"))
        #expect(try refusal(compound("Workbook")).cause.en.contains("other than Word"))
        #expect(try refusal(Self.compoundFile).cause.en.contains("other than Word"))
    }

    @Test func `formats without a reader are named with the way out`() throws {
        #expect(try refusal("{\\rtf1\\ansi Pasal}").cause.en.contains("RTF"))
        #expect(try format("%PDF-1.7\n%âã") == .pdf)
        #expect(try refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]).cause.en.contains("picture"))
        #expect(try refusal([0xFF, 0xD8, 0xFF, 0xE0]).nextStep.en.contains("DOCX"))
        #expect(try refusal([0x1F, 0x8B, 8]).cause.en.contains("archive"))
    }

    @Test func `XML is recognised by content`() throws {
        #expect(try format("<?xml version=\"1.0\"?>\n<!-- k -->\n<akomaNtoso xmlns=\"x\">", "a.txt") == .xml)
        #expect(try format("\u{FEFF}<?xml version='1.0'?><!DOCTYPE a><w:document/>") == .xml)
        #expect(try format("<peraturan>\n<pasal/>\n</peraturan>\n", "a") == .xml)
        #expect(try format("<?xml ") == .xml)
        let utf16: [UInt8] =
            [0xFF, 0xFE]
            + "<?xml version=\"1.0\"?><akar/>".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
        #expect(try format(utf16) == .xml)
    }

    @Test func `an unknown vocabulary is an error that names the root`() throws {
        for (text, root) in [
            ("<?xml version=\"1.0\"?><peraturan xmlns='x'/>", "peraturan"),
            ("<a:b xmlns:a='y'>\n</a:b>", "a:b"),
            ("<?xml version=\"1.0\"?><!-- <bukan> --><akar><!-- x --></akar>", "akar"),
        ] {
            let error = try #require(throws: ReadError.self) {
                try DocumentReader().read(bytes: Array(text.utf8), path: "uji.xml")
            }
            #expect(error.cause.en.contains("\"\(root)\""))
            #expect(error.nextStep.en.contains("Akoma Ntoso"))
        }
    }

    @Test func `HTML pages are recognised, HTML in Markdown is Markdown`() throws {
        #expect(try format("<!DOCTYPE html>\n<html>", "a.md") == .html)
        #expect(try format("  <HTML lang=id><head>", "a.txt") == .html)
        #expect(try format("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html/>") == .html)
        #expect(try format("<div align=\"center\">\n# Judul\n</div>", "a.md") == .markdown)
        #expect(try format("<!-- image -->\n\n# Judul\n", "a") == .markdown)
        #expect(try format("<NAMA KABUPATEN> menetapkan", "a.txt") == .text)
    }

    @Test func `binary data is an error that names the line`() throws {
        #expect(try refusal("Pasal 1\nsatu\0dua").cause.en.contains("line 2"))
        var generator = SeededGenerator(5)
        let noise = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(try refusal(noise).cause.en.contains("not text"))
        #expect(try format(String(repeating: "kata ", count: 100) + "\u{1}") == .text)
        #expect(try format("halaman satu\u{C}halaman dua") == .text)
    }

    @Test func `an empty file is an error`() throws {
        #expect(try refusal([]).cause.en.contains("empty"))
    }

    @Test func `any beginning of any file is recognised or refused`() throws {
        var generator = SeededGenerator(9)
        let starts: [[UInt8]] = [
            [0x50, 0x4B, 3, 4], Self.compoundFile, [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
            Array("<?xml".utf8),
            Array("<!--".utf8), Array("{\\rtf".utf8), Array("%PDF-".utf8), Array("# a".utf8), [],
        ]
        for start in starts {
            for length in 0..<60 {
                let tail = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
                _ = try? format(start + tail)
            }
        }
    }
}
