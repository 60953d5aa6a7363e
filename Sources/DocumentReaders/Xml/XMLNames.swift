/// The elements that the DOCX reader acts on, in all parts; everything else is `other` and transparent.
/// WordprocessingML names stand for themselves, other vocabularies carry a prefix of ours.
enum XMLName: String, CaseIterable {
    case other

    // Stories: document, headers, footers, notes
    case document, p, r, t, tab, ptab, br, cr, noBreakHyphen, sym, fldChar
    case footnoteReference, endnoteReference, lastRenderedPageBreak, footnote, endnote, altChunk
    case txbxContent, rt, del, moveFrom
    case tbl, tblPr, tblGrid, tblPrEx, tr, trPr, tc, tcPr, gridBefore, gridSpan, vMerge, hMerge, cellDel,
        hidden
    case sdtPr, sectPr, headerReference, footerReference

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
    case relationship = "rel:Relationship"
    case defaultType = "ct:Default"
    case overrideType = "ct:Override"

    /// The element of this local name in a vocabulary with this prefix.
    static func named(_ name: String) -> XMLName { names[name] ?? .other }

    private static let names = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// The XML vocabularies of OOXML. Strict documents use other addresses for the same names.
enum XMLVocabulary {
    /// Prefix of the vocabulary in `XMLName`, nil for vocabularies the reader does not act on.
    static func prefix(of namespace: String) -> String? {
        switch namespace {
        case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main":
            ""
        case "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:"
        case "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math":
            "m:"
        case "urn:schemas-microsoft-com:vml": "v:"
        case "http://schemas.openxmlformats.org/package/2006/relationships": "rel:"
        case "http://schemas.openxmlformats.org/package/2006/content-types": "ct:"
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
