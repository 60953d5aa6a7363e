import Messages

/// What marking a document says when it is done.
enum MarkTexts {
    static func written(_ path: String, comments: Int) -> Message {
        Message(
            id: "\(path): \(comments) komentar.",
            en: "\(path): \(comments) \(comments == 1 ? "comment" : "comments").")
    }

    static func removed(_ path: String) -> Message {
        Message(
            id: "\(path): komentar dan usulan Patuh diambil kembali.",
            en: "\(path): comments and suggestions of Patuh taken out.")
    }
}
