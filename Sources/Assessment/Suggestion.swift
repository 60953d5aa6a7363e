import DocumentModel
import LegalStructure
import RuleModel

/// A new pasal that would let an indicator gain levels, in drafting language and with its place.
public struct Suggestion: Sendable, Equatable {
    public struct Paragraph: Sendable, Equatable {
        public var text: String
        /// The block that it should look like.
        public var model: Int
    }

    /// Number of the indicator.
    public var indicator: Int
    /// Ids of the elements that it brings.
    public var elements: [String]
    /// Content level of the document as it is.
    public var contentLevel: Int
    /// Content level when all suggestions are accepted, by a reading of the text with them in it.
    public var reachedLevel: Int
    /// "Pasal 11A": numbered so that no other number and no reference changes.
    public var address: String
    /// It stands behind this block.
    public var block: Int
    public var paragraphs: [Paragraph]
}

extension Assessor {
    /// A pasal for each indicator whose content stays below the level asked for, and for whose missing elements
    /// the pack has clauses. None for documents without pasal: there is no place to be sure of.
    public func suggestions(for assessment: DocumentAssessment, demands: LevelDemands) -> [Suggestion] {
        var places = SuggestionPlaces(assessment.naskah)
        let terms = DraftingTerms(assessment)
        var suggestions: [Suggestion] = []
        for verdict in assessment.indicators {
            let asked = demands.level(of: verdict.number)
            guard verdict.contentLevel < asked,
                let rule = pack.indicators.first(where: { $0.number == verdict.number })
            else { continue }
            let gaps = verdict.gap.filter { $0.level <= asked }
            let norms = ClauseWriter(rule.clauses, terms: terms).norms(
                for: gaps.map(\.element), isRegulated: verdict.contentLevel > 0)
            guard !norms.isEmpty, let place = places.next(at: gaps.first?.range) else { continue }
            let lines = ClauseWriter.lines(of: norms)
            suggestions.append(
                Suggestion(
                    indicator: verdict.number, elements: gaps.map(\.element),
                    contentLevel: verdict.contentLevel, reachedLevel: verdict.contentLevel,
                    address: place.address, block: place.block,
                    paragraphs: [Suggestion.Paragraph(text: place.address, model: place.heading)]
                        + lines.map { Suggestion.Paragraph(text: $0, model: place.body) }))
        }
        let accepted = assess(
            document: assessment.document.accepting(suggestions), demands: demands,
            numbers: Set(suggestions.map(\.indicator)))
        for index in suggestions.indices {
            let reached = accepted.indicators.first { $0.number == suggestions[index].indicator }
            suggestions[index].reachedLevel = reached?.contentLevel ?? suggestions[index].contentLevel
        }
        return suggestions
    }
}

extension Document {
    /// The document with the paragraphs of all suggestions in it.
    public func accepting(_ suggestions: [Suggestion]) -> Document {
        var result = self
        result.blocks = []
        let byBlock = Dictionary(grouping: suggestions, by: \.block)
        for (index, block) in blocks.enumerated() {
            result.blocks.append(block)
            for paragraph in (byBlock[index] ?? []).flatMap(\.paragraphs) {
                let model = blocks[paragraph.model]
                result.blocks.append(Block(kind: model.kind, text: paragraph.text, anchor: model.anchor))
            }
        }
        return result
    }
}

/// Where new pasal can stand, and what they are called there.
private struct SuggestionPlaces {
    struct Place {
        var address: String
        var block: Int
        var heading: Int
        var body: Int
    }

    private struct Pasal {
        var number: String
        var first: Int
        var last: Int
        var body: Int
    }

    private var pasal: [Pasal] = []
    /// The last pasal of each chapter, by the block of the chapter's heading.
    private var chapterEnds: [Int: Int] = [:]
    private var taken: Set<String>

    init(_ naskah: Naskah) {
        let units = naskah.units
        taken = Set(units.filter { $0.level == .pasal }.map(\.number))
        for unit in units where unit.level == .pasal && unit.zone == .batangTubuh {
            let passages = units[unit.index..<unit.end].flatMap(\.passages)
            guard let heading = unit.headingRange?.block, let body = passages.first?.block,
                let last = passages.map(\.block).max()
            else { continue }
            pasal.append(Pasal(number: unit.number, first: heading, last: max(last, heading), body: body))
            var chapter = unit.parent
            while let index = chapter {
                if let heading = units[index].headingRange?.block { chapterEnds[heading] = pasal.count - 1 }
                chapter = units[index].parent
            }
        }
    }

    /// Behind the pasal at a range; for a chapter's heading behind its last pasal.
    mutating func next(at range: TextRange?) -> Place? {
        guard let range,
            let found = chapterEnds[range.block].map({ pasal[$0] })
                ?? pasal.last(where: { $0.first <= range.block && range.block <= $0.last })
                ?? pasal.first(where: { $0.first > range.block })
        else { return nil }
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        guard let number = letters.map({ found.number + $0 }).first(where: { !taken.contains($0) }) else {
            return nil
        }
        taken.insert(number)
        return Place(address: "Pasal \(number)", block: found.last, heading: found.first, body: found.body)
    }
}
