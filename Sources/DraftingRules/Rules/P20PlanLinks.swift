import LegalStructure
import Messages
import PlanningDocuments

/// Links in place of tables.
public struct PlanLinks: DraftingRule {
    public static let info = RuleInfo(
        id: "P20",
        name: Message(
            id: "Tabel diganti tautan", en: "A link in place of a table"),
        severity: .tandai,
        rationale: Message(
            id:
                "Isi di balik tautan dapat berubah atau hilang dan tidak ikut ditetapkan. Muat tabelnya "
                + "dalam dokumen atau lampirannya.",
            en:
                "What is behind a link can change or vanish, and was not set with the document. Put the "
                + "table into the document or its annex."),
        sources: [.practice], scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                (Link Tabel: https://⟦docs.google.com/spreadsheets⟧/d/contoh)
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Peraturan dapat diunduh dari https://jdih.contohkab.go.id.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture, .roadmap).flatMap { plan in
            Self.grouped(
                at: plan.links,
                id: "Isi dokumen hanya ada di balik tautan: muat tabelnya di sini.",
                en: "Content is behind a link only: put the table here.")
        }
    }
}
