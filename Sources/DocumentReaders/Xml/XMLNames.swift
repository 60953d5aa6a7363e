/// The elements that readers act on; everything else is `other` and transparent. WordprocessingML names stand
/// for themselves, other vocabularies carry a prefix of ours.
enum XMLName: String, CaseIterable {
    case other

    // Stories: document, headers, footers, notes
    case document, p, r, t, tab, ptab, br, cr, noBreakHyphen, sym, fldChar
    case footnoteReference, endnoteReference, lastRenderedPageBreak, footnote, endnote, altChunk
    case txbxContent, rt, del, moveFrom
    case tbl, tblPr, tblGrid, tblPrEx, tr, trPr, tc, tcPr, gridBefore, gridSpan, vMerge, hMerge, cellDel,
        hidden
    case comment, commentRangeStart, commentRangeEnd, commentReference, ins
    case sdtPr, sectPr, headerReference, footerReference

    // Word 2003
    case wordDocument, styles, lists, hdr, ftr, listPr, ilfo, listDef, list, ilst, nfc
    case vMerge2003 = "vmerge"
    case annotation = "aml:annotation"

    // Properties
    case pPr, rPr, pStyle, rStyle, numPr, numId, ilvl, outlineLvl, vanish, caps
    case pPrChange, rPrChange

    // Style sheet
    case style, name, basedOn, docDefaults, latentStyles, tblStylePr

    // Numbering
    case abstractNum, num, abstractNumId, lvl, lvlOverride, startOverride
    case start, numFmt, lvlText, isLgl, lvlRestart, numStyleLink, styleLink, numPicBullet

    // Other vocabularies
    case alternateContent = "mc:AlternateContent"
    case choice = "mc:Choice"
    case fallback = "mc:Fallback"
    case mathRun = "m:r"
    case mathText = "m:t"
    case wordArt = "v:textpath"
    case flatPackage = "pkg:package"
    case flatPart = "pkg:part"
    case relationship = "rel:Relationship"
    case defaultType = "ct:Default"
    case overrideType = "ct:Override"

    // OpenDocument: structure of the file
    case odfDocument = "office:document"
    case odfContent = "office:document-content"
    case odfStylesPart = "office:document-styles"
    case odfBody = "office:body"
    case odfText = "office:text"
    case odfStyles = "office:styles"
    case odfAutomaticStyles = "office:automatic-styles"
    case odfMasterStyles = "office:master-styles"
    case odfEncryption = "manifest:encryption-data"

    // OpenDocument: styles
    case odfStyle = "style:style"
    case odfTextProperties = "style:text-properties"
    case odfListStyle = "text:list-style"
    case odfOutlineStyle = "text:outline-style"
    case odfNumberLevel = "text:list-level-style-number"
    case odfBulletLevel = "text:list-level-style-bullet"
    case odfImageLevel = "text:list-level-style-image"
    case odfOutlineLevel = "text:outline-level-style"

    // OpenDocument: text
    case odfParagraph = "text:p"
    case odfHeading = "text:h"
    case odfSpan = "text:span"
    case odfSpaces = "text:s"
    case odfTab = "text:tab"
    case odfLineBreak = "text:line-break"
    case odfPageBreak = "text:soft-page-break"
    case odfList = "text:list"
    case odfListItem = "text:list-item"
    case odfListHeader = "text:list-header"
    case odfNumberedParagraph = "text:numbered-paragraph"
    case odfSection = "text:section"
    case odfHiddenText = "text:hidden-text"
    case odfNote = "text:note"
    case odfNoteBody = "text:note-body"
    case odfNoteCitation = "text:note-citation"
    case odfRubyText = "text:ruby-text"
    case odfTrackedChanges = "text:tracked-changes"
    case odfAnnotation = "office:annotation"
    case odfBinaryData = "office:binary-data"
    case odfTextBox = "draw:text-box"
    case odfObject = "draw:object"
    case odfShapeTitle = "svg:title"
    case odfShapeDescription = "svg:desc"
    case odfTable = "table:table"
    case odfRow = "table:table-row"
    case odfCell = "table:table-cell"
    case odfCoveredCell = "table:covered-table-cell"

    // OpenDocument: patterns of generated indexes, which are no text of the page
    case odfContentsSource = "text:table-of-content-source"
    case odfIllustrationSource = "text:illustration-index-source"
    case odfTableSource = "text:table-index-source"
    case odfObjectSource = "text:object-index-source"
    case odfUserSource = "text:user-index-source"
    case odfAlphabeticalSource = "text:alphabetical-index-source"
    case odfBibliographySource = "text:bibliography-source"

