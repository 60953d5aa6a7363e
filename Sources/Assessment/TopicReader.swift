import LegalStructure
import RuleModel

/// What the text says about one indicator's topic, unit by unit. A class, for its methods are handed on as conditions:
/// each time a structure would be copied with all it holds.
final class TopicReader: Sendable {
    let index: TextIndex
    let topic: ConceptSet
    let headingTopic: ConceptSet
    let actors: ActorReader
    private let titleHasTopic: Bool
    /// By unit: its own words are about the topic.
    private let isMainUnit: [Bool]
    /// Later pasal that a norm about the topic announces ("sebagaimana diatur dalam Pasal 15 sampai dengan Pasal 19").
    private let announced: Set<Int>

    init(index: TextIndex, topic: ConceptSet, headingTopic: ConceptSet, actors: ActorReader) {
        self.index = index
        self.topic = topic
        self.headingTopic = topic.union(headingTopic)
        self.actors = actors
        titleHasTopic = !topic.isDisjoint(with: index.titleConcepts)
        var isMainUnit = [Bool](repeating: false, count: index.roles.count)
        for unit in topic.concepts.flatMap({ index.unitsByConcept[$0] }).map(Int.init) {
            let role = index.roles[unit]
            guard role == .norm || role == .task || role == .mention(.delegasi) else { continue }
            isMainUnit[unit] = index.hits(unit).contains { topic.contains($0.concept) && index.isMain($0) }
        }
        self.isMainUnit = isMainUnit
        announced = Self.announced(index, isMainUnit)
    }

    private static func announced(_ index: TextIndex, _ isMainUnit: [Bool]) -> Set<Int> {
        var result: Set<Int> = []
        let pasal = index.roles.indices.filter {
            index.place($0).level == .pasal && index.place($0).zone == .batangTubuh
        }
        for unit in isMainUnit.indices where isMainUnit[unit] {
            let own = index.container(unit)
            let targets = index.targets(unit).filter { index.place($0).level == .pasal && $0 > own }
            guard let first = targets.min(), let last = targets.max() else { continue }
            let isRange = index.tokens(unit).contains { $0.word == WordHash.of("sampai") }
            result.formUnion(isRange ? Set(pasal.filter { $0 >= first && $0 <= last }) : Set(targets))
        }
        return result
    }

    /// The unit's words are about the topic, not only name it.
    func isMain(_ unit: Int) -> Bool { isMainUnit[unit] }

    func own(_ unit: Int) -> Bool { index.names(unit, topic) }

    func holds(_ scope: TopicScope, _ unit: Int) -> Bool {
        switch scope {
        case .anywhere: return true
        case .own: return own(unit)
        case .opening: return own(unit) || index.anyOpening(unit, own)
        case .pasal: return own(unit) || index.anyOpening(unit, own) || pasalIsAbout(unit)
        case .neighbour: return holds(.pasal, unit) || neighbourIsAbout(unit)
        case .title: return titleHasTopic
        case .bab:
            return own(unit) || index.anyOpening(unit, own) || pasalIsAbout(unit) || titleHasTopic
                || index.anyHeading(unit, headingHasTopic)
        }
    }

    /// The unit's heading names the topic.
    func names(_ unit: Int) -> Bool { headingHasTopic(unit) }

    private func headingHasTopic(_ unit: Int) -> Bool { !index.heading(unit).isDisjoint(with: headingTopic) }

    /// As `holds`, for a section whose own heading is in question.
    func holdsAround(_ scope: TopicScope, _ section: Int, isPart: Bool) -> Bool {
        if scope == .anywhere { return true }
        if headingHasTopic(section), !isPart { return true }
        guard let parent = index.place(section).parent else { return false }
        return index.anyHeading(parent, headingHasTopic) || (scope == .bab && titleHasTopic)
    }

    /// The act's title, the nearest heading or the pasal's first words name one of the concepts; a title or
    /// heading that names the topic, too, is no obstacle.
    func isWithin(_ set: ConceptSet, _ unit: Int) -> Bool {
        if !titleHasTopic, !index.titleConcepts.isDisjoint(with: set) { return true }
        if let nearest = index.place(unit).nearestHeading, !index.heading(nearest).isDisjoint(with: set),
            !headingHasTopic(nearest)
        {
            return true
        }
        guard let first = firstWithWords(index.container(unit)) else { return false }
        let words = index.tokens(first).prefix(Self.firstWords).indices
        return index.hits(first).contains { set.contains($0.concept) && words.contains($0.tokens.lowerBound) }
    }

    /// How many words of a pasal say what it is about.
    private static let firstWords = 10

    private func firstWithWords(_ unit: Int) -> Int? {
        (unit..<index.place(unit).end).first(where: index.hasWords)
    }

    /// Some norm of the unit's pasal names one of the concepts.
    func pasalMentions(_ set: ConceptSet, _ unit: Int) -> Bool {
        let container = index.container(unit)
        return (container..<index.place(container).end).contains { member in
            index.roles[member] == .norm
                && index.hits(member).contains { set.contains($0.concept) && !$0.isGuided }
        }
    }

