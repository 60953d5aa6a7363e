import Assessment
import Configuration
import DocumentModel
import DraftingRules
import LanguageServer
import LegalStructure
import Messages
import Reports
import Results
import RuleModel
import Submissions

/// What a command works with: the configuration with the options of the command line over it, the rule pack, and
/// the policy that results are made with.
struct Settings: Sendable {
    var configuration: Configuration
    let pack: OpenPack
    let policy: CheckPolicy
    /// The folder the program runs in.
    let folder: String
    /// The file of the baseline, absolute.
    let baselinePath: String?
    /// The indicators asked for that no document settles.
    var practice: [PracticeIndicator] = []

    /// What the command line says; nil where it says nothing.
    struct Wishes {
        var configuration = ConfigurationChoice.plain
        var packDirectory: String?
        var level: Int?
        var indicators: [Int]?
        var drafting: DraftingChoice?
        var failLevel: FailLevel?
        var language: Language?
        var baseline: String?
        /// A baseline that is about to be written need not exist.
        var baselineMayBeMissing = false
    }

    static func load(_ wishes: Wishes, in program: Program) throws(CommandFailure) -> Settings {
        let folder = program.console.folder
        let file = try file(wishes.configuration, in: folder)
        // Twice: the pack that rules are checked against is itself named there.
        var configuration = try decode(file, folder: folder, known: nil)
        configuration.override(with: wishes)
        let directory = configuration.packDirectory(in: folder)
        let pack = try PackChoice.open(
            directory, with: program.examiner, language: configuration.language.value)
        configuration = try decode(file, folder: folder, known: pack)
        configuration.override(with: wishes)
        let baselinePath = configuration.baseline.value.map {
            ConfigurationFile.absolute(
                $0, in: wishes.baseline == nil ? configuration.root : folder)
        }
        var baseline: Baseline?
        if let baselinePath {
            baseline = try Self.baseline(baselinePath, mayBeMissing: wishes.baselineMayBeMissing)
        }
        let policy = configuration.policy(
            today: program.console.today(), baseline: baseline, knownRules: Set(Self.rules(of: pack)))
        var settings = Settings(
            configuration: configuration, pack: pack, policy: policy, folder: folder,
            baselinePath: baselinePath)
        let known = Set(pack.rules.map(\.number))
        let others = Set(configuration.indicators.value ?? []).subtracting(known)
        if !others.isEmpty {
            settings.practice =
                try failing { () throws(PackFailure) in try pack.instrument() }?
                .practice.filter { others.contains($0.number) } ?? []
        }
        return settings
    }

    /// Every rule that can be named.
    static func rules(of pack: OpenPack) -> [String] {
        pack.allNumbers.map(RulePage.id) + DraftingChecker.rules.map { $0.info.id }
            + SetRule.all.map(\.id)
    }

    private static func file(_ choice: ConfigurationChoice, in folder: String) throws(CommandFailure)
        -> String?
    {
        if choice.isIgnored { return nil }
        guard let path = choice.path else { return ConfigurationFile.find(from: folder) }
        return ConfigurationFile.absolute(path, in: folder)
    }

