import DocumentModel
import LegalStructure

/// How an item of a list ends.
enum ListEnd: Equatable {
    /// "…; dan", "…; atau", "…; dan/atau"; the connector's bytes.
    case connector(Range<Int>)
    case semicolon, stop, colon, comma
    /// In the middle of a sentence, or with another sign.
    case other

    init(_ text: Bytes) {
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
            let word = text[start...last]
            var before = start
            while before > text.startIndex, text[before - 1] <= 0x20 { before -= 1 }
            let isConnector = Self.connectors.contains { connector in
                word.count == connector.count
                    && zip(word, connector).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
            }
            let isBehindItem = before > text.startIndex && [0x3B, 0x2C, 0x2E].contains(text[before - 1])
            self = isConnector && isBehindItem ? .connector(start..<(last + 1)) : .other
        }
    }

    private static let connectors = ["dan", "atau", "dan/atau", "serta"].map { Array($0.utf8) }

    var isConnector: Bool {
        if case .connector = self { true } else { false }
    }
}

extension Manuscript {
    /// Lists of huruf or angka of the batang tubuh, outside of definitions and tables: indices of their items.
    var lists: [[Int]] {
        units.indices.compactMap { unit in
            // Most units have none or one unit under them.
            guard units[unit].end > unit + 2, units[unit].zone == .batangTubuh, units[unit].level >= .pasal,
                !units[unit].isDefinition
            else { return nil }
            let items = children(of: unit).filter {
                units[$0].level == .huruf || units[$0].level == .angka
            }
            guard items.count > 1, !units[items[0]].isDefinition,
                items.allSatisfy({ units[$0].level == units[items[0]].level })
            else { return nil }
            return items
        }
    }

    /// How the words of a unit and all that is under it end.
    func end(of unit: Int) -> (ListEnd, TextRange)? {
        lastPassage(of: unit).map { (read($0) { ListEnd($0) }, $0) }
    }
}
