import Assessment
import DraftingRules
import Inventions
import Reports
import Results
import Testing

@Suite struct RunSummaryTests {
    @Test func `counts by state add up to the criteria`() {
        var summary = RunSummary()
        summary.add(InventedAssessments.regulation())
        summary.add(InventedAssessments.draft())
        #expect(summary.documents == 2)
        #expect(summary.pasal == 4)
        #expect(summary.criteria == 6)
        #expect(VerdictState.allCases.map(summary.count).reduce(0, +) == summary.criteria)
        #expect(summary.count(.belum) == 2)
    }

    @Test func `merging parts is the same as adding documents`() {
        var whole = RunSummary()
        var parts = RunSummary()
        for assessment in [InventedAssessments.regulation(), InventedAssessments.draft()] {
            whole.add(assessment)
            var part = RunSummary()
            part.add(assessment)
            parts.merge(part)
        }
        #expect(whole == parts)
    }

    @Test(arguments: VerdictState.allCases)
    func `only met and not applicable are no findings`(state: VerdictState) {
        var assessment = InventedAssessments.regulation()
        assessment.indicators.removeAll { $0.state != state }
        var summary = RunSummary()
        summary.add(assessment)
        summary.add(DocumentResults(assessment, drafting: DraftingReview(), demands: 3), failLevel: .pasti)
        #expect(summary.criteria == 1)
        #expect(summary.hasFindings == ![.terpenuhi, .tidakBerlaku].contains(state))
    }
}
