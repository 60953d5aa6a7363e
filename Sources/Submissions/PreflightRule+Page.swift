import Messages

/// Where the rules on sets come from.
public enum SetRuleSources {
    /// Several documents may be combined for one indicator, so they are read as one policy.
    public static let combined = Message(
        id: "Pedoman Menteri PANRB 3/2024, Contoh Bukti Dukung indikator 1–10",
        en: "Pedoman Menteri PANRB 3/2024, examples of evidence for indicators 1–10")
    static let levels = Message(
        id: "PermenPANRB 59/2020 Lampiran II.C.1; Pedoman Menteri PANRB 3/2024",
        en: "PermenPANRB 59/2020 annex II.C.1; Pedoman Menteri PANRB 3/2024")
    static let drafting = Message(
        id: "Lampiran II UU 12/2011 nomor 192, 221–237", en: "UU 12/2011 annex II numbers 192, 221–237")
    static let practice = Message(
        id: "praktik penilaian; tidak ada nomor yang mengaturnya",
        en: "practice of assessments; no number says so")
}

/// What the page of a rule shows besides its reason.
extension PreflightRule {
    public var source: Message {
        switch self {
        case .rancangan, .peraturanNasional, .instansiLain, .dicabut: SetRuleSources.levels
        case .namaBerkas, .reviuLama, .reviuTidakLengkap: SetRuleSources.combined
        case .lampiranHilang, .indukTidakAda, .perubahanTidakTerbaca: SetRuleSources.drafting
        case .pindaian, .ganda: SetRuleSources.practice
        }
    }

    public var wrong: Message {
        switch self {
        case .pindaian:
            Message(
                id: "perbup-34.pdf, hasil pemindai tanpa teks",
                en: "perbup-34.pdf from a scanner, without text")
        case .namaBerkas:
            Message(
                id: "perbup-34-2022.docx berisi Peraturan Bupati Nomor 12 Tahun 2023",
                en: "perbup-34-2022.docx with Peraturan Bupati Nomor 12 Tahun 2023 in it")
        case .rancangan:
            Message(
                id: "Peraturan Bupati Contoh Nomor … Tahun 2025, tanpa tanggal penetapan",
                en: "Peraturan Bupati Contoh Nomor … Tahun 2025, without a day of enactment")
        case .lampiranHilang:
            Message(
                id:
                    "\"tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan\", dan berkas berakhir pada "
                    + "tanda tangan",
                en:
                    "\"tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan\", and the file ends with "
                    + "the signature")
        case .peraturanNasional:
            Message(
                id: "Peraturan Presiden Nomor 95 Tahun 2018 sebagai bukti indikator 1",
                en: "Peraturan Presiden Nomor 95 Tahun 2018 as evidence for indicator 1")
        case .instansiLain:
            Message(
                id: "Peraturan Bupati Misal dalam himpunan Kabupaten Contoh",
                en: "Peraturan Bupati Misal in the set of Kabupaten Contoh")
        case .dicabut:
            Message(
                id: "Perbup 19/2016, yang dicabut Pasal 40 Perbup 34/2022 dalam himpunan yang sama",
                en: "Perbup 19/2016, which Pasal 40 of Perbup 34/2022 in the same set revokes")
        case .indukTidakAda:
            Message(
                id: "Perubahan atas Perbup 34/2022 tanpa Perbup 34/2022",
                en: "The amendment of Perbup 34/2022 without Perbup 34/2022")
        case .perubahanTidakTerbaca:
            Message(
                id: "\"Ketentuan Pasal 81 diubah\", sedang peraturan yang diubah berakhir pada Pasal 40",
                en: "\"Ketentuan Pasal 81 diubah\", where the amended regulation ends with Pasal 40")
        case .reviuLama:
            Message(
                id: "Notulen reviu bertanggal 18 Juni 2022 untuk penilaian 30 September 2025",
                en: "Minutes of 18 June 2022 for an assessment on 30 September 2025")
        case .reviuTidakLengkap:
            Message(
                id: "Notulen yang hanya memuat daftar hadir",
                en: "Minutes that hold a list of those present only")
        case .ganda:
            Message(
                id: "perbup-34.docx dan perbup-34-salinan.pdf", en: "perbup-34.docx and perbup-34-salinan.pdf"
            )
        }
    }

    public var right: Message {
        switch self {
        case .pindaian:
            Message(
                id: "berkas yang sama dengan lapisan teks, atau periksa dengan --ocr",
                en: "the same file with a text layer, or a check with --ocr")
        case .namaBerkas: Message(id: "perbup-12-2023.docx", en: "perbup-12-2023.docx")
        case .rancangan:
            Message(
                id: "naskah bernomor, \"Ditetapkan di … pada tanggal …\"",
                en: "the text with its number, \"Ditetapkan di … pada tanggal …\"")
        case .lampiranHilang:
            Message(id: "berkas yang memuat pula LAMPIRAN", en: "the file with its LAMPIRAN")
        case .peraturanNasional, .instansiLain:
            Message(
                id: "peraturan atau keputusan Bupati Contoh", en: "a regulation or decree of Bupati Contoh")
        case .dicabut: Message(id: "hanya Perbup 34/2022", en: "Perbup 34/2022 alone")
        case .indukTidakAda:
            Message(id: "peraturan induk dan perubahannya", en: "the regulation with its amendment")
        case .perubahanTidakTerbaca:
            Message(
                id:
                    "\"Ketentuan Pasal 8 diubah sehingga berbunyi sebagai berikut:\" dengan Pasal 8 seutuhnya",
                en: "\"Ketentuan Pasal 8 diubah sehingga berbunyi sebagai berikut:\" with the whole Pasal 8")
        case .reviuLama:
            Message(id: "notulen reviu tahun 2024 atau 2025", en: "minutes of 2024 or 2025")
        case .reviuTidakLengkap:
            Message(
                id: "notulen dengan tanggal, permasalahan, dan rekomendasi",
                en: "minutes with date, problems and recommendations")
        case .ganda: Message(id: "satu di antaranya", en: "one of them")
        }
    }
}
