/// The use of a list style by a list.
struct OdfListUse {
    /// Lists that continue each other are one.
    var list: Int
    /// Name of the list style; nil for the numbering of headings.
    var style: String?
}

/// Labels of OpenDocument paragraphs, each of which says itself which list it counts in.
struct OdfNumbering: ParagraphNumbering {
    private let styles: OdfStyles
    private let uses: [OdfListUse]
    private var counters = ListCounters()

    init(styles: OdfStyles, uses: [OdfListUse]) {
        self.styles = styles
        self.uses = uses
    }

    mutating func label(_ paragraph: StoryParagraph, in flow: StoryKind) -> (label: String, depth: Int)? {
        let numbering = paragraph.properties.numbering
        guard let instance = numbering.instance, let level = numbering.level else { return nil }
        let use = uses[instance]
        // A list without a known style has no label, but it is a list.
        let levels = use.style.map { styles.list($0) } ?? styles.outline
        guard let levels, level < levels.count else { return ("", level) }
        let list = NumberingDefinitions.List(abstract: use.list, levels: levels, starts: [:])
        let label = counters.next(
            list, instance: instance, level: level, isUppercase: false, restart: numbering.start)
        return (label, level)
    }

    func headingLevel(_ paragraph: StoryParagraph) -> Int? {
        paragraph.properties.outlineLevel.map { $0 + 1 }
    }
}
