/// Pasal headings that print, OCR and text layers have damaged: "P a s a l 5", "Pasal3", "Fasal 12", "Pasa] 8",
/// "PasalS". The number that is due next decides between readings that the letters alone leave open.
enum DamagedHeading {
    /// A text that holds nothing but such a heading. `due` is the number after the pasal before it.
    static func pasal(_ text: ArraySlice<UInt8>, due: Int) -> UnitLabel? {
        // Most texts end here.
        guard text.count <= 20, let first = text.first(where: { sign($0) != nil }), let last = text.last,
            first == 0x50 || misreadLetters[0].contains(first)
        else { return nil }
        // "Pasal 40." is the end of a sentence.
        guard ![0x2C, 0x2E, 0x3B].contains(last) else { return nil }
        let signs = text.compactMap(sign)
        guard signs.count > word.count, signs.count <= word.count + 4, isPasal(signs.prefix(word.count))
        else { return nil }
        let tail = signs.dropFirst(word.count)
        if reads(tail, as: due) { return UnitLabel(kind: .pasal, number: String(due), ordinal: due) }
        let digits = tail.prefix(while: UnitLabel.isDigit)
        let suffix = tail.dropFirst(digits.count)
        guard !digits.isEmpty, suffix.count <= 1, suffix.allSatisfy(UnitLabel.isUpper),
            let number = Int(String(decoding: digits, as: UTF8.self)), number > 0
        else { return nil }
        return UnitLabel(kind: .pasal, number: String(decoding: tail, as: UTF8.self), ordinal: number)
    }

    /// The offset behind the word "Pasal" and its number at an offset inside a text, when the number can be read
    /// as the one that is due: "Pasal L77" after Pasal 176, "Pasa-l 1 10" after Pasal 109.
    static func end(ofPasal due: Int, in text: [UInt8], at start: Int) -> Int? {
        guard start < text.count, text[start] == 0x50 else { return nil }
        var letters = Letters()
        var at = start
        while at < text.count, at - start < 7, letters.count < word.count {
            if let letter = sign(text[at]) { letters.add(letter) }
            at += 1
        }
        guard letters.arePasal else { return nil }
        var digits: [UInt8] = []
        let wanted = String(due).utf8.count
        while at < text.count, digits.count < wanted {
            if UnitLabel.isSpace(text[at]) {
                at += 1
                continue
            }
            guard let digit = sign(text[at]) else { return nil }
            digits.append(digit)
            at += 1
        }
        guard reads(digits[...], as: due) else { return nil }
        return at == text.count || UnitLabel.isSpace(text[at]) ? at : nil
    }

    private static let word = Array("Pasal".utf8)
    /// What OCR puts for the letters of the word; at most one of them may be wrong.
    private static let misreadLetters = ["FRr", "eos", "z5e", "oes", "Ii1tJfj"].map { Array($0.utf8) }
    /// Letters that OCR puts for the digits 0 to 9.
    private static let misreadDigits = ["OoQD", "lIiLtJ", "Zz", "", "A", "Ss", "Gb", "T", "BS", "gq"].map {
        Array($0.utf8)
    }

    private static func isPasal(_ signs: ArraySlice<UInt8>) -> Bool {
        var letters = Letters()
        for sign in signs { letters.add(sign) }
        return letters.arePasal
    }

    /// Signs that may be those of the word, one after the other.
    private struct Letters {
        private(set) var count = 0
        /// More than one is wrong, or one that is no misreading.
        private var areOthers = false
        private var hasWrong = false

        mutating func add(_ sign: UInt8) {
            if sign != word[count] {
                areOthers = areOthers || hasWrong || !misreadLetters[count].contains(sign)
                hasWrong = true
            }
            count += 1
        }

        var arePasal: Bool { !areOthers && (hasWrong || count == word.count) }
    }

    /// Whether signs can be the digits of a number.
    private static func reads(_ signs: ArraySlice<UInt8>, as number: Int) -> Bool {
        let digits = Array(String(number).utf8)
        return signs.count == digits.count
            && zip(signs, digits).allSatisfy { $0 == $1 || misreadDigits[Int($1 - 0x30)].contains($0) }
    }

    /// Letters and digits; brackets and bars are a misread "l"; specks and spaces are nothing.
    private static func sign(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x5D, 0x7C, 0x21: 0x6C  // ] | !
        default: UnitLabel.isDigit(byte) || UnitLabel.isLetter(byte) ? byte : nil
        }
    }
}
