import Messages

extension Sheet {
    /// A page for people, by itself: no network, no script.
    public func html(picture: IndexPicture?, language: Language, version: String) -> [UInt8] {
        var page = HTMLText()
        page.raw(HTMLHead.text(title: title, language: language, version: version))
        page.raw("<header class=\"kepala\">\n")
        page.element("h1", "", title)
        page.raw("\n</header>\n<main id=\"isi\">\n")
        picture?.write(to: &page)
        var inList = false
        for block in blocks {
            let isItem = if case .item = block { true } else { false }
            if isItem != inList { page.raw(isItem ? "<ul>\n" : "</ul>\n") }
            inList = isItem
            switch block {
            case .heading(let words, let level): page.element("h\(level + 1)", "", words)
            case .paragraph(let words): page.element("p", "", words)
            case .item(let words): page.element("li", "", words)
            case .table(let table): Self.write(table, label: title, to: &page)
            }
            page.raw("\n")
        }
        page.raw(inList ? "</ul>\n</main>\n</body>\n</html>\n" : "</main>\n</body>\n</html>\n")
        return page.bytes
    }

    private static func write(_ table: Table, label: String, to page: inout HTMLText) {
        page.raw("<div class=\"gulir\" tabindex=\"0\" role=\"group\" aria-label=\"")
        page.words(label)
        page.raw("\"><table>\n<thead><tr>")
        for cell in table.head { page.element("th", "scope=\"col\"", cell) }
        page.raw("</tr></thead>\n<tbody>\n")
        for row in table.rows {
            page.raw("<tr>")
            for cell in row { page.element("td", "", cell) }
            page.raw("</tr>\n")
        }
        page.raw("</tbody></table></div>")
    }
}
