import LegalStructure
import Messages
import PlanningDocuments

/// Audits that a roadmap leaves out or plans too seldom.
public struct RoadmapAudits: DraftingRule {
    public static let info = RuleInfo(
        id: "P25",
        name: Message(
            id: "Audit TIK belum lengkap", en: "ICT audits are incomplete"),
        severity: .usul,
        rationale: Message(
            id:
                "Audit TIK mencakup infrastruktur, aplikasi, dan keamanan, masing-masing paling sedikit "
                + "satu kali dalam dua tahun.",
            en:
                "ICT audits cover infrastructure, applications and security, each at least once in two "
                + "years."),
        sources: [.act("Perpres 95/2018 Pasal 55 sampai dengan Pasal 58")], scope: .plans([.roadmap]),
        needsRows: true,
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | ⟦Audit aplikasi⟧ | Inspektorat | Laporan audit | 2024, 2026, 2028 |
                """, in: .whole),
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | ⟦Audit infrastruktur, aplikasi, dan keamanan⟧ | Inspektorat | Laporan audit | 2024 |
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                | No | Kegiatan | UIC | Keluaran | Waktu |
                |----|----------|-----|----------|-------|
                | 1 | Audit infrastruktur, aplikasi, dan keamanan | Inspektorat | Laporan audit | 2024, 2026, 2028 |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.roadmap).flatMap { plan -> [Finding] in
            guard let audits = plan.audits else { return [] }
            var findings: [Finding] = []
            let missing = ["infrastruktur", "aplikasi", "keamanan"].filter { !audits.subjects.contains($0) }
            if !missing.isEmpty {
                let names = PlanPartNames.names(of: missing)
                findings.append(
                    Self.finding(
                        at: audits.place,
                        id: "Audit yang belum direncanakan: \(names.id).",
                        en: "Audits that are not planned: \(names.en)."))
            }
            if let period = plan.period, let gap = Self.gap(audits.years, in: period) {
                findings.append(
                    Self.finding(
                        at: audits.place,
                        id:
                            "Tahun \(gap.first)–\(gap.last) tanpa audit; paling sedikit satu kali dalam dua tahun.",
                        en: "No audit in \(gap.first)–\(gap.last); there has to be one in two years at least."
                    ))
            }
            return findings
        }
    }

    /// Two years or more in a row without an audit.
    private static func gap(_ years: [Int], in period: PlanPeriod) -> (first: Int, last: Int)? {
        guard let last = years.last else { return nil }
        let bounds = [period.first - 1] + years + [max(period.last + 1, last + 1)]
        for (left, right) in zip(bounds, bounds.dropFirst()) where right - left > 2 {
            return (left + 1, right - 1)
        }
        return nil
    }
}
