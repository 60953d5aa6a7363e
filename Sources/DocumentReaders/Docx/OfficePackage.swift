import Messages

/// An Office Open XML package: a ZIP archive whose parts are found through relationships, never by
/// guessing their names (ECMA-376 part 2).
struct OfficePackage: WordPackage {
    let archive: ZipArchive
    /// Name of the part that holds the Word document.
    let mainPart: String
    private let relationships: Relationships

    private let limits: ReaderLimits
    private let errors: OfficeErrors

    /// - Throws: `ReadError` when the archive holds no Word document.
    init(_ archive: ZipArchive, limits: ReaderLimits, errors: OfficeErrors) throws(ReadError) {
        self.archive = archive
        self.limits = limits
        self.errors = errors
        if let content = try Self.otherDocument(in: archive) { throw errors.otherContent(content) }

        let types = ContentTypes()
        if let entry = try archive.open(ContentTypes.part) {
            try XMLStream.parse(
                entry, part: ContentTypes.part, limits: limits, errors: errors, handler: types)
        }
        let roots = try Self.relationships(of: "", in: archive, limits: limits, errors: errors)
        guard let main = roots.target(type: "officeDocument") ?? types.wordDocument else {
            throw errors.otherContent(Self.otherOffice(in: archive) ?? Self.plainArchive)
        }
        if let type = types.type(of: main), !ContentTypes.isWord(type) {
            throw errors.otherContent(Self.otherOffice(in: archive) ?? Self.plainArchive)
        }
        mainPart = main
        relationships = try Self.relationships(of: main, in: archive, limits: limits, errors: errors)
    }

    /// A whole part; nil when it is not in the archive.
    func bytes(of part: String) throws(ReadError) -> [UInt8]? {
        guard let entry = try archive.open(part) else { return nil }
        return try entry.prefix(Int(entry.size))
    }

    /// The parts that comments are tied to.
    func surroundings() throws(ReadError) -> WordFile.Surroundings {
        func part(_ name: String?) throws(ReadError) -> WordFile.Part? {
            guard let name, let bytes = try bytes(of: name) else { return nil }
            return WordFile.Part(name: archive.storedName(of: name), bytes: bytes)
        }
        return WordFile.Surroundings(
            names: archive.names, contentTypes: try part(ContentTypes.part),
            relationships: try part(relationships.part),
            comments: try part(relationships.target(type: "comments")))
    }

    func part(type: String) -> String? { relationships.target(type: type) }
    func part(id: String) -> String? { relationships[id] }

    func parse(
        _ part: String, following source: [UInt8]?, with handler: any XMLHandler
    ) throws(ReadError) -> Bool {
        guard let entry = try archive.open(part) else { return false }
        try XMLStream.parse(
            entry, part: part, limits: limits, errors: errors, following: source, handler: handler)
        return true
    }

    /// The relationships of a part; `""` stands for the package itself.
    private static func relationships(
        of part: String, in archive: ZipArchive, limits: ReaderLimits, errors: OfficeErrors
    ) throws(ReadError) -> Relationships {
        let relationships = Relationships(source: part)
        if let entry = try archive.open(relationships.part) {
            try XMLStream.parse(
                entry, part: relationships.part, limits: limits, errors: errors, handler: relationships)
        }
        return relationships
    }

    // MARK: What the archive is instead

    static let plainArchive = Message(
        id: "ZIP biasa tanpa dokumen Word", en: "a plain ZIP without a Word document")

    /// OpenDocument and EPUB files name their type in an entry of its own.
    private static func otherDocument(in archive: ZipArchive) throws(ReadError) -> Message? {
        guard let entry = try archive.open("mimetype") else { return nil }
        let type = String(decoding: try entry.prefix(100), as: UTF8.self)
        if type.hasPrefix("application/vnd.oasis.opendocument.text") {
            return Message(id: "dokumen OpenDocument (.odt)", en: "an OpenDocument text (.odt)")
        }
        if type.hasPrefix("application/vnd.oasis.opendocument") {
            return Message(id: "berkas OpenDocument lain", en: "another OpenDocument file")
        }
        return type.hasPrefix("application/epub") ? Message(id: "buku EPUB", en: "an EPUB book") : nil
    }

    private static func otherOffice(in archive: ZipArchive) -> Message? {
        if archive.contains(folder: "xl/") {
            return Message(id: "buku kerja Excel (.xlsx)", en: "an Excel workbook (.xlsx)")
        }
        if archive.contains(folder: "ppt/") {
            return Message(id: "presentasi PowerPoint (.pptx)", en: "a PowerPoint presentation (.pptx)")
        }
        return archive.contains(folder: "visio/")
            ? Message(id: "gambar Visio (.vsdx)", en: "a Visio drawing (.vsdx)") : nil
    }
}
