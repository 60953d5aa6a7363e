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
                "Arsitektur dan Peta Rencana SPBE disusun untuk jangka waktu lima tahun; tahun pertama dan terakhir ikut dihitung. "
                + "Kolom tahun dalam tabelnya meliputi seluruh jangka waktu itu.",
            en:
                "Architecture and roadmap are made for five years, the first and the last included. The columns of their "
                + "tables cover all of them."),
        sources: [.act("Perpres 95/2018 Pasal 12 ayat (2) dan Pasal 19 ayat (2)")],
        scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN ⟦2024-2029⟧

                Peta rencana memuat program dan kegiatan.
                """, in: .whole),
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | ⟦No⟧ | Kegiatan | UIC | 2024 | 2025 | 2026 |
                |----|----------|-----|------|------|------|
                | 1 | Penyusunan kebijakan | Diskominfo | x | | |
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                Peta rencana memuat program dan kegiatan.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        // A chapter has the years of its document, about which one finding is enough.
        var said: [PlanPlace] = []
        return manuscript.plans(.architecture, .roadmap).flatMap { plan -> [Finding] in
            guard let period = plan.period else { return [] }
            var findings: [Finding] = []
            if period.length != 5, !said.contains(period.place) {
                said.append(period.place)
                findings.append(
                    Self.finding(
                        at: period.place,
                        id:
                            "\(period.first) sampai \(period.last) adalah \(period.length) tahun, seharusnya 5 tahun.",
                        en: "\(period.first) to \(period.last) are \(period.length) years; it should be 5."))
            }
            if let table = plan.tablePeriod, table.first > period.first || table.last < period.last {
                findings.append(
                    Self.finding(
                        at: table.place,
                        id:
                            "Kolom tahunnya \(table.first)–\(table.last), sedangkan judul menyebut \(period.first)–\(period.last).",
                        en:
                            "Its columns are \(table.first)–\(table.last), but the title says \(period.first)–\(period.last)."
                    ))
            }
            return findings
        }
    }
}
