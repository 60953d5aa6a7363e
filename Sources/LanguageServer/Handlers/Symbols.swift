import DocumentModel
import LegalStructure

/// Kinds of symbols, as editors show them (LSP 3.17, SymbolKind).
enum SymbolKind: Int, Sendable {
    case module = 2
    case namespace = 3
    case package = 4
    case `class` = 5
    case method = 6
    case constant = 14

    /// Nil for units that an outline leaves out.
    init?(_ unit: Unit) {
        switch unit.level {
        case .bagianNaskah, .lampiran: self = .package
        case .bab: self = .module
        case .bagian, .paragraf: self = .namespace
        case .pasal, .diktum: self = .class
        case .ayat: self = .method
        default: return nil
        }
    }
}

/// The outline of a document.
extension Session {
    func documentSymbols(_ parameters: JSON) throws(RPCError) -> JSON {
        let document = try document(parameters)
        guard let snapshot = snapshot(of: document) else { return [] }
        let outline = Outline(snapshot, unit: unit)
        return .array(
            client.hasHierarchicalSymbols ? outline.tree() : outline.flat(uri: document.uri).map(\.json))
    }

    func workspaceSymbols(_ parameters: JSON) throws(RPCError) -> JSON {
        let query = (parameters["query"].string ?? "").lowercased()
        var symbols = files.documents.values.flatMap(\.document.symbols)
        for document in open.values {
            guard let snapshot = snapshot(of: document) else { continue }
            symbols += WorkspaceSymbol.all(in: snapshot, uri: document.uri, unit: unit)
        }
        let found = symbols.filter {
            query.isEmpty || "\($0.name) \($0.container)".lowercased().contains(query)
        }
        return .array(
            found.sorted { ($0.uri, $0.name) < ($1.uri, $1.name) }.prefix(Self.mostSymbols).map(\.json))
    }

    /// More than anybody looks through.
    private static let mostSymbols = 500
}

/// The units of a document from bab to ayat, as editors show them.
struct Outline {
    private let snapshot: Snapshot
    private let unit: ColumnUnit

    init(_ snapshot: Snapshot, unit: ColumnUnit) {
        self.snapshot = snapshot
        self.unit = unit
    }

    func tree() -> [JSON] {
        var children: [Int?: [Unit]] = [:]
        for item in snapshot.naskah.units where SymbolKind(item) != nil {
            children[shownParent(of: item)?.index, default: []].append(item)
        }
        func symbols(under parent: Int?) -> [JSON] {
            (children[parent] ?? []).compactMap { symbol($0, children: symbols(under: $0.index)) }
        }
        return symbols(under: nil)
    }

    private func symbol(_ item: Unit, children: [JSON]) -> JSON? {
        guard let kind = SymbolKind(item), let extent = snapshot.extents[item.index] else { return nil }
        let name = snapshot.name(of: item).flatMap { snapshot.converter.sourceRange(of: $0) } ?? extent
        return [
            "name": .string(Self.name(of: item, in: snapshot)), "detail": .string(detail(of: item)),
            "kind": .integer(kind.rawValue), "range": snapshot.range(ofSource: extent, unit: unit).json,
            "selectionRange": snapshot.range(ofSource: name.clamped(to: extent), unit: unit).json,
            "children": .array(children),
        ]
    }

    func flat(uri: String) -> [WorkspaceSymbol] {
        snapshot.naskah.units.compactMap { item in
            guard let kind = SymbolKind(item), let name = snapshot.name(of: item) else { return nil }
            return WorkspaceSymbol(
                name: [item.address, item.heading].compactMap { $0 }.joined(separator: " "),
                container: shownParent(of: item)?.address ?? "", kind: kind, uri: uri,
                range: snapshot.range(of: name, unit: unit).json)
        }
    }

    private func shownParent(of item: Unit) -> Unit? {
        var at = item.parent
        while let index = at {
            let parent = snapshot.naskah.units[index]
            if SymbolKind(parent) != nil, snapshot.extents[index] != nil || snapshot.converter.lines == nil {
                return parent
            }
            at = parent.parent
        }
        return nil
    }

    /// "ayat (2)" below "Pasal 5".
    static func name(of item: Unit, in snapshot: Snapshot) -> String {
        guard let parent = item.parent.map({ snapshot.naskah.units[$0].address }),
            item.address.hasPrefix(parent + " ")
        else { return item.address.isEmpty ? item.level.rawName : item.address }
        return String(item.address.dropFirst(parent.count + 1))
    }

    private func detail(of item: Unit) -> String {
        item.heading ?? shortened(snapshot.words(of: item), to: 60)
    }
}

extension UnitLevel {
    /// For units without an address; no editor takes an empty name.
    fileprivate var rawName: String { self == .lampiran ? "Lampiran" : "\(self)" }
}

extension WorkspaceSymbol {
    /// Units down to pasal, and defined terms.
    static func all(in snapshot: Snapshot, uri: String, unit: ColumnUnit) -> [WorkspaceSymbol] {
        let units = Outline(snapshot, unit: unit).flat(uri: uri).filter { $0.kind != .method }
        let terms = snapshot.naskah.definitions.compactMap { definition -> WorkspaceSymbol? in
            let defining = snapshot.naskah.units[definition.unit]
            guard let range = snapshot.name(of: defining) else { return nil }
            let name = [definition.term, definition.short.map { "(\($0))" }].compactMap { $0 }
            return WorkspaceSymbol(
                name: name.joined(separator: " "), container: defining.address, kind: .constant, uri: uri,
                range: snapshot.range(of: range, unit: unit).json)
        }
        return units + terms
    }
}

/// The beginning of a text, cut between words.
func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let head = text.prefix(length)
    return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
}
