import RuleModel

/// What the rules or the assessment get wrong today. The tests expect these failures, and fail where one no longer
/// happens: whoever mends a defect removes its entry.
enum KnownDefects {
    /// An example that is judged wrongly however it is written.
    struct Defect: Sendable {
        var indicator: Int
        var element: String
        /// Words of the example's text.
        var words: String

        init(_ indicator: Int, _ element: String, _ words: String) {
            self.indicator = indicator
            self.element = element
            self.words = words
        }

        func concerns(_ example: RuleExample) -> Bool {
            example.element == element && example.text.contains(words)
        }
    }

    static let examples: [Defect] = [
        // "menyusun rancangan X" counts as preparing a rule about X, not as a norm on X.
        Defect(1, "topik", "Dinas menyusun rancangan Arsitektur SPBE Daerah"),
        // "Domain X memuat …" in the pasal behind the one about the architecture, without a heading or a reference.
        Defect(1, "proses-bisnis", "Domain proses bisnis memuat"),
        Defect(1, "data-informasi", "Domain data dan informasi memuat"),
        Defect(1, "layanan", "Domain layanan SPBE menguraikan"),
        // The principles of Satu Data are requirements on data, not principles of the act.
        Defect(3, "data-referensi", "c. menggunakan kode referensi."),
        // "tercatat dalam basis data X": the data base is where something stands, nobody manages it.
        Defect(3, "basis-data", "tercatat dalam basis data kepegawaian"),
        // Consulting the ICT unit about another matter, in the pasal behind one about applications.
        Defect(4, "konsultasi", "dalam penyusunan peta proses bisnis"),
        // "layanan Pusat Data" is a phrase of `bukan-istilah` and hides "Pusat Data".
        Defect(5, "penggunaan", "Layanan Pusat Data yang diselenggarakan oleh Dinas bagi"),
        Defect(5, "penggunaan", "dapat menggunakan layanan Pusat Data untuk penyimpanan cadangan"),
        Defect(5, "seluruh-unit", "wajib menggunakan layanan Pusat Data yang diselenggarakan oleh Dinas"),
        Defect(5, "seluruh-unit", "memanfaatkan layanan Pusat Data untuk penempatan"),
        Defect(5, "pusat-data-nasional", "Layanan Pusat Data Nasional dimanfaatkan"),
        // "antar Perangkat Daerah" (`semua-unit`) hides "Perangkat Daerah" from the condition on the pasal.
        Defect(6, "penggunaan", "Komunikasi data kedinasan antar Perangkat Daerah"),
        // "dalam melaksanakan tugas dan fungsinya" makes the whole clause a task of an organisation.
        Defect(6, "seluruh-unit", "dalam melaksanakan tugas dan fungsinya"),
        // Members of the team are not the scope of its tasks.
        Defect(10, "seluruh-unit", "beranggotakan seluruh kepala Perangkat Daerah"),
    ]

    static func contain(_ example: RuleExample, of indicator: Int) -> Bool {
        examples.contains { $0.indicator == indicator && $0.concerns(example) }
    }

    /// Definitions are found by "yang dimaksud dengan", " adalah " and "yang selanjutnya disebut" with single common
    /// spaces in small letters. By indicator: ways of writing under which some example with own definitions fails.
    static let definitions: [Disturbance: Set<Int>] = [
        .hardSpaces: Set(1...10), .capitals: [1, 2, 5, 6, 7, 9, 10], .doubleSpaces: [6],
    ]

    /// Ways of writing by which a sample's verdicts change: definitions as above; the diktum of the decree's annexes
    /// and of a wrapped "dalam Diktum / KESATU".
    static let rewritings: [String: Set<String>] = [
        "double spaces in definitions": [
            "perbup-spbe-lemah.md", "perbup-spbe-sedang.md", "rancangan-perbup-spbe.md",
        ],
        "non-breaking spaces in definitions": [
            "perbup-spbe-baik.md", "perbup-spbe-lemah.md", "perbup-spbe-sedang.md",
            "rancangan-perbup-spbe.md",
        ],
        "capitals in definitions": [
            "perbup-spbe-lemah.md", "perbup-spbe-sedang.md", "rancangan-perbup-spbe.md",
        ],
        "wrapped at 80 without blank lines": ["keputusan-tim-koordinasi.md"],
    ]

    /// Verdicts on samples that differ from `harapan.json`, by file and indicator.
    static let samples: [String: Set<Int>] = [
        // "Pertukaran … antar-Perangkat Daerah hanya dapat dilakukan melalui Sistem Penghubung Layanan".
        "perbup-spbe-baik": [7],
        // "Komunikasi data antarkantor PD harus menggunakan Jaringan Intra Daerah".
        "perbup-spbe-sedang": [6],
        // "OPD mengelola Data Elektronik melalui kegiatan pengumpulan, pengolahan, penyimpanan, dan penyajian".
        "perbup-spbe-lemah": [3],
    ]

    /// Items of samples whose element stays met without them.
    static let items: [String: Set<String>] = [
        // "hambatan … antar-Perangkat Daerah" (huruf c) counts as tasks for all units.
        "perbup-spbe-baik.md": ["Pasal 55 huruf a"]
    ]

    /// Real texts in which a limited scope still counts as the whole: "pada sebagian biro, dinas, badan … di
    /// lingkungan Pemerintah Provinsi".
    static let scopes: [String: Set<Int>] = ["d1-kepgub-tim-koordinasi.txt": [10]]

    /// Ways of writing that change more than one in a hundred levels of real texts: labels, keywords and amending
    /// instructions are not recognised across non-breaking spaces.
    static let inRealTexts: Set<String> = ["non-breaking spaces"]

    /// Phrases of the shipped pack that no text can have.
    static let phrases: Set<String> = ["~daya_guna", "~bagi_pakai"]
}
