import DocumentModel
import LegalStructure
import Messages

/// Laws and government regulations cited without their gazette.
public struct CitationForm: DraftingRule {
    public static let info = RuleInfo(
        id: "A12",
        name: Message(id: "Lembaran Negara dalam dasar hukum", en: "The gazette in the legal bases"),
        severity: .tandai,
        rationale: Message(
            id:
                "Undang-undang dan peraturan pemerintah dalam dasar hukum dilengkapi Lembaran Negara dengan tahun dan "
                + "nomornya, dan Tambahan Lembaran Negara, di antara tanda kurung.",
            en:
                "Laws and government regulations among the legal bases have their gazette with year and number, and its "
                + "supplement, in brackets."),
        sources: [.number("47")],
        examples: [
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. ⟦Undang-Undang Nomor 23 Tahun 2014⟧ tentang Pemerintahan Daerah;
                """, in: .opening),
            .right(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia \
                Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

                2. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;
                """, in: .opening),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        if manuscript.isUncertainText { return [] }
        let bases = manuscript.bases.filter { $0.citation.rank == .uu || $0.citation.rank == .pp }
        let incomplete = bases.filter { basis in
            // Whole as it stands: it ends with its semicolon and names no other gazette farther on.
            guard manuscript.lastByte(of: basis.passage.range) == 0x3B,
                manuscript.units[basis.unit].passages.count == 1,
                !manuscript.isScattered(manuscript.range(basis.citation.words))
            else { return false }
            if !basis.passage.words.contains(where: { manuscript.spelling($0) == manuscript.citing.lembaran })
            {
                let words = basis.passage.words.map { manuscript.word($0).lowercased() }
                guard words.contains(where: { $0.hasPrefix("lembar") }) else {
                    return !words.contains("lembarannegara") && words.contains("tentang")
                }
            }
            guard let gazette = manuscript.gazette(behind: basis.citation, in: basis.passage) else {
                return false
            }
            return gazette.year == nil || gazette.number == nil
        }
        return Self.grouped(
            incomplete.map {
                Finding.Place(
                    address: manuscript.units[$0.unit].address, range: manuscript.range($0.citation.words))
            },
            id:
                "\(incomplete.count) dasar hukum tanpa Lembaran Negara yang lengkap (tahun, nomor, tambahan).",
            en:
                "\(incomplete.count) legal \(incomplete.count == 1 ? "basis lacks" : "bases lack") the whole gazette (year, "
                + "number, supplement).")
    }
}
