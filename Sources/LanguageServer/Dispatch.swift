/// Which handler answers which method.
extension Session {
    typealias RequestHandler = @Sendable (Session) -> (JSON) throws(RPCError) -> JSON
    typealias NotificationHandler = @Sendable (Session) -> (JSON) -> Void

    static let requests: [String: RequestHandler] = [
        "initialize": { $0.initialize },
        "shutdown": { $0.shutdown },
        "textDocument/codeAction": { $0.codeActions },
        "textDocument/codeLens": { $0.codeLenses },
        "textDocument/completion": { $0.completion },
        "textDocument/definition": { $0.definition },
        "textDocument/diagnostic": { $0.documentDiagnostics },
        "textDocument/documentSymbol": { $0.documentSymbols },
        "textDocument/foldingRange": { $0.foldingRanges },
        "textDocument/hover": { $0.hover },
        "textDocument/references": { $0.references },
        "workspace/diagnostic": { $0.workspaceDiagnostics },
        "workspace/executeCommand": { $0.executeCommand },
        "workspace/symbol": { $0.workspaceSymbols },
    ]

    static let notifications: [String: NotificationHandler] = [
        "initialized": { $0.initialized },
        "textDocument/didOpen": { $0.didOpen },
        "textDocument/didChange": { $0.didChange },
        "textDocument/didSave": { $0.didSave },
        "textDocument/didClose": { $0.didClose },
        "workspace/didChangeConfiguration": { $0.didChangeConfiguration },
        "workspace/didChangeWatchedFiles": { $0.didChangeWatchedFiles },
        "workspace/didChangeWorkspaceFolders": { $0.didChangeWorkspaceFolders },
    ]
}
