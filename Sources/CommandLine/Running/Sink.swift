import DraftingRules
import Messages
import Reports
import Results

/// Makes the reporters of a run.
struct ReporterMaker {
    let run: RunDescription
    let catalogue: RuleCatalogue
    /// Problems from this level on fail a run; nil when none does.
    let failLevel: Severity?
    let style: Style

    func sink(for target: ReportTarget, to output: Output) -> Sink {
        let language = run.language
        let list: any ListReporter
        switch target.format {
        case .teks: return Sink(output, .parts(TextReporter(run: run, style: style)))
        case .json: return Sink(output, .parts(JSONReporter(run: run)))
        case .html: return Sink(output, .parts(HTMLReporter(run: run)))
        case .sarif: list = SarifReporter(run: run, catalogue: catalogue, flavour: .full)
        case .sarifGitHub: list = SarifReporter(run: run, catalogue: catalogue, flavour: .gitHub)
        case .gitlab: list = GitLabReporter(language: language)
        case .junit: list = JUnitReporter(language: language, catalogue: catalogue, failLevel: failLevel)
        case .checkstyle: list = CheckstyleReporter(language: language)
        case .github: list = GitHubReporter(language: language, catalogue: catalogue)
        case .rdjson: list = ReviewdogReporter(language: language, isLines: false)
        case .rdjsonl: list = ReviewdogReporter(language: language, isLines: true)
        case .csv: list = CSVReporter(language: language)
        case .markdown: list = MarkdownReporter(language: language)
        }
        return Sink(output, .list(list))
    }
}

/// One report of a run and where it goes: written document by document, or from the list of results at the end.
struct Sink {
    enum Form: Sendable {
        case parts(any Reporter)
        case list(any ListReporter)
    }

    private let output: Output
    let form: Form

    init(_ output: Output, _ form: Form) {
        self.output = output
        self.form = form
    }

    func open() throws(CommandFailure) {
        if case .parts(let reporter) = form { try output.write(reporter.opening()) }
    }

    /// - Parameter part: what `Examination` rendered for this sink; nil for lists.
    func write(_ part: [UInt8]?, isFirst: Bool) throws(CommandFailure) {
        guard case .parts(let reporter) = form, let part else { return }
        if !isFirst { try output.write(reporter.separator) }
        try output.write(part)
    }

    func close(
        _ documents: [DocumentResults], failures: [FileFailure], summary: RunSummary
    ) throws(CommandFailure) {
        switch form {
        case .parts(let reporter): try output.write(reporter.closing(failures: failures, summary: summary))
        case .list(let reporter): try output.write(reporter.report(documents, failures: failures))
        }
        try output.close()
    }
}
