import DocumentModel
import Testing

@testable import LanguageServer

@Suite struct CodeActionTests {
    /// The actions at the first problem of a rule.
    private func actions(_ editor: Editor, _ uri: String, rule: String) throws -> [JSON] {
        let problem = try #require(editor.diagnostics(uri)?.first { $0["code"] == .string(rule) })
        return editor.request(
            "textDocument/codeAction",
            [
                "textDocument": ["uri": .string(uri)], "range": problem["range"],
                "context": ["diagnostics": [problem]],
            ]
        ).array.filter { $0["diagnostics"].array.first?["code"] == .string(rule) }
    }

    /// Has the editor make the changes of an action, and says the text it has then.
    private func apply(_ action: JSON, to text: String, _ editor: Editor, _ uri: String) -> String {
        let lines = LineTable(Array(text.utf8))
        let edits = action["edit"]["changes"][uri].array.compactMap { edit -> SourceEdit? in
            guard let range = LSPRange(edit["range"]) else { return nil }
            return SourceEdit(
                range: lines.offset(
                    of: range.start, unit: .utf16)..<lines.offset(of: range.end, unit: .utf16),
                text: edit["newText"].string ?? "")
        }
        #expect(!edits.isEmpty)
        let result = String(decoding: SourceEdit.apply(edits, to: Array(text.utf8)), as: UTF8.self)
        editor.change(uri, ["text": .string(result)])
        return result
    }

    @Test func `a missing list comes as a pasal between the others, and the problem is gone`() throws {
        let editor = Editor()
        let text = sample("perbup-spbe-sedang")
        let uri = editor.open(text)
        let action = try #require(try actions(editor, uri, rule: "indikator-02").first)
        #expect(action["title"].string?.contains("Pasal 6A") == true)
        let result = apply(action, to: text, editor, uri)
        #expect(result.contains("\n\n#### Pasal 6A\n\n"))
        #expect(try #require(editor.diagnostics(uri)).allSatisfy { $0["code"] != "indikator-02" })
    }

    @Test func `missing items go behind the last one of their list, with its connector`() throws {
        let editor = Editor()
        let text = regulation(
            """
            Arsitektur SPBE memuat referensi arsitektur dan domain arsitektur:

            a. proses bisnis;

            b. data dan informasi;

            c. infrastruktur SPBE; dan

            d. aplikasi SPBE.
            """)
        let uri = editor.open(text)
        let action = try #require(try actions(editor, uri, rule: "indikator-01").first)
        let result = apply(action, to: text, editor, uri)
        #expect(result.contains("c. infrastruktur SPBE;\n\nd. aplikasi SPBE;\n\ne. "), "\(result)")
        #expect(result.contains("; dan\n\nf. "), "\(result)")
        #expect(try #require(editor.diagnostics(uri)).allSatisfy { $0["code"] != "indikator-01" })
    }

    @Test func `what would not help is not offered`() throws {
        let editor = Editor()
        let uri = editor.open(sample("perbup-spbe-lemah"))
        for problem in try #require(editor.diagnostics(uri)) {
            let number = problem["code"].string ?? ""
            for action in try actions(editor, uri, rule: number)
            where action["title"].string?.hasPrefix("Abaikan") == false {
                let other = Editor()
                let text = sample("perbup-spbe-lemah")
                other.open(text, as: uri)
                let before = other.diagnostics(uri)?.first { $0["code"] == .string(number) }?["message"]
                _ = apply(action, to: text, other, uri)
                let after = other.diagnostics(uri)?.first { $0["code"] == .string(number) }?["message"]
                #expect(before != after, "\(action["title"])")
            }
        }
    }

    @Test func `a waiver counts once it is filled in`() throws {
        let editor = Editor()
        let text = sample("perbup-spbe-sedang")
        let uri = editor.open(text)
        let action = try #require(try actions(editor, uri, rule: "indikator-07").last)
        let started = apply(action, to: text, editor, uri)
        #expect(try #require(editor.diagnostics(uri)).contains { $0["code"] == "indikator-07" })
        let filled = started.replacing("alasan: ;", with: "alasan: disusun terpisah;")
            .replacing("disetujui: ;", with: "disetujui: Kepala Bagian Hukum;")
            .replacing("sampai:  -->", with: "sampai: 2999-01-31 -->")
        #expect(filled != started)
        editor.change(uri, ["text": .string(filled)])
        let after = try #require(editor.diagnostics(uri))
        #expect(after.allSatisfy { $0["code"] != "indikator-07" })
        #expect(after.contains { $0["code"] == "indikator-02" }, "the others stay")
    }

    @Test func `a client that knows versions gets them`() throws {
        let editor = Editor(["workspace": ["workspaceEdit": ["documentChanges": true]]])
        let uri = editor.open(sample("perbup-spbe-sedang"))
        let action = try #require(try actions(editor, uri, rule: "indikator-02").first)
        let change = try #require(action["edit"]["documentChanges"].array.first)
        #expect(change["textDocument"] == ["uri": .string(uri), "version": 1])
    }

    @Test func `other kinds of actions are not answered`() {
        let editor = Editor()
        let uri = editor.open(sample("perbup-spbe-sedang"))
        let range = LSPRange(Position(line: 1, column: 1), Position(line: 900, column: 1)).json
        func count(_ only: JSON) -> Int {
            editor.request(
                "textDocument/codeAction",
                [
                    "textDocument": ["uri": .string(uri)], "range": range,
                    "context": ["diagnostics": [], "only": only],
                ]
            ).array.count
        }
        #expect(count(["refactor"]) == 0)
        #expect(count(["quickfix"]) > 0)
    }
}
