import DocumentModel

/// Text for people while it is being written: lines, wrapped to the width of the style.
struct Page {
    let style: Style
    /// UTF-8.
    private(set) var bytes: [UInt8] = []

    init(style: Style) {
        self.style = style
    }

    mutating func blank() { bytes.append(0x0A) }

    /// A line that is set already.
    mutating func line(_ set: String) {
        add(set.utf8)
        blank()
    }

    private mutating func add(_ text: String.UTF8View) { bytes.append(contentsOf: text) }

    private mutating func addSpaces(_ count: Int) {
        bytes.append(contentsOf: repeatElement(0x20, count: count))
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
        var columns: [(text: String, lines: [WrappedLine], width: Int)] = []
        var used = indent
        for (index, cell) in cells.enumerated() {
            let isLast = index == cells.count - 1
            let width = isLast ? max(20, style.width - used - hanging) : cell.width
            let text = PlainText.oneLine(cell.text)
            columns.append((text, wrapped(text, width: width), width))
            used += width + Self.gutter
        }
        for number in 0..<(columns.map { $0.lines.count }.max() ?? 0) {
            addSpaces(indent + (number > 0 ? hanging : 0))
            var pending = 0
            for (column, cell) in zip(columns, cells) {
                if number < column.lines.count, column.lines[number].length > 0 {
                    addSpaces(pending)
                    let (opening, closing) = style.signs(of: cell.paint)
                    add(opening.utf8)
                    column.text.withBytes { bytes += $0[column.lines[number].bytes] }
                    add(closing.utf8)
                    pending = max(1, column.width - column.lines[number].length + Self.gutter)
                } else {
                    pending += column.width + Self.gutter
                }
            }
            blank()
        }
    }

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
