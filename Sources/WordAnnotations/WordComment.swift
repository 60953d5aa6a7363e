import DocumentModel

/// A comment to be written into a Word document.
public struct WordComment: Sendable, Equatable {
    /// The words it is about.
    public var range: TextRange
    /// Its first line, in bold.
    public var title: String
    /// The lines below.
    public var lines: [String]

    public init(range: TextRange, title: String, lines: [String] = []) {
        self.range = range
        self.title = title
        self.lines = lines
    }
}

/// Paragraphs to be written into a Word document as a tracked insertion.
public struct WordInsertion: Sendable, Equatable {
    public struct Paragraph: Sendable, Equatable {
        public var text: String
        /// The block whose paragraph properties it takes over, without its numbering.
        public var model: Int

        public init(text: String, model: Int) {
            self.text = text
            self.model = model
        }
    }

    /// The block behind whose paragraph they stand.
    public var block: Int
    public var paragraphs: [Paragraph]
    /// What is said of them in a comment.
    public var title: String
    public var lines: [String]

    public init(block: Int, paragraphs: [Paragraph], title: String, lines: [String] = []) {
        self.block = block
        self.paragraphs = paragraphs
        self.title = title
        self.lines = lines
    }
}
