import DocumentModel

/// Internal and external references (UU 12/2011 Lampiran II no. 271–283).
enum References {
    static func find(in units: [Unit], texts: [[UInt8]]) -> [Reference] {
        var byAddress: [String: Int] = [:]
        for unit in units where byAddress[unit.address] == nil && unit.zone != .penjelasan { byAddress[unit.address] = unit.index }
        var references: [Reference] = []
        for unit in units where unit.zone == .batangTubuh || unit.zone == .lampiran || unit.zone == .memutuskan {
            for passage in unit.passages {
                collect(texts[passage.block], passage, unit, units, byAddress, &references)
            }
        }
        return references
    }

    private static func collect(
        _ text: [UInt8], _ passage: TextRange, _ unit: Unit, _ units: [Unit], _ byAddress: [String: Int],
        _ references: inout [Reference]
    ) {
        let words = Words(text, passage.bytes)
        var at = 0
        // Pasal named last, for "ayat (2)" that follows "Pasal 5" after a comma or "dan".
        while at < words.count {
            // Most words are none of these; no string is made of them.
            guard words.beginsReference(at) else {
                at += 1
                continue
            }
            let word = words.lower(at)
            guard word == "pasal" || word == "ayat" || word == "diktum" || (word == "huruf" && at > 0 && ["dalam", "pada"].contains(words.lower(at - 1)))
            else {
                at += 1
                continue
            }
            let start = at
            var address = ""
            var end = at
            func take(_ name: String, _ render: (String) -> String?) {
                guard end + 1 < words.count, words.lower(end) == name, let text = render(words.text(end + 1)) else { return }
                address += (address.isEmpty ? "" : " ") + text
                end += 2
            }
            take("pasal") { number in
                let tidy = number.trimmingSuffix(",.;:")
                return tidy.first?.isNumber == true && tidy.count <= 5 ? "Pasal \(tidy)" : nil
            }
            let hasPasal = !address.isEmpty
            take("diktum") { number in number.first?.isUppercase == true ? "Diktum \(number.trimmingSuffix(",.;:").uppercased())" : nil }
            take("ayat") { number in
                let tidy = number.trimmingSuffix(",.;:")
                return tidy.hasPrefix("(") && tidy.hasSuffix(")") ? "ayat \(tidy)" : nil
            }
            take("huruf") { letter in
                let tidy = letter.trimmingSuffix(",.;:")
                return tidy.count <= 2 && tidy.allSatisfy { $0.isLetter } ? "huruf \(tidy)" : nil
            }
            take("angka") { number in
                let tidy = number.trimmingSuffix(",.;:")
                return !tidy.isEmpty && tidy.allSatisfy { $0.isNumber } ? "angka \(tidy)" : nil
            }
            if address.isEmpty {
                at += 1
                continue
            }
            let isExternal = hasPasal && namesOtherAct(words, end)
            let whole = hasPasal || address.hasPrefix("Diktum") ? address : base(unit, units, address) + address
            references.append(
                Reference(
                    range: TextRange(block: passage.block, bytes: words.range(start, end)), unit: unit.index,
                    address: whole, isExternal: isExternal, target: isExternal ? nil : byAddress[whole]))
            at = max(end, at + 1)
        }
    }

    /// The enclosing address that a relative reference starts from.
    private static func base(_ unit: Unit, _ units: [Unit], _ address: String) -> String {
        let wanted: UnitLevel = address.hasPrefix("ayat") ? .pasal : .ayat
        var at: Int? = unit.index
        while let index = at {
            let level = units[index].level
            if level == wanted || level == .pasal || level == .diktum { return units[index].address + " " }
            at = units[index].parent
        }
        return ""
    }

    /// "Pasal 5 Peraturan Presiden Nomor 95 …": a kind of act within the next words.
    private static func namesOtherAct(_ words: Words, _ start: Int) -> Bool {
        for at in start..<min(start + 6, words.count) {
            switch words.lower(at) {
            case "undang-undang", "perpres", "permen": return true
            case "peraturan", "keputusan":
                // "Peraturan Bupati ini" is this act.
                for next in at..<min(at + 5, words.count) where words.lower(next) == "ini" { return false }
                return true
            default: continue
            }
        }
        return false
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
    /// May be "pasal", "ayat", "diktum" or "huruf".
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
    func range(_ start: Int, _ end: Int) -> Range<Int> { ranges[start].lowerBound..<ranges[max(start, end - 1)].upperBound }
}
