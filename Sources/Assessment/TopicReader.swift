import LegalStructure
import RuleModel

/// What the text says about one indicator's topic, unit by unit.
struct TopicReader {
    let index: TextIndex
    let topic: Set<ConceptID>
    let headingTopic: Set<ConceptID>
    let actors: ActorReader
    private let titleHasTopic: Bool
    /// By unit: its own words are about the topic.
    private let isMainUnit: [Bool]
    /// Later pasal that a norm about the topic announces ("sebagaimana diatur dalam Pasal 15 sampai dengan Pasal 19").
    private let announced: Set<Int>

    init(index: TextIndex, topic: Set<ConceptID>, headingTopic: Set<ConceptID>, actors: ActorReader) {
        self.index = index
        self.topic = topic
        self.headingTopic = topic.union(headingTopic)
        self.actors = actors
        titleHasTopic = !topic.isDisjoint(with: index.titleConcepts)
        let isMainUnit = index.units.map { unit in
            let role = index.roles[unit.index]
            guard role == .norm || role == .task || role == .mention(.delegasi) else { return false }
            return index.hits[unit.index].contains { topic.contains($0.concept) && index.isMain($0) }
        }
        self.isMainUnit = isMainUnit
        announced = Self.announced(index, isMainUnit)
    }

    private static func announced(_ index: TextIndex, _ isMainUnit: [Bool]) -> Set<Int> {
        var result: Set<Int> = []
        let pasal = index.units.filter { $0.level == .pasal && $0.zone == .batangTubuh }.map(\.index)
        for (unit, references) in index.references where isMainUnit[unit] {
            let own = index.container(unit)
            let targets = references.compactMap(\.target).filter { index.units[$0].level == .pasal && $0 > own }
            guard let first = targets.min(), let last = targets.max() else { continue }
            let isRange = index.tokens(unit).contains { $0.word == WordHash.of("sampai") }
            result.formUnion(isRange ? Set(pasal.filter { $0 >= first && $0 <= last }) : Set(targets))
        }
        return result
    }

    /// The unit's words are about the topic, not only name it.
    func isMain(_ unit: Int) -> Bool { isMainUnit[unit] }

    func own(_ unit: Int) -> Bool { index.hits[unit].contains { topic.contains($0.concept) } }

    func holds(_ scope: TopicScope, _ unit: Int) -> Bool {
        switch scope {
        case .anywhere: return true
        case .own: return own(unit)
        case .opening: return own(unit) || index.openings(unit).contains(where: own)
        case .pasal: return own(unit) || index.openings(unit).contains(where: own) || pasalIsAbout(unit)
        case .neighbour: return holds(.pasal, unit) || neighbourIsAbout(unit)
        case .title: return titleHasTopic
        case .bab:
            return own(unit) || index.openings(unit).contains(where: own) || pasalIsAbout(unit) || titleHasTopic
                || index.headingPath(unit).contains(where: headingHasTopic)
        }
    }

    /// The unit's heading names the topic.
    func names(_ unit: Int) -> Bool { headingHasTopic(unit) }

    private func headingHasTopic(_ unit: Int) -> Bool { index.headings[unit].contains { headingTopic.contains($0.concept) } }

    /// As `holds`, for a section whose own heading is in question.
    func holdsAround(_ scope: TopicScope, _ section: Int, isPart: Bool) -> Bool {
        if scope == .anywhere { return true }
        if headingHasTopic(section), !isPart { return true }
        guard let parent = index.units[section].parent else { return false }
        return index.headingPath(parent).contains(where: headingHasTopic) || (scope == .bab && titleHasTopic)
    }

    /// The pasal's heading or first words name one of the concepts.
    func pasalOpens(with set: Set<ConceptID>, _ unit: Int) -> Bool {
        if let nearest = index.headingPath(unit).first, index.headings[nearest].contains(where: { set.contains($0.concept) }) { return true }
        let container = index.container(unit)
        guard let first = (container..<index.units[container].end).first(where: { !index.tokens($0).isEmpty }) else { return false }
        return index.hits[first].contains { set.contains($0.concept) }
    }

    /// Some norm of the unit's pasal names one of the concepts.
    func pasalMentions(_ set: Set<ConceptID>, _ unit: Int) -> Bool {
        let container = index.container(unit)
        return (container..<index.units[container].end).contains { member in
            index.roles[member] == .norm && index.hits[member].contains { set.contains($0.concept) && !$0.isGuided }
        }
    }

