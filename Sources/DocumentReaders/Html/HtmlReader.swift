import DocumentModel

/// Reads HTML and XHTML pages as legal portals publish regulations.
struct HtmlReader: Sendable {
    private let limits: ReaderLimits

    init(limits: ReaderLimits) { self.limits = limits }

    /// - Throws: `ReadError` when the bytes are no text make more than `limits.paragraphCount` blocks, or
    ///   take too long.
    func read(bytes: [UInt8], path: String) throws(ReadError) -> Document {
        let (source, notices) = try XmlDecoding.decode(
            bytes, declared: Self.declaredEncoding(bytes), path: path)
        let page = try HtmlPage(source, within: limits.time)
        guard page.blocks.count <= limits.paragraphCount else {
            throw ReadErrors.tooManyParagraphs(path: path, limit: limits.paragraphCount)
        }
        return Document(
            path: path, format: .html, blocks: page.blocks, pageFurniture: page.furniture, notices: notices,
            source: source)
    }

    /// What a `meta` element among the first 1024 bytes says (HTML Living Standard 13.2.3.2).
    private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1024).map(ASCII.lowercased)
        guard let found = head.firstRange(of: Array("charset=".utf8)) else { return nil }
        let value = head[found.upperBound...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
            .prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }
}
