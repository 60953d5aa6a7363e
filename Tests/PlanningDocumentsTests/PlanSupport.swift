import DocumentModel
import DocumentReaders
import LegalStructure
import PlanningDocuments
import Testing

/// The plans in a Markdown text.
func plans(_ markdown: String) throws -> [Plan] {
    let document = try DocumentReader().read(bytes: Array(markdown.utf8), path: "uji.md")
    return PlanReader.plans(in: document, NaskahParser().parse(document))
}

/// The only plan in a Markdown text.
func onlyPlan(_ markdown: String) throws -> Plan {
    let found = try plans(markdown)
    #expect(found.count == 1)
    return try #require(found.first)
}

extension Plan {
    /// Identities of the parts in a state.
    func ids(_ state: PlanPart.State) -> [String] { parts.filter { $0.state == state }.map(\.id) }
}
