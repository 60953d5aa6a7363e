/// A trie over word hashes; a walk from each word finds all phrases in time linear in the text.
struct PhraseTrie: Sendable {
    private var next = FlatMap()
    /// Concepts whose phrase ends at the node.
    private var ends: [[ConceptID]] = [[]]

    var isEmpty: Bool { ends.count == 1 }

    mutating func insert(_ words: [UInt64], _ concept: ConceptID) {
        guard !words.isEmpty else { return }
        var node = 0
        for word in words {
            let key = Self.key(node, word)
            if let found = next[key] {
                node = found
            } else {
                ends.append([])
                next[key] = ends.count - 1
                node = ends.count - 1
            }
        }
        if !ends[node].contains(concept) { ends[node].append(concept) }
    }

    /// Calls back with the concept and the length in words of every phrase that begins at a word.
    @inline(__always)
    func matches(at start: Int, in tokens: ArraySlice<Token>, acrossCommas: Bool = false, found: (ConceptID, Int) -> Void) {
        var node = 0
        var at = start
        while at < tokens.endIndex, let following = next[Self.key(node, tokens[at].word)] {
            node = following
            at += 1
            for concept in ends[node] { found(concept, at - start) }
            // A phrase does not run over punctuation.
            if !acrossCommas, at < tokens.endIndex, !tokens[at].flags.isDisjoint(with: [.sentence, .comma, .parenthesis]) { return }
        }
    }

    @inline(__always) private static func key(_ node: Int, _ word: UInt64) -> UInt64 {
        word ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)
    }
}

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
