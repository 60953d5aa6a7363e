import ArgumentParser
import Assessment
import DraftingRules
import Messages
import Reports
import Results

/// Checks documents and reports on them.
struct Periksa: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "periksa", abstract: HelpTexts.check.forHelp, usage: HelpTexts.checkUsage.forHelp,
            discussion: HelpTexts.checkDiscussion.forHelp, aliases: ["check"])
    }

    @Argument(help: HelpTexts.paths.help(HelpTexts.pathName), completion: .file())
    var paths: [String]

    @Option(help: HelpTexts.format.help(HelpTexts.formatName))
    var format: [ReportTarget] = []

    @Option(
        name: [.customLong("gagal-pada"), .customLong("fail-on")],
        help: HelpTexts.failLevel.help(HelpTexts.levelName))
    var failLevel = FailLevel.pasti

    @OptionGroup var level: LevelChoice

    @Option(
        name: [.customLong("indikator"), .customLong("indicator")],
        help: HelpTexts.indicators.help(HelpTexts.listName))
    var indicators: IndicatorSelection?

    @OptionGroup var drafting: DraftingChoice
    @OptionGroup var reading: ReadingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var presentation: Presentation

    @Option(help: HelpTexts.jobs.help(HelpTexts.numberName))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError(ErrorTexts.tooFewJobs(jobs).forHelp) }
        var paths = [presentation.outputPath].compactMap { $0 }
        if targets.count(where: { $0.path == nil }) > 1 {
            throw ValidationError(ErrorTexts.twoReportsToOutput.forHelp)
        }
        for path in targets.compactMap(\.path) {
            if paths.contains(path) { throw ValidationError(ErrorTexts.twoReportsToFile(path).forHelp) }
            paths.append(path)
        }
    }

    /// The reports asked for; without any, the one for people.
    private var targets: [ReportTarget] {
        format.isEmpty ? [ReportTarget(format: .teks, path: nil)] : format
    }

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let language = presentation.language
        let pack = try packChoice.open(with: program.examiner, language: language)
        try checkSelection(against: pack)
        let entries = FileFinder.entries(for: paths)
        let demands = LevelDemands(level.minimum)
        let run = RunDescription(
            version: Program.version, pack: pack.identity, demands: demands, language: language)
        let maker = ReporterMaker(
            run: run,
            catalogue: RuleCatalogue(
                pack.rules, drafting: DraftingChecker.rules.map { $0.info }, taxa: pack.taxa),
            failLevel: failLevel.severity,
            style: presentation.style(on: program.console), console: program.console)
        var sinks: [Sink] = []
        for target in targets {
            try maker.check(target)
            let output = try Output(
                path: target.path ?? presentation.outputPath, inputs: entries.files, console: program.console)
            sinks.append(maker.sink(for: target, to: output))
        }
        let paths = ReportPaths.process

        var summary = RunSummary()
        var documents: [DocumentResults] = []
        var failures: [FileFailure] = []
        let progress = Progress(total: entries.count, console: program.console)
        for index in sinks.indices { try sinks[index].open() }
        let examination = Examination(
            examiner: program.examiner, reader: reading.reader, pack: pack, forms: sinks.map(\.form),
            demands: demands, indicators: indicators.map { Set($0.numbers) }, drafting: draftingLevel,
            failLevel: failLevel.severity, paths: paths)
        func hand(_ outcome: Examination.Outcome) throws(CommandFailure) {
            progress.clear()
            switch outcome {
            case .examined(let parts, let results, let partSummary):
                for (index, part) in zip(sinks.indices, parts) {
                    try sinks[index].write(part, isFirst: summary.documents == 0)
                }
                summary.merge(partSummary)
                documents.append(results)
            case .failed(let path, let reason):
                summary.addFailure()
                failures.append(FileFailure(path: path, message: reason[language]))
                program.complain("\(path): \(reason[language])")
            }
        }
        try await inOrder(
            entries, jobs: jobs ?? processorCount(), work: { examination.outcome(of: $0) },
            emit: hand, finished: { progress.show(done: $0) })
        for index in sinks.indices {
            try sinks[index].close(documents, failures: failures, summary: summary)
        }
        if targets.contains(where: { $0.format == .github }) {
            try StepSummary(program.console)?.append(documents, failures: failures, language: language)
        }
        return status(of: summary, in: program)
    }

    /// Whatever fails a run is shown, too.
    private var draftingLevel: Severity? {
        drafting.minimum.map { min($0, failLevel.severity ?? $0) }
    }

    private func checkSelection(against pack: OpenPack) throws(CommandFailure) {
        let known = pack.rules.map(\.number)
        let unknown = (indicators?.numbers ?? []).filter { !known.contains($0) }
        guard unknown.isEmpty else {
            throw CommandFailure(ErrorTexts.unknownIndicators(unknown, known: known))
        }
    }

    private func status(of summary: RunSummary, in program: Program) -> ExitStatus {
        if summary.criteria == 0 {
            program.complain(ErrorTexts.nothingExamined[presentation.language])
            return .failed
        }
        if summary.failed > 0 { return .failed }
        return summary.hasFindings ? .findings : .fine
    }
}

extension [FileFinder.Entry] {
    fileprivate var files: [String] {
        compactMap { if case .file(let path) = $0 { path } else { nil } }
    }
}
