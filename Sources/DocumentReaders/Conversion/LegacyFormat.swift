import Messages

/// Formats that office programs wrote before DOCX, recognised by content. They are not read, but LibreOffice
/// can turn them into DOCX.
enum LegacyFormat {
    case word, richText

    /// Nil for everything else, encrypted Office files too.
    init?(_ bytes: [UInt8]) {
        if bytes.drop(while: ASCII.isSpace).starts(with: "{\\rtf".utf8) {
            self = .richText
        } else if CompoundFile.begins(bytes), CompoundFile.contains("WordDocument", in: bytes),
            !CompoundFile.contains("EncryptedPackage", in: bytes)
        {
            self = .word
        } else {
            return nil
        }
    }

    /// Extension of such files, without the dot.
    var suffix: String {
        switch self {
        case .word: "doc"
        case .richText: "rtf"
        }
    }

    /// What people call it.
    var name: Message {
        switch self {
        case .word: Message(id: "dokumen Word lama (.doc)", en: "a legacy Word document (.doc)")
        case .richText: Message(id: "dokumen RTF", en: "an RTF document")
        }
    }
}

/// OLE compound files, the containers of legacy and of encrypted Office documents ([MS-CFB]).
enum CompoundFile {
    static func begins(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// Whether a stream has this name: directory entries are aligned to 128 bytes, their names in UTF-16 stand
    /// at the start.
    static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
        let needle: [UInt8] = name.utf8.flatMap { [$0, 0] }
        return stride(from: 0, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: needle) }
    }
}
