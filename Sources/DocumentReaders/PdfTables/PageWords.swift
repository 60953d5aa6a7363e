/// A word of a page with its place, in points from the upper left corner.
struct PageWord {
    var text: String
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var centre: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

    /// The words of each page in the XHTML that `pdftotext -bbox` writes, one word to a line.
    static func pages(_ html: [UInt8]) -> [[PageWord]] {
        var pages: [[PageWord]] = []
        for line in html.split(separator: 0x0A) {
            let line = line.drop { $0 == 0x20 }
            if line.starts(with: "<page ".utf8) {
                pages.append([])
            } else if !pages.isEmpty, line.starts(with: "<word ".utf8), let word = word(line) {
                pages[pages.count - 1].append(word)
            }
        }
        return pages
    }

    private static func word(_ line: ArraySlice<UInt8>) -> PageWord? {
        let parts = line.split(separator: 0x22, omittingEmptySubsequences: false)
        guard parts.count >= 9, let left = number(parts[1]), let top = number(parts[3]),
            let right = number(parts[5]), let bottom = number(parts[7])
        else { return nil }
        let rest = line[parts[8].startIndex...]
        guard let start = rest.firstIndex(of: 0x3E), let end = rest.lastIndex(of: 0x3C), start < end else {
            return nil
        }
        let text = plain(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
        return PageWord(text: text, left: left, top: top, right: right, bottom: bottom)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
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
