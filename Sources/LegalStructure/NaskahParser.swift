import DocumentModel
import Messages

/// Document in, Naskah out.
public struct NaskahParser: Sendable {
    public init() {}

    public func parse(_ document: Document) -> Naskah {
        let identity = Identity(document)
        let relation = Self.relation(identity.title)
        let texts = BlockTexts(document)
        var (units, notes) = Self.tree(document, isAmendment: relation?.kind == .perubahan, identity.title)
        let status = Status(
            identity: identity, units: units, texts: texts, furniture: document.pageFurniture)
        let (definitions, defining) = Definitions.find(in: units, texts: texts)
        for index in defining { units[index].isDefinition = true }
        let references = References.find(in: units, texts: texts)
        // By index: to take a unit out of the list copies it.
        let pasal = units.indices.filter {
            units[$0].level == .pasal && units[$0].zone == .batangTubuh
        }.map { units[$0] }
        let roman = pasal.filter { $0.parent == nil && Numerals.roman($0.number) != nil }
        let counted = relation?.kind == .perubahan && !roman.isEmpty ? roman : pasal
        if identity.kind == .lainnya {
            notes.append(
                NaskahNote(
                    message: Message(
                        id: "jenis naskah tidak dikenali", en: "kind of document not recognised"), block: 0))
        }
        notes += Self.gaps(pasal, relation: relation)
        return Naskah(
            kind: identity.kind, issuer: identity.issuer, number: identity.number, year: identity.year,
            title: identity.title, status: status.status, statusSignals: status.signals, relation: relation,
            units: units, definitions: definitions, references: references, notes: notes,
            highestPasal: counted.compactMap {
                Int($0.number.prefix { $0.isNumber }) ?? Numerals.roman($0.number)
            }.max(),
            pasalCount: counted.count,
            babCount: units.indices.count { units[$0].level == .bab && units[$0].zone == .batangTubuh })
    }

    /// A function of its own, so that nobody else holds the units when definitions are marked among them.
    private static func tree(_ document: Document, isAmendment: Bool, _ title: String?) -> (
        units: [Unit], notes: [NaskahNote]
    ) {
        var builder = TreeBuilder(document, isAmendment: isAmendment, title: title)
        builder.build()
        return (builder.units, builder.notes)
    }

    /// Amendment or revocation, from the title.
    private static func relation(_ title: String?) -> NaskahRelation? {
        guard let title else { return nil }
        let upper = title.uppercased()
        // "^ERUBAHAN" of OCR, too.
        if upper.prefix(12).contains("ERUBAHAN"), let range = upper.range(ofWord: "ATAS") {
            return NaskahRelation(kind: .perubahan, act: String(upper[range.upperBound...]).trimmed)
        }
        if upper.hasPrefix("PENCABUTAN") {
            return NaskahRelation(kind: .pencabutan, act: String(upper.dropFirst("PENCABUTAN".count)).trimmed)
        }
        return nil
    }

    /// Pasal numbers that are skipped or used twice. A quoted pasal of an amended act follows no sequence here.
    private static func gaps(_ pasal: [Unit], relation: NaskahRelation?) -> [NaskahNote] {
        guard relation?.kind != .perubahan else { return [] }
        var notes: [NaskahNote] = []
        var last = 0
        var seen: Set<String> = []
        for unit in pasal {
            let block = unit.headingRange?.block ?? 0
            if !seen.insert(unit.number).inserted {
                notes.append(
                    NaskahNote(
                        message: Message(
                            id: "nomor Pasal \(unit.number) dipakai lebih dari sekali",
                            en: "number of Pasal \(unit.number) used more than once"),
                        block: block))
            }
            guard let number = Int(unit.number.prefix { $0.isNumber }) else { continue }
            if number > last + 1 {
                let (first, end) = ("Pasal \(last + 1)", "Pasal \(number - 1)")
                let missing =
                    first == end
                    ? Message(id: first, en: first)
                    : Message(id: "\(first) sampai \(end)", en: "\(first) to \(end)")
                notes.append(
                    NaskahNote(
                        message: Message(id: "\(missing.id) tidak ditemukan", en: "\(missing.en) not found"),
                        block: block))
            }
            last = max(last, number)
        }
        return notes
    }
}
