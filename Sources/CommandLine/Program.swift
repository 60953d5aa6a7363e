import ArgumentParser
import DocumentReaders
import Messages
import Reports

/// The whole program: arguments in, output and exit status out.
public struct Program: Sendable {
    public static let version = "0.1.0"

    let console: Console
    let examiner: Examiner

    public init(console: Console, examiner: Examiner) {
        self.console = console
        self.examiner = examiner
    }

    /// What is left to do once the arguments are understood.
    public enum Start: Sendable {
        /// Nothing: help was shown, or the arguments were wrong.
        case ended(ExitStatus)
        case command(@Sendable () async -> ExitStatus)
    }

    /// Understands the arguments. Help and mistakes are told at once; without work in sight no thread is started.
    /// - Parameter arguments: without the name of the program.
    public func start(_ arguments: [String]) -> Start {
        if let answer = DocumentReader.answerApart(arguments) {
            let isWritten = (try? console.write(answer)) != nil
            return .ended(isWritten ? .fine : .failed)
        }
        if let name = arguments.first, Periksa.names.contains(name) {
            // The rules are made ready while the arguments are understood and the first documents are read.
            Task.detached { [examiner] in examiner.anticipate() }
        }
        let language = Self.language(of: arguments)
        return HelpTexts.$language.withValue(language) {
            do {
                var command = try Patuh.parseAsRoot(arguments)
                if let subcommand = command as? any Subcommand { return .command { await run(subcommand) } }
                // Nothing was asked for: shown is what could be, but a script must not take it for success.
                if command is Patuh {
                    return .ended(show(Patuh.helpMessage(columns: columns), language, isError: true))
                }
                // "help" and its like, which answer by throwing.
                try command.run()
                return .ended(.fine)
            } catch {
                let isError = Patuh.exitCode(for: error) != .success
                let text = Patuh.fullMessage(for: error, columns: columns)
                return .ended(show(text, language, isError: isError))
            }
        }
    }

    /// Width of help texts.
    private var columns: Int { min(max(console.columns ?? 80, 60), 100) }

    private func run(_ command: some Subcommand) async -> ExitStatus {
        do throws(CommandFailure) {
            return try await command.run(in: self)
        } catch {
            for line in error.lines { complain(line[command.presentation.language]) }
            return .failed
        }
    }

    /// One line on standard error.
    func complain(_ line: String) {
        console.complain("patuh: \(PlainText.oneLine(line))\n")
    }

    /// What the parser has to say: help on standard output, mistakes on standard error.
    private func show(_ text: String, _ language: Language, isError: Bool) -> ExitStatus {
        let words = ParserWords.translated(text, to: language)
        if isError {
            console.complain(words.hasPrefix("Error: ") ? "patuh: \(words.dropFirst(7))\n" : "\(words)\n")
            return .usage
        }
        do throws(WriteError) {
            try console.write(Array("\(words)\n".utf8))
            return .fine
        } catch {
            complain(ErrorTexts.cannotWrite(nil, error)[language])
            return .failed
        }
    }

    /// The language of help has to be known before the arguments are parsed.
    private static func language(of arguments: [String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument.hasPrefix("--lang=") {
                return Language(rawValue: String(argument.dropFirst(7))) ?? .id
            }
            if argument == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1]) ?? .id
            }
        }
        return .id
    }
}
