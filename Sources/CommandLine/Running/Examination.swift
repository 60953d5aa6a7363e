import Assessment
import DocumentModel
import DocumentReaders
import DraftingRules
import Messages
import Reports
import Results

/// Examines one document at a time, for use from several tasks: reads, judges, renders its part of each report,
/// and keeps of it only the list of results.
struct Examination: Sendable {
    enum Outcome: Sendable {
        /// `parts` has one entry for each sink, in their order.
        case examined(parts: [[UInt8]?], DocumentResults, RunSummary)
        case failed(path: String, Message)
    }

    let examiner: Examiner
    let reader: DocumentReader
    let pack: OpenPack
    let forms: [Sink.Form]
    let demands: LevelDemands
    /// Only these indicators; nil for all.
    let indicators: Set<Int>?
    /// Level from which findings of drafting technique are wanted; nil for none.
    let drafting: Severity?
    /// Problems from this level on fail a run; nil when none does.
    let failLevel: Severity?
    /// How reports for programs name a path.
    let paths: ReportPaths

    func outcome(of entry: FileFinder.Entry) -> Outcome {
        switch entry {
        case .failure(let path, let reason):
            return .failed(path: path, reason)
        case .file(let path):
            do throws(ReadError) {
                return examined(try examiner.read(path, with: reader))
            } catch {
                return .failed(path: path, error.reason)
            }
        }
    }

    private func examined(_ document: Document) -> Outcome {
        let assessment = pack.assess(document, demands, indicators, false)
        let review =
            drafting.map { examiner.reviewDrafting(assessment.document, assessment.naskah, $0) }
            ?? DraftingReview()
        var results = DocumentResults(assessment, drafting: review, demands: demands)
        results.path = paths.name(of: document.path)
        var summary = RunSummary()
        summary.add(assessment)
        summary.add(review)
        summary.add(results, failLevel: failLevel)
        let parts = forms.map { form -> [UInt8]? in
            guard case .parts(let reporter) = form else { return nil }
            return reporter.document(assessment, drafting: review, results: results)
        }
        return .examined(parts: parts, results, summary)
    }
}
