import Assessment
import RuleModel
import Testing

/// The examples of the rules are their documentation and their tests: each is tried in a small regulation, as it
/// is written and under every disturbance.
@Suite struct RuleExampleTests {
    @Test(arguments: ShippedPack.pack.indicators.map(\.number), Disturbance.allCases)
    func `examples say what they should`(number: Int, disturbance: Disturbance) throws {
        let indicator = try #require(ShippedPack.pack.indicators.first { $0.number == number })
        for example in indicator.examples {
            let document = try disturbance.document(ExampleFrame.manuscript(around: example.text))
            let assessment = ShippedPack.assessor.assess(document: document, numbers: [number])
            let verdict = try #require(assessment.verdict(number))
            let place = "\(indicator.file):\(example.line) unsur \(example.element), \(disturbance)"
            let isMet = verdict.met.contains(example.element)
            let answer = verdict.element(example.element)?.evidence ?? verdict.evidence
            let comment: Comment =
                """
                \(indicator.file):\(example.line): \(example.element), \(disturbance): \
                \(example.meets ? "should be met" : "should not be met, answered by") \
                \(answer.map { "\($0.address) «\($0.quote)»" }.joined(separator: "; "))
                \(example.text)
                """
            if KnownDefects.contain(example, of: number, under: disturbance) {
                withKnownIssue(comment) { if isMet != example.meets { Issue.record(comment) } }
            } else if isMet != example.meets {
                Issue.record(comment)
            }
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

    @Test func `every known defect belongs to an example`() {
        for defect in KnownDefects.all {
            let isThere =
                ShippedPack.pack.indicators.first { $0.number == defect.indicator }?.examples
                .contains(where: defect.concerns) ?? false
            #expect(
                isThere,
                "indicator \(defect.indicator), \(defect.element): no example begins with “\(defect.beginning)”"
            )
        }
    }
}
