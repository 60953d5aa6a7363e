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

    func isEmpty(_ concept: ConceptID) -> Bool { starts[concept] == starts[concept + 1] }

    /// Calls back with the members of a concept's list.
    @inline(__always) func forEach(of concept: ConceptID, _ body: (ConceptID) -> Void) {
        for place in Int(starts[concept])..<Int(starts[concept + 1]) { body(members[place]) }
    }
}
