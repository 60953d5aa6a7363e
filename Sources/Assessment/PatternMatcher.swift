import LegalStructure
import RuleModel

/// A norm that meets a pattern, and by which words.
struct Match: Sendable {
    /// The pattern's first condition; where the evidence stands.
    var hit: Hit
    /// The hits that meet its further conditions.
    var others: [Hit] = []
    /// Whom the clause binds, where the pattern asks.
    var scope = ActorScope.none
}

/// A pattern with its concepts resolved.
struct PatternMatcher: Sendable {
    let pattern: EvidencePattern
    let mentions: [Set<ConceptID>]
    let context: [Set<ConceptID>]
    let without: Set<ConceptID>
    let group: Set<ConceptID>
    let inPasal: [Set<ConceptID>]
    let withoutInPasal: Set<ConceptID>

    /// - Parameters:
    ///   - topic: the concepts of the indicator's topic.
    ///   - national: concepts that mean the topic, too, in acts for other bodies, and are no obstacle there.
    init(_ pattern: EvidencePattern, _ vocabulary: Vocabulary, topic: Set<ConceptID>, national: Set<ConceptID> = []) {
        self.pattern = pattern
        mentions = pattern.mentions.map {
            let named = Set($0.compactMap(vocabulary.id))
            return named.isDisjoint(with: topic) ? named : named.union(national)
        }
        context = pattern.context.map { Set($0.compactMap(vocabulary.id)) }
        without = Set(pattern.without.compactMap(vocabulary.id)).subtracting(national)
        withoutInPasal = Set(pattern.withoutInPasal.compactMap(vocabulary.id))
        inPasal = pattern.inPasal.map { Set($0.compactMap(vocabulary.id)) }
        group = Set(pattern.group.compactMap(vocabulary.id))
    }

    /// The norms that meet the pattern, in reading order.
    func matches(in scope: TopicReader) -> [Match] {
        guard let first = mentions.first else { return [] }
        let index = scope.index
        var candidates: Set<Int> = []
        for concept in first { candidates.formUnion(index.unitsByConcept[concept]) }
        var matches = candidates.sorted().compactMap { match($0, first, scope) }
        if takesHeadings { matches += headings(first, scope) }
        return matches
    }

    /// An annex section that is named after the matter and then filled counts like a norm about it.
    private var takesHeadings: Bool {
        mentions.count == 1 && context.isEmpty && inPasal.isEmpty && pattern.actor == .any && pattern.count == 0
    }

    private func headings(_ first: Set<ConceptID>, _ scope: TopicReader) -> [Match] {
        let index = scope.index
        return index.units.compactMap { unit in
            guard unit.zone == .lampiran || index.hasNoPasal, unit.level > .lampiran, index.roles[unit.index] == .norm,
                let found = index.headings[unit.index].first(where: { first.contains($0.concept) }),
                !index.headings[unit.index].contains(where: { without.contains($0.concept) }),
                let filled = index.firstWords(unit.index), scope.holdsAround(pattern.topic, unit.index, isPart: pattern.isContent)
            else { return nil }
            return Match(hit: Hit(concept: found.concept, unit: filled, tokens: index.firstSentence(filled), isGuided: false))
        }
    }

    private func match(_ unit: Int, _ first: Set<ConceptID>, _ scope: TopicReader) -> Match? {
        let index = scope.index
        guard accepts(index.roles[unit]) else { return nil }
        if pattern.isAnnexOnly, index.units[unit].zone != .lampiran, !index.hasNoPasal { return nil }
        let own = index.hits[unit]
        // A bare item of a list is no clause of its own.
        if mentions.count > 1, pattern.topic == .anywhere, !pattern.isContent, context.isEmpty, index.units[unit].level > .ayat,
            !index.tokens(unit).contains(where: TextIndex.isVerb)
        {
            return nil
        }
        if own.contains(where: { without.contains($0.concept) }) { return nil }
        let openings = index.openings(unit)
        if !without.isEmpty, openings.contains(where: { opening in index.hits[opening].contains { without.contains($0.concept) } }) { return nil }
        for set in context {
            let isThere = own.contains { set.contains($0.concept) }
                || openings.contains { opening in index.hits[opening].contains { set.contains($0.concept) } }
            if !isThere { return nil }
        }
        guard scope.holds(pattern.topic, unit) else { return nil }
        if !withoutInPasal.isEmpty, scope.pasalOpens(with: withoutInPasal, unit) { return nil }
        for set in inPasal where !scope.pasalMentions(set, unit) { return nil }
        for hit in own where first.contains(hit.concept) {
            if hit.isGuided, !pattern.allowsGuidance { continue }
            if pattern.isMain, !index.isMain(hit) { continue }
            if pattern.isContent, !scope.isContent(hit) { continue }
            let sentence = index.sentenceStart(hit.tokens.lowerBound, unit)..<index.sentenceEnd(hit.tokens.lowerBound, unit)
            guard let others = others(own, hit, sentence) else { continue }
            if pattern.count > 0, scope.count(group, around: hit, inPasal: pattern.countsPasal) < pattern.count { continue }
            let bound = pattern.actor == .any ? .none : scope.actor(unit, sentence, openings)
            guard bound.satisfies(pattern.actor) else { continue }
            return Match(hit: hit, others: others, scope: bound)
        }
        return nil
    }

    /// The hits that meet the conditions behind the first; nil when one is not met.
    private func others(_ own: [Hit], _ hit: Hit, _ sentence: Range<Int>) -> [Hit]? {
        let isLong = own.last.map { $0.tokens.upperBound - (own.first?.tokens.lowerBound ?? 0) > Self.longUnit } ?? false
        var found: [Hit] = []
        for set in mentions.dropFirst() {
            let other = own.first { other in
                set.contains(other.concept) && (pattern.allowsGuidance || !other.isGuided)
                    && (!(pattern.sameSentence || isLong) || sentence.contains(other.tokens.lowerBound))
                    && (pattern.proximity == 0 || gap(hit.tokens, other.tokens) <= pattern.proximity)
            }
            guard let other else { return nil }
            found.append(other)
        }
        return found
    }

    /// Words between concepts beyond which a unit is no clause but a text.
    private static let longUnit = 90

    /// Words between two stretches.
    private func gap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        left.lowerBound < right.lowerBound ? right.lowerBound - left.upperBound : left.lowerBound - right.upperBound
    }

    private func accepts(_ role: UnitRole) -> Bool {
        switch role {
        case .norm: true
        case .task: pattern.isTask
        case .table: pattern.isContent
        case .mention(.delegasi): pattern.allowsDelegation
        default: false
        }
    }
}
