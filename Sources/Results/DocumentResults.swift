import Assessment
import DraftingRules
import LegalStructure

/// All that is said of one document, and enough of the document to present it.
public struct DocumentResults: Sendable, Equatable {
    /// As the user gave it.
    public var path: String
    public var kind: NaskahKind
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

    /// Problems covered by a waiver that is in force.
    public var waived: [CheckResult] { results.filter { $0.isProblem && $0.waiver?.isInForce == true } }

    /// Problems that the baseline has, without those waived.
    public var known: [CheckResult] {
        results.filter { $0.isProblem && $0.isKnown == true && $0.waiver?.isInForce != true }
    }
}
