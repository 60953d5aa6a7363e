/// WordprocessingML while it is being written.
struct WordBody {
    private var text = ""

    var bytes: [UInt8] { Array(text.utf8) }

    mutating func open() {
        text += """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>

            """
    }

    /// Ends the document: A4 with margins of 2 cm.
    mutating func close() {
        text += """
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" \
            w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>

            """
    }

    mutating func paragraph(_ words: String, style: String? = nil, isBold: Bool = false) {
        let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
        text += "<w:p>\(properties)\(Self.run(words, isBold: isBold))</w:p>\n"
    }

    /// A table over the whole width; its head is repeated on every page.
    /// - Parameters:
    ///   - widths: of the columns, in percent.
    ///   - rows: cells, each of any number of paragraphs.
    mutating func table(_ widths: [Int], head: [String], rows: [[[String]]]) {
        text += "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
        text += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        // 9638 twentieths of a point are the width between the margins.
        let columns = widths.map { $0 * 9638 / 100 }
        for width in columns { text += "<w:gridCol w:w=\"\(width)\"/>" }
        text += "</w:tblGrid>\n"
        row(head.map { [$0] }, columns, isHead: true)
        for cells in rows { row(cells, columns, isHead: false) }
        text += "</w:tbl>\n<w:p/>\n"
    }

    private mutating func row(_ cells: [[String]], _ widths: [Int], isHead: Bool) {
        text += "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
        for (cell, width) in zip(cells, widths) {
            text += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
            if isHead { text += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7EBEF\"/>" }
            text += "</w:tcPr>"
            // A cell without a paragraph is no cell.
            for words in cell.isEmpty ? [""] : cell {
                text += "<w:p>\(Self.run(words, isBold: isHead))</w:p>"
            }
            text += "</w:tc>"
        }
        text += "</w:tr>\n"
    }

    private static func run(_ words: String, isBold: Bool) -> String {
        let bold = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
        return
            "<w:r>\(bold)<w:t xml:space=\"preserve\">\(HTMLText.escaped(PlainText.oneLine(words)))</w:t></w:r>"
    }
}
