import Assessment
import DocumentModel
import LegalStructure
import Messages

/// One indicator: its levels, each element with the quoted words, what is missing, what a person must look at.
struct HTMLIndicator {
    private let verdict: IndicatorVerdict
    private let assessment: DocumentAssessment
    private let places: Places
    private let run: RunDescription
    private let prefix: String

    /// Quotations shown of one element; the others are marked in the text.
    private static let quoteLimit = 3

    init(
        _ verdict: IndicatorVerdict, of assessment: DocumentAssessment, places: Places, run: RunDescription,
        prefix: String
    ) {
        self.verdict = verdict
        self.assessment = assessment
        self.places = places
        self.run = run
        self.prefix = prefix
    }

    private var language: Language { run.language }

    func write(to page: inout HTMLText) {
        page.raw(
            "<section class=\"satu\" id=\"\(prefix)-i\(verdict.number)\" data-state=\"\(verdict.state.rawValue)\">\n"
        )
        page.raw("<h3><span class=\"nomor\">\(verdict.number)</span> ")
        page.words(verdict.name)
        page.raw(" ")
        HTMLState.write(verdict.state, language, to: &page)
        page.raw("</h3>\n")
        let levels = ReportTexts.levels(
            content: verdict.contentLevel, proven: verdict.provenLevel,
            asked: run.demands.level(of: verdict.number))
        page.element("p", "class=\"redup\"", levels[language])
        if assessment.naskah.status == .rancangan, verdict.contentLevel > verdict.provenLevel {
            page.element("p", "class=\"catatan\"", ReportTexts.draftCap[language])
        }
        if verdict.contentLevel == 0 {
            page.element("p", "", ExplanationTexts.nowhere[language])
        } else {
            page.raw("<div class=\"di\">")
            page.element("h4", "", ExplanationTexts.regulatedAt[language])
            write(verdict.evidence, to: &page)
            page.raw("</div>\n")
        }
        writeElements(to: &page)
        writeRecords(to: &page)
        page.raw("</section>\n")
    }

    private func writeElements(to page: inout HTMLText) {
        guard !verdict.elements.isEmpty else { return }
        page.element("h4", "", ExplanationTexts.elements[language])
        page.raw("<ul class=\"unsur\">\n")
        for element in verdict.elements {
            let isMet = element.state == .terpenuhi
            page.raw("<li class=\"\(isMet ? "ada" : "kurang")\"><strong>")
            page.words(element.name)
            page.raw("</strong> <span class=\"redup\">")
            page.words("\(isMet ? ReportTexts.met[language] : ReportTexts.missing[language]), ")
            page.words(ReportTexts.level(element.level)[language])
            page.raw("</span>")
            if isMet { write(element.evidence, to: &page) } else { writeMissing(element, to: &page) }
            page.raw("</li>\n")
        }
        page.raw("</ul>\n")
    }

    private func writeMissing(_ element: ElementVerdict, to page: inout HTMLText) {
        for gap in verdict.gap where gap.element == element.id {
            page.raw("<p class=\"saran\">")
            HTMLPlaces.link(gap.range, gap.address, prefix: prefix, to: &page)
            page.words(": \(gap.message[language])")
            page.raw("</p>")
        }
        guard !element.mentions.isEmpty else { return }
        page.raw("<ul class=\"sebutan\">")
        for mention in element.mentions.prefix(Self.quoteLimit) {
            page.raw("<li>")
            page.words("\(ReportTexts.mentioned[language]) ")
            HTMLPlaces.link(mention.range, mention.address, prefix: prefix, to: &page)
            page.words(" (\(mention.reason.word[language])): ")
            HTMLPlaces.quote(mention.quote, to: &page)
            page.raw("</li>")
        }
        writeMore(element.mentions.count, to: &page)
        page.raw("</ul>")
    }

    private func write(_ evidence: [Evidence], to page: inout HTMLText) {
        page.raw("<ul class=\"bukti\">")
        for one in evidence.prefix(Self.quoteLimit) {
            let place = places.place(of: one.range)
            let details = [ReportTexts.line(place.position.line)[language]] + place.details(in: language)
            page.raw("<li>")
            HTMLPlaces.link(one.range, one.address, prefix: prefix, to: &page)
            page.words(" (\(details.joined(separator: ", "))): ")
            HTMLPlaces.quote(one.quote, to: &page)
            page.raw("</li>")
        }
        writeMore(evidence.count, to: &page)
        page.raw("</ul>")
    }

    private func writeMore(_ count: Int, to page: inout HTMLText) {
        guard count > Self.quoteLimit else { return }
        page.element("li", "class=\"redup\"", ReportTexts.more(count - Self.quoteLimit)[language])
    }

    private func writeRecords(to page: inout HTMLText) {
        guard !verdict.needsReview.isEmpty else { return }
        page.element("h4", "", ExplanationTexts.recordsNeeded[language])
        page.raw("<ul>")
        for need in verdict.needsReview {
            page.element("li", "", "\(ReportTexts.level(need.level)[language]): \(need.record[language])")
        }
        page.raw("</ul>\n")
    }
}
