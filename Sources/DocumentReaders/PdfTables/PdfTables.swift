import DocumentModel

/// Reads the tables and headings of planning documents out of a PDF: its text layer has words and neither cells nor
/// lines that stand alone, but the pages draw the borders of cells and set words at places. Nothing is guessed from
/// gaps; a table without borders is no table here.
enum PdfTables {
    /// Adds them to a document whose blocks have their pages. What goes wrong leaves the document as it is.
    static func add(to document: inout Document, pages: PdfPages, poppler: Poppler) {
        guard TablePages.isPlan(pages.layouts) else { return }
        do throws(ReadError) {
            let layouts = PageLayout.pages(try poppler.words())
            let grids = try grids(on: TablePages.find(in: pages.layouts), layouts, poppler)
            addTables(grids, layouts, to: &document)
            addHeadings(grids, layouts, to: &document)
        } catch {
            // The text is there; only rows and headings are not.
        }
    }

    /// By index of the page.
    private static func grids(
        on wanted: [Int], _ layouts: [PageLayout], _ poppler: Poppler
    ) throws(ReadError) -> [Int: [RuledGrid]] {
        var result: [Int: [RuledGrid]] = [:]
        for page in wanted where page < layouts.count {
            let rulings = PageRulings(svg: try poppler.drawing(of: page + 1))
            result[page] = rulings.vertical.isEmpty ? [] : RuledGrid.grids(rulings, layouts[page].words)
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
