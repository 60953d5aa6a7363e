import LegalStructure
import Testing

/// The parts of the manuscript around the batang tubuh.
@Suite struct ZoneTests {
    private let opening = """
        PERATURAN BUPATI CONTOH
        NOMOR 12 TAHUN 2023
        TENTANG
        TATA KELOLA DATA
        BUPATI CONTOH,
        """

    @Test func `menimbang, mengingat and memutuskan with their lists`() throws {
        let parsed = Parsed(
            """
            \(opening)
            Menimbang : a. bahwa data perlu ditata;
            b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati;
            Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014;
            2. Peraturan Presiden Nomor 95 Tahun 2018;
            MEMUTUSKAN:
            Menetapkan : PERATURAN BUPATI TENTANG TATA KELOLA DATA.
            Pasal 1
            Cukup.
            """)
        #expect(
            parsed.naskah.addresses(.menimbang) == ["Menimbang", "Menimbang huruf a", "Menimbang huruf b"])
        #expect(
            parsed.naskah.addresses(.mengingat) == ["Mengingat", "Mengingat angka 1", "Mengingat angka 2"])
        #expect(try parsed.words("Memutuskan") == "PERATURAN BUPATI TENTANG TATA KELOLA DATA.")
        #expect(try parsed.words("Mengingat angka 2") == "Peraturan Presiden Nomor 95 Tahun 2018;")
        #expect(parsed.naskah.addresses() == ["Pasal 1"])
    }

    @Test func `the opening in the cells of a table`() throws {
        let parsed = Parsed(
            """
            \(opening)
            | 0 0 0 | Menimbang
            | 0 0 1 | :
            | 0 0 2 | a.
            | 0 0 3 | bahwa data perlu ditata;
            | 0 1 2 | b.
            | 0 1 3 | bahwa perlu menetapkan Peraturan Bupati;
            | 1 0 0 | Mengingat
            | 1 0 1 | :
            | 1 0 2 | 1.
            | 1 0 3 | Undang-Undang Nomor 23 Tahun 2014;
            MEMUTUSKAN:
            | 2 0 0 | Menetapkan
            | 2 0 1 | :
            | 2 0 2 | PERATURAN BUPATI TENTANG TATA KELOLA DATA.
            Pasal 1
            Cukup.
            """)
        #expect(
            parsed.naskah.addresses(.menimbang) == ["Menimbang", "Menimbang huruf a", "Menimbang huruf b"])
        #expect(try parsed.words("Menimbang huruf b") == "bahwa perlu menetapkan Peraturan Bupati;")
        #expect(try parsed.words("Mengingat angka 1") == "Undang-Undang Nomor 23 Tahun 2014;")
        #expect(try parsed.words("Memutuskan") == "PERATURAN BUPATI TENTANG TATA KELOLA DATA.")
        #expect(parsed.naskah.addresses() == ["Pasal 1"])
    }

    @Test func `markdown headings in small letters open the parts`() {
        let result = naskah(
            "\(opening)\nmenimbang\na. bahwa data perlu ditata;\nmengingat\n1. Undang-Undang;\nMEMUTUSKAN:\nPasal 1\nCukup."
        )
        #expect(result.addresses(.menimbang) == ["Menimbang", "Menimbang huruf a"])
        #expect(result.addresses(.mengingat) == ["Mengingat", "Mengingat angka 1"])
    }

    @Test func `a decree has diktum, typed or in cells`() throws {
        let head =
            "KEPUTUSAN BUPATI CONTOH\nNOMOR 188.45/12/2023\nTENTANG\nTIM KOORDINASI\nBUPATI CONTOH,\nMenimbang : bahwa;\nMEMUTUSKAN:\nMenetapkan :"
        let typed = Parsed(
            """
            \(head)
            KESATU : Membentuk Tim Koordinasi.
            KEDUA : Tim bertugas:
            a. menyusun kebijakan; dan
            b. melapor.
            KETIGA
            : Keputusan ini mulai berlaku pada tanggal ditetapkan.
            Ditetapkan di Contoh
            """)
        let cells = Parsed(
            """
            \(head)
            | 0 0 0 | KESATU
            | 0 0 1 | :
            | 0 0 2 | Membentuk Tim Koordinasi.
            | 0 1 0 | KEDUA
            | 0 1 1 | :
            | 0 1 2 | Tim bertugas:
            | 0 1 2 | a. menyusun kebijakan; dan
            | 0 1 2 | b. melapor.
            | 0 2 0 | KETIGA
            | 0 2 1 | :
            | 0 2 2 | Keputusan ini mulai berlaku pada tanggal ditetapkan.
            Ditetapkan di Contoh
            """)
        for parsed in [typed, cells] {
            #expect(
                parsed.naskah.addresses() == [
                    "Diktum KESATU", "Diktum KEDUA", "Diktum KEDUA huruf a", "Diktum KEDUA huruf b",
                    "Diktum KETIGA",
                ])
            #expect(try parsed.words("Diktum KESATU") == "Membentuk Tim Koordinasi.")
            #expect(
                try parsed.words("Diktum KETIGA") == "Keputusan ini mulai berlaku pada tanggal ditetapkan.")
            #expect(parsed.naskah.pasalCount == 0)
        }
    }

    @Test func `an ordinal in a wrapped title is no diktum`() {
        let result = naskah(
            perbup("Pasal I\nCukup.", title: "PERUBAHAN\nKEEMPAT\nATAS PERATURAN BUPATI NOMOR 1 TAHUN 2020"))
        #expect(!result.addresses().contains { $0.hasPrefix("Diktum") }, "\(result.addresses())")
    }

    @Test func `diktum go on to twelve and beyond`() {
        let numbers = [
            "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN",
            "KESEPULUH", "KESEBELAS", "KEDUA BELAS", "KETIGABELAS",
        ]
        let result = naskah(
            "KEPUTUSAN BUPATI CONTOH\nNOMOR 1 TAHUN 2023\nTENTANG\nX\nMenimbang : bahwa;\nMEMUTUSKAN:\n"
                + numbers.map { "\($0) : Butir ini berlaku." }.joined(separator: "\n"))
        #expect(result.addresses() == numbers.map { "Diktum \($0)" })
    }

    @Test func `a diktum in small letters has its colon`() {
        let result = naskah(
            """
            KEPUTUSAN BUPATI CONTOH
            NOMOR 1 TAHUN 2023
            TENTANG
            X
            Menimbang : bahwa;
            MEMUTUSKAN:
            Kesatu : Membentuk Tim Koordinasi.
            **Kedua:** Tim bertugas melapor.
            Ketiga orang anggota berasal dari Dinas.
            """)
        #expect(result.addresses() == ["Diktum KESATU", "Diktum KEDUA"])
    }

    @Test func `signatures close the body`() throws {
        let parsed = Parsed(perbup("Pasal 1\nCukup."))
        #expect(try parsed.words("Penutup").hasPrefix("Ditetapkan di Contoh pada tanggal 2 Mei 2023"))
        #expect(try parsed.words("Pasal 1") == "Cukup.")
    }

    @Test func `norms that speak of signing or of annexes do not close the body`() {
        let result = naskah(
            perbup(
                """
                Pasal 1
                Agar setiap orang mengetahuinya, Peraturan Daerah harus diundangkan.
                Pasal 2
                Laporan terdiri atas:
                LAMPIRAN I : Laporan Realisasi; dan
                LAMPIRAN II : Neraca.
                Pasal 3
                Cukup.
                """))
        #expect(result.addresses() == ["Pasal 1", "Pasal 2", "Pasal 3"])
        #expect(result.addresses(.lampiran).isEmpty)
        #expect(result.addresses(.penutup) == ["Penutup"])
    }

    @Test func `annexes have their own bab, huruf and angka`() throws {
        let parsed = Parsed(
            perbup("Pasal 1\nRincian tercantum dalam Lampiran I.")
                + """

                LAMPIRAN I
                PERATURAN BUPATI CONTOH
                NOMOR 12 TAHUN 2023
                TENTANG SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK
                ARSITEKTUR SPBE KABUPATEN CONTOH
                BAB I
                PENDAHULUAN
                A. Latar Belakang
                1. Arsitektur disusun untuk Daerah.
                2. Arsitektur ditinjau.
                B. Tujuan
                BAB II
                DOMAIN
                LAMPIRAN II
                PERATURAN BUPATI CONTOH
                PETA RENCANA SPBE
                1. Kegiatan pertama.
                """)
        #expect(
            parsed.naskah.addresses(.lampiran) == [
                "Lampiran I", "Lampiran I BAB I", "Lampiran I BAB I huruf A",
                "Lampiran I BAB I huruf A angka 1", "Lampiran I BAB I huruf A angka 2",
                "Lampiran I BAB I huruf B", "Lampiran I BAB II", "Lampiran II", "Lampiran II angka 1",
            ])
        #expect(try parsed.naskah.unit("Lampiran I").heading == "ARSITEKTUR SPBE KABUPATEN CONTOH")
        #expect(try parsed.naskah.unit("Lampiran I BAB I huruf A").heading == "Latar Belakang")
        #expect(parsed.naskah.addresses() == ["Pasal 1"])
    }

    @Test func `lampiran in small letters is an annex behind the signatures only`() {
        let result = naskah(
            perbup(
                "Pasal 1\nRincian tercantum dalam\nLampiran I\nyang merupakan bagian tidak terpisahkan.\nPasal 2\nCukup."
            ) + "\nLampiran I\nBAB I\nPENDAHULUAN")
        #expect(result.addresses() == ["Pasal 1", "Pasal 2"])
        #expect(result.addresses(.lampiran) == ["Lampiran I", "Lampiran I BAB I"])
    }

    @Test func `chapters behind the signatures are an annex without its header`() {
        let result = naskah(
            perbup("BAB I\nUMUM\nPasal 1\nRincian tercantum dalam Lampiran.")
                + "\nARSITEKTUR SPBE\nBAB I\nPENDAHULUAN\nA. Latar Belakang")
        #expect(result.addresses(.lampiran) == ["Lampiran", "Lampiran BAB I", "Lampiran BAB I huruf A"])
        #expect(result.notes.map(\.message.id) == ["lampiran tanpa kepala \"LAMPIRAN\""])
    }

    @Test func `the explanation is kept apart`() {
        let header = naskah(
            perbup("Pasal 1\nSatu.\nPasal 2\nDua.")
                + "\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nI. UMUM\nDaerah menata data.\nII. PASAL DEMI PASAL\nPasal 1\nCukup jelas.\nPasal 2\nCukup jelas."
        )
        let without = naskah(
            perbup("Pasal 1\nSatu.\nPasal 2\nDua.")
                + "\nPasal 1\nCukup jelas.\nPasal 2\nYang dimaksud dengan data adalah fakta.")
        for result in [header, without] {
            #expect(result.addresses() == ["Pasal 1", "Pasal 2"])
            #expect(result.addresses(.penjelasan) == ["Penjelasan"])
            #expect(result.pasalCount == 2)
        }
    }

    @Test func `a table of contents is skipped`() {
        let result = naskah(
            """
            ARSITEKTUR SPBE
            KABUPATEN CONTOH
            DAFTAR ISI
            BAB I PENDAHULUAN ........ 1
            A. Latar Belakang ........ 2
            BAB II DOMAIN ........ 5
            BAB I
            PENDAHULUAN
            A. Latar Belakang
            Arsitektur disusun untuk Daerah.
            BAB II
            DOMAIN
            """)
        #expect(result.units.filter { $0.level == .bab }.map(\.address) == ["BAB I", "BAB II"])
        #expect(result.units.filter { $0.heading == "Latar Belakang" }.count == 1)
    }

    @Test
    func
        `sections of Roman numbers follow sections of letters, and titles with nothing under them are items`()
        throws
    {
        let parsed = Parsed(
            perbup("Pasal 1\nPeta Rencana SPBE tercantum dalam Lampiran.") + """

                LAMPIRAN
                PERATURAN BUPATI CONTOH
                BAB V
                PETA RENCANA SPBE
                A. Umum
                Peta Rencana SPBE menjabarkan program.
                B. Program
                I. TATA KELOLA SPBE
                1. Penyusunan pedoman
                2. Penyusunan proses bisnis
                IV. INFRASTRUKTUR SPBE
                1. Perluasan serat optik
                V. APLIKASI SPBE
                1. Penyederhanaan aplikasi
                C. Pembiayaan
                Program dibiayai dari anggaran Daerah.
                """)
        let units = parsed.naskah.units.filter { $0.zone == .lampiran }
        #expect(
            units.filter { $0.heading != nil }.compactMap(\.heading).suffix(7) == [
                "PETA RENCANA SPBE", "Umum", "Program", "TATA KELOLA SPBE", "INFRASTRUKTUR SPBE",
                "APLIKASI SPBE",
                "Pembiayaan",
            ])
        #expect(
            units.filter { $0.number == "1" || $0.number == "2" }.map {
                $0.passages.map(parsed.words).joined()
            } == [
                "Penyusunan pedoman", "Penyusunan proses bisnis", "Perluasan serat optik",
                "Penyederhanaan aplikasi",
            ])
    }

    @Test func `a policy of numbered points is cited by its points`() throws {
        let parsed = Parsed(
            """
            KEBIJAKAN TEKNOLOGI INFORMASI
            BAB 7
            PENGELOLAAN LAYANAN
            7.3 Infrastruktur
            7.3.8 Setiap unit menggunakan pusat data bersama.
            7.3.9 Jaringan intra dikelola oleh Pusat Data.
            BAB 8
            PENUTUP
            8.1 Kebijakan ini ditinjau setiap tahun.
            """)
        #expect(
            parsed.naskah.addresses() == [
                "BAB 7", "BAB 7 poin 7.3", "BAB 7 poin 7.3.8", "BAB 7 poin 7.3.9", "BAB 8", "BAB 8 poin 8.1",
            ])
        #expect(try parsed.words("BAB 7 poin 7.3.8") == "Setiap unit menggunakan pusat data bersama.")
        #expect(
            try parsed.naskah.unit("BAB 7 poin 7.3.8").parent == parsed.naskah.unit("BAB 7 poin 7.3").index)
        #expect(try parsed.naskah.unit("BAB 7 poin 7.3").heading == "Infrastruktur")
    }
}
