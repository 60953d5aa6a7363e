import Assessment
import DocumentReaders
import Messages
import Reports

/// The documents of an agency, judged on the policy indicators, for commands that look at them together.
struct JudgedDocuments: Sendable {
    /// In the order of the paths.
    private(set) var assessments: [DocumentAssessment] = []
    private(set) var failures = 0

    /// Reads and judges what the paths lead to; what cannot be read is told, and the others go on.
    /// - Parameter numbers: the indicators; nil for all that rules decide.
    static func read(
        _ paths: [String], numbers: Set<Int>?, settings: Settings, reader: DocumentReader, in program: Program
    ) async throws(CommandFailure) -> JudgedDocuments {
        let entries = settings.entries(for: paths)
        let progress = Progress(total: entries.count, console: program.console)
        let examiner = program.examiner
        let language = settings.configuration.language.value
        var judged = JudgedDocuments()
        func keep(_ outcome: Outcome) throws(CommandFailure) {
            progress.clear()
            switch outcome {
            case .judged(let assessment): judged.assessments.append(assessment)
            case .failed(let path, let reason):
                judged.failures += 1
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
                        return .judged(
                            settings.pack.assess(document, settings.policy.demands, numbers, false))
                    } catch {
                        return .failed(path, error.reason)
                    }
                }
            }, emit: keep, finished: { progress.show(done: $0) })
        return judged
    }

    private enum Outcome: Sendable {
        case judged(DocumentAssessment)
        case failed(String, Message)
    }

    /// What they say together of each indicator that rules decide.
    func verdicts(_ pack: OpenPack) -> [CombinedVerdict] {
        pack.rules.compactMap { CombinedVerdict($0.number, in: assessments) }
    }
}
