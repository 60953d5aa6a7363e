import DraftingRules
import Messages

/// What is said of waivers themselves. The raw value is the identity of the rule.
public enum WaiverNotice: String, Sendable, CaseIterable {
    case incomplete = "pengecualian-tidak-lengkap"
    case expired = "pengecualian-berakhir"
    case expiring = "pengecualian-segera-berakhir"
    case unused = "pengecualian-tidak-terpakai"

    public var severity: Severity {
        switch self {
        case .incomplete: .pasti
        // What resurfaces with it has its own level.
        case .expired, .expiring, .unused: .tandai
        }
    }

    public var name: Message {
        switch self {
        case .incomplete: Message(id: "Pengecualian tidak lengkap", en: "Incomplete waiver")
        case .expired: Message(id: "Pengecualian sudah berakhir", en: "Waiver has ended")
        case .expiring: Message(id: "Pengecualian segera berakhir", en: "Waiver ends soon")
        case .unused: Message(id: "Pengecualian tidak terpakai", en: "Unused waiver")
        }
    }

    public var explanation: Message {
        switch self {
        case .incomplete:
            Message(
                id: "Pengecualian berlaku hanya dengan alasan, nama yang menyetujui, dan tanggal akhir.",
                en: "A waiver counts only with a reason, the name of who approved it and a last day.")
        case .expired:
            Message(
                id:
                    "Temuan yang dikecualikan muncul lagi sejak tanggal akhirnya lewat. Selesaikan, atau perpanjang "
                    + "dengan persetujuan baru.",
                en:
                    "What was waived shows again since the last day has passed. Mend it, or extend the waiver with a "
                    + "new approval.")
        case .expiring:
            Message(
                id: "Tiga puluh hari sebelum berakhir pengecualian diumumkan, supaya masih ada waktu.",
                en: "A waiver is announced thirty days before it ends, so that there is time left.")
        case .unused:
            Message(
                id:
                    "Pengecualian yang tidak menutupi apa pun menyesatkan pembaca. Hapus, atau perbaiki aturan dan "
                    + "alamatnya.",
                en:
                    "A waiver that covers nothing misleads its readers. Remove it, or correct its rule and address."
            )
        }
    }
}
