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
            .wrong(
                """
                Pasal 2

                Rencana tercantum dalam ⟦Lampiran⟧ yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.

                Pasal 3

                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

                Ditetapkan di Contoh

                pada tanggal 2 Mei 2023
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
        let annexes = manuscript.indices(of: .lampiran, in: .lampiran).map { manuscript.units[$0] }.filter {
            $0.parent == nil
        }
        let mentions = manuscript.occurrences(of: Phrase("lampiran")).filter {
            manuscript.unit(of: $0).zone == .batangTubuh
        }
        if annexes.isEmpty { return absent(mentions, manuscript) }
        if mentions.isEmpty {
            // A text layer may have lost the mention.
            guard manuscript.document.format == .docx || manuscript.document.format == .markdown,
                let first = annexes.first, manuscript.hasEntryIntoForce,
                !manuscript.pasal.isEmpty
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

    /// Annexes are often files of their own: a hint only, where the file goes on to its end without one.
    private func absent(_ mentions: [Int], _ manuscript: Manuscript) -> [Finding] {
        guard !manuscript.isUncertainText, !manuscript.pasal.isEmpty,
            manuscript.units.indices.contains(where: { manuscript.units[$0].zone == .penutup }),
            let at = mentions.first(where: { at in
                // "tercantum dalam Lampiran", of this act.
                guard let before = manuscript.previous(at) else { return false }
                return manuscript.word(before, is: Phrase("dalam"))
                    && !Acts.isNamed(near: manuscript.range(at...at), manuscript)
            }), !hasHeading("", manuscript)
        else { return [] }
        return [
            Self.finding(
                manuscript.range(at...at), manuscript.unit(of: at).address, severity: .usul,
                id: "Lampiran ini tidak ada dalam berkas; sertakan, atau periksa sebagai berkas tersendiri.",
                en: "This annex is not in the file; add it, or check it as a file of its own.")
        ]
    }

    /// "LAMPIRANIII": a heading that was not read as one.
    private func hasHeading(_ number: String, _ manuscript: Manuscript) -> Bool {
        let wanted = Array("LAMPIRAN".utf8) + Array(number.uppercased().utf8)
        return manuscript.texts.indices.contains { block in
            guard manuscript.texts.length(of: block) < 400 else { return false }
            return manuscript.texts.read(block) { text in
                text.indices.contains { text[$0] == wanted[0] && Self.reads(text, from: $0, wanted) }
            }
        }
    }

    /// The text goes on with these letters, whatever white space is between them.
    private static func reads(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ wanted: [UInt8]
    ) -> Bool {
        var at = start
        for letter in wanted {
            while at < text.count, text[at] <= 0x20 { at += 1 }
            guard at < text.count, text[at] == letter else { return false }
            at += 1
        }
        return true
    }

    private static func value(_ number: String) -> Int? { Numerals.roman(number) ?? Int(number) }
}
