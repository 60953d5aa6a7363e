import DocumentModel
import Messages

/// Builds the tree of units from blocks in reading order. It knows how regulations are divided
/// (UU 12/2011 Lampiran II no. 1, 70–95) and recovers from lost and misread labels; every recovery
/// leaves a note.
struct TreeBuilder {
    private(set) var units: [Unit] = []
    private(set) var notes: [NaskahNote] = []
    /// Bytes of each block's text.
    let texts: [[UInt8]]
    private let labels: [[UInt8]]
    private let kinds: [Block.Kind]

    private var zone = Zone.judul
    private var stack: [Open] = []
    /// Unit whose title the next unlabelled blocks belong to.
    private var awaitsTitle: Int?
    private var lastPasal = 0
    private let nextPasal: [Int]
    private let isAmendment: Bool
    private let hasOpening: Bool
    /// Letters of the act's title, in capitals.
    private let title: String
    private var zoneBeforeContents: Zone?
    private var lastDiktum = 0
    private var lastBab: UnitLabel?
    /// Offset in the current block from which its text is still to be taken.
    private var rest: Int?
    /// Offset in the current block at which the label being opened begins.
    private var labelStart = 0

    /// An open unit on the path from the root to the current place.
    private struct Open {
        var unit: Int
        var rank: Int
        var kind: UnitLabel.Kind?
        var ordinal: Int
        var number: String
    }

    private enum Rank {
        static let part = 0, bab = 1, bagian = 2, paragraf = 3, amending = 4, pasal = 5, ayat = 6, item = 7
    }

    /// The bytes of a text with two spaces for every no-break space, which has two bytes: offsets stay.
    private static func plainSpaced(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for at in bytes.indices.dropLast() where bytes[at] == 0xC2 && bytes[at + 1] == 0xA0 {
            bytes[at] = 0x20
            bytes[at + 1] = 0x20
        }
        return bytes
    }

    init(_ document: Document, isAmendment: Bool, title: String?) {
        self.title = (title ?? "").uppercased().filter { $0.isLetter }
        texts = document.blocks.map { Self.plainSpaced($0.text) }
        labels = document.blocks.map { Self.plainSpaced($0.label) }
        kinds = document.blocks.map(\.kind)
        self.isAmendment = isAmendment
        var next = [Int](repeating: 0, count: texts.count + 1)
        var opening = false
        for index in texts.indices.reversed() {
            next[index] = next[index + 1]
            let source = labels[index].isEmpty ? texts[index] : labels[index]
            // Only headings that stand alone: a wrapped "Pasal 46 ayat (1) …" is none.
            if let (label, end) = UnitLabel.parse(source), label.kind == .pasal, source[min(end, source.count)...].allSatisfy(UnitLabel.isSpace) {
                next[index] = label.ordinal
            }
            if Keyword.at(texts[index]) != nil { opening = true }
        }
        nextPasal = next
        hasOpening = opening
    }

    mutating func build() {
        for block in texts.indices {
            if texts[block].isEmpty, labels[block].isEmpty { continue }
            if labels[block].isEmpty {
                take(block, 0)
            } else {
                takeLabelled(block)
            }
            // A loop, not recursion: hostile texts have a million labels in one paragraph.
            while let start = rest {
                rest = nil
                step(block, start)
            }
        }
        close()
    }

    // MARK: One block

    /// A block whose label comes from automatic numbering.
    private mutating func takeLabelled(_ block: Int) {
        guard zone != .penjelasan, let (label, end) = UnitLabel.parse(labels[block]) else {
            take(block, 0)
            return
        }
        if leavesContents(labels[block], 0) { return }
        labelStart = 0
        // "BAB I KETENTUAN UMUM" may have its title in the numbering text.
        let title = labels[block][min(end, labels[block].count)...]
        open(label, block, 0, extraTitle: String(decoding: title, as: UTF8.self).trimmed)
    }

    /// Leaves the block's text from an offset on for the next step.
    private mutating func take(_ block: Int, _ start: Int) { rest = start }

