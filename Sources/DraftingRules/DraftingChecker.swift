import DocumentModel
import LegalStructure
import Messages
import PlanningDocuments

/// Runs all rules over a manuscript. One value serves any number of documents, from any thread.
public struct DraftingChecker: Sendable {
    /// All rules, in the order of their identities.
    public static let rules: [any DraftingRule.Type] = RuleList.all

    private let minimum: Severity

    /// - Parameter minimum: findings below this level are left out.
    public init(minimum: Severity = .tandai) {
        self.minimum = minimum
    }

    /// The findings of all rules that apply to this kind of document.
    public func review(_ document: Document, _ naskah: Naskah) -> DraftingReview {
        let plans = PlanReader.plans(in: document, naskah)
        let applicable = Self.rules.lazy.map { (rule: $0, info: $0.info) }.filter { _, info in
            info.scope.includes(naskah.kind, plans: plans) && info.severity >= minimum
                && (info.since ?? 0) <= (naskah.year ?? Int.max)
        }
        guard !applicable.isEmpty else { return DraftingReview() }
        let manuscript = Manuscript(document, naskah, plans: plans)
        let gate = Gate(manuscript)
        var review = DraftingReview()
        var closed: [String] = []
        var unread: [String] = []
        let rowless = plans.filter { !$0.hasRows }
        for (rule, info) in applicable {
            if info.needsStructure, gate.reason != nil {
                closed.append(info.id)
                continue
            }
            review.checked.append(info.id)
            if info.needsRows, info.scope.includes(naskah.kind, plans: rowless) { unread.append(info.id) }
            review.findings += rule.init().check(manuscript)
        }
        if let reason = gate.reason, !closed.isEmpty {
            review.skipped = [DraftingReview.Skipped(rules: closed, reason: reason)]
        }
        if !unread.isEmpty {
            review.skipped.append(DraftingReview.Skipped(rules: unread, reason: Self.noRows))
        }
        review.findings = Findings.finished(review.findings, of: manuscript, minimum: minimum)
        return review
    }

    private static let noRows = Message(
        id: "baris tabel tidak dinilai: halaman PDF ini tidak menggambar garis tabel yang dapat diikuti",
        en:
            "rows of tables are not judged: the pages of this PDF draw no lines of tables that can be followed"
    )
}

/// What happens to findings between the rules and the report.
enum Findings {
    static func finished(
        _ findings: [Finding], of manuscript: Manuscript, minimum: Severity
    ) -> [Finding] {
        var result = findings.filter { $0.severity >= minimum }
        for index in result.indices {
            if manuscript.isUncertainText, result[index].severity == .pasti {
                result[index].severity = .tandai
            }
            if result[index].quote.isEmpty { result[index].quote = manuscript.words(result[index].range) }
        }
        return grouped(sorted(result))
    }

    /// Hints of one kind are one: at the first place, with the others beside it and all their fixes.
    private static func grouped(_ findings: [Finding]) -> [Finding] {
        var result: [Finding] = []
        var first: [String: Int] = [:]
        for finding in findings {
            let key = finding.rule + finding.message.id
            guard finding.severity == .usul, let index = first[key] else {
                if finding.severity == .usul { first[key] = result.count }
                result.append(finding)
                continue
            }
            result[index].related.append(Finding.Place(address: finding.address, range: finding.range))
            if let more = finding.fix?.edits { result[index].fix?.edits += more }
        }
        for index in result.indices where result[index].severity == .usul && !result[index].related.isEmpty {
            let count = result[index].related.count + 1
            let message = result[index].message
            result[index].message = Message(
                id: "\(message.id) Ada di \(count) tempat.", en: "\(message.en) In \(count) places.")
        }
        return result
    }

    private static func sorted(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.range.block != b.range.block { return a.range.block < b.range.block }
            if a.range.bytes.lowerBound != b.range.bytes.lowerBound {
                return a.range.bytes.lowerBound < b.range.bytes.lowerBound
            }
            return a.rule == b.rule ? left.offset < right.offset : a.rule < b.rule
        }.map(\.element)
    }
}
