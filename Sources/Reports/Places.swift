import DocumentModel
import Messages

/// Where ranges of one document stand, as reports say it.
struct Places {
    struct Place: Equatable {
        var position: Position
        /// Behind the last character.
        var end: Position
        /// Page counted from 1, where the format has pages.
        var page: Int?
        /// How sure text recognition is of the words, 0 to 1; nil where they were not read by it.
        var confidence: Double?
        /// `eId` of the Akoma Ntoso element around, where the format has one.
        var elementID: String?

        /// "halaman 5", "OCR 87 %": what is known besides line and column.
        func details(in language: Language) -> [String] {
            [
                page.map { ReportTexts.page($0)[language] },
                confidence.map { ReportTexts.recognised($0)[language] },
            ]
            .compactMap { $0 }
        }
    }

    private let document: Document
    private let converter: PositionConverter

    init(_ document: Document) {
        self.document = document
        converter = PositionConverter(document)
    }

    func place(of range: TextRange) -> Place {
        let block = document.blocks[range.block]
        let (start, end) = converter.positions(of: range)
        return Place(
            position: start, end: end, page: block.page(at: range.bytes.lowerBound),
            confidence: block.confidence, elementID: document.elementIDs[range.block])
    }
}
