import DocumentModel
import DocumentReaders
import Testing

@testable import WordAnnotations

/// What others wrote into a file stays; what we wrote can be told from it.
@Suite struct OtherPeopleTests {
    private static let body = """
        <w:p><w:commentRangeStart w:id="4"/><w:r><w:t>Judul naskah</w:t></w:r><w:commentRangeEnd w:id="4"/>\
        <w:r><w:commentReference w:id="4"/></w:r></w:p><w:p><w:r><w:t>isi pasal ini</w:t></w:r></w:p>
        """
    private static let comments = """
        <w:comment w:id="4" w:author="Ani" w:initials="A"><w:p><w:r><w:t>periksa lagi</w:t></w:r></w:p>\
        </w:comment>
        """
    private static let remark = WordComment(
        range: TextRange(block: 1, bytes: 4..<9), title: "Kurang", lines: ["satu <unsur> & \u{1}"])

    private func file() throws -> [UInt8] {
        try Specimen.word(body: Self.body, comments: Self.comments)
    }

    private func marked(_ bytes: [UInt8], _ comments: [WordComment] = [remark]) throws -> [UInt8] {
        try WordAnnotator(bytes: bytes, path: "contoh.docx").annotated(comments: comments)
    }

    private func comments(of bytes: [UInt8]) throws -> String {
        String(decoding: try Specimen.entry("word/comments.xml", of: bytes) ?? [], as: UTF8.self)
    }

    @Test func `comments of others stay and ours get other numbers`() throws {
        let bytes = try marked(try file())
        let text = try comments(of: bytes)
        #expect(text.contains(Self.comments))
        #expect(text.contains("w:id=\"5\" w:author=\"Patuh SPBE\""))
        #expect(try Specimen.anchors(in: bytes) == ["4": "Judul naskah", "5": "pasal"])
    }

    @Test func `only three entries change, and ours are gone again`() throws {
        let bytes = try file()
        let before = try Specimen.entries(of: bytes)
        let after = try Specimen.entries(of: try marked(bytes))
        #expect(
            before.keys.filter { before[$0] != after[$0] }.sorted() == [
                "word/comments.xml", "word/document.xml",
            ])
        let cleaned = try WordAnnotator(bytes: try marked(bytes), path: "contoh.docx").cleaned
        #expect(try Specimen.entries(of: cleaned) == before)
    }

    @Test func `the same run again changes no byte`() throws {
        for bytes in [try file(), try Specimen.word(body: Self.body)] {
            let first = try marked(bytes)
            #expect(first != bytes)
            #expect(try marked(first) == first)
        }
    }

    @Test func `a file without our marks is not rewritten`() throws {
        let bytes = try file()
        #expect(try WordAnnotator(bytes: bytes, path: "contoh.docx").cleaned == bytes)
    }

    @Test func `a comment that says the same keeps its number, so that answers stay attached`() throws {
        let first = try marked(try file())
        let another = WordComment(range: TextRange(block: 0, bytes: 0..<5), title: "Baru")
        let text = try comments(of: try marked(first, [another, Self.remark]))
        #expect(text.contains("w:id=\"6\" w:author=\"Patuh SPBE\""))
        #expect(try Specimen.anchors(in: try marked(first, [another, Self.remark]))["5"] == "pasal")
    }

    @Test func `words that another person put into our text are kept`() throws {
        let insertion = WordInsertion(
            block: 1, paragraphs: [WordInsertion.Paragraph(text: "Pasal 1A", model: 1)], title: "Usulan")
        let marked = try WordAnnotator(bytes: try file(), path: "contoh.docx").annotated(
            comments: [], insertions: [insertion])
        let main = String(
            decoding: try #require(try Specimen.entry("word/document.xml", of: marked)), as: UTF8.self)
        // Accepted: Word takes the insertions' elements away and leaves the words.
        let accepted = main.replacing(/<w:ins [^>]*\/>/, with: "").replacing(/<\/?w:ins[^>]*>/, with: "")
        let bytes = try ArchiveEditor.rewrite(
            marked, [EntryChange(name: "word/document.xml", bytes: Array(accepted.utf8))],
            modelledOn: "word/document.xml", path: "contoh.docx")
        let file = try WordAnnotator(bytes: bytes, path: "contoh.docx")
        #expect(file.document.blocks.map(\.text) == ["Judul naskah", "isi pasal ini", "Pasal 1A"])
        // Not accepted: it is ours and goes.
        #expect(
            try WordAnnotator(bytes: marked, path: "contoh.docx").document.blocks.map(\.text)
                == ["Judul naskah", "isi pasal ini"])
    }

    @Test func `words of notes and text boxes are commented on at the paragraph that holds them`() throws {
        let body = """
            <w:p><w:r><w:t>Ada catatan</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>\
            <w:p><w:r><w:t>Ada kotak</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>\
            <w:txbxContent><w:p><w:r><w:t>dalam kotak</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>\
            </mc:AlternateContent></w:r></w:p>
            """
        let notes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>isi catatan</w:t></w:r></w:p></w:footnote>"
        let bytes = try Specimen.word(body: body, footnotes: notes)
        let file = try WordAnnotator(bytes: bytes, path: "contoh.docx")
        #expect(
            file.document.blocks.map(\.text) == ["Ada catatan", "isi catatan", "Ada kotak", "dalam kotak"])
        let marked = try file.annotated(comments: [
            WordComment(range: TextRange(block: 1, bytes: 0..<3), title: "catatan"),
            WordComment(range: TextRange(block: 3, bytes: 0..<5), title: "kotak"),
        ])
        #expect(try Specimen.anchors(in: marked) == ["0": "Ada catatan", "1": "Ada kotak"])
    }

    @Test func `text of a comment is inert`() throws {
        let text = try comments(of: try marked(try file()))
        #expect(text.contains("satu &lt;unsur&gt; &amp; \u{FFFD}"))
    }
}
