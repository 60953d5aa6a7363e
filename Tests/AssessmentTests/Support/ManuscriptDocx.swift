import StoredZip

extension Manuscript {
    /// The manuscript as a Word document whose text is split over runs in the middle of words, as Word does
    /// after spelling checks and edits.
    var docx: [UInt8] {
        let body = paragraphs.map { "<w:p>\(Self.runs($0.line))</w:p>" }.joined()
        return StoredZip.archive([
            ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.relationships),
            (
                "word/document.xml",
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\(body)\
                <w:sectPr/></w:body></w:document>
                """
            ),
        ])
    }

    /// Runs of 3, 8, 13, 5, 10 … characters, every other one bold, with proofing marks between.
    private static func runs(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        var length = 3
        var isBold = false
        while !rest.isEmpty {
            let piece = rest.prefix(length).map { escapes[$0] ?? String($0) }.joined()
            result +=
                "<w:r>\(isBold ? "<w:rPr><w:b/></w:rPr>" : "")<w:t xml:space=\"preserve\">\(piece)</w:t></w:r>"
            result += "<w:proofErr w:type=\"spellStart\"/>"
            rest = rest.dropFirst(length)
            length = (length + 5) % 15 + 1
            isBold.toggle()
        }
        return result
    }

    private static let escapes: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;"]

    private static let contentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """

    private static let relationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/></Relationships>
        """
}
