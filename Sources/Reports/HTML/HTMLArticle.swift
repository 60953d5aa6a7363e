import Assessment
import DocumentModel
import DraftingRules
import LegalStructure
import Messages
import Results

/// One document: who it is, its ten indicators as a picture and as a table, what to add next, each indicator
/// with its words, the findings of drafting technique, and the full text beside.
struct HTMLArticle {
    private let assessment: DocumentAssessment
    private let drafting: DraftingReview
    private let waivers: WaiverList
    private let run: RunDescription
    private let places: Places
    /// Stands before every id of this document.
    private let prefix: String

    init(
        _ assessment: DocumentAssessment, drafting: DraftingReview, results: DocumentResults,
        run: RunDescription
    ) {
        self.assessment = assessment
        waivers = WaiverList(results, language: run.language)
        self.drafting = drafting
        self.run = run
        places = Places(assessment.document)
        prefix = HTMLArticle.prefix(of: assessment.document.path)
    }

    /// The same for the same path (FNV-1a), so that a link into a report stays good.
    static func prefix(of path: String) -> String {
        let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "d" + String(hash, radix: 36)
    }

    private var language: Language { run.language }

    func write(to page: inout HTMLText) {
        page.raw("<article id=\"\(prefix)\">\n")
        writeHead(to: &page)
        page.raw("<div class=\"kolom\">\n<div class=\"putusan\">\n")
        LevelPicture(assessment.indicators, run: run, id: prefix).write(to: &page)
        writeTable(to: &page)
        writeNextSteps(to: &page)
        for verdict in assessment.indicators {
            HTMLIndicator(verdict, of: assessment, places: places, run: run, prefix: prefix).write(to: &page)
        }
        writeFindings(to: &page)
        writeWaivers(to: &page)
        page.raw("</div>\n")
        HTMLFullText(assessment, drafting: drafting, run: run, prefix: prefix).write(to: &page)
        page.raw("</div>\n</article>\n")
    }

    private func writeHead(to page: inout HTMLText) {
        let naskah = assessment.naskah
        page.raw("<header>\n")
        page.element("h2", "", DocumentHead(assessment, language: language).identity)
        page.element("p", "class=\"judul\"", naskah.title ?? ReportTexts.withoutTitle[language])
        page.raw("<dl class=\"identitas\">\n")
        func row(_ label: Message, _ words: String) {
            page.raw("<div>")
            page.element("dt", "", label[language])
            page.element("dd", "", words)
            page.raw("</div>\n")
        }
        row(HTMLTexts.file, assessment.document.path)
        row(ReportTexts.issuer, naskah.issuer ?? ReportTexts.withoutIssuer[language])
        let signals = naskah.statusSignals.map { $0[language] }.joined(separator: "; ")
        row(ReportTexts.status, naskah.status.word[language] + (signals.isEmpty ? "" : " (\(signals))"))
        if let relation = naskah.relation { row(ReportTexts.relation, relation.sentence[language]) }
        row(
            ReportTexts.size,
            ReportTexts.counts(
                bab: naskah.babCount, pasal: naskah.pasalCount, blocks: assessment.document.blocks.count)[
                    language])
        for notice in assessment.document.notices {
            row(ReportTexts.note, language == .id ? notice.message : notice.english)
        }
        for note in naskah.notes { row(ReportTexts.note, note.message[language]) }
        page.raw("</dl>\n</header>\n")
    }

    private func writeTable(to page: inout HTMLText) {
        page.raw("<div class=\"gulir\" tabindex=\"0\" role=\"group\" aria-label=\"")
        page.words(HTMLTexts.tableCaption[language])
        page.raw("\"><table class=\"indikator\">\n")
        page.element("caption", "", HTMLTexts.tableCaption[language])
        page.raw("<thead><tr>")
        for head in [
            HTMLTexts.number, ReportTexts.indicator, ReportTexts.verdict, ReportTexts.contentLevel,
            ReportTexts.provenLevel,
        ] { page.element("th", "scope=\"col\"", head[language]) }
        page.raw("</tr></thead>\n<tbody>\n")
        for verdict in assessment.indicators {
            page.raw(
                "<tr><td>\(verdict.number)</td><th scope=\"row\"><a href=\"#\(prefix)-i\(verdict.number)\">")
            page.words(verdict.name)
            page.raw("</a></th><td>")
            HTMLState.write(verdict.state, language, to: &page)
            page.raw("</td><td>\(verdict.contentLevel)</td><td>\(verdict.provenLevel)</td></tr>\n")
        }
        page.raw("</tbody></table></div>\n")
    }

