import DocumentModel
import LegalStructure

/// Where a unit stands in the tree, in the small form that matching reads again and again.
struct UnitPlace: Sendable {
    let level: UnitLevel
    let zone: Zone
    private let parentNumber: Int32
    private let endNumber: Int32
    private var containerNumber: Int32
    private var headingNumber: Int32

    var parent: Int? { parentNumber < 0 ? nil : Int(parentNumber) }
    /// Behind the last descendant.
    var end: Int { Int(endNumber) }
    /// Nearest enclosing pasal, diktum or annex section with a title.
    var container: Int { Int(containerNumber) }
    /// The unit itself or its nearest ancestor that has a heading.
    var nearestHeading: Int? { headingNumber < 0 ? nil : Int(headingNumber) }

    static func all(_ units: [Unit], of document: Document) -> [UnitPlace] {
        var places: [UnitPlace] = []
        places.reserveCapacity(units.count)
        // By index: to take a unit out of the list copies it.
        for index in units.indices {
            let parent = units[index].parent.map { places[$0] }
            let stops =
                units[index].level == .pasal || units[index].level == .diktum
                || units[index].level <= .paragraf
                || units[index].heading != nil
                || parent.map { $0.level <= .paragraf } ?? true && !isListed(units, index, document)
            places.append(
                UnitPlace(
                    level: units[index].level, zone: units[index].zone,
                    parentNumber: Int32(units[index].parent ?? -1),
                    endNumber: Int32(units[index].end),
                    containerNumber: stops ? Int32(index) : Int32(parent?.container ?? index),
                    headingNumber: units[index].heading != nil
                        ? Int32(index) : Int32(parent?.nearestHeading ?? -1)))
        }
        return places
    }

    /// An item whose list the words of its chapter open: "BAB II MUATAN – Peta Rencana SPBE terdiri atas: 1. …".
    private static func isListed(_ units: [Unit], _ index: Int, _ document: Document) -> Bool {
        guard units[index].zone == .lampiran, units[index].level > .poin, let parent = units[index].parent,
            let opening = units[parent].passages.last
        else { return false }
        let text = document.blocks[opening.block].text.utf8
        return text.prefix(opening.bytes.upperBound).last { $0 > 0x20 } == 0x3A
    }
}
