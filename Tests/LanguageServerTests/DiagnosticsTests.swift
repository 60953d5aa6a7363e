import Glibc
import TestTools
import Testing

@testable import CommandLine
@testable import LanguageServer

@Suite struct DiagnosticsTests {
    /// A reference of a pasal to itself.
    private static let wrong = "Ketentuan sebagaimana dimaksud dalam Pasal 3 berlaku bagi Perangkat Daerah."

    @Test(arguments: [
        "perbup-spbe-baik", "perbup-spbe-sedang", "perbup-spbe-lemah", "rancangan-perbup-spbe",
        "keputusan-tim-koordinasi",
    ])
    func `the editor says the same as the command line`(name: String) async throws {
        let path = "\(packageRoot)/Samples/\(name).md"
        let printed = Printed()
        let console = Console(
            write: { bytes in printed.add(bytes) }, complain: { _ in })
        guard
            case .command(let command) = Program(console: console, examiner: .live).start(
                ["periksa", "--format", "rdjson", path])
        else {
            Issue.record("no command")
            return
        }
        _ = await command()
        let report = try JSONReader.read(printed.bytes)
        let expected = report["diagnostics"].array.map { item in
            Shown(
                item["code"]["value"], item["location"]["range"]["start"], "line", "column", 0,
                item["message"])
        }
        let editor = Editor(["general": ["positionEncodings": ["utf-8"]]])
        let uri = editor.open(sample(name), as: DocumentURI.uri(path))
        let shown = try #require(editor.diagnostics(uri)).map { item in
            Shown(item["code"], item["range"]["start"], "line", "character", 1, item["message"])
        }
        #expect(shown.map(\.place).sorted() == expected.map(\.place).sorted())
        // Reports without an editor around them say the address in front of a finding.
        for item in shown {
            #expect(expected.contains { $0.place == item.place && $0.message.hasSuffix(item.message) })
        }
    }

    private struct Shown {
        var place: String
        var message: String

        init(_ code: JSON, _ start: JSON, _ line: String, _ column: String, _ shift: Int, _ message: JSON) {
            let numbers = [start[line], start[column]].map { ($0.integer ?? -9) + shift }
            place = "\(code.string ?? "?") \(numbers[0]):\(numbers[1])"
            self.message = message.string ?? "?"
        }
    }

    private final class Printed: @unchecked Sendable {
        var bytes: [UInt8] = []
        func add(_ more: [UInt8]) { bytes += more }
    }

    @Test func `a problem comes with its place, and goes when it is mended`() throws {
        let editor = Editor()
        let uri = editor.open(regulation(Self.wrong))
        let diagnostics = try #require(editor.diagnostics(uri))
        let found = try #require(diagnostics.first { $0["code"] == "E05" })
        let line =
            regulation(Self.wrong).split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.hasPrefix("Ketentuan") } ?? 0
        #expect(found["range"]["start"]["line"] == .integer(line))
        #expect(found["source"] == "patuh")
        editor.change(
            uri,
            [
                "range": found["range"], "text": "Pasal 2",
            ])
        #expect(try #require(editor.diagnostics(uri)).allSatisfy { $0["code"] != "E05" })
    }

    @Test func `columns count what was agreed on`() throws {
        let text = regulation("😀é Ketentuan dalam Pasal 3 berlaku.")
        func column(_ capabilities: JSON) throws -> Int? {
            let editor = Editor(capabilities)
            let uri = editor.open(text)
            return try #require(editor.diagnostics(uri)).first { $0["code"] == "E05" }?["range"]["start"][
                "character"
            ]
            .integer
        }
        let wide = try #require(try column([:]))
        let bytes = try #require(try column(["general": ["positionEncodings": ["utf-8"]]]))
        // Four bytes are two units, two bytes one.
        #expect(bytes - wide == 3)
    }

    @Test func `closing a document clears its diagnostics`() throws {
        let editor = Editor()
        let uri = editor.open(regulation(Self.wrong))
        #expect(try #require(editor.diagnostics(uri)).isEmpty == false)
        editor.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
        #expect(editor.diagnostics(uri) == [])
    }

    @Test func `a client that asks is not sent any, and is told when nothing has changed`() {
        let editor = Editor(["textDocument": ["diagnostic": .object([])]])
        let uri = editor.open(regulation(Self.wrong))
        #expect(editor.diagnostics(uri) == nil)
        let first = editor.request("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]])
        #expect(first["kind"] == "full")
        #expect(first["items"].array.contains { $0["code"] == "E05" })
        let second = editor.request(
            "textDocument/diagnostic",
            ["textDocument": ["uri": .string(uri)], "previousResultId": first["resultId"]])
        #expect(second["kind"] == "unchanged")
        editor.change(uri, ["text": .string(regulation("Isi."))])
        let third = editor.request(
            "textDocument/diagnostic",
            ["textDocument": ["uri": .string(uri)], "previousResultId": first["resultId"]])
        #expect(third["kind"] == "full")
        #expect(third["items"].array.allSatisfy { $0["code"] != "E05" })
    }

    @Test func `what cannot be read is said at the beginning`() throws {
        let editor = Editor()
        let uri = editor.open("")
        let diagnostics = try #require(editor.diagnostics(uri))
        #expect(diagnostics.map { $0["code"] } == ["tidak-terbaca"])
        editor.change(uri, ["text": .string(regulation("Isi."))])
        #expect(try #require(editor.diagnostics(uri)).allSatisfy { $0["code"] != "tidak-terbaca" })
    }

    @Test func `messages come in the language asked for`() throws {
        let editor = Editor(language: .en)
        let uri = editor.open(regulation(Self.wrong))
        let messages = try #require(editor.diagnostics(uri)).compactMap { $0["message"].string }
        #expect(messages.contains { $0.hasPrefix("Indicator 1 (") })
        let text = sample("perbup-spbe-sedang")
        let other = editor.open(text, as: "untitled:lain")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains("Jaringan Intra Daerah disediakan") }
        let hover = editor.request("textDocument/hover", editor.at(other, (try #require(line), 6)))[
            "contents"]["value"].string
        let words = try #require(hover)
        #expect(words.contains("**Indicator 6: ") && words.contains("(level ") && words.contains("evidence"))
        // Names of indicators and their official criteria are in Indonesian.
        for word in ["Indikator", "(tingkat", "bukti", "diminta"] {
            #expect(!words.contains(word), "\(words)")
        }
    }
}

/// Documents that come as files.
@Suite struct WorkspaceFilesTests {
    @Test func `Word documents are examined at the start and when they change, and cleared when they go`()
        throws
    {
        let folder = Folder()
        let path = folder.put("perbup-spbe-lemah.docx", as: "draf baru.docx")
        let editor = Editor(
            ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]], folder: folder.path)
        let uri = DocumentURI.uri(path)
        #expect(uri.hasSuffix("draf%20baru.docx"))
        let watchers = editor.received("client/registerCapability").first?["registrations"].array.first?[
            "registerOptions"]["watchers"]
        #expect(watchers?.array.isEmpty == false)
        let before = try #require(editor.diagnostics(uri))
        #expect(before.contains { $0["code"] == "indikator-01" })
        _ = folder.put("perbup-spbe-baik.docx", as: "draf baru.docx")
        editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(uri), "type": 2]]])
        let after = try #require(editor.diagnostics(uri))
        #expect(after.count < before.count)
        unlink(path)
        editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(uri), "type": 3]]])
        #expect(editor.diagnostics(uri) == [])
    }

    @Test func `without a client that watches, saving looks for changes`() throws {
        let folder = Folder()
        let path = folder.put("perbup-spbe-baik.docx", as: "a.docx")
        let editor = Editor([:], folder: folder.path)
        let before = try #require(editor.diagnostics(DocumentURI.uri(path)))
        _ = folder.put("perbup-spbe-lemah.docx", as: "a.docx")
        _ = folder.put("perbup-spbe-lemah.docx", as: "b.docx")
        editor.notify("textDocument/didSave", [:])
        #expect(try #require(editor.diagnostics(DocumentURI.uri(path))).count > before.count)
        #expect(editor.diagnostics(DocumentURI.uri("\(folder.path)/b.docx")) != nil)
    }

    private static let watching: JSON = [
        "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]
    ]

    @Test(arguments: [true, false])
    func `mistakes in patuh.yaml stand there, and go when it is saved without them`(watches: Bool) throws {
        let folder = Folder()
        let path = "\(folder.path)/patuh.yaml"
        let uri = DocumentURI.uri(path)
        write("bahasa: id\ntingkta: 2\n".utf8, to: path)
        let editor = Editor(
            watches ? Self.watching : [:], folder: folder.path, openEngine: Editor.opener())
        let draft = editor.open(sample("perbup-spbe-sedang"))
        let mistake = try #require(editor.diagnostics(uri)?.first)
        #expect(mistake["code"] == "konfigurasi" && mistake["severity"] == 1)
        #expect(mistake["range"]["start"] == ["line": 1, "character": 0])
        #expect(mistake["message"].string?.hasPrefix("kunci \"tingkta\" tidak dikenal") == true)
        #expect(editor.diagnostics(draft) == nil)
        // The open file is no draft.
        editor.open("bahasa: id\ntingkta: 2\n", as: uri, language: "yaml")
        #expect(editor.diagnostics(uri) == [mistake])
        func save(_ text: String) {
            write(text.utf8, to: path)
            if watches {
                editor.notify(
                    "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(uri), "type": 2]]])
            } else {
                editor.notify("textDocument/didSave", ["textDocument": ["uri": .string(uri)]])
            }
        }
        save("bahasa: id\ntingkat: 2\n")
        #expect(editor.diagnostics(uri) == [])
        #expect(try #require(editor.diagnostics(draft)).allSatisfy { $0["code"] != "indikator-02" })
        // What was in force stays while there is a mistake.
        save("bahasa: id\ntingkat: 9\n")
        #expect(editor.diagnostics(uri)?.count == 1)
        #expect(try #require(editor.diagnostics(draft)).allSatisfy { $0["code"] != "indikator-02" })
        editor.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
        #expect(editor.diagnostics(uri)?.count == 1, "the file still has it")
    }

    @Test func `another configuration holds for drafts and for files at once`() throws {
        let folder = Folder()
        let configuration = DocumentURI.uri("\(folder.path)/patuh.yaml")
        let word = DocumentURI.uri(folder.put("perbup-spbe-sedang.docx", as: "a.docx"))
        let editor = Editor(Self.watching, folder: folder.path, openEngine: Editor.opener())
        let draft = editor.open(sample("perbup-spbe-sedang"))
        for uri in [word, draft] {
            #expect(try #require(editor.diagnostics(uri)).contains { $0["code"] == "indikator-02" })
        }
        write("tingkat: 2\n".utf8, to: "\(folder.path)/patuh.yaml")
        editor.notify(
            "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(configuration), "type": 1]]])
        for uri in [word, draft] {
            #expect(try #require(editor.diagnostics(uri)).allSatisfy { $0["code"] != "indikator-02" })
        }
    }

    @Test(arguments: ["fodt", "pdf"])
    func `OpenDocument and PDF are examined when they change`(format: String) throws {
        let folder = Folder()
        let path = "\(folder.path)/a.\(format)"
        func put(_ body: String) {
            let text = regulation(body).replacing("#", with: "")
            let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
            write(format == "pdf" ? pdf(lines) : openDocument(lines), to: path)
        }
        put("Ketentuan sebagaimana dimaksud dalam Pasal 3 berlaku.")
        let editor = Editor([:], folder: folder.path)
        let before = try #require(editor.diagnostics(DocumentURI.uri(path)))
        #expect(before.contains { $0["code"] == "E05" }, "\(before)")
        put("Ketentuan sebagaimana dimaksud dalam Pasal 2 berlaku bagi semua.")
        editor.notify("textDocument/didSave", [:])
        #expect(try #require(editor.diagnostics(DocumentURI.uri(path))).allSatisfy { $0["code"] != "E05" })
    }

    private func pdf(_ lines: [String]) -> [UInt8] {
        PdfSpecimen([.lines(Array(lines.prefix(12))), .lines(Array(lines.dropFirst(12)))]).bytes
    }

    private func openDocument(_ lines: [String]) -> [UInt8] {
        let name = "urn:oasis:names:tc:opendocument:xmlns"
        let text = lines.map { "<text:p>\($0)</text:p>" }.joined()
        return Array(
            """
            <office:document xmlns:office="\(name):office:1.0" xmlns:text="\(name):text:1.0" \
            office:mimetype="application/vnd.oasis.opendocument.text">\
            <office:body><office:text>\(text)</office:text></office:body></office:document>
            """.utf8)
    }

    @Test func `a broken file is said, with cause and next step`() throws {
        let folder = Folder()
        write([0x50, 0x4B, 3, 4, 0, 0], to: "\(folder.path)/rusak.docx")
        let editor = Editor([:], folder: folder.path)
        let diagnostics = try #require(editor.diagnostics(DocumentURI.uri("\(folder.path)/rusak.docx")))
        #expect(diagnostics.map { $0["code"] } == ["tidak-terbaca"])
    }

    @Test func `a client that asks for the workspace gets each thing once`() throws {
        let folder = Folder()
        let uri = DocumentURI.uri(folder.put("perbup-spbe-lemah.docx", as: "a.docx"))
        let editor = Editor(["textDocument": ["diagnostic": .object([])]], folder: folder.path)
        let report = try #require(
            editor.request("workspace/diagnostic", ["previousResultIds": []])["items"].array.first)
        #expect(report["uri"] == .string(uri))
        #expect(report["items"].array.isEmpty == false)
        #expect(editor.diagnostics(uri) == [], "what was sent before is taken back")
        let again = editor.request(
            "workspace/diagnostic",
            ["previousResultIds": [["uri": .string(uri), "value": report["resultId"]]]])
        #expect(again["items"].array.first?["kind"] == "unchanged")
    }

    @Test func `progress begins and ends`() {
        let folder = Folder()
        _ = folder.put("perbup-spbe-baik.docx", as: "a.docx")
        let editor = Editor(["window": ["workDoneProgress": true]], folder: folder.path)
        let kinds = editor.received("$/progress").compactMap { $0["value"]["kind"].string }
        #expect(kinds.first == "begin")
        #expect(kinds.last == "end")
        #expect(editor.received("window/workDoneProgress/create").count == 1)
    }

    @Test func `symbols of all documents can be looked up`() {
        let folder = Folder()
        let path = folder.put("perbup-spbe-baik.docx", as: "a.docx")
        let editor = Editor([:], folder: folder.path)
        let uri = editor.open(regulation("Isi."))
        let found = editor.request("workspace/symbol", ["query": "arsitektur spbe"]).array
        #expect(Set(found.compactMap { $0["location"]["uri"].string }) == [uri, DocumentURI.uri(path)])
    }
}

extension Folder {
    /// Puts a copy of a sample into it.
    fileprivate func put(_ sample: String, as name: String) -> String {
        write(bytes(of: "\(packageRoot)/Samples/\(sample)") ?? [], to: "\(path)/\(name)")
        return "\(path)/\(name)"
    }
}
