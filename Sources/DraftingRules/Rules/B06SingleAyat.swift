import DocumentModel
import LegalStructure
import Messages

/// A pasal with a single numbered ayat.
public struct SingleAyat: DraftingRule {
    public static let info = RuleInfo(
        id: "B06",
        name: Message(id: "Pasal dengan satu ayat bernomor", en: "A pasal with a single numbered ayat"),
        severity: .tandai,
        rationale: Message(
            id:
                "Pasal dirinci ke dalam ayat jika memuat lebih dari satu norma. Satu norma ditulis tanpa nomor ayat.",
            en: "A pasal is divided into ayat when it has more than one norm. A single one has no number."),
        sources: [.derived(from: "81"), .derived(from: "82")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                ⟦(1)⟧ Perangkat Daerah menyusun rencana.
                """),
            .right(
                """
                Pasal 2

                Perangkat Daerah menyusun rencana.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let units = manuscript.units
        return manuscript.pasal.compactMap { index in
            guard units[index].passages.isEmpty,
                manuscript.children(of: index).count(where: { units[$0].level == .ayat }) == 1,
                let first = manuscript.children(of: index).first(where: { _ in true }),
                units[first].passages.count <= 1, let passage = units[first].passages.first,
                AyatList(of: index, manuscript)?.count == 1,
                !manuscript.read(passage, RunOn.endsSentence)
            else { return nil }
            let (pasal, ayat) = (units[index], units[first])
            return Self.finding(
                manuscript.numberPlace(of: ayat), "Pasal \(pasal.number)",
                id: "Pasal \(pasal.number) hanya mempunyai satu ayat; hapus nomor \"(1)\".",
                en: "Pasal \(pasal.number) has a single ayat; delete the number \"(1)\".")
        }
    }
}
