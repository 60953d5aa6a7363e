import DocumentModel

/// How a line hangs together with the one before it.
enum LineJoin {
    /// A space stands for the line's end.
    case space
    /// The hyphen belongs to the word: "antar-" + "Perangkat", "perundang-" + "undangan".
    case hyphen
    /// The hyphen only divided the word: "mana-" + "jemen".
    case word

    init(between previous: ArraySlice<UInt8>, and next: ArraySlice<UInt8>) {
        self = .space
        guard previous.last == 0x2D, let first = next.first else { return }
        let stem = previous.dropLast().suffix(while: ASCII.isLetter).map(ASCII.lowercased)
        let ending = previous.dropLast().last.map { ASCII.isLetter($0) || ASCII.isDigit($0) } ?? false
        guard ending, ASCII.isLetter(first) || ASCII.isDigit(first) else { return }
        guard ASCII.isLower(first), !stem.isEmpty else {
            self = .hyphen
            return
        }
        self =
            Self.isRepeated(stem, next.prefix(while: ASCII.isLetter).map(ASCII.lowercased))
            ? .hyphen : .word
    }

    /// Reduplication, with affixes or without: "sendiri" + "sendiri", "sekurang" + "kurangnya".
    private static func isRepeated(_ stem: [UInt8], _ head: [UInt8]) -> Bool {
        let shortest = 3
        guard head.count >= shortest, stem.count >= shortest else { return stem == head }
        return (shortest...min(head.count, stem.count)).contains {
            stem.suffix($0).elementsEqual(head.prefix($0))
        }
    }
}

/// A paragraph put together from one or more lines.
struct JoinedParagraph {
    private(set) var lines: [PhysicalLine]
    /// How each line but the first is joined to the one before.
    private var joins: [LineJoin] = []

    init(first: PhysicalLine) {
        lines = [first]
    }

    mutating func append(_ line: PhysicalLine, joined join: LineJoin) {
        lines.append(line)
        joins.append(join)
    }

    func block(in source: [UInt8]) -> Block {
        var text: [UInt8] = []
        var segments: ShortList<SourceSegment> = []
        var breaks: [PageBreak] = []
        for (index, line) in lines.enumerated() {
            if index > 0, joins[index - 1] == .space { text.append(0x20) }
            let isDivided = index < joins.count && joins[index] == .word
            let range = line.range.lowerBound..<(line.range.upperBound - (isDivided ? 1 : 0))
            if index > 0, line.page != lines[index - 1].page {
                breaks.append(PageBreak(textOffset: text.count, page: line.page))
            }
            for words in Self.withoutPadding(range, source) {
                segments.append(
                    SourceSegment(
                        textOffset: text.count, sourceOffset: words.lowerBound, length: words.count))
                text.append(contentsOf: source[words])
            }
        }
        var block = Block(
            text: String(decoding: text, as: UTF8.self), anchor: .source(segments), page: lines[0].page)
        block.pageBreaks = breaks
        return block
    }

    /// The pieces of a line between the spaces that only fill it out: justified text comes with many of them
    /// between two words, of which one stays, at the end of the piece before.
    private static func withoutPadding(_ line: Range<Int>, _ source: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = line.lowerBound
        var at = start
        while at < line.upperBound {
            guard source[at] == 0x20 else {
                at += 1
                continue
            }
            at += 1
            var next = at
            while next < line.upperBound, source[next] == 0x20 { next += 1 }
            if next > at {
                pieces.append(start..<at)
                start = next
                at = next
            }
        }
        if start < line.upperBound { pieces.append(start..<line.upperBound) }
        return pieces
    }
}
