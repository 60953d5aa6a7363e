/// Reads the texts of the comments of a Word document (`word/comments.xml`).
final class CommentParser: XMLHandler {
    /// By their numbers.
    private(set) var texts: [Int: String] = [:]
    private var open: (id: Int, bytes: [UInt8])?
    private var isInText = false

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        switch name {
        case .comment: open = attributes.integer("id").map { ($0, []) }
        case .t: isInText = true
        // Paragraphs and breaks part words.
        case .p, .br, .tab, .cr: open?.bytes.append(0x20)
        case .del: stream.skipContent()
        default: break
        }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        if name == .t { isInText = false }
        guard name == .comment, let comment = open else { return }
        texts[comment.id] = String(decoding: comment.bytes, as: UTF8.self)
        open = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {
        if isInText { open?.bytes += bytes }
    }
}
