import Assessment
import DocumentModel
import DraftingRules
import Inventions
import Testing

@testable import Results

/// Waivers, other severities and the baseline, on invented verdicts and findings.
@Suite struct CheckPolicyTests {
    private static let today = Day("2026-11-28") ?? Day(number: 0)

    private func waiver(
        _ rule: String, _ address: String? = nil, files: String = "naskah/*.docx",
        until end: String = "2027-06-30"
    ) -> Waiver {
        Waiver(
            rule: rule, address: address, files: files, reason: "Diatur tersendiri", approver: "Kabag Hukum",
            expires: Day(end) ?? Day(number: 0), origin: .file(path: "patuh.yaml", line: 7, column: 3))
    }

    private func judge(
        _ policy: CheckPolicy, comments: [DocumentComment] = [], path: String = "naskah/perbup.docx"
    ) -> CheckPolicy.Judgement {
        var assessment = InventedAssessments.regulation(path: path)
        assessment.document.comments = comments
        return policy.judge(assessment, drafting: InventedReviews.regulation(), path: path)
    }

    private func policy(_ waivers: [Waiver] = []) -> CheckPolicy {
        CheckPolicy(waivers: waivers, today: Self.today, knownRules: ["E05", "C01", "E08", "indikator-09"])
    }

    private func result(_ rule: String, in judgement: CheckPolicy.Judgement) -> CheckResult? {
        judgement.results.results.first { $0.rule == rule }
    }

    @Test func `without anything all problems are open, hints are left out`() {
        let judgement = judge(policy())
        #expect(judgement.drafting.findings.map(\.rule) == ["E05", "C01"])
        #expect(judgement.results.results.allSatisfy { $0.isOpen == $0.isProblem })
    }

    @Test func `a waiver covers its rule at its address and below, in its files`() {
        for (address, covers) in [
            (nil, true), ("Pasal 2", true), ("Pasal 2 ayat (1)", true), ("Pasal 3", false), ("Pasal", true),
        ]
            as [(String?, Bool)]
        {
            let judgement = judge(policy([waiver("E05", address)]))
            #expect(result("E05", in: judgement)?.isOpen == !covers, "\(address ?? "")")
            #expect(judgement.drafting.findings.contains { $0.rule == "E05" } == !covers)
            #expect(judgement.results.usedWaivers.isEmpty == !covers)
        }
        let elsewhere = judge(policy([waiver("E05", files: "lain/*.docx")]))
        #expect(result("E05", in: elsewhere)?.isOpen == true && elsewhere.results.matchedWaivers.isEmpty)
        // "Pasal 2" does not cover "Pasal 21".
        #expect(!waiver("E05", "Pasal 2").covers(rule: "E05", address: "Pasal 21"))
    }

    @Test func `a verdict can be waived`() {
        let judgement = judge(policy([waiver("indikator-09")]))
        #expect(result("indikator-09", in: judgement)?.isOpen == false)
        #expect(judgement.results.waived.count == 1)
    }

    @Test(arguments: [
        ("2026-11-27", WaiverNotice.expired, true), ("2026-11-28", .expiring, false),
        ("2026-12-28", .expiring, false), ("2026-12-29", nil, false),
    ])
    func `the end of a waiver is announced, and then its finding shows again`(
        end: String, notice: WaiverNotice?, isOpen: Bool
    ) throws {
        let policy = policy([waiver("E05", until: end)])
        let judgement = judge(policy)
        #expect(result("E05", in: judgement)?.isOpen == isOpen)
        let notices = policy.configurationNotices(on: [judgement.results])
        #expect(notices?.results.map(\.rule) == notice.map { [$0.rawValue] })
        #expect(notices?.path == notice.map { _ in "patuh.yaml" })
        #expect(notices?.results.first?.place.start == notice.map { _ in Position(line: 7, column: 3) })
    }

