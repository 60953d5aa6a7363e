import DocumentReaders

/// The package around a new Word document.
public enum NewWordFile {
    /// A DOCX file with this main part; its styles are Title, Subtitle, Heading1 to Heading3 and TableGrid.
    /// - Throws: `ReadError` when the archive cannot be written.
    public static func packed(main: [UInt8], language: String) throws(ReadError) -> [UInt8] {
        let parts = [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", rootRelationships),
            ("word/styles.xml", styles(language)), ("word/_rels/document.xml.rels", relationships),
        ].map { EntryChange(name: $0.0, bytes: Array(($0.1).utf8)) }
        return try ArchiveEditor.rewrite(
            [], parts + [EntryChange(name: "word/document.xml", bytes: main)], modelledOn: "", path: "DOCX")
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    private static let contentTypes = """
        \(head)<Types xmlns="\(package)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(types).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(types).styles+xml"/></Types>
        """

    private static let rootRelationships = """
        \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
        Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>
        """

    private static let relationships = """
        \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
        Type="\(office)/styles" Target="styles.xml"/></Relationships>
        """

    private static func styles(_ language: String) -> String {
        func style(_ id: String, _ name: String, size: Int, level: Int?) -> String {
            let outline = level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
            return """
                <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\
                <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
                <w:spacing w:before="240" w:after="80"/>\(outline)</w:pPr><w:rPr><w:b/><w:sz w:val="\(size)"/>\
                </w:rPr></w:style>
                """
        }
        let border = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA3AD\"/>"
        }
        return """
            \(head)<w:styles xmlns:w="\(WordMarkup.transitional)"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/>\
            <w:lang w:val="\(language == "id" ? "id-ID" : "en-GB")"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
            <w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
            </w:style>\(style("Title", "Title", size: 40, level: nil))\
            <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/>\
            <w:basedOn w:val="Normal"/><w:rPr><w:color w:val="52585F"/></w:rPr></w:style>\
            \(style("Heading1", "heading 1", size: 30, level: 0))\
            \(style("Heading2", "heading 2", size: 26, level: 1))\
            \(style("Heading3", "heading 3", size: 22, level: 2))\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:tblPr><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid">\
            <w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:after="0"/></w:pPr>\
            <w:tblPr><w:tblBorders>\(border.joined())</w:tblBorders></w:tblPr></w:style></w:styles>
            """
    }
}
