import CLibYaml

/// Composes the one document of a YAML text from the events of libyaml.
struct YamlComposer: ~Copyable {
    /// Deeper nesting is no pack, and would cost the stack.
    private static let deepest = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private var event = yaml_event_t()
    private var anchors: [String: YamlNode] = [:]

    /// - Returns: nil when the text holds no document.
    static func compose(_ text: String) throws(YamlMistake) -> YamlNode? {
        var text = text
        // The library reads the text where it lies.
        return try text.withUTF8 { (bytes) -> Result<YamlNode?, YamlMistake> in
            Result { () throws(YamlMistake) in
                var composer = YamlComposer(bytes)
                return try composer.document()
            }
        }.get()
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        var last = event
        yaml_event_delete(&last)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    private mutating func document() throws(YamlMistake) -> YamlNode? {
        try advance()  // to the start of the stream
        try advance()
        guard event.type == YAML_DOCUMENT_START_EVENT else { return nil }
        try advance()
        let root = try node(depth: 0)
        try advance()  // to the end of the document
        try advance()
        guard event.type == YAML_STREAM_END_EVENT else { throw mistake("but found another document") }
        return root
    }

    /// Goes to the next event; what the one before it held is gone.
    private mutating func advance() throws(YamlMistake) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else { throw libraryMistake() }
    }

    /// The node that the current event begins; afterwards the node's last event is current.
    private mutating func node(depth: Int) throws(YamlMistake) -> YamlNode {
        guard depth < Self.deepest else { throw mistake("nested too deeply") }
        let (line, column) = (Int(event.start_mark.line) + 1, Int(event.start_mark.column) + 1)
        let anchor: String?
        let content: YamlNode.Content
        switch event.type {
        case YAML_ALIAS_EVENT:
            guard let name = Self.text(event.data.alias.anchor), let known = anchors[name] else {
                throw mistake("found undefined alias")
            }
            return known
        case YAML_SEQUENCE_START_EVENT:
            anchor = Self.text(event.data.sequence_start.anchor)
            content = .sequence(try items(depth))
        case YAML_MAPPING_START_EVENT:
            anchor = Self.text(event.data.mapping_start.anchor)
            content = .mapping(try pairs(depth))
        default:
            let scalar = event.data.scalar
            anchor = Self.text(scalar.anchor)
            let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            content = .scalar(String(decoding: value, as: UTF8.self))
        }
        let node = YamlNode(content: content, line: line, column: column)
        if let anchor { anchors[anchor] = node }
        return node
    }

    private mutating func items(_ depth: Int) throws(YamlMistake) -> [YamlNode] {
        var items: [YamlNode] = []
        try advance()
        while event.type != YAML_SEQUENCE_END_EVENT {
            items.append(try node(depth: depth + 1))
            try advance()
        }
        return items
    }

    private mutating func pairs(_ depth: Int) throws(YamlMistake) -> [(key: YamlNode, value: YamlNode)] {
        var pairs: [(key: YamlNode, value: YamlNode)] = []
        try advance()
        while event.type != YAML_MAPPING_END_EVENT {
            let key = try node(depth: depth + 1)
            try advance()
            pairs.append((key, try node(depth: depth + 1)))
            try advance()
        }
        return pairs
    }

    private static func text(_ name: UnsafeMutablePointer<UInt8>?) -> String? {
        name.map { String(cString: $0) }
    }

    // MARK: Mistakes

    /// A mistake at the current event.
    private func mistake(_ problem: String) -> YamlMistake {
        YamlMistake(
            line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1, problem: problem)
    }

    /// What the library has found wrong.
    private func libraryMistake() -> YamlMistake {
        let state = parser.pointee
        let problem = state.problem.map { String(cString: $0) } ?? "cannot be read"
        if state.error == YAML_READER_ERROR {
            // A character that YAML does not allow has an offset and no mark.
            let before = bytes.prefix(state.problem_offset)
            let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            return YamlMistake(
                line: before.count { $0 == 0x0A } + 1,
                column: String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1,
                problem: problem)
        }
        return YamlMistake(
            line: Int(state.problem_mark.line) + 1, column: Int(state.problem_mark.column) + 1,
            problem: problem)
    }
}
