/// The label a unit begins with, recognised from its words alone.
struct UnitLabel: Equatable {
    var kind: Kind
    /// As it stands in addresses: "5", "2a", "IX", "c", "3.1.2", "Kedua Belas".
    var number: String
    /// Place in its sequence, counted from 1.
    var ordinal: Int

    enum Kind: Equatable {
        case bab, bagian, paragraf, pasal, diktum
        /// Pasal I and II of an amending regulation (UU 12/2011 Lampiran II no. 233).
        case pasalRomawi
        case ayat, huruf, angka, hurufKurung, angkaKurung, poin, hurufKapital, romawi, butir
    }

    var isPasal: Bool { kind == .pasal || kind == .pasalRomawi }

    /// Label at the start of a text, with the byte offset behind it and the white space after it.
    static func parse(_ text: [UInt8], from start: Int = 0) -> (label: UnitLabel, end: Int)? {
        var at = start
        while at < text.count, isSpace(text[at]) || text[at] == 0x23 || text[at] == 0x2A { at += 1 }
        guard at < text.count else { return nil }
        if let found = division(text, at) { return found }
        guard let (label, end) = item(text, at) else { return nil }
        var behind = end
        while behind < text.count, isSpace(text[behind]) { behind += 1 }
        return (label, behind)
    }

    // MARK: Divisions

    /// "BAB II", "Bagian Kedua", "Paragraf 3", "Pasal 12A", "KEDUA :".
    private static func division(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        guard isUpper(text[at]) else { return nil }
        if let diktum = smallDiktum(text, at) { return diktum }
        // Most sentences end here: only "Bab", "Bagian", "Paragraf", "Pasal", the same in capitals, and "KESATU" to
        // "KESEPULUH" and "PERTAMA" go on.
        let second = at + 1 < text.count ? text[at + 1] : 0
        switch (text[at], second) {
        case (0x42, 0x61), (0x42, 0x41), (0x50, 0x61), (0x50, 0x41), (0x50, 0x45), (0x4B, 0x45): break
        default: return nil
        }
        let (word, next) = nextWord(text, at)
        switch word.lowercased() {
        case "bab" where word.first == "B": return bab(text, next)
        case "bagian": return bagian(text, next)
        case "paragraf", "paragraph":
            let (number, end) = nextWord(text, next)
            guard let value = Int(number) else { return nil }
            return (UnitLabel(kind: .paragraf, number: number, ordinal: value), end)
        case "pasal", "pasai", "pasa1", "pasat": return pasal(text, next)
        default:
            // "Pasal24": the space is lost.
            if word.hasPrefix("Pasal"), word.dropFirst(5).first?.isNumber == true {
                return pasal(text, at + 5)
            }
            // "BagianKedua"
            if word.hasPrefix("BagianKe") { return bagian(text, at + 6) }
            guard word.count >= 5, word.allSatisfy({ $0.isUppercase }) else { return nil }
            return diktum(text, at)
        }
    }

    private static func bab(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        var (number, end) = nextWord(text, at)
        if number.isEmpty { return nil }
        // "BAB I V" of letter-spaced headings.
        let (more, moreEnd) = nextWord(text, end)
        if moreEnd == text.count, !more.isEmpty, Numerals.roman(number + more) != nil, more.count <= 4 {
            number += more
            end = moreEnd
        }
        if let value = Numerals.roman(number) {
            return (UnitLabel(kind: .bab, number: number, ordinal: value), end)
        }
        if let value = Int(number) { return (UnitLabel(kind: .bab, number: number, ordinal: value), end) }
        let stem = number.hasSuffix("A") ? String(number.dropLast()) : number
        if let value = Numerals.roman(stem, lenient: true) {
            let roman = Numerals.toRoman(value)
            return (UnitLabel(kind: .bab, number: roman + number.dropFirst(stem.count), ordinal: value), end)
        }
        return nil
    }

    private static func bagian(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        var words: [Substring] = []
        var ends: [Int] = []
        var position = at
        for _ in 0..<3 {
            let (word, end) = nextWord(text, position)
            if word.isEmpty { break }
            words.append(Substring(word.lowercased()))
            ends.append(end)
            position = end
        }
        guard let (value, used) = Numerals.ordinal(words) else { return nil }
        let name = words.prefix(used).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(
            separator: " ")
        return (UnitLabel(kind: .bagian, number: name, ordinal: value), ends[used - 1])
    }

