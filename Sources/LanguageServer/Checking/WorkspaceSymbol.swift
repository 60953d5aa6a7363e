/// A unit or a term that can be looked up across the workspace.
struct WorkspaceSymbol: Sendable {
    var name: String
    var container: String
    var kind: SymbolKind
    var uri: String
    var range: JSON

    var json: JSON {
        [
            "name": .string(name), "kind": .integer(kind.rawValue), "containerName": .string(container),
            "location": ["uri": .string(uri), "range": range],
        ]
    }
}
