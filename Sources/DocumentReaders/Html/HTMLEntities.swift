import CMarkGFM

/// Character references. Which names exist is asked from cmark-gfm itself, so that both always agree.
struct HTMLEntities {
    private var known: [[UInt8]: [UInt8]] = [:]
    /// A hostile file could hold millions of made-up names; HTML has 2 125.
    private static let mostNames = 4096

    /// The reference at `start` and its text, when the text that follows begins with it.
    mutating func match(
        _ bytes: [UInt8], at start: Int, for literal: UnsafeBufferPointer<UInt8>
    ) -> (end: Int, text: [UInt8])? {
        guard let end = Self.end(bytes, start) else { return nil }
        let reference = bytes[start..<end]
        // A name that does not exist stands in the text as it is. "&amp;amp;" does too, half of it.
        let isAmpersand =
            bytes[start + 1] == 0x23 || reference.elementsEqual("&amp;".utf8)
            || reference.elementsEqual("&AMP;".utf8)
        if !isAmpersand, literal.starts(with: reference) { return nil }
        guard let text = text(of: reference), literal.starts(with: text) else { return nil }
        return (end, text)
    }

    /// The reference at `start` and its text.
    mutating func resolve(_ bytes: [UInt8], at start: Int) -> (end: Int, text: [UInt8])? {
        guard let end = Self.end(bytes, start), let text = text(of: bytes[start..<end]) else { return nil }
        return (end, text)
    }

    /// End of "&name;" or "&#1234;".
    private static func end(_ bytes: [UInt8], _ start: Int) -> Int? {
        var at = start + 1
        while at < bytes.count, at - start <= 32 {
            if bytes[at] == 0x3B { return at > start + 1 ? at + 1 : nil }
            guard ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) || bytes[at] == 0x23 else {
                return nil
            }
            at += 1
        }
        return nil
    }

    private mutating func text(of reference: ArraySlice<UInt8>) -> [UInt8]? {
        let name = reference.dropFirst().dropLast()
        if name.first == 0x23 { return Self.numeric(name.dropFirst()) }
        let key = Array(name)
        if let text = known[key] { return text.isEmpty ? nil : text }
        guard known.count < Self.mostNames else { return nil }
        let text = Self.ask(reference)
        known[key] = text
        return text.isEmpty ? nil : text
    }

    /// Empty for a name that does not exist.
    private static func ask(_ reference: ArraySlice<UInt8>) -> [UInt8] {
        guard let tree = CMarkTree(SourceLines(Array(reference), from: 0)),
            let literal = tree.root.firstChild?.firstChild?.literal,
            !literal.elementsEqual(reference)
        else { return [] }
        return withExtendedLifetime(tree) { Array(literal) }
    }

    /// "1234" or "x4D2"; no character becomes U+FFFD (CommonMark 0.29, section 6.2).
    private static func numeric(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        let isHexadecimal = digits.first == 0x78 || digits.first == 0x58
        let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10) else { return nil }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return Array(String(scalar ?? "\u{FFFD}").utf8)
    }
}
