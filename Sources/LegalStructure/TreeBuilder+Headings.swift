import DocumentModel

/// Divisions, pasal and diktum.
extension TreeBuilder {
    /// Whether a recognised label is one here, or only looks like one ("(1) dan ayat (2) …" of a
    /// wrapped reference, "Pasal 5 ayat (2) …" at the start of a sentence).
    func accepts(_ label: UnitLabel, _ text: [UInt8], _ end: Int) -> Bool {
        let rest = text[min(end, text.count)...].drop(while: UnitLabel.isSpace)
        var firstWord: String { UnitLabel.nextWord(text, end).0 }
        switch label.kind {
        case .ayat:
            let last = stack.last { $0.kind == .ayat }?.ordinal ?? 0
            if label.ordinal == last + 1 || label.ordinal == 1 {
                return !["dan", "atau", "huruf", "sampai"].contains(firstWord)
            }
            return rest.isEmpty || !UnitLabel.isLower(rest.first ?? 0)
        case .pasal, .pasalRomawi:
            if zone == .penutup { return false }
            if rest.allSatisfy(UnitLabel.isSpace) { return true }
            if zone == .menimbang || zone == .mengingat { return false }
            if ["ayat", "huruf", "dan", "atau", "sampai", "dihapus", "dihapus."].contains(firstWord) {
                return false
            }
            if UnitLabel.parse(text, from: end) != nil { return true }
            return label.ordinal == lastPasal + 1 && (rest.first.map(UnitLabel.isUpper) ?? false)
                && label.kind == .pasal
        case .diktum:
            // "KEEMPAT" of a wrapped title is none: diktum come in their order.
            return [.memutuskan, .batangTubuh].contains(zone) && lastPasal == 0
                && (lastDiktum + 1...lastDiktum + 2).contains(label.ordinal)
        case .bab, .bagian, .paragraf:
            if label.kind != .bab, ![.batangTubuh, .lampiran, .memutuskan].contains(zone) { return false }
            if rest.first.map(UnitLabel.isLower) ?? false { return false }
            // "BAB VIII Lampiran Peraturan Daerah ini." is the end of a sentence.
            if label.kind == .bab, rest.count < 160, rest.last == 0x2E, !Self.isCapitals(Array(rest)) {
                return false
            }
            // A heading is short, unless its first pasal runs on behind it.
            return rest.count < (label.kind == .bab ? 160 : 300)
                || (pasalInside(text, end) ?? Int.max) < end + 300
        case .butir: return false
        case .hurufKapital, .romawi: return isNestable && (zone == .lampiran || lastPasal == 0)
        default: return isNestable
        }
    }

    /// No real list goes this deep; hostile ones would make addresses of endless length.
    var isNestable: Bool { stack.count < 24 }

    mutating func open(_ label: UnitLabel, _ block: Int, _ end: Int, extraTitle: String = "") {
        switch label.kind {
        case .bab, .bagian, .paragraf: openDivision(label, block, end, extraTitle: extraTitle)
        case .pasal, .pasalRomawi: openPasal(label, block, end)
        case .diktum: openDiktum(label, block, end)
        default: openItem(label, block, end)
        }
    }

    mutating func openDivision(_ original: UnitLabel, _ block: Int, _ end: Int, extraTitle: String) {
        enterBody(block)
        let label = original.kind == .bab ? romanBab(original) : original
        let (level, rank, word): (UnitLevel, Int, String) =
            switch label.kind {
            case .bab: (.bab, Rank.bab, "BAB")
            case .bagian: (.bagian, Rank.bagian, "Bagian")
            default: (.paragraf, Rank.paragraf, "Paragraf")
            }
        pop(to: rank)
        var prefix = stack.last.map { units[$0.unit].address } ?? ""
        if !prefix.isEmpty { prefix += " " }
        let index = push(
            level: level, rank: rank, kind: label.kind, ordinal: label.ordinal, number: label.number,
            address: prefix + "\(word) \(label.number)")
        if !extraTitle.isEmpty { units[index].heading = extraTitle }
        awaitsTitle = index
        guard end < text.count else { return }
        // "Bagian Kesatu Arsitektur SPBE Pasal 6": the next pasal on the heading's line.
        if let split = pasalInside(text, end) {
            addTitle(index, block, end..<split)
            take(block, split)
        } else {
            addTitle(index, block, end..<text.count)
        }
    }

    mutating func openPasal(_ label: UnitLabel, _ block: Int, _ end: Int) {
        enterBody(block)
        if isInLampiran { return addWords(block, 0) }
        if repeatsOpenPasal(label) {
            pop(to: Rank.ayat)
            return take(block, end)
        }
        // An amending regulation has Pasal I and II; elsewhere "Pasal I" is a misread "Pasal 1".
        let isRoman = label.kind == .pasalRomawi && isAmendment
        pop(to: isRoman ? Rank.amending : Rank.pasal)
        let number = label.kind == .pasalRomawi && !isAmendment ? String(label.ordinal) : label.number
        push(
            level: .pasal, rank: isRoman ? Rank.amending : Rank.pasal, kind: label.kind,
            ordinal: label.ordinal,
            number: number, address: "Pasal \(number)")
        units[units.count - 1].headingRange = TextRange(block: block, bytes: min(labelStart, end)..<end)
        if !isRoman { lastPasal = label.ordinal }
        awaitsTitle = nil
        take(block, end)
    }

    mutating func openDiktum(_ label: UnitLabel, _ block: Int, _ end: Int) {
        enterBody(block)
        lastDiktum = label.ordinal
        pop(to: Rank.pasal)
        push(
            level: .diktum, rank: Rank.pasal, kind: .diktum, ordinal: label.ordinal, number: label.number,
            address: "Diktum \(label.number)")
        take(block, end)
    }
}
