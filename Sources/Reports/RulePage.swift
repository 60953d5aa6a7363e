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
