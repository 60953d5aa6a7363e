import DocumentModel
import LegalStructure

/// How an item of a list ends.
enum ListEnd: Equatable {
    /// "…; dan", "…; atau", "…; dan/atau"; the connector's bytes.
    case connector(Range<Int>)
    case semicolon, stop, colon, comma
    /// In the middle of a sentence, or with another sign.
    case other

    init(_ text: ArraySlice<UInt8>) {
        guard let last = text.lastIndex(where: { $0 > 0x20 }) else {
            self = .other
            return
        }
        switch text[last] {
        case 0x3B: self = .semicolon
        case 0x2E: self = .stop
        case 0x3A: self = .colon
        case 0x2C: self = .comma
        default:
            var start = last
            while start > text.startIndex, text[start - 1] > 0x20, text[start - 1] != 0x3B { start -= 1 }
            let word = String(decoding: text[start...last], as: UTF8.self).lowercased()
            var before = start
            while before > text.startIndex, text[before - 1] <= 0x20 { before -= 1 }
            let isConnector = ["dan", "atau", "dan/atau", "serta"].contains(word)
            let isBehindItem = before > text.startIndex && [0x3B, 0x2C, 0x2E].contains(text[before - 1])
            self = isConnector && isBehindItem ? .connector(start..<(last + 1)) : .other
        }
    }

    var isConnector: Bool {
        if case .connector = self { true } else { false }
    }
}

extension Manuscript {
    /// Lists of huruf or angka of the batang tubuh, outside of definitions and tables.
    var lists: [(holder: Unit, items: [Unit])] {
        units.compactMap { unit in
            guard unit.zone == .batangTubuh, unit.level >= .pasal, !unit.isDefinition else { return nil }
            let items = children(of: unit.index).filter { $0.level == .huruf || $0.level == .angka }
            guard items.count > 1, Set(items.map(\.level)).count == 1, !items[0].isDefinition else {
                return nil
            }
            return (unit, items)
        }
    }

    /// How the words of a unit and all that is under it end.
    func end(of unit: Unit) -> (ListEnd, TextRange)? {
        lastPassage(of: unit.index).map { (ListEnd(bytes($0)), $0) }
    }
}
