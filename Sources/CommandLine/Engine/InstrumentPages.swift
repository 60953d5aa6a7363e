import Messages
import Reports
import RuleModel

extension OpenPack {
    /// The names of all indicators, by number.
    var names: [Int: String] {
        var names = Dictionary(taxa.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
        for rule in rules { names[rule.number] = rule.name }
        return names
    }

    /// The names of the elements of each indicator, by number and id.
    var elementNames: [Int: [String: String]] {
        Dictionary(
            rules.map { rule in
                let names = rule.elements.map { ($0.id, $0.name) }
                return (rule.number, Dictionary(names, uniquingKeysWith: { first, _ in first }))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The numbers of all indicators, also of those that the pack has no rule for; the instrument is not read for it.
    var allNumbers: [Int] { Set(rules.map(\.number) + taxa.map(\.number)).sorted() }

    /// The pages of the indicators that no document settles.
    func practicePages() throws(PackFailure) -> [RulePage] {
        guard let instrument = try instrument() else { return [] }
        return instrument.practice.map { RulePage($0, in: instrument) }
    }

    /// The numbers of all indicators that can be asked for.
    func indicatorNumbers() throws(PackFailure) -> [Int] {
        (rules.map(\.number) + (try instrument()?.practice.map(\.number) ?? [])).sorted()
    }

    /// A page with what the instrument says of its indicator.
    func described(_ page: RulePage) throws(PackFailure) -> RulePage {
        guard let instrument = try instrument() else { return page }
        var page = page
        page.describe(by: instrument)
        return page
    }
}

extension RulePage {
    /// "indikator-03".
    static func id(of number: Int) -> String { "indikator-\(number < 10 ? "0" : "")\(number)" }

    init(_ indicator: PracticeIndicator, in instrument: Instrument? = nil) {
        self.init(
            id: Self.id(of: indicator.number), number: indicator.number, name: indicator.name,
            source: indicator.basis,
            ladder: indicator.criteria.enumerated().map { Step(level: $0.offset + 1, criterion: $0.element) },
            elements: [], satisfying: [], failing: [])
        reason = indicator.reason
        if let instrument { describe(by: instrument) }
    }

    fileprivate mutating func describe(by instrument: Instrument) {
        if let place = instrument.place(of: number) {
            placement = HelpTexts.placement(
                domain: "\(place.domain.number) \(place.domain.name)",
                aspect: "\(place.aspect.number) \(place.aspect.name)", weight: place.item.weight)
        }
        evidence = instrument.evidence(of: number).map { need in
            let names = need.kinds.map(\.name)
            return Evidence(
                level: need.level,
                kinds: Message(
                    id: names.map(\.id).joined(separator: ", "), en: names.map(\.en).joined(separator: ", ")),
                text: need.text)
        }
    }
}
