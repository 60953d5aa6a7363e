import Assessment
import DraftingRules

/// What a house wants to see of what the engines say: levels asked for, other severities, waivers, baseline. The
/// same for the command line and for editors, so that they agree.
public struct CheckPolicy: Sendable {
    /// Another severity for a rule, or none at all.
    public enum RuleSetting: Sendable, Equatable {
        case severity(Severity)
        case off
    }

    public var demands: LevelDemands
    public var rules: [String: RuleSetting]
    /// Findings below this severity are left out.
    public var shown: Severity
    /// Waivers of the configuration.
    public var waivers: [Waiver]
    public var baseline: Baseline?
    public var today: Day
    /// Every rule that a waiver can name.
    public var knownRules: Set<String>

    public init(
        demands: LevelDemands = 3, rules: [String: RuleSetting] = [:], shown: Severity = .tandai,
        waivers: [Waiver] = [], baseline: Baseline? = nil, today: Day, knownRules: Set<String> = []
    ) {
        self.demands = demands
        self.rules = rules
        self.shown = shown
        self.waivers = waivers
        self.baseline = baseline
        self.today = today
        self.knownRules = knownRules
    }

    /// The severity from which on the drafting rules have to report: a rule may have been raised above its own.
    public var draftingMinimum: Severity {
        rules.values.contains { $0 != .off } ? .usul : shown
    }

    public struct Judgement: Sendable {
        /// Without the indicators that are switched off.
        public var assessment: DocumentAssessment
        /// Only findings that nothing covers.
        public var drafting: DraftingReview
        public var results: DocumentResults
    }

    /// - Parameters:
    ///   - drafting: made with `draftingMinimum`.
    ///   - path: the document's path relative to the folder of the configuration.
    public func judge(
        _ assessment: DocumentAssessment, drafting: DraftingReview, path: String
    ) -> Judgement {
        var assessment = assessment
        assessment.indicators.removeAll { isOff(ResultBuilder.rule($0.number)) }
        var review = drafting
        review.checked.removeAll(where: isOff)
        review.findings = drafting.findings.compactMap { finding in
            guard let severity = severity(of: finding.rule, finding.severity), severity >= shown else {
                return nil
            }
            var finding = finding
            finding.severity = severity
            return finding
        }
        var results = DocumentResults(
            assessment, drafting: review, demands: demands,
            severities: rules.compactMapValues {
                if case .severity(let severity) = $0 { severity } else { nil }
            })
        let verdicts = assessment.indicators.count
        WaiverApplication(self, assessment, path: path).apply(to: &results)
        baseline?.mark(&results.results, path: path)
        let findings = results.results.dropFirst(verdicts)
        review.findings = zip(review.findings, findings).filter { $0.1.isOpen }.map(\.0)
        return Judgement(assessment: assessment, drafting: review, results: results)
    }

    /// Whether a rule was switched off.
    public func isOff(_ rule: String) -> Bool { rules[rule] == .off }

    /// The severity of what a rule reports, `own` unless the house has set another; nil when it was switched off.
    func severity(of rule: String, _ own: Severity) -> Severity? {
        switch rules[rule] {
        case .off: nil
        case .severity(let severity): severity
        case nil: own
        }
    }

    /// What is said of the waivers of the configuration after a run; nil when nothing is.
    public func configurationNotices(on documents: [DocumentResults]) -> DocumentResults? {
        let matched = documents.reduce(into: Set<Int>()) { $0.formUnion($1.matchedWaivers) }
        let used = documents.reduce(into: Set<Int>()) { $0.formUnion($1.usedWaivers) }
        let notices = matched.sorted().flatMap { index -> [CheckResult] in
            let waiver = waivers[index]
            guard case .file(let path, let line, let column) = waiver.origin else { return [] }
            return WaiverApplication.notices(
                of: waiver, at: Place(line: line, column: column, file: path), isUsed: used.contains(index),
                on: today)
        }
        guard let file = notices.first?.place.file else { return nil }
        return DocumentResults(path: file, results: notices)
    }
}
