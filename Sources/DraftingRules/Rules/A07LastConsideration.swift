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

                c. bahwa berdasarkan pertimbangan sebagaimana dimaksud ⟦pada huruf a⟧ dan huruf b, perlu menetapkan \
                Peraturan Bupati tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
                """, in: .opening),
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa data perlu dipadukan;

                ⟦c.⟧ bahwa untuk maksud tersebut perlu menetapkan Peraturan Bupati tentang Sistem Pemerintahan Berbasis \
                Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
                """, in: .opening),
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
            let start = manuscript.occurrences(of: Phrase("dimaksud")).first(where: {
                passage.words.contains($0)
            })
        else { return noFormula(last, passage, manuscript) }
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
        guard !missing.isEmpty || !extra.isEmpty else { return wording(start, last, passage, manuscript) }
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

    /// The rules of UU 12/2011; older texts have other formulas.
    private static func isBound(_ manuscript: Manuscript) -> Bool {
        !manuscript.isUncertainText && (manuscript.naskah.year ?? 0) >= 2012
    }

    /// The last point does not take up the others at all.
    private func noFormula(
        _ last: Unit, _ passage: WordIndex.Passage, _ manuscript: Manuscript
    ) -> [Finding] {
        guard Self.isBound(manuscript), manuscript.lastByte(of: passage.range) == 0x3B,
            last.passages.count == 1,
            last.end == last.index + 1, manuscript.isLabelBeside(last),
            !passage.words.contains(where: { manuscript.word($0, is: Self.huruf) })
        else { return [] }
        return [
            Self.finding(
                manuscript.numberPlace(of: last), last.address, severity: .tandai,
                id: "Butir terakhir tidak merujuk butir sebelumnya; tulis \"\(Self.formula)\".",
                en: "The last point does not refer to those before it; write \"\(Self.formula)\".")
        ]
    }

    private static let formula =
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, … dan huruf …, perlu menetapkan …"
    private static let huruf = Phrase("huruf")

    /// "dimaksud pada huruf a", "dimaksud huruf a": the formula has "dalam".
    private func wording(
        _ start: Int, _ last: Unit, _ passage: WordIndex.Passage, _ manuscript: Manuscript
    ) -> [Finding] {
        guard Self.isBound(manuscript), let next = manuscript.next(start),
            let letter = manuscript.word(next, is: Self.huruf) ? next : manuscript.next(next),
            manuscript.word(letter, is: Self.huruf), let end = manuscript.next(letter),
            letter == next || manuscript.word(next, is: Phrase("pada")),
            !manuscript.isScattered(manuscript.range(next...end))
        else { return [] }
        return [
            Self.finding(
                manuscript.range(next...end), last.address, severity: .tandai,
                id:
                    "Tulis \"sebagaimana dimaksud dalam \(manuscript.words(manuscript.range(letter...end)))\".",
                en:
                    "Write \"sebagaimana dimaksud dalam \(manuscript.words(manuscript.range(letter...end)))\"."
            )
        ]
    }
}
