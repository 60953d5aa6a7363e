import DocumentModel

/// Internal and external references (UU 12/2011 Lampiran II no. 271–283).
enum References {
    static func find(in units: [Unit], texts: BlockTexts) -> [Reference] {
        var byAddress: [String: Int] = [:]
        byAddress.reserveCapacity(units.count)
        // By index: to take a unit out of the list copies it.
        for index in units.indices where units[index].zone != .penjelasan {
            if byAddress[units[index].address] == nil { byAddress[units[index].address] = index }
        }
        var references: [Reference] = []
        for index in units.indices {
            switch units[index].zone {
            case .batangTubuh, .lampiran, .memutuskan: break
            default: continue
            }
            for passage in units[index].passages {
                guard texts.read(passage, Words.mayHoldReference) else { continue }
                let words = Words(texts[passage], at: passage.bytes.lowerBound)
                var at = 0
                while at < words.count {
                    // Most words begin no reference; no strings are made of them.
                    guard words.beginsReference(at), let chain = ReferenceChain(words, from: at) else {
                        at += 1
                        continue
                    }
                    for link in chain.links {
                        let address = base(of: link.place, index, units) + link.place.text
                        let target = chain.namesOtherAct ? nil : byAddress[address]
                        references.append(
                            Reference(
                                range: TextRange(
                                    block: passage.block,
                                    bytes: words.range(link.words.lowerBound, link.words.upperBound)),
                                // The target's own address, so that both share one text.
                                unit: index, address: target.map { units[$0].address } ?? address,
                                isExternal: chain.namesOtherAct, target: target))
                    }
                    at = chain.end
                }
            }
        }
        return references
    }

    /// The enclosing address that a relative reference starts from.
    private static func base(of place: ReferencePlace, _ unit: Int, _ units: [Unit]) -> String {
        if place.pasal != nil || place.diktum != nil { return "" }
        let wanted: UnitLevel = place.ayat == nil ? .ayat : .pasal
        var at: Int? = unit
        while let index = at {
            let level = units[index].level
            if level == wanted || level == .pasal || level == .diktum { return units[index].address + " " }
            at = units[index].parent
        }
        return ""
    }
}

/// Words of a passage with their byte ranges.
struct Words {
    private let text: [UInt8]
    /// Where the text begins in its block.
    private let offset: Int
    private var ranges: [Range<Int>] = []

    init(_ text: [UInt8], at offset: Int) {
        self.text = text
        self.offset = offset
        ranges.reserveCapacity(text.count / 6)
        var at = 0
        while at < text.count {
            while at < text.count, UnitLabel.isSpace(text[at]) { at += 1 }
            let start = at
            while at < text.count, !UnitLabel.isSpace(text[at]) { at += 1 }
            if at > start { ranges.append(start..<at) }
        }
    }

    /// Some word begins like one that begins a reference. Most passages have none, and are not taken apart; so this looks
    /// at all of a text, for the spaces in eight bytes at a time.
    static func mayHoldReference(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if mayBeginReference(text, 0) { return true }
        var at = 0
        while at + 8 <= text.count {
            let signs = UInt64(
                littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
                    fromByteOffset: at, as: UInt64.self))
            // The highest bit of each byte that is white space, or the last of a no-break space; some other bytes of
            // more than ASCII pass for them.
            var spaces = ~((signs & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F) & 0x8080_8080_8080_8080
            while spaces != 0 {
                if mayBeginReference(text, at + spaces.trailingZeroBitCount / 8 + 1) { return true }
                spaces &= spaces &- 1
            }
            at += 8
        }
        return (at..<max(at, text.count)).contains {
            text[$0] & 0x7F <= 0x20 && mayBeginReference(text, $0 + 1)
        }
    }

    /// pas, aya, dik, huru
    @inline(__always)
    private static func mayBeginReference(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at + 3 < text.count else { return false }
        switch (text[at] | 0x20, text[at + 1] | 0x20, text[at + 2] | 0x20) {
        case (0x70, 0x61, 0x73), (0x61, 0x79, 0x61), (0x64, 0x69, 0x6B): return true
        case (0x68, 0x75, 0x72): return text[at + 3] | 0x20 == 0x75
        default: return false
        }
    }

    var count: Int { ranges.count }
    /// The word is "pasal", "ayat", "diktum" or "huruf".
    func beginsReference(_ index: Int) -> Bool {
        switch text[ranges[index].lowerBound] | 0x20 {
        case 0x70: isWord(index, "pasal")
        case 0x61: isWord(index, "ayat")
        case 0x64: isWord(index, "diktum")
        case 0x68: isWord(index, "huruf")
        default: false
        }
    }
    /// The word is this one of small letters, in whatever case it is written.
    func isWord(_ index: Int, _ letters: StaticString) -> Bool {
        let range = ranges[index]
        guard range.count == letters.utf8CodeUnitCount else { return false }
        return letters.withUTF8Buffer { buffer in
            buffer.indices.allSatisfy { buffer[$0] == text[range.lowerBound + $0] | 0x20 }
        }
    }
    /// The word's last byte.
    func last(_ index: Int) -> UInt8 { text[ranges[index].upperBound - 1] }
    func lower(_ index: Int) -> String {
        String(decoding: text[ranges[index]], as: UTF8.self).lowercased()
    }
    /// The word without the marks behind it.
    func unmarked(_ index: Int) -> ArraySlice<UInt8> {
        var range = ranges[index]
        while let last = range.last, Self.isMark(text[last]) { range.removeLast() }
        return text[range]
    }
    /// A comma, full stop, semicolon or colon.
    static func isMark(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A
    }
    func range(_ start: Int, _ end: Int) -> Range<Int> {
        (offset + ranges[start].lowerBound)..<(offset + ranges[max(start, end - 1)].upperBound)
    }
}
