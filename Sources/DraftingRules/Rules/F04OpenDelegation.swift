import DocumentModel
import LegalStructure
import Messages

/// A delegation that does not name the kind of rule.
public struct OpenDelegation: DraftingRule {
    public static let info = RuleInfo(
        id: "F04",
        name: Message(id: "Pendelegasian tanpa jenis peraturan", en: "A delegation without the kind of rule"),
        severity: .tandai,
        rationale: Message(
            id:
                "Pendelegasian harus menyebut tegas ruang lingkup materi dan jenis peraturan, misalnya \"diatur dengan "
                + "Peraturan Bupati\".",
            en:
                "A delegation has to name its scope and the kind of rule, for example \"diatur dengan Peraturan "
                + "Bupati\"."),
        sources: [.number("200"), .number("207")],
        examples: [
            .wrong(
                """
                Pasal 2

                ⟦Ketentuan lebih lanjut⟧ mengenai rencana ditetapkan oleh Kepala Dinas.
                """),
            .right(
                """
                Pasal 2

                Ketentuan lebih lanjut mengenai rencana diatur dengan Peraturan Bupati.
                """),
        ])

    public init() {}

    private static let kinds: Set<String> = [
        "peraturan", "keputusan", "undang-undang", "perda", "perkada", "perbup", "perwali", "pergub",
        "permen",
        "lampiran",
        "instruksi", "perpres", "qanun", "peraturan-peraturan",
    ]

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.occurrences(of: Phrase("ketentuan lebih lanjut")).compactMap { at in
            let unit = manuscript.unit(of: at)
            let passage = manuscript.passage(of: at)
            guard unit.zone == .batangTubuh,
                // The sentence begins here and ends with its full stop: nothing of it was lost.
                at == passage.words.lowerBound, manuscript.lastByte(of: passage.range) == 0x2E,
                unit.end == unit.index + 1
            else { return nil }
            let rest = (at..<passage.words.upperBound).map { manuscript.word($0).lowercased() }
            guard let verb = rest.firstIndex(where: { $0 == "diatur" || $0 == "ditetapkan" }) else {
                return nil
            }
            // "… dengan berpedoman pada ketentuan peraturan perundang-undangan" names none.
            let behind = Array(rest[verb...])
            let namesKind = behind.indices.contains { at in
                let isGeneral = at + 1 < behind.count && behind[at + 1].hasPrefix("perundang")
                return (Self.kinds.contains(behind[at]) || behind[at].hasPrefix("peratur")) && !isGeneral
            }
            guard !namesKind else { return nil }
            return Self.finding(
                manuscript.range(at...(at + 2)), unit.address,
                id: "Sebutkan jenis peraturan yang didelegasikan, misalnya \"diatur dengan Peraturan …\".",
                en: "Name the kind of rule that is delegated, for example \"diatur dengan Peraturan …\".")
        }
    }
}
