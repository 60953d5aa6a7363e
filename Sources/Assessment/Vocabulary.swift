import RuleModel

/// Index of a concept in a vocabulary.
typealias ConceptID = Int

/// All phrases of a pack in one automaton over words. Built once a run and shared by all documents.
final class Vocabulary: Sendable {
    private let ids: [String: ConceptID]
    let names: [String]
    /// Concepts that a hit of this concept brings along, itself included.
    let closure: ConceptLists
    let trie: PhraseTrie
    /// Every word of the vocabulary.
    let words: LargeWordSet
    /// By concept: the concept it stands for in acts of its kind of government, and in those of others.
    let governments: [ConceptID: (word: String, own: ConceptID?, other: ConceptID?)]
    /// By concept: what a hit mentions, too, behind "setiap", and what as the subject without a word that limits it.
    let quantified: ConceptLists
    let unlimited: ConceptLists
    /// Names that stand for a concept unless the document defines them.
    let defaultNames: [(word: UInt64, concept: ConceptID)]
    /// Organisational units of any kind.
    let organs: ConceptSet
    /// Kinds of thing that a definition names before it says which one it means.
    let wideKinds: ConceptSet
    /// Phrases that make a definition's term a name of the concept.
    let genus: PhraseTrie

    init(_ pack: RulePack) {
        var ids: [String: ConceptID] = [:]
        names = pack.concepts.map(\.id)
        for (index, name) in names.enumerated() { ids[name] = index }
        var (trie, genus, words) = (PhraseTrie(), PhraseTrie(), LargeWordSet())
        for (index, concept) in pack.concepts.enumerated() {
            for phrase in concept.phrases {
                let places = PhrasePattern.places(phrase, \.hash)
                trie.insert(places: places[...], index)
                for word in places.joined().joined() { words.insert(word) }
            }
            for phrase in concept.genus {
                genus.insert(places: PhrasePattern.places(phrase, \.hash)[...], index)
            }
        }
        var defaultNames: [(word: UInt64, concept: ConceptID)] = []
        var governments: [ConceptID: (word: String, own: ConceptID?, other: ConceptID?)] = [:]
        for (index, concept) in pack.concepts.enumerated() {
            defaultNames += concept.names.map { (WordHash.of($0.lowercased()), index) }
            if let government = concept.government {
                governments[index] = (
                    government, concept.ownConcept.flatMap { ids[$0] },
                    concept.otherConcept.flatMap { ids[$0] }
                )
            }
        }
        let closure = pack.concepts.indices.map { start in
            var seen: [ConceptID] = [start]
            var at = 0
            while at < seen.count {
                for id in pack.concepts[seen[at]].implies {
                    if let next = ids[id], !seen.contains(next) { seen.append(next) }
                }
                at += 1
            }
            return seen
        }
        // Worked out here, once: a text is asked for it at every hit.
        func mentioned(_ other: (Concept) -> String?) -> ConceptLists {
            ConceptLists(
                closure.map { meant in
                    meant.compactMap { other(pack.concepts[$0]).flatMap { ids[$0] } }
                        .flatMap { closure[$0] }.filter { !meant.contains($0) }
                })
        }
        self.closure = ConceptLists(closure)
        organs = ConceptSet(["unit-kerja", "unit-lain"].compactMap { ids[$0] })
        wideKinds = ConceptSet(["sistem-informasi", "aplikasi", "infrastruktur"].compactMap { ids[$0] })
        quantified = mentioned(\.quantified)
        unlimited = mentioned(\.unlimited)
        (self.ids, self.trie, self.genus, self.words) = (ids, trie, genus, words)
        (self.defaultNames, self.governments) = (defaultNames, governments)
    }

    /// Verbs and function words: never what a defined term stands for.
    func isFunction(_ concept: ConceptID) -> Bool { names[concept].hasPrefix("kata-") }

    func id(_ name: String) -> ConceptID? { ids[name] }

    /// The concepts with these names; a pack's own names are all known, and a pack may do without others.
    func set(_ names: [String]) -> ConceptSet { ConceptSet(names.lazy.compactMap { self.ids[$0] }) }
}

/// Words are compared by 48 bits of a polynomial hash of their lower-case bytes: that an unknown word passes for one of
/// ten thousand known ones happens once in thirty thousand million. The hash of two words written as one follows from
/// theirs.
enum WordHash {
    static let seed: UInt64 = 0x9ce4_8422_2325
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let mask: UInt64 = 0xFFFF_FFFF_FFFF

    @inline(__always) static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        mix(byte, into: hash) & mask
    }

    /// The same with bits above the 48, which tokens drop. The low bits of the product depend on low bits alone.
    @inline(__always) static func mix(_ byte: UInt8, into hash: UInt64) -> UInt64 {
        hash &* multiplier &+ UInt64(byte)
    }

    static func of(_ word: String) -> UInt64 {
        var hash = seed
        for byte in word.utf8 { hash = add(byte, to: hash) }
        return hash
    }

    /// The hash of the first word with the second right behind it.
    @inline(__always)
    static func joined(
        _ first: UInt64, _ second: UInt64, length: Int, _ powers: UnsafeBufferPointer<UInt64>
    ) -> UInt64 {
        ((first &- seed) &* powers[length] &+ second) & mask
    }

    /// Of the multiplier, by the length in bytes of the second word.
    static let powers: [UInt64] = (0..<Int(UInt8.max)).reduce(into: [1]) { powers, _ in
        powers.append(powers[powers.count - 1] &* multiplier)
    }
}
