extension String {
    /// Without white space at both ends.
    var trimmed: String {
        func isText(_ byte: UInt8) -> Bool { byte != 0x20 && !(0x09...0x0D).contains(byte) }
        guard let start = utf8.firstIndex(where: isText), let end = utf8.lastIndex(where: isText) else {
            return ""
        }
        // Only where other than ASCII stands at an end are its properties asked for.
        if utf8[start] < 0x80, utf8[end] < 0x80 { return String(self[start...end]) }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Range of a whole word in a text of capitals.
    func range(ofWord word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            guard let found = firstRange(ofBytes: word, from: start) else { return nil }
            let before = found.lowerBound == startIndex ? " " : self[index(before: found.lowerBound)]
            let after = found.upperBound == endIndex ? " " : self[found.upperBound]
            if !before.isLetter, !after.isLetter { return found }
            start = found.upperBound
        }
        return nil
    }

    func trimmingPrefix(_ characters: String) -> String {
        String(drop { characters.contains($0) || $0 == " " })
    }

    /// - Parameter characters: of ASCII.
    func trimmingSuffix(_ characters: String) -> String {
        let text = trimmed
        let end = text.utf8.lastIndex { $0 != 0x20 && !characters.utf8.contains($0) }
        return end.map { String(text[...$0]) } ?? ""
    }
}
