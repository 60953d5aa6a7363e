/// What a line of Indonesian legal prose begins with, as far as layout is concerned. This is about where
/// paragraphs begin on a page; what the words mean is decided elsewhere.
enum LineStart: Equatable {
    /// "(1)", "a.", "12.", "b)", "3.1.2", "-", "•"; `length` in bytes.
    case enumerator(length: Int)
    /// "BAB II", "Pasal 5", "Menimbang", "KESATU", "Ditetapkan di" …
    case heading
    case words

    static func of(_ text: ArraySlice<UInt8>) -> LineStart {
        if let length = enumeratorLength(text) { return .enumerator(length: length) }
        return isHeading(text) ? .heading : .words
    }

    static func enumeratorLength(_ text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first else { return nil }
        let start = text.startIndex
        func byte(_ offset: Int) -> UInt8 {
            let index = start + offset
            return index < text.endIndex ? text[index] : 0x20
        }
        if first == 0x28 {  // "("
            var at = 1
            while ASCII.isDigit(byte(at)) { at += 1 }
            let digits = at - 1
            if ASCII.isLower(byte(at)), digits > 0 || byte(at + 1) == 0x29 { at += 1 }
            // "(21 Aplikasi": OCR has read the closing bracket as a digit.
            if digits == 2, byte(2) == 0x31, byte(3) == 0x20 { return 3 }
            return at > 1 && digits <= 2 && byte(at) == 0x29 ? at + 1 : nil
        }
        if first == 0x2D || first == 0xE2 {  // "-", "•", "–"
            if first == 0x2D { return byte(1) == 0x20 ? 1 : nil }
            let bullet = text.prefix(3)
            return bullet.elementsEqual([0xE2, 0x80, 0xA2]) || bullet.elementsEqual([0xE2, 0x80, 0x93])
                ? 3 : nil
        }
        var at = 0
        if ASCII.isDigit(first) {
            while ASCII.isDigit(byte(at)) { at += 1 }
            guard at <= 3 else { return nil }
            var parts = 1
            while byte(at) == 0x2E, ASCII.isDigit(byte(at + 1)) {
                at += 1
                let from = at
                while ASCII.isDigit(byte(at)) { at += 1 }
                guard at - from <= 2 else { return nil }
                parts += 1
            }
            if byte(at) == 0x2E || byte(at) == 0x29 { return at + 1 }
            return parts >= 2 && ASCII.isSpace(byte(at)) ? at : nil
        }
        guard ASCII.isLetter(first) else { return nil }
        // "VII. AUDIT TIK"; "… Daerah Tingkat" ⏎ "II." is the end of a sentence.
        while at < 6, "IVXL".utf8.contains(byte(at)) { at += 1 }
        if at > 1, byte(at) == 0x2E, ASCII.isSpace(byte(at + 1)), start + at + 1 < text.endIndex {
            let next = text[(start + at + 1)...].drop(while: ASCII.isSpace)
            return next.first.map(ASCII.isUpper) == true ? at + 1 : nil
        }
        at = 1
        if byte(1) == first, ASCII.isLower(first) { at = 2 }  // "aa."
        guard byte(at) == 0x2E || byte(at) == 0x29 else { return nil }
        // "a.audit" is a glued label, "a.n." an abbreviation.
        let after = byte(at + 1)
        if ASCII.isLetter(after), byte(at + 2) == 0x2E || !ASCII.isLower(first) { return nil }
        return ASCII.isSpace(after) || ASCII.isLetter(after) ? at + 1 : nil
    }

    private static let headingWords: [[UInt8]] = [
        "menimbang", "mengingat", "memperhatikan", "memutuskan", "menetapkan", "ditetapkan di",
        "diundangkan di",
        "disahkan di", "agar setiap orang", "lampiran", "penjelasan", "tembusan", "dengan rahmat", "salinan",
    ].map { Array($0.utf8) }

    /// Headings of divisions, parts of the opening and the closing.
    static func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
        let words = text.prefix(60).split(separator: 0x20, maxSplits: 3)
        guard let first = words.first else { return false }
        if PasalLine.number(text) != nil { return true }
        let word = first.map(ASCII.lowercased)
        let second = words.count > 1 ? words[1].map(ASCII.lowercased) : []
        switch String(decoding: word, as: UTF8.self) {
        case "bab": return !second.isEmpty && second.count <= 8 && text.count <= 120 && first.first == 0x42
        // "BABIV": the space is lost.
        case let word where word.hasPrefix("bab") && first.count <= 8:
            return first.starts(with: "BAB".utf8)
                && first.dropFirst(3).allSatisfy { "IVXL".utf8.contains($0) }
        case "bagian", "paragraf":
            return text.count <= 60 && words.count <= 4 && ASCII.isUpper(text[text.startIndex])
                && (second.starts(with: [0x6B, 0x65]) || second.first.map(ASCII.isDigit) == true)
        case "kesatu", "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan",
            "kesembilan", "kesepuluh", "kesebelas", "keduabelas":
            return first.allSatisfy { ASCII.isUpper($0) || $0 == 0x3A }
        default: break
        }
        let start = text.prefix(20).map(ASCII.lowercased)
        guard ASCII.isUpper(text[text.startIndex]) else { return false }
        return headingWords.contains { start.starts(with: $0) && isWordEnd(start, at: $0.count) }
    }

    private static func isWordEnd(_ text: [UInt8], at offset: Int) -> Bool {
        offset >= text.count || !ASCII.isLetter(text[offset])
    }
}
