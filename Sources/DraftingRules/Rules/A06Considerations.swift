import DocumentModel
import LegalStructure
import Messages

/// Points of the considerations that do not begin with "bahwa" or end with a semicolon.
public struct Considerations: DraftingRule {
    public static let info = RuleInfo(
        id: "A06", name: Message(id: "Bentuk pokok pikiran Menimbang", en: "Form of the considerations"),
        severity: .tandai,
        rationale: Message(
            id:
                "Tiap pokok pikiran dirumuskan dalam satu kalimat yang diawali \"bahwa\" dan diakhiri titik koma.",
            en: "Every consideration is one sentence that begins with \"bahwa\" and ends with a semicolon."),
        sources: [.number("22")],
        examples: [
            .wrong(
                """
                Menimbang :

                a. bahwa layanan perlu ⟦ditingkatkan.⟧

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
                """, in: .opening),
            .right(
                """
                Menimbang :

                a. bahwa layanan perlu ditingkatkan;

                b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati \
                tentang Sistem Pemerintahan Berbasis Elektronik;

                Mengingat :

                1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
                """, in: .opening),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let points = manuscript.considerations
        guard points.count > 1 else { return [] }
        let wrong = points.compactMap { point -> Finding.Place? in
            // A point in two pieces was broken by the page or the converter.
            guard point.passages.count == 1, point.end == point.index + 1, let range = point.passages.first,
                manuscript.lastByte(of: range) == 0x2E, range.bytes.count > 30
            else { return nil }
            return Finding.Place(address: point.address, range: MissingConnector.lastWord(range, manuscript))
        }
        return Self.grouped(
            wrong, id: "Pokok pikiran diakhiri titik koma, bukan titik.",
            en: "Considerations end with a semicolon, not a full stop.",
            fix: Fix(
                title: Message(
                    id: "Ganti titik dengan titik koma", en: "Replace the full stop by a semicolon"),
                edits: wrong.map {
                    TextEdit(
                        range: TextRange(
                            block: $0.range.block,
                            bytes: ($0.range.bytes.upperBound - 1)..<$0.range.bytes.upperBound),
                        replacement: ";")
                }))
    }
}

extension Manuscript {
    /// The lettered points of Menimbang.
    var considerations: [Unit] {
        considerationIndices.map { units[$0] }
    }
}
