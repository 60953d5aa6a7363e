import LegalStructure
import Messages
import PlanningDocuments

/// Names that do not belong to the code beside them.
public struct CodeName: DraftingRule {
    public static let info = RuleInfo(
        id: "P05",
        name: Message(
            id: "Kode dan nama tidak sesuai", en: "Code and name do not agree"),
        severity: .tandai,
        rationale: Message(
            id:
                "Kode dua tingkat pertama bernama tetap. Nama lain di sampingnya berarti kode atau "
                + "namanya keliru; ejaan dan kata tambahan tidak dipersoalkan.",
            en:
                "Codes of the first two levels have fixed names. Another name beside one means that the "
                + "code or the name is wrong; spelling and added words do not matter."),
        sources: [.act("SE Menteri PANRB 18/2022")], scope: .plans([.architecture]), needsRows: true,
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                ## Referensi Arsitektur Proses Bisnis

                | Kode | Referensi |
                |------|-----------|
                | ⟦RAB.04.01⟧ | Perdagangan |
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                ## Referensi Arsitektur Proses Bisnis

                | Kode | Referensi |
                |------|-----------|
                | RAB.04.01 | Urusan Kesehatan |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.codeDefects { defect in
            guard case .otherName(let expected) = defect.reason else { return nil }
            return Message(
                id:
                    "\(defect.code) bernama \"\(expected)\" dalam \(defect.reference): periksa kode atau namanya.",
                en: "\(defect.code) is \"\(expected)\" in \(defect.reference): check the code or the name.")
        }.map { defect, message in
            Self.finding(at: defect.place, id: message.id, en: message.en)
        }
    }
}
