/// A report as headings, paragraphs and tables, before it becomes text, Markdown or Word.
public struct Sheet: Sendable, Equatable {
    public struct Table: Sendable, Equatable {
        public var head: [String]
        public var rows: [[String]]
        /// Columns of numbers, set to the right in Markdown.
        public var numeric: Set<Int>
        /// Shares of the page in percent, for Word; equal where none are given.
        public var widths: [Int]

        public init(head: [String], rows: [[String]], numeric: Set<Int> = [], widths: [Int] = []) {
            self.head = head
            self.rows = rows
            self.numeric = numeric
            self.widths = widths
        }
    }

    enum Block: Sendable, Equatable {
        /// Level 1–3.
        case heading(String, level: Int)
        case paragraph(String)
        case item(String)
        case table(Table)
    }

    var title: String
    var blocks: [Block] = []

    init(title: String) {
        self.title = title
    }

    mutating func heading(_ words: String, level: Int = 1) { blocks.append(.heading(words, level: level)) }
    mutating func paragraph(_ words: String) { blocks.append(.paragraph(words)) }
    mutating func item(_ words: String) { blocks.append(.item(words)) }
    /// A table without rows is left out.
    mutating func table(_ table: Table) { if !table.rows.isEmpty { blocks.append(.table(table)) } }
}

/// The forms of a sheet. All are UTF-8.
extension Sheet {
    /// For people at a terminal.
    public func text(style: Style) -> [UInt8] {
        var page = Page(style: style)
        page.rule()
        page.paragraph(title, .strong)
        page.rule()
        for (index, block) in blocks.enumerated() {
            switch block {
            case .heading(let words, let level):
                page.blank()
                page.paragraph(words, .strong, indent: level > 1 ? 2 : 0)
            case .paragraph(let words): page.paragraph(words, indent: 2)
            case .item(let words): page.row([Cell("-", width: 1), Cell(words)], indent: 2)
            case .table(let table):
                if index > 0, case .paragraph = blocks[index - 1] { page.blank() }
                write(table, to: &page)
            }
        }
        return page.bytes
    }

    /// Columns as wide as they need; where that is too much, the widest give way. The last takes what is left.
    private func write(_ table: Table, to page: inout Page) {
        let rows = [table.head] + table.rows
        var widths = table.head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let room = page.style.width - 2 - Page.gutter * (widths.count - 1)
        while widths.reduce(0, +) > room, let widest = widths.max(), widest > 12,
            let column = widths.firstIndex(of: widest)
        {
            widths[column] -= 1
        }
        for (number, row) in rows.enumerated() {
            let cells = row.indices.map { column in
                Cell(row[column], number == 0 ? .faint : .plain, width: widths[column])
            }
            page.row(cells, indent: 2)
        }
    }

    /// GitHub's dialect.
    public var markdown: [UInt8] {
        func escaped(_ text: String) -> String { MarkdownReporter.escaped(text) }
        var lines = ["# \(escaped(title))"]
        var inList = false
        for block in blocks {
            if case .item = block, inList {} else { lines.append("") }
            inList = false
            switch block {
            case .heading(let words, let level):
                lines.append("\(String(repeating: "#", count: level + 1)) \(escaped(words))")
            case .paragraph(let words): lines.append(escaped(words))
            case .item(let words):
                lines.append("- \(escaped(words))")
                inList = true
            case .table(let table):
                lines.append("|" + table.head.map { " \(escaped($0)) |" }.joined())
                lines.append(
                    "|" + table.head.indices.map { table.numeric.contains($0) ? "---:|" : "---|" }.joined())
                lines += table.rows.map { "|" + $0.map { " \(escaped($0)) |" }.joined() }
            }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// The main part of a Word document.
    public var word: [UInt8] {
        var body = WordBody()
        body.open()
        body.paragraph(title, style: "Title")
        for block in blocks {
            switch block {
            case .heading(let words, let level): body.paragraph(words, style: "Heading\(level)")
            case .paragraph(let words): body.paragraph(words)
            case .item(let words): body.paragraph("– \(words)")
            case .table(let table):
                let even = table.head.map { _ in 100 / max(table.head.count, 1) }
                body.table(
                    table.widths.isEmpty ? even : table.widths, head: table.head,
                    rows: table.rows.map { $0.map { [$0] } })
            }
        }
        body.close()
        return body.bytes
    }
}
