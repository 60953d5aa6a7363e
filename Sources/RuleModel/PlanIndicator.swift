/// An indicator that a planning document decides, not a regulation: it asks which parts the document has.
public struct PlanIndicator: Sendable {
    public var number: Int
    public var name: String
    /// Weight in percent.
    public var weight: Double
    /// Where the criteria stand.
    public var basis: String
    /// What each level asks, level 1 first, in our own words.
    public var criteria: [String]
    /// "arsitektur", "peta-rencana": the kind of document.
    public var document: String
    public var elements: [PlanElement]
    public var ladder: [LadderStep]
    /// Records that levels need which the document itself cannot show, by level.
    public var reviews: [ReviewRequirement]
    /// What shows that the document was set, where it does not say so itself.
    public var formalRecord: ReviewRequirement
    public var examples: [RuleExample]
    /// File of the pack, for messages.
    public var file: String

    /// The kinds of document and the parts that are read in them; the reader of plans has the same.
    public static let parts: [String: [String]] = [
        "arsitektur": [
            "proses-bisnis", "data-informasi", "layanan", "aplikasi", "infrastruktur", "keamanan",
            "referensi-arsitektur", "selaras-arsitektur-nasional",
        ],
        "peta-rencana": [
            "tata-kelola", "manajemen", "layanan", "infrastruktur", "aplikasi", "keamanan", "audit-tik",
            "selaras-peta-rencana-nasional", "selaras-arsitektur", "selaras-rpjmd", "selaras-renstra",
        ],
    ]
}

/// A part that the document must have.
public struct PlanElement: Sendable, Equatable {
    /// The identity of the part.
    public var id: String
    public var name: String
    /// Level of the ladder that asks for it.
    public var level: Int
    /// What to write, for the gap.
    public var remedy: String
    public var remedyEnglish: String
}
