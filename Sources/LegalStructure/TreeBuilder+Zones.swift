import DocumentModel
import Messages

/// The parts of the manuscript: opening, body, signatures, explanation, annexes, table of contents.
extension TreeBuilder {
    /// Table of contents: entries end with a page number behind dots, a tab or wide space.
    mutating func leavesContents(_ text: [UInt8], _ at: Int) -> Bool {
        guard zone == .pinggiran else { return false }
        if Keyword.isContentsEntry(text) { return true }
        if let (label, _) = UnitLabel.parse(text, from: at), label.kind == .bab || label.kind == .pasal {
            zone = zoneBeforeContents ?? .batangTubuh
            return false
        }
        if let (keyword, _) = Keyword.at(text, from: at), keyword != .daftarIsi {
            zone = zoneBeforeContents ?? .judul
            return false
        }
        return true
    }

    /// Follows a keyword of the opening or closing; false when it stands where it means nothing.
    mutating func enter(_ keyword: Keyword, _ block: Int, _ at: Int, _ end: Int) -> Bool {
        switch keyword {
        case .menimbang where zone == .judul || zone == .menimbang: startPart("Menimbang", .menimbang)
        case .mengingat where [.judul, .menimbang, .mengingat].contains(zone):
            startPart("Mengingat", .mengingat)
        case .memutuskan where zone != .batangTubuh && zone != .lampiran && zone != .penutup:
            startPart("Memutuskan", .memutuskan)
        case .menetapkan where zone == .memutuskan || zone == .mengingat: startPart("Memutuskan", .memutuskan)
        case .penutup where (zone == .batangTubuh || zone == .memutuskan) && !bodyGoesOn(behind: block):
            startPart("Penutup", .penutup)
        case .lampiran(let number)
        where (zone != .judul || !hasOpening) && opensAnnex(block, at) && !bodyGoesOn(behind: block):
            startLampiran(number, block)
            return true
        case .penjelasan where zone == .penutup || zone == .lampiran: startPart("Penjelasan", .penjelasan)
        case .daftarIsi:
            if zone != .pinggiran { zoneBeforeContents = zone }
            zone = .pinggiran
            return true
        default: return false
        }
        if zone == .penutup || zone == .penjelasan {
            addWords(block, at)
        } else if end < text.count {
            take(block, end)
        }
        return true
    }

    /// The pasal that is due stands farther on: what looks like the signatures or an annex is a norm that speaks
    /// of them ("Agar setiap orang mengetahuinya, … harus diundangkan") or a list of annexes.
    func bodyGoesOn(behind block: Int) -> Bool {
        zone == .batangTubuh && lastPasal > 0 && nextPasal(block + 1) == lastPasal + 1
    }

    /// "Lampiran I" in small letters is a heading only behind the signatures; elsewhere it is the end of a
    /// wrapped "… tercantum dalam Lampiran I".
    func opensAnnex(_ block: Int, _ at: Int) -> Bool {
        text[at...].starts(with: Array("LAMPIRAN".utf8)) || zone == .penutup || zone == .lampiran
    }

    /// An explanation without its header: "II. PASAL DEMI PASAL", or a pasal that is soon "Cukup jelas".
    func beginsExplanation(_ block: Int, _ at: Int) -> Bool {
        if text[at...].prefix(200).offset(of: Self.articleByArticle) != nil { return true }
        guard let (label, _) = UnitLabel.parse(text, from: at), label.kind == .pasal else { return false }
        return texts.indices[block...].prefix(16).contains {
            texts[$0].prefix(400).offset(of: Self.clearEnough) != nil
        }
    }

    private static let articleByArticle = Array("PASAL DEMI PASAL".utf8)
    private static let clearEnough = Array("ukup jelas".utf8)

    mutating func startPart(_ name: String, _ newZone: Zone) {
        if zone == newZone, let first = stack.first, units[first.unit].address == name {
            stack.removeSubrange(1...)
            return
        }
        zone = newZone
        stack.removeAll()
        awaitsTitle = nil
        push(level: .bagianNaskah, rank: Rank.part, kind: nil, ordinal: 0, number: "", address: name)
    }

    mutating func startLampiran(_ number: String?, _ block: Int) {
        let address = number.map { "Lampiran \($0)" } ?? "Lampiran"
        if zone == .lampiran, let first = stack.first, units[first.unit].address == address { return }
        zone = .lampiran
        stack.removeAll()
        awaitsTitle = nil
        push(level: .lampiran, rank: Rank.part, kind: nil, ordinal: 0, number: number ?? "", address: address)
        units[units.count - 1].passages.append(TextRange(block: block, bytes: 0..<text.count))
    }

    var isInLampiran: Bool { zone == .lampiran }

    mutating func enterBody(_ block: Int) {
        guard zone != .batangTubuh, zone != .lampiran else { return }
        if zone == .penutup || zone == .penjelasan, lastPasal > 0 || lastDiktum > 0 {
            // Chapters behind the signatures are an annex whose header is missing.
            zone = .lampiran
            stack.removeAll()
            push(level: .lampiran, rank: Rank.part, kind: nil, ordinal: 0, number: "", address: "Lampiran")
            notes.append(
                NaskahNote(
                    message: Message(
                        id: "lampiran tanpa kepala \"LAMPIRAN\"", en: "annex without its head \"LAMPIRAN\""),
                    block: block))
            return
        }
        zone = .batangTubuh
        stack.removeAll()
    }

    /// The annex's own title in capitals, behind its header block of kind, number and title of the act.
    mutating func takeAnnexTitle(_ block: Int, _ start: Int) -> Bool {
        let words = String(decoding: text[start...], as: UTF8.self).trimmed
        let unit = stack[0].unit
        guard
            !["PERATURAN", "KEPUTUSAN", "NOMOR", "TENTANG", "TAHUN"].contains(where: { words.hasPrefix($0) }),
            !words.hasSuffix(","), units.count == unit + 1
        else { return false }
        if title.contains(words.filter { $0.isLetter }) { return false }
        addTitle(unit, block, start..<text.count)
        return true
    }
}
