import DocumentModel

/// Reads the tables and headings of planning documents out of a PDF: its text layer has words and neither cells nor
/// lines that stand alone, but the pages draw the borders of cells and set words at places. Nothing is guessed from
/// gaps; a table without borders is no table here.
enum PdfTables {
    /// Adds them to a document whose blocks have their pages, within a third of the time that a file has. What goes wrong
    /// leaves the document as it is.
    static func add(to document: inout Document, pages: PdfPages, poppler: Poppler) {
        guard TablePages.isPlan(pages.layouts) else { return }
        let deadline = Deadline(secondsFromNow: max(1, poppler.limits.seconds / 3))
        var layouts: [PageLayout] = []
        do throws(ReadError) {
            layouts = PageLayout.pages(try poppler.words(until: deadline))
        } catch {
            // The text is there; only rows and headings are not.
            return
        }
        let wanted = TablePages.find(in: pages.layouts)
        let grids = grids(on: wanted, layouts, poppler, until: deadline)
        let unread = wanted.filter { grids[$0] == nil }.map { $0 + 1 }
        if !unread.isEmpty { document.notices.append(PdfErrors.tablesUnread(pages: unread)) }
        addTables(grids, layouts, to: &document)
        addHeadings(grids, layouts, to: &document)
    }

    /// By index of the page; those that cannot be drawn, or not in time, are left out.
    private static func grids(
        on wanted: [Int], _ layouts: [PageLayout], _ poppler: Poppler, until deadline: Deadline
    ) -> [Int: [RuledGrid]] {
        var result: [Int: [RuledGrid]] = [:]
        for page in wanted where page < layouts.count {
            guard deadline.secondsLeft > 0 else { break }
            do throws(ReadError) {
                let rulings = PageRulings(svg: try poppler.drawing(of: page + 1, until: deadline))
                result[page] = rulings.vertical.isEmpty ? [] : RuledGrid.grids(rulings, layouts[page].words)
            } catch {
                continue
            }
        }
        return result
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
