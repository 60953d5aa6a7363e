import LegalStructure
import Testing

/// What a document says of itself on its first page.
@Suite struct IdentityTests {
    struct Act: Sendable, CustomTestStringConvertible {
        var head: String
        var kind: NaskahKind
        var issuer: String
        var testDescription: String { head }
    }

    static let acts = [
        Act(head: "UNDANG-UNDANG REPUBLIK INDONESIA", kind: .uu, issuer: "REPUBLIK INDONESIA"),
        Act(
            head: "PERATURAN PEMERINTAH REPUBLIK INDONESIA", kind: .pp,
            issuer: "PEMERINTAH REPUBLIK INDONESIA"),
        Act(
            head: "PERATURAN PRESIDEN REPUBLIK INDONESIA", kind: .perpres,
            issuer: "PRESIDEN REPUBLIK INDONESIA"),
        Act(
            head: "KEPUTUSAN PRESIDEN REPUBLIK INDONESIA", kind: .keppres,
            issuer: "PRESIDEN REPUBLIK INDONESIA"),
        Act(
            head: "INSTRUKSI PRESIDEN REPUBLIK INDONESIA", kind: .inpres,
            issuer: "PRESIDEN REPUBLIK INDONESIA"),
        Act(
            head: "PERATURAN MENTERI CONTOH REPUBLIK INDONESIA", kind: .permen,
            issuer: "MENTERI CONTOH REPUBLIK INDONESIA"),
        Act(head: "PERATURAN BADAN CONTOH NASIONAL", kind: .peraturanBadan, issuer: "BADAN CONTOH NASIONAL"),
        Act(head: "PERATURAN KEPALA BADAN CONTOH", kind: .peraturanBadan, issuer: "KEPALA BADAN CONTOH"),
        Act(head: "PERATURAN LEMBAGA CONTOH", kind: .peraturanBadan, issuer: "LEMBAGA CONTOH"),
        Act(head: "PERATURAN DAERAH KABUPATEN CONTOH", kind: .perda, issuer: "KABUPATEN CONTOH"),
        Act(head: "PERATURAN GUBERNUR CONTOH", kind: .pergub, issuer: "GUBERNUR CONTOH"),
        Act(head: "PERATURAN BUPATI CONTOH", kind: .perbup, issuer: "BUPATI CONTOH"),
        Act(head: "PERATURAN WALIKOTA CONTOH", kind: .perwali, issuer: "WALIKOTA CONTOH"),
        Act(head: "PERATURAN WALI KOTA CONTOH", kind: .perwali, issuer: "WALI KOTA CONTOH"),
        Act(head: "KEPUTUSAN BUPATI CONTOH", kind: .keputusan, issuer: "BUPATI CONTOH"),
        Act(
            head: "KEPUTUSAN SEKRETARIS DAERAH KABUPATEN CONTOH", kind: .keputusan,
            issuer: "SEKRETARIS DAERAH KABUPATEN CONTOH"),
        Act(head: "SURAT EDARAN BUPATI CONTOH", kind: .suratEdaran, issuer: "BUPATI CONTOH"),
        Act(head: "INSTRUKSI BUPATI CONTOH", kind: .instruksi, issuer: "BUPATI CONTOH"),
    ]

    @Test(arguments: acts) func `kind and issuer`(act: Act) {
        let result = naskah(
            "\(act.head)\nNOMOR 12 TAHUN 2023\nTENTANG\nTATA KELOLA DATA\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nMenimbang : bahwa;"
        )
        #expect(result.kind == act.kind)
        #expect(result.issuer == act.issuer)
        #expect(result.title == "TATA KELOLA DATA")
    }

    @Test(arguments: acts) func `the same in one line, with a salinan above and an office below`(act: Act) {
        let result = naskah(
            "SALINAN\nBUPATI CONTOH\n\(act.head) NOMOR 12 TAHUN 2023 TENTANG TATA KELOLA DATA\n\(act.issuer),\nMenimbang : bahwa;"
        )
        #expect(result.kind == act.kind)
        #expect(result.issuer == act.issuer)
        #expect(result.number == "12")
        #expect(result.year == 2023)
        #expect(result.title == "TATA KELOLA DATA")
    }

