import DocumentModel

/// Where ranges of one document stand, as reports say it.
struct Places {
    struct Place: Equatable {
        var position: Position
        /// Page counted from 1, where the format has pages.
        var page: Int?
    }

    private let document: Document
    private let converter: PositionConverter

    init(_ document: Document) {
        self.document = document
        converter = PositionConverter(document)
    }

    func place(of range: TextRange) -> Place {
        Place(
            position: converter.position(block: range.block, byte: range.bytes.lowerBound),
            page: document.blocks[range.block].page)
    }
}
