import DocumentModel

/// Reads the tables and headings of planning documents out of a PDF: its text layer has words and neither cells nor
/// lines that stand alone, but the pages draw the borders of cells and set words at places. Nothing is guessed from
/// gaps; a table without borders is no table here.
enum PdfTables {
    /// Adds them to a document whose blocks have their pages, within a third of the time that a file has. What goes wrong
    /// leaves the document as it is.
    static func add(to document: inout Document, pages: PdfPages, poppler: Poppler) {
        guard TablePages.isPlan(pages.texts) else { return }
        let deadline = Deadline(secondsFromNow: max(1, poppler.limits.seconds / 3))
        // Without the places of words the text is there; only rows and headings are not.
        guard let words = try? poppler.words(until: deadline) else { return }
        let layouts = PageLayout.pages(words)
        let (grids, unread) = grids(on: TablePages.find(in: pages.texts), layouts, poppler, until: deadline)
        if !unread.isEmpty { document.notices.append(PdfErrors.tablesUnread(pages: unread.map { $0 + 1 })) }
        addTables(grids, layouts, to: &document)
        addHeadings(grids, layouts, to: &document)
    }

    /// By index of the page: those with headers, and those behind a table that fills its page to the end. Pages that cannot
    /// be drawn, or not in time, are unread.
    private static func grids(
        on wanted: [Int], _ layouts: [PageLayout], _ poppler: Poppler, until deadline: Deadline
    ) -> (grids: [Int: [RuledGrid]], unread: [Int]) {
        var grids: [Int: [RuledGrid]] = [:]
        var unread: [Int] = []
        let headers = Set(wanted)
        for page in layouts.indices {
            let goesOn = grids[page - 1].map { layouts[page - 1].ends(with: $0) } ?? false
            guard goesOn || headers.contains(page) else { continue }
            guard deadline.secondsLeft > 0,
                let rulings = try? PageRulings(svg: poppler.drawing(of: page + 1, until: deadline))
            else {
                unread.append(page)
                continue
            }
            grids[page] = rulings.vertical.isEmpty ? [] : RuledGrid.grids(rulings, layouts[page].words)
        }
        return (grids, unread)
    }

    private static func addTables(
        _ grids: [Int: [RuledGrid]], _ layouts: [PageLayout], to document: inout Document
    ) {
        guard !grids.isEmpty else { return }
        var builder = PageTableBuilder()
        for (page, found) in grids.sorted(by: { $0.key < $1.key }) {
            builder.add(found, of: layouts[page], page: page + 1)
        }
        document.pageTables = builder.tables(in: document)
        if document.pageTables.isEmpty { document.notices.append(PdfErrors.tablesUnread) }
    }

    private static func addHeadings(
        _ grids: [Int: [RuledGrid]], _ layouts: [PageLayout], to document: inout Document
    ) {
        var places = PagePlaces(document)
        for (page, layout) in layouts.enumerated() {
            for words in HeadingLines.find(in: layout, besides: grids[page] ?? []) {
                guard let range = places.line(words, on: page + 1) else { continue }
                // A block by itself needs no such help.
                if range.bytes.count < document.blocks[range.block].text.utf8.count {
                    document.headingLines.append(range)
                }
            }
        }
    }
}
