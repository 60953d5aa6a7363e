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

    private static let names = [
        "proses-inti": Message(id: "proses inti", en: "core processes"),
        "proses-manajemen": Message(id: "proses manajemen", en: "management processes"),
        "proses-pendukung": Message(id: "proses pendukung", en: "supporting processes"),
        "tingkat-rinci": Message(id: "level 1 dan seterusnya", en: "level 1 and below"),
    ]

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.processMap).compactMap { plan in
            let missing = PlanParts.processMap.filter { plan.part($0)?.state == .missing }.compactMap {
                Self.names[$0]
            }
            guard !missing.isEmpty else { return nil }
            return Self.finding(
                plan.title.range, plan.title.address,
                id: "Tidak dibedakan: \(missing.map(\.id).joined(separator: ", ")).",
                en: "Not told apart: \(missing.map(\.en).joined(separator: ", ")).")
        }
    }
}
