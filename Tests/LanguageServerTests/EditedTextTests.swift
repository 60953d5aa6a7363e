import DocumentModel
import Glibc
import TestTools
import Testing

@testable import LanguageServer

@Suite struct EditedTextTests {
    @Test(arguments: [
        (ColumnUnit.utf16, 0, 3, 5), (.utf8, 0, 5, 5), (.utf16, 0, 2, 1), (.utf16, 1, 0, 8),
        (.utf16, 0, 99, 6),
        (.utf8, 9, 9, 12), (.utf8, 1, 1, 8),
    ])
    func `positions are bytes of the text, and stay inside it`(
        unit: ColumnUnit, line: Int, character: Int, offset: Int
    ) {
        let text = EditedText("a😀b\r\né\rx")
        #expect(text.lines.offset(of: Position(line: line + 1, column: character + 1), unit: unit) == offset)
    }

    @Test(arguments: [ColumnUnit.utf16, .utf8, .scalar])
    func `offsets and positions are each other's reverse`(unit: ColumnUnit) {
        let text = EditedText("a😀b\r\né\r\n\nPasal 1\rz")
        var offset = 0
        for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
            // Between CR and LF there is no place.
            if scalar != "\n" || offset == 0 || text.bytes[offset - 1] != 0x0D {
                let position = text.lines.position(at: offset, unit: unit)
                #expect(text.lines.offset(of: position, unit: unit) == offset)
            }
            offset += UTF8.width(scalar)
        }
    }

    /// An edit session of random changes, kept beside as plain lines, ends in the same text and the same
    /// diagnostics as opening that text. PATUH_UBAHAN says how many changes (200).
    @Test(arguments: [ColumnUnit.utf16, .utf8])
    func `an edit session ends as a cold run`(unit: ColumnUnit) throws {
        let count = getenv("PATUH_UBAHAN").flatMap { Int(String(cString: $0)) } ?? 200
        var random = SeededGenerator(unit == .utf8 ? 8 : 16)
        let editor = Editor(unit == .utf8 ? ["general": ["positionEncodings": ["utf-8"]]] : [:])
        var mirror = Array(sample("perbup-spbe-sedang").unicodeScalars)
        let original = mirror
        let uri = editor.open(string(mirror))
        let pieces = [
            "a", "", "", "\n", "\r\n", "é", "😀", "Pasal 3", "(2) ", "\n\nPasal 99\n\n",
            " sebagaimana dimaksud dalam Pasal 4",
            "a. ", ";", "SPBE", "<!-- ", "-->", "# ", "\t", "|",
        ]
        for step in 0..<count {
            let start = Int.random(in: 0...mirror.count, using: &random)
            let longest = step % 50 == 0 ? 400 : 12
            let end = min(mirror.count, start + Int.random(in: 0...longest, using: &random))
            let range = start..<end
            // No client puts a place between CR and LF.
            guard !splitsLineEnd(mirror, start), !splitsLineEnd(mirror, end) else { continue }
            // Words of the draft itself keep it from wearing away.
            let from = Int.random(in: 0..<original.count - 60, using: &random)
            let words = string(Array(original[from..<from + Int.random(in: 0...60, using: &random)]))
            let text = step % 3 == 0 ? words : pieces[Int.random(in: 0..<pieces.count, using: &random)]
            editor.change(
                uri,
                [
                    "range": ["start": place(mirror, start, unit), "end": place(mirror, end, unit)],
                    "text": .string(text),
                ])
            mirror.replaceSubrange(range, with: text.unicodeScalars)
            if step % 40 == 0 { editor.settle() }
        }
        #expect(editor.session.open[uri]?.text.bytes == Array(string(mirror).utf8))
        let cold = Editor(unit == .utf8 ? ["general": ["positionEncodings": ["utf-8"]]] : [:])
        cold.open(string(mirror), as: uri)
        #expect(editor.diagnostics(uri) == cold.diagnostics(uri))
        #expect(mirror.count > 1000, "there is still a draft")
    }

    private func string(_ scalars: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private func splitsLineEnd(_ text: [Unicode.Scalar], _ at: Int) -> Bool {
        at > 0 && at < text.count && text[at - 1] == "\r" && text[at] == "\n"
    }

    /// Counted the plain way, from the beginning.
    private func place(_ text: [Unicode.Scalar], _ at: Int, _ unit: ColumnUnit) -> JSON {
        var (line, column) = (0, 0)
        for index in 0..<at {
            if text[index] == "\n"
                || text[index] == "\r" && !(index + 1 < text.count && text[index + 1] == "\n")
            {
                (line, column) = (line + 1, 0)
            } else {
                column += unit == .utf8 ? UTF8.width(text[index]) : UTF16.width(text[index])
            }
        }
        return ["line": .integer(line), "character": .integer(column)]
    }
}

@Suite struct DocumentURITests {
    @Test(arguments: [
        ("file:///home/x/draf%20baru.md", "/home/x/draf baru.md"), ("file://localhost/a%C3%A9", "/aé"),
        ("file:///a%zz%", "/a%zz%"),
    ])
    func `files have paths`(uri: String, path: String) {
        #expect(DocumentURI.path(uri) == path)
    }

    @Test func `what is no file has none`() {
        #expect(DocumentURI.path("untitled:Untitled-1") == nil)
        #expect(DocumentURI.path("file:") == nil)
    }

    @Test func `one file has one key however it is written`() {
        #expect(DocumentURI.key("file:///a/%7Eb%3a.md") == DocumentURI.key("file:///a/~b:.md"))
        #expect(DocumentURI.path(DocumentURI.uri("/a b/é%:.md")) == "/a b/é%:.md")
    }
}
