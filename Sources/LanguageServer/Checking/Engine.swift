import Assessment
import DocumentModel
import DocumentReaders
import LegalStructure
import Messages
import Reports
import Results

/// What the server needs of the rest of the program: the very engine of the command line.
public struct Engine: Sendable {
    /// Reads a text that an editor has; the path says what kind of text it is.
    public var read: @Sendable (_ bytes: [UInt8], _ path: String) throws(ReadError) -> Document
    /// Reads a file.
    public var readFile: @Sendable (_ path: String) throws(ReadError) -> Document
    /// Why a file could not be read and what to do, in the words of the command line.
    public var reason: @Sendable (ReadError) -> Message
    public var judge: @Sendable (Document) -> Judgement
    /// What to add for the levels asked for, in drafting language.
    public var suggest: @Sendable (DocumentAssessment) -> [Suggestion]
    /// The documents below a folder that editors do not open as text, with absolute paths.
    public var documents: @Sendable (_ folder: String) -> [String]
    public var rules: [RulePage]
    public var language: Language
    public var version: String

    public init(
        read: @escaping @Sendable ([UInt8], String) throws(ReadError) -> Document,
        readFile: @escaping @Sendable (String) throws(ReadError) -> Document,
        reason: @escaping @Sendable (ReadError) -> Message,
        judge: @escaping @Sendable (Document) -> Judgement,
        suggest: @escaping @Sendable (DocumentAssessment) -> [Suggestion],
        documents: @escaping @Sendable (String) -> [String], rules: [RulePage], language: Language,
        version: String
    ) {
        self.read = read
        self.readFile = readFile
        self.reason = reason
        self.judge = judge
        self.suggest = suggest
        self.documents = documents
        self.rules = rules
        self.language = language
        self.version = version
    }
}

/// An engine, or what keeps it from working: a mistake in the configuration or in the rules.
public enum EngineOpening: Sendable {
    case opened(Engine)
    case failed([Problem])

    /// A mistake that keeps the engine from working.
    public struct Problem: Sendable {
        /// For people: place, cause, next step.
        public var report: Message
        public var place: FilePlace?

        public init(report: Message, place: FilePlace? = nil) {
            self.report = report
            self.place = place
        }
    }

    /// Where in which file a mistake is.
    public struct FilePlace: Sendable {
        /// Absolute.
        public var path: String
        public var position: Position
        /// What is wrong there, without the place.
        public var message: Message

        public init(path: String, position: Position, message: Message) {
            self.path = path
            self.position = position
            self.message = message
        }
    }
}

/// All that is said of a document.
public struct Judgement: Sendable {
    public var assessment: DocumentAssessment
    public var results: DocumentResults

    public init(assessment: DocumentAssessment, results: DocumentResults) {
        self.assessment = assessment
        self.results = results
    }
}