    @Test(arguments: [
        ("NOMOR 12 TAHUN 2023", "12", 2023), ("NOMOR : 12 TAHUN 2023", "12", 2023),
        ("Nomor: 12 Tahun 2023", "12", 2023),
        ("NOMOR\n12\nTAHUN 2023", "12", 2023), ("NOMOR\n:\n12\nTAHUN 2023", "12", 2023),
        ("NOMOR 12\nTAHUN 2023", "12", 2023),
        ("NOMOR 12. TAHUN 2023", "12", 2023), ("NOMOR 12 TAHUN 2O23", "12", 2023),
        ("NOMOR 12 TAHUN2023", "12", 2023),
        ("NOMOR 12 TAHUN 2 023", "12", 2023), ("NOMOR I TAHUN 2023", "1", 2023),
        ("NOMOR: 188.45/1612/HK/2019", "188.45/1612/HK/2019", 2019),
        ("NOMOR 224 /BAPPEDA/2023", "224/BAPPEDA/2023", 2023),
        ("NOMOR 5/PER/M.CONTOH/3/2011", "5/PER/M.CONTOH/3/2011", 2011),
    ])
    func `number and year`(line: String, number: String, year: Int) {
        let result = naskah("PERATURAN BUPATI CONTOH\n\(line)\nTENTANG\nTATA KELOLA DATA\nMenimbang : bahwa;")
        #expect(result.number == number)
        #expect(result.year == year)
        #expect(result.title == "TATA KELOLA DATA")
        #expect(result.issuer == "BUPATI CONTOH")
    }

