/// What the parsers of running text have in common: the flow being read, those around it, and the page.
class StoryBuilder {
    final var flow = StoryFlow()
    /// The flows around the text box that is being read.
    private var enclosing: [StoryFlow] = []
    final var page = 1
    /// Whether the writing program left marks of where it broke pages.
    final var hasPageMarks = false
    private var tableCount = 0
    private var paragraphCount = 0
    private let limits: ReaderLimits
    private let errors: OfficeErrors

    init(limits: ReaderLimits, errors: OfficeErrors) {
        self.limits = limits
        self.errors = errors
    }

    /// Counts a paragraph; false, and the parse fails, where there are too many.
    final func countParagraph(_ stream: XMLStream) -> Bool {
        paragraphCount += 1
        guard paragraphCount > limits.paragraphCount else { return true }
        stream.fail(errors.tooManyParagraphs(limit: limits.paragraphCount))
        return false
    }

    /// Begins a flow of its own inside the open one.
    final func startFlow(_ stream: XMLStream) {
        enclosing.append(flow)
        let cell = flow.cell
        flow = StoryFlow()
        flow.depth = stream.depth
        flow.enclosingCell = cell
    }

    /// Goes back to the flow around and returns what the inner one held.
    final func endInnerFlow() -> [StoryParagraph] {
        flow.flushCarried(page: page)
        guard let outer = enclosing.popLast() else { return [] }
        let content = flow.finished
        flow = outer
        return content
    }

    final func breakPage() {
        hasPageMarks = true
        if let last = flow.tables.indices.last {
            page = flow.tables[last].breakPage(page)
        } else {
            page += 1
        }
    }

    // MARK: Collapsed white space

    /// The text so far ends with white space, or has none yet, so that more of it does not count
    /// (OpenDocument 1.3 part 3, 6.1.2).
    final var isSpaced = true

    /// Appends character data of a format in which runs of white space are one space, and none begins a
    /// paragraph.
    final func appendCollapsed(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {
        var start = 0
        for index in bytes.indices {
            let isSpace = ASCII.isSpace(bytes[index])
            if isSpace, isSpaced {
                append(bytes, start..<index, at: place)
                start = index + 1
            }
            isSpaced = isSpace
        }
        append(bytes, start..<bytes.count, at: place)
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at place: SourcePlace?) {
        guard !range.isEmpty else { return }
        let moved = place.map { place in
            SourcePlace(
                offset: place.offset + (place.isLiteral ? range.lowerBound : 0), isLiteral: place.isLiteral)
        }
        flow.append(UnsafeBufferPointer(rebasing: bytes[range]), at: moved, page: page)
    }

    // MARK: Tables

    final func startTable(_ stream: XMLStream) {
        flow.flushCarried(page: page)
        flow.tables.append(TableState(depth: stream.depth, index: tableCount))
        tableCount += 1
    }

    final func startRow() {
        if let last = flow.tables.indices.last { flow.tables[last].beginRow(page: page) }
    }

    final func startCell() {
        if let last = flow.tables.indices.last { page = flow.tables[last].beginCell() }
    }

    final func endCell() {
        guard let last = flow.tables.indices.last, !flow.tables[last].isRowRemoved else { return }
        flow.flushCarried(page: page)
        flow.tables[last].endCell(page: page)
    }

    final func endRow() {
        if let last = flow.tables.indices.last { page = flow.tables[last].endRow() }
    }

    final func endTable(_ stream: XMLStream) {
        if flow.tables.last?.depth == stream.depth { flow.tables.removeLast() }
    }
}
