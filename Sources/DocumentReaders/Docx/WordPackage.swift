/// A Word document in parts, however these are kept.
protocol WordPackage {
    /// Name of the part that holds the document itself.
    var mainPart: String { get }

    /// The first part related to the main part in this way ("styles", "numbering", "footnotes" …).
    func part(type: String) -> String?

    /// The part that a relationship id in the main part means.
    func part(id: String) -> String?

    /// Parses a part; false when there is none of this name.
    /// - Parameter source: the part's bytes in UTF-8, when the places in it are of interest. A package that is
    ///   one file knows them itself.
    func parse(
        _ part: String, following source: [UInt8]?, with handler: any XMLHandler
    ) throws(ReadError) -> Bool
}

extension WordPackage {
    func parse(_ part: String, with handler: any XMLHandler) throws(ReadError) -> Bool {
        try parse(part, following: nil, with: handler)
    }
}

/// An XML file that holds a Word document without a package around it: `w:document` alone, or
/// `w:wordDocument` of Word 2003, which has styles, lists, notes and page headers inside.
struct SingleWordFile: WordPackage {
    let mainPart = ""
    /// UTF-8 without byte order mark.
    let source: [UInt8]
    let limits: ReaderLimits
    let errors: OfficeErrors

    /// Styles and lists are looked for in the file itself.
    func part(type: String) -> String? { type == "styles" || type == "numbering" ? mainPart : nil }

    func part(id: String) -> String? { nil }

    func parse(
        _ part: String, following _: [UInt8]?, with handler: any XMLHandler
    ) throws(ReadError) -> Bool {
        try XMLStream.parse(
            MemorySource(source), part: "", limits: limits, errors: errors, following: source,
            handler: handler)
        return true
    }
}
