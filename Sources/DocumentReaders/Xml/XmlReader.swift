import DocumentModel
import Messages

/// Reads a file that is one XML document, by the vocabulary of its outermost element.
struct XmlReader: Sendable {
    private let limits: ReaderLimits

    init(limits: ReaderLimits) { self.limits = limits }

    /// - Throws: `ReadError` when the bytes are no well-formed XML, beyond the limits, or in a vocabulary that
    ///   is not read; the error names the outermost element.
    func read(bytes: [UInt8], path: String) throws(ReadError) -> Document {
        let (source, notices) = try XmlDecoding.decode(bytes, path: path)
        let finder = RootFinder()
        try XMLStream.parse(
            MemorySource(source), part: "", limits: limits, errors: OfficeErrors(path: path, format: "XML"),
            following: source, handler: finder)
        var document =
            switch finder.root {
            case .flatPackage, .wordDocument, .document:
                try DocxReader(limits: limits).read(flat: source, root: finder.root, path: path)
            case .aknRoot: try AknReader(limits: limits).read(source: source, path: path)
            case .odfDocument: try OdfReader(limits: limits).read(flat: source, path: path)
            default:
                throw ReadErrors.unknownVocabulary(path: path, root: MarkupRoot.name(in: source[...]) ?? "?")
            }
        document.notices = notices + document.notices
        return document
    }
}

/// Looks at the outermost element only.
private final class RootFinder: XMLHandler {
    private(set) var root = XMLName.other

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        root = name
        stream.stop()
    }

    func end(_ name: XMLName, _ stream: XMLStream) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}
}
