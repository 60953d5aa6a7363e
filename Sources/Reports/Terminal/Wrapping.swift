/// A line of wrapped text, and how many characters it has.
struct WrappedLine {
    let text: Substring
    let length: Int
}

/// Breaks text into lines of at most `width` characters, at spaces; a longer word stands alone on its line.
///
/// - Parameter text: with single spaces only, none of them at its ends.
func wrapped(_ text: String, width: Int) -> [WrappedLine] {
    var lines: [WrappedLine] = []
    var start = text.startIndex
    var end = start
    var length = 0
    // Characters of plain words are bytes, which are counted much faster.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    var at = start
    while at < text.endIndex {
        let next = text.utf8[at...].firstIndex(of: 0x20) ?? text.endIndex
        let count = isPlain ? text.utf8.distance(from: at, to: next) : text[at..<next].count
        if length > 0, length + 1 + count > width {
            lines.append(WrappedLine(text: text[start..<end], length: length))
            start = at
            length = count
        } else {
            length += count + (length > 0 ? 1 : 0)
        }
        end = next
        at = next < text.endIndex ? text.utf8.index(after: next) : next
    }
    lines.append(WrappedLine(text: text[start..<end], length: length))
    return lines
}

extension String {
    /// Filled up with spaces to `width` characters.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    /// Filled up with spaces in front to `width` characters.
    func padded(before width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
