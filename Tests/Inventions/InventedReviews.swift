import DocumentModel
import DraftingRules
import Messages

/// Findings of drafting technique that no rule made: every level, a finding with other places, a rule left out.
public enum InventedReviews {
    /// What is said of `InventedAssessments.regulation`.
    public static func regulation() -> DraftingReview {
        let document = InventedDocuments.regulation(path: "perbup-contoh.docx")
        func range(_ words: String, _ block: Int) -> TextRange {
            InventedDocuments.range(of: words, block: block, in: document)
        }
        return DraftingReview(
            findings: [
                Finding(
                    rule: "E05", severity: .pasti,
                    message: Message(
                        id: "Pasal 2 ayat (1) merujuk dirinya sendiri; periksa ayat mana yang dimaksud.",
                        en: "Pasal 2 ayat (1) refers to itself; check which ayat is meant."),
                    address: "Pasal 2 ayat (1)", range: range("Peta Rencana SPBE", 6),
                    quote: "Peta Rencana SPBE"),
                Finding(
                    rule: "C01", severity: .tandai,
                    message: Message(
                        id: "2 rincian tanpa kata penghubung.", en: "2 lists without a connector."),
                    address: "Pasal 2 ayat (2) huruf a", range: range("tata kelola SPBE", 8),
                    quote: "tata kelola SPBE",
                    related: [
                        Finding.Place(address: "Pasal 3", range: range("wajib menggunakan Pusat Data", 12))
                    ],
                    fix: Fix(
                        title: Message(id: "Tambahkan \"dan\"", en: "Add \"dan\""),
                        edits: [
                            TextEdit(range: range("tata kelola SPBE", 8), replacement: "tata kelola; dan")
                        ])),
                Finding(
                    rule: "E08", severity: .usul,
                    message: Message(id: "Tulis \"dalam Pasal\".", en: "Write \"dalam Pasal\"."),
                    address: "Pasal 3", range: range("wajib", 12), quote: "wajib"),
            ],
            checked: ["C01", "E05", "E08"],
            skipped: [
                DraftingReview.Skipped(
                    rules: ["H07"], reason: Message(id: "tabel tidak terbaca", en: "table not readable"))
            ])
    }
}
