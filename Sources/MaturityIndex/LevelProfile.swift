/// Where an agency stands at one time, by whoever judged it: the level of each indicator, and as far as known why.
public struct LevelProfile: Sendable, Equatable {
    /// The verdict on one indicator.
    public struct Entry: Sendable, Equatable {
        public var name: String
        /// The level that counts, 0 or 1–5; 0 (the matter is not regulated) counts as 1 in an index.
        public var level: Int
        /// The level of the content, where a document was read.
        public var content: Int?
        /// Path of the document that carries the level.
        public var document: String?
        public var elements: [Element]

        public init(
            name: String, level: Int, content: Int? = nil, document: String? = nil, elements: [Element] = []
        ) {
            self.name = name
            self.level = level
            self.content = content
            self.document = document
            self.elements = elements
        }
    }

    /// Something a level asks for.
    public struct Element: Sendable, Equatable {
        /// "proses-bisnis".
        public var id: String
        /// "Domain proses bisnis"; nil where nobody says it.
        public var name: String?
        public var isMet: Bool
        /// Where it is met: "Pasal 7 ayat (2)".
        public var addresses: [String]

        public init(id: String, name: String? = nil, isMet: Bool, addresses: [String] = []) {
            self.id = id
            self.name = name
            self.isMet = isMet
            self.addresses = addresses
        }
    }

    /// "Kabupaten Contoh 2024", or the path it comes from.
    public var name: String
    /// By number of the indicator.
    public var entries: [Int: Entry]

    public init(name: String, entries: [Int: Entry]) {
        self.name = name
        self.entries = entries
    }

    /// Adds what another document says: the higher level stands, and with it its elements.
    public mutating func add(_ entry: Entry, for number: Int) {
        guard let old = entries[number] else {
            entries[number] = entry
            return
        }
        if (entry.level, entry.content ?? 0, entry.metCount) > (old.level, old.content ?? 0, old.metCount) {
            entries[number] = entry
        }
    }

    /// Levels as an index takes them, at least 1.
    public var levels: [Int: Int] { entries.mapValues { max(1, $0.level) } }

    /// Numbers, ascending.
    public var numbers: [Int] { entries.keys.sorted() }
}

extension LevelProfile.Entry {
    var metCount: Int { elements.count(where: \.isMet) }
}
