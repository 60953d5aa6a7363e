import Messages
import Results

/// What waivers and baseline cover in one document, and what is said of waivers, for people.
struct WaiverList {
    private let document: DocumentResults
    private let language: Language

    init(_ document: DocumentResults, language: Language) {
        self.document = document
        self.language = language
    }

    private var notices: [CheckResult] { document.results.filter(\.isNotice) }

    var isEmpty: Bool { document.waived.isEmpty && document.known.isEmpty && notices.isEmpty }

    func write(to page: inout Page) {
        page.paragraph(ListTexts.covered[language], .strong, indent: 1)
        for result in document.waived {
            guard let waiver = result.waiver?.waiver else { continue }
            page.line(
                " –  " + page.style.paint(PlainText.oneLine("\(result.rule)  \(result.address)"), .strong))
            page.paragraph(ListTexts.waived(waiver)[language], .faint, indent: 8)
        }
        if !document.known.isEmpty {
            page.paragraph(ListTexts.knownCount(document.known.count)[language], .faint, indent: 8)
        }
        for notice in notices { Self.write(notice, in: language, to: &page) }
    }

    /// One notice on a waiver.
    static func write(_ notice: CheckResult, in language: Language, to page: inout Page) {
        let line = ReportTexts.line(notice.place.start.line)[language]
        let place = notice.place.file.map { "\($0), \(line)" } ?? line
        let sign = page.style.paint("\(notice.severity.symbol)  \(notice.rule)", notice.severity.paint)
        page.line(" \(sign)  \(PlainText.oneLine(place))")
        page.paragraph(notice.message[language], indent: 8)
    }
}
