import DocumentModel

/// Reads an Akoma Ntoso document: the elements of its hierarchy become the lines that a printed regulation
/// has ("BAB I", its title, "Pasal 1", "(1) …"), each with the `eId` of the element it comes from.
final class AknParser: StoryBuilder, XMLHandler {
    private(set) var notes: [StoryParagraph.NoteReference: [StoryParagraph]] = [:]
    /// Labels of numbered paragraphs, to which `NumberingProperty.instance` points.
    private(set) var labels: [String] = []

    /// An open element that can have a number and an identifier.
    private struct Element {
        var role: AknLabel.Role
        var depth: Int
        var id: String?
        /// The number of an ayat or item, until its first text comes.
        var label: (text: String, offset: Int?)?
    }

    private var elements: [Element] = []
    /// The text of the `num` that is being read.
    private var number: (text: String, offset: Int?)?
    private var isHeading = false

    var paragraphs: [StoryParagraph] { flow.finished }

    // MARK: Events

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        if name == .other { return }
        if name == .aknBreak { return appendBreak() }
        if name == .aknPageBreak { return breakPage() }
        if Self.unread.contains(name) { return stream.skipContent() }
        if name == .aknNote {
            if flow.isOpen { startNote(stream) } else { stream.skipContent() }
            return
        }
        endParagraph()
        switch name {
        case .aknNum: number = ("", stream.tagOffset)
        case .aknHeading, .aknSubheading: isHeading = true
        case .aknTable: startTable(stream)
        case .aknRow: startRow()
        case .aknCell, .aknHeaderCell:
            startCell()
            if let last = flow.tables.indices.last {
                flow.tables[last].span = min(max(attributes.integer("colspan") ?? 1, 1), 1_000)
            }
        default: break
        }
        // Older versions say "id".
        let id = attributes.string("eId") ?? attributes.string("id")
        let role = AknLabel.role(of: name)
        if role != .other || id != nil { elements.append(Element(role: role, depth: stream.depth, id: id)) }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        if name == .other || name == .aknBreak || name == .aknPageBreak || Self.unread.contains(name) {
            return
        }
        if name == .aknNote { return endNote(stream) }
        endParagraph()
        if elements.last?.depth == stream.depth {
            // A unit without text still has its number.
            if let label = elements.last?.label { begin(label: label) }
            endParagraph()
            elements.removeLast()
        }
        switch name {
        case .aknNum: endNumber()
        case .aknHeading, .aknSubheading: isHeading = false
        case .aknTable: endTable(stream)
        case .aknRow: endRow()
        case .aknCell, .aknHeaderCell: endCell()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {
        if number != nil {
            number?.text += String(decoding: bytes, as: UTF8.self)
            return
        }
        if !flow.isOpen {
            guard let first = bytes.firstIndex(where: { !ASCII.isSpace($0) }) else { return }
            begin(at: place.map { $0.offset + ($0.isLiteral ? first : 0) })
        }
        appendCollapsed(bytes, at: place)
    }

    private func appendBreak() {
        guard flow.isOpen else { return }
        flow.append("\n", page: page)
        isSpaced = true
    }

    // MARK: Numbers

    private func endNumber() {
        guard let number else { return }
        self.number = nil
        let words = number.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty, let last = elements.lastIndex(where: { $0.role != .other }) else {
            if !words.isEmpty { begin(label: (words, number.offset)) }
            return endParagraph()
        }
        let label = (AknLabel.text(words, elements[last].role), number.offset)
        switch elements[last].role {
        case .ayat, .item, .other: elements[last].label = label
        case .bab, .bagian, .paragraf, .pasal:
            isHeading = true
            begin(label: label)
            endParagraph()
            isHeading = false
        }
    }

    // MARK: Paragraphs

    /// Begins a paragraph that takes up the number of the nearest ayat or item.
    private func begin(at offset: Int?) {
        var label: (text: String, offset: Int?)?
        if let last = elements.lastIndex(where: { $0.role != .other }) {
            label = elements[last].label
            elements[last].label = nil
        }
        begin(label: label, at: offset)
    }

    private func begin(label: (text: String, offset: Int?)?, at offset: Int? = nil) {
        flow.beginParagraph(style: nil, isStyleHidden: false, at: offset ?? label?.offset)
        isSpaced = true
        flow.properties.elementID = elements.last { $0.id != nil }?.id
        if let label {
            if let last = elements.indices.last { elements[last].label = nil }
            labels.append(label.text)
            let depth = elements.count { $0.role == .ayat || $0.role == .item }
            flow.properties.numbering = NumberingProperty(
                instance: labels.count - 1, level: max(depth - 1, 0))
        }
        if isHeading {
            flow.properties.outlineLevel = min(
                elements.count { $0.role == .bab || $0.role == .bagian || $0.role == .paragraf }, 8)
        }
    }

    private func endParagraph() {
        guard flow.isOpen else { return }
        if isSpaced { flow.removeFinalSpace() }
        flow.endParagraph(page: page)
    }

    private func startNote(_ stream: XMLStream) {
        flow.refer(.footnote, notes.count)
        startFlow(stream)
    }

    private func endNote(_ stream: XMLStream) {
        guard flow.depth == stream.depth else { return }
        endParagraph()
        let content = endInnerFlow()
        notes[StoryParagraph.NoteReference(kind: .footnote, id: notes.count)] = content
        isSpaced = false
    }

    /// Data about the document, generated contents, and text that an amendment takes away.
    private static let unread: Set<XMLName> = [.aknMeta, .aknContents, .aknDeleted]
}

/// Labels as the file says them.
struct AknNumbering: ParagraphNumbering {
    let labels: [String]

    func label(_ paragraph: StoryParagraph, in flow: StoryKind) -> (label: String, depth: Int)? {
        let numbering = paragraph.properties.numbering
        guard let instance = numbering.instance, let level = numbering.level else { return nil }
        return (labels[instance], level)
    }

    func headingLevel(_ paragraph: StoryParagraph) -> Int? {
        paragraph.properties.outlineLevel.map { $0 + 1 }
    }
}
