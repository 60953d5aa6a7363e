import DocumentModel
import Testing

@testable import DocumentReaders

/// What fuzzing found, made small.
struct FuzzRegressionTests {
    /// The parser's literal of a footnote that is none ends inside a character.
    @Test func `a footnote that is taken back leaves whole characters`() throws {
        let tail = String(repeating: "\u{2018}", count: 16)
        for length in 0..<16 {
            let text =
                ".\n2. Pemerintah K[^NMENT*.h Kabuabupaten adalah \(String(repeating: "a", count: length))»\n"
                + "NOMOR 1 TAHUN 2021\(tail)1]"
            let document = try markdown(text)
            #expect(anchorFaults(document, allowed: Set("[]^".utf8)).isEmpty, "\(length)")
            #expect(!document.blocks.contains { $0.text.contains("\u{FFFD}") })
        }
    }

    /// The same among table delimiters, links and entities.
    @Test func `a footnote that is taken back between other brackets`() throws {
        func cents(_ count: Int) -> String { String(repeating: "¢", count: count) }
        let text =
            "[RiT[R[^<w:tbl><w:t<w\(cents(23))amp;RAN BUPAT[R-\n-|erge/>\(cents(20))g]]]]]]]\(cents(11))amp;RAN "
            + "BUPAT[^1]NTOH\n\(cents(3))nw:id=\"1\"/>r><w:tc>"
        for document in [try markdown(text), try markdown("a\n\n" + text), try markdown("1. " + text)] {
            #expect(!document.blocks.contains { $0.text.contains("\u{FFFD}") })
            for block in document.blocks {
                guard case .source(let segments) = block.anchor else { continue }
                let bytes = Array(block.text.utf8)
                for segment in segments {
                    let place = segment.textOffset..<segment.textOffset + segment.length
                    let source = segment.sourceOffset..<segment.sourceOffset + segment.length
                    #expect(bytes[place] == document.source[source])
                }
            }
        }
    }

    /// Both ways to write a note, one inside the other: the inner one must not end the outer one.
    @Test func `a note right in the text of a note`() throws {
        let inner = "<w:r><w:footnote>\(p(r("dalam")))</w:footnote></w:r>"
        let notes = [
            "<w:footnote w:id=\"1\">\(p(r("luar") + inner))</w:footnote>",
            "<w:footnote w:id=\"1\"><w:footnote w:id=\"2\">\(p(r("x")))</w:footnote>\(p(r("luar")))</w:footnote>",
            "<w:footnote w:id=\"1\"><w:tbl><w:tr><w:tc>\(p(r("luar") + inner))</w:tc></w:tr></w:tbl></w:footnote>",
        ]
        for note in notes {
            let package = DocxPackage(body: p(r("a")) + p(r("b")) + note + p(r("c")))
            #expect(try package.readFlat().texts == ["a", "b", "c"])
            #expect(
                try DocumentReader().read(bytes: try package.archived(), path: "a.docx").texts == [
                    "a", "b", "c",
                ])
        }
    }
}
