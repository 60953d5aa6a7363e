import Submissions

/// The part on the set in the report for a terminal.
struct SetText {
    let sections: SetSections

    func write(to page: inout Page) {
        page.rule()
        page.paragraph(sections.title, .strong)
        page.rule()
        page.paragraph(sections.counts, indent: 2)
        for section in sections.sections {
            page.blank()
            page.line(page.style.paint("  " + section.heading, .strong))
            for line in section.lines { page.paragraph(line, indent: 4, hanging: 2) }
            if let table = section.table { write(table, to: &page) }
        }
    }

    private func write(_ table: SetSections.Table, to page: inout Page) {
        if table.isMatrix { return writeMatrix(table, to: &page) }
        var widths = table.head.indices.map { column in
            ([table.head] + table.rows).map { $0[column].count }.max() ?? 0
        }
        // The widest give way until there is room for the last one.
        let room = page.style.width - 4 - Page.gutter * (widths.count - 1) - 24
        while widths.dropLast().reduce(0, +) > room,
            let widest = widths.indices.dropLast().max(by: { widths[$0] < widths[$1] }), widths[widest] > 12
        {
            widths[widest] -= 1
        }
        func cells(_ row: [String], _ paint: Paint = .plain) -> [Cell] {
            zip(row, widths).map { Cell($0, paint, width: $1) }
        }
        page.row(cells(table.head, .faint), indent: 4)
        for row in table.rows { page.row(cells(row), indent: 4) }
    }

    /// As many indicators side by side as fit, the others below.
    private func writeMatrix(_ table: SetSections.Table, to page: inout Page) {
        let nameWidth = min(table.rows.map { $0[0].count }.max() ?? 0, 36)
        let cell = 5
        let perPart = max(1, (page.style.width - 4 - nameWidth) / cell)
        var first = 1
        while first < table.head.count {
            let columns = first..<min(first + perPart, table.head.count)
            func line(_ row: [String]) -> String {
                let whole = PlainText.oneLine(row[0])
                let name = whole.count > nameWidth ? whole.prefix(nameWidth - 1) + "…" : whole
                return "    " + name.padded(to: nameWidth)
                    + columns.map { row[$0].padded(before: cell) }.joined()
            }
            page.line(page.style.paint(line(table.head), .faint))
            for row in table.rows { page.line(line(row)) }
            first = columns.upperBound
        }
    }
}
