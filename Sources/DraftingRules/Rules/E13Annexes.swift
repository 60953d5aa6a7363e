import DocumentModel
import LegalStructure
import Messages

/// Annexes named in the body that do not exist, and annexes that the body does not name.
public struct Annexes: DraftingRule {
    public static let info = RuleInfo(
        id: "E13",
        name: Message(
            id: "Lampiran dan penyebutannya tidak cocok", en: "Annexes and their mention do not agree"),
        severity: .pasti,
        rationale: Message(
            id:
                "Lampiran dinyatakan dalam batang tubuh sebagai bagian yang tidak terpisahkan, dan setiap lampiran yang "
                + "disebut harus ada.",
            en:
                "The body declares annexes to be an inseparable part, and every annex that it names has to be there."
        ),
        sources: [.number("192"), .number("194")],
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana tercantum dalam Lampiran I dan ⟦Lampiran II⟧ yang merupakan bagian tidak terpisahkan dari \
                Peraturan Bupati ini.

                Pasal 3

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023

                LAMPIRAN I

                PERATURAN BUPATI CONTOH

                Rencana induk dan jadwalnya.
                """, in: .tail),
            .right(
                """
                Pasal 2

                Rencana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.

                Pasal 3

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023

                LAMPIRAN

                PERATURAN BUPATI CONTOH

                Rencana induk dan jadwalnya.
                """, in: .tail),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let annexes = manuscript.units.filter {
            $0.level == .lampiran && $0.zone == .lampiran && $0.parent == nil
        }
        // Annexes are often files of their own: without one here nothing can be said.
        guard !annexes.isEmpty else { return [] }
        let mentions = manuscript.occurrences(of: Phrase("lampiran")).filter {
            manuscript.unit(of: $0).zone == .batangTubuh
        }
        if mentions.isEmpty {
            // A text layer may have lost the mention.
            guard manuscript.document.format == .docx || manuscript.document.format == .markdown,
                let first = annexes.first, manuscript.hasEntryIntoForce,
                manuscript.units.contains(where: { $0.level == .pasal && $0.zone == .batangTubuh })
            else { return [] }
            return [
                Self.finding(
                    manuscript.numberPlace(of: first), first.address, severity: .tandai,
                    id: "Lampiran ini tidak disebut dalam batang tubuh.",
                    en: "The body does not mention this annex.")
            ]
        }
        let numbers = Set(annexes.compactMap { Self.value($0.number) })
        // Only where all annexes are numbered throughout is a missing one missing.
        guard numbers.count == annexes.count, numbers == Set(1...numbers.count) else { return [] }
        var seen: Set<Int> = []
        return mentions.compactMap { at in
            guard let next = manuscript.next(at), manuscript.signs(behind: at).allSatisfy({ $0 <= 0x20 }),
                let value = Self.value(manuscript.word(next)), value > numbers.count, value <= 30,
                !hasHeading(manuscript.word(next), manuscript),
                !Acts.isNamed(near: manuscript.range(at...next), manuscript), seen.insert(value).inserted
            else { return nil }
            return Self.finding(
                manuscript.range(at...next), manuscript.unit(of: at).address,
                id: "Lampiran \(manuscript.word(next)) tidak ada; lampiran yang ada: \(numbers.count).",
                en:
                    "There is no Lampiran \(manuscript.word(next)); there \(numbers.count == 1 ? "is" : "are") "
                    + "\(numbers.count).")
        }
    }

    /// "LAMPIRANIII": a heading that was not read as one.
    private func hasHeading(_ number: String, _ manuscript: Manuscript) -> Bool {
        let wanted = Array("LAMPIRAN".utf8) + Array(number.uppercased().utf8)
        return manuscript.texts.indices.contains { block in
            let text = manuscript.texts[block]
            return text.count < 400 && text.filter { $0 > 0x20 }[...].offset(of: wanted) != nil
        }
    }

    private static func value(_ number: String) -> Int? { Numerals.roman(number) ?? Int(number) }
}
