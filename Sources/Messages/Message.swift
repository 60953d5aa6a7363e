/// A text for people, in both languages at once, so that neither catalogue can be incomplete.
public struct Message: Sendable, Equatable, Hashable {
    /// Indonesian, the default.
    public var id: String
    public var en: String

    public init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    public subscript(language: Language) -> String {
        switch language {
        case .id: id
        case .en: en
        }
    }
}

/// The languages of messages. The raw value is the ISO 639-1 code that `--lang` takes.
public enum Language: String, Sendable, CaseIterable {
    case id, en
}
