import Assessment
import LegalStructure
import Messages

/// Who a document is: path, kind, number, year, title, issuer, status with its signals, counts.
struct DocumentHead {
    private let assessment: DocumentAssessment
    private let language: Language

    init(_ assessment: DocumentAssessment, language: Language) {
        self.assessment = assessment
        self.language = language
    }

    func write(to page: inout Page) {
        let naskah = assessment.naskah
        page.rule()
        page.paragraph(assessment.document.path, .strong)
        page.rule()
        page.paragraph(identity, .strong, indent: 2)
        page.paragraph(naskah.title ?? ReportTexts.withoutTitle[language], indent: 2)
        page.blank()
        row(ReportTexts.issuer, naskah.issuer ?? ReportTexts.withoutIssuer[language], on: &page)
        let signals = naskah.statusSignals.map { $0[language] }.joined(separator: "; ")
        let status = naskah.status.word[language] + (signals.isEmpty ? "" : " (\(signals))")
        row(ReportTexts.status, status, naskah.status == .rancangan ? .yellow : .plain, on: &page)
        if let relation = naskah.relation {
            row(ReportTexts.relation, relation.sentence[language], on: &page)
        }
        let counts = ReportTexts.counts(
            bab: naskah.babCount, pasal: naskah.pasalCount, blocks: assessment.document.blocks.count)
        row(ReportTexts.size, counts[language], on: &page)
        for notice in assessment.document.notices {
            row(ReportTexts.note, language == .id ? notice.message : notice.english, .yellow, on: &page)
        }
        for note in naskah.notes { row(ReportTexts.note, note.message[language], .yellow, on: &page) }
    }

    /// "Peraturan Bupati Nomor 81 Tahun 2021".
    var identity: String {
        let naskah = assessment.naskah
        let number = naskah.number.map { "\(ReportTexts.number[language]) \($0)" }
        let year = naskah.year.map { "\(ReportTexts.year[language]) \($0)" }
        let parts = [naskah.kind.name[language], number ?? ReportTexts.withoutNumber[language], year]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    private func row(_ label: Message, _ text: String, _ paint: Paint = .plain, on page: inout Page) {
        page.row([Cell(label[language], .faint, width: 10), Cell(text, paint)], indent: 2)
    }
}
