import Assessment
import DraftingRules
import Inventions
import Messages
import Results
import Testing

@testable import Reports

/// Lists of results in which every kind, grade, waiver and state of the baseline occurs.
enum InventedResults {
    static let catalogue = RuleCatalogue(
        InventedRules.all,
        drafting: [("C01", Severity.tandai), ("E05", .pasti), ("E08", .usul), ("H07", .pasti)].map {
            id, severity in
            RuleInfo(
                id: id, name: Message(id: "Aturan \(id)", en: "Rule \(id)"), severity: severity,
                rationale: Message(id: "Alasan \(id).", en: "Reason of \(id)."), sources: [], examples: [])
        },
        taxa: InventedRules.all.map { (number: $0.number, name: $0.name) })

    static let failures = [
        FileFailure(path: "rusak.docx", message: "arsip ZIP terpotong. Unduh ulang dokumen.")
    ]

    static func run(_ language: Language = .id) -> RunDescription {
        RunDescription(version: "1.2.3", pack: InventedRules.identity, demands: 3, language: language)
    }

    static func documents() -> [DocumentResults] {
        var regulation = DocumentResults(
            InventedAssessments.regulation(path: "naskah/perbup contoh.docx"),
            drafting: InventedReviews.regulation(),
            demands: 3)
        for index in regulation.results.indices {
            switch regulation.results[index].rule {
            case "indikator-09": regulation.results[index].waiver = applied(.active, inSource: false)
            case "C01": regulation.results[index].waiver = applied(.expired, inSource: true)
            case "E08": regulation.results[index].isKnown = true
            default: regulation.results[index].isKnown = false
            }
        }
        let draft = DocumentResults(
            InventedAssessments.draft(), drafting: draftReview(), demands: 3)
        return [regulation, draft]
    }

    /// A finding with a safe change in a file that has lines.
    private static func draftReview() -> DraftingReview {
        let document = InventedDocuments.draft(path: "rancangan.md")
        let range = InventedDocuments.range(of: "Tim Koordinasi SPBE Daerah", block: 2, in: document)
        return DraftingReview(
            findings: [
                Finding(
                    rule: "E08", severity: .tandai,
                    message: Message(
                        id: "Tulis istilahnya, 100 %: \"Tim\", lalu <singkatannya>.", en: "Write the term."),
                    address: "Pasal 1", range: range, quote: "=Tim Koordinasi",
                    fix: Fix(
                        title: Message(id: "Tulis \"Tim\"", en: "Write \"Tim\""),
                        edits: [TextEdit(range: range, replacement: "Tim")]))
            ], checked: ["E08"])
    }

    private static func applied(_ state: Waiver.State, inSource: Bool) -> AppliedWaiver {
        AppliedWaiver(
            waiver: Waiver(
                rule: "indikator-09", address: nil, files: "naskah/*.docx",
                reason: "Diatur dalam Peraturan Bupati tersendiri", approver: "Kepala Bagian Hukum",
                expires: Day(number: 20_850),
                origin: inSource
                    ? .comment(block: 8) : .file(path: "patuh.yaml", line: 12, column: 3)), state: state)
    }
}

extension Reporter {
    /// The part of a document that no waiver and no baseline speaks of.
    func document(
        _ assessment: DocumentAssessment, drafting: DraftingReview = DraftingReview()
    ) -> [UInt8] {
        document(
            assessment, drafting: drafting,
            results: DocumentResults(assessment, drafting: drafting, demands: 3))
    }
}

/// A report lists what waivers and the baseline cover, and says nothing of them where there are none.
func expectWaiversListed(by reporter: some Reporter, _ language: Language) throws {
    let documents = InventedResults.documents()
    func text(_ results: DocumentResults) -> String {
        let assessment = InventedAssessments.regulation(path: results.path)
        return String(
            decoding: reporter.document(assessment, drafting: DraftingReview(), results: results),
            as: UTF8.self)
    }
    let covered = text(documents[0])
    for result in documents[0].waived {
        let waiver = try #require(result.waiver).waiver
        #expect(covered.contains(ListTexts.waived(waiver)[language]))
    }
    #expect(!documents[0].waived.isEmpty && covered.contains(ListTexts.covered[language]))
    #expect(covered.contains(ListTexts.knownCount(documents[0].known.count)[language]))
    #expect(!text(documents[1]).contains(ListTexts.covered[language]))
}
