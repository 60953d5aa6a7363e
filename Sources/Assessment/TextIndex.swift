import DocumentModel
import Glibc
import LegalStructure

/// A concept found in the words of a unit: twelve bytes, for there are millions in a long text.
struct Hit: Sendable {
    private var conceptNumber: UInt16
    /// How many words, and in the highest bits the marks.
    private var tokenCountAndMarks: UInt16
    private var unitNumber: Int32
    private var firstToken: Int32

    private static let guided: UInt16 = 0x8000
    private static let main: UInt16 = 0x4000
    private static let tabular: UInt16 = 0x2000
    /// No sentence is longer; those of hostile texts are cut.
    private static let mostTokens = 0x1FFF

    init(concept: ConceptID, unit: Int, tokens: Range<Int>, isGuided: Bool, isTabular: Bool) {
        conceptNumber = UInt16(concept)
        tokenCountAndMarks =
            UInt16(min(tokens.count, Self.mostTokens)) | (isGuided ? Self.guided : 0)
            | (isTabular ? Self.tabular : 0)
        unitNumber = Int32(unit)
        firstToken = Int32(tokens.lowerBound)
    }

    /// The same words, with another meaning.
    func meaning(_ concept: ConceptID) -> Hit {
        var hit = self
        hit.conceptNumber = UInt16(concept)
        return hit
    }

    var concept: ConceptID { Int(conceptNumber) }
    var unit: Int { Int(unitNumber) }
    /// Token indices in the index.
    var tokens: Range<Int> { Int(firstToken)..<(Int(firstToken) + Int(tokenCountAndMarks) & Self.mostTokens) }
    /// Stands behind "berpedoman pada" and the like.
    var isGuided: Bool { tokenCountAndMarks & Self.guided != 0 }
    /// The sentence is about it.
    var isMain: Bool {
        get { tokenCountAndMarks & Self.main != 0 }
        set {
            tokenCountAndMarks = newValue ? tokenCountAndMarks | Self.main : tokenCountAndMarks & ~Self.main
        }
    }
    /// Stands in a long run of words without a verb: the cells of a flattened table, a list of names.
    var isTabular: Bool { tokenCountAndMarks & Self.tabular != 0 }
}

/// The words of all units and the concepts found in them, from one pass over the text.
struct TextIndex: Sendable {
    let naskah: Naskah
    let document: Document
    let vocabulary: Vocabulary
    private(set) var allTokens: [Token] = []
    /// By unit, and one more: its first token.
    private var tokenStarts: [Int32] = [0]
    /// By passage of all units: its first token. By unit: the number of its first passage.
    private var passageStarts: [Int32] = []
    private var firstPassages: [Int32] = []
    private var allHits: [Hit] = []
    /// By unit, and one more: its first hit.
    private var hitStarts: [Int32] = [0]
    /// Concepts in the headings of units.
    private var headingConcepts: [Int: ConceptSet] = [:]
    private(set) var roles: [UnitRole] = []
    /// The document's own words.
    private var local = PhraseTrie()
    /// Units of the act that the words of units refer to; by unit, and one more: its first target.
    private var allTargets: [Int32] = []
    private var targetStarts: [Int32] = []
    /// Units with a hit of the concept.
    private(set) var unitsByConcept: [[Int32]] = []
    /// Concepts that are meant somewhere, or whose phrases stand there as a part of longer ones ("Peta Rencana SPBE"
    /// speaks of SPBE).
    private(set) var named = ConceptSet()
    /// Concepts that the act's title names.
    private(set) var titleConcepts = ConceptSet()
    let places: [UnitPlace]
    /// Annex sections, and sections of policies without pasal, whose heading names some concept.
    private(set) var namedSections: [Int] = []

    var units: [Unit] { naskah.units }
    /// A policy of numbered points or a decree: no pasal in the body.
    var hasNoPasal: Bool { naskah.pasalCount == 0 }

