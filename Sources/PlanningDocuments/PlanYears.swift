/// Years in titles and headers of plans.
enum PlanYears {
    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), year >= 1990, year <= 2100 else { return nil }
        return year
    }

    /// "2024–2028", "TAHUN 2024 SAMPAI DENGAN TAHUN 2028".
    static func period(in words: [String]) -> (first: Int, last: Int)? {
        for (index, word) in words.enumerated() {
            guard let first = year(word) else { continue }
            var at = index + 1
            while at < words.count, connectors.contains(words[at]), at - index <= 5 { at += 1 }
            if at < words.count, let last = year(words[at]), last > first, last - first < 30 {
                return (first, last)
            }
        }
        return nil
    }

    /// Whether a header is of the state before the plan, whose year is none of the plan's.
    static func isBefore(_ header: [String]) -> Bool {
        header.contains { ["baseline", "realisasi", "capaian", "kondisi", "awal", "eksisting"].contains($0) }
    }

    private static let connectors: Set<String> = ["sampai", "dengan", "s", "d", "sd", "hingga", "tahun"]
}
