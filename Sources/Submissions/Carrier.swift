import Assessment
import DocumentModel

/// Words of one document of a set, with the place at which a reader finds them.
public struct Carrier: Sendable, Equatable {
    public var path: String
    /// "Pasal 7 ayat (2) huruf a".
    public var address: String
    /// At most `longestQuote` characters.
    public var quote: String
    /// Both count from 1.
    public var line: Int
    public var column: Int
    /// Where the format has pages.
    public var page: Int?

    static let longestQuote = 300
}

/// Turns ranges of an assessed document into carriers. Of documents that were put together the places are those of
/// the documents they come from.
struct CarrierMaker {
    private let places: [(document: Document, converter: PositionConverter)]
    /// For every block which of `places` it comes from and its index there; nil where the document is one.
    private let origins: [(place: Int, block: Int)]?

    init(_ document: Document) {
        places = [(document, PositionConverter(document))]
        origins = nil
    }

    init(_ sources: [Document], origins: [(place: Int, block: Int)]) {
        places = sources.map { ($0, PositionConverter($0)) }
        self.origins = origins
    }

    func carrier(_ address: String, _ range: TextRange, quote: Substring = "") -> Carrier {
        let (place, block) = origins?[range.block] ?? (0, range.block)
        let (document, converter) = places[place]
        let position = converter.position(block: block, byte: range.bytes.lowerBound)
        return Carrier(
            path: document.path, address: address, quote: String(quote.prefix(Carrier.longestQuote)),
            line: position.line, column: position.column,
            page: document.blocks[block].page(at: range.bytes.lowerBound))
    }

    func carrier(_ evidence: Evidence) -> Carrier {
        carrier(evidence.address, evidence.range, quote: evidence.quote)
    }
}
