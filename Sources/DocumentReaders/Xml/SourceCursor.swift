/// Where a piece of character data stands in the source.
struct SourcePlace: Equatable {
    /// Offset of its first byte.
    var offset: Int
    /// Whether the piece is there byte for byte; if not, it is what a reference such as `&amp;` stands for.
    var isLiteral: Bool
}

/// Follows a parser's events through the bytes they come from, so that every piece of text gets its place.
///
/// The parser reports tags and character data in the order of the source and has checked that it is well
/// formed without a document type; what lies between, comments and processing instructions, is passed over.
/// So tags need only be counted along, and text only be compared.
struct SourceCursor {
    private let source: [UInt8]
    private var offset = 0
    private let shift: Int
    private var isInCharacterSection = false
    /// The last start tag was an empty-element tag, whose end is still to be reported.
    private var isClosedAlready = false

    /// - Parameter shift: added to every offset that is handed out.
    init(_ source: [UInt8], offsetBy shift: Int = 0) {
        self.source = source
        self.shift = shift
    }

    /// Where the cursor stands.
    var place: Int { offset + shift }

    /// Moves behind the next start tag.
    /// - Returns: the offset of its `<`.
    mutating func passStartTag() -> Int {
        let start = passToTag()
        passTag()
        isClosedAlready = offset >= 2 && source[offset - 2] == UInt8(ascii: "/")
        return start + shift
    }

    mutating func passEndTag() {
        if isClosedAlready {
            isClosedAlready = false
        } else {
            _ = passToTag()
            passTag()
        }
    }

    /// Moves along reported character data and hands out its pieces with their places.
    mutating func pass(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, SourcePlace) -> Void
    ) {
        var at = 0
        while at < text.count {
            passUnreported()
            guard offset < source.count else { break }
            if !isInCharacterSection, source[offset] == UInt8(ascii: "&") {
                let length = min(Self.characterLength(text[at]), text.count - at)
                body(at..<at + length, SourcePlace(offset: place, isLiteral: false))
                passReference()
                at += length
                continue
            }
            let (start, first) = (at, offset)
            while at < text.count, offset < source.count, source[offset] == text[at],
                isInCharacterSection
                    ? source[offset] != UInt8(ascii: "]") || !isSectionEnd : !Self.isMarkup(source[offset])
            {
                at += 1
                offset += 1
            }
            if at > start {
                body(start..<at, SourcePlace(offset: first + shift, isLiteral: true))
            } else if source[offset] == 0x0D {
                // A line end of one or two bytes is reported as a line feed.
                if offset + 1 == source.count || source[offset + 1] != 0x0A {
                    body(at..<at + 1, SourcePlace(offset: place, isLiteral: false))
                    at += 1
                }
                offset += 1
            } else {
                break
            }
        }
        if at < text.count {
            body(at..<text.count, SourcePlace(offset: min(offset, source.count) + shift, isLiteral: false))
        }
    }

    // MARK: Markup

    /// Passes what is never reported: comments, processing instructions, ends of character data sections.
    private mutating func passUnreported() {
        while offset < source.count {
            if isInCharacterSection {
                guard isSectionEnd else { return }
                isInCharacterSection = false
                offset += 3
            } else if source[offset] != UInt8(ascii: "<") {
                return
            } else if starts(with: "<![CDATA[") {
                isInCharacterSection = true
                offset += 9
            } else if starts(with: "<!--") {
                pass(beyond: "-->", from: offset + 4)
            } else if starts(with: "<?") {
                pass(beyond: "?>", from: offset + 2)
            } else {
                return
            }
        }
    }

    /// Moves to the next start or end tag and returns its offset.
    private mutating func passToTag() -> Int {
        while offset < source.count {
            passUnreported()
            guard offset < source.count else { break }
            if !isInCharacterSection, source[offset] == UInt8(ascii: "<") { break }
            offset += 1
        }
        return offset
    }

    /// Moves behind the tag that begins here.
    private mutating func passTag() {
        var quote: UInt8 = 0
        while offset < source.count {
            let byte = source[offset]
            offset += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
    }

    private mutating func passReference() {
        while offset < source.count {
            offset += 1
            if source[offset - 1] == UInt8(ascii: ";") { return }
        }
    }

    private var isSectionEnd: Bool { starts(with: "]]>") }

    private func starts(with text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset + count <= source.count else { return false }
        for index in 0..<count where source[offset + index] != text.utf8Start[index] { return false }
        return true
    }

    private mutating func pass(beyond end: StaticString, from start: Int) {
        offset = min(start, source.count)
        while offset < source.count {
            if starts(with: end) {
                offset += end.utf8CodeUnitCount
                return
            }
            offset += 1
        }
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
    }

    /// Length of a UTF-8 character by its first byte.
    private static func characterLength(_ byte: UInt8) -> Int {
        byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
}