    /// The block's text from an offset on: keyword, label or plain words.
    private mutating func step(_ block: Int, _ start: Int) {
        let text = texts[block]
        var at = start
        while at < text.count, UnitLabel.isSpace(text[at]) || text[at] == 0x3A { at += 1 }
        if at >= text.count { return }
        labelStart = at
        if leavesContents(text, at) { return }
        if let (keyword, end) = Keyword.at(text, from: at), enter(keyword, block, at, end) { return }
        if zone == .pinggiran { return }
        if zone == .penutup, beginsExplanation(block, at) { startPart("Penjelasan", .penjelasan) }
        if zone == .penjelasan {
            addWords(block, at)
            return
        }
        let isRunOn = start > 0 && text[at] == 0x50
        if isRunOn, let end = RunOnUnits.pasalEnd(text, at, due: lastPasal + 1) {
            openPasal(UnitLabel(kind: .pasal, number: String(lastPasal + 1), ordinal: lastPasal + 1), block, end)
        } else if let (label, end) = damagedLabel(text, at) ?? UnitLabel.parse(text, from: at), accepts(label, text, end) {
            open(label, block, end)
        } else {
            addWords(block, at)
        }
    }

    /// Headings that fill a text and are not spelled as they should be: "P a s a l  5", "Fasal 12", "B A B  I V".
    private func damagedLabel(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        guard text.count - at <= 24, text.count - at > 3 else { return nil }
        if let label = damagedPasal(text, at) { return (label, text.count) }
        let squeezed = text[at...].filter { !UnitLabel.isSpace($0) }
        guard squeezed.starts(with: "BAB".utf8) else { return nil }
        let spaced = Array("BAB ".utf8) + squeezed.dropFirst(3)
        guard let (label, end) = UnitLabel.parse(spaced), label.kind == .bab, end == spaced.count else { return nil }
        return (label, text.count)
    }

    private func damagedPasal(_ text: [UInt8], _ at: Int) -> UnitLabel? {
        let due = lastPasal + 1
        guard let damaged = DamagedHeading.pasal(text[at...], due: due) else { return nil }
        guard let (plain, end) = UnitLabel.parse(text, from: at), plain.isPasal, end == text.count else { return damaged }
        if plain.kind == .pasalRomawi { return isAmendment || damaged.ordinal != due ? nil : damaged }
        // "28I" behind 28H is no 281.
        if text.last == 0x49, let before = stack.last(where: { $0.rank == Rank.pasal })?.number, before == "\(lastPasal)H",
            plain.ordinal == lastPasal * 10 + 1
        {
            return UnitLabel(kind: .pasal, number: "\(lastPasal)I", ordinal: lastPasal)
        }
        return plain.ordinal == due ? nil : damaged.ordinal == due ? damaged : nil
    }

