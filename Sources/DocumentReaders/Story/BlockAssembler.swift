import DocumentModel

/// What a format says of a paragraph beyond its text: label and level of heading.
protocol ParagraphNumbering {
    /// Counts a paragraph and returns its label and the depth of its list; nil for one that is in no list.
    /// Called once for every paragraph of a flow, in reading order.
    mutating func label(_ paragraph: StoryParagraph, in flow: StoryKind) -> (label: String, depth: Int)?
    /// Level of heading counted from 1, nil for body text.
    func headingLevel(_ paragraph: StoryParagraph) -> Int?
}

/// Text boxes and notes are stories of their own, whose lists do not continue those of the body.
enum StoryKind: Hashable { case body, textBoxes, notes }

/// Turns stories into blocks: has lists counted, decides the kind of every block and puts notes in their
/// place.
struct BlockAssembler<Numbering: ParagraphNumbering> {
    private var numbering: Numbering
    /// Notes not yet placed.
    private var notes: [StoryParagraph.NoteReference: [StoryParagraph]]
    private var blocks: [Block] = []
    /// The block at which each comment begins, by the comment's number.
    private(set) var commentBlocks: [Int: Int] = [:]
    /// Where each block stands in the main part, where that was asked for.
    private(set) var places: [WordPlace?] = []
    /// Identifiers of the elements that blocks come from, by index of the block.
    private(set) var elementIDs: [Int: String] = [:]
    /// Ordinal of the last paragraph, empty ones included.
    private var ordinal = 0

    init(numbering: Numbering, notes: [StoryParagraph.NoteReference: [StoryParagraph]] = [:]) {
        self.numbering = numbering
        self.notes = notes
    }

    /// The blocks of a story in reading order, with `hasPages` each with its page.
    /// - Throws: `ReadError` when the time is over.
    mutating func blocks(
        of paragraphs: [StoryParagraph], hasPages: Bool, within time: ReadingTime?
    ) throws(ReadError) -> [Block] {
        blocks.reserveCapacity(paragraphs.count)
        for (step, paragraph) in paragraphs.enumerated() {
            try time?.check(step: step)
            let page = hasPages ? paragraph.page : nil
            append(paragraph, page: page, isNote: false)
            for reference in paragraph.notes {
                // A note stands where it is first referred to.
                for note in notes.removeValue(forKey: reference) ?? [] {
                    append(note, page: page, isNote: true)
                }
            }
        }
        return blocks
    }

    private mutating func append(_ paragraph: StoryParagraph, page: Int?, isNote: Bool) {
        ordinal += 1
        // A paragraph without text is no block: its comments belong to the next one.
        for id in paragraph.comments where commentBlocks[id] == nil { commentBlocks[id] = blocks.count }
        let item = numbering.label(
            paragraph, in: isNote ? .notes : paragraph.isInTextBox ? .textBoxes : .body)
        let label = item?.label ?? ""
        // Hidden paragraphs are counted: Word itself puts them in to make a list skip numbers.
        if paragraph.text.isEmpty, label.isEmpty || paragraph.isInvisible || paragraph.isCovered { return }
        if let id = paragraph.properties.elementID { elementIDs[blocks.count] = id }
        blocks.append(
            Block(
                kind: isNote ? .footnote : kind(paragraph, depth: item?.depth), label: label,
                text: paragraph.text,
                anchor: paragraph.segments.map { .source(ShortList($0)) } ?? .paragraph(ordinal),
                page: page))
        places.append(isNote ? nil : paragraph.place)
    }

    private func kind(_ paragraph: StoryParagraph, depth: Int?) -> Block.Kind {
        if let cell = paragraph.cell {
            return .tableCell(table: cell.table, row: cell.row, column: cell.column)
        }
        if let level = numbering.headingLevel(paragraph) { return .heading(level: level) }
        return depth.map { .listItem(depth: $0) } ?? .paragraph
    }
}
