import Inventions
import Messages
import TestTools
import Testing

@testable import Reports

/// The report as a Word document.
@Suite struct WordReporterTests {
    private static func main(_ language: Language) -> String {
        let run = RunDescription(
            version: "0.0.0", pack: InventedRules.identity, demands: 3, language: language)
        let reporter = WordReporter(run: run)
        var summary = RunSummary()
        var bytes = reporter.opening()
        for path in ["perbup.docx", "lain & <baru>.docx"] {
            let assessment = InventedAssessments.regulation(path: path)
            bytes += reporter.document(assessment)
            var part = RunSummary()
            part.add(assessment)
            summary.merge(part)
        }
        return String(decoding: bytes + reporter.closing(failures: [], summary: summary), as: UTF8.self)
    }

    @Test(arguments: Language.allCases)
    func `the main part is as recorded`(language: Language) {
        expectGolden(Self.main(language), "laporan-word.\(language.rawValue).xml")
    }

    @Test func `elements are closed, and no cell is without a paragraph`() {
        let text = Self.main(.id)
        var open: [Substring] = []
        for match in text.matches(of: /<(\/?)(w:[A-Za-z0-9]+)[^>]*?(\/?)>/) where match.3.isEmpty {
            if match.1.isEmpty { open.append(match.2) } else { #expect(open.popLast() == match.2) }
        }
        #expect(open.isEmpty)
        #expect(!text.contains("</w:tcPr></w:tc>"))
        #expect(text.contains("lain &amp; &lt;baru&gt;.docx"))
    }

    @Test func `every row has a cell for each column`() {
        for table in Self.main(.id).split(separator: "<w:tbl>").dropFirst() {
            let columns = table.matches(of: /<w:gridCol\ /).count
            for row in table.prefix(upTo: table.firstRange(of: "</w:tbl>")?.lowerBound ?? table.endIndex)
                .split(separator: "<w:tr>").dropFirst()
            {
                #expect(row.matches(of: /<w:tc>/).count == columns)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `what is waived or known is listed`(language: Language) throws {
        try expectWaiversListed(by: WordReporter(run: InventedResults.run(language)), language)
    }
}