    /// Table of contents: entries end with a page number behind dots, a tab or wide space.
    private mutating func leavesContents(_ text: [UInt8], _ at: Int) -> Bool {
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

    // MARK: Zones

    /// Follows a keyword of the opening or closing; false when it stands where it means nothing.
    private mutating func enter(_ keyword: Keyword, _ block: Int, _ at: Int, _ end: Int) -> Bool {
        switch keyword {
        case .menimbang where zone == .judul || zone == .menimbang: startPart("Menimbang", .menimbang)
        case .mengingat where [.judul, .menimbang, .mengingat].contains(zone): startPart("Mengingat", .mengingat)
        case .memutuskan where zone != .batangTubuh && zone != .lampiran && zone != .penutup:
            startPart("Memutuskan", .memutuskan)
        case .menetapkan where zone == .memutuskan || zone == .mengingat: startPart("Memutuskan", .memutuskan)
        case .penutup where (zone == .batangTubuh || zone == .memutuskan) && !bodyGoesOn(behind: block):
            startPart("Penutup", .penutup)
        case .lampiran(let number) where (zone != .judul || !hasOpening) && opensAnnex(block, at) && !bodyGoesOn(behind: block):
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
        } else if end < texts[block].count {
            take(block, end)
        }
        return true
    }

    /// The pasal that is due stands farther on: what looks like the signatures or an annex is a norm that speaks
    /// of them ("Agar setiap orang mengetahuinya, … harus diundangkan") or a list of annexes.
    private func bodyGoesOn(behind block: Int) -> Bool {
        zone == .batangTubuh && lastPasal > 0 && nextPasal[block + 1] == lastPasal + 1
    }

    /// "Lampiran I" in small letters is a heading only behind the signatures; elsewhere it is the end of a
    /// wrapped "… tercantum dalam Lampiran I".
    private func opensAnnex(_ block: Int, _ at: Int) -> Bool {
        texts[block][at...].starts(with: Array("LAMPIRAN".utf8)) || zone == .penutup || zone == .lampiran
    }

    /// An explanation without its header: "II. PASAL DEMI PASAL", or a pasal that is soon "Cukup jelas".
    private func beginsExplanation(_ block: Int, _ at: Int) -> Bool {
        let text = texts[block][at...]
        if Definitions.find(Array("PASAL DEMI PASAL".utf8), in: Array(text.prefix(200))) != nil { return true }
        guard let (label, _) = UnitLabel.parse(texts[block], from: at), label.kind == .pasal else { return false }
        return texts[block...].prefix(16).contains { Definitions.find(Array("ukup jelas".utf8), in: Array($0.prefix(400))) != nil }
    }

    private mutating func startPart(_ name: String, _ newZone: Zone) {
        if zone == newZone, let first = stack.first, units[first.unit].address == name {
            stack.removeSubrange(1...)
            return
        }
        zone = newZone
        stack.removeAll()
        awaitsTitle = nil
        push(level: .bagianNaskah, rank: Rank.part, kind: nil, ordinal: 0, number: "", address: name)
    }

    private mutating func startLampiran(_ number: String?, _ block: Int) {
        let address = number.map { "Lampiran \($0)" } ?? "Lampiran"
        if zone == .lampiran, let first = stack.first, units[first.unit].address == address { return }
        zone = .lampiran
        stack.removeAll()
        awaitsTitle = nil
        push(level: .lampiran, rank: Rank.part, kind: nil, ordinal: 0, number: number ?? "", address: address)
        units[units.count - 1].passages.append(TextRange(block: block, bytes: 0..<texts[block].count))
    }

    // MARK: Labels

    /// Whether a recognised label is one here, or only looks like one ("(1) dan ayat (2) …" of a
    /// wrapped reference, "Pasal 5 ayat (2) …" at the start of a sentence).
    private func accepts(_ label: UnitLabel, _ text: [UInt8], _ end: Int) -> Bool {
        let rest = text[min(end, text.count)...].drop(while: UnitLabel.isSpace)
        let firstWord = UnitLabel.nextWord(text, end).0
        switch label.kind {
        case .ayat:
            let last = stack.last { $0.kind == .ayat }?.ordinal ?? 0
            if label.ordinal == last + 1 || label.ordinal == 1 { return !["dan", "atau", "huruf", "sampai"].contains(firstWord) }
            return rest.isEmpty || !UnitLabel.isLower(rest.first ?? 0)
        case .pasal, .pasalRomawi:
            if zone == .penutup { return false }
            if rest.allSatisfy(UnitLabel.isSpace) { return true }
            if zone == .menimbang || zone == .mengingat { return false }
            if ["ayat", "huruf", "dan", "atau", "sampai", "dihapus", "dihapus."].contains(firstWord) { return false }
            if UnitLabel.parse(text, from: end) != nil { return true }
            return label.ordinal == lastPasal + 1 && (rest.first.map(UnitLabel.isUpper) ?? false) && label.kind == .pasal
        case .diktum:
            // "KEEMPAT" of a wrapped title is none: diktum come in their order.
            return [.memutuskan, .batangTubuh].contains(zone) && lastPasal == 0
                && (lastDiktum + 1...lastDiktum + 2).contains(label.ordinal)
        case .bab, .bagian, .paragraf:
            if label.kind != .bab, ![.batangTubuh, .lampiran, .memutuskan].contains(zone) { return false }
            if rest.first.map(UnitLabel.isLower) ?? false { return false }
            // A heading is short, unless its first pasal runs on behind it.
            return rest.count < (label.kind == .bab ? 160 : 300) || (pasalInside(text, end) ?? Int.max) < end + 300
        case .butir: return false
        case .hurufKapital, .romawi: return isNestable && (zone == .lampiran || lastPasal == 0)
        default: return isNestable
        }
    }

    /// No real list goes this deep; hostile ones would make addresses of endless length.
    private var isNestable: Bool { stack.count < 24 }

    private var isInLampiran: Bool { zone == .lampiran }

    private mutating func open(_ label: UnitLabel, _ block: Int, _ end: Int, extraTitle: String = "") {
        switch label.kind {
        case .bab, .bagian, .paragraf: openDivision(label, block, end, extraTitle: extraTitle)
        case .pasal, .pasalRomawi: openPasal(label, block, end)
        case .diktum: openDiktum(label, block, end)
        default: openItem(label, block, end)
        }
    }

    private mutating func enterBody(_ block: Int) {
        guard zone != .batangTubuh, zone != .lampiran else { return }
        if zone == .penutup || zone == .penjelasan, lastPasal > 0 || lastDiktum > 0 {
            // Chapters behind the signatures are an annex whose header is missing.
            zone = .lampiran
            stack.removeAll()
            push(level: .lampiran, rank: Rank.part, kind: nil, ordinal: 0, number: "", address: "Lampiran")
            notes.append(NaskahNote(message: Message(id: "lampiran tanpa kepala \"LAMPIRAN\"", en: "annex without its head \"LAMPIRAN\""), block: block))
            return
        }
        zone = .batangTubuh
        stack.removeAll()
    }

    private mutating func openDivision(_ original: UnitLabel, _ block: Int, _ end: Int, extraTitle: String) {
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
        let text = texts[block]
        guard end < text.count else { return }
        // "Bagian Kesatu Arsitektur SPBE Pasal 6": the next pasal on the heading's line.
        if let split = pasalInside(text, end) {
            addTitle(index, block, end..<split)
            take(block, split)
        } else {
            addTitle(index, block, end..<text.count)
        }
    }

    /// "BAB 11" behind BAB I is BAB II; where chapters have Arabic numbers it stays what it is.
    private mutating func romanBab(_ label: UnitLabel) -> UnitLabel {
        var label = label
        if Int(label.number) != nil, let before = lastBab, Int(before.number) == nil,
            let value = Numerals.roman(label.number, lenient: true), value == before.ordinal + 1
        {
            label = UnitLabel(kind: .bab, number: Numerals.toRoman(value), ordinal: value)
        }
        lastBab = label
        return label
    }

    /// Offset of "Pasal n" with the next expected number inside a heading's line.
    private func pasalInside(_ text: [UInt8], _ start: Int) -> Int? {
        guard start + 1 < text.count else { return nil }
        return (start + 1..<text.count).first {
            UnitLabel.isSpace(text[$0 - 1]) && DamagedHeading.end(ofPasal: lastPasal + 1, in: text, at: $0) != nil
        }
    }

    private mutating func openPasal(_ label: UnitLabel, _ block: Int, _ end: Int) {
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
            level: .pasal, rank: isRoman ? Rank.amending : Rank.pasal, kind: label.kind, ordinal: label.ordinal,
            number: number, address: "Pasal \(number)")
        units[units.count - 1].headingRange = TextRange(block: block, bytes: min(labelStart, end)..<end)
        if !isRoman { lastPasal = label.ordinal }
        awaitsTitle = nil
        take(block, end)
    }

