import ArgumentParser
import Assessment
import DocumentReaders
import DraftingRules
import Glibc
import Messages
import Reports
import RuleModel

/// Explains a verdict, or a rule.
struct Jelaskan: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "jelaskan", abstract: HelpTexts.explain.forHelp,
            usage: HelpTexts.explainUsage.forHelp,
            discussion: HelpTexts.explainDiscussion.forHelp, aliases: ["explain"])
    }

    @Argument(help: HelpTexts.explainTarget.help(HelpTexts.explainTargetName), completion: .file())
    var target: String

    @Argument(help: HelpTexts.explainIndicator.help(HelpTexts.indicatorName))
    var indicator: String?

    @OptionGroup var level: LevelChoice
    @OptionGroup var reading: ReadingChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var configuration: ConfigurationChoice
    @OptionGroup var presentation: Presentation

    func validate() throws {
        // A rule may be called like a file in this folder only by somebody who looks for trouble.
        if indicator == nil, FileIdentity(target) != nil {
            throw ValidationError(ErrorTexts.indicatorMissing.forHelp)
        }
    }

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        if indicator == nil, let sheet = RuleSheet.called(target) {
            let output = try Output(path: presentation.outputPath, inputs: [], console: program.console)
            let style = presentation.style(on: program.console)
            try output.write(sheet.text(presentation.language, style: style))
            if sheet.id == "A13", let age = AuthorityCardAge.message(now: time(nil)) {
                try output.write(line: age[presentation.language])
            }
            try output.close()
            return .fine
        }
        var wishes = Settings.Wishes()
        wishes.configuration = configuration
        wishes.packDirectory = packChoice.directory
        wishes.level = level.given
        wishes.language = presentation.givenLanguage
        wishes.baselineMayBeMissing = true
        let settings = try Settings.load(wishes, in: program)
        let pack = indicator == nil ? try PackChoice.whole(settings.pack) : settings.pack
        let rule = try rule(called: indicator ?? target, in: pack)
        let style = presentation.style(on: program.console)
        let bytes =
            if indicator == nil {
                RulePageReporter(language: settings.description.language, style: style)
                    .page(try failing { () throws(PackFailure) in try settings.pack.described(rule) })
            } else {
                try explanation(by: rule, with: settings, style: style, examiner: program.examiner)
            }
        let output = try Output(
            path: presentation.outputPath, inputs: indicator == nil ? [] : [target], console: program.console)
        try output.write(bytes)
        try output.close()
        return .fine
    }

    private func explanation(
        by rule: RulePage, with settings: Settings, style: Style, examiner: Examiner
    ) throws(CommandFailure) -> [UInt8] {
        var assessment: DocumentAssessment
        do throws(ReadError) {
            assessment = settings.pack.assess(
                try examiner.read(target, with: reading.reader), settings.configuration.demands,
                [rule.number], true)
        } catch {
            throw CommandFailure(error)
        }
        if assessment.indicators.isEmpty, let practice = try Self.practice(rule.number, in: settings.pack) {
            assessment.indicators = [.practice(practice)]
        }
        let reporter = ExplanationReporter(run: settings.description, style: style)
        return assessment.indicators.flatMap { reporter.explanation(of: $0, in: assessment, rule: rule) }
    }

    /// The rule with this number ("3") or identity ("indikator-03").
    private func rule(called name: String, in pack: OpenPack) throws(CommandFailure) -> RulePage {
        let number = Int(name)
        func isMeant(_ page: RulePage) -> Bool { page.id == name.lowercased() || page.number == number }
        if let rule = pack.rules.first(where: isMeant) { return rule }
        let practice = try failing { () throws(PackFailure) in try pack.practicePages() }
        guard let page = practice.first(where: isMeant) else {
            throw CommandFailure(ErrorTexts.unknownRule(name, known: (pack.rules + practice).map(\.id)))
        }
        return page
    }

    private static func practice(
        _ number: Int, in pack: OpenPack
    ) throws(CommandFailure) -> PracticeIndicator? {
        try failing { () throws(PackFailure) in try pack.instrument() }?.practice.first {
            $0.number == number
        }
    }
}
