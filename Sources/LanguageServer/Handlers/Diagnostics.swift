import DocumentModel
import Results

/// Diagnostics by push and by pull, from one list.
extension Session {
    /// Examines one document that has changed and sends its diagnostics; false when there is nothing to do.
    public func refreshOne() -> Bool {
        guard phase == .running, let engine,
            let document = open.values.first(where: { $0.publishedEdit != $0.edit })
        else { return false }
        // What was known before is given up when the answer is on its way: that takes time, too.
        withExtendedLifetime(document.snapshot) {
            document.refresh(with: engine)
            document.publishedEdit = document.edit
            if !client.pullsDiagnostics {
                publish(diagnostics(of: document), for: document.uri, version: document.version)
            }
        }
        return true
    }

    /// Shows the mistakes in the configuration and in rules where they are, and clears those that are mended.
    func publishMistakes() {
        for uri in shownMistakes.union(mistakes.keys).sorted() {
            publish(mistakes[uri] ?? [], for: uri, version: nil)
        }
        shownMistakes = Set(mistakes.keys)
    }

    /// An empty list clears what was shown before.
    func publish(_ diagnostics: [JSON], for uri: String, version: Int?) {
        var members: [JSON.Member] = [.init(name: "uri", value: .string(uri))]
        if let version { members.append(.init(name: "version", value: .integer(version))) }
        members.append(.init(name: "diagnostics", value: .array(diagnostics)))
        notify("textDocument/publishDiagnostics", .object(members))
    }

    // MARK: Pull

    func documentDiagnostics(_ parameters: JSON) throws(RPCError) -> JSON {
        let document = try document(parameters)
        guard let engine else { return ["kind": "full", "items": []] }
        document.refresh(with: engine)
        document.publishedEdit = document.edit
        return report(
            state: String(document.edit), previous: parameters["previousResultId"].string,
            items: { self.diagnostics(of: document) })
    }

    func workspaceDiagnostics(_ parameters: JSON) throws(RPCError) -> JSON {
        var previous: [String: String] = [:]
        for item in parameters["previousResultIds"].array {
            if let uri = item["uri"].string, let value = item["value"].string {
                previous[DocumentURI.key(uri)] = value
            }
        }
        stopPushingFiles()
        let reports = files.documents.sorted { $0.key < $1.key }.map { uri, entry in
            let report = report(
                state: String(entry.number), previous: previous[uri], items: { entry.document.diagnostics })
            guard case .object(let members) = report else { return report }
            return JSON.object(
                members + [.init(name: "uri", value: .string(uri)), .init(name: "version", value: .null)])
        }
        return ["items": .array(reports)]
    }

    private func report(state: String, previous: String?, items: () -> [JSON]) -> JSON {
        previous == state
            ? ["kind": "unchanged", "resultId": .string(state)]
            : ["kind": "full", "resultId": .string(state), "items": .array(items())]
    }

    // MARK: One document

    func diagnostics(of document: OpenDocument) -> [JSON] {
        if document.isConfiguration { return mistakes[DocumentURI.key(document.uri)] ?? [] }
        if let failure = document.failure, let engine {
            return [DiagnosticForm.failure(engine.reason(failure), language: language)]
        }
        guard let snapshot = document.snapshot else { return [] }
        return DiagnosticForm(
            uri: document.uri, unit: unit, language: language,
            showsRelated: client.showsRelatedInformation
        ).diagnostics(of: snapshot)
    }
}
