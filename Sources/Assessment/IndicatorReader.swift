import DocumentModel
import LegalStructure
import RuleModel

/// Reads one indicator out of an indexed document.
struct IndicatorReader {
    let indicator: CompiledIndicator
    let index: TextIndex

    func verdict(minimumLevel: Int) -> IndicatorVerdict {
        let reader = TopicReader(
            index: index, topic: isNational ? indicator.topic.union(indicator.nationalTopic) : indicator.topic,
            headingTopic: indicator.headingTopic, actors: ActorReader(index: index, unitConcepts: bindsOthers ? indicator.nationalUnits : indicator.unitConcepts),
            titleHits: titleHits())
        let isInField = indicator.field.isEmpty || indicator.field.contains { !index.unitsByConcept[$0].isEmpty } || !indicator.field.isDisjoint(with: titleHits())
        let regulating = isInField ? hits(isNational ? indicator.nationalRegulated : indicator.regulated, reader) : []
        var elementHits: [[Hit]] = []
        for patterns in isNational ? indicator.nationalElements : indicator.elements { elementHits.append(isInField && !regulating.isEmpty ? hits(patterns, reader) : []) }
        let met = Set(zip(indicator.rule.elements, elementHits).filter { !$0.1.isEmpty }.map(\.0.id))
        let content = level(met: met, isRegulated: !regulating.isEmpty)
        let proven = provenLevel(content)
        let elements = zip(indicator.rule.elements, elementHits).map { element, hits in
            ElementVerdict(
                id: element.id, name: element.name, level: element.level, state: hits.isEmpty ? .belum : .terpenuhi,
                evidence: hits.map { index.evidence($0, explanation: "") }, mentions: [])
        }
        return IndicatorVerdict(
            number: indicator.rule.number, name: indicator.rule.name, contentLevel: content, provenLevel: proven,
            state: state(content: content, proven: proven, minimum: minimumLevel), elements: elements,
            evidence: regulating.map { index.evidence($0, explanation: "") }, gap: gaps(met: met, content: content, regulating: regulating),
            needsReview: indicator.rule.reviews.filter { $0.level == content || $0.level == content + 1 }
                .map { ReviewNeed(level: $0.level, record: $0.record) })
    }

    /// Binds other bodies than its issuer: what it says of national services is its own matter.
    private var isNational: Bool {
        if [.uu, .pp, .perpres, .inpres].contains(index.naskah.kind) { return true }
        guard bindsOthers, let units = index.vocabulary.id("unit-kerja"), let others = index.vocabulary.id("unit-nasional") else { return false }
        return index.unitsByConcept[others].count > index.unitsByConcept[units].count
    }

    /// Ministries and agencies also make rules for others.
    private var bindsOthers: Bool { [.uu, .pp, .perpres, .inpres, .permen, .peraturanBadan].contains(index.naskah.kind) }

    private func titleHits() -> Set<ConceptID> {
        guard let title = index.naskah.title else { return [] }
        return index.concepts(in: title)
    }

    private func hits(_ patterns: [PatternMatcher], _ reader: TopicReader) -> [Hit] {
        var seen: Set<Int> = []
        var result: [Hit] = []
        for pattern in patterns {
            for hit in pattern.matches(in: reader) where seen.insert(hit.unit).inserted { result.append(hit) }
        }
        return result.sorted { $0.unit < $1.unit }
    }

    /// The ladder is cumulative; the steps say what each level asks (PermenPANRB 59/2020, Lampiran).
    private func level(met: Set<String>, isRegulated: Bool) -> Int {
        guard isRegulated else { return 0 }
        var reached = 0
        for step in indicator.rule.ladder {
            let count = step.elements.filter { $0 == "topik" || met.contains($0) }.count
            guard count >= step.minimum else { break }
            reached = step.level
        }
        return reached
    }

    /// A draft proves level 1 at most; levels above the text need records (PermenPANRB guidance 3/2024).
    private func provenLevel(_ content: Int) -> Int {
        if content == 0 { return 0 }
        if index.naskah.status != .ditetapkan { return min(content, 1) }
        let ceiling = (indicator.rule.reviews.map(\.level).min() ?? 6) - 1
        return min(content, ceiling)
    }

    private func state(content: Int, proven: Int, minimum: Int) -> VerdictState {
        if proven >= minimum { return .terpenuhi }
        if content >= minimum, index.naskah.status == .ditetapkan { return .perluPemeriksaan }
        return proven >= 2 ? .sebagian : .belum
    }

    private func gaps(met: Set<String>, content: Int, regulating: [Hit]) -> [Gap] {
        let place = regulating.first
        let address = place.map { index.units[index.container($0.unit)].address } ?? ""
        return indicator.rule.elements.filter { !met.contains($0.id) }.map { element in
            Gap(level: element.level, element: element.id, message: element.remedy, address: address, range: nil)
        }
    }
}
