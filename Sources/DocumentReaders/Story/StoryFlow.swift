import DocumentModel

/// One flow of text under construction: the body of a part, or the content of a text box.
///
/// Knows which paragraph is open, in which cell it stands, which fields are running and what was finished.
struct StoryFlow {
    /// Depth of the element that opened the flow, 0 for the part itself.
    var depth = 0
    var finished: [StoryParagraph] = []

    // MARK: The open paragraph

    private(set) var isOpen = false
    var properties = ParagraphProperties()
    /// Whether the paragraph's style hides its text.
    var isStyleHidden = false
    var run = RunState()
    private(set) var text = TextAssembler()
    private var notes: [StoryParagraph.NoteReference] = []
    /// Numbers of the comments at the open paragraph.
    var comments: [Int] = []
    /// What comes behind the paragraph: the content of its text boxes.
    private var floating: [StoryParagraph] = []
    private var pageOfText: Int?
    /// A page or column break stands in the paragraph; it divides the text if some follows.
    private var isBroken = false
    /// Properties of the paragraphs before whose marks are deleted; their text stands in `text` already.
    private var carried: ParagraphProperties?
    /// Where the text stands in the part; nil unless that was asked for.
    private var place: WordPlace?
    /// Where in `text` the open paragraph's own text begins.
    private var ownTextStart = 0
    private var sourceOffset: Int?

    /// - Parameter offset: where the paragraph begins in the source, in formats whose positions are its.
    mutating func beginParagraph(style: Int?, isStyleHidden: Bool, at offset: Int? = nil) {
        isOpen = true
        if text.count == 0 { sourceOffset = offset }
        properties = ParagraphProperties(style: style)
        self.isStyleHidden = isStyleHidden
        run = RunState(isHidden: isStyleHidden)
        ownTextStart = text.count
    }

    mutating func endParagraph(page: Int) {
        guard isOpen else { return }
        isOpen = false
        // The last mark decides, unless only the text before it is left.
        var properties = properties
        if var carried, text.isBlank(from: ownTextStart), !text.isBlank() {
            carried.isMarkDeleted = properties.isMarkDeleted
            properties = carried
        }
        if properties.isMarkDeleted {
            carried = properties
        } else {
            emit(properties, page: page)
        }
    }

    /// Ends a paragraph whose deleted mark has no paragraph behind it to join; nothing stays of an empty one.
    mutating func flushCarried(page: Int) {
        guard let carried else { return }
        if !text.isBlank() || !notes.isEmpty || !floating.isEmpty {
            emit(carried, page: page)
        } else {
            text.removeAll()
            place = nil
            self.carried = nil
        }
    }

    private mutating func emit(_ properties: ParagraphProperties, page: Int) {
        let isBlank = text.isBlank()
        var paragraph = StoryParagraph(text: isBlank ? "" : text.string, properties: properties)
        paragraph.segments = sourceOffset.map { start in
            isBlank || text.segments.isEmpty
                ? [SourceSegment(textOffset: 0, sourceOffset: start, length: 0)] : text.segments
        }
        paragraph.cell = cell
        paragraph.notes = notes
        paragraph.comments = comments
        paragraph.place = place
        paragraph.page = pageOfText ?? page
        paragraph.isInvisible = isBlank && (properties.isMarkHidden ?? isStyleHidden)
        paragraph.isCovered = tables.last?.isCovered ?? false
        finished.append(paragraph)
        finished += floating
        text.removeAll()
        place = nil
        notes = []
        comments = []
        floating = []
        pageOfText = nil
        isBroken = false
        carried = nil
    }

    /// Notes where the open paragraph stands in its part.
    mutating func trace(_ paragraph: WordElement) {
        if isOpen {
            place = place ?? WordPlace()
            place?.paragraphs.append(paragraph)
        }
    }

    mutating func trace(_ piece: WordPiece) {
        place = place ?? WordPlace()
        place?.pieces.append(piece)
    }

    // MARK: Content