    init(_ document: Document, _ naskah: Naskah, _ vocabulary: Vocabulary) {
        self.document = document
        self.naskah = naskah
        self.vocabulary = vocabulary
        places = UnitPlace.all(naskah.units, of: document)
        addTargets()
        unitsByConcept = Array(repeating: [], count: vocabulary.names.count)
        // Memory is taken when it is written to, so too much room costs nothing; too little is filled and copied.
        let length = naskah.units.reduce(0) { $0 + $1.passages.reduce(0) { $0 + $1.bytes.count } }
        allTokens.reserveCapacity(length / 5)
        allHits.reserveCapacity(length / 10)
        for index in naskah.units.indices { addTokens(of: index) }
        passageStarts.append(Int32(allTokens.count))
        local = localTerms()
        let own = OwnLevel(naskah, vocabulary)
        let words = MainWords()
        var raw: [RawHit] = []
        var hits: [Hit] = []
        for index in naskah.units.indices {
            let range = Int(tokenStarts[index])..<Int(tokenStarts[index + 1])
            allTokens.withUnsafeBufferPointer {
                Self.find($0[range], index, vocabulary, local, &raw, into: &hits)
            }
            for hit in raw { named.insert(hit.concept) }
            own.resolve(&hits, allTokens)
            Self.markMain(&hits, allTokens, range, words)
            for hit in hits {
                allHits.append(hit)
                named.insert(hit.concept)
                if unitsByConcept[hit.concept].last != Int32(index) {
                    unitsByConcept[hit.concept].append(Int32(index))
                }
            }
            hitStarts.append(Int32(allHits.count))
            if let heading = naskah.units[index].heading {
                let concepts = concepts(in: heading)
                if !concepts.isEmpty {
                    headingConcepts[index] = concepts
                    if naskah.units[index].level > .lampiran { namedSections.append(index) }
                }
            }
        }
        titleConcepts = concepts(in: naskah.title ?? "")
        roles = RoleReader(index: self).roles()
        namedSections = namedSections.filter {
            (naskah.units[$0].zone == .lampiran || hasNoPasal) && rulesOrLists($0)
        }
    }

    /// The manuscript has its references in the order of their units.
    private mutating func addTargets() {
        targetStarts.reserveCapacity(naskah.units.count + 1)
        for reference in naskah.references where !reference.isExternal {
            guard let target = reference.target else { continue }
            while targetStarts.count <= reference.unit { targetStarts.append(Int32(allTargets.count)) }
            allTargets.append(Int32(target))
        }
        while targetStarts.count <= naskah.units.count { targetStarts.append(Int32(allTargets.count)) }
    }

    /// Learns from the definitions, and from the names that norms give.
    private func localTerms() -> PhraseTrie {
        var terms = LocalTerms(naskah, vocabulary)
        let signs = LocalTerms.Signs()
        allTokens.withUnsafeBufferPointer { tokens in
            for unit in naskah.units.indices where !naskah.units[unit].isDefinition {
                guard naskah.units[unit].zone == .batangTubuh || naskah.units[unit].zone == .lampiran else {
                    continue
                }
                let first = Int(firstPassages[unit])
                for passage in first..<(first + naskah.units[unit].passages.count) {
                    let words = Int(passageStarts[passage])..<Int(passageStarts[passage + 1])
                    // Most passages end here.
                    guard signs.stand(in: tokens, words) else { continue }
                    terms.learn(from: allTokens[words], vocabulary)
                }
            }
        }
        return terms.trie
    }

    private mutating func addTokens(of unit: Int) {
        firstPassages.append(Int32(passageStarts.count))
        for passage in naskah.units[unit].passages {
            let start = allTokens.count
            passageStarts.append(Int32(start))
            document.blocks[passage.block].text.withBytes { text in
                Tokenizer.tokenize(text, passage.bytes, into: &allTokens)
                rejoin(from: start)
                restore(text, passage.bytes, from: start)
            }
        }
        tokenStarts.append(Int32(allTokens.count))
    }

    /// Puts words together again that a line end has broken without a hyphen ("arsi tektur"), where the
    /// whole is a word of the vocabulary and its second part is none.
    private mutating func rejoin(from start: Int) {
        WordHash.powers.withUnsafeBufferPointer { powers in
            var at = start
            while at + 1 < allTokens.count {
                let token = allTokens[at]
                let next = allTokens[at + 1]
                if next.flags.isSubset(of: [.active, .passive]), Int(next.start) - token.end == 1 {
                    let whole = WordHash.joined(
                        token.word, next.word, length: next.end - Int(next.start), powers)
                    if vocabulary.words.contains(whole), !vocabulary.words.contains(next.word) {
                        allTokens[at] = Token(
                            word: whole, start: Int(token.start), end: next.end, flags: token.flags)
                        allTokens.remove(at: at + 1)
                    }
                }
                at += 1
            }
        }
    }

