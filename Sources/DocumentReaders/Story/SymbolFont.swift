/// Characters of the Symbol and Wingdings fonts, which Word stores in a private area (U+F000–U+F0FF) that
/// means nothing without the font.
enum SymbolFont {
    static let privateArea: ClosedRange<UInt32> = 0xF000...0xF0FF

    /// What the bullet of a list shows: its first characters, private ones as the sign they stand for.
    static func bullet(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(8) {
            result.append(privateArea.contains(scalar.value) ? wingdings(scalar.value) : scalar)
        }
        return result.isEmpty ? "•" : String(result)
    }

    /// The sign of a `w:sym`: character code in a font.
    static func character(_ code: UInt32, font: String) -> Unicode.Scalar? {
        let font = font.lowercased()
        let isSymbolFont = font == "symbol"
        guard privateArea.contains(code) || isSymbolFont || font.hasPrefix("wingdings") || font == "webdings"
        else { return Unicode.Scalar(code) }
        return isSymbolFont ? symbol(code) : wingdings(code)
    }

    /// A character of the private area in an unknown font or in Wingdings; most are bullets.
    static func wingdings(_ code: UInt32) -> Unicode.Scalar {
        switch code & 0xFF {
        case 0x2D: "-"
        case 0xA7: "▪"
        case 0x6E: "■"
        case 0x6F, 0x71, 0x72, 0xA8: "☐"
        case 0x76: "❖"
        case 0xD8: "➢"
        case 0xE0, 0xE8, 0xF0: "→"
        case 0xFC: "✓"
        case 0xFB: "✗"
        case 0xFD, 0x78: "☒"
        case 0xFE: "☑"
        default: "•"
        }
    }

    /// The Symbol font is Greek letters and mathematical signs in the places of ASCII and Latin-1.
    private static func symbol(_ code: UInt32) -> Unicode.Scalar {
        let byte = UInt8(truncatingIfNeeded: code)
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return upperGreek[Int(byte - UInt8(ascii: "A"))]
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return lowerGreek[Int(byte - UInt8(ascii: "a"))]
        case 0x20...0x7E: return Unicode.Scalar(byte)
        case 0xA3: return "≤"
        case 0xAE, 0xDE: return "→"
        case 0xB0: return "°"
        case 0xB1: return "±"
        case 0xB3: return "≥"
        case 0xB4: return "×"
        case 0xB8: return "÷"
        case 0xB9: return "≠"
        case 0xBB: return "≈"
        case 0xE5: return "∑"
        default: return "•"
        }
    }

    private static let upperGreek = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
    private static let lowerGreek = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
}
