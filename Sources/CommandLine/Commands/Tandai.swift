import ArgumentParser
import Assessment
import DocumentModel
import DocumentReaders
import Messages
import Reports
import WordAnnotations

/// Writes findings into a Word document as comments, or takes them out again.
struct Tandai: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tandai", abstract: HelpTexts.mark.forHelp, usage: HelpTexts.markUsage.forHelp,
            discussion: HelpTexts.markDiscussion.forHelp, aliases: ["mark"])
    }

    @Argument(help: HelpTexts.document.help(HelpTexts.pathName), completion: .file())
    var path: String

    @Flag(name: [.customLong("usulkan"), .customLong("suggest")], help: HelpTexts.suggest.help())
    var suggest = false

    @Flag(name: [.customLong("hapus"), .customLong("remove")], help: HelpTexts.remove.help())
    var remove = false

    @OptionGroup var level: LevelChoice
    @OptionGroup var drafting: DraftingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var presentation: Presentation

    /// What stands before the extension of a marked file.
    private static let suffix = ".patuh"

    private var language: Language { presentation.language }

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let original = try reading { () throws(ReadError) in try program.examiner.bytes(path) }
        // Other formats hold no comments, but what to add can be said of them.
        if suggest, !remove, !original.starts(with: Array("PK".utf8)) { return try printDiff(in: program) }
        let file = try reading { () throws(ReadError) in try WordAnnotator(bytes: original, path: path) }
        let target = remove ? presentation.outputPath ?? path : try target(for: file, in: program)
        let (bytes, message) =
            if remove {
                (file.cleaned, MarkTexts.removed(target))
            } else {
                try marked(file, target: target, in: program)
            }
        try FileReplacement.write(bytes, to: target, unless: target == path && original == bytes)
        try Output(path: nil, inputs: [], console: program.console).write(line: message[language])
        return .fine
    }

    /// The file with its comments and, when asked for, suggestions.
    private func marked(
        _ file: WordAnnotator, target: String, in program: Program
    ) throws(CommandFailure) -> ([UInt8], Message) {
        let settings = try Settings.load(wishes, in: program)
        let judgement = settings.judge(file.document, with: program.examiner)
        let assessment = judgement.assessment
        let remarks = Remark.all(
            on: assessment, drafting: judgement.drafting, run: settings.description)
        let suggestions =
            suggest ? settings.pack.suggest(assessment, settings.configuration.demands) : []
        let bytes = try reading { () throws(ReadError) in
            try file.annotated(
                comments: remarks.map(WordComment.init),
                insertions: suggestions.map { insertion($0, in: assessment) })
        }
        return (
            bytes,
            MarkTexts.written(
                target, comments: remarks.count, suggestions: suggest ? suggestions.count : nil)
        )
    }

    private func insertion(_ suggestion: Suggestion, in assessment: DocumentAssessment) -> WordInsertion {
        let name = assessment.indicators.first { $0.number == suggestion.indicator }?.name ?? ""
        return WordInsertion(
            block: suggestion.block,
            paragraphs: suggestion.paragraphs.map {
                WordInsertion.Paragraph(text: $0.text, model: $0.model)
            },
            title: MarkTexts.suggestion(suggestion.address)[language],
            lines: [MarkTexts.promise(suggestion, name: name)[language], MarkTexts.renumber[language]])
    }

    private func printDiff(in program: Program) throws(CommandFailure) -> ExitStatus {
        let document = try reading { () throws(ReadError) in try program.examiner.read(path) }
        guard document.format == .markdown || document.format == .text else {
            throw CommandFailure(ErrorTexts.noSuggestions(path))
        }
        let settings = try Settings.load(wishes, in: program)
        let assessment = settings.judge(document, with: program.examiner).assessment
        let suggestions = settings.pack.suggest(assessment, settings.configuration.demands)
        let output = try Output(path: presentation.outputPath, inputs: [path], console: program.console)
        try output.write(SuggestionDiff(document).text(suggestions))
        try output.close()
        if suggestions.isEmpty { program.complain(MarkTexts.nothingToSuggest(path)[language]) }
        return .fine
    }

    private var wishes: Settings.Wishes {
        Settings.Wishes(
            configuration: configuration, packDirectory: packChoice.directory, level: level.given,
            drafting: drafting, language: presentation.givenLanguage)
    }

    /// Beside the draft, or the marked file itself. What somebody has worked on in the meantime is not
    /// overwritten.
    private func target(for file: WordAnnotator, in program: Program) throws(CommandFailure) -> String {
        if let path = presentation.outputPath { return path }
        // The extension tells Word whether there are macros in it, so it stays.
        let known = [".docx", ".docm", ".dotx", ".dotm"].contains { path.lowercased().hasSuffix($0) }
        let (stem, ending) = known ? (path.dropLast(5), path.suffix(5)) : (path[...], ".docx")
        if stem.hasSuffix(Self.suffix) { return path }
        let target = "\(stem)\(Self.suffix)\(ending)"
        guard FileIdentity(target) != nil else { return target }
        let present = try? reading { () throws(ReadError) in
            try WordAnnotator(bytes: try program.examiner.bytes(target), path: target)
        }
        guard present?.hasSameContent(as: file) == true else {
            throw CommandFailure(ErrorTexts.workedOn(target))
        }
        return target
    }

    private func reading<Result>(_ body: () throws(ReadError) -> Result) throws(CommandFailure) -> Result {
        do throws(ReadError) {
            return try body()
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension WordComment {
    fileprivate init(_ remark: Remark) {
        self.init(range: remark.range, title: remark.title, lines: remark.lines)
    }
}
