import LegalStructure
import Messages
import RuleModel

/// Reads one indicator out of an indexed document.
struct IndicatorReader {
    let indicator: CompiledIndicator
    let index: TextIndex
    private let reading: CompiledIndicator.Reading
    private let topic: TopicReader

    init(indicator: CompiledIndicator, index: TextIndex) {
        self.indicator = indicator
        self.index = index
        reading = index.bindsBodies ? indicator.national : indicator.own
        topic = TopicReader(
            index: index, topic: reading.topic, headingTopic: indicator.headingTopic,
            actors: ActorReader(
                index: index,
                unitConcepts: index.bindsOthers ? indicator.nationalUnits : indicator.unitConcepts))
    }

    func verdict(asked: Int, explained: Bool) -> IndicatorVerdict {
        let regulating = isInField ? matches(reading.regulated) : []
        let found = reading.elements.map { regulating.isEmpty ? [] : strongest(matches($0)) }
        let rules = indicator.rule.elements
        let met = Set(zip(rules, found).filter { !$0.1.isEmpty }.map(\.0.id))
        let content = level(met: met, isRegulated: !regulating.isEmpty)
        let proven = provenLevel(content)
        let mentions = MentionFinder(index: index, topic: topic)
        let elements = zip(zip(rules, reading.elements), found).map { rule, matches in
            ElementVerdict(
                id: rule.0.id, name: rule.0.name, level: rule.0.level,
                state: matches.isEmpty ? .belum : .terpenuhi,
                evidence: matches.map { index.evidence($0, explained: explained) },
                mentions: matches.isEmpty ? mentions.mentions(of: rule.1) : [])
        }
        let gaps = GapFinder(index: index, topic: topic, rule: indicator.rule)
        return IndicatorVerdict(
            number: indicator.rule.number, name: indicator.rule.name, contentLevel: content,
            provenLevel: proven,
            state: state(content: content, proven: proven, minimum: asked), elements: elements,
            evidence: regulating.map { index.evidence($0, explained: explained) },
            gap: gaps.gaps(regulating: regulating, found: found),
            needsReview: indicator.rule.reviews.filter { $0.level == content || $0.level == content + 1 }
                .map { ReviewNeed(level: $0.level, record: Message(id: $0.record, en: $0.recordEnglish)) })
    }

    /// The document speaks of the indicator's field at all.
    private var isInField: Bool {
        indicator.field.isEmpty || indicator.field.concepts.contains { !index.unitsByConcept[$0].isEmpty }
            || !indicator.field.isDisjoint(with: index.titleConcepts)
    }

    /// One match a unit, in reading order.
    private func matches(_ patterns: [PatternMatcher]) -> [Match] {
        var seen: Set<Int> = []
        var result: [Match] = []
        for pattern in patterns {
            for match in pattern.matches(in: topic) where seen.insert(match.hit.unit).inserted {
                result.append(match)
            }
        }
        return result.sorted { $0.hit.unit < $1.hit.unit }
    }

    /// The matches that speak most directly: where several norms meet an element, passing mentions are no
    /// evidence.
    private func strongest(_ matches: [Match]) -> [Match] {
        let weighed = matches.map { ($0, weight($0)) }
        guard let best = weighed.map(\.1).max() else { return [] }
        return weighed.filter { $0.1 >= best - 1 }.map(\.0)
    }

    private func weight(_ match: Match) -> Int {
        let unit = match.hit.unit
        var weight = 0
        if topic.isMain(unit) || index.anyOpening(unit, topic.own) { weight += 2 }
        if topic.holds(.pasal, unit) { weight += 2 }
        if match.hit.isMain { weight += 1 }
        if match.scope == .quantified { weight += 2 }
        if index.place(unit).zone == .batangTubuh { weight += 2 }
        return weight
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

    /// A draft proves level 1 at most; levels above the text need records (Pedoman Menteri PANRB 3/2024).
    private func provenLevel(_ content: Int) -> Int {
        if content == 0 { return 0 }
        if index.naskah.status != .ditetapkan { return min(content, 1) }
        let ceiling = (indicator.rule.reviews.map(\.level).min() ?? 6) - 1
        return min(content, ceiling)
    }

    private func state(content: Int, proven: Int, minimum: Int) -> VerdictState {
        if proven >= minimum { return .terpenuhi }
        if content == 0, index.naskah.status == .tidakBerlaku { return .tidakBerlaku }
        if content >= minimum, index.naskah.status == .ditetapkan { return .perluPemeriksaan }
        return proven >= 2 ? .sebagian : .belum
    }
}
