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
    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}
}
