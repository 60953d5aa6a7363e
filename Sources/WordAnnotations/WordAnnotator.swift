import DocumentModel
import DocumentReaders

/// A Word file for annotation: without what was written into it before, open for what is to be written now.
public struct WordAnnotator: Sendable {
    /// The file as it is without our own marks.
    public let cleaned: [UInt8]
    private let word: WordFile
    private let former: FormerComments
    private let path: String

    /// - Throws: `ReadError` when the file is no Word document that can be annotated.
    public init(bytes: [UInt8], path: String) throws(ReadError) {
        self.path = path
        let reader = DocumentReader()
        let word = try reader.word(bytes: bytes, path: path)
        let (changes, former) = try OwnMarks.removal(from: word, path: path)
        self.former = former
        guard !changes.isEmpty else {
            cleaned = bytes
            self.word = word
            return
        }
        cleaned = try ArchiveEditor.rewrite(bytes, changes, modelledOn: word.mainPart, path: path)
        self.word = try reader.word(bytes: cleaned, path: path)
    }

    /// The text as it is without our own marks.
    public var document: Document { word.document }

    /// Whether text and comments are the same, but for our own marks.
    public func hasSameContent(as other: WordAnnotator) -> Bool {
        word.main == other.word.main
            && word.surroundings.comments?.bytes == other.word.surroundings.comments?.bytes
    }

    /// The file with these comments and insertions in it.
    ///
    /// Comments that were in it before and say the same keep their identity, so that answers to them stay
    /// attached. The same input gives the same bytes.
    /// - Throws: `ReadError` when the parts cannot be written.
    public func annotated(
        comments: [WordComment], insertions: [WordInsertion] = []
    ) throws(ReadError) -> [UInt8] {
        guard let markup = WordMarkup(root: word.main) else {
            throw AnnotationErrors.unknownVocabulary(path: path, part: word.mainPart)
        }
        var part = try CommentsPart(word, former: former, markup: markup, path: path)
        var writer = MainPartWriter(word, markup: markup)
        for comment in comments {
            let id = part.add(title: comment.title, lines: comment.lines)
            writer.mark(comment.range, comment: id)
        }
        for insertion in insertions {
            let id = part.add(title: insertion.title, lines: insertion.lines)
            try writer.insert(insertion, comment: id, path: path)
        }
        var changes = part.changes()
        changes.append(EntryChange(name: word.mainPart, bytes: writer.finish()))
        return try ArchiveEditor.rewrite(cleaned, changes, modelledOn: word.mainPart, path: path)
    }
}
