import DocumentReaders
import DraftingRules
import Messages
import Reports

/// Examines one document at a time, for use from several tasks: reads, judges, renders its part of the
/// report, and keeps nothing else of it.
struct Examination: Sendable {
    enum Outcome: Sendable {
        case examined(part: [UInt8], RunSummary)
        case failed(path: String, Message)
    }

    let examiner: Examiner
    let reader: DocumentReader
    let pack: OpenPack
    let reporter: any Reporter
    let minimumLevel: Int
    /// Only these indicators; nil for all.
    let indicators: Set<Int>?
    /// Level from which findings of drafting technique are wanted; nil for none.
    let drafting: Severity?

    func outcome(of entry: FileFinder.Entry) -> Outcome {
        switch entry {
        case .failure(let path, let reason):
            return .failed(path: path, reason)
        case .file(let path):
            do throws(ReadError) {
                let assessment = pack.assess(
                    try examiner.read(path, with: reader), minimumLevel, indicators, false)
                let review =
                    drafting.map { examiner.reviewDrafting(assessment.document, assessment.naskah, $0) }
                    ?? DraftingReview()
                var summary = RunSummary()
                summary.add(assessment)
                summary.add(review)
                return .examined(part: reporter.document(assessment, drafting: review), summary)
            } catch {
                return .failed(path: path, error.reason)
            }
        }
    }
}