    /// Reads "clan" as "dan": text recognition takes "d" for "cl", with which few words of the language begin.
    private mutating func restore(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from start: Int
    ) {
        guard let base = text.baseAddress else { return }
        for letter: Int32 in [0x63, 0x43] {
            var at = range.lowerBound
            while at < range.upperBound, let found = memchr(base + at, letter, range.upperBound - at) {
                at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
                restoreWord(text, at, range.upperBound, from: start)
            }
        }
    }

    /// The word that holds a "c", when "l" stands behind it at the offset.
    private mutating func restoreWord(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, from start: Int
    ) {
        guard at < end, text[at] | 0x20 == 0x6C,
            let word = allTokens[start...].lastIndex(where: { $0.start < at }), allTokens[word].end > at,
            !vocabulary.words.contains(allTokens[word].word), let token = allTokens[word].restored(in: text)
        else { return }
        if Int(token.start) == at - 1 || vocabulary.words.contains(token.word) { allTokens[word] = token }
    }

    // MARK: Access

    func tokens(_ unit: Int) -> ArraySlice<Token> {
        allTokens[Int(tokenStarts[unit])..<Int(tokenStarts[unit + 1])]
    }

    func hasWords(_ unit: Int) -> Bool { tokenStarts[unit] < tokenStarts[unit + 1] }

    /// Hits of a unit, in order of their place.
    func hits(_ unit: Int) -> ArraySlice<Hit> { allHits[Int(hitStarts[unit])..<Int(hitStarts[unit + 1])] }

    /// Whether the unit's words name one of the concepts.
    func names(_ unit: Int, _ concepts: ConceptSet) -> Bool {
        hits(unit).contains { concepts.contains($0.concept) }
    }

    /// The units of the act that the words of a unit refer to.
    func targets(_ unit: Int) -> [Int] {
        allTargets[Int(targetStarts[unit])..<Int(targetStarts[unit + 1])].map(Int.init)
    }

    /// Concepts in the unit's own heading.
    func heading(_ unit: Int) -> ConceptSet { headingConcepts[unit] ?? ConceptSet() }

    func place(_ unit: Int) -> UnitPlace { places[unit] }

    /// The passage of its unit that a token stands in.
    private func passage(of token: Int, _ unit: Int) -> Int {
        let first = Int(firstPassages[unit])
        var at = first + naskah.units[unit].passages.count - 1
        while at > first, Int(passageStarts[at]) > token { at -= 1 }
        return at - first
    }

    /// Concepts named in a text that is no unit, such as the title.
    func concepts(in text: String) -> ConceptSet {
        var raw: [RawHit] = []
        var hits: [Hit] = []
        Tokenizer.tokens(text).withUnsafeBufferPointer {
            Self.find($0[...], 0, vocabulary, local, &raw, into: &hits)
        }
        return ConceptSet(hits.lazy.map(\.concept))
    }

    // MARK: Finding

    /// Tokens where they lie: each of a long text is looked at many times. Not through `indices`, which the library makes
    /// anew for a slice.
    private typealias Words = Slice<UnsafeBufferPointer<Token>>

    /// Longest phrases win: a hit inside a longer one is dropped, unless the longer one's concept implies it.
    ///
    /// - Parameters:
    ///   - raw: room that is used again and again.
    ///   - hits: what is found, instead of what was there.
    private static func find(
        _ tokens: Words, _ unit: Int, _ vocabulary: Vocabulary, _ local: PhraseTrie,
        _ raw: inout [RawHit], into hits: inout [Hit]
    ) {
        raw.removeAll(keepingCapacity: true)
        hits.removeAll(keepingCapacity: true)
        for at in tokens.startIndex..<tokens.endIndex {
            vocabulary.trie.matches(at: at, in: tokens) {
                raw.append(RawHit(concept: $0, range: at..<(at + $1), isLocal: false))
            }
            if !local.isEmpty {
                local.matches(at: at, in: tokens) { concept, length in
                    if length > 1 || standsAlone(at, tokens) {
                        raw.append(RawHit(concept: concept, range: at..<(at + length), isLocal: true))
                    }
                }
            }
        }
        guard !raw.isEmpty else { return }
        var guided = RangeCursor(guidedRanges(tokens))
        var tabular = RangeCursor(tabularRanges(tokens))
        for (number, hit) in raw.enumerated() where !isInside(number, raw) {
            let range = hit.range
            let isGuided = guided.covers(range.lowerBound)
            let isTabular = tabular.covers(range.lowerBound)
            func add(_ concept: ConceptID) {
                hits.append(
                    Hit(concept: concept, unit: unit, tokens: range, isGuided: isGuided, isTabular: isTabular)
                )
            }
            vocabulary.closure.forEach(of: hit.concept, add)
            switch scope(of: hit, tokens, vocabulary) {
            case .none: break
            case .quantified: vocabulary.quantified.forEach(of: hit.concept, add)
            case .unlimited: vocabulary.unlimited.forEach(of: hit.concept, add)
            }
        }
    }

