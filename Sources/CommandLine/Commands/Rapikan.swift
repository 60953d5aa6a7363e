import ArgumentParser
import DocumentModel
import DocumentReaders
import DraftingRules
import Messages
import Results
import WordAnnotations

/// Applies the safe fixes of drafting technique: to the text of Markdown, as tracked changes to DOCX.
struct Rapikan: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rapikan", abstract: TidyTexts.abstract.forHelp, usage: TidyTexts.usage.forHelp,
            discussion: TidyTexts.discussion.forHelp, aliases: ["fix"])
    }

    @Argument(help: HelpTexts.document.help(HelpTexts.pathName), completion: .file())
    var path: String

    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var presentation: Presentation

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let wishes = Settings.Wishes(configuration: configuration, language: presentation.givenLanguage)
        let settings = try Settings.load(wishes, in: program)
        let bytes: [UInt8]
        let document: Document
        do throws(ReadError) {
            bytes = try program.examiner.bytes(path)
            document = try DocumentReader().read(bytes: bytes, path: path)
        } catch {
            throw CommandFailure(error)
        }
        switch document.format {
        case .markdown, .text:
            let findings = settings.mendable(in: document, with: program.examiner)
            let fixed = TidyText.fixes(of: findings) {
                TidyText.canApply($0, to: document)
            }
            // The source is without a byte order mark; it goes back to where it was.
            let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.prefix(3)) : []
            guard mark + document.source == bytes else { throw CommandFailure(TidyTexts.otherEncoding(path)) }
            return try write(
                mark + TidyText.applied(fixed, to: document), fixed, of: document, settings, program)
        case .docx:
            let (revised, fixed) = try tracked(bytes, settings, program)
            return try write(revised, fixed, of: document, settings, program)
        default: throw CommandFailure(TidyTexts.otherFormat(path))
        }
    }

    /// The Word file with its fixes as tracked changes.
    private func tracked(
        _ bytes: [UInt8], _ settings: Settings, _ program: Program
    ) throws(CommandFailure) -> (bytes: [UInt8], fixed: [Finding]) {
        do throws(ReadError) {
            let file = try WordReviser(bytes: bytes, path: path)
            let findings = settings.mendable(in: file.document, with: program.examiner)
            let fixed = TidyText.fixes(of: findings) {
                file.canApply(WordReviser.Edit($0))
            }
            let edits = fixed.flatMap { $0.fix?.edits ?? [] }.map(WordReviser.Edit.init)
            return (edits.isEmpty ? bytes : try file.revised(edits), fixed)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Beside the document, or where `--output` says; nothing when there is nothing to mend.
    private func write(
        _ bytes: [UInt8], _ fixed: [Finding], of document: Document, _ settings: Settings, _ program: Program
    ) throws(CommandFailure) -> ExitStatus {
        let language = settings.configuration.language.value
        let report = try Output(path: nil, inputs: [], console: program.console)
        let positions = PositionConverter(document)
        var count = 0
        for finding in fixed {
            for edit in finding.fix?.edits ?? [] {
                let place = positions.position(block: edit.range.block, byte: edit.range.bytes.lowerBound)
                let line = TidyTexts.line(finding, finding.address(of: edit), line: place.line)
                try report.write(line: line[language])
                count += 1
            }
        }
        guard !fixed.isEmpty else {
            try report.write(line: TidyTexts.nothing(path)[language])
            return .fine
        }
        let target = presentation.outputPath ?? Self.target(beside: path)
        let output = try Output(path: target, inputs: [path], console: program.console)
        try output.write(bytes)
        try output.close()
        try report.write(line: TidyTexts.written(target, fixes: count)[language])
        return .fine
    }

    /// "perbup.md" becomes "perbup.rapi.md".
    static func target(beside path: String) -> String {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return path + ".rapi" }
        return path.dropLast(name.count) + name[..<dot] + ".rapi" + name[dot...]
    }
}

extension Settings {
    /// What may be mended: hints, too, and what the baseline knows, but nothing of rules that are switched off and
    /// nothing that is waived.
    fileprivate func mendable(in document: Document, with examiner: Examiner) -> [Finding] {
        var policy = policy
        policy.shown = .usul
        policy.baseline = nil
        let assessment = pack.assess(document, policy.demands, [], false)
        let review = examiner.reviewDrafting(document, assessment.naskah, .usul)
        return policy.judge(assessment, drafting: review, path: name(of: document.path)).drafting.findings
    }
}

extension WordReviser.Edit {
    fileprivate init(_ edit: TextEdit) {
        self.init(range: edit.range, replacement: edit.replacement)
    }
}
