import DocumentModel

/// Reads Akoma Ntoso (OASIS LegalDocML) documents, version 3.0 and the drafts before it.
struct AknReader: Sendable {
    private let limits: ReaderLimits

    init(limits: ReaderLimits) { self.limits = limits }

    /// - Parameter source: UTF-8 without byte order mark.
    func read(source: [UInt8], path: String) throws(ReadError) -> Document {
        let errors = OfficeErrors(path: path, format: "Akoma Ntoso")
        let parser = AknParser(limits: limits, errors: errors)
        try XMLStream.parse(
            MemorySource(source), part: "", limits: limits, errors: errors, following: source,
            handler: parser)
        var assembler = BlockAssembler(
            numbering: AknNumbering(labels: parser.labels), notes: parser.notes)
        let blocks = try assembler.blocks(
            of: parser.paragraphs, hasPages: parser.hasPageMarks, within: limits.time)
        return Document(
            path: path, format: .xml, blocks: blocks, source: source, elementIDs: assembler.elementIDs)
    }
}
