import DocumentModel

/// Reads the files of an OpenDocument text, one after the other: styles and page headers, then the text.
///
/// The text is what the page shows when all tracked changes are accepted: deleted text stands apart in the
/// file and is not read.
final class OdfTextParser: StoryBuilder, XMLHandler {
    private var styleReader = OdfStyleReader()
    private var lists = OdfLists()
    private(set) var notes: [StoryParagraph.NoteReference: [StoryParagraph]] = [:]
    private(set) var furniture: [StoryParagraph] = []
    private(set) var body: [StoryParagraph] = []
    /// Whether a text (and no spreadsheet or presentation) was found.
    private(set) var hasText = false

    private enum Part { case styles, body, masterPages }
    private var part: Part?
    private var note: (kind: StoryParagraph.NoteReference.Kind, depth: Int)?

    var numbering: OdfNumbering { OdfNumbering(styles: styleReader.styles, uses: lists.uses) }

    // MARK: Events

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        switch name {
        case .odfDocument, .odfContent, .odfStylesPart: styleReader.beginFile()
        case .odfStyles, .odfAutomaticStyles:
            part = .styles
            styleReader.start(name, attributes)
        case .odfMasterStyles: part = .masterPages
        case .odfBody: part = .body
        case .odfText: hasText = part == .body
        default:
            switch part {
            case .styles: styleReader.start(name, attributes)
            case .body where hasText, .masterPages: startContent(name, attributes, stream)
            default: break
            }
        }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        switch name {
        case .odfStyles, .odfAutomaticStyles: part = nil
        case .odfMasterStyles:
            furniture += takeFlow()
            part = nil
        case .odfBody:
            body += takeFlow()
            part = nil
        default: if part == .styles { styleReader.end(name) } else if part != nil { endContent(name, stream) }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {
        if flow.isOpen { appendCollapsed(bytes, at: place) }
    }

    private func takeFlow() -> [StoryParagraph] {
        defer { flow = StoryFlow() }
        return flow.finished
    }

    // MARK: Content

    private func startContent(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        switch name {
        case .odfParagraph, .odfHeading: startParagraph(name, attributes, stream)
        case .odfSpan:
            if styleReader.styles.isHidden(text: attributes.string("style-name")) { stream.skipContent() }
        case .odfSpaces:
            // More only set something apart, and a few bytes must not become a great many.
            let most = 32
            for _ in 0..<min(max(attributes.integer("c") ?? 1, 1), most) { append(" ") }
        case .odfTab: append("\t")
        case .odfLineBreak: append("\n")
        case .odfPageBreak: breakPage()
        case .odfList: lists.startList(attributes)
        case .odfListItem, .odfListHeader: lists.startItem(attributes, isHeader: name == .odfListHeader)
        case .odfNumberedParagraph: lists.startNumberedParagraph(attributes)
        case .odfNote: if flow.isOpen { startNote(attributes, stream) } else { stream.skipContent() }
        case .odfNoteBody: startInnerFlow(stream)
        case .odfTextBox: if flow.isOpen { startInnerFlow(stream) }
        case .odfTable:
            startTable(stream)
            lists.enter()
        case .odfRow: startRow(attributes, stream)
        case .odfCell, .odfCoveredCell: startCell(name, attributes, stream)
        case .odfSection:
            // A condition is not computed; the program that wrote it says what came of it.
            if attributes.string("display") == "none" || attributes.string("is-hidden") == "true" {
                stream.skipContent()
            }
        case .odfHiddenText: if attributes.string("is-hidden") == "true" { stream.skipContent() }
        case .odfTrackedChanges, .odfAnnotation, .odfNoteCitation, .odfRubyText, .odfBinaryData, .odfObject,
            .odfShapeTitle, .odfShapeDescription, .odfContentsSource, .odfIllustrationSource, .odfTableSource,
            .odfObjectSource, .odfUserSource, .odfAlphabeticalSource, .odfBibliographySource:
            stream.skipContent()
        default: break
        }
    }

    private func endContent(_ name: XMLName, _ stream: XMLStream) {
        switch name {
        case .odfParagraph, .odfHeading: endParagraph(stream)
        case .odfList: lists.endList()
        case .odfListItem, .odfListHeader: lists.endItem()
        case .odfNumberedParagraph: lists.leave()
        case .odfNoteBody: endNote()
        case .odfTextBox: if flow.depth == stream.depth { endTextBox() }
        case .odfTable:
            endTable(stream)
            lists.leave()
        case .odfRow: endRow()
        case .odfCell: endCell()
        default: break
        }
    }

    private func append(_ scalar: Unicode.Scalar) {
        guard flow.isOpen else { return }
        flow.append(scalar, page: page)
        isSpaced = false
    }

    // MARK: Paragraphs and flows

    private func startParagraph(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        guard countParagraph(stream) else { return }
        // The paragraphs of shapes stand right inside a paragraph.
        if flow.isOpen { startInnerFlow(stream) }
        let style = attributes.string("style-name")
        let isHidden = styleReader.styles.isHidden(paragraph: style)
        flow.beginParagraph(style: nil, isStyleHidden: isHidden, at: stream.tagOffset)
        if isHidden { stream.skipContent() }
        isSpaced = true
        var heading: NumberingProperty?
        if name == .odfHeading {
            let level = min(max(attributes.integer("outline-level") ?? 1, 1), OdfStyles.levelCount) - 1
            flow.properties.outlineLevel = level
            heading = lists.numberOfHeading(level: level, attributes)
        }
        flow.properties.numbering =
            heading ?? lists.number(paragraphList: styleReader.styles.listOfParagraph(style))
            ?? NumberingProperty()
    }

    private func endParagraph(_ stream: XMLStream) {
        if isSpaced { flow.removeFinalSpace() }
        flow.endParagraph(page: page)
        if flow.depth == stream.depth { endTextBox() }
    }

    /// A flow whose white space and lists are its own.
    private func startInnerFlow(_ stream: XMLStream) {
        startFlow(stream)
        lists.enter()
    }

    private func endTextBox() {
        flow.float(leaveFlow())
    }

    private func leaveFlow() -> [StoryParagraph] {
        lists.leave()
        // What surrounds it goes on; a space there is kept.
        isSpaced = false
        return endInnerFlow()
    }

    private func startNote(_ attributes: XMLAttributes, _ stream: XMLStream) {
        let kind: StoryParagraph.NoteReference.Kind =
            attributes.string("note-class") == "endnote" ? .endnote : .footnote
        note = (kind, stream.depth)
        flow.refer(kind, notes.count)
    }

    private func endNote() {
        let content = leaveFlow()
        guard let note else { return }
        notes[StoryParagraph.NoteReference(kind: note.kind, id: notes.count)] = content
        self.note = nil
    }

    // MARK: Tables

    private func startRow(_ attributes: XMLAttributes, _ stream: XMLStream) {
        startRow()
        let visibility = attributes.string("visibility")
        guard visibility == "collapse" || visibility == "filter", let last = flow.tables.indices.last else {
            return
        }
        flow.tables[last].isRowRemoved = true
        stream.skipContent()
    }

    private func startCell(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        let most = 1_000
        let columns = min(max(attributes.integer("number-columns-repeated") ?? 1, 1), most)
        guard let last = flow.tables.indices.last else { return }
        if name == .odfCoveredCell {
            flow.tables[last].column = min(flow.tables[last].column + columns, 1 << 20)
            return stream.skipContent()
        }
        startCell()
        flow.tables[last].span = columns
    }
}
