@testable import DocumentReaders

/// Well-formed XML of one vocabulary out of any bytes: changed bytes then reach what a reader makes of elements, where
/// most would end at the parser.
///
/// A byte opens an element, closes one or writes text; the bytes behind an element choose its attributes.
struct WellFormed {
    /// Start tag of the outermost element, without its closing bracket.
    var root: String
    /// Names of elements with their prefix.
    var elements: [String]
    var attributes: [String]

    /// Values of attributes: names that refer to each other, kinds, numbers up to the absurd.
    private static let values = [
        "", "0", "1", "2", "3", "8", "9", "10", "11", "-1", "255", "65535", "999999999", "2147483648", "a",
        "A", "i", "I", "01", "0001", "1st", "First", "One", "none", "true", "false", "decimal",
        "lowerLetter", "upperRoman", "bullet", "begin", "separate", "end", "restart", "continue", "%1",
        "%1.%2.", "%1%.%2%)", "Pasal %1%", "%9%%", "heading 1", "paragraph", "text", "numbering",
        "footnote", "endnote", "collapse", "F0B7", "Symbol", "o", "Word.Deletion", "Word.Insertion",
        "Word.Comment", "w14 w", "par__1",
    ]

    /// Pieces of text.
    private static let words = [
        " ", "\n", "kata ", "Pasal 1", "(1) ", "a. ", "BAB I", "&amp;", "&#xB2;", "&#x1F600;",
        "<![CDATA[]&]]>", "<!-- x -->", "<?x y?>", "é", "\t  \n", "Menimbang", ". . .", "\u{A0}", "1",
    ]

    func text(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text = root + ">"
        var open: [String] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case ..<0xA8:
                let name = elements[Int(byte) % elements.count]
                text += "<" + name
                var seen: Set<String> = []
                for _ in 0..<(rest.popFirst() ?? 0) % 4 {
                    let attribute = attributes[Int(rest.popFirst() ?? 0) % attributes.count]
                    let value = Self.values[Int(rest.popFirst() ?? 0) % Self.values.count]
                    if seen.insert(attribute).inserted { text += " \(attribute)=\"\(value)\"" }
                }
                text += ">"
                open.append(name)
            case ..<0xD0: if let name = open.popLast() { text += "</\(name)>" }
            default: text += Self.words[Int(byte - 0xD0) % Self.words.count]
            }
        }
        for name in open.reversed() { text += "</\(name)>" }
        let name = root.dropFirst().prefix { $0 != " " }
        return Array((text + "</\(name)>").utf8)
    }

    /// Bytes that begin like XML are taken as they are.
    func text(orRaw bytes: [UInt8]) -> [UInt8] { bytes.first == UInt8(ascii: "<") ? bytes : text(bytes[...]) }

    // MARK: Vocabularies

    private static func names(_ prefixes: Set<Substring>) -> [String] {
        XMLName.allCases.map(\.rawValue).filter { name in
            name.firstIndex(of: ":").map { prefixes.contains(name[..<$0]) } ?? false
        }
    }

    private static let openDocument = Set<Substring>([
        "office", "style", "text", "table", "draw", "svg", "manifest",
    ])

    private static let openDocumentRoot =
        openDocument.sorted().map { prefix in
            let name = prefix == "draw" ? "drawing" : prefix == "svg" ? "svg-compatible" : String(prefix)
            return " xmlns:\(prefix)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
        }.joined()

    static func openDocument(root: String) -> WellFormed {
        WellFormed(
            root: "<\(root)\(openDocumentRoot)", elements: names(openDocument),
            attributes: [
                "style:name", "text:style-name", "style:family", "style:parent-style-name",
                "style:list-style-name", "text:level", "text:start-value", "style:num-format",
                "style:num-prefix", "style:num-suffix", "text:display-levels", "style:num-letter-sync",
                "text:num-list-format", "text:bullet-char", "text:outline-level", "text:is-hidden",
                "text:display", "text:c", "text:list-id", "text:continue-list", "text:continue-numbering",
                "text:style-override", "text:restart-numbering", "text:is-list-header", "text:note-class",
                "table:number-columns-repeated", "table:visibility", "xml:id",
            ])
    }

    static let akomaNtoso = WellFormed(
        root: "<akn:akomaNtoso xmlns:akn=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"",
        elements: names(["akn"]), attributes: ["eId", "id", "colspan", "rowspan", "marker"])

    private static let wordElements = XMLName.allCases.map(\.rawValue).map {
        $0.contains(":") ? $0 : "w:" + $0
    }
    .filter { !$0.hasPrefix("w:other") && ["w", "mc", "m", "v", "aml"].contains($0.prefix { $0 != ":" }) }

    private static let wordAttributes = [
        "w:val", "w:id", "w:type", "w:styleId", "w:ilvl", "w:numId", "w:abstractNumId", "w:fldCharType",
        "w:char", "w:font", "w:default", "w:ilfo", "w:listDefId", "w:name", "Requires", "string", "r:id",
        "w:format",
    ]

    static func word(root: String, of namespace: String) -> WellFormed {
        WellFormed(
            root: "<w:\(root) xmlns:w=\"\(namespace)\" "
                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
                + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\" "
                + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"",
            elements: wordElements, attributes: wordAttributes)
    }

    static let word2006 = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let word2003 = "http://schemas.microsoft.com/office/word/2003/wordml"
}