    /// The pasal before or behind, under the same heading, is about the topic.
    private func neighbourIsAbout(_ unit: Int) -> Bool {
        let container = index.container(unit)
        let place = index.place(container)
        guard place.level == .pasal else { return false }
        func isAbout(_ pasal: Int) -> Bool {
            index.place(pasal).level == .pasal && index.place(pasal).parent == place.parent
                && (pasal..<index.place(pasal).end).prefix(2).contains { isMainUnit[$0] }
        }
        if place.end < isMainUnit.count, isAbout(place.end) { return true }
        guard container > 0 else { return false }
        return isAbout(index.container(container - 1))
    }

    /// The nearest heading names the topic, the pasal opens with it, or the unit takes up a unit about it.
    private func pasalIsAbout(_ unit: Int) -> Bool {
        if let nearest = index.place(unit).nearestHeading, headingHasTopic(nearest) { return true }
        let container = index.container(unit)
        if let first = firstWithWords(container), isMainUnit[first] {
            // A long annex section is not about what its first point says.
            let level = index.place(container).level
            if level == .pasal || level == .diktum || first == container { return true }
        }
        return announced.contains(container) || takesUp(unit) || index.anyOpening(unit, takesUp)
    }

    /// The unit refers to one about the topic: "Tim Koordinasi sebagaimana dimaksud dalam Diktum KESATU".
    private func takesUp(_ unit: Int) -> Bool {
        index.targets(unit).contains { target in
            if isMainUnit[target] || index.anyOpening(target, { isMainUnit[$0] }) { return true }
            // A whole pasal is referred to: its first words.
            return firstWithWords(target).map { isMainUnit[$0] } ?? false
        }
    }

    // MARK: Contents

    /// The hit is part of what the topic contains: an item of its list, part of its prose list, or a
    /// matter that its pasal takes up by itself.
    func isContent(_ hit: Hit) -> Bool {
        let unit = hit.unit
        if isInstrument(hit) { return false }
        if index.anyOpening(unit, opensConditions) { return false }
        if isItemOfSection(hit) || isCellOfSection(hit) { return true }
        if let opening = index.opening(unit), index.hasWords(opening) {
            return index.anyOpening(unit, own) || pasalIsAbout(unit) || own(unit)
        }
        if own(unit) { return listsContents(unit, hit) || index.isMain(hit) && pasalIsAbout(unit) }
        guard pasalIsAbout(unit) else { return false }
        return index.isMain(hit) || listsContents(unit, hit)
    }

    /// In annexes: an item that begins with the matter, in a section without words under a heading about the topic:
    /// "BAB III PETA RENCANA – B. Program – 1. Program tata kelola berupa …".
    private func isItemOfSection(_ hit: Hit) -> Bool {
        let unit = hit.unit
        guard index.place(unit).zone == .lampiran, index.place(unit).level > .poin,
            let section = index.place(unit).parent, !index.hasWords(section),
            !index.heading(section).isEmpty
                || index.place(section).nearestHeading == section
        else { return false }
        return hit.tokens.lowerBound - index.tokens(unit).startIndex <= 3
            && index.anyHeading(unit, headingHasTopic)
    }

    /// In annexes: a cell of a table that begins with the matter, under a heading about the topic.
    private func isCellOfSection(_ hit: Hit) -> Bool {
        index.place(hit.unit).zone == .lampiran && index.roles[hit.unit] == .table
            && index.allTokens[hit.tokens.lowerBound].breaksBefore
            && index.anyHeading(hit.unit, headingHasTopic)
    }

    /// "… dipublikasikan melalui aplikasi perencanaan": by what, not what.
    private func isInstrument(_ hit: Hit) -> Bool {
        hit.tokens.lowerBound > index.tokens(hit.unit).startIndex
            && Grammar.instruments.contains(index.allTokens[hit.tokens.lowerBound - 1].word)
    }

    /// "Peta Rencana SPBE bertujuan meningkatkan mutu layanan": what the topic is for, not what it contains.
    func statesPurpose(_ hit: Hit) -> Bool {
        let start = index.sentenceStart(hit.tokens.lowerBound, hit.unit)
        return (start..<hit.tokens.lowerBound).contains {
            Grammar.purposes.contains(index.allTokens[$0].word)
        }
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

    /// The list that a count around a unit goes over: its parent's items, the whole pasal, or the unit itself.
    func countingRoot(_ unit: Int, inPasal: Bool) -> Int {
        if inPasal { return index.container(unit) }
        let place = index.place(unit)
        if place.level > .ayat, let parent = place.parent, index.place(parent).level >= .pasal {
            return parent
        }
        return unit
    }

    /// The bab a unit stands in; its pasal where there is none.
    func bab(_ unit: Int) -> Int {
        var at = unit
        while index.place(at).level != .bab, let parent = index.place(at).parent { at = parent }
        return index.place(at).level == .bab ? at : index.container(unit)
    }

    /// Different concepts of the set in the words of a unit and those below it.
    func count(_ set: ConceptSet, below root: Int) -> Int {
        var found = ConceptSet()
        for member in root..<index.place(root).end {
            for hit in index.hits(member) { found.insert(hit.concept) }
        }
        return found.commonCount(set)
    }

    /// The widest scope that the sentence or the phrases that open its list name.
    func actor(_ unit: Int, _ sentence: Range<Int>) -> ActorScope {
        var best = actors.scope(unit: unit, sentence: sentence)
        _ = index.anyOpening(unit) { opening in
            let tokens = index.tokens(opening)
            if !tokens.isEmpty {
                best = max(best, actors.scope(unit: opening, sentence: tokens.startIndex..<tokens.endIndex))
            }
            return best == .quantified
        }
        return best
    }
}
