import Assessment
import DocumentModel
import DocumentReaders
import DraftingRules
import LegalStructure
import Messages
import Reports
import RuleModel

/// What the commands need of the rest of the program: reading, structure, rules and judgement.
public struct Examiner: Sendable {
    /// Reads a file; the reader says within which limits, and whether scans are recognised.
    public var readDocument: @Sendable (_ path: String, DocumentReader) throws(ReadError) -> Document
    /// Reads a text that is not in a file yet; the path says what kind of text it is.
    public var readText: @Sendable (_ bytes: [UInt8], _ path: String) throws(ReadError) -> Document = {
        (bytes, path) throws(ReadError) in try DocumentReader().read(bytes: bytes, path: path)
    }
    /// The bytes of a file that is to be written anew.
    public var bytes: @Sendable (_ path: String) throws(ReadError) -> [UInt8] = { (path) throws(ReadError) in
        try DocumentReader().bytes(path: path)
    }
    public var structure: @Sendable (Document) -> Naskah
    /// Checks the drafting technique; findings below the level are left out.
    public var reviewDrafting: @Sendable (Document, Naskah, _ minimum: Severity) -> DraftingReview
    /// Opens the pack in a directory, or the one inside the program when there is none given. Texts of rules
    /// and verdicts come in the language.
    public var openPack: @Sendable (_ directory: String?, Language) throws(PackFailure) -> OpenPack
    /// Makes ready what judging will ask for first.
    public var anticipate: @Sendable () -> Void = {}

    public init(
        read: @escaping @Sendable (String, DocumentReader) throws(ReadError) -> Document,
        structure: @escaping @Sendable (Document) -> Naskah,
        reviewDrafting: @escaping @Sendable (Document, Naskah, Severity) -> DraftingReview = { _, _, _ in
            DraftingReview()
        },
        openPack: @escaping @Sendable (String?, Language) throws(PackFailure) -> OpenPack
    ) {
        readDocument = read
        self.structure = structure
        self.reviewDrafting = reviewDrafting
        self.openPack = openPack
    }

    func read(_ path: String, with reader: DocumentReader = DocumentReader()) throws(ReadError) -> Document {
        try readDocument(path, reader)
    }
}

/// A rule pack ready for use.
public struct OpenPack: Sendable {
    public var identity: PackIdentity
    /// In the order of their numbers.
    public var rules: [RulePage]
    /// Number and name of every indicator of the instrument, also of those that the pack has no rule for.
    public var taxa: [(number: Int, name: String)]
    /// Judges a document; the states compare with the levels asked for, `numbers` are the indicators
    /// to judge, nil for all; `explained` asks which words met which condition.
    public var assess:
        @Sendable (Document, LevelDemands, _ numbers: Set<Int>?, _ explained: Bool) -> DocumentAssessment
    /// The beginning of the same, for what goes on with its pieces at the same time; nil where there are none.
    public var prepare:
        (@Sendable (Document, Naskah, LevelDemands, _ numbers: Set<Int>?) -> PreparedAssessment)?
    /// Tells the texts of the rules apart from all others; made only when it is asked for.
    public var fingerprint: @Sendable () -> String = { "" }
    /// The indicators themselves, for what judges by their ladders.
    public var indicators: [Indicator] = []
    /// Those that planning documents decide.
    public var plans: [PlanIndicator] = []
    /// The pack with all that only its pages show, such as examples; nil where this one has it all.
    public var whole: (@Sendable () throws(PackFailure) -> OpenPack)?
    /// What to add for the levels asked for, in drafting language.
    public var suggest: @Sendable (DocumentAssessment, LevelDemands) -> [Suggestion] = { _, _ in [] }

    /// How the instrument is put together, and its indicators that no document settles; nil where the pack does not
    /// say. Read when it is asked for.
    public var instrument: @Sendable () throws(PackFailure) -> Instrument? = { () throws(PackFailure) in nil }

    public init(
        identity: PackIdentity, rules: [RulePage], taxa: [(number: Int, name: String)] = [],
        assess: @escaping @Sendable (Document, LevelDemands, Set<Int>?, Bool) -> DocumentAssessment
    ) {
        self.identity = identity
        self.rules = rules
        self.taxa = taxa
        self.assess = assess
    }
}

/// The mistakes that keep a pack from being used.
public struct PackFailure: Error, Sendable, Equatable {
    public struct Problem: Sendable, Equatable {
        /// Path of the file, or of the directory when no file is at fault.
        public var file: String
        /// Both count from 1; nil when the file as a whole is meant.
        public var line: Int?
        public var column: Int?
        public var message: Message

        public init(file: String, line: Int? = nil, column: Int? = nil, message: Message) {
            self.file = file
            self.line = line
            self.column = column
            self.message = message
        }
    }

    public var problems: [Problem]

    public init(problems: [Problem]) {
        self.problems = problems
    }
}
