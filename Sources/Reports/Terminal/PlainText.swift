/// Text as it may be printed: words of a document or file names must not be able to steer the terminal.
public enum PlainText {
    /// The text on one line: white space (including line breaks and non-breaking spaces) becomes single
    /// spaces, control and bidirectional formatting characters become U+FFFD.
    public static func oneLine(_ text: String) -> String {
        if isPlainLine(text) { return text }
        // As bytes: to append scalars to a string takes six times as long.
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                pendingSpace = !result.isEmpty
                continue
            }
            if pendingSpace { result.append(0x20) }
            pendingSpace = false
            if scalar.isASCII, !steersTerminal(scalar) {
                result.append(UInt8(scalar.value))
            } else {
                result +=
                    UTF8.encode(steersTerminal(scalar) ? "\u{FFFD}" : scalar)
                    ?? UTF8.encodedReplacementCharacter
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Printable ASCII with single spaces, as most texts are.
    private static func isPlainLine(_ text: String) -> Bool {
        var before: UInt8 = 0x20
        for byte in text.utf8 {
            if byte < 0x20 || byte > 0x7E || byte == 0x20 && before == 0x20 { return false }
            before = byte
        }
        return before != 0x20 || text.isEmpty
    }

    /// The text with every character that could steer the terminal replaced; spaces stay as they are, so
    /// that columns can be counted in it. Tabs become a space, line breaks "⏎".
    static func countable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": result.append(" ")
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": result.append("⏎")
            default: result.append(steersTerminal(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    /// At most `limit` characters, cut between words.
    static func shortened(_ text: String, to limit: Int) -> String {
        // There are no more characters than bytes, and no fewer of plain text.
        guard text.utf8.count > limit else { return text }
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
        guard isPlain || text.count > limit else { return text }
        let cut = isPlain ? Substring(text.utf8.prefix(limit - 1)) : text.prefix(limit - 1)
        let end = cut.utf8.lastIndex(of: 0x20) ?? cut.endIndex
        return cut[..<end] + "…"
    }

    /// White_Space of the Unicode standard; asking the standard library takes several times as long.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            true
        default: false
        }
    }

    static func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
