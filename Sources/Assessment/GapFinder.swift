import DocumentModel
import LegalStructure
import Messages
import RuleModel

/// What is missing and where it would go.
struct GapFinder {
    let index: TextIndex
    let topic: TopicReader
    let rule: Indicator

    /// - Parameter found: the matches of each element, in the order of the rule.
    func gaps(regulating: [Match], found: [[Match]]) -> [Gap] {
        // Where nothing of the topic stands, all that is missing goes to the same place.
        lazy var elsewhere = regulating.first.map { index.container($0.hit.unit) } ?? chapter()
        return zip(rule.elements, found).filter { $0.1.isEmpty }.map { element, _ in
            let place = place(beside: element, found) ?? elsewhere
            return Gap(
                level: element.level, element: element.id,
                message: element.needsInstitution && index.isOfUnit
                    ? Self.higherAct : Message(id: element.remedy, en: element.remedyEnglish),
                address: place.map { index.units[$0].address } ?? "Batang tubuh",
                range: place.flatMap(range))
        }
    }

    private static let higherAct = Message(
        id: "Tetapkan dengan peraturan atau keputusan pimpinan instansi: aturan kepala satuan kerja hanya "
            + "mengikat satuannya sendiri.",
        en: "Enact it in a regulation or decree of the head of the institution: the head of a unit binds "
            + "that unit alone.")

    /// The list in which the met elements of the same level stand.
    private func place(beside element: Element, _ found: [[Match]]) -> Int? {
        var counts: [Int: Int] = [:]
        for (other, matches) in zip(rule.elements, found) where other.level == element.level {
            for match in matches { counts[list(of: match.hit.unit), default: 0] += 1 }
        }
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }

    /// The unit that opens the list an item stands in; the unit itself when it is no item.
    private func list(of unit: Int) -> Int {
        guard index.place(unit).level > .ayat, let parent = index.place(unit).parent,
            index.place(parent).level >= .diktum
        else { return unit }
        return parent
    }

    /// The chapter whose heading names the topic or its field; else the first chapter of matter.
    private func chapter() -> Int? {
        let chapters = index.places.indices.filter {
            index.place($0).level == .bab && index.place($0).zone == .batangTubuh
        }
        return chapters.first(where: topic.names)
            ?? index.places.indices.first { index.place($0).level == .bagian && topic.names($0) }
            ?? chapters.dropFirst().first ?? chapters.first
            ?? index.places.indices.first { index.place($0).zone == .batangTubuh }
    }

    private func range(_ unit: Int) -> TextRange? {
        let unit = index.units[unit]
        if let heading = unit.headingRange { return heading }
        return (unit.index..<unit.end).lazy.compactMap { index.units[$0].passages.first }.first
    }
}