    /// A phrase found, whether or not a longer one holds it.
    private struct RawHit {
        let concept: ConceptID
        let range: Range<Int>
        /// A term that the document defines.
        let isLocal: Bool
    }

    private enum Scope { case none, quantified, unlimited }

    /// What a hit means besides by the words around it: "setiap aplikasi", "Aplikasi ditempatkan …".
    private static func scope(
        of hit: RawHit, _ tokens: Words, _ vocabulary: Vocabulary
    ) -> Scope {
        if vocabulary.quantified.isEmpty(hit.concept), vocabulary.unlimited.isEmpty(hit.concept) {
            return .none
        }
        let first = hit.range.lowerBound
        guard first == tokens.startIndex || tokens[first].breaksBefore else {
            return Grammar.setiap.contains(tokens[first - 1].word) ? .quantified : .none
        }
        // "Aplikasi pelayanan kecamatan …" are some, "Aplikasi beserta datanya …" all. A name of the document's own
        // may be that of a single one.
        let next = hit.range.upperBound
        guard !hit.isLocal, next < tokens.endIndex, !tokens[next].flags.contains(.comma) else { return .none }
        return isVerb(tokens[next]) || Grammar.unlimiting.contains(tokens[next].word) ? .unlimited : .none
    }

    /// Tells whether ranges that stand in order and apart cover offsets that are asked in order, in one pass.
    private struct RangeCursor {
        private let ranges: [Range<Int>]
        private var next = 0

        init(_ ranges: [Range<Int>]) { self.ranges = ranges }

        mutating func covers(_ offset: Int) -> Bool {
            while next < ranges.count, ranges[next].upperBound <= offset { next += 1 }
            return next < ranges.count && ranges[next].contains(offset)
        }
    }

    /// Sentences that are too long to be a name or an item of a list and have no verb.
    private static func tabularRanges(_ tokens: Words) -> [Range<Int>] {
        guard tokens.count > longestName else { return [] }
        var ranges: [Range<Int>] = []
        var start = tokens.startIndex
        var hasVerb = false
        func close(_ end: Int) {
            if end - start > longestName, !hasVerb { ranges.append(start..<end) }
            start = end
            hasVerb = false
        }
        let verbs = Grammar.verbs
        for at in tokens.startIndex..<tokens.endIndex {
            if tokens[at].beginsSentence, at > start { close(at) }
            hasVerb = hasVerb || verbs.contains(tokens[at])
        }
        close(tokens.endIndex)
        return ranges
    }

    /// Longest name or item in words.
    private static let longestName = 24

    /// Longest phrase in words, generously.
    private static let longestPhrase = 16

    /// Raw hits are ordered by their first word, so that only near ones can contain another.
    private static func isInside(_ number: Int, _ raw: [RawHit]) -> Bool {
        let range = raw[number].range
        func contains(_ other: Range<Int>) -> Bool {
            other.count > range.count && other.lowerBound <= range.lowerBound
                && other.upperBound >= range.upperBound
        }
        var at = number - 1
        while at >= 0, range.lowerBound - raw[at].range.lowerBound <= longestPhrase {
            if contains(raw[at].range) { return true }
            at -= 1
        }
        at = number + 1
        while at < raw.count, raw[at].range.lowerBound == range.lowerBound {
            if contains(raw[at].range) { return true }
            at += 1
        }
        return false
    }

    /// A defined term of one word ("Dinas", "Dewan") is meant only where it is written as a name and no
    /// other name goes on behind it ("Dinas Kesehatan").
    private static func standsAlone(_ at: Int, _ tokens: Words) -> Bool {
        let token = tokens[at]
        guard token.flags.contains(.capital) else { return false }
        let next = at + 1
        guard next < tokens.endIndex, !tokens[next].breaksBefore, !tokens[next].flags.contains(.comma),
            !tokens[next].flags.contains(.parenthesis)
        else { return true }
        if token.flags.contains(.allCapitals) { return true }
        return !tokens[next].flags.contains(.capital) || tokens[next].flags.contains(.allCapitals)
    }

