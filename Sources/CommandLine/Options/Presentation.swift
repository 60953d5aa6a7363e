import ArgumentParser
import Messages
import Reports

/// How any command prints: language, colours, where to.
struct Presentation: ParsableArguments {
    @Option(name: .customLong("lang"), help: HelpTexts.lang.help(HelpTexts.langName))
    var givenLanguage: Language?

    /// For commands that have no configuration to ask.
    var language: Language { givenLanguage ?? .id }

    @Option(name: .customLong("output"), help: HelpTexts.output.help(HelpTexts.pathName), completion: .file())
    var outputPath: String?

    @Flag(name: [.customLong("tanpa-warna"), .customLong("no-color")], help: HelpTexts.plain.help())
    var plain = false

    /// Widest line of text for people, on whatever terminal.
    private static let widest = 100
    /// The table of indicators needs so much; narrower terminals wrap by themselves.
    private static let narrowest = 72

    /// Colours only on a terminal that wants them (no-color.org), lines no wider than it.
    func style(on console: Console) -> Style {
        let isTerminal = console.outputIsTerminal && outputPath == nil
        let refusesColour =
            plain || console.variable("NO_COLOR")?.isEmpty == false || console.variable("TERM") == "dumb"
        let columns = isTerminal ? console.columns ?? Self.widest : Self.widest
        return Style(
            colour: isTerminal && !refusesColour, width: min(max(columns, Self.narrowest), Self.widest))
    }
}

extension Language: ExpressibleByArgument {}

/// Which rules a command works with.
struct PackChoice: ParsableArguments {
    @Option(
        name: .customLong("rules"), help: HelpTexts.packDirectory.help(HelpTexts.directoryName),
        completion: .directory)
    var directory: String?

    func open(with examiner: Examiner, language: Language) throws(CommandFailure) -> OpenPack {
        try Self.open(directory, with: examiner, language: language)
    }

    /// The pack with what only its pages show.
    static func whole(_ pack: OpenPack) throws(CommandFailure) -> OpenPack {
        do throws(PackFailure) {
            return try pack.whole?() ?? pack
        } catch {
            throw CommandFailure(error)
        }
    }

    static func open(
        _ directory: String?, with examiner: Examiner, language: Language
    ) throws(CommandFailure) -> OpenPack {
        do throws(PackFailure) {
            return try examiner.openPack(directory, language)
        } catch {
            throw CommandFailure(error)
        }
    }
}

/// The level that verdicts are compared with.
struct LevelChoice: ParsableArguments {
    @Option(
        name: [.customLong("min-tingkat"), .customLong("min-level")],
        help: HelpTexts.minimumLevel.help(HelpTexts.numberName))
    var given: Int?

    /// For commands that have no configuration to ask.
    var minimum: Int { given ?? 3 }

    func validate() throws {
        guard (1...5).contains(minimum) else {
            throw ValidationError(ErrorTexts.levelOutOfRange(minimum).forHelp)
        }
    }
}
