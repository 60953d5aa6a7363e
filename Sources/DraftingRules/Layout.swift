import DocumentModel
import LegalStructure

/// Text layers of PDF come with labels and words torn apart. Where a label does not stand right before its words,
/// or words are spread over the page, a rule cannot know what belonged together.
extension Manuscript {
    /// The label stands on the line on which its words begin.
    func isLabelBeside(_ unit: Unit) -> Bool {
        guard isTorn, let first = unit.passages.first else { return true }
        let text = texts[first.block]
        var end = min(first.bytes.lowerBound, text.count)
        var start = end
        while start < first.bytes.upperBound, Self.isSpace(text[start]) { start += 1 }
        while end > 0, Self.isSpace(text[end - 1]) { end -= 1 }
        guard end > 0 else { return !document.blocks[first.block].label.isEmpty || unit.level == .pasal }
        return !source(of: first.block, end - 1, start).contains(0x0A)
    }

    /// The words around a place follow one another on lines of their own, with blank lines between.
    func isScattered(_ range: TextRange) -> Bool {
        guard isTorn else { return false }
        let text = texts[range.block]
        let start = max(0, range.bytes.lowerBound - 1)
        let end = min(text.count - 1, range.bytes.upperBound + 1)
        guard start < end else { return false }
        var isBlank = false
        for byte in source(of: range.block, start, end) {
            if byte == 0x0A {
                if isBlank { return true }
                isBlank = true
            } else if byte > 0x20 {
                isBlank = false
            }
        }
        return false
    }

    /// The foot of a page shows the label and the first word of what the next page begins with.
    func isCatchword(_ before: Unit, _ next: Unit) -> Bool {
        guard before.number == next.number, let first = before.passages.first,
            let second = next.passages.first
        else { return false }
        let words = read(first) { Array($0) }.split { !WordIndex.isWordByte($0) }
        let others = read(second) { Array($0) }.split { !WordIndex.isWordByte($0) }
        guard let word = words.first, let other = others.first else { return true }
        return words.count <= 3 || word.elementsEqual(other)
    }

    /// No other words stand between two units of one list.
    func follows(_ next: Unit, on before: Unit) -> Bool {
        guard let end = lastPassage(of: before.index), let start = next.passages.first else { return true }
        return start.block <= end.block + 1
    }

    /// A number is missing between two units: certain, unless a page ends there, whose last lines may be lost.
    func severityOfGap(between first: Unit, and second: Unit) -> Severity {
        guard let end = lastPassage(of: first.index),
            let start = second.headingRange ?? second.passages.first,
            let page = document.blocks[end.block].page(at: end.bytes.upperBound),
            let next = document.blocks[start.block].page(at: start.bytes.lowerBound)
        else { return .pasti }
        return page == next ? .pasti : .tandai
    }

    /// Something was left out between two units: the number of a page, a blank line.
    func hasPageBreak(between first: Unit, and second: Unit) -> Bool {
        guard isTorn, let end = first.passages.last, let start = second.passages.first,
            let from = positions.sourceOffset(block: end.block, byte: max(end.bytes.upperBound - 1, 0)),
            let to = positions.sourceOffset(block: start.block, byte: start.bytes.lowerBound), from < to
        else { return false }
        let lines = document.source[from..<min(to, document.source.count)].split(
            separator: 0x0A, omittingEmptySubsequences: false)
        return lines.dropFirst().dropLast().contains { $0.contains { $0 > 0x20 } }
    }

    private var isTorn: Bool { document.format == .text }

    /// The bytes of the source between two bytes of a block's text.
    private func source(of block: Int, _ start: Int, _ end: Int) -> ArraySlice<UInt8> {
        guard let from = positions.sourceOffset(block: block, byte: start),
            let to = positions.sourceOffset(block: block, byte: end), from < to, to <= document.source.count
        else { return [] }
        return document.source[from..<to]
    }
}
