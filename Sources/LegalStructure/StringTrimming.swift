extension String {
    /// Without white space at both ends.
    var trimmed: String {
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

    func trimmingSuffix(_ characters: String) -> String {
        var result = trimmed
        while let last = result.last, characters.contains(last) || last == " " { result.removeLast() }
        return result
    }
}
