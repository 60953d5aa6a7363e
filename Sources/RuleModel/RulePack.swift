/// A pack of rules: one official instrument, its vocabulary and its indicators.
public struct RulePack: Sendable {
    /// Concepts that a pack may have, all its indicators together; they are kept as bits of one set.
    public static let conceptLimit = 512

    /// "permenpan-59-2020".
    public var id: String
    public var version: String
    /// Years of assessment the pack applies to, for people ("2021–2025").
    public var validFor: String
    /// Regulation the pack is taken from.
    public var source: String
    /// Shared vocabulary and the indicators' own, in order of declaration.
    public var concepts: [Concept]
    public var indicators: [Indicator]
    /// Indicators that planning documents decide, by number.
    public var plans: [PlanIndicator] = []
    /// Every indicator of the instrument by number, also those that no text decides.
    public var taxa: [Taxon]

    /// An indicator's place in its instrument.
    public struct Taxon: Sendable, Equatable {
        public var number: Int
        public var name: String

        public init(number: Int, name: String) {
            self.number = number
            self.name = name
        }
    }

    public init(
        id: String, version: String, validFor: String, source: String, concepts: [Concept],
        indicators: [Indicator], taxa: [Taxon] = []
    ) {
        self.taxa = taxa
        self.id = id
        self.version = version
        self.validFor = validFor
        self.source = source
        self.concepts = concepts
        self.indicators = indicators
    }
}

/// A notion of the instrument with all the ways in which texts put it.
public struct Concept: Sendable, Equatable {
    /// "pusat-data".
    public var id: String
    /// Phrases in the pattern language of `PhrasePattern`.
    public var phrases: [String]
    /// Phrases that, in a definition's first words, make the defined term a name of this concept
    /// ("X adalah fasilitas penempatan sistem elektronik …").
    public var genus: [String]
    /// Concepts that a mention of this one also mentions.
    public var implies: [String]
    /// "provinsi", "kabupaten", "kota", "daerah" (any of these), "kementerian", "badan", "nasional": the phrases name a government of that kind,
    /// which is the issuer itself in its own acts (`ownConcept`) and somebody else in others (`otherConcept`).
    public var government: String?
    public var ownConcept: String?
    public var otherConcept: String?
    /// Names that stand for the concept where the document does not define them otherwise ("Dinas").
    public var names: [String] = []
    /// A concept that "setiap", "seluruh" or "semua" before the phrase mentions, too ("setiap aplikasi").
    public var quantified: String?
    /// A concept that the phrase mentions, too, where it is the subject of its sentence and no word limits it
    /// ("Aplikasi ditempatkan …", not "Aplikasi yang …").
    public var unlimited: String?

    public init(id: String, phrases: [String], genus: [String] = [], implies: [String] = []) {
        self.id = id
        self.phrases = phrases
        self.genus = genus
        self.implies = implies
    }
}

/// One indicator: topic, elements, ladder.
public struct Indicator: Sendable {
    public var number: Int
    public var name: String
    /// Weight in percent.
    public var weight: Double
    /// Where the criteria stand.
    public var basis: String
    /// What each level asks, level 1 first, in our own words.
    public var criteria: [String]
    /// Concepts that name the indicator's topic.
    public var topic: [String]
    /// Concepts that name the topic besides these in national regulations (UU, PP, Perpres).
    public var nationalTopic: [String]
    /// Concepts that make a heading one of this topic, besides `topic`.
    public var headingTopic: [String]
    /// Concepts of which the document must speak somewhere, so that common words of other fields do not
    /// count ("tim koordinasi" of a campaign against stunting). Empty: no condition.
    public var field: [String]
    /// Patterns by which a norm regulates the topic at all.
    public var regulated: [EvidencePattern]
    public var elements: [Element]
    public var ladder: [LadderStep]
    /// Records that levels above the text need, by level.
    public var reviews: [ReviewRequirement]
    public var examples: [RuleExample]
    /// What to write where something is missing.
    public var clauses = Clauses()
    /// File of the pack, for messages.
    public var file: String
}

public struct ReviewRequirement: Sendable, Equatable {
    public var level: Int
    public var record: String
    public var recordEnglish: String
}

