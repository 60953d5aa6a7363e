import RuleModel
import Rules
import TestTools
import Testing

@testable import MaturityIndex

@Suite struct IndexTests {
    static let instrument: Instrument = {
        do {
            guard let instrument = try InstrumentDecoder.decode(RulePacks.permenpan592020Instrument) else {
                fatalError("no instrument")
            }
            return instrument
        } catch {
            fatalError("\(error)")
        }
    }()

    /// The same level for all indicators of an aspect but the first, which makes up the sum.
    static func levels(_ sums: [Int: Int]) -> [Int: Int] {
        var levels: [Int: Int] = [:]
        for aspect in instrument.domains.flatMap(\.aspects) {
            var left = sums[aspect.number] ?? aspect.indicators.count
            for (place, item) in aspect.indicators.enumerated() {
                // As even as whole levels allow.
                let level = left / (aspect.indicators.count - place)
                levels[item.number] = level
                left -= level
            }
        }
        return levels
    }

    private func values(_ index: MaturityIndex) -> (aspects: [String], domains: [String]) {
        (
            index.domains.flatMap(\.aspects).map { $0.value?.text() ?? "" },
            index.domains.map { $0.whole.value?.text() ?? "" }
        )
    }

    /// PermenPANRB 59/2020 Lampiran II gives 3.4 for domain 2 and 3.28 for the whole as its worked example; the levels
    /// here are ours, chosen so that they lead to both.
    @Test func `the regulation's worked example`() {
        let index = MaturityIndex(
            Self.instrument, levels: Self.levels([1: 30, 2: 14, 3: 13, 4: 7, 5: 24, 6: 9, 7: 30, 8: 24]))
        #expect(index.domains[1].whole.value?.text() == "3.40")
        #expect(index.value?.text() == "3.28")
        #expect(index.predicate?.id == "Baik")
    }

    /// The published aspects of a ministry in 2021 lead to its published domains and index.
    @Test func `aspects with published domains`() {
        let index = MaturityIndex(
            Self.instrument, levels: Self.levels([1: 30, 2: 13, 3: 12, 4: 5, 5: 8, 6: 3, 7: 39, 8: 19]))
        #expect(values(index).aspects == ["3.00", "3.25", "3.00", "2.50", "1.00", "1.00", "3.90", "3.17"])
        #expect(values(index).domains == ["3.00", "3.00", "1.00", "3.61"])
        #expect(index.value?.text() == "2.95")
        #expect(index.predicate?.id == "Baik")
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `one level everywhere is the index`(level: Int) {
        let index = MaturityIndex(
            Self.instrument, levels: Dictionary(uniqueKeysWithValues: (1...47).map { ($0, level) }))
        #expect(index.value?.hundredths == level * 100)
        #expect(index.missing.isEmpty)
    }

    /// Bands of Tabel 13, each from its lower bound.
    @Test(arguments: [
        (100, "Kurang"), (179, "Kurang"), (180, "Cukup"), (259, "Cukup"), (260, "Baik"), (349, "Baik"),
        (350, "Sangat Baik"), (419, "Sangat Baik"), (420, "Memuaskan"), (500, "Memuaskan"),
    ])
    func `predicates`(hundredths: Int, predicate: String) {
        let index = MaturityIndex(Self.instrument, levels: [:])
        #expect(index.predicate(of: IndexValue(sum: hundredths, weight: 100))?.id == predicate)
    }

    /// Half up, once: 3.1925 is 3.19, 2.595 is 2.60.
    @Test(arguments: [(31_925, 319), (25_950, 260), (25_949, 259), (21_545, 215), (10_000, 100)])
    func `rounding`(sum: Int, hundredths: Int) {
        #expect(IndexValue(sum: sum, weight: 10_000).hundredths == hundredths)
    }

    @Test func `without all levels there is no index, but a least one`() {
        let index = MaturityIndex(
            Self.instrument, levels: Dictionary(uniqueKeysWithValues: (1...10).map { ($0, 3) }))
        #expect(index.value == nil)
        #expect(index.predicate == nil)
        #expect(index.domains[0].whole.value?.text() == "3.00")
        #expect(index.least.text() == "1.26")
        #expect(index.missing == Array(11...47))
    }

    @Test func `numbers as text`() {
        #expect(IndexValue.text(hundredths: -5) == "-0.05")
        #expect(IndexValue.text(hundredths: 305, ",") == "3,05")
    }
}
