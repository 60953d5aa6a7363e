import Testing

/// A file made to hurt, or broken as files get broken.
struct HostileFile: Sendable, CustomTestStringConvertible {
    enum End: Sendable {
        /// A message and exit status 2.
        case refused
        /// Read, or refused: what is odd in it does no harm.
        case harmless
    }

    /// With the extension that it comes under.
    var name: String
    var end: End
    /// Made when it is needed: some are large.
    var bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ end: End = .refused, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.end = end
        self.bytes = bytes
    }

    init(_ name: String, _ end: End = .refused, text: @escaping @Sendable () -> String) {
        self.init(name, end) { Array(text().utf8) }
    }

    var testDescription: String { name }

    static let all = archives + broken + wordDocuments + pdfs + markup + texts
}

func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
