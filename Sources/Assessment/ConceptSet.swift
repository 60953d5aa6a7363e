import RuleModel

/// A set of concepts as bits, one for each concept that a pack may have.
struct ConceptSet: Sendable, Equatable {
    private var bits = SIMD8<UInt64>(repeating: 0)

    init() {}

    init(_ concepts: some Sequence<ConceptID>) {
        for concept in concepts { insert(concept) }
    }

    mutating func insert(_ concept: ConceptID) { bits[concept >> 6] |= 1 << UInt64(concept & 63) }

    mutating func formUnion(_ other: ConceptSet) { bits |= other.bits }

    func union(_ other: ConceptSet) -> ConceptSet {
        var result = self
        result.formUnion(other)
        return result
    }

    func subtracting(_ other: ConceptSet) -> ConceptSet {
        var result = self
        result.bits &= ~other.bits
        return result
    }

    @inline(__always) func contains(_ concept: ConceptID) -> Bool {
        bits[concept >> 6] & (1 << UInt64(concept & 63)) != 0
    }

    var isEmpty: Bool { bits == SIMD8(repeating: 0) }

    func isDisjoint(with other: ConceptSet) -> Bool { bits & other.bits == SIMD8(repeating: 0) }

    /// How many concepts both sets have.
    func commonCount(_ other: ConceptSet) -> Int {
        let common = bits & other.bits
        return common.indices.reduce(0) { $0 + common[$1].nonzeroBitCount }
    }

    /// The concepts in ascending order.
    var concepts: Concepts { Concepts(bits: bits) }

    struct Concepts: Sequence, IteratorProtocol {
        fileprivate var bits: SIMD8<UInt64>
        private var word = 0

        fileprivate init(bits: SIMD8<UInt64>) { self.bits = bits }

        mutating func next() -> ConceptID? {
            while word < bits.scalarCount {
                let rest = bits[word]
                if rest != 0 {
                    bits[word] = rest & (rest - 1)
                    return word << 6 + rest.trailingZeroBitCount
                }
                word += 1
            }
            return nil
        }
    }
}
