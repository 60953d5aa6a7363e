import Assessment
import DraftingRules
import Results

/// A form of the report. The parts are asked for in order (opening, documents with separators, closing), but
/// documents are rendered independently of one another and possibly at the same time.
/// All parts are UTF-8.
public protocol Reporter: Sendable {
    /// What stands before the first document.
    func opening() -> [UInt8]
    /// The part of one document: the verdicts on it, the findings of drafting technique that nothing covers, and
    /// the list of all results with what became of waivers and baseline.
    func document(
        _ assessment: DocumentAssessment, drafting: DraftingReview, results: DocumentResults
    ) -> [UInt8]
    /// What stands between two documents.
    var separator: [UInt8] { get }
    /// What stands behind the last document, also when there was none.
    func closing(failures: [FileFailure], summary: RunSummary) -> [UInt8]
}
