import Assessment
import DocumentReaders
import Messages
import Reports
import Submissions

/// What the documents of an agency say of the indicators: one document by itself, several, a folder or a manifest as one
/// set, in which the elements of all enacted texts combine.
struct JudgedDocuments: Sendable {
    /// In the order of their numbers; none when nothing could be read.
    private(set) var verdicts: [CombinedVerdict] = []
    /// The house, as a manifest says it.
    private(set) var agency: String?
    private(set) var failures = 0

    /// Reads and judges what the paths lead to; what cannot be read is told, and the others go on.
    /// - Parameter numbers: the indicators; nil for all that rules decide.
    static func read(
        _ paths: [String], numbers: Set<Int>?, settings: Settings, reader: DocumentReader, in program: Program
    ) async throws(CommandFailure) -> JudgedDocuments {
        let isSet = paths.count > 1 || paths.contains { FileFinder.isDirectory($0) }
        var submission = try Submission.find(paths, isAsked: isSet, settings: settings)
        let entries = settings.entries(for: submission?.documentPaths ?? paths)
        let progress = Progress(total: entries.count, console: program.console)
        let examiner = program.examiner
        let language = settings.configuration.language.value
        let isTogether = submission != nil
        var judged = JudgedDocuments()
        func keep(_ outcome: Outcome) throws(CommandFailure) {
            progress.clear()
            switch outcome {
            case .alone(let assessment):
                judged.verdicts = assessment.indicators.map { CombinedVerdict($0, in: assessment) }
            case .member(let document): submission?.add(document)
            case .failed(let path, let reason):
                judged.failures += 1
                submission?.addFailure(path, reason)
                program.complain("\(path): \(reason[language])")
            }
        }
        try await inOrder(
            entries, jobs: processorCount(),
            work: { entry -> Outcome in
                switch entry {
                case .failure(let path, let reason): return .failed(path, reason)
                case .file(let path):
                    do throws(ReadError) {
                        let document = try examiner.read(path, with: reader)
                        var assessment = settings.pack.assess(
                            document, settings.policy.demands, numbers, false)
                        assessment.document.path = settings.shownName(of: path)
                        guard isTogether else { return .alone(assessment) }
                        return .member(SubmittedDocument(assessment))
                    } catch {
                        return .failed(path, error.reason)
                    }
                }
            }, emit: keep, finished: { progress.show(done: $0) })
        if let submission, judged.failures < entries.count {
            let set = submission.judged(
                settings, with: examiner, reader: reader, today: program.console.today())
            judged.agency = set.agency
            judged.verdicts = set.verdicts.map { CombinedVerdict($0, in: set) }
        }
        // A planning document settles its own indicator; that there is none says nothing of practice.
        judged.verdicts.removeAll { $0.carrier == nil && !policy.contains($0.number) }
        return judged
    }

    /// The indicators on internal policy (PermenPANRB 59/2020, domain 1): that no document regulates one is a finding.
    private static let policy = 1...10

    private enum Outcome: Sendable {
        case alone(DocumentAssessment)
        case member(SubmittedDocument)
        case failed(String, Message)
    }
}
