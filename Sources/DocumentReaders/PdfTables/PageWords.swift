/// A word of a page with its place, in points from the upper left corner.
struct PageWord {
    var text: String
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var centre: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

    /// An element "<word xMin=… yMin=… xMax=… yMax=…>text</word>".
    init?(_ line: ArraySlice<UInt8>) {
        let parts = line.split(separator: 0x22, omittingEmptySubsequences: false)
        guard parts.count >= 9, let left = Self.number(parts[1]), let top = Self.number(parts[3]),
            let right = Self.number(parts[5]), let bottom = Self.number(parts[7])
        else { return nil }
        let rest = line[parts[8].startIndex...]
        guard let start = rest.firstIndex(of: 0x3E), let end = rest.lastIndex(of: 0x3C), start < end else {
            return nil
        }
        text = Self.plain(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    fileprivate static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
        Double(String(decoding: bytes, as: UTF8.self))
    }

    private static func plain(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let at = rest.firstIndex(of: "&") {
            result += rest[..<at]
            rest = rest[at...]
            if let (name, sign) = entities.first(where: { rest.hasPrefix($0.0) }) {
                result += sign
                rest = rest.dropFirst(name.count)
            } else {
                result += "&"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    private static let entities = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
    ]
}

/// The words of a page on it.
struct PageLayout {
    var height: Double
    var words: [PageWord] = []

    /// The pages in the XHTML that `pdftotext -bbox` writes, one word to a line.
    static func pages(_ html: [UInt8]) -> [PageLayout] {
        var pages: [PageLayout] = []
        for line in html.split(separator: 0x0A) {
            let line = line.drop { $0 == 0x20 }
            if line.starts(with: "<page ".utf8) {
                let parts = line.split(separator: 0x22, omittingEmptySubsequences: false)
                pages.append(PageLayout(height: parts.count > 3 ? PageWord.number(parts[3]) ?? 0 : 0))
            } else if !pages.isEmpty, line.starts(with: "<word ".utf8), let word = PageWord(line) {
                pages[pages.count - 1].words.append(word)
            }
        }
        return pages
    }

    /// Whether words stand on it above this part; its margins do not count.
    func hasText(above top: Double) -> Bool {
        words.contains { $0.bottom <= top && $0.bottom > height * 0.075 }
    }

    /// Whether the last of its tables fills it to the end, and so may go on behind it.
    func ends(with grids: [RuledGrid]) -> Bool {
        guard let bottom = grids.last?.rows.last else { return false }
        return !words.contains { $0.top >= bottom && $0.top < height * 0.92 }
    }
}

extension [PageWord] {
    /// Line by line from top to bottom, each from left to right.
    var lines: [[PageWord]] {
        var lines: [[PageWord]] = []
        for word in sorted(by: { $0.centre.y < $1.centre.y }) {
            if let first = lines.last?.first,
                abs(word.centre.y - first.centre.y) < (first.bottom - first.top) / 2
            {
                lines[lines.count - 1].append(word)
            } else {
                lines.append([word])
            }
        }
        return lines.map { $0.sorted { $0.left < $1.left } }
    }
}
