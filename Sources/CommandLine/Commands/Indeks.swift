import ArgumentParser
import MaturityIndex
import Messages
import Reports
import RuleModel

/// Computes the index, and the way to a target.
struct Indeks: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "indeks", abstract: AgencyHelpTexts.index.forHelp,
            usage: AgencyHelpTexts.indexUsage.forHelp, discussion: AgencyHelpTexts.indexDiscussion.forHelp,
            aliases: ["index"])
    }

    @Argument(help: HelpTexts.paths.help(HelpTexts.pathName), completion: .file())
    var paths: [String] = []

    @Option(
        name: [.customLong("nilai"), .customLong("levels")],
        help: AgencyHelpTexts.levels.help(HelpTexts.pathName), completion: .file())
    var levelsPath: String?

    @Option(help: AgencyHelpTexts.target.help(AgencyHelpTexts.valueName))
    var target: IndexTarget?

    @Option(help: AgencyHelpTexts.format.help(HelpTexts.formatName))
    var format: SheetFormat = .teks

    @OptionGroup var reading: ReadingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var presentation: Presentation

    func validate() throws {
        if paths.isEmpty, levelsPath == nil { throw ValidationError(AgencyHelpTexts.noLevels.forHelp) }
    }

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let settings = try Settings.load(
            Settings.Wishes(
                configuration: configuration, packDirectory: packChoice.directory,
                language: presentation.givenLanguage, baselineMayBeMissing: true), in: program)
        guard let instrument = try failing({ () throws(PackFailure) in try settings.pack.instrument() })
        else { throw CommandFailure(ErrorTexts.packWithoutInstrument) }
        let file = try levelsPath.map { path throws(CommandFailure) in
            try Self.levels(path, of: instrument)
        }
        var judged = JudgedDocuments()
        if !paths.isEmpty {
            judged = try await JudgedDocuments.read(
                paths, numbers: nil, settings: settings, reader: reading.reader, in: program)
        }
        if !paths.isEmpty, judged.verdicts.isEmpty { throw CommandFailure(ErrorTexts.nothingExamined) }
        let report = try IndexRun(
            instrument: instrument, pack: settings.pack, verdicts: judged.verdicts, file: file
        ).report(target: target?.hundredths, agency: judged.agency ?? settings.configuration.agency.value)
        let language = settings.configuration.language.value
        let output = try Output(
            path: presentation.outputPath, inputs: paths + [levelsPath].compactMap { $0 },
            console: program.console)
        try output.write(
            format.bytes(
                of: report.sheet(language), picture: IndexPicture(report, language), csv: report.csv,
                json: report.json(language), language: language,
                style: presentation.style(on: program.console)))
        try output.close()
        if judged.failures > 0 { return .failed }
        return report.plan?.isReached == false ? .findings : .fine
    }

    private static func levels(
        _ path: String, of instrument: Instrument
    ) throws(CommandFailure) -> LevelsFile {
        let numbers = instrument.domains.flatMap(\.aspects).flatMap(\.indicators).map(\.number)
        return try failing { () throws(PackFailure) in
            let text = try PackFiles.text(of: path)
            do throws(PackError) {
                return try LevelsFile.decode(text, path: path, indicators: Set(numbers))
            } catch {
                throw PackFailure(error)
            }
        }
    }
}
