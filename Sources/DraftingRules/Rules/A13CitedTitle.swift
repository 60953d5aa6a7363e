import DocumentModel
import LegalStructure
import Messages

/// A citation that does not agree with the authority card.
public struct CitedTitle: DraftingRule {
    public static let info = RuleInfo(
        id: "A13",
        name: Message(
            id: "Kutipan berbeda dari kartu peraturan", en: "A citation that differs from the authority card"),
        severity: .tandai,
        rationale: Message(
            id:
                "Judul dan nomor lembaran peraturan yang dikutip harus tepat. Yang dibandingkan hanya peraturan dalam "
                + "kartu peraturan di dalam program (\(AuthorityCard.shared.count) peraturan, tertanggal "
                + "\(AuthorityCard.shared.date)); periksa juga di JDIH.",
            en:
                "Title and gazette of a cited act have to be exact. Only acts on the authority card inside the program "
                + "are compared (\(AuthorityCard.shared.count) acts, as of \(AuthorityCard.shared.date)); look at the "
                + "official site, too."),
        sources: [.derived(from: "47")], scope: .act,
        examples: [
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (⟦Lembaran Negara Republik \
                Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5888⟧);
                """, in: .opening),
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Peraturan Presiden Nomor 95 Tahun 2018 tentang ⟦Sistem Pemerintah Berbasis Elektronik⟧ (Lembaran \
                Negara Republik Indonesia Tahun 2018 Nomor 182);
                """, in: .opening),
            .right(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik \
                Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887);
                """, in: .opening),
        ])

    public init() {}

    /// Words of a title that may differ before another act is taken to be meant.
    private static let limit = 4

    public func check(_ manuscript: Manuscript) -> [Finding] {
        if manuscript.isUncertainText { return [] }
        let card = AuthorityCard.shared
        var findings: [Finding] = []
        for passage in manuscript.passages(in: .mengingat) {
            let address = manuscript.units[passage.unit].address
            for citation in manuscript.citations(in: passage) {
                guard let entry = card.entry(for: citation), standsAlone(citation, in: passage, manuscript),
                    !manuscript.isScattered(manuscript.range(citation.words))
                else { continue }
                findings += title(of: citation, entry, in: passage, address, manuscript)
                findings += gazette(of: citation, entry, in: passage, address, manuscript)
            }
        }
        return findings
    }

    /// At the start of its item, or "diubah dengan …"; what an amendment or an implementing act names in its own
    /// title is followed by the gazette of that act.
    private func standsAlone(
        _ citation: Citation, in passage: WordIndex.Passage, _ manuscript: Manuscript
    ) -> Bool {
        guard let before = manuscript.previous(citation.words.lowerBound) else { return true }
        return manuscript.word(before).lowercased() == "dengan"
    }

    private func title(
        of citation: Citation, _ entry: AuthorityCard.Entry, in passage: WordIndex.Passage, _ address: String,
        _ manuscript: Manuscript
    ) -> [Finding] {
        let first = citation.words.upperBound + 2
        guard !entry.title.isEmpty, first < passage.words.upperBound,
            manuscript.word(first - 1).lowercased() == "tentang"
        else { return [] }
        let right = entry.title.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
        var stated: [String] = []
        var last = first
        var at = first
        while at < passage.words.upperBound, stated.count < right.count + Self.limit {
            let word = manuscript.word(at).lowercased()
            if ["sebagaimana", "lembaran", "berita"].contains(word) { break }
            stated += word.split(separator: "-").map(String.init)
            last = at
            let signs = manuscript.signs(behind: at)
            if signs.contains(where: { $0 == 0x3B || $0 == 0x2E }) { break }
            // The title goes on behind an abbreviation: "Prosedur (SOP) Administrasi".
            if signs.contains(0x28) {
                guard let short = manuscript.next(at), manuscript.word(short).allSatisfy(\.isUppercase),
                    manuscript.signs(behind: short).first == 0x29
                else { break }
                at = short
                if manuscript.signs(behind: short).contains(where: { $0 == 0x3B || $0 == 0x28 }) { break }
            }
            at += 1
        }
        guard stated != right, stated.joined() != right.joined() else { return [] }
        guard let difference = StatedTitle.difference(right, stated),
            !(difference.missing.isEmpty && difference.added.isEmpty)
        else { return [] }
        return [
            Self.finding(
                manuscript.range(first...last), address,
                id: "Menurut kartu peraturan (\(AuthorityCard.shared.date)) judulnya \"\(entry.title)\".",
                en: "The authority card (\(AuthorityCard.shared.date)) has the title \"\(entry.title)\".")
        ]
    }

    private func gazette(
        of citation: Citation, _ entry: AuthorityCard.Entry, in passage: WordIndex.Passage, _ address: String,
        _ manuscript: Manuscript
    ) -> [Finding] {
        guard let gazette = manuscript.gazette(behind: citation, in: passage), let year = gazette.year,
            let number = gazette.number
        else { return [] }
        let isSupplementWrong =
            !entry.supplement.isEmpty && gazette.supplement.map { $0 != entry.supplement } ?? false
        guard year != entry.gazetteYear || number != entry.gazetteNumber || isSupplementWrong else {
            return []
        }
        let right =
            "\(entry.gazette == "LN" ? "Lembaran Negara" : "Berita Negara") Tahun \(entry.gazetteYear) Nomor "
            + entry.gazetteNumber + (entry.supplement.isEmpty ? "" : ", Tambahan Nomor \(entry.supplement)")
        return [
            Self.finding(
                manuscript.range(gazette.words), address,
                id: "Menurut kartu peraturan (\(AuthorityCard.shared.date)): \(right).",
                en: "According to the authority card (\(AuthorityCard.shared.date)): \(right).")
        ]
    }
}
