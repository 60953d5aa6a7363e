import CLibZip
import DocumentModel
import Testing

@testable import DocumentReaders

/// A DOCX that a test puts together from the XML it is about; everything else is filled in.
struct DocxPackage {
    static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// Entries of the archive in order.
    var parts: [(name: String, bytes: [UInt8])] = []

    /// - Parameters:
    ///   - body: content of `w:body`.
    ///   - others: content of further parts, by the type of their relationship: `footnotes`, `header` …; the
    ///     relationship's id is the type.
    init(body: String, styles: String = "", numbering: String = "", others: [String: String] = [:]) {
        var relations = ""
        var overrides = ""
        func add(_ type: String, _ root: String, _ content: String) {
            relations += Self.relationship(type, type, "\(type).xml")
            overrides +=
                #"<Override PartName="/word/\#(type).xml" ContentType="\#(Self.wordTypes).\#(type)+xml"/>"#
            self["word/\(type).xml"] = Self.part(root, content)
        }
        self["[Content_Types].xml"] = ""
        self["_rels/.rels"] = Self.relationshipsPart(
            Self.relationship("rId1", "officeDocument", "word/document.xml")
        )
        self["word/document.xml"] = Self.part("document", "<w:body>\(body)</w:body>")
        if !styles.isEmpty { add("styles", "styles", styles) }
        if !numbering.isEmpty { add("numbering", "numbering", numbering) }
        for (type, content) in others.sorted(by: { $0.key < $1.key }) {
            add(type, ["header": "hdr", "footer": "ftr"][type] ?? type, content)
        }
        self["word/_rels/document.xml.rels"] = Self.relationshipsPart(relations)
        self["[Content_Types].xml"] = Self.contentTypes(
            #"<Override PartName="/word/document.xml" ContentType="\#(Self.wordTypes).document.main+xml"/>"#
                + overrides)
    }

    init() {}

    subscript(name: String) -> String {
        get { parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }
        set { self[bytes: name] = Array(newValue.utf8) }
    }

    subscript(bytes name: String) -> [UInt8]? {
        get { parts.first { $0.name == name }?.bytes }
        set {
            if let index = parts.firstIndex(where: { $0.name == name }) {
                if let newValue { parts[index].bytes = newValue } else { parts.remove(at: index) }
            } else if let newValue {
                parts.append((name, newValue))
            }
        }
    }

    /// A part with all the usual prefixes declared.
    static func part(_ root: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:\(root) xmlns:w="\(transitional)" xmlns:r="\(relationships)" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:next="urn:not-invented-yet">\(content)</w:\(root)>
        """
    }

    /// A relationship; `type` is the last component of its address.
    static func relationship(_ id: String, _ type: String, _ target: String) -> String {
        #"<Relationship Id="\#(id)" Type="\#(relationships)/\#(type)" Target="\#(target)"/>"#
    }

    static func relationshipsPart(_ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(content)</Relationships>
        """
    }

