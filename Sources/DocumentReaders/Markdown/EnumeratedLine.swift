/// Source lines that begin a unit of their own although Markdown takes them for the continuation of a
/// paragraph: regulations are typed one unit a line, without the blank lines that Markdown wants.
enum EnumeratedLine {
    /// Whether a line begins with a legal enumerator: an item label ("(1)", "(2a)", "a.", "aa.", "a)",
    /// "1)", "7.3.8", "I.", "•"), a division ("BAB IV", "Bagian Kesatu", "Paragraf 2", "Pasal 5" alone),
    /// a diktum ("KESATU :"), or the first words of a part of the opening or the closing ("Menimbang :",
    /// "Ditetapkan di").
    static func startsEnumerated(_ line: ArraySlice<UInt8>) -> Bool {
        hasItemLabel(line) || startsDivision(line) || startsOpening(line) || startsFormula(line)
    }

    /// Whether a line begins a unit after the line before it. A line that is broken within a reference
    /// ("ayat" / "(2) huruf a") does not.
    static func begins(_ line: ArraySlice<UInt8>, after previous: ArraySlice<UInt8>) -> Bool {
        startsEnumerated(line) && !breaksReference(previous)
    }

    /// Whether a line is complete, so that the next line is a paragraph of its own: the label of a
    /// division, before the chapter's title or the text of a pasal without ayat, and the invocation,
    /// before the office.
    static func isComplete(_ line: ArraySlice<UInt8>) -> Bool {
        if let division = Division(line) { return division.rest.isEmpty }
        return line.elementsEqual("DENGAN RAHMAT TUHAN YANG MAHA ESA".utf8)
    }

    // MARK: Item labels

    /// "(1)", "(2a)", "(a)", "1.", "12)", "a.", "aa.", "b)", "A.", "IV.", "7.3.8", "•", each before white
    /// space or the line's end.
    static func hasItemLabel(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        if first == 0x28 {
            guard let close = line.prefix(7).firstIndex(of: 0x29) else { return false }
            return isItemNumber(line[(line.startIndex + 1)..<close])
        }
        if first >= 0x80 { return bullets.contains { line.starts(with: $0) } }
        let label = line.prefix { !ASCII.isSpace($0) }
        guard label.count <= 12, let mark = label.last else { return false }
        if mark == 0x2E || mark == 0x29 {
            let number = label.dropLast()
            if isItemNumber(number) || isDecimal(number) { return true }
            guard mark == 0x2E else { return false }
            return number.count == 1 ? ASCII.isUpper(number[number.startIndex]) : isRoman(number)
        }
        // "7.3.8 Arsitektur" is a label, "2.0 dari" a figure.
        guard isDecimal(label), let next = line.dropFirst(label.count).first(where: { !ASCII.isBlank($0) })
        else {
            return false
        }
        return ASCII.isUpper(next)
    }

    /// "12", "2a", "c", "cc" (after "z" Indonesian lists double the letter).
    private static func isItemNumber(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        let digits = text.prefix(while: ASCII.isDigit)
        let letters = text.dropFirst(digits.count)
        guard digits.count <= 3, letters.allSatisfy(ASCII.isLower) else { return false }
        return digits.isEmpty
            ? letters.count == 1 || (letters.count == 2 && letters.last == first) : letters.count <= 1
    }

