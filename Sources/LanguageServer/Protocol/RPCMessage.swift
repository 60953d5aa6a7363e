/// A message of JSON-RPC 2.0 as it comes from a client.
enum RPCMessage: Sendable, Equatable {
    case request(id: JSON, method: String, parameters: JSON)
    case notification(method: String, parameters: JSON)
    /// An answer to a request of ours.
    case response(id: JSON, result: JSON)

    /// Nil when the value is no message.
    init?(_ value: JSON) {
        let id = value["id"]
        switch (value["method"].string, id) {
        case (let method?, .null): self = .notification(method: method, parameters: value["params"])
        case (let method?, .integer), (let method?, .string):
            self = .request(id: id, method: method, parameters: value["params"])
        case (nil, .integer), (nil, .string): self = .response(id: id, result: value["result"])
        default: return nil
        }
    }
}

/// Why a request has no answer (JSON-RPC 2.0; LSP 3.17, ErrorCodes).
struct RPCError: Error, Equatable {
    enum Code: Int {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        case serverNotInitialized = -32002
        case requestFailed = -32803
        case requestCancelled = -32800
    }

    var code: Code
    var message: String
}