    private static func decode(
        _ file: String?, folder: String, known pack: OpenPack?
    ) throws(CommandFailure) -> Configuration {
        guard let file else { return Configuration(root: folder) }
        let root = ConfigurationFile.folder(of: file)
        let decoder = ConfigurationDecoder(
            path: ConfigurationFile.relative(file, to: folder, in: folder), root: root,
            rules: pack.map { rules(of: $0) } ?? [], indicators: pack?.allNumbers ?? [])
        do throws(PackFailure) {
            let text = try PackFiles.text(of: file)
            do throws(PackError) {
                return try decoder.decode(text)
            } catch {
                throw PackFailure(error)
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    private static func baseline(_ path: String, mayBeMissing: Bool) throws(CommandFailure) -> Baseline? {
        if mayBeMissing, FileIdentity(path) == nil { return nil }
        do throws(PackFailure) {
            let text = try PackFiles.text(of: path)
            do throws(PackError) {
                return try BaselineDecoder.decode(text, path: path)
            } catch {
                throw PackFailure(error)
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    /// What reports have to know of a run with these.
    var description: RunDescription {
        RunDescription(
            version: Program.version, pack: pack.identity, demands: configuration.demands,
            language: configuration.language.value, agency: configuration.agency.value)
    }

    /// - Throws: `CommandFailure` when an indicator is asked for that the pack has not.
    func checkIndicators(_ numbers: [Int]) throws(CommandFailure) {
        let known = Set(pack.rules.map(\.number) + practice.map(\.number))
        let unknown = numbers.filter { !known.contains($0) }
        guard unknown.isEmpty else {
            let all = try failing { () throws(PackFailure) in try pack.indicatorNumbers() }
            throw CommandFailure(ErrorTexts.unknownIndicators(unknown, known: all))
        }
    }

    // MARK: Documents

    /// A document's path as the configuration names it.
    func name(of path: String) -> String {
        ConfigurationFile.relative(path, to: configuration.root, in: folder)
    }

    /// A document's path as reports name it.
    func shownName(of path: String) -> String { ReportPaths(root: folder).name(of: path) }

    /// The sets that the configuration names, as absolute paths.
    var sets: [String] {
        configuration.sets.value.map { ConfigurationFile.absolute($0, in: configuration.root) }
    }

    /// Whether the configuration says that a folder is a set, by its own name or by that of its manifest.
    func isSet(_ path: String) -> Bool {
        let path = ConfigurationFile.absolute(path, in: folder)
        return sets.contains { $0 == path || $0 == "\(path)/\(SetManifest.fileName)" }
    }

    /// The files that paths lead to; without paths those that the configuration names.
    func entries(for paths: [String]) -> [FileFinder.Entry] {
        let isExcluded: (String) -> Bool = { configuration.isExcluded(name(of: $0)) }
        guard paths.isEmpty else { return FileFinder.entries(for: paths, isExcluded: isExcluded) }
        let patterns = configuration.files.value.map(PathPattern.init)
        let found = FileFinder.entries(for: [configuration.root]) { path in
            isExcluded(path) || !patterns.contains { $0.matches(name(of: path)) }
        }
        return found.map { if case .file(let path) = $0 { .file(shownName(of: path)) } else { $0 } }
    }

    /// The indicators to judge in a document of this role; nil for all.
    func indicators(for role: DocumentRole) -> Set<Int>? {
        role == .teknik ? [] : configuration.indicators.value.map(Set.init)
    }

    /// All that is to be said of a document.
    func judge(_ document: Document, with examiner: Examiner) -> CheckPolicy.Judgement {
        let name = name(of: document.path)
        let numbers = indicators(for: configuration.role(of: name))
        let assessment = pack.assess(document, policy.demands, numbers, false)
        let review = drafting(of: assessment.document, assessment.naskah, with: examiner)
        return judged(assessment, review, name, numbers)
    }

    /// As `judge`, with its parts at the same time: an editor waits for the answer, and one document uses the whole
    /// machine. It takes more memory at once.
    func judgeAtOnce(_ document: Document, with examiner: Examiner) -> CheckPolicy.Judgement {
        guard let prepare = pack.prepare else { return judge(document, with: examiner) }
        let name = name(of: document.path)
        let numbers = indicators(for: configuration.role(of: name))
        let naskah = examiner.structure(document)
        let (prepared, review) = AtOnce.both(
            { prepare(document, naskah, policy.demands, numbers) },
            { drafting(of: document, naskah, with: examiner) })
        let assessment = prepared.assessment(AtOnce.map(prepared.indices, prepared.verdict))
        return judged(assessment, review, name, numbers)
    }

    private func judged(
        _ assessment: DocumentAssessment, _ review: DraftingReview, _ name: String, _ numbers: Set<Int>?
    ) -> CheckPolicy.Judgement {
        var assessment = assessment
        assessment.indicators += practice.filter { numbers?.contains($0.number) ?? false }
            .map(IndicatorVerdict.practice)
        return policy.judge(assessment, drafting: review, path: name)
    }

    private func drafting(of document: Document, _ naskah: Naskah, with examiner: Examiner) -> DraftingReview
    {
        draftingMinimum.map { examiner.reviewDrafting(document, naskah, $0) } ?? DraftingReview()
    }

    /// From which severity on drafting findings are wanted; nil for none.
    var draftingMinimum: Severity? { configuration.drafting.value ? policy.draftingMinimum : nil }
}

extension ConfigurationChoice {
    /// The configuration that is found.
    static var plain: ConfigurationChoice {
        var choice = ConfigurationChoice()
        choice.path = nil
        choice.isIgnored = false
        return choice
    }
}

extension Configuration {
    /// Puts what the command line says over it.
    fileprivate mutating func override(with wishes: Settings.Wishes) {
        if let directory = wishes.packDirectory { pack = Setting(directory, .option("--rules")) }
        if let level = wishes.level {
            self.level = Setting(level, .option("--min-tingkat"))
            indicatorLevels = [:]
        }
        if let numbers = wishes.indicators { indicators = Setting(numbers, .option("--indikator")) }
        if let wish = wishes.drafting?.wish { drafting = Setting(wish == .on, .option("--teknik")) }
        if wishes.drafting?.hints == true { shown = Setting(.usul, .option("--usul")) }
        if let level = wishes.failLevel { failLevel = Setting(level.severity, .option("--gagal-pada")) }
        if let language = wishes.language { self.language = Setting(language, .option("--lang")) }
        if let path = wishes.baseline { baseline = Setting(path, .option("--baseline")) }
    }

    /// A folder of the configuration is relative to it, one of the command line to where the program runs.
    fileprivate func packDirectory(in folder: String) -> String? {
        guard let directory = pack.value else { return nil }
        if case .option = pack.origin { return directory }
        return ReportPaths(root: folder).name(of: ConfigurationFile.absolute(directory, in: root))
    }
}
