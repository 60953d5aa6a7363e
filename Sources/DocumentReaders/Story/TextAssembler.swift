import DocumentModel

/// Collects the text of one paragraph as UTF-8.
struct TextAssembler {
    private(set) var bytes: [UInt8] = []
    /// Where the text stands in the source, as far as that is known.
    private(set) var segments: [SourceSegment] = []

    var count: Int { bytes.count }

    mutating func append(_ scalar: Unicode.Scalar) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        segments.removeAll()
    }

    /// Takes the last character, an ASCII one, away.
    mutating func removeLast() {
        bytes.removeLast()
        guard let last = segments.last, last.textOffset + last.length > bytes.count else { return }
        segments[segments.count - 1].length -= 1
    }

    /// Appends character data: line ends count as spaces, non-breaking hyphens (U+2011) become "-", soft
    /// hyphens (U+00AD) vanish, and private characters of symbol fonts become the sign they stand for.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, at place: SourcePlace? = nil) {
        var copied = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte == 0x0A || byte == 0x0D || byte == 0xC2 || byte == 0xE2 || byte == 0xEF,
                let (length, replacement) = Self.replacement(text, at: index)
            else {
                index += 1
                continue
            }
            append(text, copied..<index, at: place)
            if let replacement {
                if let place { mark(place.offset + (place.isLiteral ? index : 0), length: 0) }
                append(replacement)
            }
            index += length
            copied = index
        }
        append(text, copied..<text.count, at: place)
    }

    private mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at place: SourcePlace?
    ) {
        guard !range.isEmpty else { return }
        if let place {
            mark(
                place.offset + (place.isLiteral ? range.lowerBound : 0),
                length: place.isLiteral ? range.count : 0)
        }
        bytes.append(contentsOf: text[range])
    }

    /// Notes that what comes next stands at this offset; a length of 0 keeps the place of what stands there
    /// in other words.
    private mutating func mark(_ sourceOffset: Int, length: Int) {
        if let last = segments.last, length > 0, last.length > 0,
            last.sourceOffset + last.length == sourceOffset, last.textOffset + last.length == bytes.count
        {
            segments[segments.count - 1].length += length
        } else {
            segments.append(
                SourceSegment(textOffset: bytes.count, sourceOffset: sourceOffset, length: length))
        }
    }

    /// Length and substitute of a character that is not kept as it is.
    private static func replacement(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (length: Int, scalar: Unicode.Scalar?)? {
        let rest = text.count - index
        switch text[index] {
        case 0x0A, 0x0D: return (1, " ")
        case 0xC2: return rest > 1 && text[index + 1] == 0xAD ? (2, nil) : nil
        case 0xE2: return rest > 2 && text[index + 1] == 0x80 && text[index + 2] == 0x91 ? (3, "-") : nil
        default:
            // U+F000–U+F0FF are the bytes EF 80…83 80…BF.
            guard rest > 2, (0x80...0x83).contains(text[index + 1]) else { return nil }
            let code = 0xF000 | UInt32(text[index + 1] & 0x03) << 6 | UInt32(text[index + 2] & 0x3F)
            return (3, SymbolFont.wingdings(code))
        }
    }

    /// Whether nothing but white space stands from `start` on.
    func isBlank(from start: Int = 0) -> Bool {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A: index += 1
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
            default: return false
            }
        }
        return true
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }
}
