import DocumentModel
import DocumentReaders
import Messages
import Reports
import Results
import Submissions

/// Examines one document at a time, for use from several tasks: reads, judges, renders its part of each report,
/// and keeps of it only the list of results.
struct Examination: Sendable {
    enum Outcome: Sendable {
        /// `parts` has one entry for each sink, in their order; `submitted` is there for sets.
        case examined(parts: [[UInt8]?], DocumentResults, RunSummary, submitted: SubmittedDocument?)
        case failed(path: String, Message)
    }

    let examiner: Examiner
    let reader: DocumentReader
    let settings: Settings
    let forms: [Sink.Form]
    /// Whether the documents are judged as one set.
    var isSet = false
    /// Outcomes of earlier runs.
    var cache: ResultCache?

    func outcome(of entry: FileFinder.Entry) -> Outcome {
        switch entry {
        case .failure(let path, let reason):
            return .failed(path: path, reason)
        case .file(let path):
            do throws(ReadError) {
                guard let cache else { return examined(try examiner.read(path, with: reader)) }
                let key = cache.key(path, try examiner.bytes(path))
                if let outcome = cache.outcome(for: key, sinks: forms.count) { return outcome }
                let outcome = examined(try examiner.read(path, with: reader))
                cache.keep(outcome, for: key)
                return outcome
            } catch {
                return .failed(path: path, error.reason)
            }
        }
    }

    private func examined(_ document: Document) -> Outcome {
        let judgement = settings.judge(document, with: examiner)
        var results = judgement.results
        results.path = settings.shownName(of: document.path)
        if isSet { results.subordinateToSet() }
        var summary = RunSummary()
        summary.add(judgement.assessment)
        summary.add(judgement.drafting)
        summary.add(results, failLevel: settings.configuration.failLevel.value)
        let parts = forms.map { form -> [UInt8]? in
            guard case .parts(let reporter) = form else { return nil }
            return reporter.document(judgement.assessment, drafting: judgement.drafting, results: results)
        }
        let submitted = isSet ? SubmittedDocument(judgement.assessment, path: results.path) : nil
        return .examined(parts: parts, results, summary, submitted: submitted)
    }
}
