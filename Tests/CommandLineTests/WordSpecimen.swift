import StoredZip

/// A Word file with plain paragraphs, and with a comment at the first of them.
enum WordSpecimen {
    static func bytes(_ paragraphs: [some StringProtocol], comment: String? = nil) -> [UInt8] {
        var runs = paragraphs.map { run(String($0)) }
        if comment != nil {
            runs[0] =
                "<w:commentRangeStart w:id=\"0\"/>\(runs[0])<w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
        }
        let body = runs.map { "<w:p>\($0)</w:p>" }.joined()
        let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        var parts: [(name: String, content: String)] = [
            ("[Content_Types].xml", types(hasComments: comment != nil)),
            ("_rels/.rels", relation("officeDocument", "word/document.xml")),
            ("word/document.xml", "<w:document \(word)><w:body>\(body)</w:body></w:document>"),
        ]
        if let comment {
            parts += [
                ("word/_rels/document.xml.rels", relation("comments", "comments.xml")),
                (
                    "word/comments.xml",
                    "<w:comments \(word)><w:comment w:id=\"0\"><w:p>\(run(comment))</w:p></w:comment></w:comments>"
                ),
            ]
        }
        return StoredZip.archive(parts)
    }

    private static func run(_ text: String) -> String {
        let text = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    private static func types(hasComments: Bool) -> String {
        let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let overrides = ["document.main"] + (hasComments ? ["comments"] : [])
        return """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            """
                + overrides.map { type in
                    let part = type.prefix { $0 != "." }
                    return "<Override PartName=\"/word/\(part).xml\" ContentType=\"\(types).\(type)+xml\"/>"
                }.joined() + "</Types>"
    }

    private static func relation(_ type: String, _ target: String) -> String {
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)" \
        Target="\(target)"/></Relationships>
        """
    }
}
