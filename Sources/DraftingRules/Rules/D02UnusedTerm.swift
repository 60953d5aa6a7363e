import DocumentModel
import LegalStructure
import Messages

/// Defined terms that occur nowhere else.
public struct UnusedTerm: DraftingRule {
    public static let info = RuleInfo(
        id: "D02",
        name: Message(id: "Istilah yang tidak pernah dipakai", en: "Defined terms that are never used"),
        severity: .tandai,
        rationale: Message(
            id:
                "Hanya kata atau istilah yang dipakai berulang dalam pasal berikutnya yang perlu diberi batasan "
                + "pengertian. Hapus definisinya, atau pakai istilahnya.",
            en:
                "Only words that are used again in later pasal need a definition. Delete the definition, or use the "
                + "term."),
        sources: [.number("102")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 1

                Dalam Peraturan Bupati ini yang dimaksud dengan:

                1. Wali Data adalah unit yang mengumpulkan data.

                2. ⟦Kode Sumber⟧ adalah perintah komputer yang dapat dibaca.

                Pasal 2

                Wali Data mengelola data.
                """, in: .bare),
            .right(
                """
                Pasal 1

                Dalam Peraturan Bupati ini yang dimaksud dengan:

                1. Wali Data adalah unit yang mengumpulkan data.

                2. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah penyelenggaraan \
                pemerintahan dengan teknologi.

                Pasal 2

                Wali Data mengelola data SPBE.
                """, in: .bare),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        // Definitions that were torn apart have no readable term.
        let definitions = manuscript.definitions.filter {
            !manuscript.isScattered(manuscript.place(of: $0)) && !Self.isTorn($0.term)
                && $0.short.map(Self.isTorn) != true
                && manuscript.isLabelBeside(manuscript.units[$0.unit])
        }
        guard definitions.count > 1, manuscript.hasEntryIntoForce else { return [] }
        let unused = definitions.filter { definition in
            ![definition.term, definition.short].compactMap { $0 }.contains {
                isUsed($0, definition, manuscript)
            }
        }
        let terms = unused.prefix(8).map { "\"\($0.short ?? $0.term)\"" }.joined(separator: ", ")
        let more = unused.count > 8 ? " …" : ""
        return Self.grouped(
            unused.map {
                Finding.Place(address: manuscript.units[$0.unit].address, range: manuscript.place(of: $0))
            },
            id: "\(unused.count) istilah didefinisikan tetapi tidak dipakai lagi: \(terms)\(more).",
            en: "\(unused.count) \(unused.count == 1 ? "term is" : "terms are") defined but not used again: "
                + "\(terms)\(more).")
    }

    private static func isTorn(_ term: String) -> Bool {
        let words = term.lowercased().split(separator: " ")
        return words.count > 8
            || words.contains { ["selanjutnya", "disebut", "disingkat", "yang"].contains($0) }
    }

    /// Any mention outside of its own definition counts, in titles, headings and annexes, too.
    private func isUsed(_ term: String, _ definition: Definition, _ manuscript: Manuscript) -> Bool {
        let words = term.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }.map(String.init)
        guard !words.isEmpty else { return true }
        let phrase = Phrase(words.joined(separator: " "))
        let own = definition.unit
        if manuscript.occurrences(of: phrase).contains(where: { manuscript.passage(of: $0).unit != own }) {
            return true
        }
        let plain = words.joined(separator: " ").lowercased()
        if manuscript.naskah.title?.lowercased().contains(plain) == true { return true }
        if manuscript.units.contains(where: { $0.heading?.lowercased().contains(plain) == true }) {
            return true
        }
        // "keamanannya", "ber-SPBE": inflected forms of a single word.
        return words.count == 1 && isInflected(plain, own: own, manuscript)
    }

    private func isInflected(_ word: String, own: Int, _ manuscript: Manuscript) -> Bool {
        let needle = Array(word.utf8)
        return manuscript.index.passages.contains { passage in
            guard passage.unit != own else { return false }
            let text = manuscript.bytes(passage.range)
            guard needle.count <= text.count else { return false }
            return text.indices.contains { at in
                at + needle.count <= text.endIndex
                    && zip(needle, text[at...]).allSatisfy {
                        $0 == ($1 >= 0x41 && $1 <= 0x5A ? $1 | 0x20 : $1)
                    }
            }
        }
    }
}
