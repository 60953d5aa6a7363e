import Testing

@testable import LanguageServer

/// The order of a session, errors, cancellation.
@Suite struct SessionTests {
    @Test func `initialize says what the server can do`() {
        let editor = Editor()
        let capabilities = editor.answer("initialize")
        #expect(capabilities["error"]["code"] == -32600, "a second initialize is refused")
        #expect(editor.answer("tidak/ada")["error"]["code"] == -32601)
        #expect(editor.answer("shutdown")["result"].isNull)
        #expect(editor.answer("textDocument/hover")["error"]["code"] == -32600)
        editor.notify("exit", .null)
        #expect(editor.session.exitStatus == 0)
    }

    @Test func `a request before initialize is refused, exit without shutdown is an error`() {
        var sent: [JSON] = []
        let session = Session(
            inbox: Inbox(), background: { $0() }, openEngine: { _ in .failed([]) },
            send: { body in if let message = try? JSONReader.read(body) { sent.append(message) } })
        session.handle(.message(.request(id: "a", method: "textDocument/hover", parameters: .null)))
        #expect(sent.last?["error"]["code"] == -32002)
        session.handle(.message(.notification(method: "exit", parameters: .null)))
        #expect(session.exitStatus == 1)
    }

    private static let encodings: [(JSON, String)] = [
        (.null, "utf-16"), (["general": ["positionEncodings": ["utf-16"]]], "utf-16"),
        (["general": ["positionEncodings": ["utf-32", "utf-8"]]], "utf-8"),
    ]

    @Test(arguments: encodings)
    func `utf-8 is taken where the client has it`(capabilities: JSON, encoding: String) {
        var answer = JSON.null
        let session = Session(
            inbox: Inbox(), background: { $0() }, openEngine: { _ in .failed([]) },
            send: { body in if let message = try? JSONReader.read(body) { answer = message } })
        session.handle(
            .message(.request(id: 1, method: "initialize", parameters: ["capabilities": capabilities])))
        #expect(answer["result"]["capabilities"]["positionEncoding"] == .string(encoding))
    }

    @Test func `a cancelled request is answered as cancelled, also when the cancellation overtakes it`() {
        let editor = Editor()
        let uri = editor.open(regulation("Isi."))
        editor.inbox.put(.message(.notification(method: "$/cancelRequest", parameters: ["id": 4])))
        editor.request("textDocument/hover", editor.at(uri, (0, 0)))
        editor.request("textDocument/hover", editor.at(uri, (0, 0)))
        #expect(editor.answer("textDocument/hover", editor.at(uri, (0, 0)))["error"]["code"] == -32800)
        #expect(editor.answer("textDocument/hover", editor.at(uri, (0, 0)))["error"].isNull)
    }

    @Test func `numbers and texts are different identities`() {
        let inbox = Inbox()
        inbox.put(.message(.notification(method: "$/cancelRequest", parameters: ["id": "1"])))
        #expect(!inbox.isCancelled(1))
        #expect(inbox.isCancelled("1"))
        #expect(!inbox.isCancelled("1"), "said once")
    }

    @Test func `requests without sense are refused, and the session goes on`() {
        let editor = Editor()
        #expect(
            editor.answer("textDocument/hover", ["textDocument": ["uri": "untitled:x"]])["error"]["code"]
                == -32602)
        let uri = editor.open(regulation("Isi."))
        #expect(
            editor.answer("textDocument/hover", ["textDocument": ["uri": .string(uri)]])["error"]["code"]
                == -32602)
        #expect(editor.answer("workspace/executeCommand", ["command": "rm"])["error"]["code"] == -32602)
        editor.notify("textDocument/didChange", ["textDocument": ["uri": "untitled:y"]])
        editor.notify("textDocument/didOpen", [:])
        #expect(
            editor.answer("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])["error"]
                .isNull)
    }

    @Test func `a mistake in the rules is shown, and the session goes on without verdicts`() {
        let editor = Editor(openEngine: { _ in
            .failed([.init(report: .init(id: "patuh.yaml:3:1: salah", en: "wrong"))])
        })
        #expect(editor.received("window/showMessage").first?["message"] == "patuh: patuh.yaml:3:1: salah")
        let uri = editor.open(regulation("Isi."))
        #expect(editor.diagnostics(uri) == nil)
        #expect(editor.request("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]]) == [])
    }
}

@Suite struct FramingTests {
    @Test func `bodies come out whole, however they are cut`() throws {
        let stream =
            MessageFramer.framed(Array("{}".utf8))
            + Array("content-type: x\r\nCONTENT-LENGTH:  4\r\n\r\nnull".utf8)
        for size in 1...stream.count {
            var framer = MessageFramer()
            var bodies: [String] = []
            for start in stride(from: 0, to: stream.count, by: size) {
                framer.append(stream[start..<min(start + size, stream.count)])
                while let body = try framer.next() { bodies.append(String(decoding: body, as: UTF8.self)) }
            }
            #expect(bodies == ["{}", "null"], "pieces of \(size)")
        }
    }

    @Test(arguments: ["X: 1\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: a\r\n\r\n"])
    func `a head without a length is a mistake`(head: String) {
        var framer = MessageFramer()
        framer.append(head.utf8)
        #expect(throws: MessageFramer.Mistake.withoutLength) { try framer.next() }
    }

    @Test func `endless heads and bodies are refused`() {
        var framer = MessageFramer()
        framer.append([UInt8](repeating: 0x41, count: 9 << 10))
        #expect(throws: MessageFramer.Mistake.withoutLength) { try framer.next() }
        var other = MessageFramer()
        other.append("Content-Length: 999999999999\r\n\r\n".utf8)
        #expect(throws: MessageFramer.Mistake.tooLong(999_999_999_999)) { try other.next() }
    }

    @Test func `what is no message is told`() {
        guard case .mistake(let error) = Connection.item(Array("{".utf8)) else {
            Issue.record("no mistake")
            return
        }
        #expect(error.code == .parseError)
        guard case .mistake(let other) = Connection.item(Array("[]".utf8)) else {
            Issue.record("no mistake")
            return
        }
        #expect(other.code == .invalidRequest)
    }
}