    /// Stretches behind words such as "berpedoman pada": to the end of the sentence, or, at its start, to
    /// the first comma or verb.
    private static func guidedRanges(_ tokens: Words) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var sentenceStart = tokens.startIndex
        let openings = Grammar.guidingOrOpen
        for at in tokens.startIndex..<tokens.endIndex {
            if tokens[at].beginsSentence { sentenceStart = at }
            // Most words end here.
            guard openings.contains(tokens[at].word) else { continue }
            let isPreparing =
                Grammar.preparing.contains(tokens[at].word)
                && at > tokens.startIndex && Grammar.preparingVerbs.contains(tokens[at - 1].word)
                || at + 1 < tokens.endIndex && Grammar.studies.contains(tokens[at].word)
                    && Grammar.studied.contains(tokens[at + 1].word)
            // "X menjadi bahan pembahasan", "X akan dikaji": what is talked about is not ruled.
            let isTalkedAbout =
                tokens[at].word == Grammar.menjadi && at + 1 < tokens.endIndex
                && Grammar.matters.contains(tokens[at + 1].word)
                || tokens[at].word == Grammar.dibahas && at + 1 < tokens.endIndex
                    && Grammar.places.contains(tokens[at + 1].word)
            let isOpen =
                at > sentenceStart && Grammar.considered.contains(tokens[at].word)
                && Grammar.pending.contains(tokens[at - 1].word)
            if isTalkedAbout || isOpen {
                let start = max(sentenceStart, ranges.last?.upperBound ?? sentenceStart)
                if start < at { ranges.append(start..<at) }
            }
            let isAccording = Grammar.according.contains(tokens[at].word)
            guard isAccording || Grammar.guidance.contains(tokens[at].word) || isPreparing else { continue }
            var end = at + 1
            while end < tokens.endIndex {
                let token = tokens[end]
                if token.breaksBefore, end > at + 1 { break }
                if isAccording || at - sentenceStart <= 1, token.flags.contains(.comma) || isVerb(token) {
                    break
                }
                end += 1
            }
            // Ranges stay in order and apart.
            if let last = ranges.last, last.upperBound > at {
                ranges[ranges.count - 1] = last.lowerBound..<max(end, last.upperBound)
            } else {
                ranges.append(at..<end)
            }
        }
        return ranges
    }

    static func isVerb(_ token: Token) -> Bool { Grammar.verbs.contains(token) }

    /// Some word of duty stands there.
    func obliges(_ words: Range<Int>) -> Bool {
        words.contains { Grammar.normative.contains(allTokens[$0].word) }
    }

    // MARK: Questions about hits

    /// First token of the sentence that holds a token.
    func sentenceStart(_ token: Int, _ unit: Int) -> Int {
        var at = token
        let lower = Int(tokenStarts[unit])
        while at > lower {
            if allTokens[at].beginsSentence { return at }
            at -= 1
        }
        return lower
    }

    /// Behind the last token of the sentence.
    func sentenceEnd(_ token: Int, _ unit: Int) -> Int {
        var at = token + 1
        let upper = Int(tokenStarts[unit + 1])
        while at < upper {
            if allTokens[at].beginsSentence { return at }
            at += 1
        }
        return upper
    }

    /// The clause is about the hit: it is the subject, or the object of a verb or of a noun of action.
    func isMain(_ hit: Hit) -> Bool { hit.isMain && !isBareItem(hit) }

    /// A bare item of a list ("a. Arsitektur SPBE;") says nothing by itself.
    private func isBareItem(_ hit: Hit) -> Bool {
        places[hit.unit].level > .ayat && !tokens(hit.unit).contains(where: Self.isVerb)
    }

    /// Marks the hits that their sentence is about; hits in a row ("infrastruktur, aplikasi, dan keamanan")
    /// share what the first of them is.
    private static func markMain(
        _ hits: inout [Hit], _ tokens: [Token], _ range: Range<Int>, _ words: MainWords
    ) {
        var sentence = Sentence(range)
        for at in hits.indices where !hits[at].isGuided {
            let hit = hits[at].tokens
            if at > 0, hits[at - 1].tokens == hit {
                // Another meaning of the same words.
                hits[at].isMain = hits[at - 1].isMain
                continue
            }
            sentence.read(to: hit.lowerBound, tokens, words)
            hits[at].isMain =
                standsMain(hit.lowerBound, in: sentence, tokens, words)
                || hits[..<at].reversed().prefix { hit.lowerBound - $0.tokens.lowerBound <= longestRow }
                    .contains { $0.isMain && isRow($0.tokens, hit, tokens) }
        }
    }

    /// Words from the beginning of a name to the next one of its row, generously: names that a document defines are the
    /// longest.
    private static let longestRow = 64

    /// Nothing but commas and "dan", "atau", "serta" between two hits.
    private static func isRow(_ left: Range<Int>, _ right: Range<Int>, _ tokens: [Token]) -> Bool {
        let gap = right.lowerBound - left.upperBound
        guard gap >= 0, gap <= 2, !tokens[right.lowerBound].breaksBefore else { return false }
        let between = left.upperBound..<right.lowerBound
        if between.isEmpty { return tokens[right.lowerBound].flags.contains(.comma) }
        return between.allSatisfy { Grammar.connectors.contains(tokens[$0].word) }
    }

    /// What `standsMain` looks for.
    private struct MainWords {
        let verbs = Grammar.verbs
        let oleh = Grammar.oleh
        let yang = Grammar.yang
        let untuk = Grammar.untuk
        let furthering = Grammar.furthering
        let following = Grammar.following
        let governors = Grammar.governors
    }

    /// The sentence that a unit's words are read in, from its beginning to one of them. Hits come in the order of their
    /// words, so that all of a unit is read once.
    private struct Sentence {
        private(set) var start: Int
        /// Its first finite verb of a main clause: none behind "yang" or "untuk".
        private(set) var verb: Int?
        /// The first word that is not read yet.
        private var next: Int

        init(_ unit: Range<Int>) { (start, next) = (unit.lowerBound, unit.lowerBound) }

        mutating func read(to last: Int, _ tokens: [Token], _ words: MainWords) {
            while next <= last {
                let token = tokens[next]
                if token.beginsSentence { (start, verb) = (next, nil) }
                if verb == nil, words.verbs.contains(token),
                    next == start
                        || tokens[next - 1].word != words.yang && tokens[next - 1].word != words.untuk
                {
                    verb = next
                }
                next += 1
            }
        }
    }

    private static func standsMain(
        _ at: Int, in sentence: Sentence, _ tokens: [Token], _ words: MainWords
    ) -> Bool {
        let start = sentence.start
        // "dilaksanakan oleh Tim Koordinasi": the agent is not what the norm is about.
        if at > start, tokens[at - 1].word == words.oleh { return false }
        // "Untuk mendukung manajemen data, Dinas menyediakan aplikasi": what a clause is good for is not what it is about.
        if at > start + 1, at < start + 6, tokens[start].word == words.untuk,
            words.furthering.contains(tokens[start + 1].word),
            !tokens[(start + 2)...at].contains(where: { $0.flags.contains(.comma) })
        {
            return false
        }
        if at - start <= 2 { return true }
        let verbSeen = sentence.verb.map { $0 < at } ?? false
        if !verbSeen, at - start <= 12 { return true }
        for back in 1...3 where at - back >= start {
            let token = tokens[at - back]
            // "Pengembangan infrastruktur mengikuti Arsitektur SPBE" is not about the architecture.
            if words.following.contains(token.word) { return false }
            if words.verbs.contains(token) || words.governors.contains(token.word) { return true }
        }
        return false
    }

    /// Nearest enclosing pasal, diktum or annex section with a title.
    func container(_ unit: Int) -> Int { places[unit].container }

    /// Whether a condition holds for one of the ancestors whose words open the list the unit stands in, up to
    /// its container.
    func anyOpening(_ unit: Int, _ condition: (Int) -> Bool) -> Bool {
        let top = places[unit].container
        var at = unit
        while at != top, let parent = places[at].parent {
            if condition(parent) { return true }
            at = parent
        }
        return false
    }

    /// The phrase that opens the unit's list.
    func opening(_ unit: Int) -> Int? { unit == places[unit].container ? nil : places[unit].parent }

    /// Whether a condition holds for one of the unit and its ancestors with headings.
    func anyHeading(_ unit: Int, _ condition: (Int) -> Bool) -> Bool {
        var at = places[unit].nearestHeading
        while let current = at {
            if condition(current) { return true }
            at = places[current].parent.flatMap { places[$0].nearestHeading }
        }
        return false
    }

    /// An act of the head of one unit, which binds that unit alone (guidance for assessors on indicators 5, 6, 7 and
    /// 10: at most level 2).
    var isOfUnit: Bool {
        guard let issuer = naskah.issuer else { return false }
        return Self.unitHeads.contains { issuer.hasPrefix($0) }
    }

    private static let unitHeads = [
        "KEPALA DINAS", "DIREKTUR JENDERAL", "INSPEKTUR", "DEPUTI", "KEPALA BIRO", "KEPALA BAGIAN",
        "KEPALA PUSAT", "KEPALA BIDANG", "CAMAT", "LURAH",
    ]

    /// Ministries and agencies also make rules for others.
    var bindsOthers: Bool { [.uu, .pp, .perpres, .inpres, .permen, .peraturanBadan].contains(naskah.kind) }

    /// Binds other bodies than its issuer above all: what it says of national services is its own matter.
    var bindsBodies: Bool {
        if [.uu, .pp, .perpres, .inpres].contains(naskah.kind) { return true }
        guard bindsOthers, let units = vocabulary.id("unit-kerja"),
            let others = vocabulary.id("unit-nasional")
        else { return false }
        return unitsByConcept[others].count * 2 > unitsByConcept[units].count
    }

    // MARK: Evidence

    /// The sentence of a match as a quotation; with the words that answered where they are asked for.
    func evidence(_ match: Match, explained: Bool = false) -> Evidence {
        let hit = match.hit
        let unit = units[hit.unit]
        let start = sentenceStart(hit.tokens.lowerBound, hit.unit)
        let end = sentenceEnd(hit.tokens.lowerBound, hit.unit)
        return quote(unit, start, end, around: hit.tokens, explained ? explanation(match) : "")
    }

    /// "pusat-data «Pusat Data Kota» · kata-pakai «menempatkan» · pelaku: setiap unit".
    private func explanation(_ match: Match) -> String {
        var parts = ([match.hit] + match.others).map { "\(vocabulary.names[$0.concept]) «\(words($0))»" }
        switch match.scope {
        case .none: break
        case .limited: parts.append("pelaku: sebagian unit")
        case .bare: parts.append("pelaku: unit tanpa kata pembatas")
        case .quantified: parts.append("pelaku: seluruh unit")
        }
        return parts.joined(separator: " · ")
    }

    private func words(_ hit: Hit) -> Substring {
        let passage = units[hit.unit].passages[passage(of: hit.tokens.lowerBound, hit.unit)]
        let bytes = Int(allTokens[hit.tokens.lowerBound].start)..<allTokens[hit.tokens.upperBound - 1].end
        return document.quote(TextRange(block: passage.block, bytes: bytes))
    }

    /// Longest quotation in bytes.
    private static let quoteLimit = 320

    private func quote(_ unit: Unit, _ start: Int, _ end: Int, around: Range<Int>, _ explanation: String)
        -> Evidence
    {
        // A sentence never runs over the end of its passage: a passage begins one.
        let passage = unit.passages[passage(of: around.lowerBound, unit.index)]
        var from = start
        while allTokens[around.lowerBound].end - Int(allTokens[from].start) > Self.quoteLimit,
            from < around.lowerBound
        { from += 1 }
        var to = end
        while to > around.upperBound, allTokens[to - 1].end - Int(allTokens[from].start) > Self.quoteLimit {
            to -= 1
        }
        let range = TextRange(
            block: passage.block, bytes: Int(allTokens[from].start)..<allTokens[to - 1].end)
        return Evidence(
            address: unit.address, quote: document.quote(range), range: range, explanation: explanation)
    }

    /// The first unit with words at or below a section.
    func firstWords(_ section: Int) -> Int? {
        (section..<places[section].end).first { hasWords($0) && rulesOrLists($0) }
    }

    private func rulesOrLists(_ unit: Int) -> Bool { roles[unit] == .norm || roles[unit] == .table }

    func firstSentence(_ unit: Int) -> Range<Int> {
        let start = tokens(unit).startIndex
        return start..<min(start + 1, sentenceEnd(start, unit))
    }
}
