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

                2. Situs Web (Website) adalah kumpulan halaman yang dapat dibuka dengan peramban.

                Pasal 2

                Wali Data mengelola situs web.
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
        guard manuscript.hasEntryIntoForce, !manuscript.isUncertainText else { return [] }
        // Definitions that were torn apart have no readable term.
        let definitions = manuscript.definitions.filter {
            !manuscript.isScattered(manuscript.place(of: $0)) && !Self.isTorn($0.term)
                && $0.short.map(Self.isTorn) != true
                && manuscript.isLabelBeside(manuscript.units[$0.unit])
        }
        guard definitions.count > 1 else { return [] }
        let headings = Headings(manuscript)
        let unused = definitions.filter { definition in
            ![definition.term, definition.short].compactMap { $0 }.flatMap(Self.forms).contains {
                isUsed($0, definition, headings, manuscript)
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
        let words = term.lowercased().utf8.split(separator: 0x20)
        return words.count > 8
            || words.contains { ["selanjutnya", "disebut", "disingkat", "yang"].contains(Substring($0)) }
            // "4 Data Geospasial", "PemohonInformasi": the number of the item or a lost space.
            || term.first?.isNumber == true
            || zip(term.utf8, term.utf8.dropFirst()).contains {
                (0x61...0x7A).contains($0) && (0x41...0x5A).contains($1)
            }
    }

    /// "Situs Web (Website)", "tukar menukar/tukar guling", "pengabuan atau kremasi": a term with another name for it
    /// is used when one of them is.
    private static func forms(of term: String) -> [String] {
        let parts = term.utf8.split { $0 == 0x28 || $0 == 0x29 || $0 == 0x2F }
            .flatMap { part -> [Substring] in
                let isOne = Array(part).offset(of: or) == nil
                return isOne ? [Substring(part)] : Substring(part).split(separator: " atau ")
            }
            .map { String($0.trimmingSpaces) }
        return [term] + parts.filter { $0.count > 2 && $0 != term }
    }

    private static let or = Array(" atau ".utf8)

    /// Any mention outside of its own definition counts, in titles, headings and annexes, too.
    private func isUsed(
        _ term: String, _ definition: Definition, _ headings: Headings, _ manuscript: Manuscript
    ) -> Bool {
        let words = term.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }.map(String.init)
        guard !words.isEmpty else { return true }
        let phrase = Phrase(words.joined(separator: " "))
        let own = definition.unit
        if manuscript.occurrences(of: phrase).contains(where: { manuscript.passage(of: $0).unit != own }) {
            return true
        }
        let plain = words.joined(separator: " ").lowercased()
        if headings.contains(plain) { return true }
        // "keamanannya", "ber-SPBE": inflected forms of a single word.
        return words.count == 1 && isInflected(plain, own: own, manuscript)
    }

    private func isInflected(_ word: String, own: Int, _ manuscript: Manuscript) -> Bool {
        let needle = Array(word.utf8)
        let index = manuscript.index
        return (0..<Int32(index.spellingCount)).contains { spelling in
            let places = index.places(ofSpelling: spelling)
            guard let first = places.first.map(Int.init), index.words[first].length >= needle.count,
                manuscript.read(manuscript.range(first...first), { Self.has(needle, $0) })
            else { return false }
            return places.contains { manuscript.passage(of: Int($0)).unit != own }
        }
    }

    /// Whether a word has these small letters inside, whatever its own case.
    private static func has(_ needle: [UInt8], _ word: Bytes) -> Bool {
        (word.startIndex...(word.endIndex - needle.count)).contains { at in
            zip(needle, word[at...]).allSatisfy { $0 == ($1 >= 0x41 && $1 <= 0x5A ? $1 | 0x20 : $1) }
        }
    }

    /// The title and all headings in small letters.
    private struct Headings {
        private let text: String

        init(_ manuscript: Manuscript) {
            let units = manuscript.units
            text = ([manuscript.naskah.title] + units.indices.map { units[$0].heading }).compactMap { $0 }
                .joined(separator: "\n").lowercased()
        }

        func contains(_ plain: String) -> Bool {
            text.withBytes { $0.offset(of: Array(plain.utf8)) != nil }
        }
    }
}

extension Substring {
    /// Without the spaces around it.
    fileprivate var trimmingSpaces: Substring {
        let start = drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
        return start[...last]
    }
}
