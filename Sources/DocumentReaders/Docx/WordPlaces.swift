import DocumentModel

/// An element in the bytes of its part.
package struct WordElement: Sendable, Equatable {
    /// Offset of its `<`.
    package var start: Int
    /// Behind the start tag.
    package var contentStart: Int
    /// Behind the end tag; equal to `contentStart` when there is none.
    package var end: Int
    /// Its `w:rPr` or `w:pPr`, whole.
    package var properties: Range<Int>?

    /// The element whose start tag was just reported by a stream that follows its source.
    init(startedIn stream: XMLStream) {
        start = stream.tagOffset ?? 0
        contentStart = stream.offset
        end = contentStart
    }

    /// Where its end tag begins.
    package func contentEnd(in bytes: [UInt8]) -> Int {
        guard end > contentStart else { return contentStart }
        return bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
    }
}

/// A stretch of a block's text and the element it comes from.
package struct WordPiece: Sendable, Equatable {
    /// UTF-8 bytes of the block's text.
    package var text: Range<Int>
    /// A `w:t`, or an element that stands for a sign (`w:tab`, `w:br`, `w:sym` …).
    package var element: WordElement
    /// Whether the text can be divided, as that of a `w:t` can.
    package var isCharacters: Bool
    /// Index of its run in `WordFile.runs`.
    package var run: Int
}

/// Where the words of a block stand in the main part.
package struct WordPlace: Sendable, Equatable {
    /// Its paragraphs (`w:p`): several where a tracked deletion joins them.
    package var paragraphs: [WordElement] = []
    /// In the order of the text; a break that only divides words belongs to none.
    package var pieces: [WordPiece] = []
    package var isInTextBox = false
}

/// A Word file, its text and where each word of it stands.
package struct WordFile: Sendable {
    package var document: Document
    /// Name and bytes of the part that holds the running text.
    package var mainPart: String
    package var main: [UInt8]
    package var runs: [WordElement]
    /// One for each block; nil for blocks of other parts (footnotes).
    package var places: [WordPlace?]
    /// The parts around the main one, as far as comments need them.
    package var surroundings = Surroundings()

    package struct Surroundings: Sendable {
        /// Names of all entries of the archive.
        package var names: Set<String> = []
        /// `[Content_Types].xml`.
        package var contentTypes: Part?
        /// The relationships of the main part.
        package var relationships: Part?
        package var comments: Part?
    }

    /// An entry of the archive.
    package struct Part: Sendable {
        package var name: String
        package var bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }
}

extension WordFile {
    /// The byte of the main part at which a byte of a piece's text begins.
    package func offset(of byte: Int, in piece: WordPiece) -> Int {
        var offset = piece.element.contentStart
        var rest = byte - piece.text.lowerBound
        CharacterData.walk(main, piece.element.contentStart..<piece.element.contentEnd(in: main)) {
            range, length in
            guard rest >= length, rest > 0 else { return false }
            rest -= length
            offset = range.upperBound
            return true
        }
        return offset
    }
}

/// The content of a text element, character by character.
enum CharacterData {
    /// Calls `body` with each character's bytes in the source and the length of the text it becomes, until
    /// that says false.
    /// - Returns: false when something else than characters and references stands there.
    @discardableResult
    static func walk(_ bytes: [UInt8], _ range: Range<Int>, _ body: (Range<Int>, Int) -> Bool) -> Bool {
        var text = TextAssembler()
        var index = range.lowerBound
        while index < range.upperBound {
            let before = text.count
            var end = index + 1
            switch bytes[index] {
            case UInt8(ascii: "<"): return false
            case UInt8(ascii: "&"):
                guard let semicolon = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ";")),
                    let scalar = scalar(bytes[(index + 1)..<semicolon])
                else { return false }
                end = semicolon + 1
                append(UTF8.encode(scalar).map(Array.init) ?? [], to: &text)
            case 0x0D where end < range.upperBound && bytes[end] == 0x0A:
                end += 1
                append([0x0A], to: &text)
            default:
                while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
                append(Array(bytes[index..<end]), to: &text)
            }
            if !body(index..<end, text.count - before) { return true }
            index = end
        }
        return true
    }

    private static func append(_ character: [UInt8], to text: inout TextAssembler) {
        character.withUnsafeBufferPointer { text.append($0) }
    }

    /// What stands between `&` and `;`.
    private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        case let text where text.hasPrefix("#x"):
            return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case let text where text.hasPrefix("#"): return UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }
}

/// Notes where the elements of a story stand while it is parsed.
final class WordTracer {
    private let bytes: [UInt8]
    private(set) var runs: [WordElement] = []
    /// Indices of the open runs; -1 for runs of formulas.
    private var openRuns: [Int] = []
    private var openParagraphs: [WordElement] = []
    private var propertiesStart: [Int] = []
    private var openText: (element: WordElement, before: Int)?

    /// - Parameter bytes: the part, in UTF-8.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter count: length of the text so far.
    func start(_ name: XMLName, _ stream: XMLStream, count: Int) {
        switch name {
        case .p: openParagraphs.append(WordElement(startedIn: stream))
        case .r:
            openRuns.append(runs.count)
            runs.append(WordElement(startedIn: stream))
        case .mathRun: openRuns.append(-1)
        case .rPr where stream.parent == .r, .pPr where stream.parent == .p:
            propertiesStart.append(WordElement(startedIn: stream).start)
        case .t, .tab, .ptab, .br, .cr, .noBreakHyphen, .sym:
            openText = (WordElement(startedIn: stream), count)
        default: break
        }
    }

    /// - Returns: the piece of text that ends here.
    func end(_ name: XMLName, _ stream: XMLStream, count: Int) -> WordPiece? {
        switch name {
        case .r:
            if let run = openRuns.popLast(), run >= 0 { runs[run].end = stream.offset }
        case .mathRun: _ = openRuns.popLast()
        case .rPr where stream.parent == .r:
            guard let start = propertiesStart.popLast(), let run = openRuns.last, run >= 0 else { break }
            runs[run].properties = start..<stream.offset
        case .pPr where stream.parent == .p:
            guard let start = propertiesStart.popLast(), !openParagraphs.isEmpty else { break }
            openParagraphs[openParagraphs.count - 1].properties = start..<stream.offset
        case .t: return piece(stream, count: count, isCharacters: true)
        case .tab, .ptab, .br, .cr, .noBreakHyphen, .sym:
            return piece(stream, count: count, isCharacters: false)
        default: break
        }
        return nil
    }

    /// The paragraph that ends here.
    func endParagraph(_ stream: XMLStream) -> WordElement? {
        guard var paragraph = openParagraphs.popLast() else { return nil }
        paragraph.end = stream.offset
        return paragraph
    }

    private func piece(_ stream: XMLStream, count: Int, isCharacters: Bool) -> WordPiece? {
        guard let (opened, before) = openText else { return nil }
        openText = nil
        var element = opened
        element.end = stream.offset
        guard count > before, let run = openRuns.last, run >= 0 else { return nil }
        guard isCharacters else {
            return WordPiece(text: before..<count, element: element, isCharacters: false, run: run)
        }
        var length = 0
        let isPlain = CharacterData.walk(bytes, element.contentStart..<element.contentEnd(in: bytes)) {
            length += $1
            return true
        }
        // A line break that was still due stands before the element's own text.
        let start = isPlain ? max(before, count - length) : before
        return WordPiece(
            text: start..<count, element: element, isCharacters: isPlain && start + length == count, run: run)
    }
}
