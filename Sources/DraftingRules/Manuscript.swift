import DocumentModel
import LegalStructure
import Messages
import PlanningDocuments

/// A document and its legal tree, as the rules look at it.
public struct Manuscript: Sendable {
    public let document: Document
    public let naskah: Naskah
    /// The planning documents in it, in reading order.
    let plans: [Plan]
    let texts: PlainTexts
    let index: WordIndex
    let positions: PositionConverter
    /// Units of a pasal number, outside of explanation and annexes, in reading order.
    private let pasalAt: [String: [Int]]
    /// Indices of the pasal of the batang tubuh, in reading order.
    let pasal: [Int]
    /// Indices of the lettered points of Menimbang, in reading order.
    let considerationIndices: [Int]
    private let firstChild: [Int32]
    private let nextSibling: [Int32]
    /// References that point to nothing.
    private(set) var references = BrokenReferences()
    /// The acts that the legal bases begin with, with the passage they stand in.
    private(set) var bases: [Basis] = []
    /// Spellings of the words that acts are cited with.
    let citing: CitingWords
    /// Text layers of scans and texts that were recognised: numbers and letters may have been misread.
    let isUncertainText: Bool

    public init(_ document: Document, _ naskah: Naskah, plans: [Plan] = []) {
        self.document = document
        self.plans = plans
        self.naskah = naskah
        texts = PlainTexts(document)
        index = WordIndex(naskah.units, texts)
        citing = CitingWords(index)
        positions = PositionConverter(document)
        var pasalAt: [String: [Int]] = [:]
        var pasal: [Int] = []
        var considerations: [Int] = []
        var first = [Int32](repeating: -1, count: naskah.units.count)
        var next = first
        var last = first
        for index in naskah.units.indices {
            switch (naskah.units[index].level, naskah.units[index].zone) {
            case (.pasal, .batangTubuh):
                pasal.append(index)
                pasalAt[naskah.units[index].number, default: []].append(index)
            case (.pasal, .memutuskan): pasalAt[naskah.units[index].number, default: []].append(index)
            case (.huruf, .menimbang): considerations.append(index)
            default: break
            }
            guard let parent = naskah.units[index].parent else { continue }
            if last[parent] < 0 {
                first[parent] = Int32(index)
            } else {
                next[Int(last[parent])] = Int32(index)
            }
            last[parent] = Int32(index)
        }
        self.pasalAt = pasalAt
        self.pasal = pasal
        considerationIndices = considerations.filter { index in
            guard let parent = naskah.units[index].parent else { return false }
            return naskah.units[parent].level == .bagianNaskah
        }
        firstChild = first
        nextSibling = next
        isUncertainText = TextQuality.isUncertain(document)
        references = ReferenceCheck(manuscript: self).run()
        bases = citedBases()
    }

    /// "Peraturan ini mulai berlaku …" stands somewhere.
    var hasEntryIntoForce: Bool { !occurrences(of: Phrase("mulai berlaku")).isEmpty }

    func plans(_ kinds: Plan.Kind...) -> [Plan] { plans.filter { kinds.contains($0.kind) } }

    /// The defects of codes in architectures of which there is something to say.
    func codeDefects(_ message: (PlanCodeDefect) -> Message?) -> [(PlanCodeDefect, Message)] {
        plans(.architecture).flatMap(\.codeDefects).compactMap { defect in
            message(defect).map { (defect, $0) }
        }
    }

    // MARK: Units

    var units: [Unit] { naskah.units }

    /// Index of the unit of the batang tubuh with this address.
    func unit(at place: AddressParts) -> Int? {
        let steps: [(UnitLevel, String?)] = [
            (.ayat, place.ayat), (.huruf, place.huruf), (.angka, place.angka),
        ]
        for pasal in pasalAt[place.pasal] ?? [] {
            var found: Int? = pasal
            for case (let level, let number?) in steps {
                found = found.flatMap { unit in
                    children(of: unit).first { units[$0].level == level && units[$0].number == number }
                }
            }
            if let found { return found }
        }
        return nil
    }

    /// Index of the first pasal with this number.
    func pasal(_ number: String) -> Int? { pasalAt[number]?.first }

    /// Indices of the units right under one.
    func children(of unit: Int) -> Children { Children(child: firstChild[unit], siblings: nextSibling) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate var child: Int32
        fileprivate let siblings: [Int32]

        mutating func next() -> Int? {
            guard child >= 0 else { return nil }
            defer { child = siblings[Int(child)] }
            return Int(child)
        }
    }

    /// Indices of the units of a level in a part of the text, in reading order.
    func indices(of level: UnitLevel, in zone: Zone) -> [Int] {
        units.indices.filter { units[$0].level == level && units[$0].zone == zone }
    }

    /// The unit itself or the nearest one around it of this level.
    func enclosing(_ unit: Int, _ level: UnitLevel) -> Unit? {
        var at: Int? = unit
        while let index = at {
            if units[index].level == level { return units[index] }
            at = units[index].parent
        }
        return nil
    }

    /// The last words of a unit and what is under it.
    func lastPassage(of unit: Int) -> TextRange? {
        for index in (unit..<units[unit].end).reversed() {
            if let passage = units[index].passages.last(where: { !$0.isEmpty }) { return passage }
        }
        return nil
    }

