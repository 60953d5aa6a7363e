/// Text as it may be printed: words of a document or file names must not be able to steer the terminal.
public enum PlainText {
    /// The text on one line: white space (including line breaks and non-breaking spaces) becomes single
    /// spaces, control and bidirectional formatting characters become U+FFFD.
    public static func oneLine(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !result.isEmpty
                continue
            }
            if pendingSpace { result.append(" ") }
            pendingSpace = false
            result.append(steersTerminal(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
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
        guard text.count > limit else { return text }
        let cut = text.prefix(limit - 1)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }

    private static func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
