import DraftingRules
import Messages

/// The findings of drafting technique on one document, and what could not be checked.
struct FindingList {
    private let review: DraftingReview
    private let places: Places
    private let language: Language

    /// Characters of a quotation; the whole is in JSON.
    private static let quoteLength = 110
    /// Other places shown of one finding.
    private static let placeLimit = 6

    init(_ review: DraftingReview, places: Places, language: Language) {
        self.review = review
        self.places = places
        self.language = language
    }

    /// Whether the technique was looked at: nothing is printed of a document that has none.
    var isEmpty: Bool { review.checked.isEmpty && review.skipped.isEmpty }

    func write(to page: inout Page) {
        page.paragraph(FindingTexts.title(rules: review.checked.count)[language], .strong, indent: 1)
        if review.findings.isEmpty { page.paragraph(FindingTexts.none[language], .faint, indent: 8) }
        for finding in review.findings { write(finding, to: &page) }
        for skipped in review.skipped {
            page.paragraph(
                FindingTexts.skipped(skipped.rules, reason: skipped.reason)[language], .faint, indent: 8,
                hanging: 2)
        }
    }

    private func write(_ finding: Finding, to page: inout Page) {
        let sign = page.style.paint("\(finding.severity.symbol)  \(finding.rule)", finding.severity.paint)
        let line = ReportTexts.line(places.place(of: finding.range).position.line)[language]
        let place = page.style.paint(PlainText.oneLine("\(finding.address) (\(line))"), .strong)
        let word = page.style.paint(finding.severity.word[language], finding.severity.paint)
        page.line(" \(sign)  \(place)  \(word)")
        page.paragraph(finding.message[language], indent: 8)
        if !finding.quote.isEmpty {
            let quote = PlainText.shortened(PlainText.oneLine(finding.quote), to: Self.quoteLength)
            page.paragraph("\"\(quote)\"", .faint, indent: 8)
        }
        guard !finding.related.isEmpty else { return }
        let shown = finding.related.prefix(Self.placeLimit).map {
            "\($0.address) (\(ReportTexts.line(places.place(of: $0.range).position.line)[language]))"
        }
        let rest = finding.related.count - shown.count
        let more = rest > 0 ? " " + ReportTexts.more(rest)[language] : ""
        page.paragraph(
            "\(FindingTexts.also[language]) \(shown.joined(separator: "; "))\(more)", .faint, indent: 8,
            hanging: 2)
    }
}
