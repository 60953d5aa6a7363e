import LegalStructure
import Messages
import PlanningDocuments

/// A roadmap that does not cover five years, or does not say which.
public struct RoadmapPeriod: DraftingRule {
    public static let info = RuleInfo(
        id: "P12", name: Message(id: "Jangka waktu bukan lima tahun", en: "The period is not five years"),
        severity: .tandai,
        rationale: Message(
            id:
                "Arsitektur dan Peta Rencana SPBE disusun untuk jangka waktu lima tahun; tahun pertama dan terakhir ikut dihitung.",
            en: "Architecture and roadmap are made for five years, the first and the last included."),
        sources: [.act("Perpres 95/2018 Pasal 12 ayat (2) dan Pasal 19 ayat (2)")],
        scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN ⟦2024-2029⟧

                Peta rencana memuat program dan kegiatan.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                Peta rencana memuat program dan kegiatan.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture, .roadmap).compactMap { plan in
            guard let period = plan.period, period.length != 5 else { return nil }
            return Self.finding(
                period.place.range, period.place.address,
                id:
                    "\(period.first) sampai \(period.last) adalah \(period.length) tahun, seharusnya 5 tahun.",
                en: "\(period.first) to \(period.last) are \(period.length) years; it should be 5.")
        }
    }
}
