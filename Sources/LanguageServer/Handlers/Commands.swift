import Messages
import Reports

/// What a client can have the server do.
enum ServerCommand: String, CaseIterable {
    /// Shows why indicators have their levels; the command behind a code lens.
    case explain = "patuh.jelaskan"
    /// Reads configuration and rules again.
    case reload = "patuh.muatUlang"
}

extension Session {
    func executeCommand(_ parameters: JSON) throws(RPCError) -> JSON {
        let arguments = parameters["arguments"].array
        switch ServerCommand(rawValue: parameters["command"].string ?? "") {
        case .explain:
            let uri = arguments.first?.string ?? ""
            guard let document = open[DocumentURI.key(uri)], let snapshot = snapshot(of: document) else {
                throw RPCError(code: .invalidParams, message: "\(uri) is not open")
            }
            let numbers = (arguments.count > 1 ? arguments[1].array : []).compactMap(\.integer)
            let results = snapshot.results.filter { $0.verdict.map { numbers.contains($0.number) } ?? false }
            let text = results.map { $0.message[language] }.joined(separator: "\n")
            notify("window/showMessage", ["type": 3, "message": .string(text)])
            return .null
        case .reload:
            reload()
            return .null
        case nil:
            throw RPCError(code: .invalidParams, message: "unknown command")
        }
    }
}
