import LegalStructure
import Messages
import PlanningDocuments

/// An architecture without the present or the wanted state.
public struct ArchitectureStates: DraftingRule {
    public static let info = RuleInfo(
        id: "P02",
        name: Message(id: "Arsitektur tanpa as-is atau to-be", en: "Architecture without as-is or to-be"),
        severity: .tandai,
        rationale: Message(
            id:
                "Arsitektur SPBE dinilai dari keadaan saat ini (as-is) dan keadaan yang dituju (to-be) pada keenam domain; "
                + "dari selisihnya disusun Peta Rencana.",
            en:
                "An architecture is judged by its present (as-is) and wanted (to-be) state in all six domains; the roadmap "
                + "comes from the difference."),
        sources: [.act("Lampiran PermenPANRB 59/2020, indikator 11"), .act("SE Menteri PANRB 18/2022")],
        scope: .plans([.architecture]),
        examples: [
            .wrong(
                """
                # ⟦ARSITEKTUR SPBE KABUPATEN CONTOH⟧

                ## Arsitektur SPBE As-Is

                ### Domain Arsitektur Aplikasi SPBE

                Aplikasi persuratan dipakai oleh seluruh perangkat daerah sejak tahun 2020.
                """, in: .whole),
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                ## Arsitektur SPBE As-Is

                ### Domain Arsitektur Layanan SPBE

                ### Domain Arsitektur Aplikasi SPBE

                ### Domain Arsitektur Keamanan SPBE

                ## ⟦Arsitektur SPBE To-Be⟧

                ### Domain Arsitektur Layanan SPBE

                ### Domain Arsitektur Aplikasi SPBE
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                ## Arsitektur SPBE As-Is

                Aplikasi persuratan dipakai oleh seluruh perangkat daerah.

                ## Arsitektur SPBE To-Be

                Aplikasi persuratan terhubung dengan sistem penghubung layanan.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture).compactMap { plan in
            switch (plan.presentState, plan.wantedState) {
            case (_?, let wanted?): unequal(plan, wanted)
            case (_?, nil):
                Self.finding(
                    at: plan.title,
                    id: "Keadaan yang dituju (to-be) tidak ada; tambahkan dengan keenam domain yang sama.",
                    en: "The wanted state (to-be) is missing; add it with the same six domains.")
            case (nil, _?):
                Self.finding(
                    at: plan.title,
                    id: "Keadaan saat ini (as-is) tidak ada; tambahkan dengan keenam domain yang sama.",
                    en: "The present state (as-is) is missing; add it with the same six domains.")
            case (nil, nil):
                Self.finding(
                    at: plan.title,
                    id: "Keadaan saat ini (as-is) dan yang dituju (to-be) tidak dibedakan.",
                    en: "The present (as-is) and the wanted state (to-be) are not told apart.")
            }
        }
    }

    /// Domains of the present state that the wanted state leaves out.
    private func unequal(_ plan: Plan, _ wanted: PlanPlace) -> Finding? {
        let missing = plan.presentDomains.filter { !plan.wantedDomains.contains($0) }
        // Few headings are another way to arrange the document.
        guard !missing.isEmpty, plan.presentDomains.count >= 3, plan.wantedDomains.count >= 2 else {
            return nil
        }
        let names = PlanPartNames.names(of: missing)
        return Self.finding(
            at: wanted,
            id: "Domain yang ada pada as-is, tetapi tidak pada to-be: \(names.id).",
            en: "Domains of as-is that to-be leaves out: \(names.en).")
    }
}
