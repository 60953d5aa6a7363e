import DocumentModel
import LegalStructure

/// A concept found in the words of a unit.
struct Hit: Sendable {
    var concept: ConceptID
    var unit: Int
    /// Token indices in the index.
    var tokens: Range<Int>
    /// Stands behind "berpedoman pada" and the like.
    var isGuided: Bool
    /// The sentence is about it.
    var isMain = false
}

/// The words of all units and the concepts found in them, from one pass over the text.
struct TextIndex: Sendable {
    let naskah: Naskah
    let document: Document
    let vocabulary: Vocabulary
    private(set) var allTokens: [Token] = []
    private var tokenRanges: [Range<Int>] = []
    /// Hits by unit, in order of their place.
    private(set) var hits: [[Hit]] = []
    /// Concepts in each unit's own heading.
    private(set) var headings: [[Hit]] = []
    private(set) var roles: [UnitRole] = []
    private let local: PhraseTrie
    /// Units with a hit of the concept.
    private(set) var unitsByConcept: [[Int]] = []
    let references: [Int: [Reference]]
    /// Concepts that the act's title names.
    private(set) var titleConcepts: Set<ConceptID> = []

    var units: [Unit] { naskah.units }
    /// A policy of numbered points or a decree: no pasal in the body.
    var hasNoPasal: Bool { naskah.pasalCount == 0 }

    init(_ document: Document, _ naskah: Naskah, _ vocabulary: Vocabulary) {
        self.document = document
        self.naskah = naskah
        self.vocabulary = vocabulary
        references = Dictionary(grouping: naskah.references.filter { !$0.isExternal && $0.target != nil }, by: \.unit)
        local = LocalTerms(document, naskah, vocabulary).trie
        let own = OwnLevel(naskah, vocabulary)
        unitsByConcept = Array(repeating: [], count: vocabulary.names.count)
        for unit in naskah.units {
            let start = allTokens.count
            for (number, passage) in unit.passages.enumerated() {
                Tokenizer.tokenize(Array(document.blocks[passage.block].text.utf8), passage.bytes, passage: number, into: &allTokens)
            }
            rejoin(from: start)
            let range = start..<allTokens.count
            tokenRanges.append(range)
            let found = Self.markMain(own.resolve(Self.find(allTokens[range], unit.index, vocabulary, local), allTokens), allTokens, range)
            hits.append(found)
            for concept in Set(found.map(\.concept)) { unitsByConcept[concept].append(unit.index) }
            var headingTokens: [Token] = []
            if let heading = unit.heading {
                let bytes = Array(heading.utf8)
                Tokenizer.tokenize(bytes, 0..<bytes.count, passage: 0, into: &headingTokens)
            }
            headings.append(Self.find(headingTokens[...], unit.index, vocabulary, local))
        }
        titleConcepts = concepts(in: naskah.title ?? "")
        roles = RoleReader(index: self).roles()
    }

    /// Puts words together again that a line end has broken without a hyphen ("arsi tektur"), where the
    /// whole is a word of the vocabulary and its second part is none.
    private mutating func rejoin(from start: Int) {
        var at = start
        while at + 1 < allTokens.count {
            let next = allTokens[at + 1]
            if !vocabulary.words.contains(next.word), next.flags.isEmpty || next.flags == [.active] || next.flags == [.passive],
                next.passage == allTokens[at].passage, let whole = joined(at), vocabulary.words.contains(whole),
                next.start - allTokens[at].end == 1
            {
                allTokens[at].word = whole
                allTokens[at].end = next.end
                allTokens.remove(at: at + 1)
            }
            at += 1
        }
    }

    private func joined(_ at: Int) -> UInt64? {
        let unit = tokenRanges.count
        let passage = naskah.units[unit].passages[Int(allTokens[at].passage)]
        let text = document.blocks[passage.block].text.utf8
        var hash = allTokens[at].word
        let start = text.index(text.startIndex, offsetBy: Int(allTokens[at + 1].start))
        for byte in text[start..<text.index(start, offsetBy: Int(allTokens[at + 1].end - allTokens[at + 1].start))] {
            hash = WordHash.add(byte, to: hash)
        }
        return hash
    }

    /// Concepts named in a text that is no unit, such as the title.
    func concepts(in text: String) -> Set<ConceptID> {
        var tokens: [Token] = []
        let bytes = Array(text.utf8)
        Tokenizer.tokenize(bytes, 0..<bytes.count, passage: 0, into: &tokens)
        return Set(Self.find(tokens[...], 0, vocabulary, local).map(\.concept))
    }

    func tokens(_ unit: Int) -> ArraySlice<Token> { allTokens[tokenRanges[unit]] }

