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

    /// What each line is about, empty for the baseline, and what it says.
    var entries: [(subject: String, text: String)] {
        var entries = document.waived.compactMap { result in
            result.waiver.map {
                (subject: Self.subject(of: result), text: ListTexts.waived($0.waiver)[language])
            }
        }
        if !document.known.isEmpty {
            entries.append(("", ListTexts.knownCount(document.known.count)[language]))
        }
        return entries
            + notices.map {
                (subject: "\($0.rule), \(Self.place(of: $0, language))", text: $0.message[language])
            }
    }

    /// Of a set with the document that it is about.
    private static func subject(of result: CheckResult) -> String {
        let file = result.verdict == nil ? result.place.file : nil
        return [result.rule, file, result.address].compactMap { $0 }.filter { !$0.isEmpty }.joined(
            separator: " ")
    }

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
        let place = place(of: notice, language)
        let sign = page.style.paint("\(notice.severity.symbol)  \(notice.rule)", notice.severity.paint)
        page.line(" \(sign)  \(PlainText.oneLine(place))")
        page.paragraph(notice.message[language], indent: 8)
    }

    private static func place(of notice: CheckResult, _ language: Language) -> String {
        let line = ReportTexts.line(notice.place.start.line)[language]
        return notice.place.file.map { "\($0), \(line)" } ?? line
    }
}
