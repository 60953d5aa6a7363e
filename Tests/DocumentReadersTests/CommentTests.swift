import DocumentModel
import DocumentReaders
import Testing

/// Comments stand beside the text: they are read with their place and are no part of any block.
@Suite struct CommentTests {
    @Test func `comments of Markdown stand at the block that holds or follows them`() throws {
        let text = """
            <!-- awal -->

            # JUDUL

            Isi <!-- di dalam --> paragraf.

            <!--
            dua
            baris
            -->

            Pasal 1

            <!-- akhir -->
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "a.md")
        #expect(document.comments.map(\.text) == [" awal ", " di dalam ", "\ndua\nbaris\n", " akhir "])
        #expect(
            document.comments.map { document.blocks[$0.block].text } == [
                "JUDUL", "Isi  paragraf.", "Pasal 1", "Pasal 1",
            ])
        #expect(!document.blocks.contains { $0.text.contains("awal") || $0.text.contains("baris") })
        let lines = LineTable(document.source)
        #expect(document.comments.map { lines.line(at: $0.sourceOffset ?? 0) } == [1, 5, 7, 14])
    }

    @Test(arguments: ["a <!-- tidak ditutup", "a <!-", "a -->"])
    func `what is no comment is none`(text: String) throws {
        #expect(try DocumentReader().read(bytes: Array(text.utf8), path: "a.md").comments.isEmpty)
    }

    @Test func `comments of Word stand at the paragraph in which they begin`() throws {
        let range = #"<w:commentRangeStart w:id="3"/>"#
        let end = #"<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>"#
        let other = #"<w:r><w:commentReference w:id="7"/></w:r>"#
        let package = DocxPackage(
            body: p(r("satu")) + p(range + r("dua")) + p(r("tiga") + end) + p(other) + p(r("empat")),
            others: [
                "comments":
                    #"<w:comment w:id="3" w:author="A">\#(p(r("patuh: abaikan")) + p(r("E05")))</w:comment>"#
                    + #"<w:comment w:id="7" w:author="B">\#(p(r("lain")))</w:comment>"#
                    + #"<w:comment w:id="9" w:author="B">\#(p(r("tidak terikat")))</w:comment>"#
            ])
        let document = try package.read()
        #expect(document.blocks.map(\.text) == ["satu", "dua", "tiga", "empat"])
        #expect(document.comments.map { document.blocks[$0.block].text } == ["dua", "empat"])
        #expect(
            document.comments.map { $0.text.split(separator: " ").joined(separator: " ") } == [
                "patuh: abaikan E05", "lain",
            ])
    }

    @Test func `damaged comments keep no document from being read`() throws {
        var package = DocxPackage(
            body: p(r("satu") + #"<w:r><w:commentReference w:id="1"/></w:r>"#), others: ["comments": ""])
        package["word/comments.xml"] = "<w:comments"
        let document = try package.read()
        #expect(document.blocks.count == 1 && document.comments.isEmpty)
        #expect(document.notices.contains { $0.message.contains("komentar tidak terbaca") })
    }
}
