/// Extents of links and link reference definitions in a block's content, for skipping what the reader of the
/// page does not see. Follows CommonMark 0.29, sections 4.7 and 6.5 to 6.7, as cmark-gfm implements it.
struct LinkSyntax {
    let bytes: [UInt8]

    private func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }

    /// End of what follows a link's text, given the place of its closing bracket: "](url "title")",
    /// "][label]", "][]" or "]".
    func linkEnd(closingBracket at: Int) -> Int {
        let behind = at + 1
        if byte(behind) == 0x28, let end = inlineTail(openingParenthesis: behind) { return end }
        return label(at: behind) ?? behind
    }

    private func inlineTail(openingParenthesis at: Int) -> Int? {
        guard let destinationEnd = destination(at: skipSpace(at + 1)) else { return nil }
        var end = destinationEnd
        let titleStart = skipSpace(end)
        if titleStart > end, let titleEnd = title(at: titleStart) { end = titleEnd }
        end = skipSpace(end)
        return byte(end) == 0x29 ? end + 1 : nil
    }

    /// End of the link reference definitions at the start of a paragraph; 0 when it has none.
    func definitionsEnd() -> Int {
        var at = 0
        while byte(at) == 0x5B, let end = definition(at: at) { at = end }
        return at
    }

    private func definition(at start: Int) -> Int? {
        guard let labelEnd = label(at: start), byte(labelEnd) == 0x3A,
            bytes[(start + 1)..<(labelEnd - 1)].contains(where: { !ASCII.isSpace($0) }),
            let destinationEnd = destination(at: skipSpace(labelEnd + 1)),
            destinationEnd > skipSpace(labelEnd + 1)
        else { return nil }
        let titleStart = skipSpace(destinationEnd)
        if titleStart > destinationEnd, let titleEnd = title(at: titleStart),
            let end = lineEnd(from: titleEnd)
        {
            return end
        }
        return lineEnd(from: destinationEnd)
    }

    /// Start of the next line when only blanks follow on this one.
    private func lineEnd(from start: Int) -> Int? {
        var at = start
        while ASCII.isBlank(byte(at)) { at += 1 }
        if at >= bytes.count { return bytes.count }
        return bytes[at] == 0x0A ? at + 1 : nil
    }

    /// "[label]": at most 999 characters without inner brackets.
    private func label(at start: Int) -> Int? {
        guard byte(start) == 0x5B else { return nil }
        var at = start + 1
        while at < bytes.count, at - start <= 1000 {
            switch bytes[at] {
            case 0x5C: at += ASCII.isPunctuation(byte(at + 1)) ? 2 : 1
            case 0x5B: return nil
            case 0x5D: return at + 1
            default: at += 1
            }
        }
        return nil
    }

    /// "<…>" or a run without white space, to the parenthesis that closes the link; empty only before that.
    /// The library does not insist on balanced parentheses before white space.
    private func destination(at start: Int) -> Int? {
        var at = start
        if byte(at) == 0x3C {
            at += 1
            while at < bytes.count {
                switch bytes[at] {
                case 0x3E: return at + 1
                case 0x5C: at += 2
                case 0x0A, 0x3C: return nil
                default: at += 1
                }
            }
            return nil
        }
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x5C where ASCII.isPunctuation(byte(at + 1)): at += 1
            case 0x28:
                depth += 1
                if depth > 32 { return nil }
            case 0x29:
                if depth == 0 { return at }
                depth -= 1
            case _ where ASCII.isSpace(bytes[at]): return at > start ? at : nil
            default: break
            }
            at += 1
        }
        return at > start ? at : nil
    }

    /// A title in double or single quotes or parentheses.
    private func title(at start: Int) -> Int? {
        let close: UInt8
        switch byte(start) {
        case 0x22: close = 0x22
        case 0x27: close = 0x27
        case 0x28: close = 0x29
        default: return nil
        }
        var at = start + 1
        while at < bytes.count {
            if bytes[at] == 0x5C {
                at += 2
            } else if bytes[at] == close {
                return at + 1
            } else if bytes[at] == 0x28, close == 0x29 {
                return nil
            } else {
                at += 1
            }
        }
        return nil
    }

    private func skipSpace(_ start: Int) -> Int {
        var at = start
        while at < bytes.count, ASCII.isSpace(bytes[at]) { at += 1 }
        return at
    }
}
