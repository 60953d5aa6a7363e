import Assessment
import DocumentModel
import DraftingRules
import LegalStructure
import Messages

/// The whole text with an outline, the words that the report speaks of marked where they stand.
struct HTMLFullText {
    private let assessment: DocumentAssessment
    private let run: RunDescription
    private let prefix: String
    /// By block.
    private var marks: [Int: [Mark]] = [:]

    private struct Mark {
        var bytes: Range<Int>
        /// Class: "ada", "sebut", "kurang", "teknik".
        var kind: String
        /// The indicator it belongs to; nil for drafting technique.
        var indicator: Int?
        var title: String
    }

    init(_ assessment: DocumentAssessment, drafting: DraftingReview, run: RunDescription, prefix: String) {
        self.assessment = assessment
        self.run = run
        self.prefix = prefix
        let language = run.language
        for verdict in assessment.indicators {
            let name = "\(ReportTexts.indicator[language]) \(verdict.number)"
            for evidence in verdict.evidence {
                add(evidence.range, "ada", verdict.number, "\(name): \(verdict.name)")
            }
            for element in verdict.elements {
                let title = "\(name): \(element.name)"
                for evidence in element.evidence { add(evidence.range, "ada", verdict.number, title) }
                for mention in element.mentions {
                    add(mention.range, "sebut", verdict.number, "\(title), \(mention.reason.word[language])")
                }
            }
            for gap in verdict.gap {
                guard let range = gap.range else { continue }
                add(range, "kurang", verdict.number, "\(name): \(gap.message[language])")
            }
        }
        for finding in drafting.findings {
            add(finding.range, "teknik", nil, "\(finding.rule): \(finding.message[language])")
        }
    }

    private mutating func add(_ range: TextRange, _ kind: String, _ indicator: Int?, _ title: String) {
        let mark = Mark(bytes: range.bytes, kind: kind, indicator: indicator, title: title)
        marks[range.block, default: []].append(mark)
    }

    func write(to page: inout HTMLText) {
        let language = run.language
        page.raw("<section class=\"teks\" aria-label=\"")
        page.words("\(HTMLTexts.fullText[language]): \(assessment.document.path)")
        page.raw("\">\n")
        page.element("h3", "", HTMLTexts.fullText[language])
        page.raw("<p class=\"redup\"><mark class=\"ada\">")
        page.words(ReportTexts.met[language])
        page.raw("</mark> <mark class=\"sebut\">")
        page.words(ReportTexts.mentioned[language])
        page.raw("</mark> <mark class=\"kurang\">")
        page.words(HTMLTexts.missingHere[language])
        page.raw("</mark> <mark class=\"teknik\">")
        page.words(RemarkTexts.drafting[language])
        page.raw("</mark></p>\n")
        writeOutline(to: &page)
        page.raw("<div class=\"isi\">\n")
        let blocks = assessment.document.blocks
        var index = 0
        while index < blocks.count {
            if case .tableCell(let table, _, _) = blocks[index].kind {
                let end =
                    blocks[index...].firstIndex { block in
                        if case .tableCell(table, _, _) = block.kind { false } else { true }
                    } ?? blocks.count
                writeTable(index..<end, to: &page)
                index = end
            } else {
                write(index, to: &page)
                index += 1
            }
        }
        page.raw("</div>\n</section>\n")
    }

    // MARK: Outline

    private func writeOutline(to page: inout HTMLText) {
        let shown: [UnitLevel] = [.bab, .lampiran, .pasal, .diktum]
        let units = assessment.naskah.units.filter { shown.contains($0.level) && block(of: $0) != nil }
        guard !units.isEmpty else { return }
        page.raw("<details class=\"susunan\"><summary>")
        page.words(HTMLTexts.outline[run.language])
        page.raw("</summary>\n<ul>\n")
        for unit in units {
            guard let block = block(of: unit) else { continue }
            page.raw(
                "<li class=\"\(unit.level == .pasal ? "pasal" : "bab")\"><a href=\"#\(prefix)-b\(block)\">")
            page.words(
                unit.level == .pasal
                    ? unit.address : [unit.address, unit.heading ?? ""].joined(separator: " "))
            page.raw("</a></li>\n")
        }
        page.raw("</ul></details>\n")
    }

