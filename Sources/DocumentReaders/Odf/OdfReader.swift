import DocumentModel
import Messages

/// Reads OpenDocument texts: packages (`.odt`, `.ott`) and single XML files (`.fodt`).
struct OdfReader: Sendable {
    private let limits: ReaderLimits

    init(limits: ReaderLimits) { self.limits = limits }

    /// Reads a package.
    /// - Throws: `ReadError` when the bytes are no OpenDocument text, encrypted, damaged or beyond the limits.
    func read(package bytes: [UInt8], path: String) throws(ReadError) -> Document {
        let errors = OfficeErrors(path: path, format: "ODT")
        let parser = OdfTextParser(limits: limits, errors: errors)
        try bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) in
            let archive = try ZipArchive(UnsafeRawBufferPointer(buffer), limits: limits, errors: errors)
            func parse(_ part: String, with handler: any XMLHandler) throws(ReadError) -> Bool {
                guard let entry = try archive.open(part) else { return false }
                try XMLStream.parse(entry, part: part, limits: limits, errors: errors, handler: handler)
                return true
            }
            let manifest = OdfManifest()
            _ = try parse("META-INF/manifest.xml", with: manifest)
            if manifest.isEncrypted { throw errors.passwordProtected() }
            _ = try parse("styles.xml", with: parser)
            guard try parse("content.xml", with: parser) else { throw errors.missingPart("content.xml") }
        }
        return try document(parser, path: path, format: .odt, errors: errors)
    }

    /// Reads a single XML file.
    /// - Parameter source: UTF-8 without byte order mark.
    func read(flat source: [UInt8], path: String) throws(ReadError) -> Document {
        let errors = OfficeErrors(path: path, format: "FODT")
        let parser = OdfTextParser(limits: limits, errors: errors)
        try XMLStream.parse(
            MemorySource(source), part: "", limits: limits, errors: errors, following: source,
            handler: parser)
        return try document(parser, path: path, format: .xml, source: source, errors: errors)
    }

    private func document(
        _ parser: OdfTextParser, path: String, format: DocumentFormat, source: [UInt8] = [],
        errors: OfficeErrors
    ) throws(ReadError) -> Document {
        guard parser.hasText else {
            throw errors.otherContent(
                Message(
                    id: "lembar kerja, presentasi, atau gambar", en: "a spreadsheet, presentation or drawing")
            )
        }
        var assembler = BlockAssembler(numbering: parser.numbering, notes: parser.notes)
        var furnitureAssembler = BlockAssembler(numbering: parser.numbering)
        return Document(
            path: path, format: format,
            blocks: try assembler.blocks(of: parser.body, hasPages: parser.hasPageMarks, within: limits.time),
            pageFurniture: try furnitureAssembler.blocks(
                of: parser.furniture, hasPages: false, within: limits.time), source: source)
    }
}

/// The list of a package's files, as far as it tells that some are encrypted.
private final class OdfManifest: XMLHandler {
    private(set) var isEncrypted = false

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        if name == .odfEncryption { isEncrypted = true }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}
}
