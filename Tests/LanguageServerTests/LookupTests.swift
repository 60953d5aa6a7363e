import Testing

@testable import LanguageServer

/// Outline, folding, hover, definition, references, completion.
@Suite struct LookupTests {
    private let editor = Editor()

    private func open(_ body: String) -> (uri: String, place: (line: Int, character: Int)) {
        let (text, place) = marked(regulation(body))
        return (editor.open(text), place)
    }

    private func line(of words: String, in text: String) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(words) } ?? -1
    }

    // MARK: Outline

    @Test func `the outline has bab, pasal and ayat`() throws {
        let (uri, _) = open("Isi.")
        let tree = editor.request("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])
            .array
        let chapter = try #require(tree.first { $0["name"] == "BAB II" })
        #expect(chapter["detail"] == "TATA KELOLA")
        #expect(
            chapter["children"].array.compactMap { $0["name"].string } == ["Pasal 2", "Pasal 3", "Pasal 4"])
        let ayat = chapter["children"].array[0]["children"].array
        #expect(ayat.compactMap { $0["name"].string } == ["ayat (1)", "ayat (2)"])
        #expect(ayat[0]["range"]["start"]["line"] == .integer(line(of: "(1) Setiap", in: regulation(""))))
    }

    @Test func `every name stands inside its unit, and every unit inside the one around it`() throws {
        let uri = editor.open(sample("perbup-spbe-sedang"))
        func check(_ symbols: [JSON], inside outer: LSPRange?) throws {
            for symbol in symbols {
                let range = try #require(LSPRange(symbol["range"]))
                let name = try #require(LSPRange(symbol["selectionRange"]))
                #expect(contains(range, name), "\(symbol["name"])")
                if let outer { #expect(contains(outer, range), "\(symbol["name"])") }
                #expect(symbol["name"].string?.isEmpty == false)
                try check(symbol["children"].array, inside: range)
            }
        }
        func contains(_ outer: LSPRange, _ inner: LSPRange) -> Bool {
            (outer.start.line, outer.start.column) <= (inner.start.line, inner.start.column)
                && (inner.end.line, inner.end.column) <= (outer.end.line, outer.end.column)
        }
        let tree = editor.request("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])
            .array
        #expect(tree.count > 7)
        try check(tree, inside: nil)
    }

    @Test func `an old client gets the outline as a list`() {
        let editor = Editor([:])
        let uri = editor.open(regulation("Isi."))
        let list = editor.request("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])
            .array
        let pasal = list.first { $0["name"] == "Pasal 2" }
        #expect(pasal?["containerName"] == "BAB II")
        #expect(pasal?["location"]["uri"] == .string(uri))
    }

    @Test func `a chapter folds to its last line`() throws {
        let (uri, _) = open("Isi.")
        let ranges = editor.request("textDocument/foldingRange", ["textDocument": ["uri": .string(uri)]])
            .array
        let text = regulation("Isi.")
        let chapter = try #require(
            ranges.first { $0["startLine"] == .integer(line(of: "BAB II", in: text)) })
        #expect(chapter["endLine"] == .integer(line(of: "mulai berlaku", in: text)))
    }

    // MARK: Definition and references

    @Test(arguments: [
        ("Sebagaimana dimaksud dalam Pas⟦al 2 ayat (2) berlaku.", "(2) Penyelenggaraan"),
        ("Sebagaimana dimaksud dalam Pasal 2 ayat (2⟦) berlaku.", "(2) Penyelenggaraan"),
        ("Sebagaimana dimaksud dalam Pasal⟦ 2 berlaku.", "### Pasal 2"),
        ("(1) Satu.\n\n(2) Sebagaimana dimaksud pada aya⟦t (1) berlaku.", "(1) Satu"),
        ("Setiap unit memakai Arsite⟦ktur SPBE.", "2. Arsitektur SPBE"),
        ("Setiap unit memakai SP⟦BE.", "1. Sistem Pemerintahan"),
    ])
    func `a reference leads to its unit, a term to its definition`(body: String, target: String) {
        let (uri, place) = open(body)
        let found = editor.request("textDocument/definition", editor.at(uri, place))
        #expect(found["uri"] == .string(uri))
        #expect(
            found["range"]["start"]["line"] == .integer(line(of: target, in: marked(regulation(body)).text)))
    }

    @Test(arguments: ["Sebagaimana dimaksud dalam Pasal⟦ 77 berlaku.", "Setiap un⟦it."])
    func `what leads nowhere leads nowhere`(body: String) {
        let (uri, place) = open(body)
        #expect(editor.request("textDocument/definition", editor.at(uri, place)).isNull)
    }

    @Test func `references to a pasal are found from its heading and from a reference`() {
        let body = "(1) Lihat Pasal 2 ayat (2).\n\n(2) Lihat Pas⟦al 2."
        let (uri, place) = open(body)
        let text = marked(regulation(body)).text
        let heading = line(of: "### Pasal 2", in: text)
        for position in [place, (heading, 6)] {
            var parameters = editor.at(uri, position)
            let found = editor.request("textDocument/references", parameters).array
            #expect(found.count == 2)
            guard case .object(let members) = parameters else { continue }
            parameters = .object(members + [.init(name: "context", value: ["includeDeclaration": true])])
            let all = editor.request("textDocument/references", parameters).array
            #expect(all.count == 3)
            #expect(all.contains { $0["range"]["start"]["line"] == .integer(heading) })
        }
    }

    @Test func `uses of a term leave out longer terms and the definition itself`() {
        let (uri, place) = open("Layanan SP⟦BE memakai Arsitektur SPBE dan SPBE.")
        // Two here, one in Pasal 2; "Arsitektur SPBE" is another term.
        #expect(editor.request("textDocument/references", editor.at(uri, place)).array.count == 3)
    }

    // MARK: Hover

    @Test(arguments: [
        (
            "Sebagaimana dimaksud dalam Pasal 2 ayat (2⟦) berlaku.",
            ["**Pasal 2 ayat (2)**", "Penyelenggaraan SPBE"]
        ),
        (
            "Setiap unit memakai SP⟦BE.",
            ["Sistem Pemerintahan Berbasis Elektronik / SPBE", "Pasal 1 angka 1"]
        ),
    ])
    func `hover shows meaning and target`(body: String, words: [String]) {
        let (uri, place) = open(body)
        let text =
            editor.request("textDocument/hover", editor.at(uri, place))["contents"]["value"].string ?? ""
        for word in words { #expect(text.contains(word), "\(text)") }
    }

    @Test func `hover shows what words prove, with criterion and level`() {
        let text = sample("perbup-spbe-sedang")
        let uri = editor.open(text)
        let line = line(of: "Jaringan Intra Daerah disediakan", in: text)
        let hover =
            editor.request("textDocument/hover", editor.at(uri, (line, 6)))["contents"]["value"].string ?? ""
        #expect(hover.contains("Indikator 6"))
        #expect(hover.contains("Kriteria tingkat 3"))
        #expect(hover.contains("bukti"))
    }

    @Test func `hover over nothing is nothing`() {
        let (uri, place) = open("Setiap un⟦it.")
        #expect(editor.request("textDocument/hover", editor.at(uri, place)).isNull)
    }

    // MARK: Completion

    @Test(arguments: [
        ("Sebagaimana dimaksud dalam Pasal ⟦", ["Pasal 1", "Pasal 2", "Pasal 2 ayat (1)"]),
        ("Sebagaimana dimaksud dalam Pasal 2 ay⟦", ["Pasal 2 ayat (1)", "Pasal 2 ayat (2)"]),
        ("Setiap unit memakai Arsi⟦", ["Arsitektur SPBE"]),
        ("Setiap unit memakai sistem pem⟦", ["Sistem Pemerintahan Berbasis Elektronik"]),
    ])
    func `addresses and terms are completed`(body: String, expected: [String]) {
        let (uri, place) = open(body)
        let items = editor.request("textDocument/completion", editor.at(uri, place))["items"].array
        let labels = items.compactMap { $0["label"].string }
        for label in expected { #expect(labels.contains(label), "\(labels)") }
        #expect(items.allSatisfy { $0["textEdit"]["range"]["end"]["character"] == .integer(place.character) })
    }

    @Test func `ayat of the pasal around the place are completed`() {
        let (uri, place) = open("(1) Satu.\n\n(2) Dua.\n\n(3) Sebagaimana dimaksud pada ayat ⟦")
        let items = editor.request("textDocument/completion", editor.at(uri, place))["items"].array
        #expect(items.compactMap { $0["label"].string }.prefix(2) == ["ayat (1)", "ayat (2)"])
    }

    @Test func `the text behind the words replaces exactly them`() throws {
        let body = "Setiap unit memakai arsi⟦"
        let (uri, place) = open(body)
        let item = try #require(
            editor.request("textDocument/completion", editor.at(uri, place))["items"].array.first)
        #expect(item["textEdit"]["range"]["start"]["character"] == .integer(place.character - 4))
        #expect(item["textEdit"]["newText"] == "Arsitektur SPBE")
    }

    // MARK: Lenses

    @Test func `each pasal says the level of its indicators`() throws {
        let text = sample("perbup-spbe-sedang")
        let uri = editor.open(text)
        let lenses = editor.request("textDocument/codeLens", ["textDocument": ["uri": .string(uri)]]).array
        let lens = try #require(
            lenses.first {
                $0["range"]["start"]["line"] == .integer(line(of: "#### Pasal 16", in: text))
                    || $0["command"]["title"].string?.contains("Indikator 4") == true
            })
        #expect(lens["command"]["title"] == "Indikator 4: tingkat 2")
        editor.request(
            "workspace/executeCommand",
            ["command": lens["command"]["command"], "arguments": lens["command"]["arguments"]])
        #expect(
            editor.received("window/showMessage").last?["message"].string?.contains("Indikator 4") == true)
    }
}
