/// A table put together from the lines that the pages of a PDF draw. Its words stand in the document's blocks, too,
/// in which columns are not told apart; it changes nothing there.
public struct PageTable: Sendable, Equatable {
    /// Page on which it begins, counted from 1.
    public var page: Int
    public var rowCount: Int
    /// Row by row.
    public var cells: [Cell]

    public struct Cell: Sendable, Equatable {
        /// Counted from 0; of a cell that spans several, the first.
        public var row: Int
        public var column: Int
        public var rowSpan: Int
        public var text: String
        /// Its first words in the document.
        public var range: TextRange

        public init(row: Int, column: Int, rowSpan: Int, text: String, range: TextRange) {
            self.row = row
            self.column = column
            self.rowSpan = rowSpan
            self.text = text
            self.range = range
        }
    }

    public init(page: Int, rowCount: Int, cells: [Cell]) {
        self.page = page
        self.rowCount = rowCount
        self.cells = cells
    }
}
