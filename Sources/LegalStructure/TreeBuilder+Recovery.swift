import DocumentModel
import Messages

/// Headings that were damaged, printed twice, run into the words around them, or lost.
extension TreeBuilder {
    /// Headings that fill a text and are not spelled as they should be: "P a s a l  5", "Fasal 12", "B A B  I V".
    func damagedLabel(_ text: [UInt8], _ at: Int) -> (UnitLabel, Int)? {
        guard text.count - at <= 24, text.count - at > 3 else { return nil }
        if let label = damagedPasal(text, at) { return (label, text.count) }
        guard text[at...].first(where: { !UnitLabel.isSpace($0) }) == 0x42 else { return nil }
        let squeezed = text[at...].filter { !UnitLabel.isSpace($0) }
        guard squeezed.starts(with: "BAB".utf8) else { return nil }
        let spaced = Array("BAB ".utf8) + squeezed.dropFirst(3)
        guard let (label, end) = UnitLabel.parse(spaced), label.kind == .bab, end == spaced.count else {
            return nil
        }
        return (label, text.count)
    }

    func damagedPasal(_ text: [UInt8], _ at: Int) -> UnitLabel? {
        let due = lastPasal + 1
        guard let damaged = DamagedHeading.pasal(text[at...], due: due) else { return nil }
        guard let (plain, end) = UnitLabel.parse(text, from: at), plain.isPasal, end == text.count else {
            return damaged
        }
        if plain.kind == .pasalRomawi { return isAmendment || damaged.ordinal != due ? nil : damaged }
        // "28I" behind 28H is no 281.
        if text.last == 0x49, let before = stack.last(where: { $0.rank == Rank.pasal })?.number,
            before == "\(lastPasal)H",
            plain.ordinal == lastPasal * 10 + 1
        {
            return UnitLabel(kind: .pasal, number: "\(lastPasal)I", ordinal: lastPasal)
        }
        return plain.ordinal == due ? nil : damaged.ordinal == due ? damaged : nil
    }

    /// "BAB 11" behind BAB I is BAB II; where chapters have Arabic numbers it stays what it is.
    mutating func romanBab(_ label: UnitLabel) -> UnitLabel {
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
    func pasalInside(_ text: [UInt8], _ start: Int) -> Int? {
        guard start + 1 < text.count else { return nil }
        return (start + 1..<text.count).first {
            UnitLabel.isSpace(text[$0 - 1])
                && DamagedHeading.end(ofPasal: lastPasal + 1, in: text, at: $0) != nil
        }
    }

    /// "Pasal 33" at the foot of a page and again on top of the next one, with nothing or page furniture between.
    func repeatsOpenPasal(_ label: UnitLabel) -> Bool {
        guard let open = stack.last(where: { $0.rank == Rank.pasal }), open.kind == .pasal,
            open.number == label.number
        else { return false }
        return units[open.unit...].reduce(0) { $0 + $1.passages.reduce(0) { $0 + $1.bytes.count } } < 60
    }

    /// Ayat numbering begins anew although no heading was seen: the heading was lost when the number of
    /// the next heading leaves room for it.
    mutating func inferPasal(_ block: Int, restartAfter: Int) {
        guard restartAfter >= 1, nextPasal(block) > lastPasal + 1 else { return }
        lastPasal += 1
        pop(to: Rank.pasal)
        push(
            level: .pasal, rank: Rank.pasal, kind: .pasal, ordinal: lastPasal, number: String(lastPasal),
            address: "Pasal \(lastPasal)")
        notes.append(
            NaskahNote(
                message: Message(
                    id: "judul Pasal \(lastPasal) tidak terbaca; nomor disimpulkan dari pasal tetangganya",
                    en:
                        "heading of Pasal \(lastPasal) not readable; its number is concluded from its neighbours"
                ),
                block: block))
    }

    /// Norms stand right under a bagian or paragraf although the next numbered pasal leaves room for one:
    /// its heading was lost.
    func lacksPasal(_ block: Int) -> Bool {
        zone == .batangTubuh && (lastPasal > 0 || nextPasal(block) == 2) && !stack.isEmpty
            && !stack.contains { $0.rank >= Rank.amending }
    }

    /// Offset of the next unit inside a paragraph of the batang tubuh.
    func runOn(_ block: Int, _ start: Int) -> Int? {
        guard zone == .batangTubuh else { return nil }
        let following = nextPasal(block + 1)
        let ayat = stack.last { $0.rank == Rank.ayat }
        return RunOnUnits(
            text: text, pasal: following == lastPasal + 1 ? nil : lastPasal + 1,
            ayat: ayat.map { $0.ordinal + 1 }, closing: !bodyGoesOn(behind: block)
        ).next(from: start)
    }
}