    /// "Pasal 33" at the foot of a page and again on top of the next one, with nothing or page furniture between.
    private func repeatsOpenPasal(_ label: UnitLabel) -> Bool {
        guard let open = stack.last(where: { $0.rank == Rank.pasal }), open.kind == .pasal, open.number == label.number
        else { return false }
        return units[open.unit...].reduce(0) { $0 + $1.passages.reduce(0) { $0 + $1.bytes.count } } < 60
    }

    private mutating func openDiktum(_ label: UnitLabel, _ block: Int, _ end: Int) {
        enterBody(block)
        lastDiktum = label.ordinal
        pop(to: Rank.pasal)
        push(
            level: .diktum, rank: Rank.pasal, kind: .diktum, ordinal: label.ordinal, number: label.number,
            address: "Diktum \(label.number)")
        take(block, end)
    }

    private mutating func openItem(_ original: UnitLabel, _ block: Int, _ end: Int) {
        var label = original
        if zone == .judul, hasOpening { return addWords(block, 0) }
        if zone == .judul { enterBody(block) }
        if zone == .penutup { return addWords(block, 0) }
        if isAmendment, label.kind == .angka, Keyword.isAmendingInstruction(texts[block]) {
            pop(to: Rank.pasal)
        }
        // "1)" right under a pasal is an ayat whose first bracket is lost.
        if label.kind == .angkaKurung, zone == .batangTubuh, let top = stack.last {
            let isFirst = top.rank == Rank.pasal && label.ordinal == 1 && units[top.unit].passages.isEmpty
            let isNext = !stack.contains { $0.rank >= Rank.item && $0.kind == .angkaKurung }
                && stack.contains { $0.rank == Rank.ayat && $0.ordinal + 1 == label.ordinal }
            if isFirst || isNext { label = UnitLabel(kind: .ayat, number: label.number, ordinal: label.ordinal) }
        }
        if label.kind == .ayat, zone == .batangTubuh {
            // A heading lost at the start of a bagian: its ayat stand under no pasal.
            inferPasalUnderHeading(block)
            if stack.contains(where: { $0.rank == Rank.pasal }) {
                openAyat(label, block, end)
                return
            }
        }
        if label.kind == .hurufKapital { label = resolveCapital(label) }
        let base = place(label)
        pop(after: base)
        let parent = stack.last
        let index = push(
            level: level(of: label.kind), rank: Rank.item + stack.count, kind: label.kind, ordinal: label.ordinal,
            number: label.number, address: address(of: label, under: parent))
        let text = texts[block]
        if isSectionTitle(block, end, units[index].level) {
            units[index].heading = String(decoding: text[end...], as: UTF8.self).trimmed
            units[index].headingRange = TextRange(block: block, bytes: end..<text.count)
        } else if end < text.count, let (next, _) = UnitLabel.parse(text, from: end),
            [.huruf, .angka, .angkaKurung, .hurufKurung].contains(next.kind), next.ordinal == 1, next.kind != label.kind
        {
            take(block, end)
        } else {
            addWords(block, end)
        }
    }