    /// Longest phrases win: a hit inside a longer one is dropped, unless the longer one's concept implies it.
    private static func find(_ tokens: ArraySlice<Token>, _ unit: Int, _ vocabulary: Vocabulary, _ local: PhraseTrie) -> [Hit] {
        var raw: [(concept: ConceptID, range: Range<Int>)] = []
        for at in tokens.indices {
            vocabulary.trie.matches(at: at, in: tokens) { raw.append(($0, at..<(at + $1))) }
            if !local.isEmpty {
                local.matches(at: at, in: tokens) { concept, length in
                    if length > 1 || standsAlone(at, tokens) { raw.append((concept, at..<(at + length))) }
                }
            }
        }
        let guided = guidedRanges(tokens)
        var hits: [Hit] = []
        for (concept, range) in raw {
            let isInside = raw.contains { other in
                other.range.count > range.count && other.range.lowerBound <= range.lowerBound && other.range.upperBound >= range.upperBound
            }
            if isInside { continue }
            let isGuided = guided.contains { $0.contains(range.lowerBound) }
            for id in vocabulary.closure[concept] {
                hits.append(Hit(concept: id, unit: unit, tokens: range, isGuided: isGuided))
            }
        }
        return hits
    }

    /// A defined term of one word ("Dinas", "Dewan") is meant only where it is written as a name and no
    /// other name goes on behind it ("Dinas Kesehatan").
    private static func standsAlone(_ at: Int, _ tokens: ArraySlice<Token>) -> Bool {
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
    private static func guidedRanges(_ tokens: ArraySlice<Token>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var sentenceStart = tokens.startIndex
        for at in tokens.indices {
            if tokens[at].breaksBefore, !tokens[at].flags.contains(.colon) { sentenceStart = at }
            let isPreparing = Grammar.preparing.contains(tokens[at].word)
                && at > tokens.startIndex && Grammar.preparingVerbs.contains(tokens[at - 1].word)
            guard Grammar.guidance.contains(tokens[at].word) || isPreparing else { continue }
            var end = at + 1
            while end < tokens.endIndex {
                let token = tokens[end]
                if token.breaksBefore, end > at + 1 { break }
                if at - sentenceStart <= 1, token.flags.contains(.comma) || isVerb(token) { break }
                if token.word == Grammar.yang, end > at + 1, false { break }
                end += 1
            }
            ranges.append(at..<end)
        }
        return ranges
    }

    static func isVerb(_ token: Token) -> Bool {
        if Grammar.predicates.contains(token.word) { return true }
        guard token.flags.contains(.active) || token.flags.contains(.passive) else { return false }
        return !Grammar.notVerbs.contains(token.word)
    }

    // MARK: Questions about hits

    /// First token of the sentence that holds a token.
    func sentenceStart(_ token: Int, _ unit: Int) -> Int {
        var at = token
        let lower = tokenRanges[unit].lowerBound
        while at > lower {
            if allTokens[at].breaksBefore, !allTokens[at].flags.contains(.colon) { return at }
            at -= 1
        }
        return lower
    }

    /// Behind the last token of the sentence.
    func sentenceEnd(_ token: Int, _ unit: Int) -> Int {
        var at = token + 1
        let upper = tokenRanges[unit].upperBound
        while at < upper {
            if allTokens[at].breaksBefore, !allTokens[at].flags.contains(.colon) { return at }
            at += 1
        }
        return upper
    }

    /// The clause is about the hit: it is the subject, or the object of a verb or of a noun of action.
    func isMain(_ hit: Hit) -> Bool { hit.isMain && !isBareItem(hit) }

    /// A bare item of a list ("a. Arsitektur SPBE;") says nothing by itself.
    private func isBareItem(_ hit: Hit) -> Bool {
        units[hit.unit].level > .ayat && !tokens(hit.unit).contains(where: Self.isVerb)
    }

    /// Marks the hits that their sentence is about; hits in a row ("infrastruktur, aplikasi, dan keamanan")
    /// share what the first of them is.
    private static func markMain(_ hits: [Hit], _ tokens: [Token], _ range: Range<Int>) -> [Hit] {
        var hits = hits
        for at in hits.indices {
            var isMain = !hits[at].isGuided && standsMain(hits[at].tokens, tokens, range)
            if !isMain, !hits[at].isGuided {
                isMain = hits[..<at].contains { $0.isMain && isRow($0.tokens, hits[at].tokens, tokens) }
            }
            hits[at].isMain = isMain
        }
        return hits
    }

    /// Nothing but commas and "dan", "atau", "serta" between two hits.
    private static func isRow(_ left: Range<Int>, _ right: Range<Int>, _ tokens: [Token]) -> Bool {
        let gap = right.lowerBound - left.upperBound
        guard gap >= 0, gap <= 2, !tokens[right.lowerBound].breaksBefore else { return false }
        let between = left.upperBound..<right.lowerBound
        if between.isEmpty { return tokens[right.lowerBound].flags.contains(.comma) }
        return between.allSatisfy { Grammar.connectors.contains(tokens[$0].word) }
    }

    private static func standsMain(_ hit: Range<Int>, _ tokens: [Token], _ unit: Range<Int>) -> Bool {
        var start = hit.lowerBound
        while start > unit.lowerBound, !(tokens[start].breaksBefore && !tokens[start].flags.contains(.colon)) { start -= 1 }
        let at = hit.lowerBound
        // "dilaksanakan oleh Tim Koordinasi": the agent is not what the norm is about.
        if at > start, tokens[at - 1].word == Grammar.oleh { return false }
        if at - start <= 2 { return true }
        var verbSeen = false
        for token in start..<at where isVerb(tokens[token]) {
            if token > start, tokens[token - 1].word == Grammar.yang || tokens[token - 1].word == Grammar.untuk { continue }
            verbSeen = true
            break
        }
        if !verbSeen, at - start <= 12 { return true }
        for back in 1...3 where at - back >= start {
            let token = tokens[at - back]
            if isVerb(token) || Grammar.governors.contains(token.word) { return true }
        }
        return false
    }

    /// Nearest enclosing pasal, diktum or annex section with a title.
    func container(_ unit: Int) -> Int {
        var at = unit
        while true {
            let current = units[at]
            if current.level == .pasal || current.level == .diktum || current.level <= .paragraf { return at }
            if current.heading != nil { return at }
            guard let parent = current.parent, units[parent].level > .paragraf else { return at }
            at = parent
        }
    }

    /// Ancestors whose words open the list the unit stands in, innermost first, up to its container.
    func openings(_ unit: Int) -> [Int] {
        let top = container(unit)
        var result: [Int] = []
        var at = unit
        while at != top, let parent = units[at].parent {
            result.append(parent)
            at = parent
        }
        return result
    }

    /// Ancestors with headings, innermost first.
    func headingPath(_ unit: Int) -> [Int] {
        var result: [Int] = []
        var at: Int? = unit
        while let current = at {
            if units[current].heading != nil { result.append(current) }
            at = units[current].parent
        }
        return result
    }

    /// Ministries and agencies also make rules for others.
    var bindsOthers: Bool { [.uu, .pp, .perpres, .inpres, .permen, .peraturanBadan].contains(naskah.kind) }

    /// Binds other bodies than its issuer above all: what it says of national services is its own matter.
    var bindsBodies: Bool {
        if [.uu, .pp, .perpres, .inpres].contains(naskah.kind) { return true }
        guard bindsOthers, let units = vocabulary.id("unit-kerja"), let others = vocabulary.id("unit-nasional") else { return false }
        return unitsByConcept[others].count * 2 > unitsByConcept[units].count
    }

    // MARK: Evidence

    /// The sentence of a match as a quotation, with the words that answered.
    func evidence(_ match: Match) -> Evidence {
        let hit = match.hit
        let unit = units[hit.unit]
        let start = sentenceStart(hit.tokens.lowerBound, hit.unit)
        let end = sentenceEnd(hit.tokens.lowerBound, hit.unit)
        return quote(unit, start, end, around: hit.tokens, explanation(match))
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

    private func words(_ hit: Hit) -> String {
        let passage = units[hit.unit].passages[Int(allTokens[hit.tokens.lowerBound].passage)]
        let last = allTokens[hit.tokens.upperBound - 1]
        guard last.end >= allTokens[hit.tokens.lowerBound].start else { return "" }
        return slice(passage.block, Int(allTokens[hit.tokens.lowerBound].start)..<Int(last.end))
    }

    private func slice(_ block: Int, _ bytes: Range<Int>) -> String {
        let text = document.blocks[block].text.utf8
        let start = text.index(text.startIndex, offsetBy: bytes.lowerBound)
        return String(text[start..<text.index(start, offsetBy: bytes.count)]) ?? ""
    }

    /// Longest quotation in bytes.
    private static let quoteLimit = 320

    private func quote(_ unit: Unit, _ start: Int, _ end: Int, around: Range<Int>, _ explanation: String) -> Evidence {
        let passage = unit.passages[Int(allTokens[around.lowerBound].passage)]
        var from = start
        while from < around.lowerBound, allTokens[from].passage != allTokens[around.lowerBound].passage { from += 1 }
        while allTokens[around.lowerBound].end - allTokens[from].start > Self.quoteLimit, from < around.lowerBound { from += 1 }
        var to = end
        while to > around.upperBound,
            allTokens[to - 1].passage != allTokens[from].passage || Int(allTokens[to - 1].end - allTokens[from].start) > Self.quoteLimit
        {
            to -= 1
        }
        let bytes = Int(allTokens[from].start)..<Int(allTokens[to - 1].end)
        return Evidence(
            address: unit.address, quote: slice(passage.block, bytes), range: TextRange(block: passage.block, bytes: bytes),
            explanation: explanation)
    }

    /// The first unit with words at or below a section.
    func firstWords(_ section: Int) -> Int? {
        (section..<units[section].end).first { !tokens($0).isEmpty && roles[$0] == .norm }
    }

    func firstSentence(_ unit: Int) -> Range<Int> {
        let start = tokens(unit).startIndex
        return start..<min(start + 1, sentenceEnd(start, unit))
    }
}
