/// Number and year of an act, in all the ways they are printed and left blank.
extension Identity {
    /// Number and year may stand on lines of their own: "NOMOR", "10", "TAHUN 2018".
    static func continuesNumber(_ words: String, _ line: String) -> Bool {
        guard line.count <= 30, !line.hasPrefix("TENTANG"), !line.hasPrefix("TANGGAL") else { return false }
        if line.hasPrefix("TAHUN") { return words.range(ofWord: "TAHUN") == nil }
        let last = words.split(separator: " ").last.map(String.init) ?? ""
        return last == "TAHUN" || last == ":" || last.isEmpty
    }

    /// "81 TAHUN 2021", ": 188.45/1612/HK/2019", "..... TAHUN .....".
    mutating func readNumber(_ text: String) {
        var rest = text
        while let first = rest.first,
            first == ":" || first == " " || first == "." && rest.dropFirst().first != "."
        { rest.removeFirst() }
        for end in ["TENTANG", "DITETAPKAN", "TANGGAL"] {
            if let range = rest.range(ofWord: end) { rest = String(rest[..<range.lowerBound]) }
        }
        var numberText = rest
        if let range = rest.range(ofWord: "TAHUN") {
            numberText = String(rest[..<range.lowerBound])
            year = Self.leadingYear(rest[range.upperBound...])
        }
        numberText = numberText.trimmed.trimmingSuffix(".,")
        if numberText == "I" { numberText = "1" }
        if numberText.contains(where: { $0.isNumber }), !numberText.contains("...") {
            number = numberText.filter { $0 != " " }
            if year == nil { year = Self.year(in: numberText) }
        } else {
            // Letters are a number that OCR could not read, unless they stand in brackets to be filled in.
            hasBlankNumber = numberText.contains("[") || !numberText.contains { $0.isLetter }
        }
    }

    /// "2021", "2OL9", "2 019".
    static func leadingYear(_ text: Substring) -> Int? {
        var digits = ""
        for character in text where character != " " && character != ":" {
            switch character {
            case "O": digits.append("0")
            case "L", "I": digits.append("1")
            case _ where character.isASCII && character.isNumber: digits.append(character)
            default: return nil
            }
            if digits.count == 4 { break }
        }
        return Int(digits).flatMap { $0 >= 1945 && $0 <= 2100 ? $0 : nil }
    }

    static func year(in text: String) -> Int? {
        text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }.last { $0 >= 1945 && $0 <= 2100 }
    }
}
