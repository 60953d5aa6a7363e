import Assessment
import RuleModel
import Testing

@testable import Submissions

@Suite struct RecordTests {
    @Test(arguments: [
        ("# NOTULENSI RAPAT\n\nHari: Senin, 3 Juni 2024", EvidenceRecord.Kind.notulen, "2024-06-03"),
        ("# LAPORAN HASIL REVIU ARSITEKTUR SPBE\n\nTanggal 5-11-2024", .laporanReviu, "2024-11-05"),
        ("# LAPORAN TAHUNAN\n\nJakarta, 31/12/2023", .laporan, "2023-12-31"),
        ("# DOKUMEN PELAKSANAAN ANGGARAN\n\nTanggal: 2 Januari 2025", .anggaran, "2025-01-02"),
        ("# RENCANA KERJA DAN ANGGARAN\n\n2025-02-03", .anggaran, "2025-02-03"),
        ("# DAFTAR TANGKAPAN LAYAR APLIKASI\n\nDiambil 4 Pebruari 2025", .tangkapanLayar, "2025-02-04"),
        ("# STANDAR OPERASIONAL PROSEDUR\n\nTanggal efektif 1 Nopember 2022", .sop, "2022-11-01"),
    ])
    func `kinds of evidence and their dates`(text: String, kind: EvidenceRecord.Kind, date: String) throws {
        let record = try #require(try submitted(text).record)
        #expect(record.kind == kind)
        #expect(record.date?.description == date)
    }

    /// Papers as offices write them, lines joined as readers of text join them.
    @Test(arguments: [
        (
            "PEMERINTAH KABUPATEN CONTOH\n\nNOTULEN\n\nHari/Tanggal : Rabu, 18 Juni 2025 Waktu : 09.00 Acara : Reviu "
                + "Perbup 34/2022 Pimpinan Rapat : Sekda\n\nHambatan dan tindak lanjut dibahas.",
            EvidenceRecord.Kind.notulen, "2025-06-18", "Reviu Perbup 34/2022", true, true
        ),
        (
            "BERITA ACARA\n\nEVALUASI KEBIJAKAN SPBE\n\nPada hari ini Senin tanggal dua puluh tiga bulan September "
                + "tahun dua ribu dua puluh empat telah dilaksanakan evaluasi.", .notulen, "2024-09-23",
            "BERITA ACARA EVALUASI KEBIJAKAN SPBE", false, false
        ),
        (
            "SEKRETARIAT DAERAH\n\nNomor : 005/1/2025 Perihal : Undangan Rapat Reviu Arsitektur SPBE Kepada Yth.\n\n"
                + "Tanggal : 18 Juni 2025", .undangan, "2025-06-18",
            "Undangan Rapat Reviu Arsitektur SPBE Kepada Yth.",
            false, false
        ),
        (
            "DAFTAR HADIR\n\nRapat Reviu Kebijakan\n\nTanggal: 1 Juli 2025", .daftarHadir, "2025-07-01",
            "Rapat Reviu Kebijakan", false, false
        ),
        (
            "NOTA DINAS\n\nKepada : Bupati Tanggal : 20 Juni 2025 Hal : Laporan Hasil Reviu Kebijakan\n\nTemuan dan "
                + "rekomendasi terlampir.", .laporanReviu, "2025-06-20", "Laporan Hasil Reviu Kebijakan",
            true, true
        ),
        (
            "LAPORAN\n\nREVIU ARSITEKTUR SPBE\n\nContohsari, 5 November 2024", .laporanReviu, "2024-11-05",
            "LAPORAN REVIU ARSITEKTUR SPBE", false, false
        ),
        (
            "PEMERINTAH KABUPATEN CONTOH DPA-SKPD\n\nTAHUN ANGGARAN 2024\n\n2 Januari 2024", .anggaran,
            "2024-01-02",
            "PEMERINTAH KABUPATEN CONTOH DPA-SKPD, Tahun Anggaran 2024", false, false
        ),
    ])
    func `papers in the styles of offices`(
        text: String, kind: EvidenceRecord.Kind, date: String, subject: String, issues: Bool, advice: Bool
    ) throws {
        let record = try #require(try submitted(text).record)
        #expect(record.kind == kind)
        #expect(record.date?.description == date)
        #expect(record.subject == subject)
        #expect(record.hasIssues == issues)
        #expect(record.hasRecommendations == advice)
    }

