import DocumentModel

/// What the client can do, as it says in `initialize`.
struct ClientAbilities {
    /// What columns count in every message.
    let unit: ColumnUnit
    /// Asks for diagnostics of open documents itself.
    let pullsDiagnostics: Bool
    /// Can be told to ask for diagnostics anew.
    let refreshesDiagnostics: Bool
    let refreshesLenses: Bool
    let showsRelatedInformation: Bool
    let showsProgress: Bool
    /// Watches files for the server.
    let watchesFiles: Bool
    let hasHierarchicalSymbols: Bool
    /// Takes edits that say for which version of a document they were made.
    let takesVersionedEdits: Bool

    init(_ capabilities: JSON) {
        let encodings = capabilities["general"]["positionEncodings"].array.compactMap(\.string)
        unit = encodings.contains("utf-8") ? .utf8 : .utf16
        let text = capabilities["textDocument"]
        let workspace = capabilities["workspace"]
        pullsDiagnostics = text["diagnostic"].isTrue
        refreshesDiagnostics = workspace["diagnostics"]["refreshSupport"].isTrue
        refreshesLenses = workspace["codeLens"]["refreshSupport"].isTrue
        showsRelatedInformation = text["publishDiagnostics"]["relatedInformation"].isTrue
        showsProgress = capabilities["window"]["workDoneProgress"].isTrue
        watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"].isTrue
        hasHierarchicalSymbols = text["documentSymbol"]["hierarchicalDocumentSymbolSupport"].isTrue
        takesVersionedEdits = workspace["workspaceEdit"]["documentChanges"].isTrue
    }

    /// Name of the encoding in the protocol.
    var encoding: JSON { unit == .utf8 ? "utf-8" : "utf-16" }
}
