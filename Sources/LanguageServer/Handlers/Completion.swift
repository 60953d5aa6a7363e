import DocumentModel
import LegalStructure

/// Defined terms, and addresses behind "Pasal" and "ayat". Offered from the last state that was examined, so that
/// typing never waits.
extension Session {
    func completion(_ parameters: JSON) throws(RPCError) -> JSON {
        let document = try document(parameters)
        guard let position = Position(lsp: parameters["position"]), let engine else { return [] }
        if document.snapshot == nil { document.refresh(with: engine) }
        guard let snapshot = document.snapshot else { return [] }
        let lines = document.text.lines
        let offset = lines.offset(of: position, unit: unit)
        let start = lines.start(ofLine: lines.line(at: offset))
        let line = String(decoding: document.text.bytes[start..<offset], as: UTF8.self)
        let completer = Completer(snapshot, line: line)
        let items = completer.addresses(around: offset) ?? completer.terms()
        return [
            "isIncomplete": true,
            "items": .array(
                items.map { item in
                    let from = lines.position(at: offset - item.typed, unit: unit)
                    return [
                        "label": .string(item.text), "kind": .integer(item.kind),
                        "detail": .string(item.detail),
                        "filterText": .string(item.filter),
                        "textEdit": [
                            "range": LSPRange(from, lines.position(at: offset, unit: unit)).json,
                            "newText": .string(item.text),
                        ],
                    ]
                }),
        ]
    }
}

/// What can stand at the end of a line that is being typed.
struct Completer {
    struct Item: Equatable {
        var text: String
        var detail: String
        /// What was typed of it, as editors compare.
        var filter: String
        /// UTF-8 bytes in front of the place that the text replaces.
        var typed: Int
        /// LSP 3.17, CompletionItemKind: 18 is a reference, 21 a constant.
        var kind: Int
    }

    private let snapshot: Snapshot
    /// The line up to the place.
    private let line: String

    private static let mostItems = 100

    init(_ snapshot: Snapshot, line: String) {
        self.snapshot = snapshot
        self.line = line
    }

    /// Addresses that go on as what stands behind the last "Pasal"; behind "ayat" alone those of the pasal around
    /// the place. Nil where no address is being typed.
    func addresses(around offset: Int) -> [Item]? {
        if let typed = tail(from: "pasal ", letters: 40) {
            return items(typed: typed, base: "")
        }
        for word in ["ayat ", "huruf "] {
            guard let typed = tail(from: word, letters: 12), let unit = snapshot.unit(before: offset),
                let pasal = snapshot.pasal(of: unit)
            else { continue }
            return items(typed: typed, base: pasal.address + " ")
        }
        return nil
    }

    /// The end of the line from the last such word on; nil when more stands behind it than an address can be.
    private func tail(from word: String, letters: Int) -> String? {
        let lower = line.lowercased()
        guard lower.utf8.count == line.utf8.count, let at = Self.lastIndex(of: word, in: lower) else {
            return nil
        }
        let tail = String(decoding: Array(line.utf8)[at...], as: UTF8.self)
        guard tail.count <= letters + word.count, !tail.contains(where: { ",.;:".contains($0) }) else {
            return nil
        }
        return tail
    }

    private func items(typed: String, base: String) -> [Item]? {
        let wanted = (base + typed).lowercased()
        var seen: Set<String> = []
        let found = snapshot.naskah.units.filter { unit in
            unit.level >= .pasal && unit.zone == .batangTubuh && unit.address.lowercased().hasPrefix(wanted)
                && unit.address.count > wanted.count && seen.insert(unit.address).inserted
        }
        guard !found.isEmpty else { return nil }
        return found.sorted { ($0.level.rawValue, $0.index) < ($1.level.rawValue, $1.index) }
            .prefix(Self.mostItems).map { unit in
                Item(
                    text: String(unit.address.dropFirst(base.count)),
                    detail: shortened(detail(of: unit), to: 80),
                    filter: String(unit.address.dropFirst(base.count)),
                    typed: typed.utf8.count, kind: 18)
            }
    }

    /// The first words of a unit, or of what is in it.
    private func detail(of unit: Unit) -> String {
        snapshot.naskah.units[unit.index..<max(unit.end, unit.index + 1)].lazy.map(snapshot.words)
            .first { !$0.isEmpty } ?? ""
    }

    /// Defined terms that begin with the last words of the line.
    func terms() -> [Item] {
        var items: [Item] = []
        for definition in snapshot.naskah.definitions {
            for name in [definition.short, definition.term].compactMap({ $0 }) {
                guard let typed = Self.typed(of: name, at: line) else { continue }
                items.append(
                    Item(
                        text: name, detail: shortened(definition.meaning, to: 80), filter: name, typed: typed,
                        kind: 21))
            }
        }
        return Array(items.sorted { ($1.typed, $0.text) < ($0.typed, $1.text) }.prefix(Self.mostItems))
    }

    /// How many bytes at the end of the line are the beginning of a name; nil when there are none.
    static func typed(of name: String, at line: String) -> Int? {
        let (name, line) = (Array(name.lowercased().utf8), Array(line.lowercased().utf8))
        var length = min(name.count, line.count)
        while length > 0 {
            let start = line.count - length
            if start == 0 || !TermFinder.isWord(line[start - 1]),
                line[start...].elementsEqual(name[..<length])
            {
                return length
            }
            length -= 1
        }
        return nil
    }

    private static func lastIndex(of word: String, in text: String) -> Int? {
        let (word, text) = (Array(word.utf8), Array(text.utf8))
        var at = text.count - word.count
        while at >= 0 {
            if at == 0 || !TermFinder.isWord(text[at - 1]), text[at..<at + word.count].elementsEqual(word) {
                return at
            }
            at -= 1
        }
        return nil
    }
}
