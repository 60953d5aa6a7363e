import LegalStructure

/// The document's own words for the concepts of the pack, from its definitions and abbreviations: where
/// Pasal 1 says "Graha Data adalah fasilitas pusat data …", Graha Data is a pusat data in every norm.
struct LocalTerms {
    private(set) var trie = PhraseTrie()

    init(_ naskah: Naskah, _ vocabulary: Vocabulary) {
        for definition in naskah.definitions { learn(definition, vocabulary) }
    }

    private mutating func learn(_ definition: Definition, _ vocabulary: Vocabulary) {
        let term = Self.tokens(definition.term)
        let short = definition.short.map(Self.tokens) ?? []
        var concepts = Self.whole(term, vocabulary)
        if concepts.isEmpty { concepts = Self.genus(Self.tokens(definition.meaning), vocabulary) }
        guard !concepts.isEmpty else { return }
        for words in [term, short] where !words.isEmpty && words.count <= 8 {
            // A term that already is vocabulary needs no second entry.
            let known = Self.whole(words, vocabulary)
            for concept in concepts where !known.contains(concept) { trie.insert(words.map(\.word), concept) }
        }
    }

    private static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        let bytes = Array(text.utf8)
        Tokenizer.tokenize(bytes, 0..<bytes.count, passage: 0, into: &tokens)
        return tokens
    }

    /// Concepts named by a term: a phrase that begins the term and is most of it.
    private static func whole(_ term: [Token], _ vocabulary: Vocabulary) -> [ConceptID] {
        guard !term.isEmpty else { return [] }
        var best: (length: Int, concepts: [ConceptID]) = (0, [])
        vocabulary.trie.matches(at: 0, in: term[...]) { concept, length in
            if length > best.length { best = (length, [concept]) } else if length == best.length { best.concepts.append(concept) }
        }
        return best.length * 3 >= term.count ? best.concepts : []
    }

    /// Concepts of the definition's first words: what kind of thing the term is. The earliest phrase wins;
    /// "Perangkat Daerah yang …" waits for something more telling.
    private static func genus(_ meaning: [Token], _ vocabulary: Vocabulary) -> [ConceptID] {
        let window = meaning.prefix(22)
        let unit = vocabulary.id("unit-kerja")
        var fallback: [ConceptID] = []
        for at in window.indices {
            var best: (length: Int, concepts: [ConceptID]) = (0, [])
            func take(_ concept: ConceptID, _ length: Int) {
                guard !vocabulary.names[concept].hasPrefix("kata-") else { return }
                if length > best.length { best = (length, [concept]) } else if length == best.length { best.concepts.append(concept) }
            }
            vocabulary.genus.matches(at: at, in: window, found: take)
            if best.length == 0, at < 9 { vocabulary.trie.matches(at: at, in: window, found: take) }
            if best.length == 0 { continue }
            if best.concepts == [unit] {
                fallback = best.concepts
            } else {
                return best.concepts
            }
        }
        return fallback
    }
}
