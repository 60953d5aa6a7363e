import DocumentModel
import LegalStructure
import Messages
import PlanningDocuments

/// One check of drafting technique. It lives in a file of its own with everything there is to know of it.
public protocol DraftingRule: Sendable {
    static var info: RuleInfo { get }
    init()
    /// The rule's findings in any order; the checker sorts, grades and completes them.
    func check(_ manuscript: Manuscript) -> [Finding]
}

/// What a rule is, for reports and for its page.
public struct RuleInfo: Sendable {
    /// "E05": the letter is the group, the number never changes.
    public var id: String
    public var name: Message
    /// Level of its findings; a finding may be less sure than its rule.
    public var severity: Severity
    /// Why it matters and what to do.
    public var rationale: Message
    public var sources: [Source]
    /// The documents it applies to.
    public var scope: Scope
    /// Whether it needs the numbers of pasal and ayat to be recovered without a doubt.
    public var needsStructure: Bool
    /// Whether it judges rows of the tables of plans, which not every PDF shows.
    public var needsRows: Bool
    /// First year of documents that the rule binds; nil for all.
    public var since: Int?
    public var examples: [Example]

    public init(
        id: String, name: Message, severity: Severity, rationale: Message, sources: [Source],
        scope: Scope = .regulation, needsStructure: Bool = false, needsRows: Bool = false,
        since: Int? = nil, examples: [Example]
    ) {
        self.id = id
        self.name = name
        self.severity = severity
        self.rationale = rationale
        self.sources = sources
        self.scope = scope
        self.needsStructure = needsStructure
        self.needsRows = needsRows
        self.since = since
        self.examples = examples
    }

    /// What a rule rests on.
    public enum Source: Sendable, Equatable {
        /// A number of Lampiran II UU 12/2011.
        case number(String)
        /// A number of Lampiran II as changed or added by UU 13/2022.
        case amended(String)
        /// No number says so; it follows from this one.
        case derived(from: String)
        /// Another act or guideline, as it is cited.
        case act(String)
        /// Common practice that no rule prescribes.
        case practice
    }

    /// The kinds of document a rule applies to.
    public enum Scope: Sendable, Equatable {
        /// Peraturan of any kind.
        case regulation
        /// Peraturan and Keputusan.
        case act
        case decree
        case procedure
        /// Planning documents of these kinds, also as the annex of an act.
        case plans([Plan.Kind])
    }

    /// A text with and without the defect; documentation and test at once. It is Markdown; in a wrong one the
    /// signs ⟦ and ⟧ stand around the words that the finding is about.
    public struct Example: Sendable, Equatable {
        public var isWrong: Bool
        public var text: String
        public var frame: Frame

        public static func wrong(_ text: String, in frame: Frame = .body) -> Example {
            Example(isWrong: true, text: text, frame: frame)
        }

        public static func right(_ text: String, in frame: Frame = .body) -> Example {
            Example(isWrong: false, text: text, frame: frame)
        }
    }

    /// What surrounds an example to make a whole document of it.
    public enum Frame: Sendable, Equatable {
        /// The pasal behind Pasal 1 of a regulation of 2023.
        case body
        /// The considerations and legal basis of one.
        case opening
        /// The signatures behind its last pasal.
        case closing
        /// All that stands behind Pasal 1, to the end of the file.
        case tail
        /// All pasal of a regulation, from Pasal 1.
        case bare
        /// A whole document.
        case whole
    }
}

extension NaskahKind {
    /// Peraturan, as against decrees, circulars and plans.
    var isRegulation: Bool {
        switch self {
        case .uu, .pp, .perpres, .permen, .peraturanBadan, .perda, .pergub, .perbup, .perwali: true
        default: false
        }
    }
}

extension RuleInfo.Scope {
    func includes(_ kind: NaskahKind, plans: [Plan] = []) -> Bool {
        switch self {
        case .regulation: kind.isRegulation
        case .act: kind.isRegulation || kind == .keputusan || kind == .keppres
        case .decree: kind == .keputusan || kind == .keppres
        case .procedure: kind == .sop
        case .plans(let kinds): plans.contains { kinds.contains($0.kind) }
        }
    }
}

extension Finding.Place {
    init(_ place: PlanPlace) { self.init(address: place.address, range: place.range) }
}

extension DraftingRule {
    /// A finding of this rule; its quotation is filled in by the checker.
    static func finding(
        _ range: TextRange, _ address: String, severity: Severity? = nil, id: String, en: String,
        related: [Finding.Place] = [], fix: Fix? = nil
    ) -> Finding {
        Finding(
            rule: info.id, severity: severity ?? info.severity, message: Message(id: id, en: en),
            address: address, range: range, related: related, fix: fix)
    }

    /// A finding at a place of a plan.
    static func finding(
        at place: PlanPlace, severity: Severity? = nil, id: String, en: String, related: [PlanPlace] = []
    ) -> Finding {
        finding(
            place.range, place.address, severity: severity, id: id, en: en,
            related: related.map(Finding.Place.init))
    }

    /// Several findings of one kind in plans as one.
    static func grouped(at places: [PlanPlace], id: String, en: String) -> [Finding] {
        grouped(places.map(Finding.Place.init), id: id, en: en)
    }

    /// Several findings of one kind as one: at the first place, with the others beside it.
    static func grouped(
        _ places: [Finding.Place], severity: Severity? = nil, id: String, en: String, fix: Fix? = nil
    ) -> [Finding] {
        guard let first = places.first else { return [] }
        return [
            finding(
                first.range, first.address, severity: severity, id: id, en: en,
                related: Array(places.dropFirst()), fix: fix)
        ]
    }
}