    /// The pasal before or behind, under the same heading, is about the topic.
    private func neighbourIsAbout(_ unit: Int) -> Bool {
        let container = index.container(unit)
        let parent = index.units[container].parent
        let pasal = index.units.indices.filter { index.units[$0].level == .pasal && index.units[$0].parent == parent }
        guard let at = pasal.firstIndex(of: container) else { return false }
        return [at - 1, at + 1].contains { other in
            guard pasal.indices.contains(other) else { return false }
            let start = pasal[other]
            return (start..<index.units[start].end).prefix(2).contains { isMainUnit[$0] }
        }
    }

    /// The nearest heading names the topic, the pasal opens with it, or the unit takes up a unit about it.
    private func pasalIsAbout(_ unit: Int) -> Bool {
        if let nearest = index.headingPath(unit).first, headingHasTopic(nearest) { return true }
        let container = index.container(unit)
        for member in container..<index.units[container].end where !index.tokens(member).isEmpty {
            // A long annex section is not about what its first point says.
            let speaksForAll = index.units[container].level == .pasal || index.units[container].level == .diktum || member == container
            if speaksForAll, isMainUnit[member] { return true }
            break
        }
        if announced.contains(container) { return true }
        for reference in index.references[unit] ?? [] {
            guard let target = reference.target else { continue }
            if isMainUnit[target] || index.openings(target).contains(where: { isMainUnit[$0] }) { return true }
            // A whole pasal is referred to: its first words.
            for member in target..<index.units[target].end where !index.tokens(member).isEmpty {
                if isMainUnit[member] { return true }
                break
            }
        }
        return false
    }

    // MARK: Contents

    /// The hit is part of what the topic contains: an item of its list, part of its prose list, or a
    /// matter that its pasal takes up by itself.
    func isContent(_ hit: Hit) -> Bool {
        let unit = hit.unit
        let openings = index.openings(unit)
        if openings.contains(where: opensConditions) { return false }
        if let opening = openings.first, !index.tokens(opening).isEmpty {
            return own(opening) || openings.contains(where: own) || pasalIsAbout(unit) || own(unit)
        }
        if own(unit) { return listsContents(unit, hit) || index.isMain(hit) && pasalIsAbout(unit) }
        guard pasalIsAbout(unit) else { return false }
        return index.isMain(hit) || listsContents(unit, hit)
    }

    /// "Reviu dilakukan berdasarkan:", "dalam hal terdapat:" open conditions, not contents.
    private func opensConditions(_ unit: Int) -> Bool {
        index.tokens(unit).suffix(3).contains { Grammar.conditions.contains($0.word) }
    }

    /// Some verb of containing stands in the hit's sentence.
    private func listsContents(_ unit: Int, _ hit: Hit) -> Bool {
        let start = index.sentenceStart(hit.tokens.lowerBound, unit)
        let end = index.sentenceEnd(hit.tokens.lowerBound, unit)
        return (start..<end).contains { Self.containing.contains(index.allTokens[$0].word) }
    }

    private static let containing = Grammar.hashes(
        """
        memuat dimuat termuat muatan terdiri meliputi mencakup berisi isi berisikan mendeskripsikan menggambarkan menguraikan tersusun \
        dicantumkan tercantum bagian dituangkan integrasi mengintegrasikan diintegrasikan pengintegrasian memadukan keterpaduan terpadu \
        menjelaskan menetapkan menghubungkan antara yaitu berupa bidang domain area aspek serangkaian proses untuk menghasilkan \
        disusun menyusun terintegrasi diwujudkan mengatur dijabarkan mewujudkan menuangkan memasukkan dimasukkan mencantumkan ditampung \
        memetakan merinci dirinci yakni
        """)

    /// Different concepts of the set in the unit, its list and its own items.
    func count(_ set: Set<ConceptID>, around hit: Hit, inPasal: Bool) -> Int {
        var found: Set<ConceptID> = []
        func add(_ unit: Int) {
            for other in index.hits[unit] where set.contains(other.concept) { found.insert(other.concept) }
        }
        let unit = index.units[hit.unit]
        let root: Int
        if inPasal { root = index.container(hit.unit) } else if let parent = unit.parent, unit.level > .ayat, index.units[parent].level >= .pasal { root = parent } else { root = hit.unit }
        for member in root..<index.units[root].end { add(member) }
        return found.count
    }

    func actor(_ unit: Int, _ sentence: Range<Int>, _ openings: [Int]) -> ActorScope {
        var best = actors.scope(unit: unit, sentence: sentence)
        for opening in openings where best < .quantified {
            let tokens = index.tokens(opening)
            guard !tokens.isEmpty else { continue }
            best = max(best, actors.scope(unit: opening, sentence: tokens.startIndex..<tokens.endIndex))
        }
        return best
    }
}
