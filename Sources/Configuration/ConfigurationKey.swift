import DraftingRules
import Messages

/// The keys of `patuh.yaml`: the one table that the decoder, the schema and the starter file are made of.
public enum ConfigurationKey: String, Sendable, CaseIterable {
    case instansi, paket, tingkat
    case tingkatIndikator = "tingkat_indikator"
    case indikator, keparahan, berkas, kecualikan, himpunan, peran, teknik, tampilkan
    case gagalPada = "gagal_pada"
    case bahasa, baseline, pengecualian

    /// What the key says.
    public var meaning: Message {
        switch self {
        case .instansi:
            Message(
                id: "Nama instansi, untuk kepala laporan.", en: "Name of the agency, for the head of reports."
            )
        case .paket:
            Message(
                id: "Folder paket aturan; bawaan: yang ada di dalam program.",
                en: "Directory of a rule pack; default: the one inside the program.")
        case .tingkat: Message(id: "Tingkat yang diminta, 1 sampai 5.", en: "Level asked for, 1 to 5.")
        case .tingkatIndikator:
            Message(
                id: "Tingkat yang diminta untuk indikator tertentu.",
                en: "Level asked for of single indicators.")
        case .indikator: Message(id: "Hanya indikator ini.", en: "Only these indicators.")
        case .keparahan:
            Message(
                id: "Keparahan lain untuk sebuah aturan: pasti, tandai, usul, atau mati.",
                en: "Another severity for a rule: pasti, tandai, usul, or mati (off).")
        case .berkas:
            Message(
                id: "Pola berkas yang diperiksa bila tidak ada yang disebut.",
                en: "Patterns of the files examined when none are named.")
        case .kecualikan:
            Message(
                id: "Pola berkas yang dilewati waktu folder dijelajahi.",
                en: "Patterns of files left out when directories are searched.")
        case .himpunan:
            Message(
                id: "Folder atau daftar (himpunan.yaml) yang selalu dinilai sebagai satu himpunan.",
                en: "Folders or manifests (himpunan.yaml) that are always judged as one set each.")
        case .peran:
            Message(
                id: "Peran dokumen menurut polanya: kebijakan, atau teknik (hanya teknik penyusunan).",
                en: "Role of documents by pattern: kebijakan, or teknik (drafting technique only).")
        case .teknik:
            Message(
                id: "Periksa teknik penyusunan: ya atau tidak.",
                en: "Check the drafting technique: ya or tidak.")
        case .tampilkan:
            Message(
                id: "Keparahan terendah yang ditampilkan: pasti, tandai, atau usul.",
                en: "Lowest severity shown: pasti, tandai, or usul.")
        case .gagalPada:
            Message(
                id: "Mulai keparahan ini perintah keluar dengan 1: pasti, tandai, usul, atau tidak.",
                en: "From this severity on the command exits with 1: pasti, tandai, usul, or tidak (never).")
        case .bahasa: Message(id: "Bahasa laporan: id atau en.", en: "Language of reports: id or en.")
        case .baseline:
            Message(
                id: "Berkas temuan lama; hanya yang baru ditampilkan.",
                en: "File of old findings; only new ones are shown.")
        case .pengecualian:
            Message(
                id:
                    "Temuan yang diterima untuk sementara, dengan alasan, yang menyetujui, dan tanggal akhir.",
                en: "Findings accepted for a while, with reason, approver and last day.")
        }
    }

    /// The keys of one entry of `pengecualian`.
    public enum WaiverKey: String, Sendable, CaseIterable {
        case aturan, berkas, alamat, alasan, disetujui, sampai

        public var isRequired: Bool { self != .alamat }

        public var meaning: Message {
            switch self {
            case .aturan:
                Message(id: "Aturan, misalnya E05 atau indikator-02.", en: "Rule, like E05 or indikator-02.")
            case .berkas: Message(id: "Pola berkas.", en: "Pattern of files.")
            case .alamat:
                Message(
                    id: "Satuan dan segala isinya, misalnya \"Pasal 8\"; tanpa ini seluruh dokumen.",
                    en: "Unit and all within it, like \"Pasal 8\"; without it the whole document.")
            case .alasan: Message(id: "Mengapa diterima.", en: "Why it is accepted.")
            case .disetujui: Message(id: "Siapa yang menyetujui.", en: "Who approved it.")
            case .sampai: Message(id: "Hari terakhir berlakunya.", en: "The last day on which it counts.")
            }
        }
    }
}
