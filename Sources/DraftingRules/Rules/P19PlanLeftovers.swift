import LegalStructure
import Messages
import PlanningDocuments

/// Instructions of a template left in a plan.
public struct PlanLeftovers: DraftingRule {
    public static let info = RuleInfo(
        id: "P19",
        name: Message(id: "Petunjuk templat tertinggal", en: "Instructions of a template left over"),
        severity: .pasti,
        rationale: Message(
            id:
                "\"(Tuliskan …)\", \"(Isikan …)\", dan \"XXX\" adalah petunjuk pengisian. Dokumen yang memuatnya belum selesai.",
            en:
                "\"(Tuliskan …)\", \"(Isikan …)\" and \"XXX\" tell how to fill in a form. A document with them is not finished."
        ),
        sources: [.practice], scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Aplikasi (⟦Tuliskan⟧ nama aplikasi secara lengkap) |
                |----|---------------------------------------------------------|
                | KC-DAA.02.01 | Persuratan |
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Aplikasi |
                |----|---------------|
                | KC-DAA.02.01 | Persuratan |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture, .roadmap).flatMap { plan in
            Self.grouped(
                at: plan.leftovers,
                id: "Petunjuk templat masih ada: hapus setelah bagiannya diisi.",
                en: "An instruction of the template is still there: delete it once the part is filled in.")
        }
    }
}
