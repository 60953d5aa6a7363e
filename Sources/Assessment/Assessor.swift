import DocumentModel
import LegalStructure
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
    ///   - minimumLevel: the level asked for, 1–5; decides the state only.
    ///   - numbers: indicators to assess; all when nil.
    public func assess(document: Document, minimumLevel: Int = 3, numbers: Set<Int>? = nil) -> DocumentAssessment {
        let naskah = NaskahParser().parse(document)
        return assess(document: document, naskah: naskah, minimumLevel: minimumLevel, numbers: numbers)
    }

    public func assess(
        document: Document, naskah: Naskah, minimumLevel: Int = 3, numbers: Set<Int>? = nil
    ) -> DocumentAssessment {
        let index = TextIndex(document, naskah, vocabulary)
        let verdicts = indicators.filter { numbers?.contains($0.rule.number) ?? true }.map { indicator in
            IndicatorReader(indicator: indicator, index: index).verdict(minimumLevel: minimumLevel)
        }
        return DocumentAssessment(document: document, naskah: naskah, indicators: verdicts)
    }
}

/// An indicator with its patterns resolved against the vocabulary.
struct CompiledIndicator: Sendable {
    let rule: Indicator
    let topic: ConceptSet
    let nationalTopic: ConceptSet
    let headingTopic: ConceptSet
    let field: ConceptSet
    let regulated: [PatternMatcher]
    let elements: [[PatternMatcher]]
    let unitConcepts: ConceptSet
    /// Units of acts that bind other bodies: "Instansi Pusat dan Pemerintah Daerah".
    let nationalUnits: ConceptSet
    /// The patterns for national acts.
    let nationalElements: [[PatternMatcher]]
    let nationalRegulated: [PatternMatcher]

    init(_ rule: Indicator, _ vocabulary: Vocabulary) {
        self.rule = rule
        topic = ConceptSet(rule.topic.compactMap(vocabulary.id))
        nationalTopic = ConceptSet(rule.nationalTopic.compactMap(vocabulary.id))
        headingTopic = ConceptSet(rule.headingTopic.compactMap(vocabulary.id))
        field = ConceptSet(rule.field.compactMap(vocabulary.id))
        let (topic, national) = (topic, nationalTopic)
        regulated = rule.regulated.map { PatternMatcher($0, vocabulary, topic: topic) }
        elements = rule.elements.map { $0.evidence.map { PatternMatcher($0, vocabulary, topic: topic) } }
        unitConcepts = ConceptSet([vocabulary.id("unit-kerja")].compactMap { $0 })
        nationalUnits = unitConcepts.union(ConceptSet([vocabulary.id("unit-nasional")].compactMap { $0 }))
        nationalElements = rule.elements.map { $0.evidence.map { PatternMatcher($0, vocabulary, topic: topic, national: national) } }
        nationalRegulated = rule.regulated.map { PatternMatcher($0, vocabulary, topic: topic, national: national) }
    }
}