    /// Where the number of a unit stands, or its first words where the number comes from automatic numbering.
    func numberPlace(of unit: Unit) -> TextRange {
        if let heading = unit.headingRange, unit.level == .pasal { return heading }
        let isDivision = unit.level == .bab || unit.level == .bagian || unit.level == .paragraf
        guard let first = (isDivision ? unit.headingRange : nil) ?? unit.passages.first ?? unit.headingRange
        else {
            let child = firstChild[unit.index]
            return child >= 0
                ? numberPlace(of: units[Int(child)]) : TextRange(block: 0, bytes: 0..<0)
        }
        let text = texts[first.block]
        var end = min(first.bytes.lowerBound, text.count)
        while end > 0, Self.isSpace(text[end - 1]) { end -= 1 }
        // "BAB II" stands in a block of its own before the title.
        if end == 0, isDivision, first.block > 0, texts.length(of: first.block - 1) < 40,
            document.blocks[first.block].label.isEmpty,
            let begin = texts[first.block - 1].firstIndex(where: { !Self.isSpace($0) }),
            let last = texts[first.block - 1].lastIndex(where: { !Self.isSpace($0) })
        {
            return TextRange(block: first.block - 1, bytes: begin..<(last + 1))
        }
        if end == 0 {
            // The number is in the label of the block; its first word stands for it.
            var stop = first.bytes.lowerBound
            while stop < first.bytes.upperBound, !Self.isSpace(text[stop]) { stop += 1 }
            return TextRange(block: first.block, bytes: first.bytes.lowerBound..<stop)
        }
        var start = end
        let wanted = unit.level <= .paragraf ? 2 + unit.number.filter { $0 == " " }.count : 1
        for word in 0..<wanted {
            while word > 0, start > 0, Self.isSpace(text[start - 1]) { start -= 1 }
            while start > 0, !Self.isSpace(text[start - 1]) { start -= 1 }
        }
        return TextRange(block: first.block, bytes: start..<end)
    }

    // MARK: Text

    /// Lets a closure look at the bytes of a range where they lie.
    func read<Result>(_ range: TextRange, _ body: (Bytes) -> Result) -> Result {
        texts.read(range.block) { body($0[range.bytes]) }
    }

    /// The words of a range, white space as single spaces.
    func words(_ range: TextRange) -> String {
        read(range) { String(decoding: $0, as: UTF8.self) }
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The last byte that is no white space.
    func lastByte(of range: TextRange) -> UInt8? { read(range) { $0.last { !Self.isSpace($0) } } }

    static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    // MARK: Words

    /// Indices of the first words of all occurrences of a phrase, in reading order.
    func occurrences(of phrase: Phrase) -> [Int] {
        guard let first = phrase.hashes.first else { return [] }
        let spellings = phrase.hashes.dropFirst().map { index.spelling(of: $0) }
        if spellings.contains(where: { $0 == nil }) { return [] }
        return index.places(of: first).lazy.map(Int.init).filter { place in
            for (offset, spelling) in spellings.enumerated() {
                let next = place + 1 + offset
                guard next < index.words.count, index.words[next].spelling == spelling,
                    index.words[next].passage == index.words[place].passage
                else { return false }
            }
            return true
        }
    }

    /// Whether a word is spelled like this, whatever its case.
    func word(_ at: Int, is phrase: Phrase) -> Bool {
        guard at < index.words.count else { return false }
        return index.spelling(of: phrase.hashes[0]) == index.words[at].spelling
    }

    /// The numbers of the spellings of single words, as far as they occur at all.
    func spellings(of words: some Sequence<Phrase>) -> Set<Int32> {
        Set(words.compactMap { index.spelling(of: $0.hashes[0]) })
    }

    /// A word as it is written; empty behind the last.
    func word(_ at: Int) -> String {
        guard index.words.indices.contains(at) else { return "" }
        return read(range(at...at)) { String(decoding: $0, as: UTF8.self) }
    }

    func passage(of word: Int) -> WordIndex.Passage { index.passages[Int(index.words[word].passage)] }

    func unit(of word: Int) -> Unit { units[passage(of: word).unit] }

    /// Where words stand; both belong to one passage.
    func range(_ words: ClosedRange<Int>) -> TextRange {
        TextRange(
            block: passage(of: words.lowerBound).range.block,
            bytes: Int(index.words[words.lowerBound].start)..<Int(index.words[words.upperBound].end))
    }

    /// The signs between a word and the next one, or the end of the passage.
    func signs(behind word: Int) -> Substring.UTF8View {
        let passage = passage(of: word)
        let end =
            word + 1 < passage.words.upperBound
            ? Int(index.words[word + 1].start) : passage.range.bytes.upperBound
        return texts.signs(of: passage.range.block, Int(index.words[word].end)..<end)
    }

    /// The word behind, in the same passage.
    func next(_ word: Int) -> Int? { word + 1 < passage(of: word).words.upperBound ? word + 1 : nil }

    /// The passages of a part of the text.
    func passages(in zone: Zone) -> [WordIndex.Passage] {
        index.passages.filter { units[$0.unit].zone == zone }
    }

    /// Number of the spelling of a word.
    func spelling(_ word: Int) -> Int32 { index.words[word].spelling }

    /// The word before, in the same passage.
    func previous(_ word: Int) -> Int? { word > passage(of: word).words.lowerBound ? word - 1 : nil }
}
