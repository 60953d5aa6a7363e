import DocumentReaders
import Glibc

/// The documents of the workspace that editors do not open as text, examined in the background.
struct WorkspaceFiles {
    struct Entry {
        var document: WorkspaceDocument
        /// Tells states of the diagnostics apart for clients that ask for them.
        var number: Int
    }

    /// By URI.
    var documents: [String: Entry] = [:]
    /// Being examined, by URI.
    var pending: [String: FileStamp] = [:]
    /// Whether the client asks for diagnostics of the workspace itself.
    var isPulled = false
    var lastNumber = 0
    /// Second of the monotonic clock at which files were last looked at.
    var lookedAt = 0
    /// How many of the documents being examined were begun, for progress.
    var begun = 0
    var progressToken: String?

    /// Extensions of documents that come as a file and not as text.
    static let extensions = ["docx", "docm", "dotx", "odt", "ott", "fodt", "pdf"]
    /// Name of the configuration.
    static let configuration = "patuh.yaml"
    static let patterns = ["**/*.{\(extensions.joined(separator: ","))}", "**/\(configuration)"]

    static func isConfiguration(_ path: String) -> Bool { path.hasSuffix("/\(configuration)") }

    static func isDocument(_ path: String) -> Bool {
        guard let name = path.split(separator: "/").last, !name.hasPrefix("~$"), !name.hasPrefix("."),
            let dot = name.lastIndex(of: ".")
        else { return false }
        return extensions.contains(name[name.index(after: dot)...].lowercased())
    }
}

extension Session {
    /// Looks for documents that are new, changed or gone.
    func scanFolders() {
        guard let engine else { return }
        files.lookedAt = Self.now
        var found: Set<String> = []
        for folder in folders {
            for path in engine.documents(folder) where WorkspaceFiles.isDocument(path) {
                found.insert(DocumentURI.uri(path))
                examineFile(path)
            }
        }
        for uri in files.documents.keys where !found.contains(uri) { forgetFile(uri) }
    }

    /// Without a client that watches, files are looked at every few seconds.
    public func lookAtFiles() { lookAtFiles(now: false) }

    func lookAtFiles(now: Bool) {
        guard phase == .running, !client.watchesFiles, now || Self.now - files.lookedAt >= 5 else { return }
        scanFolders()
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }

    /// Has a file examined in the background unless its present state was or is being examined.
    func examineFile(_ path: String) {
        let uri = DocumentURI.uri(path)
        guard let engine, open[uri] == nil else { return }
        guard let stamp = FileStamp(path) else { return forgetFile(uri) }
        guard files.pending[uri] != stamp, files.documents[uri]?.document.stamp != stamp else { return }
        beginProgress()
        files.pending[uri] = stamp
        let (unit, inbox, related) = (unit, inbox, client.showsRelatedInformation)
        background {
            inbox.put(
                .examined(
                    WorkspaceDocument(
                        path: path, stamp: stamp, engine: engine, unit: unit, showsRelated: related)))
        }
    }

    /// Takes over what was found in the background.
    func receive(_ document: WorkspaceDocument) {
        let uri = DocumentURI.uri(document.path)
        if files.pending[uri] == document.stamp { files.pending[uri] = nil }
        reportProgress(of: document.path)
        guard open[uri] == nil else { return }
        files.lastNumber += 1
        files.documents[uri] = WorkspaceFiles.Entry(document: document, number: files.lastNumber)
        if files.isPulled {
            if files.pending.isEmpty { refreshClient() }
        } else {
            publish(document.diagnostics, for: uri, version: nil)
        }
    }

    func forgetFile(_ uri: String) {
        files.pending[uri] = nil
        guard files.documents.removeValue(forKey: uri) != nil, !files.isPulled else { return }
        publish([], for: uri, version: nil)
    }

    /// From now on the client asks; what was sent would be shown twice.
    func stopPushingFiles() {
        guard !files.isPulled else { return }
        files.isPulled = true
        for uri in files.documents.keys { publish([], for: uri, version: nil) }
    }

    func refreshClient() {
        if client.refreshesDiagnostics { request("workspace/diagnostic/refresh", .null) }
        if client.refreshesLenses { request("workspace/codeLens/refresh", .null) }
    }

    // MARK: Notifications

    func didChangeWatchedFiles(_ parameters: JSON) {
        var isConfigurationChanged = false
        for change in parameters["changes"].array {
            guard let path = change["uri"].string.flatMap({ DocumentURI.path($0) }) else { continue }
            if WorkspaceFiles.isConfiguration(path) {
                isConfigurationChanged = true
            } else if WorkspaceFiles.isDocument(path) {
                examineFile(path)
            }
        }
        if isConfigurationChanged { reload() }
    }

    func didChangeConfiguration(_ parameters: JSON) { reload() }

    func didChangeWorkspaceFolders(_ parameters: JSON) {
        let event = parameters["event"]
        let removed = event["removed"].array.compactMap { $0["uri"].string.flatMap { DocumentURI.path($0) } }
        let added = event["added"].array.compactMap { $0["uri"].string.flatMap { DocumentURI.path($0) } }
        folders = folders.filter { !removed.contains($0) } + added
        reload()
    }

    /// Reads rules and configuration again and examines everything anew.
    func reload() {
        loadEngine()
        publishMistakes()
        for document in open.values { document.touch() }
        for uri in files.documents.keys { files.documents[uri]?.document.stamp = nil }
        files.pending = [:]
        scanFolders()
        refreshClient()
    }

    // MARK: Progress

    private func beginProgress() {
        guard client.showsProgress, files.progressToken == nil else { return }
        files.lastNumber += 1
        files.begun = 0
        let token = "patuh-\(files.lastNumber)"
        files.progressToken = token
        request("window/workDoneProgress/create", ["token": .string(token)])
        progress(["kind": "begin", "title": .string(ServerTexts.examining[language]), "percentage": 0])
    }

    private func reportProgress(of path: String) {
        guard files.progressToken != nil else { return }
        files.begun += 1
        if files.pending.isEmpty {
            progress(["kind": "end"])
            files.progressToken = nil
        } else {
            let total = files.begun + files.pending.count
            progress([
                "kind": "report",
                "message": .string("\(files.begun)/\(total) \(path.split(separator: "/").last ?? "")"),
                "percentage": .integer(100 * files.begun / total),
            ])
        }
    }

    private func progress(_ value: JSON) {
        guard let token = files.progressToken else { return }
        notify("$/progress", ["token": .string(token), "value": value])
    }
}
