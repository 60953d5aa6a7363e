/// Beginning and end of a session.
extension Session {
    func initialize(_ parameters: JSON) throws(RPCError) -> JSON {
        client = ClientAbilities(parameters["capabilities"])
        let named = parameters["workspaceFolders"].array.compactMap { $0["uri"].string }
        let root = parameters["rootUri"].string.map { [$0] } ?? []
        folders = (named.isEmpty ? root : named).compactMap { DocumentURI.path($0) }
        if folders.isEmpty, let path = parameters["rootPath"].string { folders = [path] }
        phase = .running
        loadEngine()
        return [
            "capabilities": capabilities,
            "serverInfo": ["name": "patuh", "version": .string(engine?.version ?? "")],
        ]
    }

    private var capabilities: JSON {
        [
            "positionEncoding": client.encoding,
            "textDocumentSync": ["openClose": true, "change": 2, "save": true],
            "diagnosticProvider": [
                "identifier": "patuh", "interFileDependencies": false, "workspaceDiagnostics": true,
            ],
            "hoverProvider": true,
            "documentSymbolProvider": true,
            "foldingRangeProvider": true,
            "definitionProvider": true,
            "referencesProvider": true,
            "completionProvider": ["triggerCharacters": [" ", "("]],
            "codeActionProvider": ["codeActionKinds": ["quickfix"]],
            "codeLensProvider": ["resolveProvider": false],
            "executeCommandProvider": [
                "commands": .array(ServerCommand.allCases.map { .string($0.rawValue) })
            ],
            "workspaceSymbolProvider": true,
            "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]],
        ]
    }

    func initialized(_ parameters: JSON) {
        if client.watchesFiles {
            let patterns = WorkspaceFiles.patterns.map {
                JSON.object([.init(name: "globPattern", value: .string($0))])
            }
            request(
                "client/registerCapability",
                [
                    "registrations": [
                        [
                            "id": "patuh-berkas", "method": "workspace/didChangeWatchedFiles",
                            "registerOptions": ["watchers": .array(patterns)],
                        ]
                    ]
                ])
        }
        publishMistakes()
        scanFolders()
    }

    func shutdown(_ parameters: JSON) throws(RPCError) -> JSON {
        phase = .shutDown
        return .null
    }
}
