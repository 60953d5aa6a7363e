import DocumentModel

/// A block of a planning document as its reader looks at it.
struct PlanLine {
    var block: Int
    var kind: Block.Kind
    /// Label and text.
    let text: String
    /// Bytes of the label and its space before the block's text in `text`; below zero where `text` begins later in it.
    var labelLength: Int
    /// "3.1", "IV"; empty without a number.
    var number: String
    /// All words, with those of the number, in small letters, of letters and digits only.
    let allWords: [String]
    /// Words behind the number.
    let words: [String]
    /// A line of a table of contents.
    var isContentsEntry: Bool
    /// Where a cell that was put together from a page stands; its text is no stretch of one block.
    private var fixedRange: TextRange?

    init(block index: Int, _ block: Block) {
        self.block = index
        kind = block.kind
        labelLength = block.label.isEmpty ? 0 : block.label.utf8.count + 1
        text = block.label.isEmpty ? block.text : block.label + " " + block.text
        allWords = Self.words(of: text)
        let count = Self.numberLength(allWords)
        number = allWords.prefix(count).last ?? ""
        if count > 0, Self.isDigits(number) {
            // "3.1." has been taken apart at its dots.
            number = allWords.prefix(count).filter(Self.isDigits).joined(separator: ".")
        }
        words = Array(allWords.dropFirst(count))
        isContentsEntry = Self.endsLikeContents(text)
    }

    /// A part of a block that stands alone on the page; not of cells.
    private init(block index: Int, _ block: Block, part bytes: Range<Int>) {
        let text = String(decoding: Array(block.text.utf8)[bytes], as: UTF8.self)
        self.init(block: index, Block(text: text, anchor: block.anchor))
        labelLength = -bytes.lowerBound
    }

    /// The lines of a block: one, or more where headings stand in it.
    static func lines(block index: Int, _ block: Block, headings: [Range<Int>]) -> [PlanLine] {
        guard !headings.isEmpty, block.label.isEmpty else { return [PlanLine(block: index, block)] }
        var lines: [PlanLine] = []
        var at = 0
        let count = block.text.utf8.count
        for heading in headings where heading.lowerBound >= at && heading.upperBound <= count {
            if heading.lowerBound > at {
                lines.append(PlanLine(block: index, block, part: at..<heading.lowerBound))
            }
            lines.append(PlanLine(block: index, block, part: heading))
            at = heading.upperBound
        }
        if at < count { lines.append(PlanLine(block: index, block, part: at..<count)) }
        return lines.filter { !$0.allWords.isEmpty }
    }

    /// This line as two, the first of so many words behind the number; nil where it has no more.
    func split(behind count: Int, of block: Block) -> [PlanLine]? {
        let places = Self.places(of: text)
        let first = places.count - words.count
        guard fixedRange == nil, block.label.isEmpty, count > 0, first + count < places.count else {
            return nil
        }
        let end = places[first + count - 1].bytes.upperBound
        let start = max(0, -labelLength)
        return [
            PlanLine(block: self.block, block, part: start..<start + end),
            PlanLine(block: self.block, block, part: start + end..<start + text.utf8.count),
        ]
    }

    /// A cell put together from a page, and the words in a block where it begins.
    init(cell text: String, row: Int, column: Int, at range: TextRange) {
        self.init(
            block: range.block,
            Block(kind: .tableCell(table: 0, row: row, column: column), text: text, anchor: .paragraph(1)))
        fixedRange = range
    }

    var isFromPage: Bool { fixedRange != nil }
    var isCell: Bool { if case .tableCell = kind { true } else { false } }
    var isHeading: Bool { if case .heading = kind { true } else { false } }
    /// "BAB II".
    var isChapter: Bool { text.utf8.starts(with: "BAB ".utf8) || text.utf8.starts(with: "Bab ".utf8) }