    private mutating func openAyat(_ label: UnitLabel, _ block: Int, _ end: Int) {
        if label.ordinal == 1, let last = stack.last(where: { $0.rank == Rank.ayat }) {
            inferPasal(block, restartAfter: last.ordinal)
        } else if label.ordinal == 1, let last = stack.last(where: { $0.rank > Rank.ayat }), last.ordinal > 1 {
            inferPasal(block, restartAfter: last.ordinal)
        } else if label.ordinal == 1, let pasal = stack.last, pasal.rank == Rank.pasal, hasEnded(pasal.unit) {
            // A pasal is one sentence or several ayat, never both.
            inferPasal(block, restartAfter: 1)
        }
        pop(to: Rank.ayat)
        let address = (stack.last.map { units[$0.unit].address } ?? "") + " ayat (\(label.number))"
        push(level: .ayat, rank: Rank.ayat, kind: .ayat, ordinal: label.ordinal, number: label.number, address: address)
        take(block, end)
    }

    /// Ayat numbering begins anew although no heading was seen: the heading was lost when the number of
    /// the next heading leaves room for it.
    private mutating func inferPasal(_ block: Int, restartAfter: Int) {
        guard restartAfter >= 1, nextPasal[block] > lastPasal + 1 else { return }
        lastPasal += 1
        pop(to: Rank.pasal)
        push(
            level: .pasal, rank: Rank.pasal, kind: .pasal, ordinal: lastPasal, number: String(lastPasal),
            address: "Pasal \(lastPasal)")
        notes.append(NaskahNote(
                message: Message(
                    id: "judul Pasal \(lastPasal) tidak terbaca; nomor disimpulkan dari pasal tetangganya",
                    en: "heading of Pasal \(lastPasal) not readable; its number is concluded from its neighbours"),
                block: block))
    }

    /// Norms stand right under a bagian or paragraf although the next numbered pasal leaves room for one:
    /// its heading was lost.
    private mutating func inferPasalUnderHeading(_ block: Int) {
        guard zone == .batangTubuh, lastPasal > 0 || nextPasal[block] == 2, !stack.isEmpty, !stack.contains(where: { $0.rank >= Rank.amending }) else { return }
        inferPasal(block, restartAfter: 1)
    }

    /// "I." is a Roman section unless a lettered list has come to "H.".
    private func resolveCapital(_ label: UnitLabel) -> UnitLabel {
        guard let value = Numerals.roman(label.number) else { return label }
        if let open = stack.last(where: { $0.kind == .hurufKapital || $0.kind == .romawi }) {
            if open.kind == .hurufKapital, open.ordinal == label.ordinal - 1 { return label }
            if open.kind == .romawi, open.ordinal == value - 1 {
                return UnitLabel(kind: .romawi, number: label.number, ordinal: value)
            }
            return label
        }
        return value == 1 ? UnitLabel(kind: .romawi, number: label.number, ordinal: 1) : label
    }

