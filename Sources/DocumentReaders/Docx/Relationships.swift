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

    /// The part whose relationships stand in a part of this name; nil for other parts.
    static func source(ofPart part: String) -> String? {
        guard part.hasSuffix(".rels") else { return nil }
        let (folder, name) = PartName.split(String(part.dropLast(5)))
        return folder.hasSuffix("_rels/") ? folder.dropLast(6) + name : nil
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
    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}
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
        for component in PercentEncoding.decoded(path).split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
            if component == ".." {
                _ = components.popLast()
            } else if component != "." {
                components.append(String(component))
            }
        }
        return components.joined(separator: "/")
    }
}
