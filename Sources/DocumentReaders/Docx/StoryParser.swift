import DocumentModel

/// Reads a part that holds running text: the document, a header or footer, the foot- or endnotes.
///
/// Elements it does not know are transparent, so that content controls, hyperlinks, smart tags and whatever
/// else wraps text need no word here.
final class StoryParser: StoryBuilder, XMLHandler {
    private let styles: StyleSheet
    /// Reads text even where it seems to belong to a field's instruction, for files with unclosed fields.
    private let ignoresFields: Bool
    private let tracer: WordTracer?

    private var story = Story()
    private var isInText = false
    private var note: (id: Int, start: Int, depth: Int)?
    private var inlineNotes = 0

    /// - Parameter tracer: notes where everything stands, when that is of interest.
    init(
        styles: StyleSheet, limits: ReaderLimits, errors: OfficeErrors, ignoresFields: Bool = false,
        tracer: WordTracer? = nil
    ) {
        self.styles = styles
        self.ignoresFields = ignoresFields
        self.tracer = tracer
        super.init(limits: limits, errors: errors)
    }

    /// Call after the parse.
    func finish() -> Story {
        endFlow()
        story.paragraphs = flow.finished
        story.hasPageMarks = hasPageMarks
        story.runs = tracer?.runs ?? []
        return story
    }

    // MARK: Events

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        tracer?.start(name, stream, count: flow.text.count)
        switch stream.parent {
        case .pPr: return startParagraphProperty(name, attributes, stream)
        case .rPr: return startRunProperty(name, attributes, stream)
        case .numPr, .listPr: return startNumberingProperty(name, attributes)
        case .trPr, .tcPr: return startTableProperty(name, attributes, stream)
        case .sectPr: return startSectionProperty(name, attributes, stream)
        default: break
        }
        switch name {
        case .document, .wordDocument: story.isDocument = true
        case .p: startParagraph(stream)
        case .r, .mathRun: flow.run = RunState(isHidden: flow.isStyleHidden)
        case .t, .mathText: isInText = isVisible
        case .tab, .ptab, .br, .cr, .noBreakHyphen, .sym: if isVisible { appendSign(name, attributes) }
        case .fldChar: startField(attributes.string("fldCharType"))
        case .footnoteReference: if isVisible { flow.refer(.footnote, attributes.integer("id")) }
        case .endnoteReference: if isVisible { flow.refer(.endnote, attributes.integer("id")) }
        case .commentRangeStart, .commentReference:
            if let id = attributes.integer("id") { flow.comments.append(id) }
        case .lastRenderedPageBreak: breakPage()
        case .txbxContent: if isVisible { startFlow(stream) } else { stream.skipContent() }
        case .wordArt: if isVisible { appendWordArt(attributes, stream) }
        case .tbl, .tr, .tc: startTable(name, stream)
        case .footnote, .endnote: startNote(attributes, stream)
        case .altChunk: if let id = attributes.relationshipID { story.embeddedFiles.append(id) }
        case .annotation:
            let type = attributes.string("type")
            if type == "Word.Comment" || type == "Word.Deletion" { stream.skipContent() }
        case .del, .moveFrom, .rt, .sdtPr, .tblPr, .tblGrid, .tblPrEx, .styles, .lists: stream.skipContent()
        default: break
        }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        if let piece = tracer?.end(name, stream, count: flow.text.count) { flow.trace(piece) }
        switch name {
        case .t, .mathText: isInText = false
        case .rPr: if stream.parent == .r || stream.parent == .mathRun { endRunProperties() }
        case .p: endParagraph(stream)
        case .tbl, .tr, .tc: endTable(name, stream)
        case .txbxContent: if flow.depth == stream.depth { endTextBox() }
        case .footnote, .endnote: endNote(stream)
        case .hdr, .ftr: if flow.depth == stream.depth { story.ownFurniture += endInnerFlow() }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {
        if isInText { flow.append(bytes, at: tracer == nil ? place : nil, page: page) }
    }

    private var isVisible: Bool {
        flow.isOpen && !flow.run.isHidden && (flow.instructions == 0 || ignoresFields)
    }

    /// Where the element that was just started stands, in files that are one XML document; in archives,
    /// positions are paragraphs.
    private func offset(in stream: XMLStream) -> Int? { tracer == nil ? stream.tagOffset : nil }

    // MARK: Paragraphs and flows

    private func startParagraph(_ stream: XMLStream) {
        if flow.tables.last?.isCellRemoved ?? false { return stream.skipContent() }
        guard countParagraph(stream) else { return }
        // A paragraph right inside a paragraph is against the rules, but its text is there.
        if flow.isOpen { startFlow(stream) }
        let style = styles.paragraphStyle(nil)
        flow.beginParagraph(style: style, isStyleHidden: styles[style].isHidden, at: offset(in: stream))
    }

    private func endParagraph(_ stream: XMLStream) {
        if let paragraph = tracer?.endParagraph(stream) { flow.trace(paragraph) }
        flow.endParagraph(page: page)
        if flow.depth == stream.depth { endTextBox() }
    }

    private func endTextBox() {
        endFlow()
        flow.float(endInnerFlow())
    }

    private func endFlow() {
        flow.flushCarried(page: page)
        if flow.instructions > 0 { story.hasOpenField = true }
    }

    private func startNote(_ attributes: XMLAttributes, _ stream: XMLStream) {
        // Word 2003 has notes right in the text.
        if flow.isOpen {
            inlineNotes += 1
            flow.refer(.footnote, -inlineNotes)
            return startFlow(stream)
        }
        // Notes with a type are the lines between text and notes.
        guard note == nil, let id = attributes.integer("id"),
            (attributes.string("type") ?? "normal") == "normal"
        else {
            return stream.skipContent()
        }
        note = (id, flow.finished.count, stream.depth)
    }

    private func endNote(_ stream: XMLStream) {
        if flow.depth == stream.depth {
            story.notes[-inlineNotes] = endInnerFlow()
            return
        }
        guard let (id, start, depth) = note, depth == stream.depth else { return }
        endFlow()
        if story.notes[id] == nil { story.notes[id] = Array(flow.finished[start...]) }
        // What stands before it, where a file has notes in its text, goes on.
        var before = flow.finished
        flow.finished = []
        before.removeSubrange(start...)
        let flowDepth = flow.depth
        flow = StoryFlow()
        flow.depth = flowDepth
        flow.finished = before
        note = nil
    }

    // MARK: Content

    private func appendSign(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case .tab, .ptab: flow.append("\t", page: page)
        case .cr: flow.append("\n", page: page)
        case .br:
            let type = attributes.string("type") ?? "textWrapping"
            if type == "textWrapping" || type == "text-wrapping" {
                flow.append("\n", page: page)
            } else {
                flow.breakText()
            }
        case .noBreakHyphen: flow.append("-", page: page)
        default:
            guard let code = attributes.string("char").flatMap({ UInt32($0, radix: 16) }),
                let sign = SymbolFont.character(code, font: attributes.string("font") ?? "")
            else { return }
            flow.append(sign, page: page)
        }
    }

