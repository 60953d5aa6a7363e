/// The single-byte code page that Indonesian offices used before UTF-8. Indonesian itself needs ASCII
/// only, so what such a file has beyond it are quotation marks, dashes, bullets and now and then an
/// accented letter.
enum Windows1252 {
    /// Whether text that is no UTF-8 may be taken for this code page: every byte beyond ASCII must be a
    /// typographic sign, or an accented letter that stands beside a letter. Random or damaged bytes fail
    /// this.
    static func isPlausible(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices where bytes[index] >= 0x80 {
            let byte = bytes[index]
            if isTypographic(byte) { continue }
            guard byte >= 0xC0, !rareLetters.contains(byte) else { return false }
            let before = index > 0 ? bytes[index - 1] : 0x20
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            guard ASCII.isLetter(before) || ASCII.isLetter(after) else { return false }
            // No capital inside a word of small letters.
            if byte < 0xDF, ASCII.isLower(before) { return false }
        }
        return true
    }

    /// The text as UTF-8.
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else {
                let scalar = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte)
                result.append(contentsOf: Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? [0x3F])
            }
        }
        return result
    }

    /// Signs seen in office texts: quotation marks, dashes, ellipsis, bullet, section, degree, fractions,
    /// no-break space, the multiplication and division signs …
    private static func isTypographic(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80, 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x99, 0x9B: true
        case 0xA0, 0xA2, 0xA3, 0xA5, 0xA7, 0xA9...0xAB, 0xAD, 0xAE, 0xB0...0xB7, 0xB9...0xBE: true
        case 0xD7, 0xF7: true
        default: false
        }
    }

    /// Eth, thorn and y with diaeresis: 0xFE and 0xFF above all are signs of anything but this code page.
    private static let rareLetters: Set<UInt8> = [0xD0, 0xDE, 0xF0, 0xFE, 0xFF]

    /// Code points of 0x80 to 0x9F (Unicode mapping table CP1252); the five unused ones are U+FFFD.
    private static let upperControls: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
        0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
