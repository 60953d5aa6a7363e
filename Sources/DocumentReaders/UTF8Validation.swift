/// Well-formedness of UTF-8 (Unicode Standard, table 3-7).
enum UTF8Validation {
    enum Sequence: Equatable {
        /// A character of so many bytes.
        case character(length: Int)
        /// No character can begin with these bytes.
        case invalid
        /// The buffer ends within a character.
        case cut
    }

    /// Offset of the first byte that belongs to no character; nil for well-formed text. `hasMultibyte` tells
    /// whether a character beyond ASCII stands before it.
    static func firstInvalid(in bytes: [UInt8]) -> (offset: Int?, hasMultibyte: Bool) {
        bytes.withUnsafeBytes { buffer in
            var at = 0
            var hasMultibyte = false
            while at < buffer.count {
                if at + 8 <= buffer.count,
                    buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    at += 8
                } else if buffer[at] < 0x80 {
                    at += 1
                } else if case .character(let length) = sequence(in: buffer, at: at) {
                    at += length
                    hasMultibyte = true
                } else {
                    return (at, hasMultibyte)
                }
            }
            return (nil, hasMultibyte)
        }
    }

    static func sequence(in bytes: UnsafeRawBufferPointer, at start: Int) -> Sequence {
        let lead = bytes[start]
        let length: Int
        // Range of the second byte: it excludes overlong forms, surrogates and values above U+10FFFF.
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0x00...0x7F: return .character(length: 1)
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return .invalid
        }
        for index in 1..<length {
            guard start + index < bytes.count else { return .cut }
            let byte = bytes[start + index]
            guard byte >= low, byte <= high else { return .invalid }
            low = 0x80
            high = 0xBF
        }
        return .character(length: length)
    }
}
