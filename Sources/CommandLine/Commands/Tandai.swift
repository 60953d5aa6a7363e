import ArgumentParser
import Assessment
import DocumentModel
import DocumentReaders
import DraftingRules
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

    @Flag(name: [.customLong("hapus"), .customLong("remove")], help: HelpTexts.remove.help())
    var remove = false

    @OptionGroup var level: LevelChoice
    @OptionGroup var drafting: DraftingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var presentation: Presentation

    private static let suffix = ".patuh.docx"

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let language = presentation.language
        let file: WordAnnotator
        let original: [UInt8]
        do throws(ReadError) {
            original = try program.examiner.bytes(path)
            file = try WordAnnotator(bytes: original, path: path)
        } catch {
            throw CommandFailure(error)
        }
        let console = program.console
        if remove {
            let target = presentation.outputPath ?? path
            try FileReplacement.write(
                file.cleaned, to: target, unless: target == path && original == file.cleaned)
            try Output(path: nil, inputs: [], console: console).write(
                line: MarkTexts.removed(target)[language])
            return .fine
        }
        let target = try target(for: file, in: program)
        let pack = try packChoice.open(with: program.examiner, language: language)
        let run = RunDescription(
            version: Program.version, pack: pack.identity, demands: LevelDemands(level.minimum), language: language)
        let assessment = pack.assess(file.document, LevelDemands(level.minimum), nil, false)
        let review = drafting.minimum.map {
            program.examiner.reviewDrafting(assessment.document, assessment.naskah, $0)
        }
        let remarks = Remark.all(on: assessment, drafting: review ?? DraftingReview(), run: run)
        let bytes: [UInt8]
        do throws(ReadError) {
            bytes = try file.annotated(comments: remarks.map(WordComment.init))
        } catch {
            throw CommandFailure(error)
        }
        try FileReplacement.write(bytes, to: target, unless: target == path && original == bytes)
        try Output(path: nil, inputs: [], console: console).write(
            line: MarkTexts.written(target, comments: remarks.count)[language])
        return .fine
    }

    /// Beside the draft, or the marked file itself. What somebody has worked on in the meantime is not
    /// overwritten.
    private func target(
        for file: WordAnnotator, in program: Program
    ) throws(CommandFailure) -> String {
        if let path = presentation.outputPath { return path }
        if path.hasSuffix(Self.suffix) { return path }
        let stem = path.lowercased().hasSuffix(".docx") ? String(path.dropLast(5)) : path
        let target = stem + Self.suffix
        guard FileIdentity(target) != nil else { return target }
        let isSame: Bool
        do throws(ReadError) {
            let present = try WordAnnotator(bytes: try program.examiner.bytes(target), path: target)
            isSame = present.hasSameContent(as: file)
        } catch {
            isSame = false
        }
        guard isSame else { throw CommandFailure(ErrorTexts.workedOn(target)) }
        return target
    }
}

extension WordComment {
    fileprivate init(_ remark: Remark) {
        self.init(range: remark.range, title: remark.title, lines: remark.lines)
    }
}