    /// Index in the stack below which the item goes: behind its elder sibling's parent, or under the
    /// innermost open unit when a new list begins.
    private func place(_ label: UnitLabel) -> Int {
        let items = stack.indices.filter { stack[$0].rank >= Rank.item }
        if label.kind == .poin {
            let parts = label.number.split(separator: ".")
            for index in items.reversed() where stack[index].kind == .poin {
                let open = stack[index].number.split(separator: ".")
                if open.count < parts.count, parts.starts(with: open) { return index }
            }
            // "4.1" follows "3." in some annexes; otherwise points begin under the division.
            if let index = items.last(where: { stack[$0].kind == .angka && stack[$0].number == parts.first.map(String.init) }) {
                return index
            }
            return (items.first ?? stack.count) - 1
        }
        let same = items.filter { stack[$0].kind == label.kind }
        if let next = same.last(where: { stack[$0].ordinal + 1 == label.ordinal }) { return next - 1 }
        if label.ordinal == 1 {
            if let top = items.last, stack[top].kind == label.kind { return top - 1 }
            // Capital sections stand outside of small lists.
            if label.kind == .hurufKapital || label.kind == .romawi {
                return items.first(where: { stack[$0].kind != .romawi && stack[$0].kind != .poin }).map { $0 - 1 } ?? stack.count - 1
            }
            return stack.count - 1
        }
        if let before = same.last(where: { stack[$0].ordinal < label.ordinal }) { return before - 1 }
        if let any = same.last { return any - 1 }
        return stack.count - 1
    }

    private func level(of kind: UnitLabel.Kind) -> UnitLevel {
        switch kind {
        case .huruf, .hurufKapital: .huruf
        case .angka, .romawi, .ayat: .angka
        case .hurufKurung: .hurufKurung
        case .angkaKurung: .angkaKurung
        case .poin: .poin
        default: .butir
        }
    }

    private func address(of label: UnitLabel, under parent: Open?) -> String {
        let outer = parent.map { units[$0.unit].address } ?? ""
        let prefix = outer.isEmpty ? "" : outer + " "
        switch label.kind {
        case .huruf, .hurufKapital: return prefix + "huruf \(label.number)"
        case .angka: return prefix + "angka \(label.number)"
        case .romawi: return prefix + "angka \(label.number)"
        case .ayat: return prefix + "angka (\(label.number))"
        case .hurufKurung: return prefix + "huruf \(label.number)"
        case .angkaKurung: return prefix + "angka \(label.number)"
        case .poin:
            // A point's number holds those of the points above it, so it follows the division directly.
            let division = stack.last { $0.rank < Rank.item }.map { units[$0.unit].address } ?? ""
            if lastPasal > 0 { return (division.isEmpty ? "" : division + " ") + "angka \(label.number)" }
            // A policy without pasal is cited by its points alone: "BAB 7 poin 7.3.8".
            let bare = division.hasPrefix("Lampiran BAB") ? String(division.dropFirst(9)) : division
            return (bare.isEmpty ? "" : bare + " ") + "poin \(label.number)"
        default: return outer
        }
    }

    /// In annexes a label may carry a title instead of a sentence: "B. Domain Data dan Informasi".
    private func isSectionTitle(_ block: Int, _ end: Int, _ level: UnitLevel) -> Bool {
        guard zone == .lampiran || lastPasal == 0, zone != .menimbang, zone != .mengingat else { return false }
        let text = texts[block]
        let rest = text[min(end, text.count)...]
        guard let first = rest.first, UnitLabel.isUpper(first) || UnitLabel.isDigit(first), rest.count <= 110 else { return false }
        guard let last = rest.last(where: { !UnitLabel.isSpace($0) }), ![0x2E, 0x3B, 0x3A, 0x2C].contains(last) else { return false }
        if String(decoding: rest, as: UTF8.self).trimmed.hasSuffix(" dan") { return false }
        return level != .ayat
    }

    // MARK: Words

    private mutating func addTitle(_ unit: Int, _ block: Int, _ range: Range<Int>) {
        let words = String(decoding: texts[block][range], as: UTF8.self).trimmed.filter { $0 != "*" && $0 != "#" }
        guard !words.isEmpty else { return }
        units[unit].heading = units[unit].heading.map { $0 + " " + words } ?? words
        if units[unit].headingRange == nil { units[unit].headingRange = TextRange(block: block, bytes: range) }
    }

