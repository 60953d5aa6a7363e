import Messages

/// First bytes of formats that people hand in by mistake, above all scans.
enum Signatures {
    static func name(of bytes: [UInt8]) -> Message? {
        table.first { bytes.starts(with: $0.bytes) }?.name
    }

    private static let picture = Message(
        id: "gambar (hasil pindai perlu dikenali teksnya dahulu dengan OCR)",
        en: "a picture (a scan needs text recognition first)")
    private static let archive = Message(
        id: "arsip terkompresi (keluarkan dahulu isinya)", en: "a compressed archive (unpack it first)")

    private static let table: [(bytes: [UInt8], name: Message)] = [
        ([0x89, 0x50, 0x4E, 0x47], picture), ([0xFF, 0xD8, 0xFF], picture), (Array("GIF8".utf8), picture),
        ([0x49, 0x49, 0x2A, 0x00], picture), ([0x4D, 0x4D, 0x00, 0x2A], picture),
        ([0x1F, 0x8B], archive), (Array("Rar!\u{1A}".utf8), archive), ([0x37, 0x7A, 0xBC, 0xAF], archive),
    ]
}

/// Marks by which text without a telling extension is taken for Markdown.
enum MarkdownSigns {
    /// An ATX heading, or a bullet before a numbered unit ("- (1)", "- a."), or a table's delimiter row.
    static func areFound(in text: ArraySlice<UInt8>) -> Bool {
        text.split(whereSeparator: ASCII.isLineEnd).contains { isSign($0) }
    }

    private static func isSign(_ line: ArraySlice<UInt8>) -> Bool {
        let hashes = line.prefix { $0 == 0x23 }
        if !hashes.isEmpty {
            let rest = line.dropFirst(hashes.count)
            return hashes.count <= 6 && rest.first == 0x20 && rest.contains { !ASCII.isBlank($0) }
        }
        let content = line.drop(while: ASCII.isBlank)
        if content.first == 0x7C {
            return content.count >= 3 && content.contains(0x2D)
                && content.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }
        }
        guard let bullet = content.first, bullet == 0x2D || bullet == 0x2A, content.dropFirst().first == 0x20
        else {
            return false
        }
        return EnumeratedLine.hasItemLabel(content.dropFirst(2))
    }
}

/// The outermost element of XML or HTML, as far as recognising it needs.
enum MarkupRoot {
    /// Name of the first element behind declaration, comments and document type.
    static func name(in text: ArraySlice<UInt8>) -> String? {
        var at = text.startIndex
        while let tag = text[at...].firstIndex(of: 0x3C) {
            let inside = text[(tag + 1)...]
            guard let first = inside.first else { return nil }
            if ASCII.isLetter(first) || first == 0x5F {
                let name = inside.prefix { !ASCII.isSpace($0) && $0 != 0x3E && $0 != 0x2F }
                return name.contains(0x3C) ? nil : String(decoding: name, as: UTF8.self)
            }
            guard first == 0x3F || first == 0x21 else { return nil }
            let isComment = inside.starts(with: "!--".utf8)
            guard let end = isComment ? commentEnd(inside) : inside.firstIndex(of: 0x3E) else { return nil }
            at = end + 1
        }
        return nil
    }

    private static func commentEnd(_ text: ArraySlice<UInt8>) -> Int? {
        text.indices.first { text[$0...].starts(with: "-->".utf8) }.map { $0 + 2 }
    }

    /// Whether the file ends with the end tag of that element.
    static func closes(_ bytes: [UInt8], root: String) -> Bool {
        let end = bytes.suffix(512).reversed().drop(while: ASCII.isSpace)
        return end.starts(with: "</\(root)>".utf8.reversed())
    }
}
