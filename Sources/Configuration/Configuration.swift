import Assessment
import DraftingRules
import Messages
import Results

/// A value and where it comes from.
public struct Setting<Value: Sendable & Equatable>: Sendable, Equatable {
    public var value: Value
    public var origin: Origin

    public init(_ value: Value, _ origin: Origin = .builtIn) {
        self.value = value
        self.origin = origin
    }
}

/// Where a value comes from.
public enum Origin: Sendable, Equatable {
    case builtIn
    /// Counted from 1.
    case file(path: String, line: Int, column: Int)
    /// The option of the command line.
    case option(String)
}

/// What is done with a document.
public enum DocumentRole: String, Sendable, CaseIterable {
    /// Indicators and drafting technique: the policy of the house.
    case kebijakan
    /// Drafting technique only: a regulation on something else.
    case teknik
}

/// All effective values. Paths are relative to `root`.
public struct Configuration: Sendable, Equatable {
    /// The file they were read from; nil without one.
    public var path: String?
    /// Folder of the file, or the one the program runs in.
    public var root: String

    /// The house, for the head of reports.
    public var agency = Setting<String?>(nil)
    /// Folder of a rule pack; nil for the one inside the program.
    public var pack = Setting<String?>(nil)
    /// Level asked for, 1–5.
    public var level = Setting(3)
    /// Levels of single indicators.
    public var indicatorLevels: [Int: Setting<Int>] = [:]
    /// Only these indicators; nil for all.
    public var indicators = Setting<[Int]?>(nil)
    /// Other severities of rules, or none.
    public var severities: [String: Setting<CheckPolicy.RuleSetting>] = [:]
    /// Patterns of the files that are examined when none are named.
    public var files = Setting<[String]>([])
    /// Patterns of files that are left out when folders are searched.
    public var excluded = Setting<[String]>([])
    /// Folders and manifests that are judged as sets without being asked.
    public var sets = Setting<[String]>([])
    /// Patterns and what is done with the documents; the first that fits counts.
    public var roles: [Role] = []
    /// Whether drafting technique is checked.
    public var drafting = Setting(true)
    /// Findings below this are not shown.
    public var shown = Setting(Severity.tandai)
    /// Problems from this on fail a run; nil when none does.
    public var failLevel = Setting<Severity?>(.pasti)
    public var language = Setting(Language.id)
    public var baseline = Setting<String?>(nil)
    public var waivers: [Waiver] = []

    public struct Role: Sendable, Equatable {
        public var pattern: String
        public var role: Setting<DocumentRole>
    }

    public init(path: String? = nil, root: String) {
        self.path = path
        self.root = root
    }

    public var demands: LevelDemands {
        LevelDemands(level.value, own: indicatorLevels.mapValues(\.value))
    }

    /// The role of a document by its path relative to `root`.
    public func role(of path: String) -> DocumentRole {
        roles.first { PathPattern($0.pattern).matches(path) }?.role.value ?? .kebijakan
    }

    /// Whether a file that was found in a folder is to be left out.
    public func isExcluded(_ path: String) -> Bool {
        excluded.value.contains { PathPattern($0).matches(path) }
    }

    /// The policy that results are made with.
    /// - Parameter knownRules: every rule that a waiver can name.
    public func policy(today: Day, baseline: Baseline? = nil, knownRules: Set<String>) -> CheckPolicy {
        CheckPolicy(
            demands: demands, rules: severities.mapValues(\.value),
            // Whatever fails a run is shown, too.
            shown: min(shown.value, failLevel.value ?? shown.value), waivers: waivers, baseline: baseline,
            today: today, knownRules: knownRules)
    }
}
