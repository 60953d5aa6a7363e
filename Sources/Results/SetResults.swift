import Assessment
import DocumentModel
import DraftingRules
import Messages
import Submissions

extension PreflightRule {
    public var severity: Severity {
        switch self {
        case .pindaian: .pasti
        case .ganda: .usul
        default: .tandai
        }
    }
}

extension SetRemark.Kind {
    /// Identity of the rule.
    public var rule: String { "himpunan-\(rawValue)" }

    public var severity: Severity { self == .pertentangan ? .tandai : .usul }

    public var name: Message {
        switch self {
        case .pertentangan:
            Message(id: "Naskah saling bertentangan", en: "Texts contradict one another")
        case .tumpangTindih: Message(id: "Naskah tumpang tindih", en: "Texts overlap")
        }
    }

    /// Why it matters.
    public var explanation: Message {
        switch self {
        case .pertentangan:
            Message(
                id:
                    "Penilai membaca himpunan sebagai satu kebijakan; yang bertentangan menggugurkan buktinya.",
                en: "Assessors read a set as one policy; what contradicts itself is no evidence.")
        case .tumpangTindih:
            Message(
                id: "Dua naskah yang mengatur hal yang sama harus sejalan; yang lama biasanya dicabut.",
                en: "Two texts on the same matter have to agree; the older one is usually revoked.")
        }
    }
}

extension DocumentResults {
    /// What is said of a set as a whole: its verdicts, its preflight, overlaps and contradictions.
    /// - Parameter path: the folder or the manifest of the set.
    public init(_ set: SetAssessment, path: String, policy: CheckPolicy) {
        let verdicts = set.verdicts.map { Self.result($0, path: path) }
        let findings = set.findings.map { finding in
            CheckResult(
                rule: finding.rule.rawValue, severity: finding.rule.severity, message: finding.message,
                address: finding.address,
                place: Place(line: finding.line, column: finding.column, file: finding.path))
        }
        let remarks = set.remarks.map { remark in
            CheckResult(
                rule: remark.kind.rule, severity: remark.kind.severity, message: remark.message,
                address: remark.places.first?.address ?? "", place: Place(remark.places.first, or: path),
                related: remark.places.dropFirst().map {
                    CheckResult.Related(
                        message: Message(id: $0.address, en: $0.address), place: Place($0, or: path))
                })
        }
        self.init(path: path, results: verdicts + findings + remarks)
        self.set = set
        results.removeAll { policy.isOff($0.rule) }
        for index in results.indices {
            if case .severity(let severity) = policy.rules[results[index].rule] {
                results[index].severity = severity
            }
        }
        results.removeAll { $0.verdict == nil && $0.severity < policy.shown }
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
        related: [Related] = [], verdict: VerdictFacts? = nil
    ) {
        self.init(
            rule: rule, kind: kind, severity: severity, message: message, address: address, place: place,
            quote: "", related: related, fix: nil, edits: [], verdict: verdict, fingerprint: "", waiver: nil,
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
