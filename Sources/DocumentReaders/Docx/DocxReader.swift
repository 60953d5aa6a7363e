import DocumentModel
import Messages

/// Reads Word documents: `.docx`, `.docm`, `.dotx` and `.dotm`, transitional and strict.
///
/// The text is what the page shows when all tracked changes are accepted: insertions, field results and text
/// boxes, but neither deletions, field instructions nor hidden text. Labels of numbered paragraphs are
/// computed.
struct DocxReader: Sendable {
    private let limits: ReaderLimits

    init(limits: ReaderLimits) { self.limits = limits }

    /// - Throws: `ReadError` when the bytes are no Word document, damaged, or beyond the limits.
    func read(bytes: [UInt8], path: String) throws(ReadError) -> Document {
        let errors = OfficeErrors(path: path)
        try Self.checkContainer(bytes, errors)
        return try bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) -> Document in
            let archive = try ZipArchive(UnsafeRawBufferPointer(buffer), limits: limits, errors: errors)
            let package = try OfficePackage(archive, limits: limits, errors: errors)
            return try document(in: package, path: path, errors: errors)
        }
    }

    private func document(
        in package: OfficePackage, path: String, errors: OfficeErrors
    ) throws(ReadError) -> Document {
        var notices: [ReaderNotice] = []

        /// Parses a part related to the main part; one that is announced but absent is worth a notice.
        func parse(_ type: String, with handler: any XMLHandler) throws(ReadError) {
            guard let part = package.relationships.target(type: type) else { return }
            if try !package.parse(part, with: handler) { notices.append(Self.missing(part)) }
        }

        let styleParser = StyleSheetParser()
        try parse("styles", with: styleParser)
        let styles = styleParser.styleSheet
        let numberingParser = NumberingParser()
        try parse("numbering", with: numberingParser)

        func story(_ part: String) throws(ReadError) -> Story? {
            let parser = StoryParser(styles: styles, limits: limits, errors: errors)
            guard try package.parse(part, with: parser) else { return nil }
            let story = parser.finish()
            guard story.hasOpenField else { return story }
            let lenient = StoryParser(styles: styles, limits: limits, errors: errors, ignoresFields: true)
            _ = try package.parse(part, with: lenient)
            return lenient.finish()
        }

        guard let body = try story(package.mainPart) else { throw errors.missingPart(package.mainPart) }
        guard body.isDocument else { throw errors.otherContent(OfficePackage.plainArchive) }

        var notes: [StoryParagraph.NoteReference: [StoryParagraph]] = [:]
        for (type, kind) in [
            ("footnotes", StoryParagraph.NoteReference.Kind.footnote), ("endnotes", .endnote),
        ] {
            guard let part = package.relationships.target(type: type) else { continue }
            guard let story = try story(part) else {
                notices.append(Self.missing(part))
                continue
            }
            for (id, paragraphs) in story.notes {
                notes[StoryParagraph.NoteReference(kind: kind, id: id)] = paragraphs
            }
        }

        var furniture: [StoryParagraph] = []
        var seen: Set<String> = []
        for id in body.pageFurniture {
            guard let part = package.relationships[id], seen.insert(part).inserted else { continue }
            furniture += try story(part)?.paragraphs ?? []
        }

        for id in body.embeddedFiles {
            notices.append(
                ReaderNotice(
                    message: "berkas tertanam tidak dibaca: \(package.relationships[id] ?? id)",
                    english: "an embedded file was not read: \(package.relationships[id] ?? id)"))
        }

        let numbering = WordNumbering(styles: styles, definitions: numberingParser.definitions)
        var assembler = BlockAssembler(numbering: numbering, notes: notes)
        var furnitureAssembler = BlockAssembler(numbering: numbering)
        return Document(
            path: path, format: .docx,
            blocks: assembler.blocks(of: body.paragraphs, hasPages: body.hasPageMarks),
            pageFurniture: furnitureAssembler.blocks(of: furniture, hasPages: false), notices: notices)
    }

    private static func missing(_ part: String) -> ReaderNotice {
        ReaderNotice(
            message: "bagian tidak ada di dalam arsip: \(part)",
            english: "a part is missing in the archive: \(part)")
    }

    // MARK: Container

    /// Tells what a file is that is no ZIP archive.
    private static func checkContainer(_ bytes: [UInt8], _ errors: OfficeErrors) throws(ReadError) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            throw hasEncryptedPackage(bytes) ? errors.passwordProtected() : errors.legacyDocument()
        }
        if bytes.starts(with: Array("{\\rtf".utf8)) { throw errors.richText() }
        guard bytes.starts(with: Array("PK".utf8)) else { throw errors.noArchive() }
    }

    /// Whether an OLE compound file has a stream of this name; directory entries stand at multiples of
    /// 128 bytes.
    private static func hasEncryptedPackage(_ bytes: [UInt8]) -> Bool {
        var name: [UInt8] = []
        for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
        return stride(from: 512, to: bytes.count - name.count, by: 128).contains { offset in
            bytes[offset..<offset + name.count].elementsEqual(name)
        }
    }
}
