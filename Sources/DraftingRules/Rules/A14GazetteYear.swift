import DocumentModel
import LegalStructure
import Messages

/// A gazette whose year cannot be that of the act.
public struct GazetteYear: DraftingRule {
    public static let info = RuleInfo(
        id: "A14", name: Message(id: "Tahun Lembaran Negara", en: "Year of the gazette"), severity: .tandai,
        rationale: Message(
            id:
                "Peraturan diundangkan pada tahun yang sama dengan nomornya, atau paling lambat tahun berikutnya. Tahun "
                + "lembaran yang lain hampir selalu salah ketik.",
            en:
                "An act is promulgated in the year of its number or in the next one. Another year of the gazette is almost "
                + "always a slip."),
        sources: [.derived(from: "47")], scope: .act,
        examples: [
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 16 Tahun 1997 tentang Statistik (⟦Lembaran Negara Republik Indonesia Tahun \
                1999⟧ Nomor 39, Tambahan Lembaran Negara Republik Indonesia Nomor 3683);
                """, in: .opening),
            .right(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 16 Tahun 1997 tentang Statistik (Lembaran Negara Republik Indonesia Tahun \
                1997 Nomor 39, Tambahan Lembaran Negara Republik Indonesia Nomor 3683);
                """, in: .opening),
        ])

    public init() {}

    /// Acts of several years, whose gazette is that of the first.
    private static let compound = [
        "jo", "juncto", "pengganti", "perpu", "perppu", "darurat", "drt", "prp", "penetapan", "sebagai",
    ].map { Phrase($0 as String) }

    public func check(_ manuscript: Manuscript) -> [Finding] {
        if manuscript.isUncertainText { return [] }
        let compound = manuscript.spellings(of: Self.compound)
        return manuscript.bases.compactMap { basis in
            guard basis.citation.rank.map({ $0 <= .perpres }) == true,
                !basis.passage.words.contains(where: {
                    compound.contains(manuscript.spelling($0))
                }),
                let gazette = manuscript.gazette(behind: basis.citation, in: basis.passage),
                let year = gazette.year, year != basis.citation.year, year != basis.citation.year + 1,
                !manuscript.isScattered(manuscript.range(gazette.words))
            else { return nil }
            let last = gazette.words.first { Int(manuscript.word($0)) == year } ?? gazette.words.upperBound
            return Self.finding(
                manuscript.range(gazette.words.lowerBound...last), manuscript.units[basis.unit].address,
                id:
                    "Peraturan tahun \(basis.citation.year) tidak dimuat dalam lembaran tahun \(year); periksa tahunnya.",
                en: "An act of \(basis.citation.year) is not in a gazette of \(year); check the year.")
        }
    }
}
