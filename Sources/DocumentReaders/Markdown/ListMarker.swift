import CMarkGFM

/// The marker of an ordered list item as it is written: cmark-gfm keeps only the number of the first.
struct ListMarker {
    let number: Int
    /// "3.", "12)".
    let label: String
    /// "." or ")".
    private let delimiter: UInt8

    /// Label of an item so many places behind this one.
    func label(after places: Int) -> String { "\(number + places)\(Unicode.Scalar(delimiter))" }

    /// Nil where no number and delimiter stand at `offset`.
    init?(_ source: [UInt8], at offset: Int) {
        let digits = source[min(offset, source.count)...].prefix(9).prefix(while: ASCII.isDigit)
        guard let number = Int(String(decoding: digits, as: UTF8.self)), digits.endIndex < source.count,
            source[digits.endIndex] == 0x2E || source[digits.endIndex] == 0x29
        else { return nil }
        self.number = number
        delimiter = source[digits.endIndex]
        label = String(decoding: source[digits.startIndex...digits.endIndex], as: UTF8.self)
    }
}

/// Labels of the items of one list.
struct ListLabels {
    /// A list that is written "1." throughout is numbered by the renderer; any other keeps its numbers.
    private let isNumberedByRenderer: Bool
    private let isOrdered: Bool
    private var index = 0

    init(_ list: CMarkNode, in lines: SourceLines) {
        isOrdered = list.isOrderedList
        var numbers: Set<Int> = []
        var count = 0
        var item = isOrdered ? list.firstChild : nil
        while let current = item, numbers.count < 2 {
            if let marker = ListMarker(lines.source, at: current.offset(in: lines)) {
                numbers.insert(marker.number)
            }
            count += 1
            item = current.next
        }
        isNumberedByRenderer = numbers.count == 1 && count > 1
    }

    /// Label of the next item; empty for bullets.
    mutating func next(_ item: CMarkNode, in lines: SourceLines) -> String {
        guard isOrdered, let marker = ListMarker(lines.source, at: item.offset(in: lines)) else { return "" }
        defer { index += 1 }
        return isNumberedByRenderer ? marker.label(after: index) : marker.label
    }
}

extension CMarkNode {
    /// Byte offset of the node's first line and column.
    func offset(in lines: SourceLines) -> Int { lines.offset(line: startLine, column: startColumn) }
}
