import DocumentModel

/// Titles and plain words.
extension TreeBuilder {
    mutating func addTitle(_ unit: Int, _ block: Int, _ range: Range<Int>) {
        var words = String(decoding: text[range], as: UTF8.self).trimmed
        if words.utf8.contains(where: { $0 == 0x2A || $0 == 0x23 }) {
            words.removeAll { $0 == "*" || $0 == "#" }
        }
        guard !words.isEmpty else { return }
        units[unit].heading = units[unit].heading.map { $0 + " " + words } ?? words
        if units[unit].headingRange == nil {
            units[unit].headingRange = TextRange(block: block, bytes: range)
        }
    }

    mutating func addWords(_ block: Int, _ start: Int) {
        guard start < text.count else { return }
        if let unit = awaitsTitle {
            let isTitle =
                isInCapitals
                || (units[unit].level != .bab && units[unit].heading == nil && !endsSentence(text))
            if isTitle {
                if let split = pasalInside(text, start) {
                    addTitle(unit, block, start..<split)
                    awaitsTitle = nil
                    take(block, split)
                } else {
                    addTitle(unit, block, start..<text.count)
                }
                return
            }
            awaitsTitle = nil
        }
        if zone == .lampiran, stack.count == 1, isInCapitals, takeAnnexTitle(block, start) { return }
        if stack.isEmpty {
            push(level: .bagianNaskah, rank: Rank.part, kind: nil, ordinal: 0, number: "", address: wholeText)
        }
        if lacksPasal(block), !isInCapitals { inferPasal(block, restartAfter: 1) }
        let split = runOn(block, start)
        defer { if let split { take(block, split) } }
        // Words behind a finished list belong to the unit that the list is part of.
        if case .tableCell = blocks[block].kind {
        } else if let last = stack.last, last.rank >= Rank.item, hasEnded(last.unit),
            zone == .batangTubuh
        {
            pop(to: Rank.item)
        }
        guard let last = stack.last else { return }
        units[last.unit].passages.append(TextRange(block: block, bytes: start..<(split ?? text.count)))
    }

    /// Address of what stands under no division.
    var wholeText: String { zone == .judul ? "Judul" : "Batang tubuh" }

    func hasEnded(_ unit: Int) -> Bool {
        guard let last = units[unit].passages.last else { return units[unit].heading != nil }
        return texts.lastSign(of: last) == 0x2E
    }

    func endsSentence(_ text: [UInt8]) -> Bool { text.last == 0x2E || text.last == 0x3A || text.last == 0x3B }

    static func isCapitals(_ text: [UInt8]) -> Bool {
        var upper = 0
        var lower = 0
        for (at, byte) in text.enumerated() {
            if UnitLabel.isLower(byte) { lower &+= 1 } else if UnitLabel.isUpper(byte) { upper &+= 1 }
            // Most texts soon have too many small letters for any end.
            if at & 7 == 7, lower * 3 >= upper + text.count - at { return false }
        }
        return upper >= 2 && upper > lower * 3
    }
}