    /// Depth of a heading, 1 the outermost; nil for what is none.
    var level: Int? {
        guard !isContentsEntry, !isCell else { return nil }
        if case .heading(let level) = kind { return level }
        if isChapter { return 1 }
        guard !number.isEmpty, isShort else { return nil }
        let depth = number.utf8.count { $0 == 0x2E } + 1
        return Self.isDigits(number) && depth == 1 ? 2 : depth + 1
    }

    /// No sentence: short and without the sign that ends one.
    var isShort: Bool {
        guard words.count <= 14, let last = text.utf8.last(where: { $0 > 0x20 }) else { return false }
        return ![0x2E, 0x3B, 0x2C].contains(last)
    }

    /// The whole text of the block.
    var range: TextRange {
        if let fixedRange { return fixedRange }
        return TextRange(block: block, bytes: max(0, -labelLength)..<(text.utf8.count - labelLength))
    }

    /// The text as an address: one line, not too long.
    var address: String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var result = ""
        for word in words {
            if !result.isEmpty, result.count + word.count > 70 { return result + " …" }
            result += (result.isEmpty ? "" : " ") + word
        }
        return result
    }

    /// The range of the first occurrence of words in the text, whatever their case; nil where they do not stand.
    func range(of words: [String]) -> TextRange? {
        if let fixedRange { return fixedRange }
        let places = Self.places(of: text)
        guard !words.isEmpty, places.count >= words.count else { return nil }
        for start in 0...(places.count - words.count)
        where zip(places[start...], words).allSatisfy({ $0.0.word == $0.1 }) {
            let first = places[start].bytes.lowerBound - labelLength
            let last = places[start + words.count - 1].bytes.upperBound - labelLength
            return TextRange(block: block, bytes: max(0, first)..<max(0, last))
        }
        return nil
    }

    func place(_ words: [String]? = nil, in address: String? = nil) -> PlanPlace {
        PlanPlace(address: address ?? self.address, range: words.flatMap(range(of:)) ?? range)
    }

    // MARK: Words

    static func words(of text: String) -> [String] { places(of: text).map(\.word) }

    static func places(of text: String) -> [(word: String, bytes: Range<Int>)] {
        var places: [(word: String, bytes: Range<Int>)] = []
        var word: [UInt8] = []
        var start = 0
        for (offset, byte) in text.utf8.enumerated() {
            let isLetter = byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            // "…", quotation marks and dashes are signs in two or three bytes.
            let isPart = isLetter && byte < 0x80 || byte >= 0x30 && byte <= 0x39
            if isPart {
                if word.isEmpty { start = offset }
                word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            } else if !word.isEmpty {
                places.append((String(decoding: word, as: UTF8.self), start..<offset))
                word = []
            }
        }
        if !word.isEmpty {
            places.append((String(decoding: word, as: UTF8.self), start..<(start + word.count)))
        }
        return places
    }

    /// How many words of a line are its number: "bab iv", "3 1", "a".
    private static func numberLength(_ words: [String]) -> Int {
        guard let first = words.first else { return 0 }
        if first == "bab" { return words.count > 1 ? 2 : 1 }
        if isDigits(first), first.utf8.count <= 2 {
            let more = words.dropFirst().prefix { isDigits($0) && $0.utf8.count <= 2 }.count
            return 1 + min(more, 4)
        }
        return first.utf8.count == 1 && words.count > 1 ? 1 : 0
    }

    static func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

    /// "3.1 Arsitektur SPBE ....... 6", "3. Arsitektur SPBE As-Is 7".
    private static func endsLikeContents(_ text: String) -> Bool {
        if text.contains(".....") || text.contains("……") { return true }
        var bytes = Array(text.utf8)
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        let digits = bytes.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
        let rest = bytes.dropLast(digits)
        guard digits > 0, digits <= 3, let before = rest.last, let first = bytes.first else { return false }
        // A number, a title and a page, with a tab or nothing between them.
        return before == 0x09 || before == 0x20 && first >= 0x30 && first <= 0x39 && rest.count > 8
    }
}
