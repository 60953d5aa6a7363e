import Assessment

/// Dates as Indonesian papers write them.
enum IndonesianDate {
    private static let months = [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
        "november", "desember",
    ]

    /// The first date of a text: "18 Juni 2025", "18-06-2025", "18/6/2025", "2025-06-18".
    static func first(in text: String) -> Day? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && !"-/".contains($0) }
        for (index, word) in words.enumerated() {
            if let day = numeric(word) { return day }
            guard let month = month(word), index > 0, index + 1 < words.count, let day = Int(words[index - 1])
            else { continue }
            if let date = date(words[index + 1].prefix(4), month, day) { return date }
        }
        return spelled(words)
    }

    /// "tanggal dua puluh tiga bulan September tahun dua ribu dua puluh empat", as minutes of decisions write it.
    private static func spelled(_ words: [Substring]) -> Day? {
        for (index, word) in words.enumerated() {
            guard let month = month(word),
                let day = number(words[..<index].reversed().prefix { $0 != "tanggal" }.reversed()),
                let year = words[(index + 1)...].firstIndex(of: "tahun").flatMap({
                    number(words[($0 + 1)...])
                }),
                (1900...2100).contains(year)
            else { continue }
            if let date = date(Substring(String(year)), month, day) { return date }
        }
        return nil
    }

    private static let digits: [Substring: Int] = [
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9,
        "sepuluh": 10, "sebelas": 11,
    ]

    /// The number that words begin with; words that are none end it, "bulan" before it is passed over.
    private static func number(_ words: some Sequence<Substring>) -> Int? {
        var total = 0
        var last = 0
        var isAny = false
        for word in words where word != "bulan" {
            if let digit = digits[word] {
                last = digit
            } else if word == "belas" {
                last += 10
            } else if word == "puluh" {
                total += last * 10
                last = 0
            } else if word == "ribu" {
                total = (total + last) * 1000
                last = 0
            } else {
                break
            }
            isAny = true
        }
        return isAny ? total + last : nil
    }

    private static func month(_ word: Substring) -> Int? {
        // "Pebruari" and "Nopember" are written as often.
        let usual = word == "pebruari" ? "februari" : word == "nopember" ? "november" : String(word)
        return months.firstIndex(of: usual).map { $0 + 1 }
    }

    private static func numeric(_ word: Substring) -> Day? {
        let parts = word.split { "-/".contains($0) }
        guard parts.count == 3, let first = Int(parts[0]), let month = Int(parts[1]), let last = Int(parts[2])
        else { return nil }
        if parts[0].count == 4 { return date(parts[0], month, last) }
        return parts[2].count == 4 ? date(parts[2], month, first) : nil
    }

    private static func date(_ year: Substring, _ month: Int, _ day: Int) -> Day? {
        guard year.count == 4 else { return nil }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return Day("\(year)-\(padded(month))-\(padded(day))")
    }
}
