import DocumentModel

/// A line of wrapped text.
struct WrappedLine {
    /// Which UTF-8 bytes of the text.
    let bytes: Range<Int>
    /// In characters.
    let length: Int
}

/// Breaks text into lines of at most `width` characters, at spaces; a longer word stands alone on its line.
///
/// - Parameter text: with single spaces only, none of them at its ends.
func wrapped(_ text: String, width: Int) -> [WrappedLine] {
    var lines: [WrappedLine] = []
    text.withBytes { bytes in
        var line = 0..<0
        var length = 0
        var at = 0
        while at < bytes.count {
            let word = at..<(bytes[at...].firstIndex(of: 0x20) ?? bytes.count)
            let count = characters(UnsafeBufferPointer(rebasing: bytes[word]))
            if length > 0, length + 1 + count > width {
                lines.append(WrappedLine(bytes: line, length: length))
                line = word
                length = count
            } else {
                line = line.lowerBound..<word.upperBound
                length += count + (length > 0 ? 1 : 0)
            }
            at = word.upperBound + 1
        }
        lines.append(WrappedLine(bytes: line, length: length))
    }
    return lines
}

/// Characters of a word; those of a plain word are its bytes, which are counted much faster.
private func characters(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    word.allSatisfy { $0 < 0x80 } ? word.count : String(decoding: word, as: UTF8.self).count
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
