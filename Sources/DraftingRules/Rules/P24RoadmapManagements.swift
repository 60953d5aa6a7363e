import LegalStructure
import Messages
import PlanningDocuments

/// Managements that a roadmap leaves out.
public struct RoadmapManagements: DraftingRule {
    public static let info = RuleInfo(
        id: "P24",
        name: Message(
            id: "Manajemen SPBE belum lengkap", en: "Managements are incomplete"),
        severity: .usul,
        rationale: Message(
            id:
                "Manajemen SPBE ada delapan: risiko, keamanan informasi, data, aset TIK, sumber daya "
                + "manusia, pengetahuan, perubahan, dan layanan. Muatan Manajemen dalam Peta Rencana "
                + "merencanakan penerapannya.",
            en:
                "There are eight managements: risk, information security, data, ICT assets, people, "
                + "knowledge, change and services. The content of management in a roadmap plans how they "
                + "are carried out."),
        sources: [.act("Perpres 95/2018 Pasal 46")], scope: .plans([.roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                ## ⟦Manajemen SPBE⟧

                Penerapan manajemen risiko SPBE dan manajemen data oleh Diskominfo.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                ## Manajemen SPBE

                Manajemen risiko, manajemen keamanan informasi, manajemen data, manajemen aset TIK, manajemen pengetahuan, manajemen perubahan, dan manajemen layanan SPBE diterapkan, dan sumber daya manusia dilatih.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).compactMap { plan in
            guard let part = plan.part("manajemen"), part.state == .filled, let place = part.places.first
            else {
                return nil
            }
            let missing = PlanParts.managements.filter { !plan.managements.contains($0) }
            guard !missing.isEmpty else { return nil }
            let names = PlanPartNames.names(of: missing)
            return Self.finding(
                at: place,
                id: "Manajemen yang belum direncanakan: \(names.id).",
                en: "Managements that are not planned: \(names.en).")
        }
    }
}