    // Akoma Ntoso; inline elements are transparent
    case aknRoot = "akn:akomaNtoso"
    case aknMeta = "akn:meta"
    case aknContents = "akn:toc"
    case aknDeleted = "akn:del"
    case aknBreak = "akn:eol"
    case aknPageBreak = "akn:eop"
    case aknNote = "akn:authorialNote"
    case aknNum = "akn:num"
    case aknHeading = "akn:heading"
    case aknSubheading = "akn:subheading"
    case aknChapter = "akn:chapter"
    case aknPart = "akn:part"
    case aknSection = "akn:section"
    case aknSubpart = "akn:subpart"
    case aknSubsection = "akn:subsection"
    case aknArticle = "akn:article"
    case aknParagraph = "akn:paragraph"
    case aknSubparagraph = "akn:subparagraph"
    case aknClause = "akn:clause"
    case aknSubclause = "akn:subclause"
    case aknPoint = "akn:point"
    case aknIndent = "akn:indent"
    case aknAlinea = "akn:alinea"
    case aknItem = "akn:item"
    case aknRecital = "akn:recital"
    case aknCitation = "akn:citation"
    case aknTable = "akn:table"
    case aknRow = "akn:tr"
    case aknCell = "akn:td"
    case aknHeaderCell = "akn:th"

    // Akoma Ntoso: what else separates the text before from the text behind
    case aknP = "akn:p"
    case aknBlock = "akn:block"
    case aknFormula = "akn:formula"
    case aknLongTitle = "akn:longTitle"
    case aknContent = "akn:content"
    case aknIntro = "akn:intro"
    case aknWrapUp = "akn:wrapUp"
    case aknList = "akn:list"
    case aknBlockList = "akn:blockList"
    case aknListIntroduction = "akn:listIntroduction"
    case aknListWrapUp = "akn:listWrapUp"
    case aknCoverPage = "akn:coverPage"
    case aknPreface = "akn:preface"
    case aknPreamble = "akn:preamble"
    case aknRecitals = "akn:recitals"
    case aknCitations = "akn:citations"
    case aknBody = "akn:body"
    case aknMainBody = "akn:mainBody"
    case aknConclusions = "akn:conclusions"
    case aknAttachments = "akn:attachments"
    case aknAttachment = "akn:attachment"
    case aknContainer = "akn:container"
    case aknBook = "akn:book"
    case aknTitle = "akn:title"
    case aknHierarchyContainer = "akn:hcontainer"
    case aknQuotedStructure = "akn:quotedStructure"
    case aknListElement = "akn:li"
    case aknCaption = "akn:caption"

    /// The element of this local name in a vocabulary with this prefix.
    static func named(_ name: String) -> XMLName { names[name] ?? .other }

    private static let names = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// The XML vocabularies that are read. Strict OOXML documents use other addresses for the same names.
enum XMLVocabulary {
    /// Prefix of the vocabulary in `XMLName`, nil for vocabularies the reader does not act on.
    static func prefix(of namespace: String) -> String? {
        switch namespace {
        case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", word2003:
            ""
        case "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:"
        case "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math":
            "m:"
        case "urn:schemas-microsoft-com:vml": "v:"
        case _ where namespace.contains("legaldocml/ns/akn/") || namespace.contains("//www.akomantoso.org/"):
            "akn:"
        case "http://schemas.microsoft.com/aml/2001/core": "aml:"
        case "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg:"
        case "http://schemas.openxmlformats.org/package/2006/relationships": "rel:"
        case "http://schemas.openxmlformats.org/package/2006/content-types": "ct:"
        default: openDocumentPrefix(of: namespace)
        }
    }

    private static let word2003 = "http://schemas.microsoft.com/office/word/2003/wordml"

    private static func openDocumentPrefix(of namespace: String) -> String? {
        let root = "urn:oasis:names:tc:opendocument:xmlns:"
        guard namespace.hasPrefix(root), namespace.hasSuffix(":1.0") else { return nil }
        return switch namespace.dropFirst(root.count).dropLast(4) {
        case "office": "office:"
        case "style": "style:"
        case "text": "text:"
        case "table": "table:"
        case "drawing": "draw:"
        case "svg-compatible": "svg:"
        case "manifest": "manifest:"
        default: nil
        }
    }

    /// Whether markup that requires this namespace can be read, so that its branch of an
    /// `mc:AlternateContent` is taken (ECMA-376 part 3, 9.3).
    static func isUnderstood(_ namespace: String) -> Bool {
        prefix(of: namespace) != nil
            || namespace.hasPrefix("http://schemas.microsoft.com/office/word/")
            || namespace.hasPrefix("http://schemas.microsoft.com/office/drawing/")
            || namespace.hasPrefix("http://schemas.openxmlformats.org/drawingml/")
            || namespace.hasPrefix("http://purl.oclc.org/ooxml/drawingml/")
    }
}
