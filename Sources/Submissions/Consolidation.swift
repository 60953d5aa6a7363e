import Assessment
import DocumentModel
import LegalStructure

/// A regulation as its amendments leave it. Every block knows which document it comes from, so that evidence keeps
/// the place where a reader finds it.
public struct Consolidation {
    /// The text as it reads now. Its positions are those of no file: `CarrierMaker` knows the files.
    private var document: Document
    private var sources: [Document]
    private var origins: [(place: Int, block: Int)]
    /// Instructions that were not understood or fit nowhere: their changes are not in the text.
    public private(set) var unread: [Carrier] = []

    public init(_ base: Document) {
        document = base
        document.source = []
        sources = [base]
        origins = base.blocks.indices.map { (0, $0) }
    }

    /// Applies the changes of an amending regulation.
    public mutating func apply(_ amending: Document) {
        let parser = NaskahParser()
        let amendment = Amendment(parser.parse(amending), of: amending)
        let place = sources.count
        sources.append(amending)
        if amendment.isWholeText {
            document.blocks = amending.blocks
            origins = amending.blocks.indices.map { (place, $0) }
            return
        }
        var edits = Edits(parser.parse(document), blocks: document.blocks.count)
        var failed = amendment.unread
        for (change, instruction) in amendment.changes where !edits.note(change) {
            if failed.last?.index != instruction.index { failed.append(instruction) }
        }
        let maker = CarrierMaker(amending)
        unread += failed.compactMap { unit in
            unit.passages.first.map {
                maker.carrier(unit.address, $0, quote: amending.blocks[$0.block].text[...])
            }
        }
        var blocks: [Block] = []
        var kept: [(place: Int, block: Int)] = []
        for index in 0...document.blocks.count {
            for range in edits.inserted[index] ?? [] {
                for block in range {
                    blocks.append(amending.blocks[block])
                    kept.append((place, block))
                }
            }
            guard index < document.blocks.count, !edits.removed.contains(index) else { continue }
            blocks.append(document.blocks[index])
            kept.append(origins[index])
        }
        document.blocks = blocks
        document.elementIDs = [:]
        document.comments = []
        origins = kept
    }

    /// What the text as it reads now says of the indicators.
    public func readings(_ assess: (Document) -> DocumentAssessment) -> [Reading] {
        let maker = CarrierMaker(sources, origins: origins)
        return assess(document).indicators.map { Reading($0, maker) }
    }
}

/// The changes of one amendment, by blocks of the text that it amends.
private struct Edits {
    private(set) var removed: Set<Int> = []
    /// Blocks of the amending document that go before a block.
    private(set) var inserted: [Int: [ClosedRange<Int>]] = [:]
    private let naskah: Naskah
    private let end: Int
    private let pasal: [(order: PasalOrder, unit: Unit)]

    init(_ naskah: Naskah, blocks: Int) {
        self.naskah = naskah
        end = blocks
        pasal = naskah.units.compactMap { unit in
            guard unit.level == .pasal, unit.zone == .batangTubuh, naskah.blocks(of: unit) != nil else {
                return nil
            }
            return PasalOrder(unit.number).map { ($0, unit) }
        }
    }

    /// Whether the change found its place.
    mutating func note(_ change: Amendment.Change) -> Bool {
        switch change {
        case .put(let number, let blocks, let heading):
            guard let order = PasalOrder(number) else { return false }
            if let old = pasal.first(where: { $0.order == order }) {
                return replace(old.unit, with: blocks)
            }
            guard let before = pasal.last(where: { $0.order < order }),
                let last = naskah.blocks(of: before.unit)?.upperBound
            else { return false }
            let place = last + 1
            inserted[place, default: []] += [heading, blocks].compactMap { $0 }
            return true
        case .ayat(let number, let items): return note(items, of: number, .ayat, named: { "ayat (\($0))" })
        case .angka(let number, let items): return note(items, of: number, .angka, named: { "angka \($0)" })
        case .delete(let address):
            return replace(unit(at: address), with: nil)
        case .deleteRange(let from, let to):
            guard let first = PasalOrder(from), let last = PasalOrder(to) else { return false }
            let old = pasal.filter { first <= $0.order && $0.order <= last }
            return !old.isEmpty && old.allSatisfy { replace($0.unit, with: nil) }
        case .annex(let blocks):
            for unit in naskah.units where unit.zone == .lampiran {
                if let old = naskah.blocks(of: unit) { removed.formUnion(old) }
            }
            inserted[end, default: []].append(blocks)
            return true
        }
    }

    /// Puts parts of a pasal in place of those with their number, new ones behind the last with a lower number; of a
    /// pasal that had no such parts they become the text.
    private mutating func note(
        _ items: [Amendment.Item], of number: String, _ level: UnitLevel, named: (String) -> String
    ) -> Bool {
        guard let order = PasalOrder(number), let old = pasal.first(where: { $0.order == order })?.unit else {
            return false
        }
        let own = naskah.units[old.index..<old.end].filter { $0.level == level && $0.parent == old.index }
        guard !own.isEmpty else {
            guard let all = naskah.blocks(of: old), let heading = old.headingRange?.block,
                heading < all.upperBound,
                let first = items.first, let last = items.last,
                first.blocks.lowerBound <= last.blocks.upperBound
            else { return false }
            let body = (heading + 1)...all.upperBound
            guard removed.isDisjoint(with: body) else { return false }
            removed.formUnion(body)
            inserted[heading + 1, default: []].append(first.blocks.lowerBound...last.blocks.upperBound)
            return true
        }
        for item in items {
            if let same = own.first(where: { $0.number == item.number }) {
                guard replace(same, with: item.blocks) else { return false }
                continue
            }
            let order = PasalOrder(item.number)
            let before = own.last { unit in
                guard let order, let other = PasalOrder(unit.number) else { return false }
                return other < order
            }
            guard let place = (before ?? own.last).flatMap({ naskah.blocks(of: $0) }) else { return false }
            inserted[place.upperBound + 1, default: []].append(item.blocks)
        }
        return true
    }

    private func unit(at address: String) -> Unit? {
        naskah.units.first { $0.zone == .batangTubuh && $0.address == address }
    }

    /// Not where another change was before, and not where units share a block.
    private mutating func replace(_ old: Unit?, with new: ClosedRange<Int>?) -> Bool {
        guard let old, let range = naskah.blocks(of: old), removed.isDisjoint(with: range) else {
            return false
        }
        let sharesBlock = naskah.units.contains { unit in
            let isAround = unit.index <= old.index && old.end <= unit.end
            let isInside = old.index <= unit.index && unit.end <= old.end
            return !isAround && !isInside && (naskah.blocks(of: unit)?.overlaps(range) ?? false)
        }
        guard !sharesBlock else { return false }
        removed.formUnion(range)
        if let new { inserted[range.lowerBound, default: []].append(new) }
        return true
    }
}

/// The place of a pasal among others: 16, 16A, 16B, 17.
private struct PasalOrder: Comparable {
    private let number: Int
    private let letters: String

    init?(_ text: String) {
        guard let number = Int(text.prefix { $0.isNumber }) else { return nil }
        self.number = number
        letters = text.drop { $0.isNumber }.uppercased()
    }

    static func < (left: PasalOrder, right: PasalOrder) -> Bool {
        (left.number, left.letters.count, left.letters) < (right.number, right.letters.count, right.letters)
    }
}
