import ArgumentParser
import DraftingRules
import Messages
import Reports

/// Checks documents and reports on them.
struct Periksa: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: names[0], abstract: HelpTexts.check.forHelp, usage: HelpTexts.checkUsage.forHelp,
            discussion: HelpTexts.checkDiscussion.forHelp, aliases: Array(names.dropFirst()))
    }

    static let names = ["periksa", "check"]

    @Argument(help: HelpTexts.paths.help(HelpTexts.pathName), completion: .file())
    var paths: [String] = []

    @Option(help: HelpTexts.format.help(HelpTexts.formatName))
    var format: [ReportTarget] = []

    @Option(
        name: [.customLong("gagal-pada"), .customLong("fail-on")],
        help: HelpTexts.failLevel.help(HelpTexts.levelName))
    var failLevel: FailLevel?

    @OptionGroup var level: LevelChoice

    @Option(
        name: [.customLong("indikator"), .customLong("indicator")],
        help: HelpTexts.indicators.help(HelpTexts.listName))
    var indicators: IndicatorSelection?

    @Flag(name: [.customLong("himpunan"), .customLong("set")], help: HelpTexts.set.help())
    var isSet = false

    @Option(
        name: [.customLong("singgahan"), .customLong("cache")],
        help: HelpTexts.cache.help(HelpTexts.directoryName))
    var cacheFolder: String?

    @OptionGroup var drafting: DraftingChoice
    @OptionGroup var reading: ReadingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var baseline: BaselineChoice
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
        let settings = try Settings.load(wishes, in: program)
        let language = settings.configuration.language.value
        if paths.isEmpty, settings.configuration.files.value.isEmpty,
            settings.configuration.sets.value.isEmpty
        {
            program.complain(ErrorTexts.noPaths[language])
            return .usage
        }
        try settings.checkIndicators(indicators?.numbers ?? [])
        if baseline.isUpdated, settings.baselinePath == nil {
            program.complain(ErrorTexts.baselineWithoutFile[language])
            return .usage
        }
        let submission = try Submission.find(paths, isAsked: isSet, settings: settings)
        let entries = settings.entries(for: submission?.documentPaths ?? paths)
        let maker = ReporterMaker(
            settings, style: presentation.style(on: program.console), console: program.console,
            isSet: submission != nil)
        var sinks: [Sink] = []
        for target in targets {
            try maker.check(target)
            let output = try Output(
                path: target.path ?? presentation.outputPath, inputs: entries.files, console: program.console)
            sinks.append(maker.sink(for: target, to: output))
        }
        var run = CheckRun(
            settings: settings, reader: reading.reader, sinks: sinks, program: program, jobs: jobs,
            submission: submission, cache: cache(settings, isSet: submission != nil, in: program))
        try await run.examine(entries)
        try run.finish(writesStepSummary: targets.contains { $0.format == .github })
        guard baseline.isUpdated, let path = settings.baselinePath else { return run.status }
        try run.updateBaseline(at: path)
        return run.status == .findings ? .fine : run.status
    }

    /// The folder of `--singgahan`.
    private func cache(_ settings: Settings, isSet: Bool, in program: Program) -> ResultCache? {
        guard let cacheFolder else { return nil }
        return ResultCache(
            folder: cacheFolder, settings: settings, reader: reading.reader,
            forms: targets.map(\.format.rawValue), style: presentation.style(on: program.console),
            isSet: isSet)
    }

    private var wishes: Settings.Wishes {
        Settings.Wishes(
            configuration: configuration, packDirectory: packChoice.directory, level: level.given,
            indicators: indicators?.numbers, drafting: drafting, failLevel: failLevel,
            language: presentation.givenLanguage, baseline: baseline.path,
            baselineMayBeMissing: baseline.isUpdated)
    }
}

extension [FileFinder.Entry] {
    fileprivate var files: [String] {
        compactMap { if case .file(let path) = $0 { path } else { nil } }
    }
}