    private mutating func addWords(_ block: Int, _ start: Int) {
        let text = texts[block]
        guard start < text.count else { return }
        if let unit = awaitsTitle {
            let isTitle = isCapitals(text) || (units[unit].level != .bab && units[unit].heading == nil && !endsSentence(text))
            if isTitle {
                if let split = pasalInside(text, start) {
                    addTitle(unit, block, start..<split)
                    awaitsTitle = nil
                    take(block, split)
                } else {
                    addTitle(unit, block, start..<text.count)
                }
                return
            }
            awaitsTitle = nil
        }
        if zone == .lampiran, stack.count == 1, isCapitals(text), takeAnnexTitle(block, start) { return }
        if stack.isEmpty {
            push(level: .bagianNaskah, rank: Rank.part, kind: nil, ordinal: 0, number: "", address: wholeText)
        }
        if !isCapitals(text) { inferPasalUnderHeading(block) }
        let split = runOn(block, start)
        defer { if let split { take(block, split) } }
        // Words behind a finished list belong to the unit that the list is part of.
        if case .tableCell = kinds[block] {} else if let last = stack.last, last.rank >= Rank.item, hasEnded(last.unit),
            zone == .batangTubuh
        {
            pop(to: Rank.item)
        }
        guard let last = stack.last else { return }
        units[last.unit].passages.append(TextRange(block: block, bytes: start..<(split ?? text.count)))
    }

    /// Address of what stands under no division.
    private var wholeText: String { zone == .judul ? "Judul" : "Batang tubuh" }

    /// Offset of the next unit inside a paragraph of the batang tubuh.
    private func runOn(_ block: Int, _ start: Int) -> Int? {
        guard zone == .batangTubuh else { return nil }
        let following = nextPasal[block + 1]
        let ayat = stack.last { $0.rank == Rank.ayat }
        return RunOnUnits(
            text: texts[block], pasal: following == lastPasal + 1 ? nil : lastPasal + 1,
            ayat: ayat.map { $0.ordinal + 1 }, closing: !bodyGoesOn(behind: block)
        ).next(from: start)
    }

    /// The annex's own title in capitals, behind its header block of kind, number and title of the act.
    private mutating func takeAnnexTitle(_ block: Int, _ start: Int) -> Bool {
        let words = String(decoding: texts[block][start...], as: UTF8.self).trimmed
        let unit = stack[0].unit
        guard !["PERATURAN", "KEPUTUSAN", "NOMOR", "TENTANG", "TAHUN"].contains(where: { words.hasPrefix($0) }),
            !words.hasSuffix(","), units.count == unit + 1
        else { return false }
        if title.contains(words.filter { $0.isLetter }) { return false }
        addTitle(unit, block, start..<texts[block].count)
        return true
    }

    private func hasEnded(_ unit: Int) -> Bool {
        guard let last = units[unit].passages.last else { return units[unit].heading != nil }
        return texts[last.block][last.bytes].last(where: { !UnitLabel.isSpace($0) }) == 0x2E
    }

    private func endsSentence(_ text: [UInt8]) -> Bool { text.last == 0x2E || text.last == 0x3A || text.last == 0x3B }

    private func isCapitals(_ text: [UInt8]) -> Bool {
        var upper = 0
        var lower = 0
        for byte in text {
            if UnitLabel.isUpper(byte) { upper += 1 } else if UnitLabel.isLower(byte) { lower += 1 }
        }
        return upper >= 2 && upper > lower * 3
    }

    // MARK: Stack

    @discardableResult
    private mutating func push(
        level: UnitLevel, rank: Int, kind: UnitLabel.Kind?, ordinal: Int, number: String, address: String
    ) -> Int {
        let index = units.count
        units.append(
            Unit(
                index: index, parent: stack.last?.unit, level: level, number: number, heading: nil, headingRange: nil,
                address: address.isEmpty ? wholeText : address, zone: zone, passages: [], end: index + 1))
        stack.append(Open(unit: index, rank: rank, kind: kind, ordinal: ordinal, number: number))
        return index
    }

    /// Closes every open unit of this rank or deeper.
    private mutating func pop(to rank: Int) {
        while let last = stack.last, last.rank >= rank { stack.removeLast() }
    }

    private mutating func pop(after index: Int) {
        if index + 1 < stack.count { stack.removeSubrange((index + 1)...) }
    }

    private mutating func close() {
        for index in units.indices.reversed() {
            if let parent = units[index].parent { units[parent].end = max(units[parent].end, units[index].end) }
        }
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
