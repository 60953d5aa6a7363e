/// How a list level writes its number (ECMA-376 part 1, 17.18.59).
enum NumberFormat: Equatable {
    case decimal
    /// Decimal, filled with zeros to this many digits.
    case zeroPadded(Int)
    /// a … z, aa, bb, as Word has it.
    case lowerLetter, upperLetter
    /// a … z, aa, ab, as ODF has it unless told otherwise.
    case lowerAlphabetic, upperAlphabetic
    case lowerRoman, upperRoman
    /// In Indonesian words: "Satu", "Kesatu", "ke-1".
    case cardinalText, ordinalText, ordinal
    /// The label is a symbol, or nothing: such a level has no number to show in others' labels either.
    case bullet, none

    /// - Parameters:
    ///   - name: value of `w:numFmt`; formats of other scripts, which no Indonesian office uses, count as
    ///     decimal, as Word does with formats it does not know.
    ///   - pattern: value of its `w:format` for custom formats ("001, 002, 003, ...").
    init(_ name: String, pattern: String?) {
        self =
            switch name {
            case "decimalZero": .zeroPadded(2)
            case "lowerLetter": .lowerLetter
            case "upperLetter": .upperLetter
            case "lowerRoman": .lowerRoman
            case "upperRoman": .upperRoman
            case "cardinalText": .cardinalText
            case "ordinalText": .ordinalText
            case "ordinal": .ordinal
            case "bullet": .bullet
            case "none": .none
            case "custom": .zeroPadded(pattern?.prefix { $0.isNumber }.count ?? 1)
            default: .decimal
            }
    }

    /// A number format of Word 2003 (`w:nfc`), the values of MSONFC in [MS-OSHARED] 2.2.1.3.
    init(code2003 code: Int) {
        self =
            switch code {
            case 1: .upperRoman
            case 2: .lowerRoman
            case 3: .upperLetter
            case 4: .lowerLetter
            case 5: .ordinal
            case 6: .cardinalText
            case 7: .ordinalText
            case 22: .zeroPadded(2)
            case 23: .bullet
            case 255: .none
            default: .decimal
            }
    }

    var hasNumber: Bool { self != .bullet && self != .none }

    /// The number in this format; empty for formats without one.
    func text(_ number: Int) -> String {
        switch self {
        case .decimal: String(number)
        case .zeroPadded(let width): Self.padded(number, min(width, 9))
        case .lowerLetter: Self.letters(number, from: UInt8(ascii: "a"))
        case .upperLetter: Self.letters(number, from: UInt8(ascii: "A"))
        case .lowerAlphabetic: Self.alphabetic(number, from: UInt8(ascii: "a"))
        case .upperAlphabetic: Self.alphabetic(number, from: UInt8(ascii: "A"))
        case .lowerRoman: Self.roman(number).lowercased()
        case .upperRoman: Self.roman(number)
        case .cardinalText: IndonesianNumeral.cardinal(number)
        case .ordinalText: IndonesianNumeral.ordinal(number)
        case .ordinal: "ke-\(number)"
        case .bullet, .none: ""
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// a … z, aa, bb … zz, aaa …: the same letter repeated.
    private static func letters(_ number: Int, from first: UInt8) -> String {
        guard (1...26 * 100).contains(number) else { return String(number) }
        let letter = Character(UnicodeScalar(first + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    /// a … z, aa, ab … zz, aaa: digits to the base of 26 without a zero.
    private static func alphabetic(_ number: Int, from first: UInt8) -> String {
        guard number > 0 else { return String(number) }
        var rest = number
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(first + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...32_767).contains(number) else { return String(number) }
        let digits: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, digit) in digits {
            while rest >= value {
                text += digit
                rest -= value
            }
        }
        return text
    }
}

/// Whole numbers in Indonesian words, the first letter in upper case as list labels have it.
enum IndonesianNumeral {
    private static let units = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
        "sebelas",
    ]

    /// "Satu", "Dua belas", "Seratus dua puluh satu"; digits outside 0 to 999 999.
    static func cardinal(_ number: Int) -> String {
        guard (0...999_999).contains(number) else { return String(number) }
        return capitalized(words(number))
    }

    /// "Kesatu", "Kedua belas"; regulations number their parts so (Lampiran II UU 12/2011, angka 73 and 74).
    static func ordinal(_ number: Int) -> String {
        guard (1...999_999).contains(number) else { return String(number) }
        return "Ke" + words(number)
    }

    private static func words(_ number: Int) -> String {
        switch number {
        case ..<12: units[number]
        case ..<20: units[number - 10] + " belas"
        case ..<100: joined(units[number / 10] + " puluh", number % 10)
        case ..<200: joined("seratus", number - 100)
        case ..<1000: joined(units[number / 100] + " ratus", number % 100)
        case ..<2000: joined("seribu", number - 1000)
        default: joined(words(number / 1000) + " ribu", number % 1000)
        }
    }

    private static func joined(_ head: String, _ rest: Int) -> String {
        rest == 0 ? head : head + " " + words(rest)
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
