import Assessment
import DraftingRules
import LegalStructure
import Submissions

/// All that is said of one document, and enough of the document to present it.
public struct DocumentResults: Sendable, Equatable {
    /// As the user gave it.
    public var path: String
    /// Nil for what is no document: the configuration, whose results are notices on its waivers, and a set.
    public var kind: NaskahKind?
    public var number: String?
    public var year: Int?
    public var status: NaskahStatus
    /// Whether lines are paragraphs (DOCX, ODT, PDF) and not lines of a file.
    public var hasParagraphLines: Bool
    /// Identities of the drafting rules that were run, and those that could not be.
    public var checkedRules: [String]
    public var skippedRules: [DraftingReview.Skipped]
    /// Verdicts in the order of their indicators, then findings in reading order, then notices on waivers.
    public var results: [CheckResult]
    /// What is said of all documents as one, when these are the results on the set.
    public var set: SetAssessment?
    /// Waivers of the configuration, by their index, that speak of this document and whose rule was run; and those
    /// of them that cover something.
    public var matchedWaivers: Set<Int> = []
    public var usedWaivers: Set<Int> = []
    /// Waivers in its comments of what is said of the set that it belongs to.
    public var setWaivers: [MemberWaiver] = []

    /// What is said of no single document: the waivers of the configuration, a set.
    init(path: String, results: [CheckResult]) {
        self.path = path
        kind = nil
        status = .tidakBerlaku
        hasParagraphLines = false
        checkedRules = []
        skippedRules = []
        self.results = results
        Fingerprint.assign(to: &self.results)
    }

    /// Problems covered by a waiver that is in force.
    public var waived: [CheckResult] { results.filter { $0.isProblem && $0.waiver?.isInForce == true } }

    /// Problems that the baseline has, without those waived.
    public var known: [CheckResult] {
        results.filter { $0.isProblem && $0.isKnown == true && $0.waiver?.isInForce != true }
    }
}
