import Assessment
import DocumentModel
import DraftingRules
import LegalStructure
import Messages
import Submissions

/// Puts waivers to the results of one document, and says what is to be said of those in its comments.
struct WaiverApplication {
    private let policy: CheckPolicy
    private let assessment: DocumentAssessment
    private let path: String

    init(_ policy: CheckPolicy, _ assessment: DocumentAssessment, path: String) {
        self.policy = policy
        self.assessment = assessment
        self.path = path
    }

    func apply(to results: inout DocumentResults) {
        let run = Set(results.results.compactMap { $0.verdict == nil ? nil : $0.rule } + results.checkedRules)
        let configured = policy.waivers.enumerated().filter { _, waiver in
            run.contains(waiver.rule) && waiver.speaks(of: path)
        }
        results.matchedWaivers = Set(configured.map(\.offset))
        var notices: [CheckResult] = []
        let inline = inlineWaivers(notices: &notices)
        var used: Set<Int> = []
        for index in results.results.indices where results.results[index].isProblem {
            let result = results.results[index]
            func covers(_ waiver: Waiver) -> Bool {
                waiver.covers(rule: result.rule, address: result.address)
            }
            let candidates =
                configured.filter { covers($0.element) }.map(\.element) + inline.map(\.waiver).filter(covers)
            results.results[index].waiver = AppliedWaiver(best: candidates, on: policy.today)
            for (offset, waiver) in configured where covers(waiver) { results.usedWaivers.insert(offset) }
            for (number, item) in inline.enumerated() where covers(item.waiver) { used.insert(number) }
        }
        results.setWaivers = inline.filter { Self.isOnSets($0.waiver.rule) }.map {
            MemberWaiver(waiver: $0.waiver, place: $0.place)
        }
        for (number, item) in inline.enumerated() where run.contains(item.waiver.rule) {
            notices += Self.notices(
                of: item.waiver, at: item.place, isUsed: used.contains(number), on: policy.today)
        }
        results.results += notices
        Fingerprint.assign(to: &results.results)
    }

    /// Whether a rule speaks of sets and not of single documents.
    static func isOnSets(_ rule: String) -> Bool {
        PreflightRule(rawValue: rule) != nil || SetRemark.Kind.rules.contains(rule)
    }

    // MARK: Comments

    private func inlineWaivers(notices: inout [CheckResult]) -> [(waiver: Waiver, place: Place)] {
        var waivers: [(waiver: Waiver, place: Place)] = []
        // Few documents have any: the lines of the others are not counted.
        let comments = assessment.document.comments.filter { InlineWaiver.isMeant(by: $0.text) }
        guard !comments.isEmpty else { return [] }
        let lines = LineTable(assessment.document.source)
        for comment in comments.prefix(Self.mostWaivers) {
            let place = place(of: comment, lines)
            let inline: InlineWaiver?
            do throws(InlineWaiver.Mistake) {
                inline = try InlineWaiver.parse(comment.text)
            } catch {
                notices.append(Self.result(.incomplete, error.message, address: "", place: place))
                continue
            }
            guard let inline else { continue }
            for rule in inline.rules {
                guard policy.knownRules.isEmpty || policy.knownRules.contains(rule) else {
                    notices.append(
                        Self.result(.incomplete, WaiverSentences.unknownRule(rule), address: "", place: place)
                    )
                    continue
                }
                waivers.append(
                    (
                        Waiver(
                            rule: rule, address: address(of: inline, rule: rule, at: comment), files: nil,
                            reason: inline.reason, approver: inline.approver, expires: inline.expires,
                            origin: .comment(block: comment.block)), place
                    ))
            }
        }
        return waivers
    }

