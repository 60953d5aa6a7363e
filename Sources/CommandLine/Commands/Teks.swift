import ArgumentParser
import DocumentModel
import DocumentReaders
import Messages
import Reports

/// Prints the text that positions refer to, or the tree of the manuscript.
struct Teks: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "teks", abstract: HelpTexts.text.forHelp, usage: HelpTexts.textUsage.forHelp,
            discussion: HelpTexts.textDiscussion.forHelp, aliases: ["text"])
    }

    @Argument(help: HelpTexts.document.help(HelpTexts.pathName), completion: .file())
    var path: String

    @Flag(name: [.customLong("pohon"), .customLong("tree")], help: HelpTexts.tree.help())
    var tree = false

    @OptionGroup var reading: ReadingChoice
    @OptionGroup var presentation: Presentation

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let document: Document
        do throws(ReadError) {
            document = try program.examiner.read(path, with: reading.reader)
        } catch {
            throw CommandFailure(error)
        }
        let style = presentation.style(on: program.console)
        let bytes =
            if tree {
                TreeReporter(language: presentation.language, style: style)
                    .tree(of: program.examiner.structure(document), document: document)
            } else {
                NumberedText(style: style).text(of: document)
            }
        let output = try Output(path: presentation.outputPath, inputs: [path], console: program.console)
        try output.write(bytes)
        try output.close()
        return .fine
    }
}
