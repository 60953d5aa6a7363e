import Assessment
import DraftingRules
import LegalStructure
import Messages
import Results

/// The report as one HTML file for people: readable without a script and without a network, in light and dark,
/// on a phone and on A4 paper.
public struct HTMLReporter: Reporter {
    private let run: RunDescription

    public init(run: RunDescription) {
        self.run = run
    }

    private var language: Language { run.language }

    public func opening() -> [UInt8] {
        var page = HTMLText()
        page.raw(HTMLHead.text(title: HTMLTexts.title[language], language: language, version: run.version))
        page.raw(
            """
            <a class="lompat" href="#isi">\(HTMLTexts.skip[language])</a>
            <header class="kepala">
            <h1>\(HTMLTexts.title[language])</h1>
            <p>\(HTMLText.escaped(HTMLTexts.subtitle(run.pack, level: run.demands.general)[language]))</p>
            <nav aria-label="\(HTMLTexts.navigation[language])"><a href="#ringkasan">\
            \(HTMLTexts.toSummary[language])</a></nav>
            </header>
            <main id="isi">

            """)
        return page.bytes
    }

    public var separator: [UInt8] { Array("\n".utf8) }

    public func document(
        _ assessment: DocumentAssessment, drafting: DraftingReview, results: DocumentResults
    ) -> [UInt8] {
        var page = HTMLText()
        HTMLArticle(assessment, drafting: drafting, results: results, run: run).write(to: &page)
        return page.bytes
    }

    public func closing(failures: [FileFailure], summary: RunSummary) -> [UInt8] {
        var page = HTMLText()
        if let sections = summary.set.flatMap({ SetSections($0, language: language) }) {
            HTMLSet(sections: sections).write(to: &page)
        }
        HTMLSummary(failures: failures, summary: summary, run: run).write(to: &page)
        page.raw("</main>\n<script>\(HTMLScript.text(language))</script>\n</body>\n</html>\n")
        return page.bytes
    }
}