    @Test func `a waiver that covers nothing is reported, unless its rule or its files were not examined`() {
        let unused = policy([waiver("E05", "Pasal 3")])
        #expect(
            unused.configurationNotices(on: [judge(unused).results])?.results.map(\.rule)
                == [WaiverNotice.unused.rawValue])
        for quiet in [policy([waiver("H07", "Pasal 3")]), policy([waiver("E05", files: "lain.docx")])] {
            #expect(quiet.configurationNotices(on: [judge(quiet).results]) == nil)
        }
        // Used in one of the documents it speaks of.
        let other = judge(unused, path: "naskah/b.docx").results
        var used = other
        used.usedWaivers = [0]
        #expect(unused.configurationNotices(on: [used, other]) == nil)
    }

    @Test func `a comment covers the unit it stands at`() {
        let words = "patuh: abaikan C01; alasan: a; disetujui: b; sampai: 2027-06-30"
        let judgement = judge(
            policy(), comments: [DocumentComment(text: words + "; alamat: Pasal 2", block: 8)])
        #expect(result("C01", in: judgement)?.waiver?.isInSource == true)
        #expect(result("C01", in: judgement)?.isOpen == false)
        // Before all text: the whole document.
        #expect(
            result("C01", in: judge(policy(), comments: [DocumentComment(text: words, block: 0)]))?.isOpen
                == false)
    }

    @Test func `comments that are incomplete, name no rule or cover nothing are reported at their place`()
        throws
    {
        let end = "; alasan: a; disetujui: b; sampai: 2027-06-30"
        let judgement = judge(
            policy(),
            comments: [
                DocumentComment(text: "patuh: abaikan E05", block: 3),
                DocumentComment(text: "patuh: abaikan E50" + end, block: 4),
                DocumentComment(text: "patuh: abaikan E05; alamat: Pasal 3" + end, block: 5),
                DocumentComment(text: "Sudah benar?", block: 6),
            ])
        let notices = judgement.results.results.filter(\.isNotice)
        #expect(
            notices.map(\.rule) == [
                WaiverNotice.incomplete.rawValue, WaiverNotice.incomplete.rawValue,
                WaiverNotice.unused.rawValue,
            ])
        #expect(notices.map(\.place.start.line) == [4, 5, 6])
        #expect(notices.map(\.severity) == [.pasti, .pasti, .tandai])
        #expect(result("E05", in: judgement)?.isOpen == true)
    }

    @Test func `other severities, and rules that are off`() {
        var policy = policy()
        policy.rules = [
            "E08": .severity(.pasti), "E05": .off, "indikator-09": .off, "indikator-02": .severity(.usul),
        ]
        #expect(policy.draftingMinimum == .usul)
        let judgement = judge(policy)
        #expect(judgement.drafting.findings.map(\.rule) == ["C01", "E08"])
        #expect(result("E08", in: judgement)?.severity == .pasti)
        #expect(result("indikator-09", in: judgement) == nil)
        #expect(!judgement.assessment.indicators.contains { $0.number == 9 })
        #expect(result("indikator-02", in: judgement)?.severity == .usul)
    }

    // MARK: Baseline

    @Test func `all that is in the baseline is known, and the rest is new`() {
        let first = judge(policy())
        var second = policy()
        second.baseline = Baseline(
            documents: ["naskah/perbup.docx": Baseline.entries(of: first.results.results)])
        let judgement = judge(second)
        #expect(judgement.drafting.findings.isEmpty)
        #expect(judgement.results.results.allSatisfy { !$0.isOpen })
        #expect(judgement.results.known.count == first.results.results.count { $0.isProblem })
        // Of another document nothing is known.
        #expect(judge(second, path: "naskah/lain.docx").drafting.findings.count == 2)
    }

    @Test func `text that moves to another address stays known, other words do not`() {
        func known(_ entry: Baseline.Entry) -> Bool? {
            var policy = policy()
            policy.baseline = Baseline(documents: ["naskah/perbup.docx": [entry]])
            return result("E05", in: judge(policy))?.isKnown
        }
        #expect(
            known(Baseline.Entry(rule: "E05", address: "Pasal 2 ayat (1)", words: "peta rencana spbe"))
                == true)
        #expect(known(Baseline.Entry(rule: "E05", address: "Pasal 9", words: "peta rencana spbe")) == true)
        #expect(known(Baseline.Entry(rule: "E05", address: "Pasal 2 ayat (1)", words: "peta")) == false)
        #expect(
            known(Baseline.Entry(rule: "C01", address: "Pasal 2 ayat (1)", words: "peta rencana spbe"))
                == false)
    }

    @Test func `an entry speaks for one finding only`() {
        var review = InventedReviews.regulation()
        review.findings = [review.findings[0], review.findings[0]]
        let assessment = InventedAssessments.regulation()
        var policy = policy()
        policy.baseline = Baseline(
            documents: ["a": [Baseline.Entry(rule: "E05", address: "Pasal 9", words: "peta rencana spbe")]])
        let judgement = policy.judge(assessment, drafting: review, path: "a")
        #expect(judgement.drafting.findings.count == 1)
    }

    @Test func `a verdict that became worse is new again`() {
        for (level, isKnown) in [(2, true), (1, true), (3, false)] {
            var policy = policy()
            policy.baseline = Baseline(
                documents: [
                    "naskah/perbup.docx": [
                        Baseline.Entry(rule: "indikator-02", address: "", words: "", level: level)
                    ]
                ])
            #expect(result("indikator-02", in: judge(policy))?.isKnown == isKnown)
        }
    }
}