    @Test func `a team that met is not the topic, and an architecture in a final report is none`() throws {
        let met = try #require(
            try submitted("# LAPORAN REVIU PUSAT DATA\n\nDisusun Tim Koordinasi SPBE.").record)
        #expect(met.topics == [5])
        let about = try #require(
            try submitted("# LAPORAN REVIU TIM KOORDINASI SPBE\n\nTanggal 1 Mei 2025").record)
        #expect(about.topics == [10])
        let plan = try submitted(
            "# LAPORAN AKHIR\n\n# ARSITEKTUR SPBE KABUPATEN CONTOH\n\n## Arsitektur Proses Bisnis\n\n## Arsitektur Data"
        )
        #expect(plan.kind == .arsitektur && plan.record == nil)
    }

    @Test(arguments: [
        regulation(
            1, 2020, title: "LAPORAN EVALUASI", "### Pasal 1\n\nLaporan evaluasi disusun setiap tahun."),
        "# KEPUTUSAN BUPATI CONTOH\n\nNOMOR 5\n\nTENTANG\n\nNOTULEN",
        "# PETA JALAN\n\nCatatan tentang rapat.",
        "# RENJA BAB IV\n\nPenyusunan Rencana Kerja dan Anggaran (RKA) tahun 2016.",
    ])
    func `a regulation is no record, whatever it speaks of`(text: String) throws {
        #expect(try submitted(text).record == nil)
    }

    @Test(arguments: [
        ("Permasalahan: lambat. Rekomendasi: dipercepat.", true, true),
        // "disusun" has "isu" in it, "sasaran" has "saran".
        ("Disusun oleh tim dengan sasaran yang jelas.", false, false),
    ])
    func `issues and recommendations are words of their own`(text: String, issues: Bool, advice: Bool) throws
    {
        let record = try #require(try submitted("# NOTULEN RAPAT\n\n\(text)").record)
        #expect(record.hasIssues == issues)
        #expect(record.hasRecommendations == advice)
    }

    @Test func `two years are counted to the day`() throws {
        let record = try #require(try submitted("# NOTULEN RAPAT\n\nTanggal 30 September 2023").record)
        #expect(record.isOld(on: try #require(Day("2025-09-30"))) == false)
        #expect(record.isOld(on: try #require(Day("2025-10-02"))) == true)
        #expect(try submitted("# NOTULEN RAPAT").record?.isOld(on: Day(number: 0)) == nil)
    }

    @Test(arguments: [
        ("Peraturan Bupati Nomor 34 Tahun 2022 tentang X", ["perbup 34 2022"]),
        (
            "Peraturan Wali Kota Bandung Nomor 05 Tahun 2020, Perwal No. 6 Tahun 2021",
            ["perwali 5 2020", "perwali 6 2021"]
        ),
        ("(Berita Daerah Kabupaten Contoh Tahun 2022 Nomor 34)", []),
        ("Peraturan Bupati (Berita Daerah Tahun 2022 Nomor 34)", []),
        ("Keputusan Bupati Nomor 188.45/96/2025", ["keputusan 188.45/96/2025"]),
        ("KEPUTUSAN KEPALA LEMBAGA NOMOR : KEP/010/II/2001", ["keputusan KEP/010/II/2001"]),
        (
            "Undang-Undang Nomor 23 Tahun 2014 dan Peraturan Presiden Nomor 95 Tahun 2018",
            ["uu 23 2014", "perpres 95 2018"]
        ),
    ])
    func `names of acts in a text`(text: String, expected: [String]) {
        let found = ActName.all(in: text).map {
            "\($0.kind.rawValue) \($0.number)" + ($0.year.map { " \($0)" } ?? "")
        }
        #expect(found == expected)
    }

    @Test(arguments: [
        ("perbup-3-2019.md", 0), ("Perbup No 3 Tahun 2019.pdf", 0), ("dokumen.md", 0),
        ("perbup-4-2019.md", 1),
        ("perwali-3-2019.md", 1), ("perbup-3-2016.md", 1), ("notulen-perbup-3.md", 1),
        ("draf-perbup-3.md", 1),
        ("Indikator05a-Perbup-3-2019.md", 0), ("Indikator09-Perbup-3-2019.md", 1),
        ("peraturan-bupati-perubahan-atas-keputusan.md", 0), ("pedoman-sop-perbup-3.md", 0),
    ])
    func `a file name that does not match the content`(name: String, count: Int) throws {
        let text = regulation(
            3, 2019, "### Pasal 1\n\nSeluruh Perangkat Daerah wajib menggunakan layanan Pusat Data Daerah.")
        let document = try submitted(text, name)
        #expect(FileName(name).mismatches(document).map(\.id).count == count)
    }

    @Test(arguments: [
        ("instansi: A\ndokumen: [.]\ntahun: dua", "3:8"), ("dokumen: []", "1:10"), ("instansi: A", "1:1"),
        ("dokumen: [.]\ninstnsi: A", "2:1"), ("dokumen: [.]\ntanggal: 2025-13-01", "2:10"),
    ])
    func `mistakes of a manifest have a place`(text: String, place: String) {
        let error = #expect(throws: PackError.self) { try SetManifest.decode(text, file: "himpunan.yaml") }
        #expect(error.map { "\($0.line):\($0.column)" } == place)
    }

    @Test func `a manifest is read`() throws {
        let text = "instansi: Kabupaten Contoh\ntahun: 2025\ntanggal: 2025-09-30\ndokumen:\n  - a.md\n  - b\n"
        let manifest = try SetManifest.decode(text, file: "himpunan.yaml")
        #expect(manifest.agency == "Kabupaten Contoh")
        #expect(manifest.year == 2025)
        #expect(manifest.day?.description == "2025-09-30")
        #expect(manifest.documents == ["a.md", "b"])
    }
}
