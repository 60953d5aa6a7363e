import Messages

/// The commented `patuh.yaml` to start with: every key, switched off or with its default.
public enum StarterFile {
    public static func text(_ language: Language) -> String {
        let head = Message(
            id: """
                # Konfigurasi Patuh. Tiap nilai boleh dihapus; "patuh konfigurasi" menampilkan yang berlaku.
                # Opsi perintah mengalahkan berkas ini.
                """,
            en: """
                # Configuration of Patuh. Every value may be removed; "patuh config" shows what is in force.
                # Options of the command win over this file.
                """)
        let keys = ConfigurationKey.allCases.map { key in
            "# \(key.meaning[language])\n\(example(key, language))"
        }
        return ([head[language]] + keys).joined(separator: "\n\n") + "\n"
    }

    /// What changes nothing until somebody takes the sign of the comment away, and the values that are the
    /// defaults anyway.
    private static func example(_ key: ConfigurationKey, _ language: Language) -> String {
        switch key {
        case .instansi: "# instansi: Pemerintah Kabupaten Contoh"
        case .paket: "# paket: aturan/permenpan-59-2020"
        case .tingkat: "tingkat: 3"
        case .tingkatIndikator: "# tingkat_indikator:\n#   2: 4"
        case .indikator: "# indikator: [1, 2, 3]"
        case .keparahan: "# keparahan:\n#   E05: tandai\n#   indikator-09: mati"
        case .berkas: "berkas: [\"*.docx\", \"*.odt\", \"*.md\"]"
        case .kecualikan: "kecualikan: [\"README.md\"]"
        case .himpunan: "# himpunan: [bukti-2025]"
        case .peran: "# peran:\n#   \"naskah-lain/**\": teknik"
        case .teknik: "teknik: ya"
        case .tampilkan: "tampilkan: tandai"
        case .gagalPada: "gagal_pada: pasti"
        case .bahasa: "bahasa: \(language.rawValue)"
        case .baseline: "# baseline: patuh-baseline.json"
        case .pengecualian:
            """
            # pengecualian:
            #   - aturan: indikator-09
            #     berkas: naskah/perbup-spbe.docx
            #     alasan: Audit TIK diatur dalam Peraturan Bupati tersendiri
            #     disetujui: Kepala Bagian Hukum
            #     sampai: 2027-06-30
            """
        }
    }
}
