import LegalStructure
import Messages
import PlanningDocuments

/// A plan that does not say when it is reviewed.
public struct PlanReviewClause: DraftingRule {
    public static let info = RuleInfo(
        id: "P17",
        name: Message(
            id: "Reviu dokumen tidak diatur", en: "Reviews of the plan are not provided for"),
        severity: .usul,
        rationale: Message(
            id:
                "Arsitektur dan Peta Rencana SPBE direviu pada paruh waktu dan tahun terakhir "
                + "pelaksanaannya, atau sewaktu-waktu sesuai kebutuhan. Ketentuannya boleh berada dalam "
                + "peraturan kepala daerah; dokumennya lebih mudah dinilai bila menyebutnya.",
            en:
                "Architecture and roadmap are reviewed at mid-term and in the last year, or at any time. "
                + "The rule may stand in the regulation of the head of government; a plan that says so "
                + "itself is easier to judge."),
        sources: [.act("Perpres 95/2018 Pasal 12 ayat (5) dan Pasal 19 ayat (5)")],
        scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # ⟦PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028⟧

                Peta rencana memuat program dan kegiatan.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                Peta rencana direviu pada paruh waktu dan tahun terakhir pelaksanaannya.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let plans = manuscript.plans(.architecture, .roadmap)
        // One sentence serves an architecture and the roadmap in it.
        guard let plan = plans.first, plan.isWhole, plans.allSatisfy({ $0.review == nil }) else { return [] }
        return [
            Self.finding(
                at: plan.title,
                id:
                    "Tambahkan bahwa dokumen ini direviu pada paruh waktu dan tahun terakhir, serta alasan reviunya.",
                en: "Add that this plan is reviewed at mid-term and in the last year, and on which grounds.")
        ]
    }
}
