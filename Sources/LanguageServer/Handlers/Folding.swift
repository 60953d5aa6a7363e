/// What can be folded: every unit that takes several lines.
extension Session {
    func foldingRanges(_ parameters: JSON) throws(RPCError) -> JSON {
        let document = try document(parameters)
        guard let snapshot = snapshot(of: document) else { return [] }
        let ranges = snapshot.naskah.units.compactMap { item -> JSON? in
            guard SymbolKind(item) != nil, let extent = snapshot.extents[item.index] else { return nil }
            let range = snapshot.range(ofSource: extent, unit: unit)
            guard range.start.line < range.end.line else { return nil }
            return ["startLine": .integer(range.start.line - 1), "endLine": .integer(range.end.line - 1)]
        }
        return .array(ranges)
    }
}
