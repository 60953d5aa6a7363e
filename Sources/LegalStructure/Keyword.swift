/// Words that open a part of the manuscript (UU 12/2011 Lampiran II no. 14–59, 160–197).
enum Keyword: Equatable {
    case menimbang, mengingat, memutuskan, menetapkan, penutup, penjelasan, daftarIsi
    /// Its number, when there are several.
    case lampiran(String?)

    /// The keyword at the start of a text and the offset behind it and its colon.
    static func at(_ text: [UInt8], from start: Int = 0) -> (Keyword, Int)? {
        var at = start
        while at < text.count, UnitLabel.isSpace(text[at]) || text[at] == 0x2A || text[at] == 0x23 { at += 1 }
        // Most texts begin with other letters, and no string is made of them.
        guard at + 1 < text.count, begins(text[at], text[at + 1]) else { return nil }
        if let spaced = spaced(text, at) { return spaced }
        let (word, end) = UnitLabel.nextWord(text, at)
        let behind = skipColon(text, end)
        // "menimbang" as a heading of its own.
        if UnitLabel.isLower(text[at]), behind < text.count || !["menimbang", "mengingat"].contains(word) {
            return nil
        }
        switch word {
        case "menimbang": return (.menimbang, behind)
        case "mengingat": return (.mengingat, behind)
        case "Menimbang", "MENIMBANG": return (.menimbang, behind)
        case "Mengingat", "MENGINGAT", "Memperhatikan", "MEMPERHATIKAN", "Membaca", "MEMBACA":
            return (.mengingat, behind)
        case "MEMUTUSKAN": return (.memutuskan, behind)
        // "MEMUTUSI(AN" of OCR.
        case _ where word.hasPrefix("MEMUTUS") && word.count <= 13: return (.memutuskan, behind)
        case "Menetapkan", "MENETAPKAN":
            return behind > end || end == text.count ? (.menetapkan, behind) : nil
        case "Ditetapkan", "Disahkan", "Diundangkan", "DITETAPKAN", "DISAHKAN", "DIUNDANGKAN":
            let next = UnitLabel.nextWord(text, end).0.lowercased()
            return next == "di" || next.hasPrefix("pada") ? (.penutup, text.count) : nil
        case "Agar": return UnitLabel.nextWord(text, end).0 == "setiap" ? (.penutup, text.count) : nil
        case "PENJELASAN":
            let next = UnitLabel.nextWord(text, end).0
            return next.isEmpty || next == "ATAS" ? (.penjelasan, text.count) : nil
        case "DAFTAR": return UnitLabel.nextWord(text, end).0 == "ISI" ? (.daftarIsi, text.count) : nil
        case "LAMPIRAN", "Lampiran": return lampiran(text, word, end)
        default: return nil
        }
    }

    /// The first letter of some keyword.
    static func begins(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x4D, 0x6D, 0x4C, 0x50, 0x44, 0x41: true  // M, m, L, P, D, A
        default: false
        }
    }

    /// The first two letters of some keyword.
    private static func begins(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        // Me, ME, me, "M E …"
        case (0x4D, 0x65), (0x4D, 0x45), (0x6D, 0x65), (0x4D, 0x20): true
        // La, LA, Di, DI, DA, PE, Ag
        case (0x4C, 0x61), (0x4C, 0x41), (0x44, 0x69), (0x44, 0x49), (0x44, 0x41), (0x50, 0x45), (0x41, 0x67):
            true
        default: false
        }
    }

    private static func lampiran(_ text: [UInt8], _ word: String, _ end: Int) -> (Keyword, Int)? {
        let (next, nextEnd) = UnitLabel.nextWord(text, end)
        if next.isEmpty { return (.lampiran(nil), text.count) }
        if let value = Numerals.roman(next), value <= 40 {
            let more = UnitLabel.nextWord(text, nextEnd).0
            guard word == "LAMPIRAN" || more.isEmpty else { return nil }
            return (.lampiran(next), text.count)
        }
        if let value = Int(next), value <= 40, UnitLabel.nextWord(text, nextEnd).0.isEmpty {
            return (.lampiran(next), text.count)
        }
        guard word == "LAMPIRAN" else { return nil }
        let opens = ["PERATURAN", "KEPUTUSAN", "INSTRUKSI", "UNDANG-UNDANG", "SURAT", "RANCANGAN", ":"]
        return opens.contains(next) || skipColon(text, end) > end ? (.lampiran(nil), text.count) : nil
    }

    /// "M E M U T U S K A N :"
    private static func spaced(_ text: [UInt8], _ at: Int) -> (Keyword, Int)? {
        guard at + 1 < text.count, text[at] == 0x4D, text[at + 1] == 0x20, text.count < 60 else { return nil }
        let squeezed = text[at...].filter { !UnitLabel.isSpace($0) }
        return squeezed.starts(with: Array("MEMUTUSKAN".utf8)) ? (.memutuskan, text.count) : nil
    }

    /// The offset behind a colon and the white space and emphasis around it; the same offset where none stands there.
    static func skipColon(_ text: [UInt8], _ start: Int) -> Int {
        var at = start
        while at < text.count, UnitLabel.isSpace(text[at]) || text[at] == 0x2A { at += 1 }
        guard at < text.count, text[at] == 0x3A else { return start }
        while at < text.count, text[at] == 0x3A || UnitLabel.isSpace(text[at]) || text[at] == 0x2A { at += 1 }
        return at
    }

    /// "BAB I PENDAHULUAN ....... 4", "3.1 Arsitektur SPBE	6".
    static func isContentsEntry(_ text: [UInt8]) -> Bool {
        var at = text.count
        while at > 0,
            UnitLabel.isDigit(text[at - 1]) || (text[at - 1] | 0x20) == 0x69 || (text[at - 1] | 0x20) == 0x76
        { at -= 1 }
        guard at < text.count, at > 1 else { return false }
        let before = text[at - 1]
        if before == 0x2E || before == 0x09 { return true }
        guard before == 0x20 else { return false }
        return text[at - 2] == 0x2E || text[at - 2] == 0x20 || text[at - 2] == 0x09
    }

    /// "Ketentuan Pasal 6 diubah …", "Di antara Pasal 6 dan Pasal 7 disisipkan …", "Pasal 25 dihapus."
    static func isAmendingInstruction(_ text: [UInt8]) -> Bool {
        let words = String(decoding: text.prefix(400), as: UTF8.self).lowercased()
        guard
            ["pasal", "bab ", "lampiran", "judul"].contains(where: { words.contains(bytes: $0) })
        else { return false }
        return ["diubah", "disisipkan", "dihapus", "ditambahkan", "ditambah "].contains {
            words.contains(bytes: $0)
        }
    }
}
