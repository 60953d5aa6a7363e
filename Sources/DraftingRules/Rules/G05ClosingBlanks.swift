import DocumentModel
import LegalStructure
import Messages

/// Dates or numbers left blank at the end of an enacted act.
public struct ClosingBlanks: DraftingRule {
    public static let info = RuleInfo(
        id: "G05", name: Message(id: "Penutup belum diisi", en: "The closing is not filled in"),
        severity: .tandai,
        rationale: Message(
            id:
                "Naskah yang sudah ditetapkan memuat nomor, tanggal penetapan, tanggal pengundangan, dan nomor berita "
                + "atau lembaran. Yang kosong mungkin belum diisi atau hilang waktu dipindai.",
            en:
                "An enacted text has its number, the dates of enactment and promulgation and the number in the gazette. "
                + "A blank was not filled in, or lost in scanning."),
        sources: [.amended("2"), .number("160"), .number("164"), .number("167"), .number("172")],
        examples: [
            .wrong(
                """
                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023

                BUPATI CONTOH,

                ttd

                NAMA

                Diundangkan di Contoh

                ⟦pada tanggal⟧

                SEKRETARIS DAERAH KABUPATEN CONTOH,

                ttd

                NAMA

                BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR 12
                """, in: .closing),
            .wrong(
                """
                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023

                BUPATI CONTOH,

                ttd

                NAMA

                Diundangkan di Contoh

                pada tanggal 3 Mei 2023

                SEKRETARIS DAERAH KABUPATEN CONTOH,

                ttd

                NAMA

                BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 ⟦NOMOR⟧
                """, in: .closing),
            .right(
                """
                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023

                BUPATI CONTOH,

                ttd

                NAMA

                Diundangkan di Contoh

                pada tanggal 3 Mei 2023

                SEKRETARIS DAERAH KABUPATEN CONTOH,

                ttd

                NAMA

                BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR 12
                """, in: .closing),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        guard manuscript.naskah.status == .ditetapkan else { return [] }
        var findings: [Finding] = []
        for at in manuscript.occurrences(of: Phrase("pada tanggal"))
        where manuscript.unit(of: at).zone == .penutup {
            let passage = manuscript.passage(of: at)
            guard isBlank(behind: at + 1, in: passage, manuscript) else { continue }
            findings.append(
                Self.finding(
                    manuscript.range(at...(at + 1)), "Penutup",
                    id: "Tanggalnya kosong atau tidak terbaca; isi tanggalnya.",
                    en: "The date is blank or not readable; fill it in."))
        }
        return findings + gazette(manuscript)
    }

    /// "BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR": nothing behind the last word.
    private func gazette(_ manuscript: Manuscript) -> [Finding] {
        // A misread number is no blank.
        if manuscript.isUncertainText { return [] }
        for phrase in ["berita daerah", "lembaran daerah", "berita negara", "lembaran negara"].map({
            Phrase($0 as String)
        }) {
            for at in manuscript.occurrences(of: phrase) where manuscript.unit(of: at).zone == .penutup {
                let passage = manuscript.passage(of: at)
                let rest = (at + 2)..<passage.words.upperBound
                // The order to promulgate names the gazette without a number.
                guard at == passage.words.lowerBound, rest.count < 20,
                    rest.contains(where: { manuscript.spelling($0) == manuscript.citing.tahun }),
                    let number = rest.first(where: { manuscript.spelling($0) == manuscript.citing.nomor }),
                    number == passage.words.upperBound - 1,
                    manuscript.signs(behind: number).allSatisfy({ $0 <= 0x20 || $0 == 0x2E || $0 == 0x5F })
                else { continue }
                // The number may stand on a line of its own.
                let next = number + 1
                if next < manuscript.index.words.count, manuscript.unit(of: next).zone == .penutup,
                    manuscript.word(next).first?.isNumber == true
                {
                    continue
                }
                return [
                    Self.finding(
                        manuscript.range(number...number), "Penutup",
                        id: "Nomor lembaran atau beritanya kosong atau tidak terbaca; isi nomornya.",
                        en: "The number in the gazette is blank or not readable; fill it in.")
                ]
            }
        }
        return []
    }

    /// Nothing but dots up to the end of the line, and the next line brings no date.
    private func isBlank(behind word: Int, in passage: WordIndex.Passage, _ manuscript: Manuscript) -> Bool {
        let signs = manuscript.signs(behind: word)
        guard manuscript.next(word) == nil || signs.contains(0x0A) else { return false }
        guard signs.allSatisfy({ $0 <= 0x20 || $0 == 0x2E || $0 == 0x5F || $0 >= 0x80 || $0 == 0x3A }) else {
            return false
        }
        let next = word + 1
        guard next < manuscript.index.words.count else { return true }
        for at in next..<min(next + 6, manuscript.index.words.count) {
            guard manuscript.unit(of: at).zone == .penutup else { break }
            if Self.isDatePart(manuscript.word(at)) { return false }
        }
        return true
    }

    private static let months = [
        "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
        "oktober", "november", "nopember", "desember",
    ]

    private static func isDatePart(_ word: String) -> Bool {
        word.contains(where: \.isNumber) || months.contains(word.lowercased())
    }
}
