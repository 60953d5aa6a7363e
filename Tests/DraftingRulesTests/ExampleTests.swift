import DocumentReaders
import LegalStructure
import Testing

@testable import DraftingRules

/// Every rule's examples: a wrong one has the finding at its marks and no other of that rule, a right one none.
@Suite struct ExampleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var rule: String
        var number: Int
        var example: RuleInfo.Example
        var testDescription: String { "\(rule) \(example.isWrong ? "wrong" : "right") \(number)" }
    }

    static let cases = DraftingChecker.rules.flatMap { rule in
        rule.info.examples.enumerated().map {
            Case(rule: rule.info.id, number: $0.offset, example: $0.element)
        }
    }

    @Test(arguments: cases)
    func `an example shows what it says`(example: Case) throws {
        let specimen = try Specimen(example.example)
        let found = specimen.review.findings.filter { $0.rule == example.rule }
        #expect(!specimen.review.skipped.contains { $0.rules.contains(example.rule) })
        if example.example.isWrong {
            #expect(found.count == 1, "\(found.map(\.message.id))")
            let finding = try #require(found.first)
            let mark = try #require(specimen.mark, "no ⟦ ⟧ in a wrong example of \(example.rule)")
            #expect(specimen.sourceRange(of: finding) == mark, "finding at \"\(finding.quote)\"")
        } else {
            #expect(found.isEmpty, "\(found.map { "\($0.address): \($0.message.id)" })")
        }
    }

    @Test(arguments: DraftingChecker.rules.map { $0.info.id })
    func `a rule is documented`(id: String) throws {
        let info = try #require(DraftingChecker.rules.first { $0.info.id == id }).info
        #expect(info.examples.contains { $0.isWrong } && info.examples.contains { !$0.isWrong })
        #expect(!info.sources.isEmpty)
        for text in [info.name.id, info.name.en, info.rationale.id, info.rationale.en] {
            #expect(!text.isEmpty)
        }
        #expect(info.rationale.id.hasSuffix(".") && info.rationale.en.hasSuffix("."))
    }

    @Test func `identities are unique and in order`() {
        let ids = DraftingChecker.rules.map { $0.info.id }
        #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    }
}
