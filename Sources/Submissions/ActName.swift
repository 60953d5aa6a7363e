import LegalStructure

/// The name by which other texts call an act: "Peraturan Bupati Nomor 34 Tahun 2022".
public struct ActName: Sendable, Hashable {
    public var kind: NaskahKind
    /// In capitals, without leading zeros: "34", "188.45/96/2025".
    public var number: String
    /// Nil where the text does not say it.
    public var year: Int?

    public init(kind: NaskahKind, number: String, year: Int?) {
        self.kind = kind
        let number = number.uppercased()
        let isPlain = number.allSatisfy(\.isNumber)
        self.number = isPlain ? String(number.drop { $0 == "0" }) : number
        self.year = year
    }

    /// The name of a manuscript; nil without a number.
    public init?(_ naskah: Naskah) {
        guard let number = naskah.number else { return nil }
        self.init(kind: naskah.kind, number: number, year: naskah.year)
    }

    /// Whether both are the same act, as far as is said. Long numbers ("188.45/96/2025") are enough without a year.
    public func isSame(as other: ActName) -> Bool {
        guard kind == other.kind, number == other.number else { return false }
        guard let year, let otherYear = other.year else { return number.contains("/") }
        return year == otherYear
    }

    /// The acts that a text names, in order. Numbers of gazettes ("Berita Daerah … Tahun 2022 Nomor 34") name none.
    public static func all(in text: String) -> [ActName] {
        let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\u{A0}" }
        var found: [ActName] = []
        var last = 0
        for (index, word) in words.enumerated() where index >= last && isNumberWord(word) {
            defer { last = index + 1 }
            // "NOMOR : KEP/010" has its colon as a word.
            let at = words.indices.contains(index + 1) && words[index + 1] == ":" ? index + 2 : index + 1
            guard let number = bare(at: at, of: words), number.contains(where: \.isNumber),
                let kind = kind(in: words[max(last, index - 20)..<index])
            else { continue }
            var year: Int?
            if let next = bare(at: at + 1, of: words), next.lowercased() == "tahun" {
                year = bare(at: at + 2, of: words).flatMap { Int($0.prefix(4)) }
            }
            found.append(ActName(kind: kind, number: number, year: year))
        }
        return found
    }

    private static func isNumberWord(_ word: Substring) -> Bool {
        let bare = word.lowercased()
        return bare == "nomor" || bare == "no." || bare == "no"
    }

    /// A word without the punctuation around it.
    private static func bare(at index: Int, of words: [Substring]) -> String? {
        guard words.indices.contains(index) else { return nil }
        var word = words[index]
        while let first = word.first, "(\"“:".contains(first) { word.removeFirst() }
        while let end = word.last, ".,;:)\"”".contains(end) { word.removeLast() }
        return word.isEmpty ? nil : String(word)
    }

    /// The act whose name begins last in these words, up to the number: a bracket opened since ends it.
    private static func kind(in words: ArraySlice<Substring>) -> NaskahKind? {
        for index in words.indices.reversed() {
            let word = words[index].lowercased()
            if word.hasPrefix("(") || word == "berita" || word == "lembaran" { return nil }
            let next = words.indices.contains(index + 1) ? words[index + 1].lowercased() : ""
            let second = words.indices.contains(index + 2) ? words[index + 2].lowercased() : ""
            if let kind = kind(word, next, second) { return kind }
        }
        return nil
    }

    private static func kind(_ word: String, _ next: String, _ second: String) -> NaskahKind? {
        switch word {
        case "undang-undang": return .uu
        case "perda": return .perda
        case "pergub": return .pergub
        case "perbup": return .perbup
        case "perwali", "perwal": return .perwali
        case "keputusan": return next == "presiden" ? .keppres : .keputusan
        case "instruksi": return next == "presiden" ? .inpres : .instruksi
        case "surat": return next == "edaran" ? .suratEdaran : nil
        case "peraturan":
            switch next {
            case "daerah": return .perda
            case "gubernur": return .pergub
            case "bupati": return .perbup
            case "walikota": return .perwali
            case "wali": return second == "kota" ? .perwali : nil
            case "menteri": return .permen
            case "presiden": return .perpres
            case "pemerintah": return .pp
            case "badan", "kepala", "lembaga", "dewan", "komisi": return .peraturanBadan
            default: return nil
            }
        default: return nil
        }
    }
}
