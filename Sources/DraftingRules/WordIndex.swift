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
        /// In bytes.
        var length: Int { Int(lengthAndSpelling & 0xFF) }
        /// Number of the spelling.
        var spelling: Int32 { Int32(lengthAndSpelling >> 8) }

        init(passage: Int32, start: Int32, end: Int32, spelling: Int32) {
            self.passage = passage
            self.start = start
            lengthAndSpelling =
                UInt32(UInt8(clamping: end - start)) | UInt32(truncatingIfNeeded: spelling) << 8
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
    /// Indices of the words that begin with a digit, in reading order.
    private(set) var numerals: [Int32] = []
    private var spellings = SpellingTable()
    /// Places of each spelling: `places[starts[s]..<starts[s + 1]]`.
    private var starts: [Int32] = []
    private var places: [Int32] = []

    init(_ units: [Unit], _ texts: PlainTexts) {
        words.reserveCapacity(texts.length / 6)
        Self.letters.withUnsafeBufferPointer { letters in
            for index in units.indices {
                switch units[index].zone {
                case .penjelasan, .pinggiran: continue
                default: break
                }
                for range in units[index].passages {
                    texts.read(range.block) { add(range, of: index, $0, letters) }
                }
            }
        }
        // Places by spelling, by counting.
        starts = [Int32](repeating: 0, count: spellings.count + 1)
        for index in words.indices { starts[Int(words[index].spelling) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        places = [Int32](repeating: 0, count: words.count)
        places.withUnsafeMutableBufferPointer { places in
            next.withUnsafeMutableBufferPointer { next in
                for index in words.indices {
                    let spelling = Int(words[index].spelling)
                    places[Int(next[spelling])] = Int32(index)
                    next[spelling] &+= 1
                }
            }
        }
    }

    private mutating func add(
        _ range: TextRange, of unit: Int, _ text: UnsafeBufferPointer<UInt8>,
        _ letters: UnsafeBufferPointer<UInt8>
    ) {
        let first = words.count
        let passage = Int32(passages.count)
        var at = range.bytes.lowerBound
        let end = range.bytes.upperBound
        while at < end {
            let start = at
            var hash = Self.seed
            while at < end {
                let byte = text[at]
                var letter = letters[Int(byte)]
                if letter == 0 {
                    guard Self.goesOn(text, at, from: start, end) else { break }
                    letter = byte
                }
                hash = (hash ^ UInt64(letter)) &* Self.prime
                at += 1
            }
            if at == start {
                // One sign that is no part of a word; those of three bytes as a whole.
                at += text[at] == 0xE2 ? min(3, end - at) : 1
                continue
            }
            if text[start] >= 0x30, text[start] <= 0x39 { numerals.append(Int32(words.count)) }
            words.append(
                Word(
                    passage: passage, start: Int32(start), end: Int32(at),
                    spelling: spellings.number(adding: hash)))
        }
        passages.append(Passage(unit: unit, range: range, words: first..<words.count))
    }

    /// Indices of the words with this spelling.
    func places(of hash: UInt64) -> ArraySlice<Int32> {
        spelling(of: hash).map(places(ofSpelling:)) ?? []
    }

    func places(ofSpelling spelling: Int32) -> ArraySlice<Int32> {
        places[Int(starts[Int(spelling)])..<Int(starts[Int(spelling) + 1])]
    }

    func spelling(of hash: UInt64) -> Int32? { spellings.number(of: hash) }

    /// How many spellings there are; their numbers begin with 0.
    var spellingCount: Int { spellings.count }

    // MARK: Spelling

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static let prime: UInt64 = 0x100_0000_01B3

    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        return (hash ^ UInt64(lower)) &* prime
    }

    /// The bytes of words by their value, capitals as small letters; 0 for all others and for those that begin a dash
    /// as well as a letter.
    private static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
        isWordByte(byte) && byte != dash ? byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte : 0
    }

    /// The first byte of dashes, quotation marks and the like.
    private static let dash: UInt8 = 0xE2

    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
            || byte >= 0x80
    }

    /// A hyphen or slash inside of a word, or a letter that begins like a dash.
    private static func goesOn(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, from start: Int, _ end: Int
    ) -> Bool {
        if text[at] == dash { return !(at + 2 < end && text[at + 1] == 0x80) }
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
        hashes = words.utf8.split(separator: 0x20).map { $0.reduce(WordIndex.seed, WordIndex.mix) }
    }
}

/// Numbers for the hashes of spellings, in the order in which they come; a hash table without removal.
struct SpellingTable: Sendable {
    private(set) var count = 0
    private var hashes = [UInt64](repeating: 0, count: 1024)
    /// -1 where the slot is free.
    private var numbers = [Int32](repeating: -1, count: 1024)

    func number(of hash: UInt64) -> Int32? {
        let number = numbers[slot(of: hash)]
        return number < 0 ? nil : number
    }

    mutating func number(adding hash: UInt64) -> Int32 {
        let slot = slot(of: hash)
        if numbers[slot] >= 0 { return numbers[slot] }
        let number = Int32(count)
        hashes[slot] = hash
        numbers[slot] = number
        count += 1
        if count * 2 > numbers.count { grow() }
        return number
    }

    /// Where the hash stands, or the free slot where it would.
    private func slot(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while numbers[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldHashes, oldNumbers) = (hashes, numbers)
        hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
        numbers = [Int32](repeating: -1, count: oldHashes.count * 2)
        for (hash, number) in zip(oldHashes, oldNumbers) where number >= 0 {
            let slot = slot(of: hash)
            hashes[slot] = hash
            numbers[slot] = number
        }
    }
}
