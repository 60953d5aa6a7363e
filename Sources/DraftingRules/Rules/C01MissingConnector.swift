import DocumentModel
import LegalStructure
import Messages

/// No "dan", "atau" or "dan/atau" behind the second-last item of a list.
public struct MissingConnector: DraftingRule {
    public static let info = RuleInfo(
        id: "C01", name: Message(id: "Rincian tanpa kata penghubung", en: "A list without its connector"),
        severity: .tandai,
        rationale: Message(
            id:
                "Rincian kumulatif diakhiri \"dan\", alternatif \"atau\", keduanya \"dan/atau\" di belakang rincian kedua "
                + "dari terakhir. Tanpa kata itu tidak jelas apakah semua harus dipenuhi.",
            en:
                "A list that asks for all has \"dan\" behind its second-last item, one that asks for any \"atau\", or "
                + "\"dan/atau\". Without it nobody knows whether all of them are meant."),
        sources: [.number("88"), .number("89"), .number("90")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran;

                b. ⟦anggaran;⟧

                c. jadwal.
                """),
            .right(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran;

                b. anggaran; dan

                c. jadwal.
                """),
            .right(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran;

                b. anggaran;

                c. jadwal; dan d. pelaksana.
                """),
            .right(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran:

                1. jangka pendek; dan

                2. jangka panjang; dan

                b. jadwal.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var places: [Finding.Place] = []
        for items in manuscript.lists {
            guard let before = manuscript.end(of: items[items.count - 2]), before.0 == .semicolon,
                let last = manuscript.end(of: items[items.count - 1]), last.0 == .stop,
                // Every other item ends as it should: the list was read as it stands.
                items.dropLast(2).allSatisfy({ manuscript.end(of: $0)?.0 == .semicolon }),
                !Self.beginsWithConnector(items[items.count - 1], manuscript),
                // "c. audit keamanan; dan d. audit lain.": the next item stands in the same paragraph.
                !manuscript.read(before.1, RunOn.hasLetters), !manuscript.read(last.1, RunOn.hasLetters)
            else { continue }
            places.append(
                Finding.Place(
                    address: manuscript.units[items[items.count - 2]].address,
                    range: Self.lastWord(before.1, manuscript)))
        }
        let count = places.count
        return Self.grouped(
            places,
            id: count == 1
                ? "Rincian ini tanpa \"dan\", \"atau\", atau \"dan/atau\" di belakang rincian kedua dari terakhir."
                : "\(count) rincian tanpa \"dan\", \"atau\", atau \"dan/atau\" di belakang rincian kedua dari terakhir.",
            en: count == 1
                ? "This list has no \"dan\", \"atau\" or \"dan/atau\" behind its second-last item."
                : "\(count) lists have no \"dan\", \"atau\" or \"dan/atau\" behind their second-last item.")
    }

    private static func beginsWithConnector(_ item: Int, _ manuscript: Manuscript) -> Bool {
        guard let first = manuscript.units[item].passages.first else { return false }
        let word = manuscript.read(first) { text in
            String(decoding: text.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }, as: UTF8.self)
        }
        return ["dan", "atau", "dan/atau"].contains(word.lowercased())
    }

    static func lastWord(_ range: TextRange, _ manuscript: Manuscript) -> TextRange {
        manuscript.texts.read(range.block) { text in
            var end = range.bytes.upperBound
            while end > range.bytes.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
            var start = end
            while start > range.bytes.lowerBound, text[start - 1] > 0x20 { start -= 1 }
            return TextRange(block: range.block, bytes: start..<end)
        }
    }
}
