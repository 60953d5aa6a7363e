import DocumentModel

/// Internal and external references (UU 12/2011 Lampiran II no. 271–283).
enum References {
    static func find(in units: [Unit], texts: [[UInt8]]) -> [Reference] {
        var byAddress: [String: Int] = [:]
        for unit in units where byAddress[unit.address] == nil && unit.zone != .penjelasan {
            byAddress[unit.address] = unit.index
        }
        var references: [Reference] = []
        for unit in units
        where unit.zone == .batangTubuh || unit.zone == .lampiran || unit.zone == .memutuskan {
            for passage in unit.passages {
                let words = Words(texts[passage.block], passage.bytes)
                var at = 0
                while at < words.count {
                    // Most words begin no reference; no string is made of them.
                    guard words.beginsReference(at), let chain = ReferenceChain(words, from: at) else {
                        at += 1
                        continue
                    }
                    for link in chain.links {
                        let address = base(of: link.place, unit, units) + link.place.text
                        references.append(
                            Reference(
                                range: TextRange(
                                    block: passage.block,
                                    bytes: words.range(link.words.lowerBound, link.words.upperBound)),
                                unit: unit.index, address: address, isExternal: chain.namesOtherAct,
                                target: chain.namesOtherAct ? nil : byAddress[address]))
                    }
                    at = chain.end
                }
            }
        }
        return references
    }

    /// The enclosing address that a relative reference starts from.
    private static func base(of place: ReferencePlace, _ unit: Unit, _ units: [Unit]) -> String {
        if place.pasal != nil || place.diktum != nil { return "" }
        let wanted: UnitLevel = place.ayat == nil ? .ayat : .pasal
        var at: Int? = unit.index
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
    private var ranges: [Range<Int>] = []

    init(_ text: [UInt8], _ bytes: Range<Int>) {
        self.text = text
        var at = bytes.lowerBound
        while at < bytes.upperBound {
            while at < bytes.upperBound, UnitLabel.isSpace(text[at]) { at += 1 }
            let start = at
            while at < bytes.upperBound, !UnitLabel.isSpace(text[at]) { at += 1 }
            if at > start { ranges.append(start..<at) }
        }
    }

    var count: Int { ranges.count }
    /// May be "pasal", "ayat", "diktum", "huruf" or "angka".
    func beginsReference(_ index: Int) -> Bool {
        let range = ranges[index]
        guard (4...6).contains(range.count) else { return false }
        switch text[range.lowerBound] | 0x20 {
        case 0x70, 0x61, 0x64, 0x68: return true
        default: return false
        }
    }
    func text(_ index: Int) -> String { String(decoding: text[ranges[index]], as: UTF8.self) }
    func lower(_ index: Int) -> String { text(index).lowercased() }
    func range(_ start: Int, _ end: Int) -> Range<Int> {
        ranges[start].lowerBound..<ranges[max(start, end - 1)].upperBound
    }
}
