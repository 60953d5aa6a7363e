/// Searching in bytes of text without making strings of them.
extension ArraySlice<UInt8> {
    /// Offset of the first occurrence, counted from the slice's start; nil when there is none.
    package func offset(of needle: [UInt8]) -> Int? {
        guard let first = needle.first, needle.count <= count else { return nil }
        for at in startIndex...(endIndex - needle.count) where self[at] == first {
            if self[at..<(at + needle.count)].elementsEqual(needle) { return at - startIndex }
        }
        return nil
    }
}
