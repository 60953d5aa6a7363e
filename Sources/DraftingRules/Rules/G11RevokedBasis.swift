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
        }
        guard !revoked.isEmpty else { return [] }
        return manuscript.bases.filter { basis in revoked.contains { $0.isSameAct(as: basis.citation) } }.map
        { basis in
            Self.finding(
                manuscript.range(basis.citation.words), manuscript.units[basis.unit].address,
                id: "Peraturan ini dicabut dalam ketentuan penutup; hapus dari dasar hukum.",
                en: "This act is revoked in the closing provisions; delete it from the legal bases.")
        }
    }
}
