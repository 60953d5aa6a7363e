import LegalStructure
import Messages
import PlanningDocuments

/// A process map that does not group its processes.
public struct ProcessGroups: DraftingRule {
    public static let info = RuleInfo(
        id: "P41",
        name: Message(
            id: "Kelompok peta proses bisnis tidak lengkap", en: "Groups of a process map are incomplete"),
        severity: .tandai,
        rationale: Message(
            id:
                "Peta proses bisnis level 0 membedakan proses inti, proses manajemen, dan proses pendukung; level berikutnya "
                + "merincinya.",
            en:
                "Level 0 of a process map tells core, management and supporting processes apart; further levels detail them."
        ),
        sources: [.act("PermenPANRB 19/2018")], scope: .plans([.processMap]),
        examples: [
            .wrong(
                """
                # ⟦PETA PROSES BISNIS KABUPATEN CONTOH⟧

                Level 1 memuat proses inti pelayanan kesehatan dan proses pendukung kepegawaian.
                """, in: .whole),
            .right(
                """
                # PETA PROSES BISNIS KABUPATEN CONTOH

                Proses inti adalah pelayanan kesehatan, proses manajemen adalah perencanaan, proses pendukung adalah
                kepegawaian. Level 1 merincinya.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.processMap).compactMap { plan in
            let missing = plan.missing(PlanParts.processMap)
            guard !missing.isEmpty else { return nil }
            let names = PlanPartNames.names(of: missing)
            return Self.finding(
                at: plan.title,
                id: "Tidak dibedakan: \(names.id).",
                en: "Not told apart: \(names.en).")
        }
    }
}