    /// A heading only where nothing, or a label, follows; "Pasal 5 ayat (2) …" is a sentence.
    private static func pasal(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        var (number, end) = nextWord(text, at)
        guard !number.isEmpty else { return nil }
        // "Pasal 1 1": digits set apart by OCR, with nothing behind them.
        let (more, moreEnd) = nextWord(text, end)
        if moreEnd == text.count, more.count == 1, number.count <= 2, more.first?.isNumber == true,
            Int(number) != nil
        {
            number += more
            end = moreEnd
        }
        if let value = Numerals.roman(number), value <= 3 {
            return (UnitLabel(kind: .pasalRomawi, number: number, ordinal: value), end)
        }
        if number.utf8.allSatisfy(isDigit) {
            guard let value = Int(number), value > 0, value < 2000 else { return nil }
            return (UnitLabel(kind: .pasal, number: String(value), ordinal: value), end)
        }
        var digits = ""
        var suffix = ""
        for character in number {
            if character.isNumber, suffix.isEmpty {
                digits.append(character)
            } else if character == "l" || character == "I" || character == "|", suffix.isEmpty,
                !digits.isEmpty || number.count > 1
            {
                digits.append("1")
            } else if character == "O" || character == "o", !digits.isEmpty, suffix.isEmpty {
                digits.append("0")
            } else if character.isUppercase, !digits.isEmpty, suffix.count < 2 {
                suffix.append(character)
            } else {
                return nil
            }
        }
        guard let value = Int(digits), value > 0, value < 2000 else { return nil }
        return (UnitLabel(kind: .pasal, number: "\(value)\(suffix)", ordinal: value), end)
    }

    private static func diktum(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        let (first, firstEnd) = nextWord(text, at)
        let (second, secondEnd) = nextWord(text, firstEnd)
        let words = [Substring(first.lowercased()), Substring(second.lowercased())]
        guard let (value, used) = Numerals.ordinal(second.isEmpty ? Array(words.prefix(1)) : words) else {
            return nil
        }
        if used == 2, !second.allSatisfy({ $0.isUppercase }) { return nil }
        let end = used == 2 ? secondEnd : firstEnd
        // "KEDUA" must stand alone or be followed by a colon or its sentence.
        let number = used == 2 ? first + " " + second : first
        var behind = end
        while behind < text.count, isSpace(text[behind]) || text[behind] == 0x3A { behind += 1 }
        return (UnitLabel(kind: .diktum, number: number, ordinal: value), behind)
    }

    /// "Kesatu :", "Pertama:": a diktum in small letters has its colon.
    private static func smallDiktum(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        guard text[at] == 0x4B || text[at] == 0x50, at + 1 < text.count, text[at + 1] == 0x65 else {
            return nil
        }
        var end = at
        while end < text.count, end - at < 14, isLetter(text[end]) { end += 1 }
        let behind = Keyword.skipColon(text, end)
        guard behind > end else { return nil }
        let word = String(decoding: text[at..<end], as: UTF8.self)
        guard let (value, _) = Numerals.ordinal([Substring(word.lowercased())]) else { return nil }
        return (UnitLabel(kind: .diktum, number: word.uppercased(), ordinal: value), behind)
    }

    // MARK: Items