    private func block(of unit: Unit) -> Int? { unit.headingRange?.block ?? unit.passages.first?.block }

    // MARK: Blocks

    private func writeTable(_ range: Range<Int>, to page: inout HTMLText) {
        page.raw("<div class=\"gulir\" tabindex=\"0\" role=\"group\" aria-label=\"")
        page.words(HTMLTexts.table[run.language])
        page.raw("\"><table>\n")
        var open: (row: Int, column: Int)?
        for index in range {
            guard case .tableCell(_, let row, let column) = assessment.document.blocks[index].kind else {
                continue
            }
            // Cells that a merge covers hold no block; empty ones stand for them, so that columns agree.
            if open?.row != row {
                page.raw(open == nil ? "<tr>" : "</td></tr>\n<tr>")
                page.raw(String(repeating: "<td></td>", count: min(column, 40)) + "<td>")
            } else if let before = open?.column, before != column {
                page.raw("</td>")
                page.raw(String(repeating: "<td></td>", count: min(max(column - before - 1, 0), 40)) + "<td>")
            }
            open = (row, column)
            write(index, to: &page)
        }
        page.raw(open == nil ? "</table></div>\n" : "</td></tr>\n</table></div>\n")
    }

    private func write(_ index: Int, to page: inout HTMLText) {
        let block = assessment.document.blocks[index]
        page.raw("<p id=\"\(prefix)-b\(index)\"")
        switch block.kind {
        case .heading: page.raw(" class=\"kepala-bagian\"")
        case .listItem(let depth): page.raw(" class=\"butir d\(min(depth, 4))\"")
        case .footnote: page.raw(" class=\"catatan-kaki\"")
        case .paragraph, .tableCell: break
        }
        page.raw(">")
        if !block.label.isEmpty {
            page.raw("<span class=\"label\">")
            page.words(block.label)
            page.raw("</span> ")
        }
        write(block.text, marks[index] ?? [], block: index, to: &page)
        page.raw("</p>\n")
    }

    private func write(_ text: String, _ marks: [Mark], block: Int, to page: inout HTMLText) {
        guard !marks.isEmpty else { return page.words(text) }
        let bytes = Array(text.utf8)
        var bounds = Set([0, bytes.count])
        for mark in marks {
            bounds.formUnion([mark.bytes.lowerBound, min(mark.bytes.upperBound, bytes.count)])
        }
        let points = bounds.filter { $0 <= bytes.count }.sorted()
        for (number, point) in points.enumerated() {
            writeNotes(marks.filter { !$0.bytes.isEmpty && $0.bytes.upperBound == point }, to: &page)
            if marks.contains(where: { $0.bytes.lowerBound == point }) {
                page.raw("<span id=\"\(prefix)-t\(block)-\(point)\"></span>")
            }
            writeNotes(marks.filter { $0.bytes.isEmpty && $0.bytes.lowerBound == point }, to: &page)
            guard number + 1 < points.count else { break }
            let next = points[number + 1]
            let active = marks.filter { $0.bytes.lowerBound <= point && $0.bytes.upperBound >= next }
            let words = String(decoding: bytes[point..<next], as: UTF8.self)
            if active.isEmpty {
                page.words(words)
            } else {
                let kinds = ["ada", "kurang", "sebut", "teknik"].filter { kind in
                    active.contains { $0.kind == kind }
                }
                page.raw("<mark class=\"\(kinds.joined(separator: " "))\">")
                page.words(words)
                page.raw("</mark>")
            }
        }
    }

    /// Small links from marked words back to what is said of them.
    private func writeNotes(_ marks: [Mark], to page: inout HTMLText) {
        var seen: Set<Int> = []
        for mark in marks {
            guard let number = mark.indicator, seen.insert(number).inserted else { continue }
            page.raw("<sup><a href=\"#\(prefix)-i\(number)\" title=\"")
            page.words(mark.title)
            page.raw("\" aria-label=\"")
            page.words(mark.title)
            page.raw("\">\(number)</a></sup>")
        }
    }
}
