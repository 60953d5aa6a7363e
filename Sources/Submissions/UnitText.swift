import DocumentModel
import LegalStructure

extension Naskah {
    /// The words of a unit and all within it, passages with a space between.
    func text(of unit: Unit, in texts: BlockTexts) -> String {
        units[unit.index..<unit.end].flatMap {
            $0.passages.map { String(decoding: texts[$0], as: UTF8.self) }
        }
        .joined(separator: " ")
    }

    /// The unit itself or the nearest around it of one of these levels.
    func nearest(_ levels: Set<UnitLevel>, around unit: Unit) -> Unit? {
        var at: Unit? = unit
        while let current = at {
            if levels.contains(current.level) { return current }
            at = current.parent.map { units[$0] }
        }
        return nil
    }
}

extension Block {
    /// Whether the text has these bytes; much faster than searching for characters.
    func contains(_ bytes: [UInt8]) -> Bool {
        text.withBytes { $0.offset(of: bytes) != nil }
    }
}
