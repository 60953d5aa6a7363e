import DocumentModel
import LegalStructure

/// From a reference to the unit, from a term to its definition, and back.
extension Session {
    func definition(_ parameters: JSON) throws(RPCError) -> JSON {
        guard let (document, snapshot, offset) = try place(parameters) else { return .null }
        let target: Int
        if let reference = snapshot.reference(at: offset) {
            guard let unit = reference.target else { return .null }
            target = unit
        } else if let term = snapshot.term(at: offset) {
            target = term.definition.unit
        } else {
            return .null
        }
        guard let name = snapshot.name(of: snapshot.naskah.units[target]) else { return .null }
        return location(name, in: document, snapshot)
    }

    func references(_ parameters: JSON) throws(RPCError) -> JSON {
        guard let (document, snapshot, offset) = try place(parameters) else { return .null }
        let withDeclaration = parameters["context"]["includeDeclaration"].bool ?? false
        let ranges: [TextRange]
        if let reference = snapshot.reference(at: offset) {
            guard let target = reference.target else { return [] }
            ranges = self.ranges(of: target, withDeclaration, in: snapshot)
        } else if let term = snapshot.term(at: offset) {
            ranges = self.ranges(of: term.definition, withDeclaration, in: snapshot)
        } else if let unit = snapshot.unit(at: offset) {
            ranges = self.ranges(of: unit.index, withDeclaration, in: snapshot)
        } else {
            return []
        }
        return .array(ranges.map { location($0, in: document, snapshot) })
    }

    /// References to a unit or to something in it.
    private func ranges(of target: Int, _ withDeclaration: Bool, in snapshot: Snapshot) -> [TextRange] {
        let unit = snapshot.naskah.units[target]
        let declaration = withDeclaration ? [snapshot.name(of: unit)].compactMap { $0 } : []
        return declaration
            + snapshot.naskah.references.filter { reference in
                reference.target.map { (unit.index..<max(unit.end, unit.index + 1)).contains($0) } ?? false
            }.map(\.range)
    }

    private func ranges(
        of definition: Definition, _ withDeclaration: Bool, in snapshot: Snapshot
    ) -> [TextRange] {
        let declared = snapshot.naskah.units[definition.unit].passages
        return snapshot.document.blocks.indices.flatMap { block in
            snapshot.terms.occurrences(in: snapshot.document.blocks[block].text).filter {
                snapshot.naskah.definitions[$0.definition] == definition
            }.map { TextRange(block: block, bytes: $0.range) }
        }.filter { range in
            withDeclaration
                || !declared.contains { $0.block == range.block && $0.bytes.contains(range.bytes.lowerBound) }
        }
    }

    private func location(_ range: TextRange, in document: OpenDocument, _ snapshot: Snapshot) -> JSON {
        ["uri": .string(document.uri), "range": snapshot.range(of: range, unit: unit).json]
    }
}
