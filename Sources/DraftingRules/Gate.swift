import LegalStructure
import Messages

/// Decides whether the numbers of a manuscript were recovered well enough for rules about numbers and
/// references. Without it, numbers lost in conversion yield dozens of false findings.
struct Gate {
    /// Why the gate is closed; nil when it is open.
    let reason: Message?

    /// References to ayat that lead nowhere, of all: from this share on the numbers of the ayat are lost.
    private static let lostShare = 0.25

    init(_ manuscript: Manuscript) {
        reason = Self.reason(manuscript)
    }

    private static func reason(_ manuscript: Manuscript) -> Message? {
        let naskah = manuscript.naskah
        if naskah.relation?.kind == .perubahan {
            return Message(
                id: "peraturan perubahan: nomornya milik peraturan yang diubah",
                en: "amending regulation: its numbers belong to the act that is amended")
        }
        let pasal = manuscript.pasal
        guard !pasal.isEmpty else {
            return Message(
                id: "struktur tidak terbaca: tidak ada pasal",
                en: "structure not readable: there are no pasal")
        }
        // A pasal put in between ("Pasal 8A") interrupts nothing.
        let numbers = pasal.compactMap { Int(naskah.units[$0].number) }
        var breaks = numbers.first == 1 ? 0 : 1
        for (before, after) in zip(numbers, numbers.dropFirst()) where after != before + 1 { breaks += 1 }
        let inferred = pasal.count { naskah.units[$0].headingRange == nil }
        // One break is a finding of its own; more are a damaged text.
        if breaks > 1 || breaks == 1 && manuscript.isUncertainText || inferred > 0 {
            return Message(
                id: "struktur tidak terbaca: urutan nomor pasal terputus",
                en: "structure not readable: the pasal are not numbered throughout")
        }
        guard
            naskah.units.indices.contains(where: { naskah.units[$0].zone == .penutup })
                || manuscript.hasEntryIntoForce
        else {
            return Message(
                id: "struktur tidak terbaca: bagian penutup tidak ada, naskah mungkin terpotong",
                en: "structure not readable: it has no closing, the text may be cut off")
        }
        let check = manuscript.references
        if check.toNowhere > 4, Double(check.toNowhere) > Self.lostShare * Double(check.toAyat) {
            return Message(
                id: "struktur tidak terbaca: nomor ayat hilang",
                en: "structure not readable: the numbers of the ayat are lost")
        }
        return nil
    }
}