    /// The unit that a comment speaks of; nil for the whole document. A verdict on an indicator is about the whole
    /// document, as is what is said of it in a set, and so is a comment before all text.
    private func address(of inline: InlineWaiver, rule: String, at comment: DocumentComment) -> String? {
        if let address = inline.address { return address == "*" ? nil : address }
        if rule.hasPrefix("indikator-") || Self.isOnSets(rule) || comment.block == 0 { return nil }
        let units = assessment.naskah.units.filter { $0.level != .bagianNaskah && $0.zone != .pinggiran }
        let starting = units.first { unit in
            (unit.headingRange ?? unit.passages.first)?.block == comment.block
        }
        let holding = units.last { unit in unit.passages.contains { $0.block == comment.block } }
        return (starting ?? holding)?.address
    }

    /// More comments than anybody writes; what stands behind them is not waived.
    private static let mostWaivers = 1000

    private func place(of comment: DocumentComment, _ lines: LineTable) -> Place {
        let document = assessment.document
        if let offset = comment.sourceOffset {
            let position = lines.position(at: offset)
            return Place(line: position.line, column: position.column)
        }
        let position = PositionConverter(document).position(block: comment.block, byte: 0)
        return Place(line: position.line, column: position.column)
    }

    // MARK: Notices

    /// What is to be said of a waiver that stands at this place; nothing of one that is used and in force.
    static func notices(of waiver: Waiver, at place: Place, isUsed: Bool, on day: Day) -> [CheckResult] {
        let notice: WaiverNotice
        switch (isUsed, waiver.state(on: day)) {
        case (false, _): notice = .unused
        case (true, .active): return []
        case (true, .expiring): notice = .expiring
        case (true, .expired): notice = .expired
        }
        return [
            result(
                notice, WaiverSentences.sentence(notice, of: waiver), address: waiver.address ?? "",
                place: place)
        ]
    }

    private static func result(
        _ notice: WaiverNotice, _ message: Message, address: String, place: Place
    ) -> CheckResult {
        CheckResult(
            rule: notice.rawValue, kind: .fail, severity: notice.severity, message: message,
            address: address, place: place, quote: message.id, related: [], fix: nil, edits: [], verdict: nil,
            fingerprint: "", waiver: nil, isKnown: nil)
    }
}

extension Waiver {
    /// Whether the document at this path, relative to the folder of the configuration, is meant.
    func speaks(of path: String) -> Bool { files.map { PathPattern($0).matches(path) } ?? true }
}

extension AppliedWaiver {
    /// Of several for the same finding one that is in force counts before one that has ended; nil when there is none.
    init?(best waivers: [Waiver], on day: Day) {
        guard let waiver = waivers.max(by: { $0.expires < $1.expires }) else { return nil }
        self.init(waiver: waiver, state: waiver.state(on: day))
    }
}

/// The sentences of notices on waivers.
enum WaiverSentences {
    static func unknownRule(_ rule: String) -> Message {
        Message(
            id: "pengecualian menyebut aturan \"\(rule)\", yang tidak ada. Lihat: patuh aturan",
            en: "the waiver names the rule \"\(rule)\", which does not exist. See: patuh rules")
    }

    static func sentence(_ notice: WaiverNotice, of waiver: Waiver) -> Message {
        let place =
            waiver.address.map { Message(id: " di \($0)", en: " in \($0)") } ?? Message(id: "", en: "")
        let subject = Message(
            id: "pengecualian \(waiver.rule)\(place.id) (disetujui \(waiver.approver))",
            en: "the waiver of \(waiver.rule)\(place.en) (approved by \(waiver.approver))")
        switch notice {
        case .expired:
            return Message(
                id: "\(subject.id) berakhir \(waiver.expires); temuannya muncul lagi.",
                en: "\(subject.en) ended on \(waiver.expires); its findings show again.")
        case .expiring:
            return Message(
                id: "\(subject.id) berakhir \(waiver.expires). Selesaikan temuannya atau perpanjang.",
                en: "\(subject.en) ends on \(waiver.expires). Mend the findings or extend it.")
        case .unused, .incomplete:
            return Message(
                id: "\(subject.id) tidak menutupi temuan apa pun. Hapus, atau perbaiki aturan dan alamatnya.",
                en: "\(subject.en) covers no finding. Remove it, or correct its rule and address.")
        }
    }
}
