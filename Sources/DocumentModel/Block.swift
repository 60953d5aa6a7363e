/// One paragraph, heading, list item, table cell paragraph or footnote. Kept small, for a long text has one for
/// every line or two.
public struct Block: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case paragraph
        /// `level` counts from 1.
        case heading(level: Int)
        /// `depth` counts from 0 (outermost list).
        case listItem(depth: Int)
        /// `table` numbers the tables of the document from 0, `row` and `column` count from 0
        /// (grid columns, so a merged cell occupies its first column).
        case tableCell(table: Int, row: Int, column: Int)
        case footnote
    }

    /// The text without `label`. Tabs and line breaks inside the paragraph stay as `\t` and `\n`.
    public var text: String
    public var anchor: Anchor
    private var smallKind: SmallKind
    /// 0 where the format has no pages.
    private var pageNumber: Int32
    /// What most blocks have not.
    private var extras: Extras?

    public var kind: Kind {
        get { smallKind.kind }
        set { smallKind = SmallKind(newValue) }
    }
    /// Page on which the block begins, counted from 1, where the format has pages.
    public var page: Int? {
        get { pageNumber == 0 ? nil : Int(pageNumber) }
        set { pageNumber = Int32(truncatingIfNeeded: newValue ?? 0) }
    }
    /// The list label as a reader of the page sees it ("Pasal 1", "(1)", "a.", "BAB II"), computed from
    /// automatic numbering; empty where there is none or where the label is typed in `text`.
    public var label: String {
        get { extras?.label ?? "" }
        set { extras = Extras.keeping(label: newValue, pageBreaks: pageBreaks, confidence: confidence) }
    }
    /// Where the text goes on with another page, in order; empty for most blocks.
    public var pageBreaks: [PageBreak] {
        get { extras?.pageBreaks ?? [] }
        set { extras = Extras.keeping(label: label, pageBreaks: newValue, confidence: confidence) }
    }
    /// How sure text recognition is of the text, 0 to 1; nil where the text was written and not recognised.
    public var confidence: Double? {
        get { extras?.confidence }
        set { extras = Extras.keeping(label: label, pageBreaks: pageBreaks, confidence: newValue) }
    }

    public init(
        kind: Kind = .paragraph, label: String = "", text: String, anchor: Anchor, page: Int? = nil,
        confidence: Double? = nil
    ) {
        smallKind = SmallKind(kind)
        self.text = text
        self.anchor = anchor
        pageNumber = Int32(truncatingIfNeeded: page ?? 0)
        extras = Extras.keeping(label: label, pageBreaks: [], confidence: confidence)
    }

    /// The page on which a byte of the text stands.
    public func page(at byte: Int) -> Int? {
        pageBreaks.last { $0.textOffset <= byte }?.page ?? page
    }
}

extension Block {
    private final class Extras: Sendable, Equatable {
        let label: String
        let pageBreaks: [PageBreak]
        let confidence: Double?

        /// Nil when there is nothing to keep; no object is made then.
        static func keeping(label: String, pageBreaks: [PageBreak], confidence: Double?) -> Extras? {
            if label.isEmpty, pageBreaks.isEmpty, confidence == nil { return nil }
            return Extras(label: label, pageBreaks: pageBreaks, confidence: confidence)
        }

        private init(label: String, pageBreaks: [PageBreak], confidence: Double?) {
            self.label = label
            self.pageBreaks = pageBreaks
            self.confidence = confidence
        }

        static func == (left: Extras, right: Extras) -> Bool {
            left.label == right.label && left.pageBreaks == right.pageBreaks
                && left.confidence == right.confidence
        }
    }

    /// A kind with small numbers.
    private enum SmallKind: Sendable, Equatable {
        case paragraph, footnote
        case heading(Int32)
        case listItem(Int32)
        case tableCell(Int32, Int32, Int32)

        init(_ kind: Kind) {
            switch kind {
            case .paragraph: self = .paragraph
            case .footnote: self = .footnote
            case .heading(let level): self = .heading(Int32(truncatingIfNeeded: level))
            case .listItem(let depth): self = .listItem(Int32(truncatingIfNeeded: depth))
            case .tableCell(let table, let row, let column):
                self = .tableCell(
                    Int32(truncatingIfNeeded: table), Int32(truncatingIfNeeded: row),
                    Int32(truncatingIfNeeded: column))
            }
        }

        var kind: Kind {
            switch self {
            case .paragraph: .paragraph
            case .footnote: .footnote
            case .heading(let level): .heading(level: Int(level))
            case .listItem(let depth): .listItem(depth: Int(depth))
            case .tableCell(let table, let row, let column):
                .tableCell(table: Int(table), row: Int(row), column: Int(column))
            }
        }
    }
}
