import DocumentModel
import LegalStructure
import Messages

/// ";dan" without a space.
public struct GluedConnector: DraftingRule {
    public static let info = RuleInfo(
        id: "C04", name: Message(id: "Spasi sesudah titik koma", en: "Space behind a semicolon"),
        severity: .usul,
        rationale: Message(
            id: "Sesudah titik koma ditulis spasi.", en: "A space stands behind a semicolon."),
        sources: [.practice], scope: .act,
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran⟦;dan⟧

                b. anggaran.
                """),
            .right(
                """
                Pasal 2

                Rencana memuat:

                a. sasaran; dan

                b. anggaran.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var findings: [Finding] = []
        for phrase in [Phrase("dan"), Phrase("atau"), Phrase("dan/atau")] {
            for word in manuscript.occurrences(of: phrase) {
                let range = manuscript.range(word...word)
                let text = manuscript.texts[range.block]
                let start = range.bytes.lowerBound
                guard start > 0, text[start - 1] == 0x3B else { continue }
                findings.append(
                    Self.finding(
                        TextRange(block: range.block, bytes: (start - 1)..<range.bytes.upperBound),
                        manuscript.unit(of: word).address,
                        id: "Tulis spasi sesudah titik koma.", en: "Write a space behind the semicolon.",
                        fix: Fix(
                            title: Message(id: "Sisipkan spasi", en: "Insert a space"),
                            edits: [
                                TextEdit(
                                    range: TextRange(block: range.block, bytes: start..<start),
                                    replacement: " ")
                            ])))
            }
        }
        return findings
    }
}
