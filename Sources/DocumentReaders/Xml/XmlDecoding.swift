import DocumentModel
import Messages

/// Turns XML and HTML files into UTF-8, by their byte order mark, their declaration, or as any text.
enum XmlDecoding {
    /// - Throws: `ReadError` for bytes that are no text, and for declared encodings that are not read.
    static func decode(_ bytes: [UInt8], path: String) throws(ReadError) -> (
        utf8: [UInt8], notices: [ReaderNotice]
    ) {
        try decode(bytes, declared: declaredEncoding(bytes), path: path)
    }

    /// - Parameter encoding: what the file says of itself.
    static func decode(
        _ bytes: [UInt8], declared encoding: String?, path: String
    ) throws(ReadError) -> (utf8: [UInt8], notices: [ReaderNotice]) {
        switch encoding?.lowercased() {
        case "iso-8859-1", "latin1", "windows-1252", "us-ascii":
            // Windows-1252 has the same letters, and more where Latin-1 has control characters.
            return (Windows1252.decode(bytes), [])
        case nil, "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be":
            return try TextDecoding.decode(bytes, path: path)
        default: throw ReadErrors.unknownEncoding(path: path, encoding: encoding ?? "")
        }
    }

    /// The encoding that an XML declaration in ASCII bytes names.
    private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        guard bytes.starts(with: "<?xml".utf8) else { return nil }
        let declaration = bytes.prefix(256).prefix { $0 != UInt8(ascii: ">") }
        let name = Array("encoding".utf8)
        guard
            let found = declaration.indices.first(where: { declaration[$0...].starts(with: name) }),
            let quote = declaration[found...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 })
        else { return nil }
        let value = declaration[(quote + 1)...].prefix { $0 != declaration[quote] && $0 < 0x7F && $0 > 0x20 }
        return String(decoding: value, as: UTF8.self)
    }
}
