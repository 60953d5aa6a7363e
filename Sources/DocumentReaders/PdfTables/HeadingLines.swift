/// Lines of a page that are numbered headings by their look. The text layer runs a heading together with what follows
/// it where no blank line stands between them, which is how word processors set headings.
enum HeadingLines {
    /// A heading ends before this part of the width of the text, from its left border; prose fills it.
    private static let widest = 0.85

    /// - Parameter grids: the tables of the page, whose words are no headings.
    static func find(in layout: PageLayout, besides grids: [RuledGrid]) -> [[String]] {
        let words = layout.words.filter { word in !grids.contains { $0.contains(word) } }
        guard let left = words.map(\.left).min(), let right = words.map(\.right).max() else { return [] }
        let lines = words.lines
        let limit = left + (right - left) * widest
        return lines.indices.compactMap { index in
            let line = lines[index]
            guard isHeading(line.map(\.text)), let end = line.last?.right, end <= limit,
                !goesOn(line, in: index + 1 < lines.count ? lines[index + 1] : nil)
            else { return nil }
            return line.map(\.text)
        }
    }

    /// "3.1 Domain Arsitektur", "BAB II PENDAHULUAN": a number, and words that begin with a capital and end no sentence.
    private static func isHeading(_ words: [String]) -> Bool {
        guard words.count >= 2, words.count <= 14, let first = words.first, let last = words.last?.utf8.last,
            ![0x2E, 0x3B, 0x2C, 0x3A].contains(last), !words.contains(where: { $0.contains("...") })
        else { return false }
        if first == "BAB" || first == "Bab" { return true }
        return isNumber(first) && words[1].first?.isUppercase == true
    }

    /// "3", "3.1", "3.1.2."; no part has more than two digits or begins with a zero.
    private static func isNumber(_ word: String) -> Bool {
        var parts = word.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        return parts.count <= 5
            && parts.allSatisfy { part in
                part.count <= 2 && part.first != "0" && !part.isEmpty
                    && part.allSatisfy { $0 >= "0" && $0 <= "9" }
            }
    }

    /// The next line close below begins in small letters.
    private static func goesOn(_ line: [PageWord], in next: [PageWord]?) -> Bool {
        guard let one = line.first, let two = next?.first, two.top - one.bottom < one.bottom - one.top else {
            return false
        }
        return two.text.first?.isLowercase == true
    }
}
