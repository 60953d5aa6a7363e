import DocumentModel
import LegalStructure
import Messages

/// No clause on the entry into force.
public struct EntryIntoForce: DraftingRule {
    public static let info = RuleInfo(
        id: "G01", name: Message(id: "Saat mulai berlaku", en: "Entry into force"), severity: .tandai,
        rationale: Message(
            id:
                "Peraturan mulai berlaku pada tanggal diundangkan kecuali ditentukan lain, dan menyatakannya dengan "
                + "rumus baku. \"Mulai berlaku efektif\" tidak dipakai.",
            en:
                "A regulation enters into force on the day of its promulgation unless it says otherwise, and says so "
                + "with a fixed formula. \"Mulai berlaku efektif\" is not used."),
        sources: [.number("150"), .number("151")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                Peraturan Bupati ini ⟦mulai berlaku efektif⟧ pada tanggal diundangkan.
                """),
            .right(
                """
                Pasal 2

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let effective = manuscript.occurrences(of: Phrase("mulai berlaku efektif")).filter {
            manuscript.unit(of: $0).zone == .batangTubuh
        }
        if let at = effective.first {
            return [
                Self.finding(
                    manuscript.range(at...(at + 2)), manuscript.unit(of: at).address,
                    id: "Hapus \"efektif\": tulis \"mulai berlaku pada tanggal diundangkan\".",
                    en: "Delete \"efektif\": write \"mulai berlaku pada tanggal diundangkan\".")
            ]
        }
        // "Berlaku sejak tanggal diundangkan", or a misread "mulal berlaku", says it, too.
        guard !manuscript.hasEntryIntoForce,
            manuscript.occurrences(of: Phrase("berlaku")).allSatisfy({
                manuscript.unit(of: $0).zone != .batangTubuh
            }),
            let last = manuscript.pasal.last.map({ manuscript.units[$0] })
        else { return [] }
        return [
            Self.finding(
                manuscript.numberPlace(of: last), last.address,
                id:
                    "Tidak ada ketentuan kapan peraturan ini mulai berlaku; tambahkan pasal dengan rumus baku.",
                en: "Nothing says when this regulation enters into force; add a pasal with the fixed formula."
            )
        ]
    }
}
