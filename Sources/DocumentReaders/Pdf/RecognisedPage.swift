/// The words that tesseract saw on a page, set out as lines whose spaces keep the columns: what the text
/// reader knows from the text layers of PDFs.
struct RecognisedPage {
    struct Line {
        /// Bytes of the page's text.
        var range: Range<Int>
        /// Mean of its words, 0 to 1.
        var confidence: Double
    }

    private(set) var text: [UInt8] = []
    private(set) var lines: [Line] = []

    private struct Word {
        var text: Substring
        /// Pixels from the left and from the top.
        var left: Int
        var top: Int
        var width: Int
        var height: Int
        /// 0 to 1.
        var confidence: Double

        var middle: Int { top + height / 2 }
    }

    /// - Parameter tsv: the table that tesseract prints; a row of level 5 is a word.
    init(tsv: [UInt8]) {
        let words = tsv.split(separator: 0x0A).compactMap { Self.word(in: $0) }
        guard !words.isEmpty else { return }
        let pitch = Self.characterWidth(words)
        let margin = words.map(\.left).min() ?? 0
        var below = words[0].top
        for row in Self.rows(of: words) {
            let top = row.map(\.top).min() ?? below
            let height = row.map(\.height).max() ?? 1
            if !lines.isEmpty, top - below > height { text.append(0x0A) }
            below = max(below, row.map { $0.top + $0.height }.max() ?? below)
            append(row, pitch: pitch, margin: margin)
        }
    }

    private mutating func append(_ row: [Word], pitch: Double, margin: Int) {
        let start = text.count
        var column = 0
        for word in row {
            let place = Int(Double(word.left - margin) / pitch)
            // Words of one phrase stand a character or so apart; more is a column.
            let gap = column == 0 ? place : place - column > 2 ? place - column : 1
            text += [UInt8](repeating: 0x20, count: max(0, min(gap, Self.widest)))
            text += Array(word.text.utf8)
            column = max(place, column + gap) + word.text.count
        }
        let confidence = row.reduce(0) { $0 + $1.confidence } / Double(row.count)
        lines.append(Line(range: start..<text.count, confidence: confidence))
        text.append(0x0A)
    }

    /// Columns of the widest gap.
    private static let widest = 200

    private static func word(in row: ArraySlice<UInt8>) -> Word? {
        // level page block paragraph line word left top width height confidence text
        let cells = String(decoding: row, as: UTF8.self).split(
            separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
        guard cells.count == 12, cells[0] == "5", let left = Int(cells[6]), let top = Int(cells[7]),
            let width = Int(cells[8]), let height = Int(cells[9]), let confidence = Double(cells[10]),
            confidence.isFinite,
            [left, top, width, height].allSatisfy({ (0...1_000_000).contains($0) })
        else { return nil }
        let text = cells[11].drop { $0.isWhitespace }
        guard !text.isEmpty, !text.allSatisfy({ $0.isWhitespace || $0 == "|" || $0 == "_" }) else {
            return nil
        }
        return Word(
            text: text, left: left, top: top, width: width, height: height,
            confidence: min(max(confidence / 100, 0), 1))
    }

    /// Pixels a character: the median of the longer words.
    private static func characterWidth(_ words: [Word]) -> Double {
        let widths = words.filter { $0.text.count >= 4 }
            .map { Double($0.width) / Double($0.text.count) }.sorted()
        return max(widths.isEmpty ? 20 : widths[widths.count / 2], 1)
    }

    /// Words that stand at one height, from left to right. Recognition takes the two columns of "Menimbang" for
    /// two blocks; here they become one line again.
    private static func rows(of words: [Word]) -> [[Word]] {
        var rows: [[Word]] = []
        for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            if let last = rows.last?.last, word.middle - last.middle < min(word.height, last.height) / 2 {
                rows[rows.count - 1].append(word)
            } else {
                rows.append([word])
            }
        }
        return rows.map { $0.sorted { $0.left < $1.left } }
    }
}
