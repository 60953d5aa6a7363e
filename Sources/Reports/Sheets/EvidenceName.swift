/// Names for evidence files after their content: "Indikator01a-Perbup-34-2022-Tata-Kelola-SPBE.pdf".
enum EvidenceName {
    /// Longest name without its extension; upload forms and archives cut longer ones.
    private static let longest = 100

    /// - Parameter rank: 0 for the document that carries the level ("a"), then those that support it.
    static func of(_ source: CombinedVerdict.Source, indicator: Int, rank: Int) -> String {
        var parts = [opening(indicator, rank)]
        if source.status == .rancangan { parts.append("Rancangan") }
        parts.append(source.kind.rawValue.prefix(1).uppercased() + source.kind.rawValue.dropFirst())
        if let number = source.number { parts.append(plain(number)) }
        if let year = source.yearBesideNumber { parts.append("\(year)") }
        let name = parts.filter { !$0.isEmpty }.joined(separator: "-")
        var title: [Substring] = []
        var length = name.utf8.count
        let words = plain(TitleCase.of(source.title ?? ""))
            .replacing("Sistem-Pemerintahan-Berbasis-Elektronik", with: "SPBE").split(separator: "-")
        for word in words {
            length += 1 + word.utf8.count
            guard length <= longest else { break }
            title.append(word)
        }
        // A name that is cut ends with a word that says something.
        while title.count < words.count, let last = title.last, TitleCase.isSmall(last) { title.removeLast() }
        return ([Substring(name)] + title).joined(separator: "-") + ".pdf"
    }

    /// Of a record, which has no title to name it by: after its file.
    static func of(record path: String, indicator: Int, rank: Int) -> String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        return "\(opening(indicator, rank))-\(plain(String(stem)).prefix(longest - 20)).pdf"
    }

    /// "Indikator01a".
    private static func opening(_ indicator: Int, _ rank: Int) -> String {
        let letter = UnicodeScalar(UInt8(ascii: "a") + UInt8(min(max(rank, 0), 25)))
        return "Indikator\(indicator < 10 ? "0" : "")\(indicator)\(letter)"
    }

    /// Letters and digits of ASCII, everything else one hyphen.
    private static func plain(_ text: String) -> String {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}

/// Titles of acts as running text has them: "Tata Kelola dan Manajemen SPBE" of "TATA KELOLA DAN MANAJEMEN SPBE".
enum TitleCase {
    private static let small: Set<String> = [
        "dan", "di", "ke", "dari", "pada", "dalam", "dengan", "untuk", "atas", "oleh", "tentang", "yang",
        "bagi",
        "serta", "atau", "antar", "sebagai",
    ]
    private static let abbreviations: Set<String> = [
        "SPBE", "TIK", "SDM", "SOP", "JDIH", "RPJMD", "RPJPD", "BPK", "ASN", "PNS", "APBD", "OPD", "BSSN",
        "DPRD", "RSUD", "BLUD", "PPID",
    ]

    /// A title that is not all in capitals stays as it is.
    static func of(_ title: String) -> String {
        guard !title.contains(where: \.isLowercase) else { return title }
        return title.replacing(" )", with: ")").replacing("( ", with: "(").split(separator: " ").enumerated()
            .map {
                place, word in
                let bare = word.filter(\.isLetter)
                if abbreviations.contains(bare) { return String(word) }
                let lower = word.lowercased()
                if place > 0, small.contains(lower) { return lower }
                // "(Cetak", "Dan/Atau".
                var isStart = true
                return String(
                    lower.map { character -> Character in
                        defer { isStart = !character.isLetter && !character.isNumber && character != "'" }
                        return isStart ? character.uppercased().first ?? character : character
                    })
            }.joined(separator: " ")
    }

    static func isSmall(_ word: Substring) -> Bool { small.contains(word.lowercased()) }
}
