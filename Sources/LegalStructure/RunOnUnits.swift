import Glibc

/// Units that run on inside a paragraph, as converters leave them: "… Jabatan PNS. Bagian Kedua Perencanaan
/// Pasal 20 Panitia seleksi …", "… kepada Menteri. (2) Ketentuan lebih lanjut …". Only what is due next in
/// its numbering counts, so that references never open a unit.
struct RunOnUnits {
    let text: [UInt8]
    /// Number of the pasal that is due, when no heading of its own follows in the document.
    let pasal: Int?
    /// Number of the ayat that is due in the open pasal.
    let ayat: Int?
    /// Whether the signatures may begin here.
    let closing: Bool

    /// The first offset behind `start` at which a due unit begins; nil when the rest is one unit's words.
    func next(from start: Int) -> Int? {
        var at = start + 1
        while let candidate = candidate(from: at) {
            if begins(candidate, from: start) { return heading(before: candidate, from: start) ?? candidate }
            at = candidate + 1
        }
        return nil
    }

    /// The first offset from one on at which a word begins with a sign that may begin a unit that is due.
    private func candidate(from start: Int) -> Int? {
        guard pasal != nil || closing else { return ayat == nil ? nil : bracket(from: start) }
        return text.withUnsafeBufferPointer { text in
            var at = start
            while at < text.count {
                switch text[at] {
                case 0x50, 0x28, 0x41, 0x44: if UnitLabel.isSpace(text[at - 1]) { return at }
                default: break
                }
                at += 1
            }
            return nil
        }
    }

    private func bracket(from start: Int) -> Int? {
        text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return nil }
            var at = start
            while at < text.count, let found = memchr(base + at, 0x28, text.count - at) {
                at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                if UnitLabel.isSpace(text[at - 1]) { return at }
                at += 1
            }
            return nil
        }
    }

    private func begins(_ at: Int, from start: Int) -> Bool {
        switch text[at] {
        case 0x50: pasal.map { isPasal(at, $0, from: start) } ?? false  // P
        case 0x28: ayat.map { isAyat(at, $0) } ?? false  // (
        case 0x41, 0x44: closing && endsSentence(at) && isClosing(at)  // A, D
        default: false
        }
    }

    private func isPasal(_ at: Int, _ due: Int, from start: Int) -> Bool {
        guard let end = Self.pasalEnd(text, at, due: due) else { return false }
        // "Pasal 8 (1) PPKD …" is never a reference; before plain words the sentence must have ended.
        let isFollowedByAyat = end < text.count && text[end] == 0x28
        return isFollowedByAyat || endsSentence(at, or: [0x29, 0x2D])
            || heading(before: at, from: start) != nil
    }

    /// The offset behind a heading of the pasal that is due and the space after it, when its ayat or its sentence
    /// follows.
    static func pasalEnd(_ text: [UInt8], _ at: Int, due: Int) -> Int? {
        guard var end = DamagedHeading.end(ofPasal: due, in: text, at: at) else { return nil }
        while end < text.count, UnitLabel.isSpace(text[end]) { end += 1 }
        let (word, _) = UnitLabel.nextWord(text, end)
        guard let first = word.utf8.first, first == 0x28 || UnitLabel.isUpper(first),
            !["Undang-Undang", "Peraturan", "Keputusan", "UU"].contains(word)
        else { return nil }
        return end
    }

    private func isAyat(_ at: Int, _ due: Int) -> Bool {
        guard let (label, end) = UnitLabel.parse(text, from: at), label.kind == .ayat, label.ordinal == due,
            end < text.count, UnitLabel.isUpper(text[end])
        else { return false }
        return endsSentence(at)
    }

    private func isClosing(_ at: Int) -> Bool {
        let rest = text[at...].prefix(45)
        return rest.starts(with: "Agar setiap orang mengetahuinya, memerintahkan".utf8.prefix(45))
            || ["Ditetapkan di ", "Disahkan di ", "Diundangkan di "].contains { rest.starts(with: $0.utf8) }
    }

    /// A full stop, semicolon or colon stands before the offset, or another sign that ends words ("… -122- Pasal 183").
    private func endsSentence(_ at: Int, or others: [UInt8] = []) -> Bool {
        var before = at - 1
        while before >= 0, UnitLabel.isSpace(text[before]) { before -= 1 }
        return before >= 0 && ([0x2E, 0x3B, 0x3A].contains(text[before]) || others.contains(text[before]))
    }

    /// Where the headings begin that lead to a pasal: "… PNS. BAB III … Bagian Kesatu … Pasal 20".
    private func heading(before pasal: Int, from start: Int) -> Int? {
        guard text[pasal] == 0x50 else { return nil }
        var found: Int?
        var at = pasal - 1
        while at > start, pasal - at < 260 {
            if UnitLabel.isSpace(text[at - 1]), text[at] == 0x42 || text[at] == 0x50, at != pasal,
                let (label, _) = UnitLabel.parse(text, from: at),
                [.bab, .bagian, .paragraf].contains(label.kind)
            {
                found = at
            }
            at -= 1
        }
        return found.flatMap { endsSentence($0) ? $0 : nil }
    }
}
