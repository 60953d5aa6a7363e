import Assessment
import Messages

/// The end of the report: how much was examined, with which outcome, and for several documents the matrix
/// document by indicator with the index of the domain.
struct HTMLSummary {
    let failures: [FileFailure]
    let summary: RunSummary
    let run: RunDescription

    private var language: Language { run.language }

    func write(to page: inout HTMLText) {
        page.raw("<section class=\"ringkasan\" id=\"ringkasan\">\n")
        page.element("h2", "", ReportTexts.summary[language])
        let examined = ReportTexts.examined(
            documents: summary.documents, pasal: summary.pasal, criteria: summary.criteria,
            level: run.demands.general)
        page.element("p", "", examined[language])
        page.raw("<p>")
        for state in VerdictState.allCases {
            page.raw("<span class=\"hitung\">\(summary.count(state)) ")
            HTMLState.write(state, language, to: &page)
            page.raw("</span> ")
        }
        page.raw("</p>\n")
        writeMatrix(to: &page)
        if !failures.isEmpty {
            page.element("h3", "", ReportTexts.failed(failures.count)[language])
            page.raw("<ul>\n")
            for failure in failures { page.element("li", "", "\(failure.path): \(failure.message)") }
            page.raw("</ul>\n")
        }
        page.element(
            "p", "class=\"redup\"",
            "\(run.pack.id) \(run.pack.version) (\(run.pack.validFor)), patuh \(run.version)")
        page.raw("</section>\n")
    }

    private func writeMatrix(to page: inout HTMLText) {
        let rows = summary.rows
        guard let first = rows.first, !first.levels.isEmpty else { return }
        let numbers = first.levels.map(\.number)
        page.raw("<div class=\"gulir\" tabindex=\"0\" role=\"group\" aria-label=\"")
        page.words(HTMLTexts.matrix[language])
        page.raw("\"><table class=\"matriks\">\n")
        page.element("caption", "", HTMLTexts.matrix[language])
        page.raw("<thead><tr>")
        page.element("th", "scope=\"col\"", HTMLTexts.document[language])
        for number in numbers { page.element("th", "scope=\"col\"", String(number)) }
        page.element("th", "scope=\"col\"", HTMLTexts.index[language])
        page.raw("</tr></thead>\n<tbody>\n")
        for row in rows {
            page.raw("<tr><th scope=\"row\"><a href=\"#\(HTMLArticle.prefix(of: row.path))\">")
            page.words(row.path)
            page.raw("</a></th>")
            writeCells(row.levels, link: HTMLArticle.prefix(of: row.path), to: &page)
        }
        if rows.count > 1 {
            let best = numbers.map { number in
                rows.flatMap(\.levels).filter { $0.number == number }.max { $0.proven < $1.proven }
            }
            page.raw("<tr class=\"terbaik\">")
            page.element("th", "scope=\"row\"", HTMLTexts.best[language])
            writeCells(best.compactMap { $0 }, link: nil, to: &page)
        }
        page.raw("</tbody></table></div>\n")
        page.element("p", "class=\"redup\"", HTMLTexts.matrixNote(target: run.demands.general)[language])
    }

    private func writeCells(_ levels: [DocumentRow.Level], link: String?, to page: inout HTMLText) {
        for level in levels {
            page.raw("<td class=\"\(level.state.rawValue)\">")
            let words = "\(level.content)/\(level.proven)"
            if let link {
                page.raw("<a href=\"#\(link)-i\(level.number)\">\(words)</a>")
            } else {
                page.raw(words)
            }
            page.raw("</td>")
        }
        let index = Double(levels.reduce(0) { $0 + $1.proven }) / Double(max(levels.count, 1))
        page.raw("<td><strong>\(HTMLTexts.decimal(index, language))</strong></td></tr>\n")
    }
}
