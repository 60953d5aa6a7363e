/// The lists that are open while an OpenDocument text is read, and which of them continue each other.
struct OdfLists {
    /// Every use of a list style by a list, in the order of their beginnings.
    private(set) var uses: [OdfListUse] = []

    private struct OpenList {
        var list: Int
        var style: String?
        /// Index in `uses`, once a paragraph has needed it.
        var use: Int?
        var item: Item?
    }

    private struct Item {
        /// Name of a list style of its own.
        var style: String?
        var start: Int?
        /// A header, or an item whose number has been given to its first paragraph.
        var isNumbered: Bool
    }

    private var open: [OpenList] = []
    /// Where in `open` the lists of each enclosing cell, text box or note end.
    private var bases: [Int] = []
    private var listCount = 0
    private var listsByID: [String: Int] = [:]
    private var last: (list: Int, style: String?)?
    private var outlineUse: Int?

    private var base: Int { bases.last ?? 0 }

    // MARK: Elements

    /// Begins a content whose lists are not nested in those around it.
    mutating func enter() { bases.append(open.count) }

    mutating func leave() {
        guard let base = bases.popLast() else { return }
        open.removeSubrange(base...)
    }

    mutating func startList(_ attributes: XMLAttributes) {
        let style = attributes.string("style-name")
        if open.count > base {
            let outer = open[open.count - 1]
            let own = style ?? outer.item?.style ?? outer.style
            open.append(OpenList(list: outer.list, style: own, use: own == outer.style ? outer.use : nil))
        } else {
            let list = continued(attributes, style: style) ?? newList()
            if let id = attributes.string("id") { listsByID[id] = list }
            last = (list, style)
            open.append(OpenList(list: list, style: style))
        }
    }

    mutating func endList() {
        guard open.count > base, let closed = open.popLast(), open.count > base else { return }
        // Inner lists of one style share their use, too.
        if open[open.count - 1].style == closed.style { open[open.count - 1].use = closed.use }
    }

    mutating func startItem(_ attributes: XMLAttributes, isHeader: Bool) {
        guard open.count > base else { return }
        open[open.count - 1].item = Item(
            style: attributes.string("style-override"), start: attributes.integer("start-value"),
            isNumbered: isHeader)
    }

    mutating func endItem() {
        if open.count > base { open[open.count - 1].item = nil }
    }

    /// `text:numbered-paragraph`: a list item without a list around it.
    mutating func startNumberedParagraph(_ attributes: XMLAttributes) {
        let list: Int
        if let id = attributes.string("list-id"), let known = listsByID[id] {
            list = known
        } else {
            list = newList()
            if let id = attributes.string("list-id") { listsByID[id] = list }
        }
        let style = attributes.string("style-name")
        let level = min(max(attributes.integer("level") ?? 1, 1), OdfStyles.levelCount)
        enter()
        open += (0..<level).map { _ in OpenList(list: list, style: style) }
        startItem(attributes, isHeader: false)
    }

    // MARK: Paragraphs

    /// The number that a paragraph gets by its place in a list; nil for one that gets none.
    /// - Parameter paragraphList: the list style of the paragraph's own style, used where no list names one.
    mutating func number(paragraphList: String?) -> NumberingProperty? {
        guard open.count > base, let item = open[open.count - 1].item, !item.isNumbered else { return nil }
        let index = open.count - 1
        open[index].item?.isNumbered = true
        if let style = item.style ?? (open[index].style == nil ? paragraphList : nil) {
            uses.append(OdfListUse(list: open[index].list, style: style))
            return NumberingProperty(
                instance: uses.count - 1, level: open.count - base - 1, start: item.start)
        }
        if open[index].use == nil {
            uses.append(OdfListUse(list: open[index].list, style: open[index].style ?? ""))
            open[index].use = uses.count - 1
        }
        return NumberingProperty(
            instance: open[index].use, level: open.count - base - 1, start: item.start)
    }

    /// The number of a heading that stands in no list. `level` counts from 0.
    mutating func numberOfHeading(level: Int, _ attributes: XMLAttributes) -> NumberingProperty? {
        guard open.count == base, attributes.string("is-list-header") != "true" else { return nil }
        if outlineUse == nil {
            uses.append(OdfListUse(list: newList(), style: nil))
            outlineUse = uses.count - 1
        }
        let start =
            attributes.string("restart-numbering") == "true" ? attributes.integer("start-value") ?? 1 : nil
        return NumberingProperty(instance: outlineUse, level: level, start: start)
    }

    // MARK: Identity

    /// The list that a new one continues: that with the id it names, or the last one if it has the same
    /// style (OpenDocument 1.3 part 3, 19.780 and 19.781).
    private func continued(_ attributes: XMLAttributes, style: String?) -> Int? {
        if let id = attributes.string("continue-list") { return listsByID[id] }
        guard attributes.string("continue-numbering") == "true", let last, last.style == style else {
            return nil
        }
        return last.list
    }

    private mutating func newList() -> Int {
        listCount += 1
        return listCount
    }
}
