import DocumentReaders

extension WordFile {
    /// The highest id that a tracked change of the main part has; 0 without any.
    func highestChange(path: String) throws(ReadError) -> Int {
        let changes = try PartElement.all(
            in: WordFile.Part(name: mainPart, bytes: main), named: ["ins", "del", "moveFrom", "moveTo"],
            attributes: ["id"], path: path)
        return changes.compactMap { $0.attributes["id"].flatMap(Int.init) }.max() ?? 0
    }
}

/// WordprocessingML as the part at hand writes it.
struct WordMarkup: Sendable {
    /// "w:".
    let prefix: String
    /// ISO 29500 strict instead of transitional.
    let isStrict: Bool

    static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    /// Reads the vocabulary's prefix off the root element; nil when it has none, for attributes need one.
    init?(root part: [UInt8]) {
        guard let tag = Self.rootTag(of: part) else { return nil }
        for (namespace, isStrict) in [(Self.transitional, false), (Self.strict, true)] {
            for quote in ["\"", "'"] {
                guard let end = tag.firstRange(of: "=\(quote)\(namespace)\(quote)") else { continue }
                let name = tag[..<end.lowerBound].split(whereSeparator: \.isWhitespace).last ?? ""
                guard name.hasPrefix("xmlns:") else { continue }
                prefix = name.dropFirst(6) + ":"
                self.isStrict = isStrict
                return
            }
        }
        return nil
    }

    /// The start tag of the root element.
    private static func rootTag(of part: [UInt8]) -> Substring? {
        var rest = part[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            let next = rest[start...].dropFirst().first
            if next != UInt8(ascii: "?"), next != UInt8(ascii: "!") {
                return String(decoding: rest[start...end], as: UTF8.self)[...]
            }
            rest = rest[(end + 1)...]
        }
        return nil
    }

    /// Text as element content: XML's own characters escaped, characters that XML 1.0 forbids replaced.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\t", "\n": result.append(" ")
            case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar.value < 0x20 ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    /// A run of text.
    func run(_ text: String, isBold: Bool = false) -> String {
        let properties = isBold ? "<\(prefix)rPr><\(prefix)b/></\(prefix)rPr>" : ""
        return
            "<\(prefix)r>\(properties)<\(prefix)t xml:space=\"preserve\">\(Self.escaped(text))</\(prefix)t>"
            + "</\(prefix)r>"
    }
}