    /// Text drawn as a shape; as the page's watermark it often says that this is a draft.
    private func appendWordArt(_ attributes: XMLAttributes, _ stream: XMLStream) {
        guard let text = attributes.string("string"), !text.isEmpty else { return }
        var paragraph = StoryParagraph(text: text)
        paragraph.properties.style = styles.paragraphStyle(nil)
        paragraph.segments = offset(in: stream).map {
            [SourceSegment(textOffset: 0, sourceOffset: $0, length: 0)]
        }
        paragraph.cell = flow.cell
        paragraph.page = page
        flow.float([paragraph])
    }

    private func startField(_ type: String?) {
        switch type {
        case "begin": flow.beginField()
        case "separate": flow.beginFieldResult()
        case "end": flow.endField()
        default: break
        }
    }

    // MARK: Properties

    private func startParagraphProperty(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        switch name {
        case .pStyle:
            let style = styles.paragraphStyle(attributes.string("val"))
            flow.properties.style = style
            flow.isStyleHidden = styles[style].isHidden
            flow.run.isHidden = flow.isStyleHidden
        case .outlineLvl: flow.properties.outlineLevel = attributes.integer("val")
        case .numPr, .listPr, .rPr, .sectPr: break
        default: stream.skipContent()
        }
    }

    private func startNumberingProperty(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case .numId, .ilfo: flow.properties.numbering.instance = attributes.integer("val")
        case .ilvl: flow.properties.numbering.level = attributes.integer("val")
        default: break
        }
    }

    /// Properties of a run, or of the paragraph's mark.
    private func startRunProperty(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        let isMark = stream.grandparent == .pPr
        switch name {
        case .vanish where isMark: flow.properties.isMarkHidden = attributes.isOn
        case .vanish: flow.run.direct = attributes.isOn
        case .caps where isMark: flow.properties.isMarkUppercase = attributes.isOn
        case .del where isMark, .moveFrom where isMark: flow.properties.isMarkDeleted = true
        case .annotation where isMark && attributes.string("type") == "Word.Deletion":
            flow.properties.isMarkDeleted = true
        case .rStyle where !isMark: flow.run.style = attributes.string("val").flatMap(styles.index)
        default: stream.skipContent()
        }
    }

    private func endRunProperties() {
        // A toggle property: paragraph and character style cancel each other (ECMA-376 part 1, 17.7.3).
        let run = flow.run
        flow.run.isHidden = run.direct ?? (flow.isStyleHidden != styles[run.style].isHidden)
    }

    private func startSectionProperty(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        if name == .hdr || name == .ftr { return startFlow(stream) }
        guard name == .headerReference || name == .footerReference else { return stream.skipContent() }
        if let id = attributes.relationshipID { story.pageFurniture.append(id) }
    }

    // MARK: Tables

    private func startTable(_ name: XMLName, _ stream: XMLStream) {
        if name == .tbl {
            if flow.tables.last?.isCellRemoved ?? false { return stream.skipContent() }
            startTable(stream)
        } else if name == .tr {
            startRow()
        } else if flow.tables.last?.isRowRemoved ?? false {
            stream.skipContent()
        } else {
            startCell()
        }
    }

    private func endTable(_ name: XMLName, _ stream: XMLStream) {
        switch name {
        case .tc: endCell()
        case .tr: endRow()
        default: endTable(stream)
        }
    }

    private func startTableProperty(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        guard let last = flow.tables.indices.last else { return stream.skipContent() }
        let columns = 0...1_000
        switch name {
        case .gridBefore:
            flow.tables[last].column =
                attributes.integer("val").map { min(max($0, 0), columns.upperBound) } ?? 0
        case .gridSpan:
            flow.tables[last].span =
                attributes.integer("val").map { min(max($0, 1), columns.upperBound) } ?? 1
        case .vMerge, .vMerge2003, .hMerge:
            if attributes.string("val") != "restart" { flow.tables[last].isCovered = true }
        case .del, .hidden: flow.tables[last].isRowRemoved = attributes.isOn
        case .cellDel: flow.tables[last].isCellRemoved = true
        default: stream.skipContent()
        }
    }
}
