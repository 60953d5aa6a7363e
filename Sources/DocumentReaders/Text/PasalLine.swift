/// A line that holds nothing but the word "Pasal" and a number, however print and OCR have treated it.
enum PasalLine {
    /// The number of such a line: "Pasal 5", "Pasal3", "• Pasal 5", "Fasal 12", "Pa sal 13", "Pasa] 8".
    /// 0 where the number cannot be read for certain ("PasalS", "Pasal II"); nil for every other line.
    static func number(_ text: ArraySlice<UInt8>) -> Int? {
        // "Pasal 40." is the end of a sentence.
        guard text.count <= 18, let last = text.last, ![0x2C, 0x2E, 0x3B].contains(last) else { return nil }
        let signs = text.compactMap(sign)
        guard signs.count > word.count, isPasal(signs.prefix(word.count)) else { return nil }
        let tail = signs.dropFirst(word.count)
        let digits = tail.prefix(while: ASCII.isDigit)
        let suffix = tail.dropFirst(digits.count)
        if !digits.isEmpty, digits.count <= 3, suffix.count <= 1, suffix.allSatisfy(ASCII.isUpper) {
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        let isRoman = tail.count <= 3 && tail.allSatisfy { $0 == 0x49 }
        let isMisread =
            tail.count <= 3 && tail.allSatisfy { ASCII.isDigit($0) || misreadDigits.contains($0) }
        return isRoman || isMisread && (tail.count == 1 || !digits.isEmpty) ? 0 : nil
    }

    private static let word = Array("Pasal".utf8)
    /// Letters that OCR puts for digits.
    private static let misreadDigits = Array("lIiOoSsBZG".utf8)
    /// What OCR puts for the letters of the word; at most one of them may be wrong.
    private static let misreadLetters = ["FRr", "eos", "z5e", "oes", "Ii1tJfj"].map { Array($0.utf8) }

    private static func isPasal(_ signs: ArraySlice<UInt8>) -> Bool {
        let wrong = zip(signs, word).enumerated().filter { $0.element.0 != $0.element.1 }
        guard let first = wrong.first else { return true }
        return wrong.count == 1 && misreadLetters[first.offset].contains(first.element.0)
    }

    /// Letters and digits; brackets and bars are a misread "l"; specks and spaces are nothing.
    private static func sign(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x5D, 0x7C, 0x21: 0x6C  // ] | !
        default: ASCII.isDigit(byte) || ASCII.isLetter(byte) ? byte : nil
        }
    }
}

/// Follows the numbers of pasal headings through a text: a "Pasal 8" that comes after Pasal 7 is a heading even
/// where the words before it ("… Bank dan") leave a reference open.
struct PasalNumbering {
    private var last = 0

    func isDue(_ text: ArraySlice<UInt8>) -> Bool {
        PasalLine.number(text) == last + 1
    }

    mutating func take(_ text: ArraySlice<UInt8>) {
        guard let number = PasalLine.number(text) else { return }
        // A number far off is a reference, unless the text is a fragment that begins with it.
        guard number == 1 || last == 0 || (last + 1...last + 5).contains(number) else { return }
        last = number
    }
}
