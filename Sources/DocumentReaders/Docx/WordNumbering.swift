/// Lists and headings as Word documents state them: by a paragraph's own properties, completed by those of
/// its style and the style's ancestors.
struct WordNumbering: ParagraphNumbering {
    private let styles: StyleSheet
    private let definitions: NumberingDefinitions
    private var lists: [Int: NumberingDefinitions.List?] = [:]
    private var counters: [StoryKind: ListCounters] = [:]

    init(styles: StyleSheet, definitions: NumberingDefinitions) {
        self.styles = styles
        self.definitions = definitions
    }

    mutating func label(_ paragraph: StoryParagraph, in flow: StoryKind) -> (label: String, depth: Int)? {
        let properties = paragraph.properties
        guard let item = listItem(properties) else { return nil }
        let label = counters[flow, default: ListCounters()].next(
            item.list, instance: item.instance, level: item.level,
            isUppercase: properties.isMarkUppercase ?? styles[properties.style].isUppercase)
        return (label, item.level)
    }

    func headingLevel(_ paragraph: StoryParagraph) -> Int? {
        guard let level = paragraph.properties.outlineLevel else {
            return styles[paragraph.properties.style].headingLevel
        }
        return (0...8).contains(level) ? level + 1 : nil
    }

    private struct ListItem {
        var list: NumberingDefinitions.List
        var instance: Int
        var level: Int
    }

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
        let list = definitions.list(instance, styles: styles)
        lists[instance] = .some(list)
        return list
    }
}