    static func contentTypes(_ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\(content)</Types>
        """
    }

    // MARK: Archive

    /// The archive's bytes, made by libzip in memory.
    func archived() throws -> [UInt8] {
        var error = zip_error_t()
        let target = try #require(zip_source_buffer_create(nil, 0, 0, &error))
        zip_source_keep(target)
        defer { zip_source_free(target) }
        let archive = try #require(zip_open_from_source(target, ZIP_TRUNCATE, &error))
        // libzip reads the parts only when it closes the archive.
        var buffers: [UnsafeMutableBufferPointer<UInt8>] = []
        defer { for buffer in buffers { buffer.deallocate() } }
        for part in parts {
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: part.bytes.count)
            _ = buffer.initialize(from: part.bytes)
            buffers.append(buffer)
            let source = try #require(zip_source_buffer(archive, buffer.baseAddress, UInt64(buffer.count), 0))
            try #require(zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0)
        }
        try #require(zip_close(archive) == 0)

        var stat = zip_stat_t()
        try #require(zip_source_stat(target, &stat) == 0)
        var bytes = [UInt8](repeating: 0, count: Int(stat.size))
        try #require(zip_source_open(target) == 0)
        defer { zip_source_close(target) }
        try #require(zip_source_read(target, &bytes, stat.size) == Int64(stat.size))
        return bytes
    }

    func read(limits: ReaderLimits = ReaderLimits()) throws -> Document {
        try DocxReader(limits: limits).read(bytes: try archived(), path: "contoh.docx")
    }

    /// The error that reading ends in; fails the test when it does not.
    func readError(
        limits: ReaderLimits = ReaderLimits(), sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> ReadError {
        let error = #expect(throws: ReadError.self, sourceLocation: sourceLocation) {
            try read(limits: limits)
        }
        return try #require(error, sourceLocation: sourceLocation)
    }
}

// MARK: XML for tests

/// A run with text, and its properties.
func r(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A paragraph of runs and whatever else.
func p(_ content: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
}

/// A numbered paragraph.
func item(_ text: String, _ instance: Int = 1, _ level: Int = 0) -> String {
    p(text.isEmpty ? "" : r(text), numPr(instance, level))
}

func numPr(_ instance: Int?, _ level: Int? = nil) -> String {
    let level = level.map { #"<w:ilvl w:val="\#($0)"/>"# } ?? ""
    let instance = instance.map { #"<w:numId w:val="\#($0)"/>"# } ?? ""
    return "<w:numPr>\(level)\(instance)</w:numPr>"
}

func styled(_ text: String, _ style: String, _ properties: String = "") -> String {
    p(r(text), #"<w:pStyle w:val="\#(style)"/>\#(properties)"#)
}

/// A list level; `other` are further properties of it.
func level(
    _ index: Int, _ format: String = "decimal", _ text: String? = nil, start: Int = 1, _ other: String = ""
)
    -> String
{
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(other)\
    <w:lvlText w:val="\(text ?? "%\(index + 1).")"/></w:lvl>
    """
}

func abstractNum(_ id: Int, _ content: String) -> String {
    #"<w:abstractNum w:abstractNumId="\#(id)">\#(content)</w:abstractNum>"#
}

func num(_ id: Int, of abstract: Int, _ overrides: String = "") -> String {
    #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(abstract)"/>\#(overrides)</w:num>"#
}

func startOverride(_ level: Int, _ value: Int) -> String {
    #"<w:lvlOverride w:ilvl="\#(level)"><w:startOverride w:val="\#(value)"/></w:lvlOverride>"#
}

func style(
    _ id: String, name: String? = nil, basedOn: String? = nil, _ paragraph: String = "", run: String = "",
    type: String = "paragraph"
) -> String {
    let base = basedOn.map { #"<w:basedOn w:val="\#($0)"/>"# } ?? ""
    return """
        <w:style w:type="\(type)" w:styleId="\(id)"><w:name w:val="\(name ?? id)"/>\(base)\
        <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
        """
}

/// A table from rows of cells, each with its properties.
func table(_ rows: [[(content: String, properties: String)]]) -> String {
    let rows = rows.map { cells in
        "<w:tr>" + cells.map { "<w:tc><w:tcPr>\($0.properties)</w:tcPr>\($0.content)</w:tc>" }.joined()
            + "</w:tr>"
    }
    return "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
}

extension Document {
    /// Label and text of every block, as a reader sees them.
    var lines: [String] {
        blocks.map { $0.label.isEmpty ? $0.text : $0.text.isEmpty ? $0.label : $0.label + " " + $0.text }
    }

    var labels: [String] { blocks.map(\.label) }
    var texts: [String] { blocks.map(\.text) }
    var kinds: [Block.Kind] { blocks.map(\.kind) }
    var ordinals: [Int] {
        blocks.map { block in
            if case .paragraph(let ordinal) = block.anchor { ordinal } else { -1 }
        }
    }
}

/// A run that holds a text box in the old way, VML.
func textBox(_ content: String) -> String {
    """
    <w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(content)</w:txbxContent>\
    </v:textbox></v:shape></w:pict></w:r>
    """
}
