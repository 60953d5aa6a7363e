import Assessment
import DraftingRules

/// A form of the report. The parts are asked for in order (opening, documents with separators, closing), but
/// documents are rendered independently of one another and possibly at the same time.
/// All parts are UTF-8.
public protocol Reporter: Sendable {
    /// What stands before the first document.
    func opening() -> [UInt8]
    /// The part of one document: the verdicts on it and the findings of drafting technique.
    func document(_ assessment: DocumentAssessment, drafting: DraftingReview) -> [UInt8]
    /// What stands between two documents.
    var separator: [UInt8] { get }
    /// What stands behind the last document, also when there was none.
    func closing(failures: [FileFailure], summary: RunSummary) -> [UInt8]
}

extension Reporter {
    /// The part of a document whose drafting technique was not checked.
    public func document(_ assessment: DocumentAssessment) -> [UInt8] {
        document(assessment, drafting: DraftingReview())
    }
}
