import LegalStructure

/// The document's own words for the concepts of the pack, from its definitions and abbreviations: where
/// Pasal 1 says "Graha Data adalah fasilitas pusat data …", Graha Data is a pusat data in every norm.
struct LocalTerms {
    private(set) var trie = PhraseTrie()

    /// Of the definitions.
    init(_ naskah: Naskah, _ vocabulary: Vocabulary) {
        let issuer = (naskah.issuer ?? "").uppercased()
        // "Universitas Contoh adalah perguruan tinggi": to its own rector it is no other institution.
        for definition in naskah.definitions where !issuer.hasSuffix(definition.term.uppercased()) {
            learn(definition, vocabulary)
        }
        let defined = Set(
            naskah.definitions.flatMap { [$0.term, $0.short ?? ""] }.map { WordHash.of($0.lowercased()) })
        for name in vocabulary.defaultNames where !defined.contains(name.word) {
            trie.insert([name.word], name.concept)
        }
    }

    /// "Membentuk Tim Koordinasi SPBE …, yang selanjutnya disebut Tim Koordinasi": a name given in a norm.
    ///
    /// - Parameter passage: words of a norm.
    mutating func learn(from passage: ArraySlice<Token>, _ vocabulary: Vocabulary) {
        let tokens = Array(passage)
        if tokens.contains(where: { Grammar.appositions.contains($0.word) }) {
            learnAppointed(tokens, vocabulary)
        }
        for at in tokens.indices where tokens[at].word == Self.selanjutnya && at + 2 < tokens.count {
            guard Self.called.contains(tokens[at + 1].word) else { continue }
            var name: [Token] = []
            var next = at + 2
            while next < tokens.count, name.count < 5, tokens[next].flags.contains(.capital),
                name.isEmpty || !tokens[next].flags.contains(.comma)
            {
                name.append(tokens[next])
                next += 1
            }
            guard !name.isEmpty else { continue }
            let before = Self.named(before: at, tokens, firstWord: name[0].word, vocabulary)
            for concept in before.isEmpty ? Self.meant(behind: next, tokens, vocabulary) : before {
                trie.insert(name.map(\.word), concept)
            }
        }
    }

    /// The words without which a norm gives no name.
    struct Signs {
        private let selanjutnya = LocalTerms.selanjutnya
        private let appositions = Grammar.appositions

        func stand(in tokens: UnsafeBufferPointer<Token>, _ words: Range<Int>) -> Bool {
            words.contains { tokens[$0].word == selanjutnya || appositions.contains(tokens[$0].word) }
        }
    }

    /// Concepts of the name that an abbreviation shortens: the phrase before it with the same first word, or
    /// else the first phrase of the run of capitalised words before it.
    private static func named(before end: Int, _ tokens: [Token], firstWord: UInt64, _ vocabulary: Vocabulary)
        -> [ConceptID]
    {
        var start = end
        if start > 0, tokens[start - 1].word == Grammar.yang { start -= 1 }
        let end = start
        while start > 0, end - start < 22,
            tokens[start - 1].flags.contains(.capital) || Self.linking.contains(tokens[start - 1].word)
        { start -= 1 }
        var candidates: [(at: Int, concepts: [ConceptID])] = []
        for at in start..<end {
            let best = Longest(at, tokens[..<end], vocabulary)
            if best.length > 1 { candidates.append((at, best.concepts)) }
        }
        return (candidates.first { tokens[$0.at].word == firstWord } ?? candidates.first)?.concepts ?? []
    }

    /// "Wali Kota membentuk Tim Penggerak Digital sebagai tim koordinasi SPBE".
    private mutating func learnAppointed(_ tokens: [Token], _ vocabulary: Vocabulary) {
        guard let verb = tokens.firstIndex(where: { Self.making.contains($0.word) }) else { return }
        let name = tokens[(verb + 1)...].prefix {
            $0.flags.contains(.capital) && !$0.breaksBefore && !Grammar.appositions.contains($0.word)
        }
        guard (2...6).contains(name.count) else { return }
        for concept in Self.meant(behind: name.endIndex, tokens, vocabulary) {
            trie.insert(name.map(\.word), concept)
        }
    }

    private static let making = Grammar.hashes(
        "membentuk menetapkan dibentuk ditetapkan memimpin menjadikan memfungsikan")

    /// Concepts of the phrase behind "sebagai": "… yang selanjutnya disebut Langkah Terpadu sebagai peta rencana SPBE".
    private static func meant(behind at: Int, _ tokens: [Token], _ vocabulary: Vocabulary) -> [ConceptID] {
        guard at + 1 < tokens.count, Grammar.appositions.contains(tokens[at].word) else { return [] }
        let best = Longest(at + 1, tokens[...], vocabulary)
        return best.length > 1 ? best.concepts : []
    }

    private static let linking = Grammar.hashes("dan di berbasis pada untuk")
    private static let selanjutnya = WordHash.of("selanjutnya")
    private static let called = Grammar.hashes("disebut disingkat")