    /// "7.3.8": two or more numbers of at most two digits, without leading zeros.
    private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count >= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.count <= 2 && part.first != 0x30 && part.allSatisfy(ASCII.isDigit)
            }
    }

    private static func isRoman(_ text: ArraySlice<UInt8>) -> Bool {
        !text.isEmpty && text.count <= 7 && text.allSatisfy { "IVXLC".utf8.contains($0) }
    }

    private static let bullets = ["•", "●", "○", "▪", "■", "➢", "✓", "\u{F0B7}"].map { Array($0.utf8) }

    // MARK: Divisions

    /// A division's label at the start of a line and what follows it.
    private struct Division {
        let rest: ArraySlice<UInt8>

        init?(_ line: ArraySlice<UInt8>) {
            guard let first = line.first, first == 0x42 || first == 0x50 else { return nil }
            let word = line.prefix { !ASCII.isSpace($0) }
            let tail = line.dropFirst(word.count).drop(while: ASCII.isBlank)
            let number = tail.prefix { !ASCII.isSpace($0) }
            let isNumber: Bool
            if word.elementsEqual("BAB".utf8) {
                isNumber =
                    EnumeratedLine.isRoman(number.prefix(while: ASCII.isUpper)) || Self.isArabic(number)
            } else if word.elementsEqual("Bagian".utf8) || word.elementsEqual("BAGIAN".utf8) {
                isNumber = number.count > 4 && number.prefix(2).map(ASCII.lowercased).elementsEqual("ke".utf8)
            } else if word.elementsEqual("Paragraf".utf8) {
                isNumber = Self.isArabic(number)
            } else if word.elementsEqual("Pasal".utf8) || word.elementsEqual("PASAL".utf8)
                || word.elementsEqual("Pasai".utf8)
            {
                // "Pasal 5 ayat (2) …" is a sentence.
                isNumber =
                    tail.count == number.count
                    && (Self.isArabic(number) || EnumeratedLine.isRoman(number[...]))
            } else {
                isNumber = false
            }
            guard isNumber else { return nil }
            var rest = tail.dropFirst(number.count).drop(while: ASCII.isBlank)
            // "Bagian Kedua Belas"
            if rest.elementsEqual("Belas".utf8) || rest.elementsEqual("BELAS".utf8) {
                rest = rest.dropFirst(5)
            }
            self.rest = rest
        }

        /// "5", "12A".
        private static func isArabic(_ text: ArraySlice<UInt8>) -> Bool {
            let digits = text.prefix(while: ASCII.isDigit)
            return !digits.isEmpty && text.count - digits.count <= 1
                && text.dropFirst(digits.count).allSatisfy(ASCII.isUpper)
        }
    }

    /// A division's label, alone or before its title, which begins with a capital.
    private static func startsDivision(_ line: ArraySlice<UInt8>) -> Bool {
        guard let division = Division(line) else { return false }
        guard let next = division.rest.first else { return true }
        return ASCII.isUpper(next)
    }

    // MARK: Opening and closing

    /// Fixed words of the opening (UU 12/2011 Lampiran II no. 15), the closing (160 to 168) and what
    /// follows it.
    private static func startsFormula(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, "ADLPT".utf8.contains(first) else { return false }
        return formulas.contains { formula in
            guard line.starts(with: formula) else { return false }
            return line.dropFirst(formula.count).first.map { !ASCII.isLetter($0) } ?? true
        }
    }

    private static let formulas = [
        "DENGAN RAHMAT", "Agar setiap orang", "Ditetapkan di", "Disahkan di", "Diundangkan di", "LAMPIRAN",
        "PENJELASAN",
        "Tembusan",
    ].map { Array($0.utf8) }

    /// "Menimbang :", "MEMUTUSKAN:", "KESATU :", "KEDUA BELAS :", or one of these words alone.
    private static func startsOpening(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, first == 0x4B || first == 0x4D || first == 0x50 else { return false }
        let head = line.prefix { ASCII.isLetter($0) || $0 == 0x20 }
        guard head.count <= 24 else { return false }
        let behind = line.dropFirst(head.count).first
        guard behind == nil || behind == 0x3A else { return false }
        let words = head.split(separator: 0x20)
        guard let word = words.first else { return false }
        if openings.contains(where: { word.elementsEqual($0) }) { return words.count == 1 }
        return words.count <= 2 && words.allSatisfy { $0.allSatisfy(ASCII.isUpper) }
            && ordinals.contains { word.elementsEqual($0) }
    }

    private static let openings = [
        "Menimbang", "MENIMBANG", "Mengingat", "MENGINGAT", "Memperhatikan", "MEMPERHATIKAN", "Menetapkan",
        "MENETAPKAN", "MEMUTUSKAN", "Memutuskan",
    ].map { Array($0.utf8) }

    private static let ordinals = [
        "KESATU", "PERTAMA", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN",
        "KESEMBILAN",
        "KESEPULUH", "KESEBELAS", "KEDUABELAS",
    ].map { Array($0.utf8) }

    // MARK: References

    /// Whether a line ends within a reference, so that the number on the next line belongs to it.
    private static func breaksReference(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.suffix(12).reversed().prefix { ASCII.isLetter($0) || $0 == 0x2F }
        let last = word.reversed().map(ASCII.lowercased)
        if referenceWords.contains(last) { return true }
        // "…; dan" ends a list item, "ayat (1) dan" goes on.
        guard conjunctions.contains(last) else { return false }
        let before = line.dropLast(last.count).last { !ASCII.isBlank($0) }
        return before != 0x3B && before != 0x2C
    }

    private static let conjunctions = Set(["dan", "atau", "dan/atau"].map { Array($0.utf8) })

    private static let referenceWords = Set(
        [
            "ayat", "huruf", "angka", "pasal", "bab", "bagian", "paragraf", "nomor", "dalam", "pada",
            "dengan", "butir",
            "poin", "lampiran",
        ].map { Array($0.utf8) })
}