    private func writeNextSteps(to page: inout HTMLText) {
        let steps = NextStep.all(for: assessment.indicators, demands: run.demands)
        guard !steps.isEmpty else { return }
        page.raw("<section class=\"langkah\">\n")
        page.element("h3", "", HTMLTexts.nextSteps[language])
        page.element("p", "class=\"redup\"", HTMLTexts.nextStepsOrder[language])
        page.raw("<ol>\n")
        for step in steps {
            page.raw("<li><a href=\"#\(prefix)-i\(step.verdict.number)\">")
            page.words("\(ReportTexts.indicator[language]) \(step.verdict.number)")
            page.raw("</a>: ")
            page.words(HTMLTexts.gain(from: step.verdict.contentLevel, to: step.level)[language])
            page.raw("<ul>")
            for gap in step.gaps {
                page.raw("<li>")
                page.element(
                    "strong", "", step.verdict.elements.first { $0.id == gap.element }?.name ?? gap.element)
                page.words(". \(gap.message[language]) ")
                page.raw("(")
                HTMLPlaces.link(gap.range, gap.address, prefix: prefix, to: &page)
                page.raw(")</li>")
            }
            page.raw("</ul></li>\n")
        }
        page.raw("</ol>\n</section>\n")
    }

    private func writeWaivers(to page: inout HTMLText) {
        guard !waivers.isEmpty else { return }
        page.raw("<section class=\"dikecualikan\">\n")
        page.element("h3", "", ListTexts.covered[language])
        page.raw("<ul>\n")
        for entry in waivers.entries {
            page.raw("<li>")
            if !entry.subject.isEmpty {
                page.element("strong", "", entry.subject)
                page.raw(": ")
            }
            page.words(entry.text)
            page.raw("</li>\n")
        }
        page.raw("</ul>\n</section>\n")
    }

    private func writeFindings(to page: inout HTMLText) {
        guard !drafting.checked.isEmpty || !drafting.skipped.isEmpty else { return }
        page.raw("<section class=\"teknik\">\n")
        page.element("h3", "", FindingTexts.title(rules: drafting.checked.count)[language])
        if drafting.findings.isEmpty { page.element("p", "", FindingTexts.none[language]) }
        page.raw("<ul>\n")
        for finding in drafting.findings {
            page.raw("<li><span class=\"lencana \(finding.severity.rawValue)\">")
            page.words("\(finding.rule) \(finding.severity.word[language])")
            page.raw("</span> ")
            HTMLPlaces.link(finding.range, finding.address, prefix: prefix, to: &page)
            page.words(": \(finding.message[language])")
            if !finding.quote.isEmpty { HTMLPlaces.quote(finding.quote, to: &page) }
            page.raw("</li>\n")
        }
        page.raw("</ul>\n")
        for skipped in drafting.skipped {
            page.element(
                "p", "class=\"redup\"", FindingTexts.skipped(skipped.rules, reason: skipped.reason)[language])
        }
        page.raw("</section>\n")
    }
}

/// A state as a word with its sign.
enum HTMLState {
    static func write(_ state: VerdictState, _ language: Language, to page: inout HTMLText) {
        page.raw(
            "<span class=\"lencana \(state.rawValue)\"><span aria-hidden=\"true\">\(state.symbol)</span> ")
        page.words(state.word[language])
        page.raw("</span>")
    }
}

/// Links from the report into the text, and quotations.
enum HTMLPlaces {
    /// The id of the place where a range begins.
    static func id(_ range: TextRange, prefix: String) -> String {
        "\(prefix)-t\(range.block)-\(range.bytes.lowerBound)"
    }

    static func link(_ range: TextRange?, _ words: String, prefix: String, to page: inout HTMLText) {
        guard let range else { return page.words(words) }
        page.raw("<a href=\"#\(id(range, prefix: prefix))\">")
        page.words(words)
        page.raw("</a>")
    }

    static func quote(_ words: some StringProtocol, to page: inout HTMLText) {
        page.raw("<q><bdi>")
        page.words(PlainText.oneLine(String(words)))
        page.raw("</bdi></q>")
    }
}
