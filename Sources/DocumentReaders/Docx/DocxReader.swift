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
        try open(bytes, path: path) { (package, errors) throws(ReadError) in
            try file(in: package, path: path, errors: errors, tracing: nil).document
        }
    }

    /// Reads a document together with where each of its words stands.
    /// - Throws: `ReadError` as `read`, and when the main part is not in UTF-8.
    func readPlaces(bytes: [UInt8], path: String) throws(ReadError) -> WordFile {
        try open(bytes, path: path) { (package, errors) throws(ReadError) in
            guard let main = try package.bytes(of: package.mainPart) else {
                throw errors.missingPart(package.mainPart)
            }
            guard Self.isUTF8(main) else { throw errors.notUTF8(package.mainPart) }
            var file = try file(in: package, path: path, errors: errors, tracing: main)
            file.mainPart = package.archive.storedName(of: package.mainPart)
            file.surroundings = try package.surroundings()
            return file
        }
    }

    /// Opens a package for as long as `body` runs.
    func open<Result>(
        _ bytes: [UInt8], path: String,
        _ body: (OfficePackage, OfficeErrors) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        let errors = OfficeErrors(path: path)
        try Self.checkContainer(bytes, errors)
        return try bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) -> Result in
            let archive = try ZipArchive(UnsafeRawBufferPointer(buffer), limits: limits, errors: errors)
            return try body(try OfficePackage(archive, limits: limits, errors: errors), errors)
        }
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        let declaration = head.firstRange(of: "?>").map { head[..<$0.lowerBound] } ?? ""
        return UTF8Validation.firstInvalid(in: bytes).offset == nil
            && (!declaration.contains("encoding") || declaration.contains("utf-8"))
    }

    /// Reads a Word document that is one XML file, by its outermost element: `pkg:package` (Flat OPC),
    /// `w:wordDocument` (Word 2003) or `w:document`.
    /// - Parameter source: UTF-8 without byte order mark.
    func read(flat source: [UInt8], root: XMLName, path: String) throws(ReadError) -> Document {
        let errors = OfficeErrors(path: path, format: "XML Word")
        var document =
            if root == .flatPackage {
                try file(
                    in: try FlatPackage(source, limits: limits, errors: errors), path: path, errors: errors,
                    tracing: nil
                ).document
            } else {
                try file(
                    in: SingleWordFile(source: source, limits: limits, errors: errors), path: path,
                    errors: errors, tracing: nil
                ).document
            }
        document.format = .xml
        document.source = source
        return document
    }

    /// - Parameter main: bytes of the main part, when it is of interest where everything stands in it.
    private func file(
        in package: some WordPackage, path: String, errors: OfficeErrors, tracing main: [UInt8]?
    ) throws(ReadError) -> WordFile {
        var notices: [ReaderNotice] = []

        /// Parses a part related to the main part; one that is announced but absent is worth a notice.
        func parse(_ type: String, with handler: any XMLHandler) throws(ReadError) {
            guard let part = package.part(type: type) else { return }
            if try !package.parse(part, with: handler) { notices.append(Self.missing(part)) }
        }

        let styleParser = StyleSheetParser()
        try parse("styles", with: styleParser)
        let styles = styleParser.styleSheet
        let numberingParser = NumberingParser()
        try parse("numbering", with: numberingParser)

        func story(_ part: String) throws(ReadError) -> Story? {
            let source = part == package.mainPart ? main : nil
            func tracer() -> WordTracer? { source.map(WordTracer.init) }
            let parser = StoryParser(styles: styles, limits: limits, errors: errors, tracer: tracer())
            guard try package.parse(part, following: source, with: parser) else { return nil }
            let story = parser.finish()
            guard story.hasOpenField else { return story }
            let lenient = StoryParser(
                styles: styles, limits: limits, errors: errors, ignoresFields: true, tracer: tracer())
            _ = try package.parse(part, following: source, with: lenient)
            return lenient.finish()
        }

        guard let body = try story(package.mainPart) else { throw errors.missingPart(package.mainPart) }
        guard body.isDocument else { throw errors.otherContent(OfficePackage.plainArchive) }

        var notes: [StoryParagraph.NoteReference: [StoryParagraph]] = [:]
        for (id, paragraphs) in body.notes {
            notes[StoryParagraph.NoteReference(kind: .footnote, id: id)] = paragraphs
        }
        for (type, kind) in [
            ("footnotes", StoryParagraph.NoteReference.Kind.footnote), ("endnotes", .endnote),
        ] {
            guard let part = package.part(type: type) else { continue }
            guard let story = try story(part) else {
                notices.append(Self.missing(part))
                continue
            }
            for (id, paragraphs) in story.notes {
                notes[StoryParagraph.NoteReference(kind: kind, id: id)] = paragraphs
            }
        }

        var furniture = body.ownFurniture
        var seen: Set<String> = []
        for id in body.pageFurniture {
            guard let part = package.part(id: id), seen.insert(part).inserted else { continue }
            furniture += try story(part)?.paragraphs ?? []
        }

        for id in body.embeddedFiles {
            notices.append(
                ReaderNotice(
                    message: "berkas tertanam tidak dibaca: \(package.part(id: id) ?? id)",
                    english: "an embedded file was not read: \(package.part(id: id) ?? id)"))
        }

        let numbering = WordNumbering(styles: styles, definitions: numberingParser.definitions)
        var assembler = BlockAssembler(numbering: numbering, notes: notes)
        var furnitureAssembler = BlockAssembler(numbering: numbering)
        let blocks = try assembler.blocks(
            of: body.paragraphs, hasPages: body.hasPageMarks, within: limits.time)
        var comments: [DocumentComment] = []
        if !assembler.commentBlocks.isEmpty, let part = package.part(type: "comments") {
            let parser = CommentParser()
            // The text does not depend on them: a damaged part of comments keeps no document from being read.
            do throws(ReadError) {
                if try !package.parse(part, with: parser) { notices.append(Self.missing(part)) }
            } catch {
                notices.append(
                    ReaderNotice(
                        message: "komentar tidak terbaca: \(part)", english: "comments not readable: \(part)")
                )
            }
            comments = assembler.commentBlocks.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
                .compactMap { id, block in
                    parser.texts[id].map {
                        DocumentComment(text: $0, block: min(block, max(blocks.count - 1, 0)))
                    }
                }
        }
        var document = Document(
            path: path, format: .docx, blocks: blocks,
            pageFurniture: try furnitureAssembler.blocks(
                of: furniture, hasPages: false, within: limits.time), notices: notices)
        document.comments = comments
        return WordFile(
            document: document, mainPart: package.mainPart, main: main ?? [], runs: body.runs,
            places: assembler.places)
    }

    private static func missing(_ part: String) -> ReaderNotice {
        ReaderNotice(
            message: "bagian tidak ada di dalam arsip: \(part)",
            english: "a part is missing in the archive: \(part)")
    }

    // MARK: Container

    /// Tells what a file is that is no ZIP archive.
    private static func checkContainer(_ bytes: [UInt8], _ errors: OfficeErrors) throws(ReadError) {
        if CompoundFile.begins(bytes) {
            throw CompoundFile.contains("EncryptedPackage", in: bytes)
                ? errors.passwordProtected() : errors.legacyDocument()
        }
        if bytes.starts(with: Array("{\\rtf".utf8)) { throw errors.richText() }
        guard bytes.starts(with: Array("PK".utf8)) else { throw errors.noArchive() }
    }
}
