/// Where tags, comments and scripts of an HTML text end.
struct HTMLExtents {
    /// Marks that do not occur in the rest of the text; not to be searched for again and again.
    private var missing: Set<String> = []

    /// End of the tag, comment, declaration or processing instruction at `start`; nil where none is closed.
    mutating func markupEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        if bytes[start...].starts(with: "<!--".utf8) { return end(of: "-->", bytes, from: start + 4) }
        guard start + 1 < bytes.count else { return nil }
        let next = bytes[start + 1]
        if next == 0x21 || next == 0x3F { return end(of: ">", bytes, from: start + 2) }
        guard ASCII.isLetter(next) || next == 0x2F else { return nil }
        var quote: UInt8?
        for at in (start + 1)..<bytes.count {
            let byte = bytes[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x3E {
                return at + 1
            } else if byte == 0x3C {
                return nil
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            }
        }
        return nil
    }

    private mutating func end(of mark: String, _ bytes: [UInt8], from start: Int) -> Int? {
        if missing.contains(mark) { return nil }
        let length = mark.utf8.count
        var at = start
        while at + length <= bytes.count {
            if bytes[at] == mark.utf8.first, bytes[at...].starts(with: mark.utf8) { return at + length }
            at += 1
        }
        missing.insert(mark)
        return nil
    }

    /// End of a script or style sheet whose content begins at `start`.
    mutating func scriptEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        end(of: "</s", bytes, from: start).map { $0 - 3 } ?? bytes.count
    }
}
