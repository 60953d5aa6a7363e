import DocumentModel
import LegalStructure
import Messages

/// A connector behind the last item of a list, or behind another than the second-last.
public struct StrayConnector: DraftingRule {
    public static let info = RuleInfo(
        id: "C02", name: Message(id: "Kata penghubung salah tempat", en: "A connector in the wrong place"),
        severity: .pasti,
        rationale: Message(
            id:
                "\"dan\", \"atau\", \"dan/atau\" ditulis satu kali, di belakang rincian kedua dari terakhir. Di belakang "
                + "rincian terakhir ia menunjuk rincian yang hilang.",
            en:
                "\"dan\", \"atau\", \"dan/atau\" are written once, behind the second-last item. Behind the last one they "
                + "point to an item that is missing."),
        sources: [.number("91")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                (1) Rencana memuat:

                a. sasaran; dan

                b. anggaran; ⟦dan⟧

                (2) Rencana ditetapkan setiap tahun.
                """),
            .wrong(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran; ⟦dan⟧

                b. anggaran; dan

                c. jadwal.
                """),
            .right(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran:

                1. jangka pendek; dan

                2. jangka panjang; dan

                b. anggaran.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var findings: [Finding] = []
        for items in manuscript.lists {
            let ends = items.map { manuscript.end(of: $0) }
            // Nothing else of the same pasal follows on the last item.
            if let index = items.last, let (end, range) = ends[items.count - 1],
                case .connector(let bytes) = end, endsProvision(manuscript.units[index], manuscript)
            {
                let last = manuscript.units[index]
                let word = String(decoding: manuscript.texts[range.block][bytes], as: UTF8.self)
                findings.append(
                    Self.finding(
                        TextRange(block: range.block, bytes: bytes), last.address,
                        id:
                            "\"\(word)\" di belakang rincian terakhir; hapus, atau tambahkan rincian yang hilang.",
                        en: "\"\(word)\" behind the last item; delete it, or add the item that is missing."))
            }
            guard items.count > 2, ends.dropLast().last??.0.isConnector == true else { continue }
            for (index, end) in zip(items, ends).dropLast(2) {
                let item = manuscript.units[index]
                guard item.end == item.index + 1, case (.connector(let bytes), let range)? = end else {
                    continue
                }
                let word = String(decoding: manuscript.texts[range.block][bytes], as: UTF8.self)
                findings.append(
                    Self.finding(
                        TextRange(block: range.block, bytes: bytes), item.address, severity: .tandai,
                        id: "\"\(word)\" diulang; cukup di belakang rincian kedua dari terakhir.",
                        en: "\"\(word)\" is repeated; it belongs behind the second-last item only."))
            }
        }
        return findings
    }

    /// What follows is another ayat or pasal.
    private func endsProvision(_ item: Unit, _ manuscript: Manuscript) -> Bool {
        guard item.end < manuscript.units.count else { return false }
        let next = manuscript.units[item.end]
        guard next.zone == .batangTubuh, next.level <= .ayat, manuscript.isLabelBeside(next) else {
            return false
        }
        // The next ayat goes on with the next letter: the lines were torn apart.
        let first = manuscript.children(of: next.index).first { manuscript.units[$0].level == item.level }
        return first.map { ["a", "1"].contains(manuscript.units[$0].number) } ?? true
    }
}
