import Assessment
import DocumentModel
import DraftingRules
import Messages

/// One thing that is said of a document, in the form that all formats for programs share.
public struct CheckResult: Sendable, Equatable {
    /// What came out; the words of SARIF 2.1.0 (section 3.27.9).
    public enum Kind: String, Sendable, CaseIterable {
        case pass, fail
        /// Text cannot decide: a person has to look at a record.
        case review
        case notApplicable
        /// The verdict on one document of a set, where the verdict on the set counts.
        case informational
    }

    /// Identity of the rule: "indikator-02", "E05".
    public var rule: String
    public var kind: Kind
    /// How much it matters; of a verdict that is met, how much it would matter.
    public var severity: Severity
    /// What is wrong and what to do, or what is met.
    public var message: Message
    /// Legal address; of a verdict without a place, the part of the manuscript.
    public var address: String
    public var place: Place
    /// The words concerned; empty where something is missing.
    public var quote: String
    /// Other places that belong to it.
    public var related: [Related]
    public var fix: Fix?
    /// The edits of `fix` with their places.
    public var edits: [Edit]
    /// What the verdict on an indicator says; nil for findings.
    public var verdict: VerdictFacts?
    /// The same for the same finding after other parts of the text moved: rule, address, words and, where these
    /// are the same several times, which of them.
    public var fingerprint: String
    /// The waiver that covers it, also one that has ended.
    public var waiver: AppliedWaiver?
    /// Whether the baseline has it; nil without a baseline.
    public var isKnown: Bool?

    /// Whether it is something to mend or to look at, waived or not.
    public var isProblem: Bool { kind == .fail || kind == .review }

    /// Whether it is a problem that no waiver and no baseline covers.
    public var isOpen: Bool { isProblem && waiver?.isInForce != true && isKnown != true }

    /// How formats with three grades show a problem: what a person has to look at is a warning.
    public var grade: Grade {
        guard kind == .fail else { return .warning }
        return switch severity {
        case .pasti: .error
        case .tandai: .warning
        case .usul: .note
        }
    }

    public enum Grade: String, Sendable, CaseIterable { case error, warning, note }

    public struct Edit: Sendable, Equatable {
        public var place: Place
        public var text: String
    }

    public struct Related: Sendable, Equatable {
        public var message: Message
        public var place: Place

        public init(message: Message, place: Place) {
            self.message = message
            self.place = place
        }
    }
}

/// The facts of a verdict on an indicator.
public struct VerdictFacts: Sendable, Equatable {
    /// 1–47.
    public var number: Int
    public var name: String
    public var state: VerdictState
    public var contentLevel: Int
    public var provenLevel: Int
    public var askedLevel: Int
}

/// Where something stands: lines and columns from 1, ends behind the last character.
public struct Place: Sendable, Equatable {
    /// The stored form, for who needs other units.
    public var range: TextRange?
    /// Columns count characters (Unicode scalars).
    public var start: Position
    public var end: Position
    /// The same with columns in UTF-8 bytes.
    public var startInBytes: Position
    public var endInBytes: Position
    /// Path of another file, for what stands in none of the documents' texts (the configuration).
    public var file: String?
}

/// A waiver, and whether it still counts.
public struct AppliedWaiver: Sendable, Equatable {
    public var waiver: Waiver
    public var state: Waiver.State

    public var isInForce: Bool { state != .expired }
    public var isInSource: Bool {
        if case .comment = waiver.origin { true } else { false }
    }

    public init(waiver: Waiver, state: Waiver.State) {
        self.waiver = waiver
        self.state = state
    }
}
