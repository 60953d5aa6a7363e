import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// Properties that hold for every document, tried on generated ones.
struct MarkdownPropertyTests {
    /// Pieces that meet in unforeseen ways: all of Markdown's syntax, and legal labels.
    private static let pieces = [
        "a", "b c", "Pasal 5", "(1) ", "a. ", "1. ", "2) ", "- ", "* ", "+ ", "> ", "# ", "### ", "\n", "\n",
        "\n\n",
        "    ", "  ", "\t", " ", "*", "**", "_", "__", "`", "``", "\\", "\\(", "\\*", "\\\\", "[", "]", "(",
        ")", "](x)", "](<y> \"t\")",
        "[r]", "[r]: /u\n", "![", "<", ">", "<br>", "<b>", "</b>", "<div>", "</div>", "<!-- k -->",
        "<http://x.y>", "<NAMA>",
        "|", "| a | b |\n|---|---|\n", "\\|", "---", "===", "```\n", "~~~", "[^1]", "\n[^1]: ", "  \n",
        "\\\n", "é", "–", "'", "\"", "!", ".",
    ]

    private static func generate(_ seed: Int, pieces: [String], count: Int) -> String {
        var generator = SeededGenerator(seed)
        return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    @Test(arguments: 0..<60) func `every text byte stands at its place in the source`(batch: Int) throws {
        for seed in (batch * 100)..<(batch * 100 + 100) {
            let text = Self.generate(seed, pieces: Self.pieces, count: 5 + seed % 60)
            let faults = anchorFaults(try markdown(text))
            #expect(faults.isEmpty, "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test(arguments: 0..<20) func `entities keep the place where they stand`(batch: Int) throws {
        let pieces =
            Self.pieces + [
                "&amp;", "&lt;", "&#40;", "&#x29;", "&nbsp;", "&tidakada;", "&", ";", "&amp;amp;", "amp;",
            ]
        for seed in (batch * 100)..<(batch * 100 + 100) {
            let text = Self.generate(seed, pieces: pieces, count: 5 + seed % 60)
            let faults = anchorFaults(try markdown(text), allowed: Set("&<()\u{A0}".utf8))
            #expect(faults.isEmpty, "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test func `line ends of any kind give the same text`() throws {
        for seed in 0..<300 {
            let text = Self.generate(seed, pieces: Self.pieces, count: 40)
            let expected = try lines(text)
            for lineEnd in ["\r\n", "\r"] {
                let other = String(
                    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
                #expect(
                    try lines(other) == expected,
                    "seed \(seed) with \(lineEnd.debugDescription): \(text.debugDescription)")
                #expect(anchorFaults(try markdown(other)).isEmpty, "seed \(seed): \(other.debugDescription)")
            }
        }
    }

    @Test func `a document cut at any byte is still read`() throws {
        let text = Self.generate(7, pieces: Self.pieces + ["&amp;", "“kutip”"], count: 200)
        let bytes = Array(text.utf8)
        for length in 1..<bytes.count {
            let document = try MarkdownReader().read(bytes: Array(bytes[..<length]), path: "uji.md")
            #expect(anchorFaults(document, allowed: [0x26]).isEmpty, "first \(length) bytes")
        }
    }

    @Test func `no word of a plain text is lost or changed`() throws {
        let words = [
            "Pasal", "ayat", "huruf", "SPBE", "arsitektur", "wajib", "dan", "data.", "pusat,", "(lima)",
        ]
        for seed in 0..<200 {
            var generator = SeededGenerator(seed)
            let text = (0..<60).map { _ in
                (words.randomElement(using: &generator) ?? "")
                    + ([" ", " ", " ", "\n", "\n\n"].randomElement(using: &generator) ?? "")
            }.joined()
            let read = try texts(text).flatMap { $0.split(whereSeparator: \.isWhitespace) }
            #expect(read == text.split(whereSeparator: \.isWhitespace), "seed \(seed)")
        }
    }
}
