import DocumentModel
import Messages

/// One client's session. Used from one thread; what works in the background answers through the inbox.
public final class Session {
    let inbox: Inbox
    let background: (@escaping @Sendable () -> Void) -> Void
    private let openEngine: @Sendable (_ folder: String?) -> EngineOpening
    private let send: ([UInt8]) -> Void

    enum Phase { case waiting, running, shutDown }
    var phase = Phase.waiting
    /// Set when the session has ended.
    public internal(set) var exitStatus: Int32?

    var client = ClientAbilities(.null)
    /// Absolute paths.
    var folders: [String] = []
    private(set) var engine: Engine?
    /// By `DocumentURI.key`.
    var open: [String: OpenDocument] = [:]
    var files = WorkspaceFiles()
    /// Diagnostics of the files that keep the engine from working, by URI.
    private(set) var mistakes: [String: [JSON]] = [:]
    /// The files whose mistakes are shown.
    var shownMistakes: Set<String> = []
    /// Requests of ours are numbered from 1.
    private var lastRequest = 0

    /// - Parameters:
    ///   - background: runs work somewhere else, one piece after the other.
    ///   - openEngine: opens the rules and the configuration that hold for a folder; called again when they change.
    ///   - send: takes the body of a message to the client.
    public init(
        inbox: Inbox, background: @escaping (@escaping @Sendable () -> Void) -> Void,
        openEngine: @escaping @Sendable (_ folder: String?) -> EngineOpening,
        send: @escaping ([UInt8]) -> Void
    ) {
        self.inbox = inbox
        self.background = background
        self.openEngine = openEngine
        self.send = send
    }

    var unit: ColumnUnit { client.unit }
    var language: Language { engine?.language ?? .id }

    // MARK: What comes in

    func handle(_ item: Inbox.Item) {
        switch item {
        case .message(.request(let id, let method, let parameters)):
            answer(id, method, parameters)
        case .message(.notification(let method, let parameters)):
            notice(method, parameters)
        case .message(.response):
            // Answers to registrations and refreshes say nothing that we need.
            break
        case .mistake(let error):
            respond(to: .null, error: error)
        case .examined(let document):
            receive(document)
        case .end:
            exitStatus = phase == .shutDown ? 0 : 1
        }
    }

    private func answer(_ id: JSON, _ method: String, _ parameters: JSON) {
        do throws(RPCError) {
            if inbox.isCancelled(id) { throw Self.cancelled }
            let result = try self.result(of: method, parameters)
            if inbox.isCancelled(id) { throw Self.cancelled }
            write(["jsonrpc": "2.0", "id": id, "result": result])
        } catch {
            respond(to: id, error: error)
        }
    }

    private static let cancelled = RPCError(code: .requestCancelled, message: "cancelled")

    private func result(of method: String, _ parameters: JSON) throws(RPCError) -> JSON {
        switch phase {
        case .waiting:
            guard method == "initialize" else {
                throw RPCError(code: .serverNotInitialized, message: "initialize comes first")
            }
        case .running:
            guard method != "initialize" else {
                throw RPCError(code: .invalidRequest, message: "initialized already")
            }
        case .shutDown:
            throw RPCError(code: .invalidRequest, message: "shut down already")
        }
        guard let handler = Self.requests[method] else {
            throw RPCError(code: .methodNotFound, message: "\(method) is not supported")
        }
        return try handler(self)(parameters)
    }

    private func notice(_ method: String, _ parameters: JSON) {
        if method == "exit" {
            exitStatus = phase == .shutDown ? 0 : 1
        } else if phase == .running, let handler = Self.notifications[method] {
            handler(self)(parameters)
        }
    }

    // MARK: What goes out

    func notify(_ method: String, _ parameters: JSON) {
        write(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
    }

    func request(_ method: String, _ parameters: JSON) {
        lastRequest += 1
        write([
            "jsonrpc": "2.0", "id": .integer(lastRequest), "method": .string(method), "params": parameters,
        ])
    }

    private func respond(to id: JSON, error: RPCError) {
        write([
            "jsonrpc": "2.0", "id": id,
            "error": ["code": .integer(error.code.rawValue), "message": .string(error.message)],
        ])
    }

    private func write(_ message: JSON) { send(message.bytes) }

    func log(_ message: String, isError: Bool = false) {
        notify("window/logMessage", ["type": isError ? 1 : 3, "message": .string(message)])
    }

    // MARK: Engine and documents

    /// Opens rules and configuration; what is wrong with them is shown, and the engine that there was stays.
    func loadEngine() {
        switch openEngine(folders.first) {
        case .opened(let engine):
            self.engine = engine
            mistakes = [:]
        case .failed(let problems):
            mistakes = [:]
            for problem in problems {
                notify(
                    "window/showMessage",
                    ["type": 1, "message": .string("patuh: \(problem.report[language])")])
                guard let place = problem.place else { continue }
                mistakes[DocumentURI.uri(place.path), default: []].append(
                    DiagnosticForm.mistake(at: place, language: language))
            }
        }
    }

    /// The open document that a request is about.
    func document(_ parameters: JSON) throws(RPCError) -> OpenDocument {
        let uri = parameters["textDocument"]["uri"].string ?? ""
        guard let document = open[DocumentURI.key(uri)] else {
            throw RPCError(code: .invalidParams, message: "\(uri) is not open")
        }
        return document
    }

    /// What is known of the document in its present state; nil when it cannot be read.
    func snapshot(of document: OpenDocument) -> Snapshot? {
        guard let engine else { return nil }
        document.refresh(with: engine)
        return document.snapshot
    }

    /// The document of a request, what is known of it, and the byte of the source that the request is about.
    func place(
        _ parameters: JSON
    ) throws(RPCError) -> (document: OpenDocument, snapshot: Snapshot, offset: Int)? {
        let document = try document(parameters)
        guard let position = Position(lsp: parameters["position"]) else {
            throw RPCError(code: .invalidParams, message: "no position")
        }
        guard let snapshot = snapshot(of: document) else { return nil }
        return (document, snapshot, snapshot.offset(of: position, unit: unit))
    }
}
