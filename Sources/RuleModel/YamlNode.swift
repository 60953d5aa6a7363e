/// A value of a YAML file with the place where it begins; line and column count from 1.
struct YamlNode {
    enum Content {
        case scalar(String)
        case sequence([YamlNode])
        case mapping([(key: YamlNode, value: YamlNode)])
    }

    let content: Content
    let line: Int
    let column: Int

    var scalar: String? { if case .scalar(let text) = content { text } else { nil } }
    var sequence: [YamlNode]? { if case .sequence(let items) = content { items } else { nil } }
    var mapping: [(key: YamlNode, value: YamlNode)]? {
        if case .mapping(let pairs) = content { pairs } else { nil }
    }
}

/// A mistake of YAML; line and column count from 1.
struct YamlMistake: Error {
    var line: Int
    var column: Int
    /// In the words of the library.
    var problem: String
}
