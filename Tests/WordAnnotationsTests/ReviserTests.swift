import DocumentModel
import DocumentReaders
import TestTools
import Testing

@testable import WordAnnotations

/// Changes of words as tracked changes.
@Suite struct ReviserTests {
    private func edit(_ old: String, _ new: String, in document: Document) throws -> WordReviser.Edit {
        for (index, block) in document.blocks.enumerated() {
            guard let found = block.text.firstRange(of: old) else { continue }
            let start = block.text.utf8.distance(from: block.text.startIndex, to: found.lowerBound)
            return WordReviser.Edit(
                range: TextRange(block: index, bytes: start..<(start + old.utf8.count)), replacement: new)
        }
        throw Missing(words: old)
    }

    private struct Missing: Error { var words: String }

    @Test func `words are replaced, inserted and deleted with their format`() throws {
        let body =
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>dimaksud pada Pasal 2 &amp; Pasal Pasal 3</w:t></w:r></w:p>"
        let file = try WordReviser(bytes: try Specimen.word(body: body), path: "contoh.docx")
        var insertion = try edit("Pasal 2", "", in: file.document)
        insertion.range.bytes = insertion.range.bytes.lowerBound..<insertion.range.bytes.lowerBound
        insertion.replacement = "<huruf a> "
        let edits = [
            try edit("pada", "dalam", in: file.document), insertion,
            try edit(" Pasal 3", " 3", in: file.document),
        ]
        #expect(edits.allSatisfy(file.canApply))
        let revised = try file.revised(edits)
        let read = try WordReviser(bytes: revised, path: "contoh.docx").document
        #expect(read.blocks.map(\.text) == ["dimaksud dalam <huruf a> Pasal 2 & Pasal 3"])
        let main = String(
            decoding: try #require(try Specimen.entry("word/document.xml", of: revised)), as: UTF8.self)
        #expect(main.contains("<w:delText xml:space=\"preserve\">pada</w:delText>"))
        #expect(main.components(of: "<w:ins ") == 3 && main.components(of: "<w:del ") == 2)
        #expect(main.components(of: "<w:rPr><w:b/></w:rPr>") == 9)
    }

    @Test func `what others have tracked, and words in pieces, stay as they are`() throws {
        let body =
            "<w:p><w:ins w:id=\"5\" w:author=\"Ani\"><w:r><w:t>kata baru</w:t></w:r></w:ins><w:r><w:t>Per</w:t></w:r>"
            + "<w:r><w:t>angkat Daerah</w:t></w:r></w:p>"
        let file = try WordReviser(bytes: try Specimen.word(body: body), path: "contoh.docx")
        #expect(!file.canApply(try edit("baru", "lama", in: file.document)))
        #expect(!file.canApply(try edit("Perangkat", "Unit", in: file.document)))
        #expect(file.canApply(try edit("Daerah", "Kota", in: file.document)))
    }
}

extension String {
    fileprivate func components(of words: String) -> Int { ranges(of: words).count }
}
