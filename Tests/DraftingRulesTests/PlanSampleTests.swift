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

    /// The rows of a PDF are those that its pages draw; numbers in them are hints only.
    @Test func `a roadmap has the same findings as PDF and as Markdown`() throws {
        let title = "PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028"
        let rows = [
            ["No", "Kegiatan", "UIC", "Keluaran", "Waktu"],
            ["1", "Penyusunan kebijakan", "Dinas", "Peraturan", "2024"],
            ["3", "Pelatihan", "", "Sertifikat", "2030"],
            ["4", "Audit aplikasi", "Inspektorat", "Laporan", ""],
        ]
        var markdown = "# \(title)\n\n"
        for (index, row) in rows.enumerated() {
            markdown += "| " + row.joined(separator: " | ") + " |\n"
            if index == 0 { markdown += "|--|--|--|--|--|\n" }
        }
        let widths = [4, 24, 14, 12, 8]
        let border = "+" + widths.map { String(repeating: "-", count: $0) + "+" }.joined()
        var lines: [String] = []
        for row in rows {
            var line = "|"
            for (text, width) in zip(row, widths) {
                line += " " + text + String(repeating: " ", count: width - 1 - text.count) + "|"
            }
            lines += [line, border]
        }
        let page = PdfSpecimen.Page.ruled([title, "", border] + lines)
        func found(_ bytes: [UInt8], _ path: String) throws -> [Finding] {
            let document = try DocumentReader().read(bytes: bytes, path: path)
            return DraftingChecker(minimum: .usul).review(document, NaskahParser().parse(document)).findings
        }
        let fromText = try found(Array(markdown.utf8), "peta.md")
        let fromPdf = try found(PdfSpecimen([page]).bytes, "peta.pdf")
        let key = { (finding: Finding) in "\(finding.rule) \(finding.address): \(finding.message.id)" }
        #expect(fromText.map(key).sorted() == fromPdf.map(key).sorted())
        #expect(Set(fromPdf.map(\.rule)).isSuperset(of: ["P11", "P13", "P15"]))
        #expect(fromPdf.filter { $0.rule == "P15" }.map(\.severity) == [.tandai])
        #expect(fromText.filter { $0.rule == "P15" }.map(\.severity) == [.pasti])
    }
}
