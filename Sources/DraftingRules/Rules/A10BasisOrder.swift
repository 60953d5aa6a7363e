import DocumentModel
import LegalStructure
import Messages

/// Legal bases out of the order of hierarchy.
public struct BasisOrder: DraftingRule {
    public static let info = RuleInfo(
        id: "A10", name: Message(id: "Urutan dasar hukum", en: "Order of the legal bases"), severity: .pasti,
        rationale: Message(
            id:
                "Dasar hukum disusun menurut hierarki: undang-undang, peraturan pemerintah, peraturan presiden, lalu "
                + "peraturan menteri dan peraturan daerah.",
            en:
                "Legal bases come in the order of hierarchy: undang-undang, peraturan pemerintah, peraturan presiden, then "
                + "regulations of ministers and regions."),
        sources: [.number("43")],
        examples: [
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik \
                Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887);

                2. ⟦Undang-Undang Nomor 23 Tahun 2014⟧ tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia \
                Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);
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

                2. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik \
                Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887);
                """, in: .opening),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var highest: Citation.Rank?
        for basis in manuscript.bases {
            guard let rank = basis.citation.rank else { continue }
            // Ministers and regions have no fixed order among themselves.
            let level = rank.rawValue > Citation.Rank.permen.rawValue ? .permen : rank
            if let before = highest, level < before {
                return [
                    Self.finding(
                        manuscript.range(basis.citation.words), manuscript.units[basis.unit].address,
                        id:
                            "Dasar hukum ini lebih tinggi daripada yang sebelumnya; pindahkan ke atas menurut hierarki.",
                        en:
                            "This legal basis ranks above the one before it; move it up in the order of hierarchy."
                    )
                ]
            }
            highest = max(highest ?? level, level)
        }
        return []
    }
}

extension Manuscript {
    /// An act that a legal basis begins with.
    struct Basis: Sendable {
        var citation: Citation
        var unit: Int
        var passage: WordIndex.Passage
    }

    func citedBases() -> [Basis] {
        passages(in: .mengingat).compactMap { passage in
            guard let first = passage.words.first,
                units[passage.unit].passages.first?.bytes == passage.range.bytes,
                let citation = citations(in: passage).first, citation.words.lowerBound == first
            else { return nil }
            return Basis(citation: citation, unit: passage.unit, passage: passage)
        }
    }
}
