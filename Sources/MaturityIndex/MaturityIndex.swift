import Messages
import RuleModel

/// What the levels of an agency add up to.
public struct MaturityIndex: Sendable {
    /// An aspect or a domain.
    public struct Part: Sendable, Equatable {
        public var number: Int
        public var name: String
        /// Ten-thousandths of the whole index.
        public var weight: Int
        /// Nil while a level within is missing.
        public var value: IndexValue?
    }

    public struct Domain: Sendable, Equatable {
        public var whole: Part
        public var aspects: [Part]
    }

    public let domains: [Domain]
    /// The SPBE index; nil while a level is missing.
    public let value: IndexValue?
    /// The index if every missing level were 1, the least there is.
    public let least: IndexValue
    /// Indicators without a level, ascending.
    public let missing: [Int]
    private let bands: [Instrument.Band]

    /// - Parameter levels: 1–5 by indicator; others than those of the instrument are passed over.
    public init(_ instrument: Instrument, levels: [Int: Int]) {
        func value(_ items: [Instrument.Item], missingAs level: Int? = nil) -> IndexValue? {
            var value = IndexValue(sum: 0, weight: 0)
            for item in items {
                guard let own = levels[item.number] ?? level else { return nil }
                value.sum += own * item.weight
                value.weight += item.weight
            }
            return value.weight > 0 ? value : nil
        }
        domains = instrument.domains.map { domain in
            Domain(
                whole: Part(
                    number: domain.number, name: domain.name, weight: domain.weight,
                    value: value(domain.aspects.flatMap(\.indicators))),
                aspects: domain.aspects.map {
                    Part(number: $0.number, name: $0.name, weight: $0.weight, value: value($0.indicators))
                })
        }
        let all = instrument.domains.flatMap(\.aspects).flatMap(\.indicators)
        self.value = value(all)
        least = value(all, missingAs: 1) ?? IndexValue(sum: 1, weight: 1)
        missing = all.map(\.number).filter { levels[$0] == nil }.sorted()
        bands = instrument.bands
    }

    /// The predicate of the index.
    public var predicate: Message? { value.flatMap(predicate(of:)) }

    /// The predicate of a value (PermenPANRB 59/2020 Tabel 13). It is read off the value with two decimals, which is
    /// what is published; no published result lies so close to a bound that the exact value would say otherwise.
    public func predicate(of value: IndexValue) -> Message? {
        bands.first { value.hundredths >= $0.least }?.name
    }
}
