import DocumentModel
import LegalStructure
import Messages

/// The last consideration does not name all the points before it.
public struct LastConsideration: DraftingRule {
    public static let info = RuleInfo(
        id: "A07", name: Message(id: "Pokok pikiran terakhir Menimbang", en: "The last consideration"),
        severity: .pasti,
        rationale: Message(
            id:
                "Jika pertimbangan lebih dari satu, butir terakhir menyebut semua huruf sebelumnya: \"sebagaimana "
                + "dimaksud dalam huruf a, huruf b, dan huruf c\".",
            en:
                "When there are several considerations the last one names all letters before it: \"sebagaimana "
                + "dimaksud dalam huruf a, huruf b, dan huruf c\"."),
        sources: [.number("23")],
        examples: [
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa data perlu dipadukan;

                c. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ⟦huruf a⟧, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
                """, in: .opening),
            .right(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa data perlu dipadukan;

                c. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan \
                Peraturan Bupati tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
                """, in: .opening),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let points = manuscript.considerations
        let numbers = points.compactMap { Numerals.letter($0.number) }
        guard points.count > 1, numbers == Array(1...points.count), let last = points.last,
            let passage = manuscript.index.passages.first(where: { $0.unit == last.index })
        else { return [] }
        guard
            let start = manuscript.occurrences(of: Phrase("sebagaimana dimaksud")).first(where: {
                passage.words.contains($0)
            })
        else { return [] }
        var named: Set<Int> = []
        var place: (first: Int, last: Int)?
        var at = start
        var isRange = false
        while at < passage.words.upperBound {
            let word = manuscript.word(at).lowercased()
            if ["perlu", "tentang", "menetapkan", "maka"].contains(word) { break }
            if word == "sampai" { isRange = true }
            if word == "huruf" || place != nil, let next = word == "huruf" ? manuscript.next(at) : at,
                let value = Numerals.letter(manuscript.word(next)), manuscript.word(next).count == 1
            {
                if isRange, let before = named.max(), before < value { named.formUnion(before...value) }
                isRange = false
                named.insert(value)
                place = (place?.first ?? at, next)
                at = next
            }
            at += 1
        }
        guard let place, !named.isEmpty else { return [] }
        let due = Set(1..<points.count)
        let missing = due.subtracting(named).sorted()
        let extra = named.subtracting(due).sorted()
        guard !missing.isEmpty || !extra.isEmpty else { return [] }
        func list(_ values: [Int]) -> String {
            values.map { "huruf \(Numerals.letters($0))" }.joined(separator: ", ")
        }
        let (id, en) =
            missing.isEmpty
            ? (
                "Butir ini menyebut \(list(extra)), yang bukan butir sebelumnya.",
                "This point names \(list(extra)), which is no point before it."
            )
            : ("Butir ini tidak menyebut \(list(missing)).", "This point does not name \(list(missing)).")
        return [Self.finding(manuscript.range(place.first...place.last), last.address, id: id, en: en)]
    }
}
