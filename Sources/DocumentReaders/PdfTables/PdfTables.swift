import DocumentModel

/// Reads the tables of planning documents out of a PDF: its text layer has words and no cells, but the pages draw the
/// lines between them. Nothing is guessed from gaps; a table without lines is no table here.
enum PdfTables {
    /// Adds the tables to a document whose blocks have their pages. What goes wrong leaves the document as it is.
    static func add(to document: inout Document, pages: PdfPages, poppler: Poppler) {
        let wanted = TablePages.find(in: pages.layouts)
        guard !wanted.isEmpty else { return }
        var builder = PageTableBuilder()
        do throws(ReadError) {
            for page in wanted.map({ $0 + 1 }) {
                let rulings = PageRulings(svg: try poppler.drawing(of: page))
                guard !rulings.vertical.isEmpty else {
                    builder.add([], [], page: page)
                    continue
                }
                let words = PageWord.pages(try poppler.words(of: page)).first ?? []
                builder.add(RuledGrid.grids(rulings, words), words, page: page)
            }
        } catch {
            // The text is there; only the rows of tables are not.
        }
        document.pageTables = builder.tables(in: document)
        if document.pageTables.isEmpty { document.notices.append(PdfErrors.tablesUnread) }
    }
}
