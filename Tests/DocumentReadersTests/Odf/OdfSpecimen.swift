import DocumentModel
import Testing

@testable import DocumentReaders

/// An OpenDocument text that a test puts together from the XML it is about.
struct OdfSpecimen {
    /// Content of `office:text`.
    var body: String
    /// Content of `office:automatic-styles`.
    var automatic = ""
    /// Content of `office:styles`.
    var styles = ""
    /// Content of `office:master-styles`.
    var masterPages = ""

    private static let namespaces =
        ["office", "style", "text", "table", "manifest"]
        .map { #" xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""# }.joined()
        + #" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0""#
        + #" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0""#
        + #" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0""#
        + #" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0""#

    /// One file.
    var flat: String {
        file(
            "document",
            "<office:styles>\(styles)</office:styles>" + automaticStyles
                + "<office:master-styles>\(masterPages)</office:master-styles>" + text)
    }

    /// A package.
    func package() throws -> [UInt8] {
        var package = DocxPackage()
        package["mimetype"] = "application/vnd.oasis.opendocument.text"
        package["META-INF/manifest.xml"] = file("manifest", "").replacing(
            "office:manifest", with: "manifest:manifest")
        package["styles.xml"] = file(
            "document-styles",
            "<office:styles>\(styles)</office:styles><office:master-styles>\(masterPages)</office:master-styles>"
        )
        package["content.xml"] = file("document-content", automaticStyles + text)
        return try package.archived()
    }

    private var automaticStyles: String {
        "<office:automatic-styles>\(automatic)</office:automatic-styles>"
    }

    private var text: String { "<office:body><office:text>\(body)</office:text></office:body>" }

    private func file(_ root: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:\(root)\(Self.namespaces)>\(content)</office:\(root)>
        """
    }

    /// Reads the single file, and checks that the package says the same.
    func read(sourceLocation: SourceLocation = #_sourceLocation) throws -> Document {
        let flat = try DocumentReader().read(bytes: Array(flat.utf8), path: "uji.fodt")
        let packaged = try DocumentReader().read(bytes: try package(), path: "uji.odt")
        #expect(flat.format == .xml && packaged.format == .odt, sourceLocation: sourceLocation)
        #expect(flat.lines == packaged.lines, sourceLocation: sourceLocation)
        #expect(flat.kinds == packaged.kinds, sourceLocation: sourceLocation)
        #expect(flat.blocks.map(\.page) == packaged.blocks.map(\.page), sourceLocation: sourceLocation)
        #expect(
            anchorFaults(flat, allowed: [0x09, 0x20, 0x26, 0x3C]).isEmpty, sourceLocation: sourceLocation)
        return packaged
    }
}

// MARK: XML for tests

func odfP(_ content: String, _ style: String = "") -> String {
    #"<text:p text:style-name="\#(style)">\#(content)</text:p>"#
}

/// A list of paragraphs; `attributes` go to the list.
func odfList(_ style: String?, _ items: [String], _ attributes: String = "") -> String {
    let style = style.map { #" text:style-name="\#($0)""# } ?? ""
    return "<text:list\(style) \(attributes)>"
        + items.map { "<text:list-item>\($0)</text:list-item>" }.joined() + "</text:list>"
}

func odfLevel(_ level: Int, _ format: String = "1", _ other: String = #"style:num-suffix=".""#) -> String {
    #"<text:list-level-style-number text:level="\#(level)" style:num-format="\#(format)" \#(other)/>"#
}

func odfListStyle(_ name: String, _ levels: String...) -> String {
    #"<text:list-style style:name="\#(name)">\#(levels.joined())</text:list-style>"#
}
