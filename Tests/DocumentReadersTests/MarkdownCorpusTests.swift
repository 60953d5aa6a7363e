import DocumentModel
import Glibc
import TestTools
import Testing

@testable import DocumentReaders

/// Properties on real documents: every Markdown file of the folder that PATUH_CORPUS names. Prints how
/// well the text agrees with pandoc's where that is installed.
@Suite(.serialized) struct MarkdownCorpusTests {
    private static let folder = getenv("PATUH_CORPUS").map { String(cString: $0) }

    private static let files =
        folder.map { folder in
            names(in: folder).filter { $0.hasSuffix(".md") }.map { folder + "/" + $0 }
        } ?? []

    private static let reason: Comment = "set PATUH_CORPUS to a folder of Markdown files to check them"

    @Test(.enabled(if: folder != nil, reason)) func `the folder has Markdown files`() {
        #expect(!Self.files.isEmpty)
    }

    @Test(.enabled(if: folder != nil, reason), arguments: files)
    func `every text byte of a real document stands at its place`(path: String) throws {
        let document = try DocumentReader().read(path: path)
        #expect(document.format == .markdown)
        #expect(!document.blocks.isEmpty)
        #expect(anchorFaults(document, allowed: Set("&<>\"'\u{A0}".utf8)) == [])
    }

    @Test(.enabled(if: folder != nil, reason), arguments: files)
    func `the text is the one that pandoc reads`(path: String) throws {
        guard let plain = pandoc(path) else { return }
        let document = try DocumentReader().read(path: path)
        let ours = letters(document.blocks.map { $0.label + $0.text }.joined())
        let agreement = overlap(ours, letters(plain))
        print("\(path): \(ours.count) letters, agreement with pandoc \(agreement)")
        #expect(agreement > 0.99)
    }

    /// Without digits and white space: pandoc numbers lists anew and glues the words around `<br>`.
    private func letters(_ text: String) -> [Character] { text.filter(\.isLetter) }

    /// Twice the common letters through the letters of both, by runs of twelve letters.
    private func overlap(_ left: [Character], _ right: [Character]) -> Double {
        func runs(_ text: [Character]) -> [String: Int] {
            var counts: [String: Int] = [:]
            for start in 0..<max(text.count - 12, 1) {
                counts[String(text[start..<min(start + 12, text.count)]), default: 0] += 1
            }
            return counts
        }
        let (one, other) = (runs(left), runs(right))
        let common = one.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
        return Double(2 * common) / Double(max(one.values.reduce(0, +) + other.values.reduce(0, +), 1))
    }

    /// Nil where pandoc is not installed.
    private func pandoc(_ path: String) -> String? {
        let command = "pandoc -f gfm -t plain --wrap=none \(ReadErrors.shellQuoted(path)) 2>/dev/null"
        guard let pipe = popen(command, "r") else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return pclose(pipe) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
