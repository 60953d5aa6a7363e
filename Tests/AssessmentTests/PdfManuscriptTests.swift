import Assessment
import DocumentModel
import DocumentReaders
import TestTools
import Testing

/// A sample printed to PDF, page by page as an office prints it, says what its Word file says.
@Suite struct PdfManuscriptTests {
    @Test(arguments: Expectation.all.map(\.stem))
    func `a PDF gives the verdicts and addresses of its Word file`(stem: String) throws {
        let word = try DocumentReader().read(path: "\(Samples.folder)/\(stem).docx")
        let pdf = try DocumentReader().read(
            bytes: PdfSpecimen(texts: Self.pages(of: word)).bytes, path: "\(stem).pdf")
        let expected = ShippedPack.assessor.assess(document: word)
        let assessment = ShippedPack.assessor.assess(document: pdf)
        #expect(assessment.naskah.pasalCount == expected.naskah.pasalCount)
        #expect(assessment.naskah.number == expected.naskah.number)
        #expect(assessment.naskah.status == expected.naskah.status)
        expectSame(
            assessment.digests.flatMap { $0.addresses() }, expected.digests.flatMap { $0.addresses() }, stem)
    }

    @Test func `evidence of a PDF stands on the page that is cited`() throws {
        let word = try DocumentReader().read(path: "\(Samples.folder)/perbup-spbe-baik.docx")
        let pages = Self.pages(of: word)
        let pdf = try DocumentReader().read(bytes: PdfSpecimen(texts: pages).bytes, path: "baik.pdf")
        var checked = 0
        for verdict in ShippedPack.assessor.assess(document: pdf).indicators {
            for evidence in verdict.evidence + verdict.elements.flatMap(\.evidence) {
                let page = try #require(
                    pdf.blocks[evidence.range.block].page(at: evidence.range.bytes.lowerBound))
                let words = evidence.quote.split(separator: " ").prefix(3).joined(separator: " ")
                let text = pages[page - 1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
                // The last words of a page may go on with the next.
                let next =
                    page < pages.count ? pages[page].split(whereSeparator: \.isWhitespace).dropFirst(3) : []
                #expect(
                    (text + " " + next.joined(separator: " ")).contains(words), "halaman \(page): \(words)")
                checked += 1
            }
        }
        #expect(checked > 30 && pages.count > 5)
    }

    // MARK: Printing

    private static let width = 84
    private static let linesOnPage = 58

    /// Pages of lines: headings in the middle, justified paragraphs, the page's number on top.
    private static func pages(of document: Document) -> [String] {
        var lines: [String] = []
        for block in document.blocks {
            let text = [block.label, block.text].filter { !$0.isEmpty }.joined(separator: " ")
            let isHeading = isHeading(block.label.isEmpty ? block.text : block.label)
            for line in wrapped(text) {
                lines.append(isHeading ? centred(line) : line)
            }
            lines.append("")
        }
        return stride(from: 0, to: lines.count, by: linesOnPage).enumerated().map { number, start in
            let page = lines[start..<min(start + linesOnPage, lines.count)].joined(separator: "\n")
            return "\(centred("- \(number + 1) -"))\n\n\(page)"
        }
    }

    private static func isHeading(_ text: String) -> Bool {
        text.count < 90 && (text == text.uppercased() || text.contains(/^(Pasal|BAB|Bagian|Paragraf) \S+$/))
    }

    private static func centred(_ text: String) -> String {
        String(repeating: " ", count: max(0, (width - text.count) / 2)) + text
    }

    /// Lines of full width; spaces between the words fill all but the last.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [[Substring]] = [[]]
        var room = width
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.count > room, !(lines.last ?? []).isEmpty {
                lines.append([])
                room = width
            }
            lines[lines.count - 1].append(word)
            room -= word.count + 1
        }
        return lines.enumerated().map { index, words in
            let plain = words.joined(separator: " ")
            guard index + 1 < lines.count, words.count > 1 else { return plain }
            let missing = width - plain.count
            return words.enumerated().map { place, word in
                place + 1 == words.count
                    ? String(word)
                    : word + String(repeating: " ", count: 1 + (place < missing ? 1 : 0))
            }.joined()
        }
    }
}
