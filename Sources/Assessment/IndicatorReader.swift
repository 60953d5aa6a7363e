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
        let rules = indicator.rule.elements
        let found = zip(rules, reading.elements).map { rule, patterns in
            regulating.isEmpty || rule.needsInstitution && index.isOfUnit ? [] : strongest(matches(patterns))
        }
        let met = Set(zip(rules, found).filter { !$0.1.isEmpty }.map(\.0.id))
        let status = index.naskah.status
        let content = indicator.rule.contentLevel(met: met, isRegulated: !regulating.isEmpty)
        let proven = indicator.rule.provenLevel(of: content, status: status)
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
            state: indicator.rule.state(content: content, proven: proven, asked: asked, status: status),
            elements: elements,
            evidence: regulating.map { index.evidence($0, explained: explained) },
            gap: gaps.gaps(regulating: regulating, found: found),
            needsReview: indicator.rule.reviewNeeds(at: content))
    }

    /// The document speaks of the indicator's field at all.
    private var isInField: Bool {
        indicator.field.isEmpty || !indicator.field.isDisjoint(with: index.named)
            || !indicator.field.isDisjoint(with: index.titleConcepts)
    }

    /// One match a unit, in reading order.
    private func matches(_ patterns: [PatternMatcher]) -> [Match] {
        var seen: Set<Int> = []
        var result: [Match] = []
        // By index: to take a pattern out of the list copies it.
        for index in patterns.indices {
            for match in patterns[index].matches(in: topic) where seen.insert(match.hit.unit).inserted {
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
}
