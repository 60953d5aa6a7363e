import ArgumentParser
import Messages
import Reports

/// Writes the explanations that go with a submission.
struct Penjelasan: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "penjelasan", abstract: AgencyHelpTexts.note.forHelp,
            usage: AgencyHelpTexts.noteUsage.forHelp, discussion: AgencyHelpTexts.noteDiscussion.forHelp,
            aliases: ["narrative"])
    }

    @Argument(help: HelpTexts.paths.help(HelpTexts.pathName), completion: .file())
    var paths: [String]

    @Option(help: AgencyHelpTexts.format.help(HelpTexts.formatName))
    var format: SheetFormat = .markdown

    @Option(
        name: [.customLong("manifes"), .customLong("manifest")],
        help: AgencyHelpTexts.manifest.help(HelpTexts.pathName), completion: .file())
    var manifestPath: String?

    @Option(
        name: [.customLong("indikator"), .customLong("indicator")],
        help: HelpTexts.indicators.help(HelpTexts.listName))
    var indicators: IndicatorSelection?

    @OptionGroup var reading: ReadingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var presentation: Presentation

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let settings = try Settings.load(
            Settings.Wishes(
                configuration: configuration, packDirectory: packChoice.directory,
                indicators: indicators?.numbers, language: presentation.givenLanguage,
                baselineMayBeMissing: true), in: program)
        let pack = settings.pack
        let asked = settings.configuration.indicators.value
        let practice =
            settings.practice.isEmpty
            ? [] : try failing { () throws(PackFailure) in try pack.practicePages() }
        try settings.checkIndicators(asked ?? [])
        let judged = try await JudgedDocuments.read(
            paths, numbers: asked.map(Set.init), settings: settings, reader: reading.reader, in: program)
        guard !judged.verdicts.isEmpty else { throw CommandFailure(ErrorTexts.nothingExamined) }
        let criteria = Dictionary(
            uniqueKeysWithValues: pack.rules.map { ($0.number, $0.ladder.map(\.criterion)) })
        let notes =
            judged.verdicts.map { ExplanatoryNote($0, criteria: criteria[$0.number] ?? []) }
            + practice.filter { asked?.contains($0.number) ?? false }.map { ExplanatoryNote(practice: $0) }
        let report = NoteReport(
            agency: judged.agency ?? settings.configuration.agency.value, notes: notes)
        let language = settings.configuration.language.value
        let output = try Output(path: presentation.outputPath, inputs: paths, console: program.console)
        try output.write(
            format.bytes(
                of: report.sheet(language), csv: report.csv, json: report.json(language), language: language,
                style: presentation.style(on: program.console)))
        try output.close()
        if let manifestPath {
            let manifest = try Output(path: manifestPath, inputs: paths, console: program.console)
            try manifest.write(report.csv)
            try manifest.close()
        }
        return judged.failures > 0 ? .failed : .fine
    }
}
