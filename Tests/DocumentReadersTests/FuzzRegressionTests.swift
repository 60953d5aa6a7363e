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
}
