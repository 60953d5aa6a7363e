import LegalStructure
import Messages
import PlanningDocuments

/// Codes that the reference models do not have.
public struct ReferenceCode: DraftingRule {
    public static let info = RuleInfo(
        id: "P04",
        name: Message(id: "Kode di luar model referensi", en: "Code outside of the reference models"),
        severity: .pasti,
        rationale: Message(
            id:
                "Tingkat pertama model referensi tetap: RAB 01–09, RAD 01–10, RAL 01–02, RAA 01–02, RAI 01–03, RAK 01–03. "
                + "Kode objek (DAB, DAD, …) memakai kode model referensinya. Kode tingkat kedua yang tidak ada, dan kode "
                + "dalam tabel domain lain, hanya ditandai; temuan menyebut versi referensi yang dipakai. Pada dokumen yang lebih tua dari referensinya semuanya hanya ditandai.",
            en:
                "The first level of the reference models is fixed: RAB 01–09, RAD 01–10, RAL 01–02, RAA 01–02, RAI 01–03, "
                + "RAK 01–03. Codes of objects (DAB, DAD, …) use those of their model. Codes of the second level that do not "
                + "exist, and codes in the table of another domain, are hints only; findings name the version of the "
                + "reference. In plans older than it all of them are hints."),
        sources: [.act("SE Menteri PANRB 18/2022")], scope: .plans([.architecture]),
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Aplikasi persuratan berkode KC-⟦DAA.04⟧.01.
                """, in: .whole),
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Urusan yang dilaksanakan adalah ⟦RAB.04.09⟧.
                """, in: .whole),
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Aplikasi | Kode Model Referensi |
                |----|---------------|----------------------|
                | KC-DAA.02.01.01 | Persuratan | ⟦RAB.04.01⟧ |
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                Aplikasi persuratan berkode KC-DAA.02.01.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.codeDefects(Self.message).map { defect, message in
            Self.finding(
                at: defect.place,
                severity: defect.reason == .unknownGroup && !defect.isOlder ? .pasti : .tandai,
                id: message.id, en: message.en)
        }
    }

    private static func message(_ defect: PlanCodeDefect) -> Message? {
        switch defect.reason {
        case .unknownGroup:
            Message(
                id:
                    "Kode ini tidak ada dalam model referensi (\(defect.reference)): periksa keluarga dan nomornya.",
                en:
                    "The reference models (\(defect.reference)) have no such code: check its family and number."
            )
        case .unknownArea:
            Message(
                id:
                    "\(defect.code) tidak ada pada tingkat 2 (\(defect.reference)); bila memakai versi lain, sebutkan versinya.",
                en:
                    "\(defect.code) does not exist on level 2 (\(defect.reference)); if you use another version, name it."
            )
        case .otherFamily(let expected):
            Message(
                id: "\(defect.code) milik domain lain; tabel ini memakai kode \(expected).",
                en: "\(defect.code) belongs to another domain; this table has codes of \(expected).")
        default: nil
        }
    }
}
