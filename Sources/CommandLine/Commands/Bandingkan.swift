import ArgumentParser
import MaturityIndex
import Messages
import Reports
import RuleModel

/// Compares standings: two versions of a draft, two years, the reports of many agencies.
struct Bandingkan: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "bandingkan", abstract: AgencyHelpTexts.compare.forHelp,
            usage: AgencyHelpTexts.compareUsage.forHelp,
            discussion: AgencyHelpTexts.compareDiscussion.forHelp, aliases: ["compare"])
    }

    @Argument(help: AgencyHelpTexts.compared.help(HelpTexts.pathName), completion: .file())
    var paths: [String]

    @Option(help: AgencyHelpTexts.format.help(HelpTexts.formatName))
    var format: SheetFormat = .teks

    @OptionGroup var reading: ReadingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var presentation: Presentation

    func validate() throws {
        if paths.count < 2 { throw ValidationError(AgencyHelpTexts.tooFewToCompare.forHelp) }
    }

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let settings = try Settings.load(
            Settings.Wishes(
                configuration: configuration, packDirectory: packChoice.directory,
                language: presentation.givenLanguage, baselineMayBeMissing: true), in: program)
        let instrument = try failing { () throws(PackFailure) in try settings.pack.instrument() }
        let language = settings.configuration.language.value
        var profiles: [LevelProfile] = []
        var failures = 0
        for path in paths {
            if ReportFile.isReport(path) {
                do throws(CommandFailure) {
                    profiles.append(try ReportFile.profile(path, in: settings.pack))
                } catch {
                    failures += 1
                    for line in error.lines { program.complain(line[language]) }
                }
                continue
            }
            let judged = try await JudgedDocuments.read(
                [path], numbers: nil, settings: settings, reader: reading.reader, in: program)
            failures += judged.failures
            guard !judged.verdicts.isEmpty else { continue }
            var profile = LevelProfile(name: settings.shownName(of: path), entries: [:])
            for verdict in judged.verdicts { profile.add(verdict.entry, for: verdict.number) }
            profiles.append(profile)
        }
        guard profiles.count >= 2 else { throw CommandFailure(ErrorTexts.nothingToCompare) }
        let indexes = profiles.map { profile in
            instrument.map { MaturityIndex($0, levels: profile.levels) }
        }
        let style = presentation.style(on: program.console)
        let bytes: [UInt8]
        var hasFallen = false
        if profiles.count == 2 {
            let report = ComparisonReport(profiles[0], profiles[1], indexes: indexes.compactMap { $0 })
            hasFallen = report.hasFallen
            bytes = try format.bytes(
                of: report.sheet(language), csv: report.csv, json: report.json, language: language,
                style: style)
        } else {
            let table = ProfileTable(zip(profiles, indexes).map { (profile: $0, index: $1) })
            bytes = try format.bytes(
                of: table.sheet(language), csv: table.csv, json: table.json, language: language, style: style)
        }
        let output = try Output(path: presentation.outputPath, inputs: paths, console: program.console)
        try output.write(bytes)
        try output.close()
        return failures > 0 ? .failed : hasFallen ? .findings : .fine
    }
}
