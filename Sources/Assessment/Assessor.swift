import DocumentModel
import LegalStructure
import PlanningDocuments
import RuleModel

/// Matches a pack against documents and reaches verdicts. Opens no file and prints nothing; one value
/// serves any number of documents, from any thread.
public struct Assessor: Sendable {
    public let pack: RulePack
    let vocabulary: Vocabulary
    private let indicators: [CompiledIndicator]

    public init(pack: RulePack) {
        self.pack = pack
        let vocabulary = Vocabulary(pack)
        self.vocabulary = vocabulary
        indicators = pack.indicators.map { CompiledIndicator($0, vocabulary) }
    }

    /// - Parameters:
    ///   - demands: the levels asked for; they decide the states only.
    ///   - numbers: indicators to assess; all when nil.
    ///   - explained: whether evidence tells which words met which condition.
    public func assess(
        document: Document, demands: LevelDemands = 3, numbers: Set<Int>? = nil, explained: Bool = false
    ) -> DocumentAssessment {
        assess(
            document: document, naskah: NaskahParser().parse(document), demands: demands,
            numbers: numbers, explained: explained)
    }

    public func assess(
        document: Document, naskah: Naskah, demands: LevelDemands = 3, numbers: Set<Int>? = nil,
        explained: Bool = false
    ) -> DocumentAssessment {
        let prepared = prepare(
            document: document, naskah: naskah, demands: demands, numbers: numbers, explained: explained)
        return prepared.assessment(prepared.indices.map(prepared.verdict))
    }

    /// The same in pieces that can be worked on at the same time.
    public func prepare(
        document: Document, naskah: Naskah, demands: LevelDemands, numbers: Set<Int>?, explained: Bool = false
    ) -> PreparedAssessment {
        PreparedAssessment(
            index: TextIndex(document, naskah, vocabulary),
            indicators: indicators.filter { numbers?.contains($0.rule.number) ?? true }, demands: demands,
            explained: explained, plans: planVerdicts(document, naskah, demands, numbers))
    }
}

extension Assessor {
    /// The indicators that planning documents decide: those of the plans that are in the document, and others
    /// only where they were asked for by number.
    private func planVerdicts(
        _ document: Document, _ naskah: Naskah, _ demands: LevelDemands, _ numbers: Set<Int>?
    ) -> [IndicatorVerdict] {
        let rules = pack.plans.filter { numbers?.contains($0.number) ?? true }
        guard !rules.isEmpty else { return [] }
        let plans = PlanReader.plans(in: document, naskah)
        return rules.compactMap { rule in
            let reader = PlanIndicatorReader(
                rule: rule, document: document, plans: plans.filter { $0.kind.rawValue == rule.document })
            return reader.verdict(asked: demands.level(of: rule.number), isWanted: numbers != nil)
        }
    }
}

/// A document whose words are indexed, and the indicators to read in it: each by itself, in any order, from any thread.
public struct PreparedAssessment: Sendable {
    let index: TextIndex
    let indicators: [CompiledIndicator]
    let demands: LevelDemands
    let explained: Bool
    /// What planning documents decide, which is done already.
    let plans: [IndicatorVerdict]

    public var indices: Range<Int> { indicators.indices }

    public func verdict(_ number: Int) -> IndicatorVerdict {
        let indicator = indicators[number]
        return IndicatorReader(indicator: indicator, index: index)
            .verdict(asked: demands.level(of: indicator.rule.number), explained: explained)
    }

    /// - Parameter verdicts: all of them, in the order of `indices`.
    public func assessment(_ verdicts: [IndicatorVerdict]) -> DocumentAssessment {
        DocumentAssessment(document: index.document, naskah: index.naskah, indicators: verdicts + plans)
    }
}

/// An indicator with its patterns resolved against the vocabulary.
struct CompiledIndicator: Sendable {
    let rule: Indicator
    let field: ConceptSet
    let headingTopic: ConceptSet
    /// For acts that bind their issuer's own units.
    let own: Reading
    /// For acts that bind other bodies above all.
    let national: Reading
    let unitConcepts: ConceptSet
    /// Units of acts that bind other bodies, too: "Instansi Pusat dan Pemerintah Daerah".
    let nationalUnits: ConceptSet

    /// What the topic is, and by which patterns it is met.
    struct Reading: Sendable {
        let topic: ConceptSet
        let regulated: [PatternMatcher]
        let elements: [[PatternMatcher]]

        init(_ rule: Indicator, _ vocabulary: Vocabulary, national: ConceptSet = ConceptSet()) {
            let named = vocabulary.set(rule.topic)
            func compile(_ patterns: [EvidencePattern]) -> [PatternMatcher] {
                patterns.map { PatternMatcher($0, vocabulary, topic: named, national: national) }
            }
            topic = named.union(national)
            regulated = compile(rule.regulated)
            elements = rule.elements.map { compile($0.evidence) }
        }
    }

    init(_ rule: Indicator, _ vocabulary: Vocabulary) {
        self.rule = rule
        field = vocabulary.set(rule.field)
        headingTopic = vocabulary.set(rule.headingTopic)
        own = Reading(rule, vocabulary)
        national = Reading(rule, vocabulary, national: vocabulary.set(rule.nationalTopic))
        unitConcepts = vocabulary.set(["unit-kerja"])
        nationalUnits = vocabulary.set(["unit-kerja", "unit-nasional"])
    }
}
