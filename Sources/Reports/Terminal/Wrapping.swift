/// Breaks text into lines of at most `width` characters, at spaces; a longer word stands alone on its line.
func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    // Characters of plain words are bytes, which are counted much faster.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    for bytes in text.utf8.split(separator: 0x20) {
        let word = Substring(bytes)
        let count = isPlain ? bytes.count : word.count
        if length > 0, length + 1 + count > width {
            lines.append(line)
            line = ""
            length = 0
        }
        if length > 0 {
            line += " "
            length += 1
        }
        line += word
        length += count
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
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
