/// A list of concepts for each concept, all in one array: to take a list out of a list of lists counts a reference at
/// every hit.
struct ConceptLists: Sendable {
    /// By concept, and one more: where its list begins.
    private var starts: [Int32] = [0]
    private var members: [ConceptID] = []

    init() {}

    init(_ lists: [[ConceptID]]) {
        for list in lists {
            members += list
            starts.append(Int32(members.count))
        }
    }

    @inline(__always) subscript(concept: ConceptID) -> Range<Int> {
        Int(starts[concept])..<Int(starts[concept + 1])
    }

    /// - Parameter place: in the range of a concept.
    @inline(__always) func member(_ place: Int) -> ConceptID { members[place] }
}
