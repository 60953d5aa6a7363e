import LegalStructure
import Messages
import PlanningDocuments

/// A roadmap that does not say what it follows.
public struct RoadmapGuides: DraftingRule {
    public static let info = RuleInfo(
        id: "P16",
        name: Message(id: "Acuan Peta Rencana tidak disebut", en: "What a roadmap follows is not named"),
        severity: .tandai,
        rationale: Message(
            id:
                "Peta Rencana SPBE berpedoman pada Peta Rencana SPBE Nasional, Arsitektur SPBE instansi, RPJMD, dan rencana "
                + "strategis. Penilai mencari keempatnya dalam dokumen. RPJMD yang berakhir sebelum peta rencana ikut ditandai.",
            en:
                "A roadmap follows the national roadmap, the institution's architecture, its medium-term plan and strategic plan. "
                + "Assessors look for all four in the document. A medium-term plan that ends before the roadmap is a hint, too."
        ),
        sources: [.act("Perpres 95/2018 Pasal 19 ayat (1)")], scope: .plans([.roadmap]),
        examples: [
            .wrong(
                """
                # ⟦PETA RENCANA SPBE KABUPATEN CONTOH⟧

                Peta Rencana SPBE disusun dengan berpedoman pada Arsitektur SPBE dan RPJMD.

                ## Tata Kelola SPBE

                Penyusunan kebijakan SPBE.
                """, in: .whole),
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                Peta Rencana ini mengacu pada ⟦RPJMD⟧ Kabupaten Contoh Tahun 2021-2026.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH

                Peta Rencana SPBE disusun dengan berpedoman pada Peta Rencana SPBE Nasional, Arsitektur SPBE, RPJMD, dan
                rencana strategis daerah.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).flatMap { plan in unnamed(plan) + outdated(plan) }
    }

    private func unnamed(_ plan: Plan) -> [Finding] {
        let missing = plan.missing(PlanParts.guides)
        // A chapter of a book without any of the contents says what it follows elsewhere.
        guard !missing.isEmpty, PlanParts.contents.contains(where: { plan.part($0)?.state == .filled })
        else { return [] }
        let names = PlanPartNames.names(of: missing)
        return [
            Self.finding(
                at: plan.title, id: "Tidak disebut sebagai acuan: \(names.id).",
                en: "Not named as what it follows: \(names.en).")
        ]
    }

    /// A medium-term plan that ends before the roadmap does.
    private func outdated(_ plan: Plan) -> [Finding] {
        guard let period = plan.period, let latest = plan.guidePeriods.max(by: { $0.last < $1.last }),
            latest.last < period.last
        else { return [] }
        return [
            Self.finding(
                at: latest.place,
                id:
                    "RPJMD \(latest.first)–\(latest.last) berakhir sebelum peta rencana (\(period.first)–\(period.last)): selaraskan setelah RPJMD berikutnya ditetapkan.",
                en:
                    "The medium-term plan \(latest.first)–\(latest.last) ends before the roadmap (\(period.first)–\(period.last)): align them when the next one is set."
            )
        ]
    }
}
