import Assessment
import DocumentModel
import DraftingRules
import Messages
import Submissions

extension DocumentResults {
    /// What is said of a set as a whole: its verdicts, its preflight, overlaps and contradictions.
    /// - Parameters:
    ///   - path: the folder or the manifest of the set.
    ///   - members: the results of its documents, whose comments may hold waivers.
    ///   - name: a path relative to the folder of the configuration.
    public init(
        _ set: SetAssessment, path: String, policy: CheckPolicy, members: [DocumentResults] = [],
        name: @escaping (String) -> String = { $0 }
    ) {
        let verdicts = set.verdicts.map { Self.result($0, path: path) }
        let findings = set.findings.map { finding in
            CheckResult(
                rule: finding.rule.rawValue, severity: finding.rule.severity, message: finding.message,
                address: finding.address,
                place: Place(line: finding.line, column: finding.column, file: finding.path),
                quote: finding.quote)
        }
        let remarks = set.remarks.map { remark in
            CheckResult(
                rule: remark.kind.rule, severity: remark.kind.severity, message: remark.message,
                address: remark.places.first?.address ?? "", place: Place(remark.places.first, or: path),
                quote: remark.subject,
                related: remark.places.dropFirst().map {
                    CheckResult.Related(
                        message: Message(id: $0.address, en: $0.address), place: Place($0, or: path))
                })
        }
        let shown = (verdicts + findings + remarks).compactMap { result -> CheckResult? in
            guard let severity = policy.severity(of: result.rule, result.severity),
                result.verdict != nil || severity >= policy.shown
            else { return nil }
            var result = result
            result.severity = severity
            return result
        }
        self.init(path: path, results: shown)
        SetWaivers(policy, set: path, members: members, name: name).apply(to: &self)
        policy.baseline?.mark(&results, ofSet: path, name: name)
        // No two remarks of a kind have the same subject.
        let open = Set(results.filter(\.isOpen).map { [$0.rule, $0.quote] })
        self.set = set
        self.set?.remarks.removeAll { !open.contains([$0.kind.rule, $0.subject]) }
    }

    /// What is to be mended in the set before it is handed in, without what waivers and the baseline cover.
    public var preflight: [CheckResult] {
        results.filter { $0.isOpen && PreflightRule(rawValue: $0.rule) != nil }
    }

    /// In a set the verdict on a single document is information: what counts is the verdict on the set.
    public mutating func subordinateToSet() {
        for index in results.indices where results[index].verdict != nil && results[index].isProblem {
            results[index].kind = .informational
        }
    }

    private static func result(_ verdict: SetVerdict, path: String) -> CheckResult {
        let facts = VerdictFacts(
            number: verdict.number, name: verdict.name, state: verdict.state,
            contentLevel: verdict.contentLevel, provenLevel: verdict.provenLevel,
            askedLevel: verdict.askedLevel)
        let kind = ResultBuilder.kind(verdict.state)
        let isMissing = kind == .fail && verdict.contentLevel < verdict.askedLevel
        let gaps = isMissing ? verdict.gap.filter { $0.level <= verdict.askedLevel } : []
        let message = ResultTexts.verdict(
            facts,
            missing: gaps.map { gap in
                (gap.message, gap.place.map { "\($0.path), \($0.address)" } ?? wholeSet)
            },
            records: verdict.needsReview.map { ($0.level, $0.record) })
        let place = gaps.first?.place ?? verdict.evidence.first
        return CheckResult(
            rule: ResultBuilder.rule(verdict.number), kind: kind, severity: .pasti, message: message,
            address: place?.address ?? wholeSet, place: Place(place, or: path), verdict: facts)
    }

    /// The address of what stands in none of the documents.
    private static let wholeSet = "Himpunan"
}

extension CheckResult {
    fileprivate init(
        rule: String, kind: Kind = .fail, severity: Severity, message: Message, address: String, place: Place,
        quote: String = "", related: [Related] = [], verdict: VerdictFacts? = nil
    ) {
        self.init(
            rule: rule, kind: kind, severity: severity, message: message, address: address, place: place,
            quote: quote, related: related, fix: nil, edits: [], verdict: verdict, fingerprint: "",
            waiver: nil,
            isKnown: nil)
    }
}

extension Place {
    /// The place of words in one of the documents; without any the start of the set.
    fileprivate init(_ carrier: Carrier?, or path: String) {
        self.init(
            line: carrier?.line ?? 1, column: carrier?.column ?? 1, file: carrier?.path ?? path)
    }
}
