/// Finds what belongs to the page and not to the text: page numbers, running heads and feet, the
/// catchword of the next page ("Pasal 10 . . ."), web addresses of the publisher.
enum PageFurniture {
    /// One flag a line.
    static func find(in lines: [PhysicalLine], source: [UInt8]) -> [Bool] {
        var flags = [Bool](repeating: false, count: lines.count)
        let repeated = repeatedEdgeLines(lines, source)
        for index in lines.indices where !lines[index].isBlank {
            let text = source[lines[index].range]
            if text.count > 90 { continue }
            let alone =
                isAlone(index, lines) && !answersLabel(index, lines, source)
                && (lines[lines.count - 1].page == 1 || isEdge(index, lines))
            flags[index] =
                isPageNumber(text, alone: alone) || isCatchword(index, lines, source) || isPublisherMark(text)
                || (!repeated.isEmpty && repeated.contains(shape(text)) && isEdge(index, lines))
        }
        return flags
    }

    /// Blank lines, page ends or the file's ends on both sides.
    private static func isAlone(_ index: Int, _ lines: [PhysicalLine]) -> Bool {
        let before = index == 0 || lines[index - 1].isBlank || lines[index - 1].page != lines[index].page
        let after =
            index + 1 == lines.count || lines[index + 1].isBlank
            || lines[index + 1].page != lines[index].page
        return before && after
    }

    /// "NOMOR", "10", "TAHUN 2018" on lines of their own: the number is the act's.
    private static func answersLabel(_ index: Int, _ lines: [PhysicalLine], _ source: [UInt8]) -> Bool {
        var before = index - 1
        while before >= 0, lines[before].isBlank { before -= 1 }
        guard before >= 0 else { return false }
        let words = source[lines[before].range].split { !ASCII.isLetter($0) }
        guard let last = words.last.map({ String(decoding: $0.map(ASCII.lowercased), as: UTF8.self) }) else {
            return false
        }
        return last == "nomor" || last == "tahun" || last == "no"
    }

    /// "- 5 -", "-5-", "_5_", "Page 16", "Halaman 3 dari 20", or a bare number that stands alone.
    private static func isPageNumber(_ text: ArraySlice<UInt8>, alone: Bool) -> Bool {
        func isDash(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || byte == 0x7E }
        let words = text.split(whereSeparator: { ASCII.isSpace($0) || isDash($0) })
        guard let first = words.first, words.count <= 4 else { return false }
        if words.count == 1, isNumber(first) {
            return (text.contains(where: isDash) && text.count <= 9) || alone
        }
        let keyword = String(decoding: first, as: UTF8.self).lowercased()
        guard keyword == "page" || keyword == "halaman" || keyword == "hal" || keyword == "hal." else {
            return false
        }
        return words.count >= 2 && isNumber(words[1])
    }

    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        !word.isEmpty && word.count <= 4 && word.allSatisfy(ASCII.isDigit)
    }

    /// The first words of the next page printed at the foot of this one and followed by dots: they stand again
    /// in one of the next lines. Blanks to be filled in ("Nomor . . .") look the same and are no catchwords.
    private static func isCatchword(_ index: Int, _ lines: [PhysicalLine], _ source: [UInt8]) -> Bool {
        let text = source[lines[index].range]
        let stem = text.droppingLast { $0 == 0x2E || $0 == 0x20 || $0 == 0x2F || ellipsis.contains($0) }
        let dots = text[stem.endIndex...]
        guard text.count <= 60, !stem.isEmpty, dots.filter({ $0 == 0x2E }).count >= 2 || dots.contains(0xE2)
        else {
            return false
        }
        let words = letters(stem)
        // What follows, as letters only: the words may stand on several lines ("a.", "besaran nilai …").
        var following: [UInt8] = []
        var lineStarts: [Int] = []
        var next = index + 1
        while next < lines.count, lineStarts.count < 12 {
            if !lines[next].isBlank {
                lineStarts.append(following.count)
                following += letters(source[lines[next].range].prefix(80))
            }
            next += 1
        }
        return !words.isEmpty && lineStarts.contains { following[$0...].starts(with: words) }
    }

    /// The bytes of "…".
    private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

    private static func letters(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }.map(ASCII.lowercased)
    }

    /// Stamps that document portals and the State Secretariat put on each page.
    private static func isPublisherMark(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 60 else { return false }
        let lower = String(decoding: text, as: UTF8.self).lowercased()
        let words = lower.split(separator: " ")
        if words.count <= 2, lower.contains("jdih.") || lower.hasPrefix("www.") || lower.hasSuffix(".go.id") {
            return true
        }
        return lower.hasPrefix("sk no ") && words.count <= 4
    }

    /// Shapes of short lines that stand at the edge of at least four pages.
    private static func repeatedEdgeLines(_ lines: [PhysicalLine], _ source: [UInt8]) -> Set<[UInt8]> {
        guard let last = lines.last, last.page >= 4 else { return [] }
        var pages: [[UInt8]: Set<Int>] = [:]
        for index in lines.indices
        where !lines[index].isBlank && lines[index].range.count <= 90 && isEdge(index, lines) {
            pages[shape(source[lines[index].range]), default: []].insert(lines[index].page)
        }
        let needed = max(4, last.page / 4)
        return Set(pages.filter { $0.value.count >= needed && !isLegalFurniture($0.key) }.keys)
    }

    /// Shapes that recur at page edges because the law's text does, such as "pasal #".
    private static func isLegalFurniture(_ shape: [UInt8]) -> Bool {
        let text = String(decoding: shape, as: UTF8.self)
        return text.hasPrefix("pasal") || text.hasPrefix("cukupjelas") || text.hasPrefix("(#)")
            || text.hasPrefix("ayat") || text.hasPrefix("bab") || text.count <= 2
    }

    /// Among the first three or last three lines with text of its page.
    private static func isEdge(_ index: Int, _ lines: [PhysicalLine]) -> Bool {
        func near(_ step: Int) -> Bool {
            var seen = 0
            var at = index + step
            while at >= 0, at < lines.count, lines[at].page == lines[index].page {
                if !lines[at].isBlank {
                    seen += 1
                    if seen >= 3 { return false }
                }
                at += step
            }
            return true
        }
        return near(-1) || near(1)
    }

    /// Lower case, digits as one "#", so that page numbers do not tell lines apart.
    private static func shape(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            if ASCII.isDigit(byte) {
                if result.last != 0x23 { result.append(0x23) }
            } else if byte >= 0x41 && byte <= 0x5A {
                result.append(byte + 0x20)
            } else if byte != 0x20 {
                result.append(byte)
            }
        }
        return result
    }
}
