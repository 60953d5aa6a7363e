import DocumentModel
import DocumentReaders
import LegalStructure
import RuleModel
import Testing

@testable import Assessment

/// What is suggested keeps what it promises.
@Suite struct SuggestionTests {
    @Test func `every element of the pack has a clause`() {
        for indicator in ShippedPack.assessor.pack.indicators {
            for element in indicator.elements {
                let clauses = indicator.clauses
                #expect(
                    clauses.items[element.id] != nil || clauses.sentences[element.id] != nil,
                    "indicator \(indicator.number), \(element.id)")
            }
        }
    }

    @Test(
        arguments: [
            "perbup-spbe-lemah.md", "perbup-spbe-lemah.docx", "perbup-spbe-sedang.docx",
            "rancangan-perbup-spbe.docx",
        ], [3, 4])
    func `with all suggestions accepted each indicator reaches the level asked for`(
        file: String, level: Int
    ) throws {
        let assessment = try SampleTests.assess(file)
        let suggestions = ShippedPack.assessor.suggestions(for: assessment, demands: LevelDemands(level))
        let below = assessment.indicators.filter { verdict in
            verdict.contentLevel < level && verdict.gap.contains { $0.level <= level }
        }
        #expect(suggestions.map(\.indicator) == below.map(\.number))
        for suggestion in suggestions {
            let highest = ShippedPack.assessor.pack.indicators.first { $0.number == suggestion.indicator }?
                .ladder.last?.level
            #expect(
                suggestion.reachedLevel >= min(level, highest ?? 5),
                "\(file), indicator \(suggestion.indicator)")
        }
        // By a reading of the whole, nothing sinks and no other number changes.
        let accepted = ShippedPack.assessor.assess(document: assessment.document.accepting(suggestions))
        for (before, after) in zip(assessment.indicators, accepted.indicators) {
            #expect(after.contentLevel >= before.contentLevel, "\(file), indicator \(before.number)")
        }
        let numbers = assessment.naskah.units.filter { $0.level == .pasal }.map(\.address)
        let added = accepted.naskah.units.filter { $0.level == .pasal }.map(\.address)
        #expect(added.count == numbers.count + suggestions.count)
        #expect(Set(added) == Set(numbers + suggestions.map(\.address)))
    }

    @Test func `nothing is suggested where nothing is missing, or where no pasal is`() throws {
        for file in ["perbup-spbe-baik.md", "keputusan-tim-koordinasi.md"] {
            let assessment = try SampleTests.assess(file)
            #expect(ShippedPack.assessor.suggestions(for: assessment, demands: 3).isEmpty)
        }
    }

    @Test func `items are lettered, the last two joined, and several norms are ayat`() {
        let norms = [
            ClauseWriter.Norm(text: "Bupati menetapkan Peta."),
            ClauseWriter.Norm(text: "Peta memuat", items: ["x", "y", "z"]),
        ]
        #expect(
            ClauseWriter.lines(of: norms)
                == ["(1) Bupati menetapkan Peta.", "(2) Peta memuat:", "a. x;", "b. y; dan", "c. z."])
        #expect(ClauseWriter.lines(of: [ClauseWriter.Norm(text: "Satu.")]) == ["Satu."])
    }
}
