import DocumentModel

/// A trie over word hashes; a walk from each word finds all phrases in time linear in the text.
struct PhraseTrie: Sendable {
    private var next = FlatMap()
    /// Most words begin no phrase.
    private var firstWords = WordFilter()
    /// Concepts whose phrase ends at the node.
    private var ends: [[ConceptID]] = [[]]

    /// Tells a word behind a comma from the word itself: only what is written with the comma runs over it.
    static let comma: UInt64 = 0xA24B_AED4_963E_E407

    var isEmpty: Bool { ends.count == 1 }

    /// Inserts one phrase.
    mutating func insert(_ words: [UInt64], _ concept: ConceptID) {
        end(descend(words, from: 0), concept)
    }

    /// Inserts all phrases of a pattern: for each place the alternatives, which are lists of words.
    mutating func insert(places: ArraySlice<[ShortList<UInt64>]>, _ concept: ConceptID, from node: Int = 0) {
        guard let first = places.first else { return end(node, concept) }
        for words in first { insert(places: places.dropFirst(), concept, from: descend(words, from: node)) }
    }

    /// The node behind words, made where it is missing.
    private mutating func descend(_ words: some Sequence<UInt64>, from start: Int) -> Int {
        var node = start
        for word in words {
            let key = Self.key(node, word)
            if let found = next[key] {
                node = found
            } else {
                if node == 0 { firstWords.insert(word) }
                ends.append([])
                next[key] = ends.count - 1
                node = ends.count - 1
            }
        }
        return node
    }

    /// A phrase ends here; the root is none.
    private mutating func end(_ node: Int, _ concept: ConceptID) {
        if node > 0, !ends[node].contains(concept) { ends[node].append(concept) }
    }

    /// Calls back with the concept and the length in words of every phrase that begins at a word.
    @inline(__always)
    func matches<Tokens: RandomAccessCollection<Token>>(
        at start: Int, in tokens: Tokens, acrossCommas: Bool = false,
        found: (ConceptID, Int) -> Void
    ) where Tokens.Index == Int {
        guard firstWords.mayContain(tokens[start].word) else { return }
        var node = 0
        var at = start
        var behind: UInt64 = 0
        while at < tokens.endIndex, let following = next[Self.key(node, tokens[at].word ^ behind)] {
            node = following
            at += 1
            behind = 0
            for concept in ends[node] { found(concept, at - start) }
            // A phrase does not run over punctuation, but over what is put in brackets behind one of its words:
            // "Pusat Data (data center) Nasional".
            if !acrossCommas, at < tokens.endIndex,
                !tokens[at].flags.isDisjoint(with: [.sentence, .comma, .parenthesis])
            {
                guard tokens[at].flags.isDisjoint(with: .sentence) else { return }
                if tokens[at].flags.isDisjoint(with: .parenthesis) {
                    behind = Self.comma
                    continue
                }
                guard at - start > 1, tokens[at].flags.isDisjoint(with: .comma),
                    let behindIt = behindGloss(node, at, tokens)
                else { return }
                at = behindIt
            }
        }
    }

    /// The word behind a bracket of few words with which the phrase goes on.
    private func behindGloss<Tokens: RandomAccessCollection<Token>>(
        _ node: Int, _ bracket: Int, _ tokens: Tokens
    ) -> Int? where Tokens.Index == Int {
        for at in (bracket + 1)..<max(bracket + 1, min(bracket + 5, tokens.endIndex)) {
            if !tokens[at].flags.isDisjoint(with: [.sentence, .comma, .parenthesis]) { return nil }
            if next[Self.key(node, tokens[at].word)] != nil { return at }
        }
        return nil
    }

    @inline(__always) private static func key(_ node: Int, _ word: UInt64) -> UInt64 {
        word ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)
    }
}
