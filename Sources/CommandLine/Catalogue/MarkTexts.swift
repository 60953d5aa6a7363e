import Assessment
import Messages

/// What marking a document says when it is done.
enum MarkTexts {
    static func written(_ path: String, comments: Int, suggestions: Int?) -> Message {
        guard let suggestions else {
            return Message(
                id: "\(path): \(comments) komentar.",
                en: "\(path): \(comments) \(comments == 1 ? "comment" : "comments").")
        }
        return Message(
            id: "\(path): \(comments) komentar, \(suggestions) pasal diusulkan.",
            en: """
                \(path): \(comments) \(comments == 1 ? "comment" : "comments"), \(suggestions) pasal suggested.
                """)
    }

    /// The comment on a suggested pasal.
    static func suggestion(_ address: String) -> Message {
        Message(id: "Usulan \(address)", en: "Suggested \(address)")
    }

    static func promise(_ suggestion: Suggestion, name: String) -> Message {
        let (before, after) = (suggestion.contentLevel, suggestion.reachedLevel)
        return Message(
            id: "Indikator \(suggestion.indicator), \(name): isi tingkat \(before) → \(after).",
            en: "Indicator \(suggestion.indicator), \(name): content level \(before) → \(after).")
    }

    static let renumber = Message(
        id: "Bila diterima, urutkan ulang nomor pasal dan acuannya.",
        en: "When accepted, renumber the pasal and the references to them.")

    static func nothingToSuggest(_ path: String) -> Message {
        Message(
            id: "\(path): tidak ada yang dapat diusulkan pada tingkat ini.",
            en: "\(path): there is nothing to suggest at this level.")
    }

    static func removed(_ path: String) -> Message {
        Message(
            id: "\(path): komentar dan usulan Patuh diambil kembali.",
            en: "\(path): comments and suggestions of Patuh taken out.")
    }
}
