import DocumentModel
import LegalStructure

/// All words of a manuscript in reading order, found by their spelling without regard to case. Rules look words
/// up instead of reading the whole text again: the cost of a rule is that of its hits.
struct WordIndex: Sendable {
    /// A run of letters, digits and what joins them ("dan/atau", "undang-undang"): twelve bytes, for a long text has
    /// millions.
    struct Word: Sendable {
        let passage: Int32
        /// UTF-8 bytes in the block's text.
        let start: Int32
        /// Length in bytes, at most 255, and number of the spelling, at most 16 million.
        private let lengthAndSpelling: UInt32

        var end: Int32 { start + Int32(lengthAndSpelling & 0xFF) }
        /// Number of the spelling.
        var spelling: Int32 { Int32(lengthAndSpelling >> 8) }

        init(passage: Int32, start: Int32, end: Int32, spelling: Int32) {
            self.passage = passage
            self.start = start
            lengthAndSpelling = UInt32(UInt8(clamping: end - start)) | UInt32(truncatingIfNeeded: spelling) << 8
        }
    }

    /// A stretch of a unit's own words.
    struct Passage: Sendable {
        let range: TextRange
        private let unitNumber: Int32
        private let firstWord: Int32
        private let endOfWords: Int32

        var unit: Int { Int(unitNumber) }
        /// Indices into `words`.
        var words: Range<Int> { Int(firstWord)..<Int(endOfWords) }

        init(unit: Int, range: TextRange, words: Range<Int>) {
            self.range = range
            unitNumber = Int32(unit)
            firstWord = Int32(words.lowerBound)
            endOfWords = Int32(words.upperBound)
        }
    }

    private(set) var words: [Word] = []
    private(set) var passages: [Passage] = []
    private var spellings: [UInt64: Int32] = [:]
    /// Places of each spelling: `places[starts[s]..<starts[s + 1]]`.
    private var starts: [Int32] = []
    private var places: [Int32] = []

    init(_ units: [Unit], _ texts: BlockTexts) {
        words.reserveCapacity(texts.length / 6)
        for unit in units where unit.zone != .penjelasan && unit.zone != .pinggiran {
            for range in unit.passages { add(range, of: unit.index, texts[range.block]) }
        }
        // Places by spelling, by counting.
        starts = [Int32](repeating: 0, count: spellings.count + 1)
        for word in words { starts[Int(word.spelling) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        places = [Int32](repeating: 0, count: words.count)
        for (index, word) in words.enumerated() {
            let spelling = Int(word.spelling)
            places[Int(next[spelling])] = Int32(index)
            next[spelling] += 1
        }
    }

    private mutating func add(_ range: TextRange, of unit: Int, _ text: [UInt8]) {
        let first = words.count
        var at = range.bytes.lowerBound
        let end = range.bytes.upperBound
        while at < end {
            let start = at
            var hash = Self.seed
            while at < end {
                let byte = text[at]
                guard Self.isWordByte(byte) || Self.joins(text, at, from: start, end) else { break }
                if byte == 0xE2, at + 2 < end, text[at + 1] == 0x80 { break }
                hash = Self.mix(hash, byte)
                at += 1
            }
            if at == start {
                // One sign that is no part of a word; those of three bytes as a whole.
                at += text[at] == 0xE2 ? min(3, end - at) : 1
                continue
            }
            words.append(
                Word(
                    passage: Int32(passages.count), start: Int32(start), end: Int32(at),
                    spelling: number(of: hash)))
        }
        passages.append(Passage(unit: unit, range: range, words: first..<words.count))
    }

    private mutating func number(of hash: UInt64) -> Int32 {
        if let known = spellings[hash] { return known }
        let new = Int32(spellings.count)
        spellings[hash] = new
        return new
    }

    /// Indices of the words with this spelling.
    func places(of hash: UInt64) -> ArraySlice<Int32> {
        guard let spelling = spellings[hash] else { return [] }
        return places[Int(starts[Int(spelling)])..<Int(starts[Int(spelling) + 1])]
    }

    func spelling(of hash: UInt64) -> Int32? { spellings[hash] }

    // MARK: Spelling

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        return (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
            || byte >= 0x80
    }

    /// A hyphen or slash inside of a word.
    private static func joins(_ text: [UInt8], _ at: Int, from start: Int, _ end: Int) -> Bool {
        guard text[at] == 0x2D || text[at] == 0x2F, at > start, at + 1 < end else { return false }
        return isWordByte(text[at + 1]) && text[at + 1] < 0x80
    }
}

/// Words that follow one another, to be looked for.
struct Phrase: Sendable {
    /// Hashes of the words.
    let hashes: [UInt64]

    init(_ words: StaticString) { self.init("\(words)") }

    init(_ words: String) {
        hashes = words.split(separator: " ").map { word in
            word.utf8.reduce(WordIndex.seed, WordIndex.mix)
        }
    }
}