    private static func item(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        let first = text[at]
        func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0x20 }
        if first == 0x28 { return bracketed(text, at) }
        if first == 0x2D, isSpace(byte(at + 1)) {
            return (UnitLabel(kind: .butir, number: "", ordinal: 0), at + 1)
        }
        if first == 0xE2, byte(at + 1) == 0x80, byte(at + 2) == 0xA2 || byte(at + 2) == 0x93 {
            return (UnitLabel(kind: .butir, number: "", ordinal: 0), at + 3)
        }
        if isDigit(first) { return numbered(text, at) }
        guard isLetter(first) else { return nil }
        var end = at
        while end < text.count, isLetter(text[end]), end - at < 6 { end += 1 }
        let mark = byte(end)
        guard mark == 0x2E || mark == 0x29 else { return nil }
        let word = String(decoding: text[at..<end], as: UTF8.self)
        // "a.n." and "s.d." are abbreviations; "a.audit" is a label without its space.
        if isLetter(byte(end + 1)), byte(end + 2) == 0x2E { return nil }
        if let value = Numerals.letter(word) {
            if isUpper(first) {
                guard mark == 0x2E, isSpace(byte(end + 1)) else { return nil }
                // "I." and "V." number Roman sections; the builder decides by what stands before.
                return (UnitLabel(kind: .hurufKapital, number: word, ordinal: value), end + 1)
            }
            return (
                UnitLabel(kind: mark == 0x2E ? .huruf : .hurufKurung, number: word, ordinal: value), end + 1
            )
        }
        if isUpper(first), mark == 0x2E, let value = Numerals.roman(word) {
            return (UnitLabel(kind: .romawi, number: word, ordinal: value), end + 1)
        }
        return nil
    }

    /// "(2)", "(1a)", "(a)".
    private static func bracketed(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        // "(21 Aplikasi": OCR has read the closing bracket as a digit.
        if at + 4 < text.count, isDigit(text[at + 1]), text[at + 2] == 0x31, isSpace(text[at + 3]),
            isUpper(text[at + 4])
        {
            let value = Int(text[at + 1] - 0x30)
            return (UnitLabel(kind: .ayat, number: String(value), ordinal: value), at + 3)
        }
        var end = at + 1
        while end < text.count, end - at <= 5, text[end] != 0x29 { end += 1 }
        guard end < text.count, text[end] == 0x29 else { return nil }
        // Most are "(2)".
        if end == at + 2, isDigit(text[at + 1]) {
            let value = Int(text[at + 1] - 0x30)
            return (UnitLabel(kind: .ayat, number: String(value), ordinal: value), end + 1)
        }
        var inner = String(decoding: text[(at + 1)..<end], as: UTF8.self).filter { $0 != " " }
        if inner == "l" || inner == "I" || inner == "i" { inner = "1" }
        let digits = inner.prefix { $0.isNumber }
        if !digits.isEmpty {
            let suffix = inner.dropFirst(digits.count)
            guard let value = Int(digits), value <= 99, suffix.isEmpty || Numerals.letter(suffix) != nil
            else { return nil }
            return (UnitLabel(kind: .ayat, number: inner, ordinal: value), end + 1)
        }
        guard let value = Numerals.letter(inner) else { return nil }
        return (UnitLabel(kind: .hurufKurung, number: inner, ordinal: value), end + 1)
    }

    /// "12.", "1)", "3.1.2", "4.2.1.".
    private static func numbered(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0x20 }
        var end = at
        var last = 0
        var count = 0
        var areSmall = true
        while true {
            let start = end
            last = 0
            while isDigit(byte(end)), end - start < 4 {
                last = last * 10 + Int(byte(end) - 0x30)
                end += 1
            }
            guard end > start, end - start <= 3 else { return nil }
            count += 1
            areSmall = areSmall && last <= 60
            if byte(end) == 0x2E, isDigit(byte(end + 1)) { end += 1 } else { break }
        }
        if count > 1 {
            // "1.000" and "2.5" are figures.
            guard isSpace(byte(end)) || byte(end) == 0x2E, areSmall, last > 0 else { return nil }
            // Without the zeros before numbers.
            let number = text[at..<end].split(separator: 0x2E).compactMap {
                Int(String(decoding: $0, as: UTF8.self)).map(String.init)
            }.joined(separator: ".")
            return (UnitLabel(kind: .poin, number: number, ordinal: last), byte(end) == 0x2E ? end + 1 : end)
        }
        // "9a." between 9 and 10, as amendments insert.
        if isLower(byte(end)), byte(end + 1) == 0x2E, isSpace(byte(end + 2)) {
            let number = String(last) + String(decoding: [byte(end)], as: UTF8.self)
            return (UnitLabel(kind: .angka, number: number, ordinal: last), end + 2)
        }
        switch byte(end) {
        case 0x2E: return (UnitLabel(kind: .angka, number: String(last), ordinal: last), end + 1)
        case 0x29: return (UnitLabel(kind: .angkaKurung, number: String(last), ordinal: last), end + 1)
        default: return nil
        }
    }

    // MARK: Bytes

    /// The next run of bytes without white space, without a trailing colon, and the offset behind it.
    static func nextWord(_ text: [UInt8], _ at: Int) -> (String, Int) {
        var start = at
        while start < text.count, isSpace(text[start]) || text[start] == 0x2A { start += 1 }
        var end = start
        while end < text.count, !isSpace(text[end]), text[end] != 0x3A, text[end] != 0x2A { end += 1 }
        return (String(decoding: text[start..<end], as: UTF8.self), end)
    }

    /// White space and control characters (converters leave some).
    static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
}
