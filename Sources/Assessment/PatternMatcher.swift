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
    let mentions: [ConceptSet]
    let context: [ConceptSet]
    let without: ConceptSet
    let group: ConceptSet
    let inPasal: [ConceptSet]
    let withoutInPasal: ConceptSet

    /// - Parameters:
    ///   - topic: the concepts of the indicator's topic.
    ///   - national: concepts that mean the topic, too, in acts for other bodies, and are no obstacle there.
    init(_ pattern: EvidencePattern, _ vocabulary: Vocabulary, topic: ConceptSet, national: ConceptSet) {
        self.pattern = pattern
        mentions = pattern.mentions.map {
            let named = vocabulary.set($0)
            return named.isDisjoint(with: topic) ? named : named.union(national)
        }
        context = pattern.context.map(vocabulary.set)
        without = vocabulary.set(pattern.without).subtracting(national)
        withoutInPasal = vocabulary.set(pattern.withoutInPasal)
        inPasal = pattern.inPasal.map(vocabulary.set)
        group = vocabulary.set(pattern.group)
    }

    /// The norms that meet the pattern, in reading order.
    func matches(in scope: TopicReader) -> [Match] {
        guard let first = mentions.first else { return [] }
        let index = scope.index
        var memo = Memo()
        var matches: [Match] = []
        if pattern.isHeadingOnly { return headings(first, scope) }
        for unit in candidates(first, index) {
            if let match = match(unit, first, scope, &memo) { matches.append(match) }
        }
        if takesHeadings { matches += headings(first, scope) }
        return matches
    }

    /// Units that name one of the concepts, in order, each once.
    private func candidates(_ concepts: ConceptSet, _ index: TextIndex) -> [Int] {
        let lists = concepts.concepts.map { index.unitsByConcept[$0] }.filter { !$0.isEmpty }
        if lists.count == 1 { return lists[0].map(Int.init) }
        var units = lists.joined().map(Int.init)
        units.sort()
        var result: [Int] = []
        for unit in units where result.last != unit { result.append(unit) }
        return result
    }

    /// What has been found out of the list or pasal that the last candidates stood in.
    private struct Memo {
        var root = -1
        var count = 0
        var container = -1
        var hasPasal = false
    }

    /// An annex section that is named after the matter and then filled counts like a norm about it.
    private var takesHeadings: Bool {
        mentions.count == 1 && context.isEmpty && inPasal.isEmpty && pattern.actor == .any
            && pattern.count == 0
    }

    private func headings(_ first: ConceptSet, _ scope: TopicReader) -> [Match] {
        let index = scope.index
        return index.namedSections.compactMap { section in
            let heading = index.heading(section)
            guard let concept = first.concepts.first(where: heading.contains),
                heading.isDisjoint(with: without), accepts(index.roles[section]) || pattern.isHeadingOnly,
                let filled = index.firstWords(section),
                scope.holdsAround(pattern.topic, section, isPart: pattern.isContent)
            else { return nil }
            return Match(
                hit: Hit(
                    concept: concept, unit: filled, tokens: index.firstSentence(filled), isGuided: false,
                    isTabular: false))
        }
    }

    private func match(_ unit: Int, _ first: ConceptSet, _ scope: TopicReader, _ memo: inout Memo) -> Match? {
        let index = scope.index
        guard accepts(index.roles[unit]), suits(unit, index) else { return nil }
        let own = index.hits(unit)
        for set in context {
            guard index.names(unit, set) || index.anyOpening(unit, { index.names($0, set) }) else {
                return nil
            }
        }
        guard scope.holds(pattern.topic, unit) else { return nil }
        if !withoutInPasal.isEmpty, scope.isWithin(withoutInPasal, unit) { return nil }
        guard pasalSuits(unit, scope, &memo) else { return nil }
        let isLong = isLong(own)
        for hit in own where first.contains(hit.concept) {
            if hit.isGuided, !pattern.allowsGuidance { continue }
            if pattern.isMain, !index.isMain(hit) { continue }
            if pattern.isContent ? !scope.isContent(hit) : hit.isTabular { continue }
            // A whole list may stand in a purpose: "… panduan integrasi proses bisnis, data, aplikasi".
            if pattern.isContent, pattern.count == 0, scope.statesPurpose(hit) { continue }
            let sentence =
                index.sentenceStart(
                    hit.tokens.lowerBound, unit)..<index.sentenceEnd(hit.tokens.lowerBound, unit)
            if isLong, index.naskah.status == .tidakBerlaku, !index.obliges(sentence) { continue }
            guard let others = others(own, hit, sentence), isCounted(unit, scope, &memo) else { continue }
            let bound = pattern.actor == .any ? .none : scope.actor(unit, sentence)
            guard bound.satisfies(pattern.actor) else { continue }
            if pattern.isShared, scope.actors.haveTheirOwn(scope.topic, unit: unit, sentence: sentence) {
                continue
            }
            return Match(hit: hit, others: others, scope: bound)
        }
        return nil
    }

    /// Conditions on the unit as a whole.
    private func suits(_ unit: Int, _ index: TextIndex) -> Bool {
        let place = index.place(unit)
        if pattern.isAnnexOnly, place.zone != .lampiran, !index.hasNoPasal { return false }
        // A bare item of a list is no clause of its own.
        if mentions.count > 1, pattern.topic == .anywhere, !pattern.isContent, context.isEmpty,
            place.level > .ayat,
            !index.tokens(unit).contains(where: TextIndex.isVerb)
        {
            return false
        }
        return without.isEmpty
            || !(index.names(unit, without) || index.anyOpening(unit) { index.names($0, without) })
    }

    /// Conditions on the pasal, looked up once for all its units.
    private func pasalSuits(_ unit: Int, _ scope: TopicReader, _ memo: inout Memo) -> Bool {
        if inPasal.isEmpty { return true }
        let container = scope.index.container(unit)
        if memo.container != container {
            memo.container = container
            memo.hasPasal = inPasal.allSatisfy { scope.pasalMentions($0, unit) }
        }
        return memo.hasPasal
    }

    private func isCounted(_ unit: Int, _ scope: TopicReader, _ memo: inout Memo) -> Bool {
        if pattern.count == 0 { return true }
        let root =
            pattern.countsBab
            ? scope.bab(unit) : scope.countingRoot(unit, inPasal: pattern.countsPasal)
        if memo.root != root {
            memo.root = root
            memo.count = scope.count(group, below: root)
        }
        return memo.count >= pattern.count
    }

    /// The hits that meet the conditions behind the first; nil when one is not met.
    private func others(_ own: ArraySlice<Hit>, _ hit: Hit, _ sentence: Range<Int>) -> [Hit]? {
        let isLong = isLong(own)
        var found: [Hit] = []
        for set in mentions.dropFirst() {
            let other = own.first { other in
                set.contains(other.concept) && (pattern.allowsGuidance || !other.isGuided)
                    && (!(pattern.sameSentence || isLong) || sentence.contains(other.tokens.lowerBound))
                    && (!pattern.isOrdered || other.tokens.lowerBound >= hit.tokens.upperBound)
                    && (pattern.proximity == 0 || gap(hit.tokens, other.tokens) <= pattern.proximity)
            }
            guard let other else { return nil }
            found.append(other)
        }
        return found
    }

    /// The unit is no clause but a text: what one sentence says, another does not.
    private func isLong(_ own: ArraySlice<Hit>) -> Bool {
        guard let first = own.first, let last = own.last else { return false }
        return last.tokens.upperBound - first.tokens.lowerBound > Self.longUnit
    }

    /// Words between concepts beyond which a unit is no clause but a text.
    private static let longUnit = 90

    /// Words between two stretches.
    private func gap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        left.lowerBound < right.lowerBound
            ? right.lowerBound - left.upperBound : left.lowerBound - right.upperBound
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
