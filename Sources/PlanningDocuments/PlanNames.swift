/// Whether two names may be of the same thing.
enum PlanNames {
    /// Whether a name has something of the one that is expected: a word that says something, also one that a narrow
    /// column has broken or that has a letter too many. Names without such words agree with all.
    static func agree(_ words: [String], _ expected: [String]) -> Bool {
        let own = telling(words)
        let other = telling(expected)
        guard !own.isEmpty, !other.isEmpty else { return true }
        let whole = words.joined()
        return other.contains { word in
            whole.contains(word)
                || own.contains { $0.utf8.count > 3 && word.hasPrefix($0) || isNear($0, word) }
        }
    }

    /// Whether a name is one of a list, give or take words that say little.
    static func isListed(_ words: [String], in list: [[String]]) -> Bool {
        let own = Set(telling(words))
        let whole = words.joined()
        return list.contains { other in
            let joined = other.joined()
            if joined == whole || whole.utf8.count >= 8 && joined.contains(whole)
                || joined.utf8.count >= 8 && whole.contains(joined)
            {
                return true
            }
            let set = Set(telling(other))
            guard !own.isEmpty, !set.isEmpty else { return false }
            return Double(own.intersection(set).count) >= 0.6 * Double(min(own.count, set.count))
        }
    }

    private static func telling(_ words: [String]) -> [String] {
        words.filter { $0.utf8.count > 2 && !common.contains($0) && !PlanLine.isDigits($0) }
    }

    /// One letter more, less or another.
    private static func isNear(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard abs(a.count - b.count) <= 1, min(a.count, b.count) >= 5 else { return false }
        let front = zip(a, b).prefix { $0.0 == $0.1 }.count
        let back = zip(a.reversed(), b.reversed()).prefix { $0.0 == $0.1 }.count
        return front + back >= max(a.count, b.count) - 1
    }

    private static let common: Set<String> = [
        "dan", "atau", "data", "informasi", "layanan", "aplikasi", "spbe", "arsitektur", "pemerintah",
        "pemerintahan", "domain", "referensi", "level", "nasional", "lainnya", "untuk", "dari", "yang",
        "urusan",
        "bidang", "sektor", "sistem",
    ]
}
