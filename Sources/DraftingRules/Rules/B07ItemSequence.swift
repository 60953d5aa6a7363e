import DocumentModel
import LegalStructure
import Messages

/// Letters or numbers of a list that come twice or are skipped.
public struct ItemSequence: DraftingRule {
    public static let info = RuleInfo(
        id: "B07", name: Message(id: "Rincian tidak berurutan", en: "Items of a list out of order"),
        severity: .pasti,
        rationale: Message(
            id:
                "Rincian diberi huruf atau angka berurutan; sesudah z dilanjutkan aa. Huruf yang dilewati atau dipakai "
                + "dua kali membuat rujukan kepadanya salah.",
            en: "Items have letters or numbers in order; aa follows z. A letter skipped or used twice makes "
                + "references to it wrong."),
        sources: [.number("87"), .number("92"), .number("93")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran;

                b. anggaran; dan

                ⟦d.⟧ jadwal.
                """),
            .right(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran;

                b. anggaran; dan

                c. jadwal.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var findings: [Finding] = []
        let units = manuscript.units
        for unit in units.indices
        where units[unit].end > unit + 2 && units[unit].zone == .batangTubuh && units[unit].level >= .pasal {
            let items = manuscript.children(of: unit).filter {
                units[$0].level == .huruf || units[$0].level == .angka
            }
            guard items.count > 1, Self.value(units[items[0]]) == 1,
                items.allSatisfy({ units[$0].level == units[items[0]].level })
            else { continue }
            for (earlier, later) in zip(items, items.dropFirst()) {
                guard let last = Self.value(units[earlier]), let number = Self.value(units[later]),
                    number != last + 1, number >= last, number <= last + 2
                else { continue }
                let (before, item) = (units[earlier], units[later])
                guard isClean(before, manuscript),
                    manuscript.follows(item, on: before),
                    manuscript.isLabelBeside(before),
                    manuscript.isLabelBeside(item), !manuscript.isCatchword(before, item),
                    !manuscript.hasPageBreak(between: before, and: item)
                else { continue }
                findings.append(
                    Self.finding(
                        manuscript.numberPlace(of: item), item.address,
                        severity: manuscript.severityOfGap(between: before, and: item),
                        id: number == last
                            ? "\(Self.name(item)) dipakai dua kali dalam rincian yang sama."
                            : "Sesudah \(Self.name(before)) langsung \(Self.name(item)).",
                        en: number == last
                            ? "\(Self.name(item)) is used twice in the same list."
                            : "\(Self.name(item)) follows directly on \(Self.name(before))."))
            }
        }
        return findings
    }

    private static func value(_ item: Unit) -> Int? {
        item.level == .huruf ? Numerals.letter(item.number) : Int(item.number)
    }

    private static func name(_ item: Unit) -> String {
        item.level == .huruf ? "huruf \(item.number)" : "angka \(item.number)"
    }

    /// Ends like an item and has no other item inside.
    private func isClean(_ item: Unit, _ manuscript: Manuscript) -> Bool {
        guard item.end == item.index + 1, let end = item.passages.last, item.passages.count == 1 else {
            return false
        }
        // "… Tahun 1945 15. Dewan": the due number stands inside.
        if let number = Int(item.number), manuscript.words(end).contains(" \(number + 1). ") { return false }
        return manuscript.read(end) { bytes in
            !RunOn.hasLetters(bytes) && !RunOn.hasNumbers(bytes) && ListEnd(bytes) != .other
        }
    }
}
