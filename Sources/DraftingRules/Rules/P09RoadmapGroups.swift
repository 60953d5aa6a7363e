import LegalStructure
import Messages
import PlanningDocuments

/// A roadmap in the four groups of the Rencana Induk.
public struct RoadmapGroups: DraftingRule {
    public static let info = RuleInfo(
        id: "P09",
        name: Message(
            id: "Peta Rencana dalam empat kelompok Rencana Induk",
            en: "A roadmap in the four groups of the Rencana Induk"),
        severity: .pasti,
        rationale: Message(
            id:
                "Rencana Induk SPBE Nasional berkelompok empat (Tata Kelola, Layanan, TIK, SDM). Peta Rencana SPBE bermuatan "
                + "tujuh: Tata Kelola, Manajemen, Layanan, Infrastruktur, Aplikasi, Keamanan, dan Audit TIK.",
            en:
                "The national Rencana Induk has four groups (governance, services, ICT, people). A roadmap has seven contents: "
                + "governance, management, services, infrastructure, applications, security and ICT audit."),
        sources: [.act("Perpres 95/2018 Pasal 14 ayat (1)"), .act("SE Menteri PANRB 18/2022")],
        scope: .plans([.roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH

                ## ⟦Tata Kelola SPBE⟧

                Penyusunan kebijakan SPBE.

                ## Layanan SPBE

                Penerapan layanan elektronik.

                ## Teknologi Informasi dan Komunikasi

                Pembangunan jaringan intra.

                ## Sumber Daya Manusia SPBE

                Pelatihan pranata komputer.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH

                ## Tata Kelola SPBE

                Penyusunan kebijakan SPBE.

                ## Manajemen SPBE

                Pelatihan sumber daya manusia.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).flatMap { plan in
            Self.grouped(
                at: plan.foreignGroups,
                id:
                    "Kelompoknya milik Rencana Induk SPBE Nasional; susun menurut tujuh muatan Peta Rencana SPBE.",
                en:
                    "These groups are those of the national Rencana Induk; arrange by the seven contents of a roadmap."
            )
        }
    }
}