/// Something the text must regulate.
public struct Element: Sendable {
    public var id: String
    public var name: String
    /// Level of the ladder that asks for it.
    public var level: Int
    /// Any one of these patterns is enough.
    public var evidence: [EvidencePattern]
    /// Missing without harm to the level (indicator 1, referensi arsitektur).
    public var isOptional: Bool
    /// Only an act of the institution can meet it, none of the head of one of its units.
    public var needsInstitution: Bool
    /// What to write, for the gap.
    public var remedy: String
    public var remedyEnglish: String
}

/// A step of the ladder: reached when enough of its elements are met, on top of the steps below.
public struct LadderStep: Sendable, Equatable {
    public var level: Int
    /// Element ids; "topik" stands for the topic being regulated.
    public var elements: [String]
    /// How many of them are needed.
    public var minimum: Int
}

/// Conditions on one norm, all of which must hold.
public struct EvidencePattern: Sendable, Equatable {
    /// Alternatives (concept ids) of which one must stand in the unit's own words; one entry a condition.
    public var mentions: [[String]] = []
    /// As `mentions`, in the unit's own words or those of the phrase that opens its list.
    public var context: [[String]] = []
    /// None of these may stand in the unit's own words or its opening phrase.
    public var without: [String] = []
    /// Where the indicator's topic must be found, nearest first.
    public var topic: TopicScope = .anywhere
    public var actor: ActorCondition = .any
    /// A topic that the units only have each for themselves ("Setiap Perangkat Daerah menyediakan …") does not count.
    public var isShared = false
    /// The first `mentions` entry must be what the norm is about: its subject, or the object of its verb.
    public var isMain = false
    /// The first `mentions` entry must be part of the topic's contents (listed, or taken up one by one).
    public var isContent = false
    /// Also words behind "berpedoman pada" and the like count.
    public var allowsGuidance = false
    /// At least so many different concepts of `group`, in the unit or its whole list.
    public var count = 0
    public var group: [String] = []
    /// Count over the whole pasal instead of the list.
    public var countsPasal = false
    /// Count over the whole bab.
    public var countsBab = false
    /// Only annex sections that are named after the first `mentions` entry and then filled.
    public var isHeadingOnly = false
    /// Only in annexes and in policies without pasal.
    public var isAnnexOnly = false
    /// Units that belong to the tasks of the team (indicator 10).
    public var isTask = false
    /// Delegating sentences count too ("susunan … ditetapkan dengan Keputusan Bupati").
    public var allowsDelegation = false
    /// None of these may stand in the act's title, the pasal's heading or its first words.
    public var withoutInPasal: [String] = []
    /// All `mentions` within one sentence. Long units ask for it anyway.
    public var sameSentence = false
    /// The further `mentions` stand behind the first: what somebody does, not what is done to him.
    public var isOrdered = false
    /// All `mentions` within so many words of the first; 0: no condition.
    public var proximity = 0
    /// One of these must stand in some norm of the same pasal; one entry a condition.
    public var inPasal: [[String]] = []

    public init() {}
}

/// How far from a unit its topic may stand.
public enum TopicScope: String, Sendable, CaseIterable {
    /// No condition.
    case anywhere = "bebas"
    /// In the unit's own words.
    case own = "sendiri"
    /// Or in the phrase that opens its list.
    case opening = "pembuka"
    /// Or the pasal is about it, by its other ayat or its nearest heading.
    case pasal
    /// Or the pasal before or behind, under the same heading, is about it.
    case neighbour = "sekitar"
    /// Or the bab's heading or the title names it.
    case bab
    /// The act's title names it.
    case title = "judul"
}

public enum ActorCondition: String, Sendable, CaseIterable {
    case any = "bebas"
    /// All units: with a quantifier, or a bare duty of "Perangkat Daerah".
    case allUnits = "semua"
    /// All units, with a quantifier.
    case quantified = "kuantor"
    /// Some unit, whether limited or not.
    case units = "unit"
}

/// Example clauses of a rule, documentation and test at once.
public struct RuleExample: Sendable, Equatable {
    public var element: String
    public var text: String
    /// Whether the text meets the element.
    public var meets: Bool
    public var line: Int
}

/// What to propose, in drafting language, where an indicator's elements are missing. Words in braces stand for
/// those of the document: {kepala}, {unit}, {dinas}, {spbe}.
public struct Clauses: Sendable, Equatable {
    /// The first norm where the topic is not regulated at all.
    public var topic: String?
    /// The phrase that opens the list of `items`.
    public var listOpening: String?
    /// Items of the list by element.
    public var items: [String: String] = [:]
    /// Norms of their own by element.
    public var sentences: [String: String] = [:]

    public init() {}
}
