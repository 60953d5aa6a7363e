/// A hash table from keys that are hashes already to small numbers: open addressing, no hashing of its own.
struct FlatMap: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 64)
    private var values: [Int32] = Array(repeating: -1, count: 64)
    private var count = 0

    @inline(__always) private func slot(_ key: UInt64) -> Int {
        let mask = keys.count - 1
        var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while values[at] >= 0, keys[at] != key { at = (at + 1) & mask }
        return at
    }

    subscript(key: UInt64) -> Int? {
        get {
            let value = values[slot(key)]
            return value < 0 ? nil : Int(value)
        }
        set {
            guard let newValue else { return }
            if count * 2 >= keys.count { grow() }
            let at = slot(key)
            if values[at] < 0 { count += 1 }
            keys[at] = key
            values[at] = Int32(newValue)
        }
    }

    /// The keys, in no order.
    var held: [UInt64] { keys.indices.filter { values[$0] >= 0 }.map { keys[$0] } }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.1 >= 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        values = Array(repeating: -1, count: keys.count)
        for (key, value) in old {
            let at = slot(key)
            keys[at] = key
            values[at] = value
        }
    }
}

/// A set of word hashes. Most words that are asked for are in no set: a bit for each low byte of a hash tells so
/// without a search.
struct WordSet: Sendable {
    private var words = FlatMap()
    private var filter: SIMD4<UInt64> = .zero

    init(_ hashes: some Sequence<UInt64>) {
        for hash in hashes {
            words[hash] = 1
            filter[Self.part(hash)] |= 1 << (hash & 63)
        }
    }

    @inline(__always) func contains(_ word: UInt64) -> Bool {
        filter[Self.part(word)] >> (word & 63) & 1 != 0 && words[word] != nil
    }

    func union(_ other: WordSet) -> WordSet { WordSet([words.held, other.words.held].joined()) }

    @inline(__always) private static func part(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 6) & 3
    }
}

/// The same for thousands of words.
struct LargeWordSet: Sendable {
    private var words = FlatMap()
    private var filter = WordFilter()

    mutating func insert(_ word: UInt64) {
        words[word] = 1
        filter.insert(word)
    }

    @inline(__always) func contains(_ word: UInt64) -> Bool {
        filter.mayContain(word) && words[word] != nil
    }
}

/// Tells at once of most words that they are not among many: a bit for the low half of each hash. A table of many words
/// is so big that to look one up waits for memory.
struct WordFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    mutating func insert(_ word: UInt64) { bits[Self.part(word)] |= 1 << (word & 63) }

    @inline(__always) func mayContain(_ word: UInt64) -> Bool {
        bits[Self.part(word)] >> (word & 63) & 1 != 0
    }

    @inline(__always) private static func part(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: word >> 6) & 1023
    }
}
