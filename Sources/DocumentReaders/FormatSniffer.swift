import DocumentModel
import Messages

/// Recognises a file's format by its content. The extension decides only between Markdown and plain text,
/// which no content can tell apart with certainty.
enum FormatSniffer {
    /// - Throws: `ReadError` for formats that are recognised but not read, with the way to convert them, and
    ///   for binary data.
    static func format(of bytes: [UInt8], path: String) throws(ReadError) -> DocumentFormat {
        if bytes.isEmpty { throw ReadErrors.empty(path: path) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return try package(bytes, path: path)
        }
        if let legacy = LegacyFormat(bytes) { throw ReadErrors.legacy(path: path, legacy) }
        if CompoundFile.begins(bytes) { throw compoundFile(bytes, path: path) }
        if let what = Signatures.name(of: bytes) {
            throw ReadErrors.unsupported(path: path, what: what, nextStep: ReadErrors.saveAsDocx)
        }
        let head = TextDecoding.preview(bytes, count: headSize)
        let text = head.drop(while: ASCII.isSpace)
        if text.starts(with: "%PDF-".utf8) { return .pdf }

        let hint = ExtensionHint(path: path)
        if let format = markup(text, bytes: bytes, hint: hint) { return format }
        try refuseBinary(head, path: path)
        switch hint {
        case .markdown: return .markdown
        case .text: return .text
        case .none: return MarkdownSigns.areFound(in: text) ? .markdown : .text
        }
    }

    /// Bytes that are looked at; formats show at the beginning.
    private static let headSize = 1 << 16

    private enum ExtensionHint {
        case markdown, text, none

        init(path: String) {
            let name = path.utf8.split(separator: 0x2F).last ?? Substring(path).utf8
            guard let dot = name.lastIndex(of: 0x2E) else {
                self = .none
                return
            }
            switch String(decoding: name[name.index(after: dot)...].map(ASCII.lowercased), as: UTF8.self) {
            case "md", "markdown", "mdown", "mkd": self = .markdown
            case "txt", "text": self = .text
            default: self = .none
            }
        }
    }

    // MARK: Packages

    /// OpenDocument and EPUB packages begin with an uncompressed entry "mimetype" (OpenDocument 1.3 part 2,
    /// section 3.3); everything else in a ZIP is left to the DOCX reader to diagnose.
    private static func package(_ bytes: [UInt8], path: String) throws(ReadError) -> DocumentFormat {
        let name = Array("mimetype".utf8)
        let nameOffset = 30
        guard bytes.count > nameOffset + name.count, bytes[nameOffset...].starts(with: name) else {
            return listsOpenDocument(bytes) ? .odt : .docx
        }
        let extraLength = Int(bytes[28]) | Int(bytes[29]) << 8
        let start = nameOffset + name.count + extraLength
        guard start < bytes.count else { return .docx }
        let type = bytes[start...].prefix(100).prefix { $0 > 0x20 && $0 < 0x7F && $0 != 0x50 }
        let mimetype = String(decoding: type, as: UTF8.self)
        if mimetype.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
        throw ReadErrors.unsupported(
            path: path, what: Message(id: "berkas \(mimetype)", en: "a file of type \(mimetype)"),
            nextStep: ReadErrors.saveAsDocx)
    }

    /// Whether the directory at the end of a ZIP archive lists what every OpenDocument package has, for
    /// packages that were zipped again by hand.
    private static func listsOpenDocument(_ bytes: [UInt8]) -> Bool {
        let directory = String(decoding: bytes.suffix(1 << 16), as: UTF8.self).utf8
        func lists(_ name: String) -> Bool { directory.firstRange(of: name.utf8) != nil }
        return lists("META-INF/manifest.xml") && lists("content.xml") && !lists("[Content_Types].xml")
    }

    /// OLE compound files: legacy Office documents and encrypted OOXML ([MS-OFFCRYPTO] 2.3.4.4).
    private static func compoundFile(_ bytes: [UInt8], path: String) -> ReadError {
        if CompoundFile.contains("EncryptedPackage", in: bytes) { return ReadErrors.encrypted(path: path) }
        return ReadErrors.unsupported(
            path: path,
            what: Message(
                id: "berkas Office lama yang bukan dokumen Word", en: "a legacy Office file other than Word"),
            nextStep: ReadErrors.saveAsDocx)
    }

    // MARK: Markup and binary data

    /// Nil for what is no markup from its first to its last element.
    private static func markup(
        _ text: ArraySlice<UInt8>, bytes: [UInt8], hint: ExtensionHint
    ) -> DocumentFormat? {
        guard text.first == 0x3C else { return nil }
        let opening = text.prefix(16).map(ASCII.lowercased)
        let isDeclared = opening.starts(with: "<?xml".utf8)
        guard let root = MarkupRoot.name(in: text) else { return isDeclared ? .xml : nil }
        if opening.starts(with: "<!doctype html".utf8) || root.lowercased() == "html" { return .html }
        // Without declaration only a text that is one element from start to end: Markdown and drafts with
        // placeholders ("<NAMA KABUPATEN>") may begin with a tag too.
        return isDeclared || (hint != .markdown && MarkupRoot.closes(bytes, root: root)) ? .xml : nil
    }

    private static func refuseBinary(_ head: [UInt8], path: String) throws(ReadError) {
        // Most texts have none. All bytes are looked at, which goes many at a time, as stopping at the first does not.
        let hasOdd = head.withUnsafeBufferPointer { bytes in
            var odd: UInt8 = 0
            for byte in bytes { odd |= ASCII.isOddControl(byte) ? 1 : 0 }
            return odd != 0
        }
        guard hasOdd else { return }
        var odd = 0
        for (index, byte) in head.enumerated() where ASCII.isOddControl(byte) {
            odd += 1
            // Extracted text may hold a stray control character; more than one in fifty, or a NUL, is no
            // text.
            if byte == 0 || odd * 50 > head.count {
                throw ReadErrors.binary(path: path, line: LineTable(head).line(at: index))
            }
        }
    }
}
