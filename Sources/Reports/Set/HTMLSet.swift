import Submissions

/// The part on the set in the HTML report.
struct HTMLSet {
    let sections: SetSections

    func write(to page: inout HTMLText) {
        page.raw("<section class=\"himpunan\" id=\"himpunan\">\n")
        page.element("h2", "", sections.title)
        page.element("p", "", sections.counts)
        for section in sections.sections {
            page.raw("\n")
            page.element("h3", "", section.heading)
            if !section.lines.isEmpty {
                page.raw("<ul>\n")
                for line in section.lines {
                    page.element("li", "", line)
                    page.raw("\n")
                }
                page.raw("</ul>\n")
            }
            if let table = section.table { write(table, heading: section.heading, to: &page) }
        }
        page.raw("</section>\n")
    }

    private func write(_ table: SetSections.Table, heading: String, to page: inout HTMLText) {
        page.raw("<div class=\"gulir\" tabindex=\"0\" role=\"group\" aria-label=\"")
        page.words(heading)
        page.raw("\"><table\(table.isMatrix ? " class=\"matriks\"" : "")>\n<thead><tr>")
        for cell in table.head { page.element("th", "scope=\"col\"", cell) }
        page.raw("</tr></thead>\n<tbody>\n")
        for row in table.rows {
            page.raw("<tr>")
            for (index, cell) in row.enumerated() {
                if table.isMatrix, index == 0 {
                    page.element("th", "scope=\"row\"", cell)
                } else {
                    page.element("td", "", cell)
                }
            }
            page.raw("</tr>\n")
        }
        page.raw("</tbody></table></div>\n")
    }
}
