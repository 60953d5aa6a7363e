import DocumentModel
import LegalStructure
import Messages

/// A regulation that this one revokes stands among its legal bases.
public struct RevokedBasis: DraftingRule {
    public static let info = RuleInfo(
        id: "G11",
        name: Message(
            id: "Dasar hukum yang dicabut sendiri", en: "A legal basis that the act itself revokes"),
        severity: .tandai,
        rationale: Message(
            id: "Peraturan yang dicabut oleh peraturan ini tidak dicantumkan sebagai dasar hukumnya.",
            en: "A regulation that this one revokes is not listed as its legal basis."),
        sources: [.number("42")],
        examples: [
            .wrong(
                """
                BUPATI CONTOH

                PERATURAN BUPATI CONTOH

                NOMOR 12 TAHUN 2023

                TENTANG

                RENCANA INDUK

                Menimbang :

                a. bahwa rencana perlu diperbarui;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

                2. ⟦Peraturan Bupati Nomor 26 Tahun 2017⟧ tentang Rencana Induk;

                MEMUTUSKAN:

                Menetapkan : PERATURAN BUPATI TENTANG RENCANA INDUK.

                Pasal 1

                Rencana induk disusun oleh Dinas.

                Pasal 2

                Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 26 Tahun 2017 tentang Rencana \
                Induk dicabut dan dinyatakan tidak berlaku.

                Ditetapkan di Contoh
                """, in: .whole),
            .wrong(
                """
                BUPATI CONTOH

                PERATURAN BUPATI CONTOH

                NOMOR 12 TAHUN 2023

                TENTANG

                RENCANA INDUK SISTEM INFORMASI

                Menimbang :

                a. bahwa rencana perlu diperbarui;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

                2. ⟦Peraturan Bupati Nomor 26 Tahun 2017⟧ tentang Rencana Induk Sistem Informasi;

                MEMUTUSKAN:

                Menetapkan : PERATURAN BUPATI TENTANG RENCANA INDUK SISTEM INFORMASI.

                Pasal 1

                Rencana induk disusun oleh Dinas.

                Pasal 2

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

                Ditetapkan di Contoh
                """, in: .whole),
            .right(
                """
                Pasal 2

                Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 26 Tahun 2017 tentang Rencana \
                Induk dicabut dan dinyatakan tidak berlaku.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var revoked: [Citation] = []
        for at in manuscript.occurrences(of: Phrase("dicabut dan dinyatakan tidak berlaku")) {
            let passage = manuscript.passage(of: at)
            guard manuscript.units[passage.unit].zone == .batangTubuh,
                manuscript.occurrences(of: Phrase("sepanjang")).allSatisfy({
                    manuscript.passage(of: $0).unit != passage.unit
                })
            else { continue }
            // The act itself comes first; "sebagaimana telah diubah dengan …" names others.
            if let first = manuscript.citations(in: passage).first(where: { $0.words.lowerBound < at }) {
                revoked.append(first)
            }
            revoked += listed(before: passage, manuscript)
        }
        guard !revoked.isEmpty else { return sameMatter(manuscript) }
        return manuscript.bases.filter { basis in revoked.contains { $0.isSameAct(as: basis.citation) } }.map
        { basis in
            Self.finding(
                manuscript.range(basis.citation.words), manuscript.units[basis.unit].address,
                id: "Peraturan ini dicabut dalam ketentuan penutup; hapus dari dasar hukum.",
                en: "This act is revoked in the closing provisions; delete it from the legal bases.")
        }
    }

    /// "Pada saat … mulai berlaku: a. Peraturan …; dan b. Peraturan …, dicabut dan dinyatakan tidak berlaku.": the
    /// acts that the items of the same pasal or ayat begin with.
    private func listed(before passage: WordIndex.Passage, _ manuscript: Manuscript) -> [Citation] {
        let units = manuscript.units
        guard
            let holder = manuscript.enclosing(passage.unit, .ayat)
                ?? manuscript.enclosing(passage.unit, .pasal)
        else { return [] }
        return manuscript.index.passages.compactMap { other in
            guard (holder.index..<holder.end).contains(other.unit), other.unit <= passage.unit,
                [.huruf, .angka].contains(units[other.unit].level),
                let first = manuscript.citations(in: other).first,
                first.words.lowerBound == other.words.lowerBound
            else { return nil }
            return first
        }
    }

    /// An act of the same kind on the same matter among the legal bases, which is neither amended nor revoked.
    private func sameMatter(_ manuscript: Manuscript) -> [Finding] {
        let naskah = manuscript.naskah
        guard naskah.relation == nil, let title = naskah.title, !manuscript.isUncertainText,
            manuscript.occurrences(of: Phrase("tidak berlaku")).isEmpty
        else { return [] }
        let own = Self.words(title)
        return manuscript.bases.filter { basis in
            let words = basis.passage.words
            guard let rank = basis.citation.rank, rank == Self.rank(of: naskah.kind), rank != .permen,
                basis.citation.words.upperBound + 2 < words.upperBound,
                manuscript.spelling(basis.citation.words.upperBound + 1) == manuscript.citing.tentang,
                basis.citation.year != naskah.year || basis.citation.number != naskah.number
            else { return false }
            let behind = manuscript.range((basis.citation.words.upperBound + 2)...(words.upperBound - 1))
            let stated = Self.words(manuscript.words(behind))
            return own.count > 1 && stated.starts(with: own)
        }.map { basis in
            Self.finding(
                manuscript.range(basis.citation.words), manuscript.units[basis.unit].address,
                id:
                    "Peraturan tentang hal yang sama ini tidak dicabut atau diubah; cabut, dan hapus dari dasar hukum.",
                en:
                    "This act on the same matter is neither revoked nor amended; revoke it, and delete it from the legal bases."
            )
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func rank(of kind: NaskahKind) -> Citation.Rank? {
        switch kind {
        case .perda: .perda
        case .pergub, .perbup, .perwali: .perkada
        default: nil
        }
    }
}
