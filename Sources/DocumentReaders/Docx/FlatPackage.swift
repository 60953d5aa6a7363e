import Messages

/// An Office Open XML package in one XML file ("Flat OPC", `pkg:package`), as Word writes it on request.
struct FlatPackage: WordPackage {
    /// Longest start tag of the package, which is read again with each part. In bytes; Word's has a hundred.
    private static let longestTag = 4_096

    let mainPart: String
    private let relationships: Relationships

    private let source: [UInt8]
    private let index: FlatPackageIndex
    private let limits: ReaderLimits
    private let errors: OfficeErrors

    /// - Parameter source: UTF-8 without byte order mark.
    /// - Throws: `ReadError` when the file is not well-formed or holds no Word document.
    init(_ source: [UInt8], limits: ReaderLimits, errors: OfficeErrors) throws(ReadError) {
        self.source = source
        self.limits = limits
        self.errors = errors
        index = FlatPackageIndex()
        try XMLStream.parse(
            MemorySource(source), part: "", limits: limits, errors: errors, following: source, handler: index)
        guard let main = index.relationships(of: "").target(type: "officeDocument"),
            ContentTypes.isWord(index.parts[main.lowercased()]?.type ?? "application/xml")
        else {
            throw errors.otherContent(
                Message(
                    id: "paket Office tanpa dokumen Word", en: "an Office package without a Word document"))
        }
        mainPart = main
        relationships = index.relationships(of: main)
        guard index.rootTag.count <= Self.longestTag else {
            throw errors.tooManyAttributes("pkg:package", limit: AttributeGuard.limit)
        }
    }

    func part(type: String) -> String? { relationships.target(type: type) }
    func part(id: String) -> String? { relationships[id] }

    /// Parses the part's stretch of the file, put right behind the start tag of the package, which may
    /// declare namespaces for it.
    func parse(
        _ part: String, following _: [UInt8]?, with handler: any XMLHandler
    ) throws(ReadError) -> Bool {
        guard let range = index.parts[part.lowercased()]?.range else { return false }
        let tag = source[index.rootTag]
        let name = tag.dropFirst().prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: ">") }
        let excerpt = Array(tag) + source[range] + Array("</".utf8) + name + Array(">".utf8)
        try XMLStream.parse(
            MemorySource(excerpt), part: part, limits: limits, errors: errors, following: excerpt,
            offsetBy: range.lowerBound - tag.count, handler: handler)
        return true
    }
}

/// Where in the file the parts stand, and how they are related.
private final class FlatPackageIndex: XMLHandler {
    struct Part {
        var type: String
        /// The element `pkg:part`.
        var range: Range<Int>
    }

    /// By lower-case name without leading slash.
    private(set) var parts: [String: Part] = [:]
    private(set) var rootTag = 0..<0
    private var relations: [String: Relationships] = [:]
    private var current: (name: String, type: String, start: Int, relations: Relationships?)?

    /// The relationships of a part; `""` stands for the package itself.
    func relationships(of part: String) -> Relationships {
        let none = Relationships(source: part)
        return relations[none.part.lowercased()] ?? none
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        switch name {
        case .flatPackage:
            rootTag = (stream.tagOffset ?? 0)..<stream.offset
        case .flatPart:
            let part = PartName.resolve(attributes.string("name") ?? "", from: "")
            current = (
                part, attributes.string("contentType") ?? "application/xml", stream.tagOffset ?? 0,
                Relationships.source(ofPart: part).map(Relationships.init)
            )
        default: current?.relations?.start(name, attributes, stream)
        }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        guard name == .flatPart, let current else { return }
        let key = current.name.lowercased()
        if parts[key] == nil {
            parts[key] = Part(type: current.type, range: current.start..<stream.offset)
            relations[key] = current.relations
        }
        self.current = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}
}
