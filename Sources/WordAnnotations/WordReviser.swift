import DocumentModel
import DocumentReaders

/// A Word file into which changes of words are written as tracked changes, for a person to accept or reject.
public struct WordReviser: Sendable {
    /// Other words for a stretch of a block's text; an empty range inserts.
    public struct Edit: Sendable {
        public var range: TextRange
        public var replacement: String

        public init(range: TextRange, replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    /// Apart from that of comments, so that taking those out leaves the changes alone.
    static let author = "Patuh SPBE rapikan"

    private let word: WordFile
    private let bytes: [UInt8]
    private let path: String

    /// - Throws: `ReadError` when the file is no Word document.
    public init(bytes: [UInt8], path: String) throws(ReadError) {
        self.bytes = bytes
        self.path = path
        word = try DocumentReader().word(bytes: bytes, path: path)
    }

    public var document: Document { word.document }

    /// Whether an edit can be written: its words stand in one text element of the running text.
    public func canApply(_ edit: Edit) -> Bool { piece(of: edit) != nil }

    /// The file with these changes, tracked. They may not overlap; those that cannot be written are left out.
    public func revised(_ edits: [Edit]) throws(ReadError) -> [UInt8] {
        guard let markup = WordMarkup(root: word.main) else {
            throw AnnotationErrors.unknownVocabulary(path: path, part: word.mainPart)
        }
        var id = try word.highestChange(path: path)
        var splices = Splices()
        var marked: Set<Int> = []
        for edit in edits {
            guard let piece = piece(of: edit) else { continue }
            let start = word.offset(of: edit.range.bytes.lowerBound, in: piece)
            let end = word.offset(of: edit.range.bytes.upperBound, in: piece)
            let old = String(decoding: word.main[start..<end], as: UTF8.self)
            let p = markup.prefix
            let run = "<\(p)r>" + properties(of: piece)
            var text = "</\(p)t></\(p)r>"
            if !old.isEmpty {
                id += 1
                text += "<\(p)del \(p)id=\"\(id)\" \(p)author=\"\(Self.author)\">\(run)"
                text += "<\(p)delText xml:space=\"preserve\">\(old)</\(p)delText></\(p)r></\(p)del>"
            }
            if !edit.replacement.isEmpty {
                id += 1
                text += "<\(p)ins \(p)id=\"\(id)\" \(p)author=\"\(Self.author)\">\(run)"
                text +=
                    "<\(p)t xml:space=\"preserve\">\(WordMarkup.escaped(edit.replacement))</\(p)t></\(p)r></\(p)ins>"
            }
            text += "\(run)<\(p)t xml:space=\"preserve\">"
            splices.remove(start..<end)
            splices.insert(text, at: start)
            preserveSpace(of: piece.element, in: &splices, once: &marked)
        }
        let change = EntryChange(name: word.mainPart, bytes: splices.applied(to: word.main))
        return try ArchiveEditor.rewrite(bytes, [change], modelledOn: word.mainPart, path: path)
    }

    /// The text element that holds all words of an edit; a divided run must hold nothing else.
    private func piece(of edit: Edit) -> WordPiece? {
        guard word.places.indices.contains(edit.range.block), let place = word.places[edit.range.block],
            !place.isInTextBox
        else { return nil }
        return place.pieces.first {
            $0.isCharacters && $0.text.lowerBound <= edit.range.bytes.lowerBound
                && edit.range.bytes.upperBound <= $0.text.upperBound && !isInTrackedChange($0)
        }
    }

    /// Words that somebody else inserts or deletes are theirs.
    private func isInTrackedChange(_ piece: WordPiece) -> Bool {
        let run = word.runs[piece.run]
        let before = word.main[..<run.start].suffix(400)
        let text = String(decoding: before, as: UTF8.self)
        guard let open = text.ranges(of: ":ins ").last ?? text.ranges(of: ":del ").last else { return false }
        return !text[open.upperBound...].contains("ins>") && !text[open.upperBound...].contains("del>")
    }

    private func properties(of piece: WordPiece) -> String {
        word.runs[piece.run].properties.map { String(decoding: word.main[$0], as: UTF8.self) } ?? ""
    }

    /// The words before the change end in a space more often than not, which is lost unless it is kept.
    private func preserveSpace(
        of text: WordElement, in splices: inout Splices, once marked: inout Set<Int>
    ) {
        let tag = String(decoding: word.main[text.start..<text.contentStart], as: UTF8.self)
        guard !tag.contains("preserve"), tag.hasSuffix(">"), !tag.hasSuffix("/>"),
            marked.insert(text.start).inserted
        else { return }
        splices.insert(" xml:space=\"preserve\"", at: text.contentStart - 1)
    }
}
