import Assessment
import RuleModel
import Testing

/// The examples of the rules are their documentation and their tests: each is tried in a small regulation, as it
/// is written and under every disturbance.
@Suite struct RuleExampleTests {
    @Test(arguments: ShippedPack.pack.indicators.map(\.number), Disturbance.allCases)
    func `examples say what they should`(number: Int, disturbance: Disturbance) throws {
        let indicator = try #require(ShippedPack.pack.indicators.first { $0.number == number })
        for example in indicator.examples { try check(example, indicator, disturbance) }
    }

    private func check(_ example: RuleExample, _ indicator: Indicator, _ disturbance: Disturbance) throws {
        let document = try disturbance.document(ExampleFrame.manuscript(around: example.text))
        let assessment = ShippedPack.assessor.assess(document: document, numbers: [indicator.number])
        let verdict = try #require(assessment.verdict(indicator.number))
        let answer = verdict.element(example.element)?.evidence ?? verdict.evidence
        let comment: Comment =
            """
            \(indicator.file):\(example.line): \(example.element), \(disturbance): \
            \(example.meets ? "should be met" : "should not be met, answered by") \
            \(answer.map { "\($0.address) «\($0.quote)»" }.joined(separator: "; "))
            \(example.text)
            """
        withKnownIssue(comment) {
            if verdict.met.contains(example.element) != example.meets { Issue.record(comment) }
        } when: {
            KnownDefects.contain(example, of: indicator.number)
        }
    }

    @Test(arguments: ShippedPack.pack.indicators.map(\.number))
    func `every element has three examples and three counterexamples`(number: Int) throws {
        let indicator = try #require(ShippedPack.pack.indicators.first { $0.number == number })
        for id in ["topik"] + indicator.elements.map(\.id) {
            for meets in [true, false] {
                let texts = indicator.examples.filter { $0.element == id && $0.meets == meets }.map(\.text)
                #expect(
                    texts.count >= 3,
                    "\(indicator.file): unsur \(id), \(meets ? "memenuhi" : "tidak_memenuhi")")
                #expect(
                    Set(texts).count == texts.count, "\(indicator.file): unsur \(id) has the same text twice")
            }
        }
    }

    @Test func `every known defect belongs to one example`() {
        for defect in KnownDefects.examples {
            let examples = ShippedPack.pack.indicators.first { $0.number == defect.indicator }?.examples ?? []
            #expect(
                examples.count(where: defect.concerns) == 1,
                "indicator \(defect.indicator), “\(defect.words)”")
        }
    }
}
