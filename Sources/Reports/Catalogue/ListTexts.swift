import Assessment
import Messages

/// The words of the reports for programs.
enum ListTexts {
    static func findings(_ count: Int) -> Message {
        Message(id: "\(count) temuan", en: "\(count) findings")
    }

    static func waived(_ waiver: Waiver) -> Message {
        Message(
            id: "dikecualikan sampai \(waiver.expires), disetujui \(waiver.approver): \(waiver.reason)",
            en: "waived until \(waiver.expires), approved by \(waiver.approver): \(waiver.reason)")
    }

    static let covered = Message(id: "Pengecualian dan baseline", en: "Waivers and baseline")

    static func knownCount(_ count: Int) -> Message {
        Message(
            id: "\(count) temuan sudah ada dalam baseline dan tidak ditampilkan",
            en: "\(count) \(count == 1 ? "finding is" : "findings are") in the baseline already and not shown"
        )
    }

    static func covered(waived: Int, known: Int) -> Message {
        Message(
            id: "\(waived) temuan dikecualikan, \(known) sudah ada dalam baseline",
            en: "\(waived) waived, \(known) in the baseline already")
    }

    static let known = Message(id: "sudah ada dalam baseline", en: "in the baseline already")

    static func moreNotShown(_ count: Int) -> Message {
        Message(
            id: "\(count) lagi tidak ditampilkan di sini; lihat ringkasan atau laporan lain.",
            en: "\(count) more are not shown here; see the summary or another report.")
    }

    static let cutOff = Message(
        id: "Laporan ini dipotong; selengkapnya dalam bentuk lain.",
        en: "This report was cut off; other forms have all.")

    // Columns and headings of the Markdown report.
    static let title = Message(id: "Patuh: hasil pemeriksaan", en: "Patuh: results")
    static let asked = Message(id: "Diminta", en: "Asked for")
    static let problems = Message(id: "Yang harus diperhatikan", en: "What needs attention")
    static let waivers = Message(id: "Dikecualikan", en: "Waived")
    static let failed = Message(id: "Tidak dapat diperiksa", en: "Could not be examined")

    static func counts(documents: Int, open: Int, waived: Int, known: Int, failed: Int) -> Message {
        Message(
            id: "\(documents) dokumen diperiksa, \(failed) tidak dapat diperiksa; \(open) temuan terbuka, "
                + "\(waived) dikecualikan, \(known) sudah ada dalam baseline.",
            en:
                "\(documents) documents examined, \(failed) could not be; \(open) open findings, \(waived) waived, "
                + "\(known) in the baseline already.")
    }
}
