import DocumentReaders
import DraftingRules
import Messages
import Reports
import Results
import WordAnnotations

/// Makes the reporters of a run.
struct ReporterMaker {
    let run: RunDescription
    let catalogue: RuleCatalogue
    /// Problems from this level on fail a run; nil when none does.
    let failLevel: Severity?
    let style: Style
    let console: Console

    /// Makes PDF files on this machine; nil when it has nothing that can.
    private var renderer: PageRenderer? { PageRenderer.find(in: console.variable("PATH")) }

    /// Asked before a file is opened, so that none is emptied for nothing.
    /// - Throws: `CommandFailure` when the machine has nothing that can make the form.
    func check(_ target: ReportTarget) throws(CommandFailure) {
        if target.format == .pdf, renderer == nil { throw CommandFailure(ErrorTexts.noRenderer) }
    }

    init(_ settings: Settings, style: Style, console: Console, isSet: Bool) {
        self.console = console
        let pack = settings.pack
        var run = settings.description
        run.isSet = isSet
        self.run = run
        let practice = settings.practice.map { RulePage($0) }
        catalogue = RuleCatalogue(
            pack.rules + practice, drafting: DraftingChecker.rules.map { $0.info }, taxa: pack.taxa,
            isSet: isSet)
        failLevel = settings.configuration.failLevel.value
        self.style = style
    }

    func sink(for target: ReportTarget, to output: Output) -> Sink {
        let language = run.language
        let list: any ListReporter
        switch target.format {
        case .teks: return Sink(output, .parts(TextReporter(run: run, style: style)))
        case .json: return Sink(output, .parts(JSONReporter(run: run)))
        case .html: return Sink(output, .parts(HTMLReporter(run: run)))
        case .docx: return wordSink(to: output)
        case .pdf: return pdfSink(to: output)
        case .sarif: list = SarifReporter(run: run, catalogue: catalogue, flavour: .full)
        case .sarifGitHub: list = SarifReporter(run: run, catalogue: catalogue, flavour: .gitHub)
        case .gitlab: list = GitLabReporter(language: language)
        case .junit: list = JUnitReporter(language: language, catalogue: catalogue, failLevel: failLevel)
        case .checkstyle: list = CheckstyleReporter(language: language)
        case .github: list = GitHubReporter(language: language, catalogue: catalogue)
        case .rdjson: list = ReviewdogReporter(language: language, isLines: false)
        case .rdjsonl: list = ReviewdogReporter(language: language, isLines: true)
        case .csv: list = CSVReporter(language: language)
        case .markdown: list = MarkdownReporter(language: language, agency: run.agency)
        }
        return Sink(output, .list(list))
    }

    private func wordSink(to output: Output) -> Sink {
        let language = run.language
        return Sink(output, .parts(WordReporter(run: run))) { (main) throws(CommandFailure) in
            try packed(main, language)
        }
    }

    /// Through the page of a browser, or else through the Word report.
    private func pdfSink(to output: Output) -> Sink {
        let renderer = renderer
        let language = run.language
        let isPage = renderer?.kind == .chromium
        let reporter: any Reporter = isPage ? HTMLReporter(run: run) : WordReporter(run: run)
        return Sink(output, .parts(reporter)) { (report) throws(CommandFailure) in
            guard let renderer else { throw CommandFailure(ErrorTexts.noRenderer) }
            return try renderer.pdf(of: isPage ? report : try packed(report, language))
        }
    }
}

/// A Word file with this main part.
private func packed(_ main: [UInt8], _ language: Language) throws(CommandFailure) -> [UInt8] {
    do throws(ReadError) {
        return try NewWordFile.packed(main: main, language: language.rawValue)
    } catch {
        throw CommandFailure(error)
    }
}

/// One report of a run and where it goes: written document by document, from the list of results at the end, or
/// collected and made into another file at the end.
struct Sink {
    typealias Finish = @Sendable ([UInt8]) throws(CommandFailure) -> [UInt8]

    enum Form: Sendable {
        case parts(any Reporter)
        case list(any ListReporter)
    }

    private let output: Output
    let form: Form
    /// Makes the file of what was collected; nil when parts are written as they come.
    private let finish: Finish?
    private var collected: [UInt8] = []
    private var hasPart = false

    init(_ output: Output, _ form: Form, finish: Finish? = nil) {
        self.output = output
        self.form = form
        self.finish = finish
    }

    private mutating func hand(_ bytes: [UInt8]) throws(CommandFailure) {
        if finish == nil { try output.write(bytes) } else { collected += bytes }
    }

    mutating func open() throws(CommandFailure) {
        if case .parts(let reporter) = form { try hand(reporter.opening()) }
    }

    /// - Parameter part: what `Examination` rendered for this sink; nil for lists, empty where a report has nothing
    ///   to say of a document.
    mutating func write(_ part: [UInt8]?) throws(CommandFailure) {
        guard case .parts(let reporter) = form, let part, !part.isEmpty else { return }
        if hasPart { try hand(reporter.separator) }
        hasPart = true
        try hand(part)
    }

    mutating func close(
        _ documents: [DocumentResults], failures: [FileFailure], summary: RunSummary
    ) throws(CommandFailure) {
        switch form {
        case .parts(let reporter): try hand(reporter.closing(failures: failures, summary: summary))
        case .list(let reporter): try output.write(reporter.report(documents, failures: failures))
        }
        if let finish { try output.write(try finish(collected)) }
        try output.close()
    }
}
