import LegalStructure
import Messages

/// "Pasal 3 huruf a" although Pasal 3 is divided into ayat.
public struct UnnamedAyat: DraftingRule {
    public static let info = RuleInfo(
        id: "E06",
        name: Message(
            id: "Rujukan ke huruf tanpa menyebut ayat", en: "Reference to a huruf without its ayat"),
        severity: .tandai,
        rationale: Message(
            id:
                "Pasal yang dirujuk terbagi atas ayat, sehingga huruf saja tidak menunjuk satu tempat. Sebutkan "
                + "ayatnya.",
            en: "The pasal is divided into ayat, so a huruf alone does not point to one place. Name the ayat."
        ),
        sources: [.number("280")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                (1) Rencana terdiri atas:

                a. rencana induk; dan

                b. rencana rinci.

                (2) Rencana ditetapkan setiap tahun.

                Pasal 3

                Rencana induk sebagaimana dimaksud dalam ⟦Pasal 2 huruf a⟧ disusun oleh Dinas.
                """),
            .right(
                """
                Pasal 2

                Rencana terdiri atas:

                a. rencana induk; dan

                b. rencana rinci.

                Pasal 3

                Rencana induk sebagaimana dimaksud dalam Pasal 2 huruf a disusun oleh Dinas.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let broken = manuscript.references.all.filter { $0.fault == .ayatUnnamed }
        var seen: Set<String> = []
        return broken.filter { seen.insert($0.place.pasal).inserted }.flatMap { first in
            let pasal = "Pasal \(first.place.pasal)"
            let places = broken.filter { $0.place.pasal == first.place.pasal }.map {
                Finding.Place(address: manuscript.units[$0.reference.unit].address, range: $0.reference.range)
            }
            let holders =
                manuscript.pasal(first.place.pasal).map { ayat(with: first.place, under: $0, manuscript) }
                ?? []
            let hint =
                holders.count == 1
                ? Message(
                    id: "yang mempunyai huruf \(first.place.huruf ?? ""): \(holders[0])",
                    en: "the one with such a list is \(holders[0])")
                : Message(id: "sebutkan ayatnya", en: "name the ayat")
            return Self.grouped(
                places, id: "\(pasal) terbagi atas ayat; \(hint.id).",
                en: "\(pasal) is divided into ayat; \(hint.en).")
        }
    }

    private func ayat(with place: AddressParts, under pasal: Int, _ manuscript: Manuscript) -> [String] {
        let units = manuscript.units
        return manuscript.children(of: pasal).filter { ayat in
            units[ayat].level == .ayat
                && manuscript.children(of: ayat).contains {
                    units[$0].level == .huruf && units[$0].number == place.huruf
                }
        }.map { "ayat (\(units[$0].number))" }
    }
}
