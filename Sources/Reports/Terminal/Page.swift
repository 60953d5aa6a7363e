/// Text for people while it is being written: lines, wrapped to the width of the style.
struct Page {
    let style: Style
    private(set) var text = ""

    init(style: Style) {
        self.style = style
    }

    var bytes: [UInt8] { Array(text.utf8) }

    mutating func blank() { text += "\n" }

    /// A line that is set already.
    mutating func line(_ set: String) {
        text += set
        text += "\n"
    }

    /// A paragraph; lines after the first are indented by `hanging` more.
    mutating func paragraph(_ words: String, _ paint: Paint = .plain, indent: Int = 0, hanging: Int = 0) {
        row([Cell(words, paint)], indent: indent, hanging: hanging)
    }

    /// A line across the page.
    mutating func rule() {
        line(style.paint(String(repeating: "─", count: style.width), .faint))
    }

    /// Short pieces one behind the other, on as many lines as they need; a piece is never broken.
    mutating func flow(_ cells: [Cell], indent: Int) {
        var set = ""
        var used = 0
        for cell in cells {
            if used > 0, used + 3 + cell.text.count > style.width - indent {
                line(String(repeating: " ", count: indent) + set)
                (set, used) = ("", 0)
            }
            set += (used > 0 ? "   " : "") + style.paint(cell.text, cell.paint)
            used += (used > 0 ? 3 : 0) + cell.text.count
        }
        line(String(repeating: " ", count: indent) + set)
    }

    /// Cells side by side. Each but the last has a fixed width; texts that do not fit go on below,
    /// within their own column.
    mutating func row(_ cells: [Cell], indent: Int = 0, hanging: Int = 0) {
        var columns: [[WrappedLine]] = []
        var widths: [Int] = []
        var used = indent
        for (index, cell) in cells.enumerated() {
            let isLast = index == cells.count - 1
            let width = isLast ? max(20, style.width - used - hanging) : cell.width
            columns.append(wrapped(PlainText.oneLine(cell.text), width: width))
            widths.append(width)
            used += width + Self.gutter
        }
        for number in 0..<(columns.map(\.count).max() ?? 0) {
            var set = ""
            set.reserveCapacity(style.width + 24)
            set.append(contentsOf: Self.spaces(indent + (number > 0 ? hanging : 0)))
            var pending = 0
            for (index, column) in columns.enumerated() {
                if number < column.count, column[number].length > 0 {
                    set.append(contentsOf: Self.spaces(pending))
                    style.paint(column[number].text, cells[index].paint, onto: &set)
                    pending = max(1, widths[index] - column[number].length + Self.gutter)
                } else {
                    pending += widths[index] + Self.gutter
                }
            }
            line(set)
        }
    }

    /// A row of spaces; to take it from a long one costs a hundredth of making it.
    private static func spaces(_ count: Int) -> Substring {
        count <= blank.utf8.count
            ? Substring(blank.utf8.prefix(count)) : Substring(String(repeating: " ", count: count))
    }

    private static let blank = String(repeating: " ", count: 200)

    /// Spaces between two columns.
    static let gutter = 2
}

/// One cell of a row.
struct Cell {
    var text: String
    var paint: Paint
    /// Characters; of no meaning in the last cell of a row, which takes what is left.
    var width: Int

    init(_ text: String, _ paint: Paint = .plain, width: Int = 0) {
        self.text = text
        self.paint = paint
        self.width = width
    }
}
