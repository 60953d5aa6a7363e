import Dispatch
import Glibc

/// Runs a session over two descriptors of this process until the client ends it.
public enum Connection {
    /// - Returns: the exit status that the protocol asks for: 0 after `shutdown`, 1 without.
    public static func run(
        input: Int32, write: @escaping @Sendable ([UInt8]) -> Void,
        openEngine: @escaping @Sendable (_ folder: String?) -> EngineOpening
    ) -> Int32 {
        let inbox = Inbox()
        DispatchQueue(label: "patuh.lsp.input").async { read(input, into: inbox) }
        let files = DispatchQueue(label: "patuh.lsp.files", qos: .utility)
        let session = Session(
            inbox: inbox, background: { work in files.async(execute: work) }, openEngine: openEngine,
            send: { write(MessageFramer.framed($0)) })
        while true {
            while let item = inbox.take() {
                session.handle(item)
                if let status = session.exitStatus { return status }
            }
            // What was changed is examined once nothing more has come: a burst of keystrokes counts as one.
            if !session.refreshOne() { inbox.wait(seconds: 2) }
            if inbox.isEmpty { session.lookAtFiles() }
        }
    }

    private static func read(_ descriptor: Int32, into inbox: Inbox) {
        var framer = MessageFramer()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            framer.append(chunk[..<count])
            do throws(MessageFramer.Mistake) {
                while let body = try framer.next() { inbox.put(item(body)) }
            } catch {
                inbox.put(.mistake(RPCError(code: .parseError, message: "\(error)")))
                break
            }
        }
        inbox.put(.end)
    }

    static func item(_ body: [UInt8]) -> Inbox.Item {
        do throws(JSONReader.Mistake) {
            guard let message = RPCMessage(try JSONReader.read(body)) else {
                return .mistake(RPCError(code: .invalidRequest, message: "no message of JSON-RPC 2.0"))
            }
            return .message(message)
        } catch {
            return .mistake(RPCError(code: .parseError, message: "no JSON at byte \(error.offset)"))
        }
    }
}
