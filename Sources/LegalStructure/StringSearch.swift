import DocumentModel

extension StringProtocol {
    /// Range of the first occurrence of plain words at or behind an index.
    func firstRange(ofBytes words: String, from start: Index? = nil) -> Range<Index>? {
        let needle = Array(words.utf8)
        let from = start ?? startIndex
        let offset: Int? =
            utf8[from...].withContiguousStorageIfAvailable { $0.offset(of: needle) }
            ?? Array(utf8[from...]).offset(of: needle)
        guard let offset else { return nil }
        let lower = utf8.index(from, offsetBy: offset)
        return lower..<utf8.index(lower, offsetBy: needle.count)
    }

    func contains(bytes words: String) -> Bool { firstRange(ofBytes: words) != nil }
}
