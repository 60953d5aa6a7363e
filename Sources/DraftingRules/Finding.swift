import DocumentModel
import Messages

/// Something a legal bureau would send back, at its place in the text.
public struct Finding: Sendable, Equatable {
    /// Identity of the rule: "E05".
    public var rule: String
    public var severity: Severity
    /// What is wrong and what to do, for people.
    public var message: Message
    /// "Pasal 8 ayat (5)", or the part of the manuscript: "Menimbang".
    public var address: String
    /// The words concerned: block and UTF-8 byte range in its text.
    public var range: TextRange
    /// These words as they stand in the text.
    public var quote: String
    /// The other places of a finding that stands for several of one kind, in reading order.
    public var related: [Place]
    /// A safe change that mends it, where there is one.
    public var fix: Fix?

    public init(
        rule: String, severity: Severity, message: Message, address: String, range: TextRange,
        quote: String = "", related: [Place] = [], fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.address = address
        self.range = range
        self.quote = quote
        self.related = related
        self.fix = fix
    }

    /// Where an edit of the fix stands: the address of the place that it is for.
    public func address(of edit: TextEdit) -> String {
        let places = [Place(address: address, range: range)] + related
        return places.first { place in
            place.range.block == edit.range.block
                && place.range.bytes.lowerBound <= edit.range.bytes.upperBound
                && edit.range.bytes.lowerBound <= place.range.bytes.upperBound
        }?.address ?? address
    }

    /// Another place that a finding is about.
    public struct Place: Sendable, Equatable {
        public var address: String
        public var range: TextRange

        public init(address: String, range: TextRange) {
            self.address = address
            self.range = range
        }
    }
}

/// How sure a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Style or practice; reported only when asked for.
    case usul
    /// Probably wrong; a lawyer decides.
    case tandai
    /// Two places of the document contradict each other, or a fixed formula is broken. May fail a build.
    case pasti

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .usul: 0
        case .tandai: 1
        case .pasti: 2
        }
    }
}

/// A change of the text that keeps its meaning.
public struct Fix: Sendable, Equatable {
    /// What the change does, for the menu of an editor: "Tulis \"dalam Pasal\"".
    public var title: Message
    /// In reading order, without overlap.
    public var edits: [TextEdit]

    public init(title: Message, edits: [TextEdit]) {
        self.title = title
        self.edits = edits
    }
}

/// Other words for a stretch of a block's text; an empty range inserts.
public struct TextEdit: Sendable, Equatable {
    public var range: TextRange
    public var replacement: String

    public init(range: TextRange, replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// All that the drafting rules say of one document.
public struct DraftingReview: Sendable, Equatable {
    /// In reading order.
    public var findings: [Finding]
    /// Identities of the rules that were run.
    public var checked: [String]
    /// Rules that could not be run on this document, with the reason.
    public var skipped: [Skipped]

    public init(findings: [Finding] = [], checked: [String] = [], skipped: [Skipped] = []) {
        self.findings = findings
        self.checked = checked
        self.skipped = skipped
    }

    public struct Skipped: Sendable, Equatable {
        public var rules: [String]
        public var reason: Message

        public init(rules: [String], reason: Message) {
            self.rules = rules
            self.reason = reason
        }
    }
}
