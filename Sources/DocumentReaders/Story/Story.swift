import DocumentModel

/// A paragraph as it stands in its part, before lists are counted.
struct StoryParagraph {
    /// A cell of a table: grid column, so that a merged cell stands in its first one. All count from 0.
    struct Cell: Equatable {
        var table: Int
        var row: Int
        var column: Int
    }

    /// A footnote or endnote by the number its part gives it.
    struct NoteReference: Hashable {
        enum Kind { case footnote, endnote }
        var kind: Kind
        var id: Int
    }

    var text: String
    /// Where the text stands in the source; nil in formats whose positions are paragraphs.
    var segments: [SourceSegment]?
    var properties = ParagraphProperties()
    var cell: Cell?
    var isInTextBox = false
    var notes: [NoteReference] = []
    /// Numbers of the comments that begin or are tied here.
    var comments: [Int] = []
    /// Page on which the text begins, counted from 1.
    var page = 1
    /// Nothing of it is on the page: an empty paragraph whose mark is hidden.
    var isInvisible = false
    /// It stands in a cell that a vertical or horizontal merge covers.
    var isCovered = false
    /// Where it stands in the part; nil unless that was asked for.
    var place: WordPlace?
}

/// The properties of a paragraph (`w:pPr`) as far as they matter here.
struct ParagraphProperties {
    /// Index in the style sheet, nil without styles.
    var style: Int?
    var numbering = NumberingProperty()
    /// 0–8 for headings, 9 for body text, nil where the style decides.
    var outlineLevel: Int?
    /// The mark is a tracked deletion or the source of a move: the next paragraph continues this one.
    var isMarkDeleted = false
    var isMarkHidden: Bool?
    var isMarkUppercase: Bool?
    /// Identifier of the element that the paragraph belongs to (`eId` of Akoma Ntoso).
    var elementID: String?
}

/// The text flow of one part in reading order: text boxes behind the paragraph that holds them.
struct Story {
    var paragraphs: [StoryParagraph] = []
    /// Contents of a notes part by the notes' ids.
    var notes: [Int: [StoryParagraph]] = [:]
    /// Page headers and footers that stand in the part itself (Word 2003).
    var ownFurniture: [StoryParagraph] = []
    /// Relationship ids of page headers and footers in the order of their sections, without repetitions.
    var pageFurniture: [String] = []
    /// Relationship ids of embedded files (`w:altChunk`), whose content is not read.
    var embeddedFiles: [String] = []
    /// All runs, where that was asked for.
    var runs: [WordElement] = []
    /// Whether the part is a Word document by its root element.
    var isDocument = false
    /// Whether Word left marks of where it broke pages.
    var hasPageMarks = false
    /// A field's instruction never ended, so that text behind it was taken for instruction.
    var hasOpenField = false
}
