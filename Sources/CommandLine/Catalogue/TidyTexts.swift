import DraftingRules
import Messages

/// The texts of `patuh rapikan`.
enum TidyTexts {
    static let usage = Message(
        id: "patuh rapikan [<opsi>] <berkas>", en: "patuh fix [<options>] <file>")
    static let abstract = Message(
        id: "Memperbaiki teknik penyusunan yang dapat diperbaiki dengan aman.",
        en: "Mend the drafting technique where that is safe.")
    static let discussion = Message(
        id: """
            Hasilnya ditulis ke berkas baru di samping naskah (perbup.rapi.md), atau ke --output; naskah asli \
            tidak diubah. Dalam DOCX perbaikan menjadi perubahan terlacak yang dapat diterima atau ditolak. \
            Aturan yang dimatikan dalam patuh.yaml dan temuan yang dikecualikan tidak disentuh.
            """,
        en: """
            The result goes to a new file beside the text (perbup.rapi.md), or to --output; the text itself stays \
            as it is. In DOCX the changes are tracked, to be accepted or rejected. Rules that \
            patuh.yaml switches off and findings that are waived are left alone.
            """)

    static func line(_ finding: Finding, _ address: String, line: Int) -> Message {
        let title = finding.fix?.title ?? finding.message
        return Message(
            id: "\(finding.rule) \(address) (baris \(line)): \(title.id)",
            en: "\(finding.rule) \(address) (line \(line)): \(title.en)")
    }

    static func written(_ path: String, fixes: Int) -> Message {
        Message(
            id: "\(path): \(fixes) perbaikan ditulis.",
            en: "\(path): \(fixes) \(fixes == 1 ? "fix" : "fixes") written.")
    }

    static func nothing(_ path: String) -> Message {
        Message(
            id: "\(path): tidak ada yang dapat diperbaiki dengan aman.",
            en: "\(path): there is nothing that can be mended safely.")
    }

    static func otherFormat(_ path: String) -> Message {
        Message(
            id: "\(path): bentuk berkas ini tidak dapat ditulis. Pakai DOCX, Markdown, atau teks.",
            en: "\(path): this format cannot be written. Use DOCX, Markdown or text.")
    }

    static func otherEncoding(_ path: String) -> Message {
        Message(
            id: "\(path): berkas ini bukan UTF-8. Simpan ulang sebagai UTF-8.",
            en: "\(path): this file is not UTF-8. Save it again as UTF-8.")
    }
}