    /// - Parameter place: where the text stands, in formats whose positions are those of the source.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace? = nil, page: Int) {
        noteText(on: page)
        text.append(bytes, at: place)
    }

    /// Takes a space away that turned out to be the last character.
    mutating func removeFinalSpace() {
        if text.bytes.last == 0x20, text.count > ownTextStart { text.removeLast() }
    }

    mutating func append(_ scalar: Unicode.Scalar, page: Int) {
        noteText(on: page)
        text.append(scalar)
    }

    /// Notes a page or column break, which is no text itself but keeps words apart.
    mutating func breakText() { isBroken = !text.isBlank() }

    private mutating func noteText(on page: Int) {
        if isBroken {
            isBroken = false
            text.append("\n" as Unicode.Scalar)
        }
        guard pageOfText == nil else { return }
        pageOfText = page
        if !tables.isEmpty { tables[tables.count - 1].hasText = true }
    }

    mutating func refer(_ kind: StoryParagraph.NoteReference.Kind, _ id: Int?) {
        if let id { notes.append(StoryParagraph.NoteReference(kind: kind, id: id)) }
    }

    /// Takes the content of a text box, to stand behind the paragraph that holds it.
    mutating func float(_ paragraphs: [StoryParagraph]) {
        var paragraphs = paragraphs
        for index in paragraphs.indices {
            paragraphs[index].isInTextBox = true
            paragraphs[index].place?.isInTextBox = true
        }
        if isOpen { floating += paragraphs } else { finished += paragraphs }
    }

    // MARK: Fields

    /// For every running field whether its instruction is still being read.
    private var fields: [Bool] = []
    /// Number of running fields that are in their instruction.
    private(set) var instructions = 0

    mutating func beginField() {
        fields.append(true)
        instructions += 1
    }

    mutating func beginFieldResult() {
        guard let last = fields.indices.last, fields[last] else { return }
        fields[last] = false
        instructions -= 1
    }

    mutating func endField() {
        if fields.popLast() == true { instructions -= 1 }
    }

    // MARK: Tables

    var tables: [TableState] = []
    /// The cell in which the text box stands.
    var enclosingCell: StoryParagraph.Cell?

    var cell: StoryParagraph.Cell? { tables.last?.cell ?? enclosingCell }
}

/// What hides the text of the current run.
struct RunState {
    var isHidden = false
    /// The run's own word on it.
    var direct: Bool?
    var style: Int?
}

/// The place in an open table.
struct TableState {
    /// Depth of its element.
    var depth: Int
    /// Number of the table in the document, counted from 0.
    var index: Int
    var row = -1
    var column = 0
    /// Grid columns of the open cell.
    var span = 1
    /// The open cell is covered by a merge.
    var isCovered = false
    /// Tracked deletion or hidden row: nothing of it is read.
    var isRowRemoved = false
    var isCellRemoved = false
    /// Whether the open cell has text yet.
    var hasText = false
    /// Pages on which the row begins and ends, and whether it was moved to a new page as a whole.
    var firstPage = 1
    var lastPage = 1
    var isMoved = false

    var cell: StoryParagraph.Cell { StoryParagraph.Cell(table: index, row: row, column: column) }

    mutating func beginRow(page: Int) {
        row += 1
        column = 0
        isRowRemoved = false
        firstPage = page
        lastPage = page
        isMoved = false
    }

    /// - Returns: the page behind the row.
    mutating func endRow() -> Int {
        if isRowRemoved { row -= 1 }
        return lastPage
    }

    /// - Returns: the page on which the cell begins: cells of a row stand beside each other.
    mutating func beginCell() -> Int {
        span = 1
        isCovered = false
        isCellRemoved = false
        hasText = false
        return firstPage
    }

    mutating func endCell(page: Int) {
        column += span
        lastPage = max(lastPage, page)
        isCovered = false
    }

    /// - Returns: the page behind a break in the open cell. Word marks a row that begins on a new page in
    ///   several of its cells; it is one break.
    mutating func breakPage(_ page: Int) -> Int {
        guard !hasText else { return page + 1 }
        if !isMoved {
            isMoved = true
            firstPage += 1
        }
        return firstPage
    }
}
