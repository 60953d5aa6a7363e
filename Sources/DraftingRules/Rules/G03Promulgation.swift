import DocumentModel
import LegalStructure
import Messages

/// The order to promulgate is missing, or names the wrong gazette.
public struct Promulgation: DraftingRule {
    public static let info = RuleInfo(
        id: "G03", name: Message(id: "Perintah pengundangan", en: "The order to promulgate"),
        severity: .pasti,
        rationale: Message(
            id:
                "Bagian penutup memuat perintah pengundangan: Peraturan Daerah dalam Lembaran Daerah, peraturan kepala "
                + "daerah dalam Berita Daerah, peraturan menteri dalam Berita Negara, peraturan di atasnya dalam Lembaran "
                + "Negara.",
            en:
                "The closing has the order to promulgate: Peraturan Daerah in the Lembaran Daerah, regulations of heads "
                + "of a region in the Berita Daerah, those of ministers in the Berita Negara, higher ones in the "
                + "Lembaran Negara."),
        sources: [.number("160"), .number("162"), .number("163")],
        examples: [
            .wrong(
                """
                Pasal 2

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

                ⟦Ditetapkan di⟧ Contoh

                pada tanggal 2 Mei 2023

                BUPATI CONTOH,

                ttd

                NAMA
                """, in: .tail),
            .wrong(
                """
                Pasal 2

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

                Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan \
                penempatannya dalam ⟦Lembaran Daerah⟧ Kabupaten Contoh.

                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023
                """, in: .tail),
            .right(
                """
                Pasal 2

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

                Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan \
                penempatannya dalam Berita Daerah Kabupaten Contoh.

                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023
                """, in: .tail),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        guard let right = Self.gazette(of: manuscript.naskah.kind) else { return [] }
        for at in manuscript.occurrences(of: Phrase("penempatannya dalam")) {
            guard let first = manuscript.next(at + 1), let second = manuscript.next(first) else { continue }
            let words = manuscript.word(first) + " " + manuscript.word(second)
            guard
                ["lembaran daerah", "berita daerah", "lembaran negara", "berita negara"].contains(
                    words.lowercased()),
                words.lowercased() != right.lowercased()
            else { return [] }
            return [
                Self.finding(
                    manuscript.range(first...second), "Penutup",
                    id: "Jenis peraturan ini diundangkan dalam \(right), bukan \(words).",
                    en: "This kind of regulation is promulgated in the \(right), not the \(words).")
            ]
        }
        return missing(manuscript)
    }

    /// Words of the order: with one of them it is there, badly written or badly read.
    private static let order = ["memerintahkan", "penempatannya", "mengetahuinya", "pengundangan"].map {
        Phrase($0 as String)
    }

    private func missing(_ manuscript: Manuscript) -> [Finding] {
        // Before UU 12/2011 not all of them were promulgated.
        guard !manuscript.isUncertainText, (manuscript.naskah.year ?? 0) >= 2012, !manuscript.pasal.isEmpty,
            manuscript.hasEntryIntoForce,
            manuscript.spellings(of: Self.order).isEmpty,
            let at = manuscript.occurrences(of: Phrase("ditetapkan di")).last(where: {
                manuscript.unit(of: $0).zone == .penutup
            })
        else { return [] }
        return [
            Self.finding(
                manuscript.range(at...(at + 1)), "Penutup", severity: .tandai,
                id:
                    "Tidak ada perintah pengundangan; tulis sebelum \"Ditetapkan di\": \"Agar setiap orang mengetahuinya, "
                    + "memerintahkan pengundangan … dengan penempatannya dalam …\".",
                en:
                    "There is no order to promulgate; write before \"Ditetapkan di\": \"Agar setiap orang mengetahuinya, "
                    + "memerintahkan pengundangan … dengan penempatannya dalam …\".")
        ]
    }

    private static func gazette(of kind: NaskahKind) -> String? {
        switch kind {
        case .uu, .pp, .perpres: "Lembaran Negara"
        case .permen: "Berita Negara"
        case .perda: "Lembaran Daerah"
        case .pergub, .perbup, .perwali: "Berita Daerah"
        default: nil
        }
    }
}
