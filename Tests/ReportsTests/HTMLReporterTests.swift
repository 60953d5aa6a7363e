import Assessment
import DocumentModel
import Inventions
import LegalStructure
import Messages
import TestTools
import Testing

@testable import Reports

/// The report for people as one file.
@Suite struct HTMLReporterTests {
    private static func run(_ language: Language = .id) -> RunDescription {
        RunDescription(
            version: "0.0.0", pack: InventedRules.identity, demands: 3, language: language)
    }

    private static func page(_ assessments: [DocumentAssessment], _ language: Language = .id) -> String {
        let reporter = HTMLReporter(run: run(language))
        var summary = RunSummary()
        var bytes = reporter.opening()
        for assessment in assessments {
            if summary.documents > 0 { bytes += reporter.separator }
            bytes += reporter.document(assessment)
            var part = RunSummary()
            part.add(assessment)
            summary.merge(part)
        }
        bytes += reporter.closing(failures: [], summary: summary)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let set = [
        InventedAssessments.regulation(path: "perbup.docx"), InventedAssessments.draft(path: "rancangan.md"),
    ]

    @Test(arguments: Language.allCases)
    func `a document looks as recorded`(language: Language) {
        let reporter = HTMLReporter(run: Self.run(language))
        expectGolden(
            String(decoding: reporter.document(Self.set[0]), as: UTF8.self),
            "laporan.\(language.rawValue).html")
    }

    @Test func `elements are closed and links lead somewhere`() {
        let page = Self.page(Self.set)
        var open: [Substring] = []
        let empty: Set<Substring> = ["meta", "line", "rect", "!DOCTYPE"]
        let body = page.replacing(/<(script|style)>[\s\S]*?<\/(script|style)>/, with: "")
        for match in body.matches(of: /<(\/?)([A-Za-z!0-9]+)([^>]*)>/) {
            if empty.contains(match.2) { continue }
            if match.1.isEmpty {
                open.append(match.2)
            } else {
                #expect(open.popLast() == match.2, "\(match.0)")
            }
        }
        #expect(open.isEmpty)
        let ids = body.matches(of: /\ id="([^"]*)"/).map(\.1)
        #expect(Set(ids).count == ids.count)
        let links = body.matches(of: /\ href="#([^"]*)"/).map(\.1)
        #expect(links.count > 20)
        for link in links { #expect(ids.contains(link), "\(link)") }
    }

    @Test func `nothing is loaded from anywhere`() {
        let page = Self.page(Self.set)
        #expect(page.contains("default-src 'none'"))
        for word in ["http://", "https://", "src=\"", "@import", "url("] { #expect(!page.contains(word)) }
    }

    @Test func `words of a document are inert`() {
        let words = "a<script>alert(1)</script>&\"'\u{202E}🙂\u{0}"
        var assessment = Self.set[0]
        assessment.naskah.title = words
        assessment.document.path = words
        for index in assessment.document.blocks.indices where assessment.document.blocks[index].text.isEmpty {
            assessment.document.blocks[index].label = words
        }
        assessment.document.blocks.append(Block(label: words, text: words, anchor: .paragraph(999)))
        let page = Self.page([assessment])
        #expect(page.contains("a&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;\u{FFFD}🙂\u{FFFD}"))
        #expect(page.matches(of: /<script/).count == 1)
        #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{0}"))
    }

    @Test func `the words of the evidence are marked where they stand`() throws {
        let assessment = Self.set[0]
        let page = Self.page([assessment])
        let evidence = try #require(assessment.indicators.flatMap(\.evidence).first)
        let prefix = HTMLArticle.prefix(of: "perbup.docx")
        let id = HTMLPlaces.id(evidence.range, prefix: prefix)
        #expect(page.contains("href=\"#\(id)\""))
        #expect(page.contains("<span id=\"\(id)\"></span><mark class=\"ada"))
    }

    @Test func `steps that gain most for what is added come first`() {
        let steps = NextStep.all(for: Self.set.flatMap(\.indicators), demands: 3)
        let gains = steps.map { Double($0.level - $0.verdict.contentLevel) / Double($0.gaps.count) }
        #expect(!gains.isEmpty && gains == gains.sorted(by: >))
    }

    @Test func `several documents have a matrix with the index of the set`() {
        #expect(Self.page(Self.set).contains("Tertinggi dalam himpunan"))
        #expect(!Self.page([Self.set[0]]).contains("Tertinggi dalam himpunan"))
        #expect(HTMLTexts.decimal(2.046, .id) == "2,05")
        #expect(HTMLTexts.decimal(10, .en) == "10.00")
    }

    @Test(arguments: Language.allCases)
    func `what is waived or known is listed`(language: Language) throws {
        try expectWaiversListed(by: HTMLReporter(run: InventedResults.run(language)), language)
    }
}
