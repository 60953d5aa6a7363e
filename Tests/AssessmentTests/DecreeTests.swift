import Assessment
import DocumentReaders
import Testing

/// What decrees, circulars and their annexes say, which no small regulation of pasal can show.
@Suite struct DecreeTests {
    private func verdict(_ number: Int, _ text: String) throws -> IndicatorVerdict {
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "contoh.txt")
        return try #require(
            ShippedPack.assessor.assess(document: document, numbers: [number]).verdict(number))
    }

    private func decree(_ title: String, _ body: String) -> String {
        """
        KEPUTUSAN BUPATI CONTOH
        NOMOR 1 TAHUN 2024
        TENTANG
        \(title)
        Mengingat : Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;
        MEMUTUSKAN:
        \(body)
        """
    }

    private static let signed = """
        KESATU : Menetapkan Peta Rencana SPBE sebagaimana tercantum dalam Lampiran.
        Ditetapkan di Contoh
        pada tanggal 2 Januari 2024
        BUPATI CONTOH,
        LAMPIRAN
        """

    @Test func `the words of a chapter open the list below them`() throws {
        let found = try verdict(
            2,
            decree(
                "PETA RENCANA SPBE",
                """
                \(Self.signed)
                BAB II
                MUATAN
                Peta Rencana SPBE terdiri atas muatan:
                1. Tata Kelola SPBE;
                2. Layanan SPBE; dan
                3. Audit TIK.
                """))
        #expect(found.met == ["topik", "tata-kelola", "layanan", "audit-tik"])
    }

    @Test func `the outputs in the matrix of a plan rule nothing yet`() throws {
        let text = decree(
            "PETA RENCANA SPBE",
            """
            \(Self.signed)
            BAB III
            MATRIKS PETA RENCANA SPBE
            1. Manajemen SPBE
            1.1 Penyusunan kebijakan | Terbitnya kebijakan manajemen data yang mengatur data induk | 2024 | Dinas
            2. Infrastruktur SPBE
            2.1 Migrasi | Seluruh aplikasi Perangkat Daerah dipindahkan ke Pusat Data Nasional | 2024 | Dinas
            """)
        #expect(try verdict(3, text).met == [])
        #expect(try verdict(5, text).met == [])
        #expect(try verdict(2, text).met.contains("manajemen"))
    }

    @Test func `a team is known by its first name in its own decree`() throws {
        let found = try verdict(
            10,
            decree(
                "TIM KOORDINASI DAN TIM PELAKSANA SPBE",
                """
                KESATU : Membentuk Tim Koordinasi dan Tim Pelaksana SPBE.
                KEDUA : Tim Koordinasi mempunyai tugas:
                a. memberikan arahan atas penerapan SPBE pada seluruh Perangkat Daerah; dan
                b. berkoordinasi dengan kementerian/lembaga lain dalam integrasi SPBE.
                """))
        #expect(found.met == ["topik", "tim", "tugas", "seluruh-unit", "antar-instansi"])
    }

    @Test func `an annex that is all about security says how failures are mended`() throws {
        let found = try verdict(
            8,
            decree(
                "PEDOMAN MANAJEMEN KEAMANAN INFORMASI",
                """
                KESATU : Menetapkan Pedoman Manajemen Keamanan Informasi sebagaimana tercantum dalam Lampiran.
                Ditetapkan di Contoh
                pada tanggal 2 Januari 2024
                BUPATI CONTOH,
                LAMPIRAN
                BAB VI
                PENGAWASAN
                1. Dinas menyampaikan hasilnya kepada Bupati.
                2. Ketidaksesuaian ditindaklanjuti dengan tindakan perbaikan dan pencegahan.
                """))
        #expect(found.met.contains("perbaikan-berkelanjutan"))
    }

    @Test func `a circular has a body, not only a title`() throws {
        let found = try verdict(
            5,
            """
            Yth.
            1. Sekretaris Daerah; dan
            2. para kepala Perangkat Daerah

            SURAT EDARAN
            NOMOR 7 TAHUN 2024
            TENTANG
            PENEMPATAN SISTEM SPBE
            1. Latar Belakang
            Sebagian sistem elektronik berada di luar Pusat Data.
            2. Isi Edaran
            a. Seluruh sistem elektronik Perangkat Daerah ditempatkan pada Pusat Data Nasional.
            b. Biaya pemindahan dibebankan pada anggaran masing-masing.
            Ditetapkan di Contoh
            pada tanggal 11 Januari 2024
            BUPATI CONTOH,
            """)
        #expect(found.met == ["topik", "penggunaan", "seluruh-unit", "pusat-data-nasional"])
    }
}
