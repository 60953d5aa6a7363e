import DocumentReaders
import LegalStructure
import TestTools
import Testing

@testable import DraftingRules

/// The planning documents among the samples have the findings that their README tells, as Markdown and as DOCX.
@Suite struct PlanSampleTests {
    private static let expected: [String: [String]] = [
        "arsitektur-spbe": [], "peta-rencana-spbe": [], "sop-penanganan-gangguan": [],
        "arsitektur-spbe-lemah": [
            "P01", "P02", "P04", "P05", "P06", "P08", "P10", "P12", "P15", "P16", "P19", "P20", "P21", "P23",
        ],
        "peta-rencana-spbe-lemah": ["P09", "P11", "P12", "P13", "P16"],
        "sop-penanganan-gangguan-lemah": ["H07", "P31", "P32", "P33"],
    ]

    @Test(arguments: expected.keys.sorted(), [".md", ".docx"])
    func `a sample has the findings that it was written for`(stem: String, suffix: String) throws {
        let path = "\(packageRoot)/Samples/perencanaan/\(stem)\(suffix)"
        let document = try DocumentReader().read(path: path)
        let review = DraftingChecker().review(document, NaskahParser().parse(document))
        #expect(Set(review.findings.map(\.rule)).sorted() == Self.expected[stem], "\(review.findings)")
        for finding in review.findings { #expect(!finding.address.isEmpty && !finding.quote.isEmpty) }
    }
}