    @Test(arguments: [
        "NOMOR", "NOMOR :", "NOMOR ... TAHUN ...", "NOMOR ….. TAHUN 2024", "NOMOR [NOMOR] TAHUN 2024",
        "NOMOR ____ TAHUN 2024",
        "NOMOR . . . TAHUN . . .", "NOMOR    TAHUN 2024",
    ])
    func `a blank number is none`(line: String) {
        let result = naskah("PERATURAN BUPATI CONTOH\n\(line)\nTENTANG\nTATA KELOLA DATA\nMenimbang : bahwa;")
        #expect(result.number == nil)
        #expect(result.title == "TATA KELOLA DATA")
        #expect(
            result.statusSignals.map(\.id).contains { $0.contains("nomor kosong") },
            "\(result.statusSignals.map(\.id))")
    }

    @Test func `a number that OCR could not read is not called blank`() {
        let result = naskah(
            "PERATURAN BUPATI CONTOH\nNOMOR\nii a\nTAHUN 2016\nTENTANG\nTATA KELOLA DATA\nMenimbang : bahwa;")
        #expect(result.number == nil)
        #expect(result.year == 2016)
        #expect(
            result.statusSignals.map(\.id).contains { $0.contains("nomor tidak terbaca") },
            "\(result.statusSignals.map(\.id))")
    }

    @Test func `a title goes on over lines and ends before the office`() {
        let result = naskah(
            """
            KEPUTUSAN KEPALA DINAS KOMUNIKASI
            KABUPATEN CONTOH
            NOMOR 188/11/KEP/2020
            TENTANG
            PEJABAT PENGELOLA INFORMASI
            DAN DOKUMENTASI
            KEPALA DINAS KOMUNIKASI
            KABUPATEN CONTOH,
            Menimbang : bahwa;
            """)
        #expect(result.title == "PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI")
        #expect(result.issuer == "KEPALA DINAS KOMUNIKASI KABUPATEN CONTOH")
    }

    @Test func `a title may speak of other acts`() {
        let result = naskah(
            perbup(
                "Pasal 1\nCukup.",
                title: "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG TATA KELOLA DATA"))
        #expect(result.number == "12")
        #expect(result.year == 2023)
        #expect(result.title == "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG TATA KELOLA DATA")
    }

    @Test func `without a first page the words behind menetapkan tell`() {
        let result = naskah(
            """
            Menimbang :
            a. bahwa perlu ditetapkan;
            Menetapkan : PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 11 TAHUN 2017 TENTANG MANAJEMEN CONTOH. Dalam hal
            Pasal 1
            Cukup.
            """)
        #expect(result.kind == .pp)
        #expect(result.title == "MANAJEMEN CONTOH")
        #expect(result.number == "11")
        #expect(result.year == 2017)
    }

    @Test func `pages that begin amid the legal basis are not the act cited there`() {
        let result = naskah(
            """
            2. Undang-Undang Nomor 21 Tahun 2013 tentang Contoh (Lembaran Negara Tahun 2013 Nomor 133);
            3. Keputusan Presiden Nomor 103 Tahun 2001 tentang Kedudukan;
            MEMUTUSKAN :
            Menetapkan : PERATURAN KEPALA LEMBAGA CONTOH TENTANG PETUNJUK PELAKSANAAN.
            Pasal 1
            Cukup.
            """)
        #expect(result.kind == .peraturanBadan)
        #expect(result.title == "PETUNJUK PELAKSANAAN")
        #expect(result.number == nil)
    }

    @Test func `a dash of another kind does not hide the kind`() {
        #expect(
            naskah("UNDANG–UNDANG REPUBLIK INDONESIA\nNOMOR 30 TAHUN 2014\nTENTANG\nADMINISTRASI").kind == .uu
        )
    }

    @Test(arguments: [
        ("STANDAR OPERASIONAL PROSEDUR\nPENANGANAN GANGGUAN", NaskahKind.sop),
        ("Nomor SOP : 12/2023\nTanggal Pembuatan", .sop),
        ("SOP PENANGANAN GANGGUAN", .sop), ("ARSITEKTUR SPBE\nKABUPATEN CONTOH", .arsitektur),
        ("PETA RENCANA SPBE\nKABUPATEN CONTOH", .petaRencana),
        ("RENCANA INDUK TEKNOLOGI INFORMASI", .petaRencana),
        ("ROADMAP SMART CITY", .petaRencana), ("PETA RENCANA ARSITEKTUR SPBE", .petaRencana),
        ("LAPORAN KEGIATAN", .laporan), ("LAPORAN REVIU ARSITEKTUR SPBE", .laporan),
        ("LAPORAN AKHIR\nPENYUSUNAN RANCANGAN ARSITEKTUR SPBE", .arsitektur),
        ("RENCANA INDUK PARIWISATA", .lainnya),
        ("SAMBUTAN BUPATI CONTOH", .lainnya),
    ])
    func `documents that are no legal act`(head: String, kind: NaskahKind) {
        let result = naskah("\(head)\nTAHUN 2023\nBAB I\nPENDAHULUAN\nKabupaten Contoh adalah daerah.")
        #expect(result.kind == kind)
        #expect(result.status == .tidakBerlaku)
        #expect(
            (kind == .lainnya)
                == result.notes.contains { $0.message.id.contains("jenis naskah tidak dikenali") })
    }

    @Test func `acts cited behind the title of another document do not make it an act`() {
        let result = naskah(
            """
            NOMOR SOP
            TANGGAL PEMBUATAN
            DASAR HUKUM
            Peraturan Bupati Contoh Nomor 45 Tahun 2017 tentang Tugas Pokok, Fungsi, dan Tata Kerja
            """)
        #expect(result.kind == .sop)
        #expect(result.number == nil)
    }

    @Test func `a chapter is told by the running head of its book`() {
        let result = NaskahParser().parse(
            document(
                "BAB II\nGAMBARAN UMUM\nKabupaten Contoh adalah daerah.",
                furniture: ["Rencana Induk e-Government Kabupaten Contoh"]))
        #expect(result.kind == .petaRencana)
        #expect(result.title == "Rencana Induk e-Government Kabupaten Contoh")
    }

    @Test func `a chapter that mentions a regulation is none`() {
        let result = naskah(
            """
            BAB II
            GAMBARAN PELAYANAN
            Susunan organisasi diatur dalam Peraturan Gubernur Contoh Nomor 45 Tahun 2017.
            Peraturan Gubernur Contoh No. 79 Tahun 2017 tentang Tugas Pokok, Fungsi, dan Tata Kerja mengatur hal lain lagi.
            """)
        #expect(result.kind == .lainnya)
        #expect(result.status == .tidakBerlaku)
    }
}
