/// A code of the reference architecture that is not as it should be.
public struct PlanCodeDefect: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        /// The first level of the model has no such number.
        case unknownGroup
        /// The second level has no such number.
        case unknownArea
        /// A code of another domain than that of the table; what belongs there ("RAA", "DAA").
        case otherFamily(expected: String)
        /// Another name stands beside it than the reference has.
        case otherName(expected: String)
        /// It does not begin like the code of the level above in the same row.
        case otherParent(String)
        /// A row without the code that the others have.
        case missing
        /// Another row of the table has the same.
        case repeated
    }

    public var reason: Reason
    /// "RAB.04.01"; empty where it is missing.
    public var code: String
    public var place: PlanPlace
    /// The version of the reference architecture that says so.
    public var reference: String
    /// Whether the plan began before that version was there.
    public var isOlder = false
}

/// What a table of a domain has of the attributes that the reference architecture asks for.
public struct PlanMetadata: Sendable, Equatable {
    /// "Aplikasi", "Perangkat Keras Server".
    public var name: String
    public var domain: String
    public var place: PlanPlace
    /// Names of attributes, in the order of the reference.
    public var present: [String]
    public var missing: [String]
    public var reference: String
}

/// Names in a table of one domain that the table of another one should have, and has not.
public struct PlanDependency: Sendable, Equatable {
    public var place: PlanPlace
    /// "aplikasi", "layanan": the domain of the row.
    public var domain: String
    /// The domain that should have the names.
    public var target: String
    public var names: [String]
}

/// An inisiatif strategis of a roadmap with the contents under it.
public struct PlanInitiative: Sendable, Equatable {
    public var place: PlanPlace
    /// Identities of `PlanParts.contents`.
    public var contents: [String]
}

/// A number in a table that does not follow the one before.
public struct PlanNumberBreak: Sendable, Equatable {
    public var place: PlanPlace
    public var found: String
    public var expected: String
    /// Whether the number stands in the table already.
    public var isRepeated: Bool
    /// Whether the table was put together from a page of a PDF.
    public var isFromPage: Bool
}

/// A stage of a roadmap.
public struct PlanStage: Sendable, Equatable {
    public var number: Int
    public var period: PlanPeriod
}

/// Where the headings contradict one another or the table of contents.
public struct PlanOutlineBreak: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        /// The table of contents names another title for this number.
        case otherTitle(String)
        /// Another heading has this number.
        case repeatedNumber
        /// The heading before it has a lower number than the one before this; what should stand here.
        case skippedNumber(String)
        /// Chapters are numbered in Roman and in Arabic.
        case mixedNumbers(String)
    }

    public var reason: Reason
    public var place: PlanPlace
    public var number: String
}

/// Activities that audit information technology.
public struct PlanAudits: Sendable, Equatable {
    public var place: PlanPlace
    /// "infrastruktur", "aplikasi", "keamanan": what is audited.
    public var subjects: [String] = []
    /// Years in which audits are planned, in order; empty where the tables do not tell.
    public var years: [Int] = []
}
