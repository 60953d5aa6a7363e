import ArgumentParser
import Configuration
import DocumentModel
import DocumentReaders
import Glibc
import LanguageServer
import Messages

/// Serves an editor until it ends the session.
struct Lsp: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lsp", abstract: ServerHelpTexts.abstract.forHelp,
            usage: ServerHelpTexts.usage.forHelp,
            discussion: ServerHelpTexts.discussion.forHelp, aliases: ["language-server"])
    }

    // What editors' libraries put behind every server.
    @Flag(help: ServerHelpTexts.stdio.help())
    var stdio = false

    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var level: LevelChoice
    @OptionGroup var drafting: DraftingChoice
    @OptionGroup var reading: ReadingChoice
    @OptionGroup var packChoice: PackChoice

    @Option(name: .customLong("lang"), help: HelpTexts.lang.help(HelpTexts.langName))
    var language: Language?

    var presentation: Presentation {
        var presentation = Presentation()
        presentation.givenLanguage = language
        return presentation
    }

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let wishes = Settings.Wishes(
            configuration: configuration, packDirectory: packChoice.directory, level: level.given,
            drafting: drafting, language: language)
        let maker = EngineMaker(program: program, reader: reading.reader, wishes: wishes)
        let write = program.console.write
        let status = Connection.run(
            input: STDIN_FILENO, write: { bytes in try? write(bytes) }, openEngine: { maker.open(in: $0) })
        return status == 0 ? .fine : .findings
    }
}

/// Makes the engine of the language server out of that of the commands.
struct EngineMaker: Sendable {
    let program: Program
    let reader: DocumentReader
    let wishes: Settings.Wishes

    /// - Parameter folder: where the configuration is looked for; nil for where the program runs.
    func open(in folder: String?) -> EngineOpening {
        var console = program.console
        if let folder { console.folder = folder }
        let examiner = program.examiner
        let settings: Settings
        do throws(CommandFailure) {
            settings = try Settings.load(wishes, in: Program(console: console, examiner: examiner))
        } catch {
            let problems = error.problems.map { EngineOpening.Problem($0, in: console.folder) }
            return .failed(problems.isEmpty ? error.lines.map { .init(report: $0) } : problems)
        }
        return .opened(
            Engine(
                read: examiner.readText,
                readFile: { (path) throws(ReadError) in try examiner.read(path, with: reader) },
                reason: { $0.reason },
                judge: { document in
                    let judgement = settings.judgeAtOnce(document, with: examiner)
                    return Judgement(assessment: judgement.assessment, results: judgement.results)
                },
                suggest: { settings.pack.suggest($0, settings.configuration.demands) },
                documents: { folder in
                    settings.entries(for: [folder]).compactMap {
                        if case .file(let path) = $0 { path } else { nil }
                    }
                },
                rules: settings.pack.rules, language: settings.configuration.language.value,
                version: Program.version))
    }
}

extension EngineOpening.Problem {
    /// - Parameter folder: the one that the problem's path is relative to.
    fileprivate init(_ problem: PackFailure.Problem, in folder: String) {
        self.init(
            report: problem.report,
            place: EngineOpening.FilePlace(
                path: ConfigurationFile.absolute(problem.file, in: folder),
                position: Position(line: problem.line ?? 1, column: problem.column ?? 1),
                message: problem.message))
    }
}
