import DocumentReaders
import Messages
import Reports
import Results

/// One run over documents: examines them, hands the parts to the reports, and knows how it ended.
struct CheckRun {
    private let settings: Settings
    private var sinks: [Sink]
    private let program: Program
    private let jobs: Int
    private let examination: Examination

    private var summary = RunSummary()
    private var documents: [DocumentResults] = []
    private var failures: [FileFailure] = []
    /// Nil when every document is judged for itself.
    private var submission: Submission?

    init(
        settings: Settings, reader: DocumentReader, sinks: [Sink], program: Program, jobs: Int?,
        submission: Submission? = nil, cache: ResultCache? = nil
    ) {
        self.submission = submission
        self.settings = settings
        self.sinks = sinks
        self.program = program
        self.jobs = jobs ?? processorCount()
        examination = Examination(
            examiner: program.examiner, reader: reader, settings: settings, forms: sinks.map(\.form),
            isSet: submission != nil, cache: cache)
    }

    private var language: Language { settings.configuration.language.value }

    mutating func examine(_ entries: [FileFinder.Entry]) async throws(CommandFailure) {
        let progress = Progress(total: entries.count, console: program.console)
        for index in sinks.indices { try sinks[index].open() }
        func hand(_ outcome: Examination.Outcome) throws(CommandFailure) {
            progress.clear()
            switch outcome {
            case .examined(let parts, let results, let partSummary, let submitted):
                if let submitted { submission?.add(submitted) }
                for (index, part) in zip(sinks.indices, parts) {
                    try sinks[index].write(part)
                }
                summary.merge(partSummary)
                documents.append(results)
            case .failed(let path, let reason):
                summary.addFailure()
                submission?.addFailure(path, reason)
                failures.append(FileFailure(path: path, message: reason[language]))
                program.complain("\(path): \(reason[language])")
            }
        }
        let examination = examination
        try await inOrder(
            entries, jobs: jobs, weight: \.size, work: { examination.outcome(of: $0) }, emit: hand,
            finished: { progress.show(done: $0) })
    }

    /// Writes what stands behind the documents.
    mutating func finish(writesStepSummary: Bool) throws(CommandFailure) {
        if let submission, summary.documents > 0 {
            let set = submission.judged(
                settings, with: program.examiner, reader: examination.reader, today: program.console.today())
            let results = DocumentResults(
                set, path: submission.path, policy: settings.policy, members: documents,
                name: settings.name(of:))
            summary.add(set: results, failLevel: settings.configuration.failLevel.value)
            documents.append(results)
        }
        if let notices = settings.policy.configurationNotices(on: documents) {
            summary.add(notices, failLevel: settings.configuration.failLevel.value)
            summary.notices = notices.results
            documents.append(notices)
        }
        for index in sinks.indices {
            try sinks[index].close(documents, failures: failures, summary: summary)
        }
        if writesStepSummary {
            try StepSummary(program.console)?.append(documents, failures: failures, run: settings.description)
        }
        if summary.checks == 0 { program.complain(ErrorTexts.nothingExamined[language]) }
    }

    var status: ExitStatus {
        if summary.checks == 0 || summary.failed > 0 { return .failed }
        return summary.hasFindings ? .findings : .fine
    }

    /// Writes the problems of this run; documents that were not examined keep their entries.
    func updateBaseline(at path: String) throws(CommandFailure) {
        var baseline = settings.policy.baseline ?? Baseline()
        for document in documents {
            let name = settings.name(of: document.path)
            if document.set != nil {
                baseline.documents[name] = Baseline.entries(ofSet: document.results, name: settings.name(of:))
            } else if document.kind != nil {
                // In a set the verdicts on single documents are not judged: what is known of them stays.
                let kept = submission == nil ? [] : baseline.documents[name]?.filter { $0.level != nil } ?? []
                baseline.documents[name] = kept + Baseline.entries(of: document.results)
            }
        }
        try FileReplacement.write(BaselineFile.bytes(of: baseline), to: path, unless: false)
    }
}
