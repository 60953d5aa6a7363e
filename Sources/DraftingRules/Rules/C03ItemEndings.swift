import DocumentModel
import LegalStructure
import Messages

/// A list whose last item does not end with a full stop.
public struct ItemEndings: DraftingRule {
    public static let info = RuleInfo(
        id: "C03", name: Message(id: "Tanda baca akhir rincian", en: "Punctuation at the end of items"),
        severity: .tandai,
        rationale: Message(
            id:
                "Setiap rincian diakhiri titik koma, rincian terakhir diakhiri titik. Titik koma di belakang rincian "
                + "terakhir sering berarti ada rincian yang tertinggal.",
            en:
                "Items end with a semicolon, the last one with a full stop. A semicolon behind the last one often means "
                + "that an item was left out."),
        sources: [.number("87")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                (1) Rencana memuat:

                a. sasaran; dan

                b. ⟦anggaran;⟧

                (2) Rencana ditetapkan setiap tahun.
                """),
            .right(
                """
                Pasal 2

                (1) Rencana memuat:

                a. sasaran; dan

                b. anggaran.

                (2) Rencana ditetapkan setiap tahun.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var places: [Finding.Place] = []
        let units = manuscript.units
        for items in manuscript.lists {
            guard let last = items.last, let (end, range) = manuscript.end(of: last), end == .semicolon,
                units[last].end < units.count,
                units[units[last].end].level <= .ayat, units[units[last].end].zone == .batangTubuh,
                items.dropLast().allSatisfy({
                    let end = manuscript.end(of: $0)?.0
                    return end == .semicolon || end?.isConnector == true
                })
            else { continue }
            // The end of a list within the last item is the end of both.
            let word = MissingConnector.lastWord(range, manuscript)
            guard !places.contains(where: { $0.range == word }) else { continue }
            places.append(Finding.Place(address: units[last].address, range: word))
        }
        let count = places.count
        return Self.grouped(
            places,
            id: count == 1
                ? "Rincian terakhir diakhiri titik koma; tulis titik, atau tambahkan rincian yang tertinggal."
                : "\(count) rincian terakhir diakhiri titik koma; tulis titik, atau tambahkan rincian yang tertinggal.",
            en: count == 1
                ? "The last item ends with a semicolon; write a full stop, or add the item that was left out."
                : "\(count) last items end with a semicolon; write a full stop, or add the item that was left out."
        )
    }
}
