import DocumentModel

@testable import DocumentReaders

extension DocxPackage {
    /// The package as one XML file ("Flat OPC").
    var flat: String {
        let parts = parts.filter { $0.name != "[Content_Types].xml" }.map { part in
            let content = String(decoding: part.bytes, as: UTF8.self)
            let body = content.hasPrefix("<?xml") ? content.drop { $0 != ">" }.dropFirst() : content[...]
            return #"<pkg:part pkg:name="/\#(part.name)"><pkg:xmlData>\#(body)</pkg:xmlData></pkg:part>"#
        }
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <?mso-application progid="Word.Document"?>
            <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">\(parts.joined(separator: "\n"))
            </pkg:package>
            """
    }

    func readFlat(limits: ReaderLimits = ReaderLimits()) throws -> Document {
        try DocumentReader(limits: limits).read(bytes: Array(flat.utf8), path: "uji.xml")
    }
}
