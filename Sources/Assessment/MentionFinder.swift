import LegalStructure

/// Finds where a text names the matter of an element without regulating it, and says why it does not count.
struct MentionFinder {
    let index: TextIndex
    let topic: TopicReader

    /// Most mentions that are told of an element.
    private static let limit = 6

    func mentions(of patterns: [PatternMatcher]) -> [Mention] {
        var concepts = ConceptSet()
        // A pattern with a condition on its pasal begins with some general word, and the matter is in the condition.
        // By index: to take a pattern out of the list copies it.
        for index in patterns.indices where patterns[index].inPasal.isEmpty {
            // Verbs and scope words stand everywhere; only names of the matter are worth telling.
            guard let named = patterns[index].mentions.first else { continue }
            for concept in named.concepts where !self.index.vocabulary.isFunction(concept) {
                concepts.insert(concept)
            }
        }
        let asksForUnits = patterns.indices.contains { patterns[$0].pattern.actor != .any }
        var mentions: [Mention] = []
        var seen: Set<Int> = []
        for unit in concepts.concepts.flatMap({ index.unitsByConcept[$0] }).map(Int.init).sorted()
        where seen.insert(unit).inserted {
            guard mentions.count < Self.limit,
                let hit = index.hits(unit).first(where: { concepts.contains($0.concept) }),
                let reason = reason(hit, asksForUnits: asksForUnits)
            else { continue }
            let evidence = index.evidence(Match(hit: hit))
            mentions.append(
                Mention(
                    address: evidence.address, reason: reason, quote: evidence.quote, range: evidence.range))
        }
        return mentions
    }

    /// Why the words do not regulate the matter; nil where there is nothing to tell.
    private func reason(_ hit: Hit, asksForUnits: Bool) -> Mention.Reason? {
        switch index.roles[hit.unit] {
        case .mention(let reason): return reason
        case .task: return .tugasOrganisasi
        case .table: return .tinjauan
        case .silent: return nil
        case .norm: break
        }
        // A norm on the topic that lacks the element is told as a gap, unless it binds too few.
        guard topic.holds(.pasal, hit.unit) else { return hit.isMain ? .topikLain : nil }
        guard asksForUnits else { return nil }
        let tokens = index.tokens(hit.unit)
        return topic.actor(hit.unit, tokens.startIndex..<tokens.endIndex) == .limited ? .cakupanTerbatas : nil
    }
}
