import LegalStructure
import Messages
import PlanningDocuments

/// Activities of a roadmap for what the architecture in the same document leaves empty.
public struct EmptyDomainActivities: DraftingRule {
    public static let info = RuleInfo(
        id: "P23",
        name: Message(
            id: "Kegiatan untuk domain yang kosong", en: "Activities for a domain that is empty"),
        severity: .tandai,
        rationale: Message(
            id:
                "Kegiatan Peta Rencana berasal dari selisih as-is dan to-be. Kegiatan untuk domain yang "
                + "dalam arsitekturnya kosong atau \"NIHIL\" tidak mempunyai asal.",
            en:
                "Activities of a roadmap come from the difference between as-is and to-be. Those for a "
                + "domain that is empty or \"NIHIL\" in the architecture come from nowhere."),
        sources: [.act("SE Menteri PANRB 18/2022")], scope: .plans([.architecture]),
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Kalimat pembuka nomor satu.

                Kalimat pembuka nomor dua.

                Kalimat pembuka nomor tiga.

                Kalimat pembuka nomor empat.

                Kalimat pembuka nomor lima.

                Kalimat pembuka nomor enam.

                Kalimat pembuka nomor tujuh.

                Kalimat pembuka nomor delapan.

                Kalimat pembuka nomor sembilan.

                Kalimat pembuka nomor sepuluh.

                Kalimat pembuka nomor sebelas.

                Kalimat pembuka nomor dua belas.

                Kalimat pembuka nomor tiga belas.

                ## 3.6 Domain Arsitektur Keamanan SPBE

                NIHIL

                ## 5. Peta Rencana SPBE

                ### ⟦Keamanan SPBE⟧

                Uji keamanan aplikasi setiap tahun oleh Diskominfo.
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Kalimat pembuka nomor satu.

                Kalimat pembuka nomor dua.

                Kalimat pembuka nomor tiga.

                Kalimat pembuka nomor empat.

                Kalimat pembuka nomor lima.

                Kalimat pembuka nomor enam.

                Kalimat pembuka nomor tujuh.

                Kalimat pembuka nomor delapan.

                Kalimat pembuka nomor sembilan.

                Kalimat pembuka nomor sepuluh.

                Kalimat pembuka nomor sebelas.

                Kalimat pembuka nomor dua belas.

                Kalimat pembuka nomor tiga belas.

                ## 3.6 Domain Arsitektur Keamanan SPBE

                Standar keamanan aplikasi diterapkan sejak tahun 2023 oleh Diskominfo.

                ## 5. Peta Rencana SPBE

                ### Keamanan SPBE

                Uji keamanan aplikasi setiap tahun oleh Diskominfo.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        guard let architecture = manuscript.plans(.architecture).first else { return [] }
        return manuscript.plans(.roadmap).flatMap { roadmap in
            Self.shared.compactMap { id in
                guard let empty = architecture.part(id), empty.state == .empty,
                    let part = roadmap.part(id), part.state == .filled, let place = part.places.first
                else { return nil }
                return Self.finding(
                    at: place,
                    id:
                        "Domain ini kosong dalam arsitektur, tetapi peta rencana mempunyai kegiatan untuknya.",
                    en: "The architecture leaves this domain empty, but the roadmap has activities for it.",
                    related: empty.places)
            }
        }
    }

    /// Domains that are contents of a roadmap, too.
    private static let shared = ["layanan", "aplikasi", "infrastruktur", "keamanan"]
}
