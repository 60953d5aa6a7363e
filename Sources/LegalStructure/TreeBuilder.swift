import DocumentModel
import Messages

/// Builds the tree of units from blocks in reading order. It knows how regulations are divided
/// (UU 12/2011 Lampiran II no. 1, 70–95) and recovers from lost and misread labels; every recovery
/// leaves a note.
struct TreeBuilder {
    var units: [Unit] = []
    var notes: [NaskahNote] = []
    let blocks: [Block]
    let texts: BlockTexts
    /// Bytes of the text of the block that is being read.
    private(set) var text: [UInt8] = []
    /// Whether it is written in capitals. Few blocks are asked.
    var isInCapitals: Bool { Self.isCapitals(text) }

    var zone = Zone.judul
    var stack: [Open] = []
    /// Unit whose title the next unlabelled blocks belong to.
    var awaitsTitle: Int?
    var lastPasal = 0
    /// By block, and one more: number of the next heading of a pasal; 0 behind the last.
    private let pasalAhead: [Int32]
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

    init(_ document: Document, isAmendment: Bool, title: String?) {
        self.title = (title ?? "").uppercased().filter { $0.isLetter }
        blocks = document.blocks
        texts = BlockTexts(document)
        self.isAmendment = isAmendment
        var next = [Int32](repeating: 0, count: blocks.count + 1)
        var opening = false
        var text: [UInt8] = []
        for index in texts.indices.reversed() {
            next[index] = next[index + 1]
            // Most blocks begin with a letter that begins neither; their bytes are not copied.
            let (first, second) = texts.firstSigns(index)
            let mayBeKeyword = !opening && Keyword.begins(first)
            let mayBePasal = first == 0x50 && second | 0x20 == 0x61
            let hasLabel = texts.hasLabel(index)
            guard hasLabel || mayBePasal || mayBeKeyword else { continue }
            texts.copy(index, into: &text)
            let source = hasLabel ? texts.label(index) : text
            // Only headings that stand alone: a wrapped "Pasal 46 ayat (1) …" is none.
            if hasLabel || mayBePasal, let (label, end) = UnitLabel.parse(source), label.kind == .pasal,
                source[min(end, source.count)...].allSatisfy(UnitLabel.isSpace)
            {
                next[index] = Int32(clamping: label.ordinal)
            }
            if mayBeKeyword, let (keyword, _) = Keyword.at(text), keyword != .penutup { opening = true }
        }
        pasalAhead = next
        hasOpening = opening
    }

    /// Number of the next pasal with a heading at or behind a block; 0 where there is none.
    func nextPasal(_ block: Int) -> Int { Int(pasalAhead[block]) }

    mutating func build() {
        for block in texts.indices {
            texts.copy(block, into: &text)
            if texts.hasLabel(block) {
                takeLabelled(block)
            } else if !text.isEmpty {
                take(block, 0)
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
        let labelText = texts.label(block)
        guard zone != .penjelasan, let (label, end) = UnitLabel.parse(labelText) else {
            take(block, 0)
            return
        }
        if leavesContents(labelText, 0) { return }
        labelStart = 0
        // "BAB I KETENTUAN UMUM" may have its title in the numbering text.
        let title = labelText[min(end, labelText.count)...]
        open(label, block, 0, extraTitle: String(decoding: title, as: UTF8.self).trimmed)
    }

    /// Leaves the block's text from an offset on for the next step.
    mutating func take(_ block: Int, _ start: Int) { rest = start }

    /// The block's text from an offset on: keyword, label or plain words.
    mutating func step(_ block: Int, _ start: Int) {
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
                index: index, parent: stack.last?.unit, level: level, zone: zone, number: number,
                address: address.isEmpty ? wholeText : address))
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
            if units[index].level >= .poin { makeItem(index) }
        }
    }

    /// "1. Ruang lingkup" looks like the title of a section; with nothing under it, it is an item of a list.
    private mutating func makeItem(_ unit: Int) {
        guard units[unit].end == unit + 1, units[unit].passages.isEmpty, let title = units[unit].headingRange
        else { return }
        // Outside of annexes the words of a section stand in the unit around it.
        if let parent = units[unit].parent,
            units[parent].passages.contains(where: { $0.block == title.block + 1 })
        {
            return
        }
        units[unit].heading = nil
        units[unit].headingRange = nil
        units[unit].passages.append(title)
    }
}
