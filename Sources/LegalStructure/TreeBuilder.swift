import DocumentModel
import Messages

/// Builds the tree of units from blocks in reading order. It knows how regulations are divided
/// (UU 12/2011 Lampiran II no. 1, 70–95) and recovers from lost and misread labels; every recovery
/// leaves a note.
struct TreeBuilder {
    var units: [Unit] = []
    var notes: [NaskahNote] = []
    /// Bytes of each block's text.
    let texts: [[UInt8]]
    let labels: [[UInt8]]
    let kinds: [Block.Kind]
    /// Whether each text is written in capitals.
    let capitals: [Bool]

    var zone = Zone.judul
    var stack: [Open] = []
    /// Unit whose title the next unlabelled blocks belong to.
    var awaitsTitle: Int?
    var lastPasal = 0
    let nextPasal: [Int]
    let isAmendment: Bool
    let hasOpening: Bool
    /// Letters of the act's title, in capitals.
    let title: String
    var zoneBeforeContents: Zone?
    var lastDiktum = 0
    var lastBab: UnitLabel?
    /// Offset in the current block from which its text is still to be taken.
    var rest: Int?
    /// Offset in the current block at which the label being opened begins.
    var labelStart = 0

    /// An open unit on the path from the root to the current place.
    struct Open {
        var unit: Int
        var rank: Int
        var kind: UnitLabel.Kind?
        var ordinal: Int
        var number: String
    }

    enum Rank {
        static let part = 0, bab = 1, bagian = 2, paragraf = 3, amending = 4, pasal = 5, ayat = 6, item = 7
    }

    /// The bytes of a text with two spaces for every no-break space, which has two bytes: offsets stay.
    static func plainSpaced(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for at in bytes.indices.dropLast() where bytes[at] == 0xC2 && bytes[at + 1] == 0xA0 {
            bytes[at] = 0x20
            bytes[at + 1] = 0x20
        }
        return bytes
    }

    init(_ document: Document, isAmendment: Bool, title: String?) {
        self.title = (title ?? "").uppercased().filter { $0.isLetter }
        texts = document.blocks.map { Self.plainSpaced($0.text) }
        labels = document.blocks.map { Self.plainSpaced($0.label) }
        kinds = document.blocks.map(\.kind)
        capitals = texts.map(Self.isCapitals)
        self.isAmendment = isAmendment
        var next = [Int](repeating: 0, count: texts.count + 1)
        var opening = false
        for index in texts.indices.reversed() {
            next[index] = next[index + 1]
            let source = labels[index].isEmpty ? texts[index] : labels[index]
            // Only headings that stand alone: a wrapped "Pasal 46 ayat (1) …" is none.
            if let (label, end) = UnitLabel.parse(source), label.kind == .pasal,
                source[min(end, source.count)...].allSatisfy(UnitLabel.isSpace)
            {
                next[index] = label.ordinal
            }
            if Keyword.at(texts[index]) != nil { opening = true }
        }
        nextPasal = next
        hasOpening = opening
    }

    mutating func build() {
        for block in texts.indices {
            if texts[block].isEmpty, labels[block].isEmpty { continue }
            if labels[block].isEmpty {
                take(block, 0)
            } else {
                takeLabelled(block)
            }
            // A loop, not recursion: hostile texts have a million labels in one paragraph.
            while let start = rest {
                rest = nil
                step(block, start)
            }
        }
        close()
    }

    // MARK: One block

    /// A block whose label comes from automatic numbering.
    mutating func takeLabelled(_ block: Int) {
        guard zone != .penjelasan, let (label, end) = UnitLabel.parse(labels[block]) else {
            take(block, 0)
            return
        }
        if leavesContents(labels[block], 0) { return }
        labelStart = 0
        // "BAB I KETENTUAN UMUM" may have its title in the numbering text.
        let title = labels[block][min(end, labels[block].count)...]
        open(label, block, 0, extraTitle: String(decoding: title, as: UTF8.self).trimmed)
    }

    /// Leaves the block's text from an offset on for the next step.
    mutating func take(_ block: Int, _ start: Int) { rest = start }

    /// The block's text from an offset on: keyword, label or plain words.
    mutating func step(_ block: Int, _ start: Int) {
        let text = texts[block]
        var at = start
        while at < text.count, UnitLabel.isSpace(text[at]) || text[at] == 0x3A { at += 1 }
        if at >= text.count { return }
        labelStart = at
        if leavesContents(text, at) { return }
        if let (keyword, end) = Keyword.at(text, from: at), enter(keyword, block, at, end) { return }
        if zone == .pinggiran { return }
        if zone == .penutup, beginsExplanation(block, at) { startPart("Penjelasan", .penjelasan) }
        if zone == .penjelasan {
            addWords(block, at)
            return
        }
        let isRunOn = start > 0 && text[at] == 0x50
        if isRunOn, let end = RunOnUnits.pasalEnd(text, at, due: lastPasal + 1) {
            openPasal(
                UnitLabel(kind: .pasal, number: String(lastPasal + 1), ordinal: lastPasal + 1), block, end)
        } else if let (label, end) = damagedLabel(text, at) ?? UnitLabel.parse(text, from: at),
            accepts(label, text, end)
        {
            open(label, block, end)
        } else {
            addWords(block, at)
        }
    }

    // MARK: The path to the current place

    @discardableResult
    mutating func push(
        level: UnitLevel, rank: Int, kind: UnitLabel.Kind?, ordinal: Int, number: String, address: String
    ) -> Int {
        let index = units.count
        units.append(
            Unit(
                index: index, parent: stack.last?.unit, level: level, number: number, heading: nil,
                headingRange: nil,
                address: address.isEmpty ? wholeText : address, zone: zone, passages: [], end: index + 1))
        stack.append(Open(unit: index, rank: rank, kind: kind, ordinal: ordinal, number: number))
        return index
    }

    /// Closes every open unit of this rank or deeper.
    mutating func pop(to rank: Int) {
        while let last = stack.last, last.rank >= rank { stack.removeLast() }
    }

    mutating func pop(after index: Int) {
        if index + 1 < stack.count { stack.removeSubrange((index + 1)...) }
    }

    mutating func close() {
        for index in units.indices.reversed() {
            if let parent = units[index].parent {
                units[parent].end = max(units[parent].end, units[index].end)
            }
        }
    }
}