    private mutating func learn(_ definition: Definition, _ vocabulary: Vocabulary) {
        let term = Tokenizer.tokens(definition.term)
        let short = definition.short.map(Tokenizer.tokens) ?? []
        let (named, coverage) = Self.whole(term, vocabulary)
        var concepts = named
        // A term that is vocabulary only in part means what its definition says first.
        if coverage < term.count {
            let meaning = Tokenizer.tokens(definition.meaning)
            var genus = Self.genus(meaning, vocabulary)
            // "Biro Data adalah unit kerja yang menyelenggarakan tugas di bidang data": one unit, not each.
            if meaning.prefix(22).contains(where: { $0.word == Self.bidang }),
                genus.allSatisfy(vocabulary.organs.contains)
            {
                genus = []
            }
            if !genus.isEmpty {
                concepts = genus + named.filter { coverage * 2 >= term.count && !genus.contains($0) }
            } else if !named.isEmpty, Self.isForeign(term[coverage...], meaning, vocabulary) {
                concepts = ["bukan-istilah"].compactMap(vocabulary.id)
            }
            if concepts.allSatisfy(["unit-lain"].compactMap(vocabulary.id).contains), term.count == 1,
                Self.organs.contains(term[0].word)
            {
                concepts = ["unit-kerja"].compactMap(vocabulary.id)
            }
        }
        guard !concepts.isEmpty else { return }
        for words in [term, short] where !words.isEmpty && words.count <= 8 {
            // A term that already is vocabulary needs no second entry; a longer one hides what it holds.
            let (known, length) = Self.whole(words, vocabulary)
            for concept in concepts where length < words.count || !known.contains(concept) {
                trie.insert(words.map(\.word), concept)
            }
        }
    }

    /// "Peta Rencana Simpang adalah peta yang menunjukkan persimpangan …": words of the vocabulary in the name of
    /// something else, of which neither the rest of the name nor the meaning says anything that is known.
    private static func isForeign(
        _ rest: ArraySlice<Token>, _ meaning: [Token], _ vocabulary: Vocabulary
    ) -> Bool {
        guard !rest.contains(where: { common.contains($0.word) }) else { return false }
        var isKnown = false
        for at in meaning.indices {
            vocabulary.trie.matches(at: at, in: meaning[...], acrossCommas: true) { concept, _ in
                isKnown = isKnown || !vocabulary.isFunction(concept)
            }
        }
        return !isKnown
    }

    /// Words that tell whose or which kind of the known thing it is.
    private static let common = Grammar.hashes(
        """
        kota kabupaten provinsi daerah pemerintah kementerian badan lembaga instansi nasional bersama terpadu digital elektronik spbe \
        tik ti induk utama teknologi informasi komunikasi dan
        """)
    /// "Unit adalah sekretariat utama, kedeputian, dan balai."
    private static let organs = Grammar.hashes("unit satuan")

    /// Concepts named by a term: a phrase that begins the term and is most of it.
    private static func whole(_ term: [Token], _ vocabulary: Vocabulary) -> (
        concepts: [ConceptID], length: Int
    ) {
        guard !term.isEmpty else { return ([], 0) }
        let best = Longest(0, term[...], vocabulary)
        return best.length * 3 >= term.count ? (best.concepts, best.length) : ([], 0)
    }

    private static let bidang = WordHash.of("bidang")
    private static let berupa = WordHash.of("berupa")

    /// Concepts of the definition's first words: what kind of thing the term is. The earliest phrase wins;
    /// "Perangkat Daerah yang …" waits for something more telling.
    private static func genus(_ meaning: [Token], _ vocabulary: Vocabulary) -> [ConceptID] {
        let window = meaning.prefix(22)
        var fallback: [ConceptID] = []
        // The kind of thing stands before "yang", "untuk" …, or behind "sebagai".
        var inHead = true
        // "perangkat lunak perantara berupa API gateway": a wide kind, then the thing itself.
        var isWide = false
        for at in window.indices {
            var best = Longest()
            vocabulary.genus.matches(at: at, in: window, acrossCommas: true) { best.take($0, $1, vocabulary) }
            if window[at].flags.contains(.comma) { inHead = false }
            if best.length == 0, inHead { best = Longest(at, window, vocabulary) }
            if Grammar.clauseOpeners.contains(window[at].word) { inHead = false }
            if Grammar.appositions.contains(window[at].word) { inHead = true }
            if isWide {
                guard window[at].word == berupa, at + 1 < window.endIndex else { continue }
                let thing = Longest(at + 1, window, vocabulary)
                return thing.length > 1 ? thing.concepts : fallback
            }
            if best.length == 0 { continue }
            if best.concepts.allSatisfy(vocabulary.organs.contains) {
                if fallback.isEmpty { fallback = best.concepts }
            } else if best.concepts.allSatisfy(vocabulary.wideKinds.contains) {
                fallback = best.concepts
                isWide = true
            } else {
                return best.concepts
            }
        }
        return fallback
    }
}

/// The longest phrase at a word that is no verb or function word, and all that it means; length 0 where there is none.
private struct Longest {
    /// In words.
    private(set) var length = 0
    private(set) var concepts: [ConceptID] = []

    init() {}

    init(_ at: Int, _ tokens: ArraySlice<Token>, _ vocabulary: Vocabulary) {
        vocabulary.trie.matches(at: at, in: tokens) { take($0, $1, vocabulary) }
    }

    mutating func take(_ concept: ConceptID, _ length: Int, _ vocabulary: Vocabulary) {
        guard !vocabulary.isFunction(concept) else { return }
        if length > self.length {
            (self.length, concepts) = (length, [concept])
        } else if length == self.length {
            concepts.append(concept)
        }
    }
}
