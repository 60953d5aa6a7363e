import DocumentModel
import Testing

@testable import DocumentReaders

/// Markdown through the facade that everything else uses.
struct MarkdownFacadeTests {
    @Test func `content and extension lead to the Markdown reader`() throws {
        let document = try DocumentReader().read(bytes: Array("- (1) satu".utf8), path: "uji")
        #expect(document.format == .markdown)
        #expect(document.blocks.map(\.text) == ["(1) satu"])
    }

    @Test(arguments: [" \n\t\n", "![](halaman_1.png)\n\n![](halaman_2.png)", "---\njudul: x\n---\n"])
    func `a document without text is an error`(text: String) throws {
        let error = try #require(throws: ReadError.self) {
            try DocumentReader().read(bytes: Array(text.utf8), path: "uji.md")
        }
        #expect(error.cause.en.contains("no text"))
    }
}
