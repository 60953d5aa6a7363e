import Messages

/// An Office Open XML package: a ZIP archive whose parts are found through relationships, never by
/// guessing their names (ECMA-376 part 2).
struct OfficePackage {
    let archive: ZipArchive
    /// Name of the part that holds the Word document.
    let mainPart: String
    /// Relationships of the main part.
    let relationships: Relationships

    private let limits: ReaderLimits
    private let errors: DocxErrors

    /// - Throws: `ReadError` when the archive holds no Word document.
    init(_ archive: ZipArchive, limits: ReaderLimits, errors: DocxErrors) throws(ReadError) {
        self.archive = archive
        self.limits = limits
        self.errors = errors
        if let content = try Self.otherDocument(in: archive) { throw errors.otherContent(content) }

        let types = ContentTypes()
        if let bytes = try archive.read(ContentTypes.part) {
            try XMLStream.parse(bytes, part: ContentTypes.part, limits: limits, errors: errors, handler: types)
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

    /// Parses a part; false when it is not in the archive.
    func parse(_ part: String, with handler: any XMLHandler) throws(ReadError) -> Bool {
        guard let bytes = try archive.read(part) else { return false }
        try XMLStream.parse(bytes, part: part, limits: limits, errors: errors, handler: handler)
        return true
    }

    /// The relationships of a part; `""` stands for the package itself.
    private static func relationships(
        of part: String, in archive: ZipArchive, limits: ReaderLimits, errors: DocxErrors
    ) throws(ReadError) -> Relationships {
        let relationships = Relationships(source: part)
        if let bytes = try archive.read(relationships.part) {
            try XMLStream.parse(
                bytes, part: relationships.part, limits: limits, errors: errors, handler: relationships)
        }
        return relationships
    }

    // MARK: What the archive is instead

    static let plainArchive = Message(
        id: "ZIP biasa tanpa dokumen Word", en: "a plain ZIP without a Word document")

    /// OpenDocument and EPUB files name their type in an entry of its own.
    private static func otherDocument(in archive: ZipArchive) throws(ReadError) -> Message? {
        guard let bytes = try archive.read("mimetype"), bytes.count < 256 else { return nil }
        let type = String(decoding: bytes, as: UTF8.self)
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
        return archive.contains(folder: "visio/") ? Message(id: "gambar Visio (.vsdx)", en: "a Visio drawing (.vsdx)") : nil
    }
}

/// `[Content_Types].xml`: the media type of every part.
final class ContentTypes: XMLHandler {
    static let part = "[Content_Types].xml"

    private var overrides: [String: String] = [:]
    private var defaults: [String: String] = [:]
    /// The first part declared as a Word document, template or macro document.
    private(set) var wordDocument: String?

    /// Media type of a part, nil when it is not declared.
    func type(of part: String) -> String? {
        let key = part.lowercased()
        if let type = overrides[key] { return type }
        guard let dot = key.lastIndex(of: ".") else { return nil }
        return defaults[String(key[key.index(after: dot)...])]
    }

    /// Whether a main part of this type can hold a Word document; plain XML types say nothing against it.
    static func isWord(_ type: String) -> Bool {
        isWordDocument(type) || type == "application/xml" || type == "text/xml"
    }

    private static func isWordDocument(_ type: String) -> Bool {
        let type = type.lowercased()
        return type.hasSuffix(".main+xml") && (type.contains("wordprocessingml") || type.contains("ms-word."))
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        guard let type = attributes.string("ContentType") else { return }
        if name == .defaultType, let suffix = attributes.string("Extension") {
            defaults[suffix.lowercased()] = type
        } else if name == .overrideType, let part = attributes.string("PartName") {
            let part = PartName.resolve(part, from: "")
            overrides[part.lowercased()] = type
            if wordDocument == nil, Self.isWordDocument(type) { wordDocument = part }
        }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The relationships of one part, or of the package.
final class Relationships: XMLHandler {
    private let source: String
    private var targets: [String: String] = [:]
    private var targetsByType: [String: String] = [:]

    init(source: String) { self.source = source }

    /// Name of the part that holds these relationships.
    var part: String {
        let (folder, name) = PartName.split(source)
        return folder + "_rels/" + name + ".rels"
    }

    /// The part that a relationship id means.
    subscript(id: String) -> String? { targets[id] }

    /// The first part related in this way. `type` is the last component of the relationship type's address,
    /// the same in strict and transitional files.
    func target(type: String) -> String? { targetsByType[type] }

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        guard name == .relationship, attributes.string("TargetMode") != "External",
            let type = attributes.string("Type")?.split(separator: "/").last,
            let target = attributes.string("Target")
        else { return }
        let part = PartName.resolve(target, from: source)
        if let id = attributes.string("Id"), targets[id] == nil { targets[id] = part }
        if targetsByType[String(type)] == nil { targetsByType[String(type)] = part }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Part names are paths inside the package, here without the leading slash.
enum PartName {
    /// Folder with its trailing slash, and name.
    static func split(_ part: String) -> (folder: String, name: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }

    /// The part that a relationship target means; `..` never leads out of the package.
    static func resolve(_ target: String, from source: String) -> String {
        let path = target.hasPrefix("/") ? target : split(source).folder + target
        var components: [String] = []
        for component in decode(path).split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
            if component == ".." {
                _ = components.popLast()
            } else if component != "." {
                components.append(String(component))
            }
        }
        return components.joined(separator: "/")
    }

    /// Resolves percent escapes.
    private static func decode(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
