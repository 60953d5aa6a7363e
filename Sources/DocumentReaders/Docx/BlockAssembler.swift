import DocumentModel

/// Turns stories into blocks: counts lists, decides the kind of every block and puts notes in their place.
struct BlockAssembler {
    private let styles: StyleSheet
    private let numbering: NumberingDefinitions
    private var lists: [Int: NumberingDefinitions.List?] = [:]

    /// Text boxes and notes are stories of their own, whose lists do not continue those of the body.
    private enum Flow: Hashable { case body, textBoxes, notes }
    private var counters: [Flow: ListCounters] = [:]

    /// Notes not yet placed.
    private var notes: [StoryParagraph.NoteReference: [StoryParagraph]]
    private var blocks: [Block] = []
    /// Ordinal of the last paragraph, empty ones included.
    private var ordinal = 0

    init(
        styles: StyleSheet, numbering: NumberingDefinitions,
        notes: [StoryParagraph.NoteReference: [StoryParagraph]] = [:]
    ) {
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
    }

    /// The blocks of a story in reading order, with `hasPages` each with its page.
    mutating func blocks(of paragraphs: [StoryParagraph], hasPages: Bool) -> [Block] {
        blocks.reserveCapacity(paragraphs.count)
        for paragraph in paragraphs {
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
        let item = listItem(paragraph.properties)
        var label = ""
        if let item {
            let isUppercase =
                paragraph.properties.isMarkUppercase ?? styles[paragraph.properties.style].isUppercase
            let flow = isNote ? Flow.notes : paragraph.isInTextBox ? .textBoxes : .body
            label = counters[flow, default: ListCounters()].next(
                item.list, instance: item.instance, level: item.level, isUppercase: isUppercase)
        }
        // Hidden paragraphs are counted: Word itself puts them in to make a list skip numbers.
        if paragraph.text.isEmpty, label.isEmpty || paragraph.isInvisible || paragraph.isCovered { return }
        blocks.append(
            Block(
                kind: isNote ? .footnote : kind(paragraph, depth: item?.level), label: label,
                text: paragraph.text, anchor: .paragraph(ordinal), page: page))
    }

    private func kind(_ paragraph: StoryParagraph, depth: Int?) -> Block.Kind {
        if let cell = paragraph.cell {
            return .tableCell(table: cell.table, row: cell.row, column: cell.column)
        }
        if let level = paragraph.properties.outlineLevel {
            if (0...8).contains(level) { return .heading(level: level + 1) }
        } else if let level = styles[paragraph.properties.style].headingLevel {
            return .heading(level: level)
        }
        return depth.map { .listItem(depth: $0) } ?? .paragraph
    }

    // MARK: Lists

    private struct ListItem {
        var list: NumberingDefinitions.List
        var instance: Int
        var level: Int
    }

    /// The list a paragraph belongs to: by its own properties, completed by those of its style and the
    /// style's ancestors.
    private mutating func listItem(_ properties: ParagraphProperties) -> ListItem? {
        let chain = styles[properties.style].chain
        let instance =
            properties.numbering.instance
            ?? chain.lazy.compactMap { [styles] in styles.styles[$0].numbering.instance }.first
        guard let instance, instance != 0, let list = list(instance) else { return nil }
        let level = properties.numbering.level ?? styleLevel(chain, list) ?? 0
        guard (0..<NumberingDefinitions.levelCount).contains(level) else { return nil }
        return ListItem(list: list, instance: instance, level: level)
    }

    /// The level that numbered styles stand for: the one that names the style, else the one the style names.
    private func styleLevel(_ chain: [Int], _ list: NumberingDefinitions.List) -> Int? {
        for index in chain {
            let style = styles.styles[index]
            guard style.numbering != NumberingProperty() else { continue }
            if let level = list.levels.firstIndex(where: { $0?.style == style.id }) ?? style.numbering.level {
                return level
            }
            if style.numbering.instance != nil { return nil }
        }
        return nil
    }

    private mutating func list(_ instance: Int) -> NumberingDefinitions.List? {
        if let known = lists[instance] { return known }
        let list = numbering.list(instance, styles: styles)
        lists[instance] = .some(list)
        return list
    }
}
