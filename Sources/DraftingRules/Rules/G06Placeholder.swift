import DocumentModel
import Glibc
import LegalStructure
import Messages

/// Blanks and instructions of a template left in the norms.
public struct Placeholder: DraftingRule {
    public static let info = RuleInfo(
        id: "G06", name: Message(id: "Isian templat tertinggal", en: "Blanks of a template left over"),
        severity: .tandai,
        rationale: Message(
            id:
                "Dalam rancangan hanya nomor, tahun, dan tanggal yang dikosongkan. Titik-titik, garis, atau petunjuk "
                + "pengisian di tempat lain adalah sisa templat.",
            en:
                "In a draft only number, year and dates are left blank. Dots, lines or instructions elsewhere are left "
                + "over from a template."),
        sources: [.amended("4a")], scope: .act,
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana disusun oleh ⟦..........⟧ setiap tahun.
                """),
            .right(
                """
                Pasal 2

                Rencana disusun oleh Dinas setiap tahun.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        // Pages of forms are full of blanks.
        guard !manuscript.pasal.isEmpty || !manuscript.indices(of: .diktum, in: .batangTubuh).isEmpty else {
            return []
        }
        var places: [Finding.Place] = []
        for passage in manuscript.index.passages {
            guard manuscript.read(passage.range, Self.mayHaveBlank) else { continue }
            let unit = manuscript.units[passage.unit]
            guard [.menimbang, .mengingat, .batangTubuh].contains(unit.zone), unit.level != .tabel,
                let bytes = manuscript.read(passage.range, blank)
            else { continue }
            // A row of dots behind the end is decoration.
            let before = manuscript.texts[passage.range.block][..<bytes.lowerBound].last { $0 > 0x20 }
            if before == 0x3B || before == 0x2E { continue }
            if case .tableCell = manuscript.document.blocks[passage.range.block].kind { continue }
            places.append(
                Finding.Place(
                    address: unit.address, range: TextRange(block: passage.range.block, bytes: bytes)))
        }
        return Self.grouped(
            places, id: "Isian belum diisi: lengkapi atau hapus.",
            en: "A blank was not filled in: complete or delete it.")
    }

    /// Some sign that blanks are made of, or two full stops in a row: most texts have none, which the library sees many
    /// bytes at a time.
    private static func mayHaveBlank(_ text: Bytes) -> Bool {
        let text = UnsafeBufferPointer(rebasing: text)
        guard let base = text.baseAddress else { return false }
        if others.contains(where: { memchr(base, $0, text.count) != nil }) { return true }
        var at = 0
        while let found = memchr(base + at, 0x2E, text.count - at) {
            at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            if at < text.count, text[at] == 0x2E { return true }
        }
        return false
    }

    /// "_", "X", "x", and the first byte of an ellipsis.
    private static let others: [Int32] = [0x5F, 0x58, 0x78, 0xE2]

    /// A run of five dots or underscores, or "XXX".
    private func blank(in text: Bytes) -> Range<Int>? {
        var at = text.startIndex
        while at < text.endIndex {
            let byte = text[at]
            var end = at
            switch byte {
            case 0x2E, 0x5F:
                while end < text.endIndex, text[end] == byte { end += 1 }
                if end - at >= 5 { return at..<end }
            case 0x58, 0x78:
                while end < text.endIndex, text[end] == byte { end += 1 }
                let isWord = at > text.startIndex && WordIndex.isWordByte(text[at - 1])
                let goesOn = end < text.endIndex && WordIndex.isWordByte(text[end])
                if end - at >= 3, !isWord, !goesOn, end - at != 3 || byte == 0x78 || !isRoman(at, text) {
                    return at..<end
                }
            case 0xE2:
                while end + 2 < text.endIndex, text[end] == 0xE2, text[end + 1] == 0x80, text[end + 2] == 0xA6
                {
                    end += 3
                }
                if end - at >= 6 { return at..<end }
            default: break
            }
            at = max(end, at + 1)
        }
        return nil
    }

    /// "BAB XXX" and its like are numbers.
    private func isRoman(_ at: Int, _ text: Bytes) -> Bool {
        let before = text[..<at].suffix(12)
        let word = before.split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self).lowercased() }
        return word.map { ["bab", "lampiran", "romawi", "nomor", "pasal"].contains($0) } ?? false
    }
}
