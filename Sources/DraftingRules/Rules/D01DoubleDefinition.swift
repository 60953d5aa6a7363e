import DocumentModel
import LegalStructure
import Messages

/// A term that is defined twice.
public struct DoubleDefinition: DraftingRule {
    public static let info = RuleInfo(
        id: "D01", name: Message(id: "Istilah didefinisikan dua kali", en: "A term defined twice"),
        severity: .pasti,
        rationale: Message(
            id:
                "Satu istilah hanya untuk satu pengertian. Dua definisi membuat setiap norma yang memakai istilah itu "
                + "dapat dibaca dengan dua cara.",
            en:
                "One term has one meaning. Two definitions let every norm that uses the term be read in two ways."
        ),
        sources: [.number("250")],
        examples: [
            .wrong(
                """
                Pasal 1

                Dalam Peraturan Bupati ini yang dimaksud dengan:

                1. Wali Data adalah unit yang mengumpulkan data.

                2. Aplikasi adalah program komputer.

                3. ⟦Wali data⟧ adalah Dinas yang membidangi statistik.

                Pasal 2

                Wali Data mengelola aplikasi.
                """, in: .bare),
            .right(
                """
                Pasal 1

                Dalam Peraturan Bupati ini yang dimaksud dengan:

                1. Wali Data adalah unit yang mengumpulkan data.

                2. Produsen Data adalah unit yang menghasilkan data.

                Pasal 2

                Wali Data membina Produsen Data.
                """, in: .bare),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var first: [String: Definition] = [:]
        var findings: [Finding] = []
        for definition in manuscript.definitions {
            let key = definition.term.lowercased()
            guard let before = first[key] else {
                first[key] = definition
                continue
            }
            let unit = manuscript.units[definition.unit]
            guard before.unit != definition.unit, manuscript.naskah.relation?.kind != .perubahan,
                manuscript.isLabelBeside(unit), manuscript.isLabelBeside(manuscript.units[before.unit]),
                !manuscript.isScattered(manuscript.place(of: definition)),
                !manuscript.isScattered(manuscript.place(of: before))
            else { continue }
            let earlier = manuscript.units[before.unit].address
            let isSame = before.meaning.lowercased() == definition.meaning.lowercased()
            findings.append(
                Self.finding(
                    manuscript.place(of: definition), unit.address,
                    id: "\"\(definition.term)\" sudah didefinisikan dalam \(earlier)"
                        + (isSame ? "." : " dengan arti lain."),
                    en: "\"\(definition.term)\" is defined in \(earlier) already"
                        + (isSame ? "." : ", with another meaning."),
                    related: [Finding.Place(address: earlier, range: manuscript.place(of: before))]))
        }
        return findings
    }
}

extension Manuscript {
    /// The definitions of the ketentuan umum.
    var definitions: [Definition] {
        naskah.definitions.filter {
            let unit = units[$0.unit]
            return unit.zone == .batangTubuh && unit.level == .angka && unit.address.hasPrefix("Pasal 1 ")
        }
    }

    /// Where the defined term stands.
    func place(of definition: Definition) -> TextRange {
        let unit = units[definition.unit]
        guard let passage = unit.passages.first else { return numberPlace(of: unit) }
        return read(passage) { text in
            let start = text.firstIndex { $0 > 0x20 } ?? text.startIndex
            var at = start
            var left = definition.term.utf8.count { $0 > 0x20 }
            while at < text.endIndex, left > 0 {
                if text[at] > 0x20 { left -= 1 }
                at += 1
            }
            return TextRange(block: passage.block, bytes: start..<at)
        }
    }
}
