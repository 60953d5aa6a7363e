import DocumentModel
import LegalStructure
import Messages

/// "sebagaimana dimaksud" without saying where.
public struct NoTarget: DraftingRule {
    public static let info = RuleInfo(
        id: "E09", name: Message(id: "Rujukan tanpa sasaran", en: "A reference without a target"),
        severity: .pasti,
        rationale: Message(
            id: "\"sebagaimana dimaksud\" harus diikuti pasal, ayat, huruf, atau lampiran yang ditunjuk.",
            en:
                "\"sebagaimana dimaksud\" has to be followed by the pasal, ayat, huruf or annex that is meant."
        ),
        sources: [.number("280")],
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana ⟦sebagaimana dimaksud⟧ tercantum dalam Lampiran.
                """),
            .right(
                """
                Pasal 2

                (1) Perangkat Daerah menyusun rencana.

                (2) Rencana sebagaimana dimaksud pada ayat (1) ditetapkan oleh Bupati.
                """),
        ])

    public init() {}

    /// What may stand between the words and the target, or begins one.
    private static let targets: Set<String> = [
        "dalam", "pada", "di", "oleh", "dengan", "pasal", "ayat", "huruf", "angka", "diktum",
        "lampiran",
        "dimaksud", "dan", "kepada", "dari", "atas", "romawi", "bab", "bagian", "butir", "nomor", "poin",
        "paragraf",
        "ketentuan", "diatas", "pasa1", "pasai", "da1am", "dalarn", "sub", "tersebut", "undang-undang",
        "peraturan",
        "terakhir",
    ]

    /// "dalan", "paya", "datam": one letter off.
    private static func isMisspelt(_ word: String) -> Bool {
        ["dalam", "pada", "ayat", "pasal", "huruf"].contains { right in
            word.count == right.count && zip(word, right).count { $0 != $1 } <= 1
        }
    }

    public func check(_ manuscript: Manuscript) -> [Finding] {
        // A misread "dalam" would be a finding.
        if manuscript.isUncertainText { return [] }
        let targets = manuscript.spellings(of: Self.targets.map { Phrase($0) })
        return manuscript.occurrences(of: Phrase("sebagaimana dimaksud")).compactMap { at in
            // Almost all end here.
            if let next = manuscript.next(at + 1), targets.contains(manuscript.spelling(next)) { return nil }
            let unit = manuscript.unit(of: at)
            guard unit.zone == .batangTubuh, let next = manuscript.next(at + 1) else { return nil }
            let signs = manuscript.signs(behind: at + 1)
            // A number, a bracket or another sign is a target that is badly written.
            guard signs.allSatisfy({ $0 <= 0x20 }) else { return nil }
            let word = manuscript.word(next).lowercased()
            if word == "untuk", manuscript.word(next + 1).lowercased() == "dalam" { return nil }
            guard word.count > 2, word.allSatisfy(\.isLetter), !Self.targets.contains(word),
                !Self.targets.contains(where: { word.hasPrefix($0) && $0.count >= 4 }),
                !Self.isMisspelt(word), !manuscript.isScattered(manuscript.range(at...next))
            else { return nil }
            return Self.finding(
                manuscript.range(at...(at + 1)), unit.address,
                id: "\"sebagaimana dimaksud\" tanpa menyebut pasal atau ayat; sebutkan nomornya.",
                en: "\"sebagaimana dimaksud\" without a pasal or ayat; name its number.")
        }
    }
}
