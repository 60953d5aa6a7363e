import DocumentModel

/// Reads a file into a `Document`: recognises the format by content (never by extension alone) and
/// hands the bytes to the reader of that format.
public struct DocumentReader: Sendable {
    public var limits: ReaderLimits
    /// Reads scanned pages by text recognition.
    public var recognisesScans: Bool
    /// Turns legacy Word and RTF documents into DOCX through LibreOffice.
    public var convertsLegacy: Bool
    /// Reads each file in a process of its own, so that none can end the run or hold it up.
    public var readsApart: Bool

    public init(
        limits: ReaderLimits = ReaderLimits(), recognisesScans: Bool = false, convertsLegacy: Bool = false,
        readsApart: Bool = false
    ) {
        self.limits = limits
        self.recognisesScans = recognisesScans
        self.convertsLegacy = convertsLegacy
        self.readsApart = readsApart
    }

    /// - Throws: `ReadError` naming the file, the cause and the next step.
    public func read(path: String) throws(ReadError) -> Document {
        let bytes = try FileBytes.load(path: path, limits: limits)
        // LibreOffice is a process of its own already.
        let isConverted = convertsLegacy && LegacyFormat(bytes) != nil
        if readsApart, !isConverted { return try ApartReading.read(bytes, path: path, by: self) }
        return try read(bytes: bytes, path: path)
    }

    /// The bytes of a file.
    /// - Throws: `ReadError` for a file that cannot be read.
    public func bytes(path: String) throws(ReadError) -> [UInt8] {
        try FileBytes.load(path: path, limits: limits)
    }

    /// Reads a Word document together with where each of its words stands.
    package func word(bytes: [UInt8], path: String) throws(ReadError) -> WordFile {
        let file = try DocxReader(limits: limits.begun(path: path)).readPlaces(bytes: bytes, path: path)
        guard !file.document.blocks.isEmpty else { throw ReadErrors.noText(path: path) }
        return file
    }

    /// Reads bytes already in memory; `path` is used for messages and as a hint between Markdown and text.
    public func read(bytes: [UInt8], path: String) throws(ReadError) -> Document {
        if convertsLegacy, let legacy = LegacyFormat(bytes) {
            return try converted(bytes, legacy, path: path)
        }
        let limits = limits.begun(path: path)
        var document =
            switch try FormatSniffer.format(of: bytes, path: path) {
            case .docx: try DocxReader(limits: limits).read(bytes: bytes, path: path)
            case .markdown: try MarkdownReader(limits: limits).read(bytes: bytes, path: path)
            case .text: try TextReader(limits: limits).read(bytes: bytes, path: path)
            case .pdf:
                try PdfReader(limits: limits, recognisesScans: recognisesScans).read(bytes: bytes, path: path)
            case .odt: try OdfReader(limits: limits).read(package: bytes, path: path)
            case .xml: try XmlReader(limits: limits).read(bytes: bytes, path: path)
            case .html: try HtmlReader(limits: limits).read(bytes: bytes, path: path)
            }
        guard !document.blocks.isEmpty else { throw ReadErrors.noText(path: path) }
        if document.format == .markdown || document.format == .xml {
            document.comments += SourceComments.find(in: document)
        }
        return document
    }

    private func converted(
        _ bytes: [UInt8], _ format: LegacyFormat, path: String
    ) throws(ReadError) -> Document {
        let docx = try Conversion(limits: limits, path: path).docx(from: bytes, format)
        var document = try read(bytes: docx, path: path)
        document.notices.append(
            ReaderNotice(
                message: "\(format.name.id) dibaca setelah diubah menjadi DOCX oleh LibreOffice",
                english: "\(format.name.en) was read after LibreOffice had turned it into DOCX"))
        return document
    }
}
