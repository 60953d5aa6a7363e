import ArgumentParser
import Assessment
import Messages
import Reports

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
    var format = ReportFormat.teks

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
    }

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let language = presentation.language
        let pack = try packChoice.open(with: program.examiner, language: language)
        try checkSelection(against: pack)
        let entries = FileFinder.entries(for: paths)
        let output = try Output(
            path: presentation.outputPath, inputs: entries.files, console: program.console)
        let reporter = reporter(for: pack, on: program.console)

        var summary = RunSummary()
        var failures: [FileFailure] = []
        let progress = Progress(total: entries.count, console: program.console)
        try output.write(reporter.opening())
        let examination = Examination(
            examiner: program.examiner, reader: reading.reader, pack: pack, reporter: reporter,
            minimumLevel: level.minimum, indicators: indicators.map { Set($0.numbers) },
            drafting: drafting.minimum)
        func hand(_ outcome: Examination.Outcome) throws(CommandFailure) {
            progress.clear()
            switch outcome {
            case .examined(let part, let partSummary):
                if summary.documents > 0 { try output.write(reporter.separator) }
                summary.merge(partSummary)
                try output.write(part)
            case .failed(let path, let reason):
                summary.addFailure()
                failures.append(FileFailure(path: path, message: reason[language]))
                program.complain("\(path): \(reason[language])")
            }
        }
        try await inOrder(
            entries, jobs: jobs ?? processorCount(), work: { examination.outcome(of: $0) },
            emit: hand, finished: { progress.show(done: $0) })
        try output.write(reporter.closing(failures: failures, summary: summary))
        try output.close()
        return status(of: summary, in: program)
    }

    private func checkSelection(against pack: OpenPack) throws(CommandFailure) {
        let known = pack.rules.map(\.number)
        let unknown = (indicators?.numbers ?? []).filter { !known.contains($0) }
        guard unknown.isEmpty else {
            throw CommandFailure(ErrorTexts.unknownIndicators(unknown, known: known))
        }
    }

    private func reporter(for pack: OpenPack, on console: Console) -> any Reporter {
        let run = RunDescription(
            version: Program.version, pack: pack.identity, minimumLevel: level.minimum,
            language: presentation.language)
        return switch format {
        case .teks: TextReporter(run: run, style: presentation.style(on: console))
        case .json: JSONReporter(run: run)
        case .html: HTMLReporter(run: run)
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
