import DraftingRules
import Messages
import Results

/// All rules that results can name, in the language of the run.
public struct RuleCatalogue: Sendable {
    struct Entry: Sendable {
        var id: String
        var name: Message
        /// Why it matters and what it asks.
        var description: Message
        var severity: Severity
        var tags: [String]
        /// Number of the indicator it belongs to.
        var indicator: Int?
    }

    let entries: [Entry]
    /// The names of all indicators of the instrument, by number.
    let taxa: [(number: Int, name: String)]
    private let indexes: [String: Int]

    /// - Parameters:
    ///   - pages: the rules of the pack.
    ///   - drafting: the rules of drafting technique.
    ///   - taxa: the names of all indicators of the instrument, also of those that no text decides.
    ///   - isSet: whether the rules on sets of documents are among them.
    public init(
        _ pages: [RulePage], drafting: [RuleInfo], taxa: [(number: Int, name: String)], isSet: Bool = false
    ) {
        let indicators = pages.map { page in
            let ladder = page.ladder.map { "\($0.level). \($0.criterion)" }.joined(separator: "\n")
            let text = "\(page.source)\n\(ladder)"
            return Entry(
                id: page.id, name: Message(id: page.name, en: page.name),
                description: Message(id: text, en: text), severity: .pasti, tags: ["spbe", "kebijakan"],
                indicator: page.number)
        }
        let technique = drafting.map { rule in
            Entry(
                id: rule.id, name: rule.name, description: rule.rationale, severity: rule.severity,
                tags: ["teknik-penyusunan"], indicator: nil)
        }
        let waivers = WaiverNotice.allCases.map { notice in
            Entry(
                id: notice.rawValue, name: notice.name, description: notice.explanation,
                severity: notice.severity, tags: ["pengecualian"], indicator: nil)
        }
        let sets = SetRule.all.map { rule in
            Entry(
                id: rule.id, name: rule.name, description: rule.explanation, severity: rule.severity,
                tags: [rule.id.hasPrefix("pracek-") ? "pracek" : "himpunan"], indicator: nil)
        }
        entries = indicators + technique + waivers + (isSet ? sets : [])
        self.taxa = taxa
        indexes = Dictionary(
            entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    func index(of rule: String) -> Int? { indexes[rule] }

    func name(of rule: String) -> Message? { indexes[rule].map { entries[$0].name } }
}
