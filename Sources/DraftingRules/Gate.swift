import LegalStructure
import Messages

/// Decides whether the numbers of a manuscript were recovered well enough for rules about numbers and
/// references. Without it, numbers lost in conversion yield dozens of false findings.
struct Gate {
    /// Why the gate is closed; nil when it is open.
    let reason: Message?

    init(_ manuscript: Manuscript) {
        reason =
            manuscript.naskah.relation?.kind == .perubahan
            ? Message(
                id: "peraturan perubahan: nomornya milik peraturan yang diubah",
                en: "amending regulation: its numbers belong to the act that is amended")
            : nil
    }
}
