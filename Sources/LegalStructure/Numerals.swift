/// Numbers as regulations write them: Roman, letters, Indonesian ordinals in words.
package enum Numerals {
    /// Value of a Roman numeral in capitals, nil when it is none. Accepts the slips of OCR that read
    /// "I" as "1", "l" or "|" when `lenient`.
    package static func roman(_ text: some StringProtocol, lenient: Bool = false) -> Int? {
        var total = 0
        var previous = 0
        var count = 0
        for character in text.unicodeScalars.reversed() {
            let value: Int
            switch character {
            case "I": value = 1
            case "1", "l", "|": if lenient { value = 1 } else { return nil }
            case "V": value = 5
            case "X": value = 10
            case "L": value = 50
            case "C": value = 100
            default: return nil
            }
            total += value < previous ? -value : value
            previous = max(previous, value)
            count += 1
        }
        return count > 0 && total > 0 ? total : nil
    }

    package static func toRoman(_ number: Int) -> String {
        let steps: [(Int, String)] = [
            (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
            (1, "I"),
        ]
        var rest = number
        var result = ""
        for (value, sign) in steps {
            while rest >= value {
                result += sign
                rest -= value
            }
        }
        return result
    }

    /// a = 1 … z = 26, aa = 27, bb = 28 (the doubled letters of long lists).
    @inlinable package static func letter(_ text: some StringProtocol) -> Int? {
        let count = text.utf8.count
        guard let first = text.utf8.first.map({ $0 | 0x20 }), count <= 2, first >= 0x61, first <= 0x7A,
            text.utf8.allSatisfy({ $0 | 0x20 == first })
        else { return nil }
        return Int(first) - 0x60 + 26 * (count - 1)
    }

    /// The letter of a number from 1: a … z, aa, bb ….
    package static func letters(_ number: Int) -> String {
        let letter = Character(UnicodeScalar(UInt8(97 + (number - 1) % 26)))
        return String(repeating: letter, count: 1 + (number - 1) / 26)
    }

    /// Value of "kesatu", "pertama", "keduabelas", "kedua belas", "kedua puluh satu"; nil when it is none.
    package static func ordinal(_ words: [Substring]) -> (value: Int, words: Int)? {
        guard let first = words.first else { return nil }
        if first == "pertama" { return (1, 1) }
        guard first.hasPrefix("ke") else { return nil }
        var stem = first.dropFirst(2)
        var used = 1
        var teen = false
        var tens = false
        if stem.hasSuffix("belas"), stem.count > 5, stem != "sebelas" {
            stem = stem.dropLast(5)
            teen = true
        } else if stem.hasSuffix("puluh"), stem.count > 5, stem != "sepuluh" {
            stem = stem.dropLast(5)
            tens = true
        }
        guard let unit = units[String(stem)] else { return nil }
        if unit >= 10 { return (unit, used) }
        if !teen, !tens, words.count > 1 {
            if words[1] == "belas" {
                teen = true
                used = 2
            } else if words[1] == "puluh" {
                tens = true
                used = 2
            }
        }
        if teen { return (10 + unit, used) }
        guard tens else { return (unit, used) }
        if words.count > used, let rest = units[String(words[used])], rest < 10 {
            return (unit * 10 + rest, used + 1)
        }
        return (unit * 10, used)
    }

    private static let units: [String: Int] = [
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9,
        "sepuluh": 10, "sebelas": 11,
    ]
}
