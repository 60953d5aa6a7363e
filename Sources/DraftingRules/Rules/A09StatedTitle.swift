import DocumentModel
import LegalStructure
import Messages

/// The name behind Menetapkan is not that of the title.
public struct StatedTitle: DraftingRule {
    public static let info = RuleInfo(
        id: "A09", name: Message(id: "Nama dalam Menetapkan dan judul", en: "Name in Menetapkan and title"),
        severity: .pasti,
        rationale: Message(
            id:
                "Sesudah kata Menetapkan dicantumkan jenis dan nama yang sama dengan judul. Kata yang hilang atau "
                + "berbeda membuat nama peraturan tidak pasti.",
            en:
                "Behind the word Menetapkan stand the kind and the same name as in the title. A word that is lost or "
                + "differs makes the name of the regulation uncertain."),
        sources: [.number("57"), .number("58"), .number("59")],
        examples: [
            .wrong(
                """
                BUPATI CONTOH

                PERATURAN BUPATI CONTOH

                NOMOR 12 TAHUN 2023

                TENTANG

                PEDOMAN PENYELENGGARAAN PELAYANAN INFORMASI PUBLIK

                DENGAN RAHMAT TUHAN YANG MAHA ESA

                BUPATI CONTOH,

                Menimbang :

                a. bahwa informasi perlu disediakan;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

                MEMUTUSKAN:

                Menetapkan : PERATURAN BUPATI TENTANG ⟦PEDOMAN PENYELENGGARAAN INFORMASI PUBLIK⟧.

                Pasal 1

                Informasi publik disediakan oleh Dinas.
                """, in: .whole),
            .right(
                """
                BUPATI CONTOH

                PERATURAN BUPATI CONTOH

                NOMOR 12 TAHUN 2023

                TENTANG

                PEDOMAN PENYELENGGARAAN PELAYANAN INFORMASI PUBLIK

                DENGAN RAHMAT TUHAN YANG MAHA ESA

                BUPATI CONTOH,

                Menimbang :

                a. bahwa informasi perlu disediakan;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

                MEMUTUSKAN:

                Menetapkan : PERATURAN BUPATI TENTANG PEDOMAN PENYELENGGARAAN PELAYANAN INFORMASI PUBLIK.

                Pasal 1

                Informasi publik disediakan oleh Dinas.
                """, in: .whole),
        ])

    public init() {}

    /// Words that may differ before the two are taken for other texts (a title read wrongly).
    private static let limit = 3

    public func check(_ manuscript: Manuscript) -> [Finding] {
        // Half of what differs in a recognised text was misread.
        guard !manuscript.isUncertainText,
            let title = manuscript.naskah.title.map(Self.tokens).map(Self.withoutOffice), title.count > 2,
            let about = manuscript.occurrences(of: Phrase("tentang")).first(where: {
                manuscript.unit(of: $0).zone == .memutuskan
            }),
            about + 1 < manuscript.passage(of: about).words.upperBound
        else { return [] }
        // The name is in capitals up to its full stop; that of "PT." goes on in capitals.
        var last = about + 1
        while let next = manuscript.next(last),
            !manuscript.signs(behind: last).contains(0x2E) || isCapital(next, manuscript)
        {
            last = next
        }
        guard manuscript.signs(behind: last).contains(0x2E) else { return [] }
        let range = manuscript.range((about + 1)...last)
        let stated = Self.tokens(manuscript.words(range))
        let difference = Self.difference(title, stated)
        guard let difference, !(difference.missing.isEmpty && difference.added.isEmpty) else { return [] }
        guard !isMisread(difference.missing, difference.added, manuscript),
            !isDisplaced(difference.missing, range, manuscript)
        else { return [] }
        let missing = difference.missing.joined(separator: " ")
        let added = difference.added.joined(separator: " ")
        let (id, en) =
            switch (missing.isEmpty, added.isEmpty) {
            case (false, true):
                ("kata judul yang tidak ada: \(missing)", "words of the title that are missing: \(missing)")
            case (true, false):
                ("kata yang tidak ada dalam judul: \(added)", "words that the title lacks: \(added)")
            default: ("judul: \(missing), di sini: \(added)", "title: \(missing), here: \(added)")
            }
        return [
            Self.finding(
                range, "Memutuskan", id: "Nama dalam Menetapkan berbeda dari judul (\(id)).",
                en: "The name in Menetapkan differs from the title (\(en)).")
        ]
    }

    private func isCapital(_ word: Int, _ manuscript: Manuscript) -> Bool {
        let text = manuscript.word(word)
        return text == text.uppercased() && text.count > 1 && text != "BAB"
    }

    /// One letter differs in a text that was recognised or extracted.
    private func isMisread(_ missing: [String], _ added: [String], _ manuscript: Manuscript) -> Bool {
        guard manuscript.document.format != .docx else { return false }
        let (a, b) = (missing.joined(), added.joined())
        return a.count == b.count && zip(a, b).count { $0 != $1 } <= 2
    }

    /// The words stand elsewhere in this part: the lines were torn apart.
    private func isDisplaced(_ missing: [String], _ range: TextRange, _ manuscript: Manuscript) -> Bool {
        guard let first = missing.first else { return false }
        for block in max(0, range.block - 2)...min(manuscript.texts.count - 1, range.block + 3) {
            let text = manuscript.texts[block]
            let outside =
                block == range.block
                ? Array(text[..<range.bytes.lowerBound]) + [0x20] + Array(text[range.bytes.upperBound...])
                : text
            let words = String(decoding: outside, as: UTF8.self).split { !($0.isLetter || $0.isNumber) }
            if words.contains(where: { $0 == first }) { return true }
        }
        return false
    }

    /// The office that enacts stands below the title and may have been read with it.
    private static func withoutOffice(_ title: [String]) -> [String] {
        guard
            let start = title.lastIndex(where: {
                ["PRESIDEN", "GUBERNUR", "BUPATI", "WALIKOTA"].contains($0)
            }),
            start > 2, title.count - start <= 4, title[start - 1] != "OLEH", title[start - 1] != "KEPADA"
        else { return title }
        return Array(title[..<start])
    }

    private static func tokens(_ text: String) -> [String] {
        text.uppercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// What is left of both when their common words, in order, are taken away; nil when too much is.
    static func difference(_ title: [String], _ stated: [String]) -> (missing: [String], added: [String])? {
        var table = [[Int]](repeating: [Int](repeating: 0, count: stated.count + 1), count: title.count + 1)
        for i in title.indices.reversed() {
            for j in stated.indices.reversed() {
                table[i][j] =
                    title[i] == stated[j] ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
            }
        }
        var (i, j) = (0, 0)
        var missing: [String] = []
        var added: [String] = []
        while i < title.count || j < stated.count {
            if i < title.count, j < stated.count, title[i] == stated[j] {
                i += 1
                j += 1
            } else if j == stated.count || i < title.count && table[i + 1][j] >= table[i][j + 1] {
                missing.append(title[i])
                i += 1
            } else {
                added.append(stated[j])
                j += 1
            }
        }
        // "PEMERINTAH AN" and "PEMERINTAHAN" are the same letters.
        if missing.joined() == added.joined() { return ([], []) }
        guard missing.count <= limit, added.count <= limit, table[0][0] >= 2 else { return nil }
        return (missing, added)
    }
}
