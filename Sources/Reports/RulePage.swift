import Messages

/// A rule as its page shows it, in the language of the reader.
public struct RulePage: Sendable, Equatable {
    /// One step of the official ladder.
    public struct Step: Sendable, Equatable {
        /// 1–5.
        public var level: Int
        /// The criterion of that level.
        public var criterion: String

        public init(level: Int, criterion: String) {
            self.level = level
            self.criterion = criterion
        }
    }

    /// A rung of the ladder: how many of which elements reach the level.
    public struct Rung: Sendable, Equatable {
        public var level: Int
        /// Element ids; "topik" is the matter being regulated at all.
        public var elements: [String]
        public var minimum: Int

        public init(level: Int, elements: [String], minimum: Int) {
            self.level = level
            self.elements = elements
            self.minimum = minimum
        }
    }

    /// A record that a level needs besides the text.
    public struct Record: Sendable, Equatable {
        public var level: Int
        public var text: Message

        public init(level: Int, text: Message) {
            self.level = level
            self.text = text
        }
    }

    /// What can serve as evidence for a level.
    public struct Evidence: Sendable, Equatable {
        public var level: Int
        /// The kinds of documents, any of them.
        public var kinds: Message
        /// What it has to show.
        public var text: Message

        public init(level: Int, kinds: Message, text: Message) {
            self.level = level
            self.kinds = kinds
            self.text = text
        }
    }

    /// Something that a level asks the text to contain.
    public struct Element: Sendable, Equatable {
        public var id: String
        public var name: String
        /// Level of the ladder that asks for it.
        public var level: Int
        /// The words by which texts say it.
        public var vocabulary: [String]
        /// What to add where it is missing.
        public var remedy: String

        public init(id: String, name: String, level: Int, vocabulary: [String], remedy: String) {
            self.id = id
            self.name = name
            self.level = level
            self.vocabulary = vocabulary
            self.remedy = remedy
        }
    }

    /// "indikator-03".
    public var id: String
    /// 1–47.
    public var number: Int
    public var name: String
    /// Regulation, page, article.
    public var source: String
    public var ladder: [Step]
    public var elements: [Element]
    /// Texts that satisfy the rule.
    public var satisfying: [String]
    /// Texts that look like it and do not.
    public var failing: [String]
    public var rungs: [Rung] = []
    public var records: [Record] = []
    /// Aspect, domain and weight, for people; nil where the pack does not say them.
    public var placement: Message?
    /// Lower levels first.
    public var evidence: [Evidence] = []
    /// Why a person has to look, where no document settles the level.
    public var reason: Message?

    public init(
        id: String, number: Int, name: String, source: String, ladder: [Step], elements: [Element],
        satisfying: [String], failing: [String]
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.source = source
        self.ladder = ladder
        self.elements = elements
        self.satisfying = satisfying
        self.failing = failing
    }
}
