import ArgumentParser
import Messages
import Reports

/// Lists the rules, or validates a pack.
struct Aturan: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "aturan", abstract: HelpTexts.rules.forHelp, usage: HelpTexts.rulesUsage.forHelp,
            aliases: ["rules"])
    }

    @Option(
        name: [.customLong("validasi"), .customLong("validate")],
        help: HelpTexts.validate.help(HelpTexts.directoryName), completion: .directory)
    var validated: String?

    @OptionGroup var packChoice: PackChoice
    @OptionGroup var presentation: Presentation

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let language = presentation.language
        let output = try Output(path: presentation.outputPath, inputs: [], console: program.console)
        let status: ExitStatus
        if let validated {
            status = try validate(validated, in: program, output)
        } else {
            let pack = try packChoice.open(with: program.examiner, language: language)
            let style = presentation.style(on: program.console)
            let reporter = RulePageReporter(language: language, style: style)
            let practice = try failing { () throws(PackFailure) in try pack.practicePages() }
            try output.write(reporter.list(pack.rules + practice, pack: pack.identity))
            try output.write(RuleSheet.list(language, style: style))
            status = .fine
        }
        try output.close()
        return status
    }

    /// The mistakes are what was asked for, so they go where results go, one a line.
    private func validate(
        _ directory: String, in program: Program, _ output: Output
    ) throws(CommandFailure) -> ExitStatus {
        let language = presentation.language
        let pack: OpenPack
        let count: Int
        do throws(PackFailure) {
            pack = try program.examiner.openPack(directory, language)
            count = pack.rules.count + (try pack.instrument()?.practice.count ?? 0)
        } catch {
            for problem in error.problems { try output.write(line: problem.report[language]) }
            return .failed
        }
        try output.write(line: HelpTexts.validated(directory, rules: count)[language])
        return .fine
    }
}
