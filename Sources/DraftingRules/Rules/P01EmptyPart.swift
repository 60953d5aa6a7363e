import LegalStructure
import Messages
import PlanningDocuments

/// Parts of a plan that are a heading and nothing more.
public struct EmptyPart: DraftingRule {
    public static let info = RuleInfo(
        id: "P01", name: Message(id: "Bagian dokumen perencanaan kosong", en: "An empty part of a plan"),
        severity: .tandai,
        rationale: Message(
            id:
                "Domain arsitektur atau muatan peta rencana yang hanya berjudul, atau berisi \"NIHIL\", dinilai belum ada. "
                + "Isi bagiannya, atau jelaskan mengapa tidak ada.",
            en:
                "A domain or content that is only a heading, or says \"NIHIL\", counts as missing. Fill it, or explain why "
                + "there is none."),
        sources: [.act("Perpres 95/2018 Pasal 7 ayat (4) dan Pasal 14 ayat (1)")],
        scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                ## ⟦Domain Arsitektur Keamanan SPBE⟧

                NIHIL
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                ## Domain Arsitektur Keamanan SPBE

                Standar keamanan yang dipakai adalah standar teknis dan prosedur keamanan SPBE.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture, .roadmap).flatMap(\.parts).compactMap { part in
            guard part.state == .empty, let place = part.places.first else { return nil }
            return Self.finding(
                at: place, id: "Bagian ini berjudul, tetapi tidak berisi.",
                en: "This part has a heading and nothing under it.")
        }
    }
}
