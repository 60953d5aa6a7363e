import LegalStructure

/// Finds defined terms in text, the longest at each place: in "Arsitektur SPBE" there is no "SPBE".
struct TermFinder {
    /// By their first byte, longest first.
    private var candidates: [UInt8: [(words: [UInt8], definition: Int)]] = [:]

    init(_ definitions: [Definition]) {
        for (index, definition) in definitions.enumerated() {
            for words in [definition.term, definition.short].compactMap({ $0 }) {
                let bytes = Array(words.utf8)
                guard let first = bytes.first else { continue }
                candidates[first, default: []].append((bytes, index))
            }
        }
        for key in candidates.keys { candidates[key]?.sort { $0.words.count > $1.words.count } }
    }

    /// UTF-8 byte ranges in the text, and indices of the definitions.
    func occurrences(in text: String) -> [(range: Range<Int>, definition: Int)] {
        let bytes = Array(text.utf8)
        var found: [(range: Range<Int>, definition: Int)] = []
        var at = 0
        while at < bytes.count {
            if at == 0 || !Self.isWord(bytes[at - 1]), let match = match(in: bytes, at: at) {
                found.append(match)
                at = match.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private func match(in text: [UInt8], at start: Int) -> (range: Range<Int>, definition: Int)? {
        for (words, definition) in candidates[text[start]] ?? [] {
            let end = start + words.count
            guard end <= text.count, end == text.count || !Self.isWord(text[end]),
                text[start..<end].elementsEqual(words)
            else { continue }
            return (start..<end, definition)
        }
        return nil
    }

    static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
