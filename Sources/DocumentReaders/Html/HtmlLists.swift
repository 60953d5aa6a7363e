/// The lists that are open while a page is read, with the labels that a browser shows.
struct HtmlLists {
    private struct List {
        /// Nil for bullets.
        var format: NumberFormat?
        var next = 1
    }

    private var open: [List] = []

    /// Depth of the open list, counted from 0; nil outside of lists.
    var depth: Int? { open.isEmpty ? nil : open.count - 1 }

    mutating func start(_ tag: HTMLTag) {
        guard tag.name == "ol" else { return open.append(List(format: nil)) }
        open.append(
            List(
                format: Self.format(tag.style("list-style-type") ?? tag.value(of: "type") ?? "1"),
                next: tag.number(of: "start") ?? 1))
    }

    mutating func end() { _ = open.popLast() }

    /// Label of the item that begins: "a." of an ordered list, "•".
    mutating func label(_ tag: HTMLTag) -> String {
        guard let last = open.indices.last else { return "" }
        guard let format = open[last].format else { return "•" }
        let number = tag.number(of: "value") ?? open[last].next
        open[last].next = number + 1
        return format == .none ? "" : format.text(number) + "."
    }

    /// HTML Living Standard 4.4.5, and the names of CSS.
    private static func format(_ type: String) -> NumberFormat? {
        switch type {
        case "a", "lower-alpha", "lower-latin": .lowerAlphabetic
        case "A", "upper-alpha", "upper-latin": .upperAlphabetic
        case "i", "lower-roman": .lowerRoman
        case "I", "upper-roman": .upperRoman
        case "decimal-leading-zero": .zeroPadded(2)
        case "none": NumberFormat.none
        case "disc", "circle", "square": nil
        default: .decimal
        }
    }
}
