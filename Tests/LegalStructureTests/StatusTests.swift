import DocumentModel
import LegalStructure
import Testing

/// Enacted or draft, with the signals that decided (UU 12/2011 Lampiran II number 4a; design of the instrument: a draft
/// stays at level 1).
@Suite struct StatusTests {
    private func act(
        marker: String = "", number: String = "NOMOR 12 TAHUN 2023",
        place: String = "Ditetapkan di Contoh\npada tanggal 2 Mei 2023",
        signature: String = "ttd", gazette: String = "BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR 12"
    ) -> String {
        """
        \(marker)
        PERATURAN BUPATI CONTOH
        \(number)
        TENTANG
        TATA KELOLA DATA
        BUPATI CONTOH,
        Menimbang : bahwa;
        MEMUTUSKAN:
        Menetapkan : PERATURAN BUPATI TENTANG TATA KELOLA DATA.
        Pasal 1
        Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
        \(place)
        BUPATI CONTOH,
        \(signature)
        \(gazette)
        """
    }

    @Test func `number, date, signature and gazette make it enacted`() {
        let result = naskah(act())
        #expect(result.status == .ditetapkan)
        #expect(
            result.statusSignals.map(\.id) == [
                "bernomor 12", "tanggal penetapan terisi", "tanda tangan (ttd) atau salinan",
                "nomor Berita atau Lembaran terisi",
            ])
    }

    @Test(arguments: [
        ("RANCANGAN", "NOMOR ... TAHUN ...", "pada tanggal ..."),
        ("DRAF", "NOMOR TAHUN 2024", "pada tanggal"),
        ("", "NOMOR [NOMOR] TAHUN 2024", "pada tanggal ____"),
        ("", "NOMOR ____ TAHUN 2024", "pada tanggal ……………"),
        ("RANCANGAN", "NOMOR 12 TAHUN 2023", "pada tanggal …"),
    ])
    func `blanks and the word rancangan make it a draft`(marker: String, number: String, date: String) {
        let result = naskah(
            act(
                marker: marker, number: number, place: "Ditetapkan di Contoh\n\(date)",
                signature: "NAMA BUPATI", gazette: "BERITA DAERAH KABUPATEN CONTOH TAHUN ... NOMOR ..."))
        #expect(result.status == .rancangan, "\(result.statusSignals.map(\.id))")
        #expect(result.statusSignals.map(\.id).contains { $0.contains("kosong") || $0.contains("RANCANGAN") })
    }

    @Test func `one blank does not turn an enacted act into a draft`() {
        let result = naskah(act(gazette: "BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR ..."))
        #expect(result.status == .ditetapkan)
        #expect(result.statusSignals.map(\.id).contains("namun nomor Berita atau Lembaran kosong"))
    }

    @Test func `an unreadable number does not turn a signed and dated act into a draft`() {
        #expect(naskah(act(number: "NOMOR\nii a\nTAHUN 2016")).status == .ditetapkan)
    }

    @Test func `rancangan in the page's head is seen`() {
        let text = act(
            number: "NOMOR ... TAHUN ...", place: "Ditetapkan di Contoh\npada tanggal ...", signature: "",
            gazette: "")
        let result = NaskahParser().parse(document(text, furniture: ["RANCANGAN 3 MEI 2024"]))
        #expect(result.status == .rancangan)
        #expect(result.statusSignals.map(\.id).contains { $0.contains("kepala atau kaki halaman") })
    }

    @Test func `rancangan inside the title is no mark`() {
        let result = naskah(
            act().replacing("TATA KELOLA DATA", with: "TATA CARA PENYUSUNAN RANCANGAN PERATURAN BUPATI"))
        #expect(result.status == .ditetapkan)
        #expect(result.title == "TATA CARA PENYUSUNAN RANCANGAN PERATURAN BUPATI")
    }

    @Test func `a decree is dated where it is signed`() {
        let result = naskah(
            """
            KEPUTUSAN BUPATI CONTOH
            NOMOR 188.45/12/KEP/2023
            TENTANG
            TIM KOORDINASI SPBE
            BUPATI CONTOH,
            Menimbang : bahwa;
            MEMUTUSKAN:
            Menetapkan :
            KESATU : Membentuk Tim Koordinasi SPBE.
            KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan.
            Ditetapkan di Contoh
            pada tanggal 2 Mei 2023
            """)
        #expect(result.status == .ditetapkan)
        #expect(
            result.statusSignals.map(\.id) == ["bernomor 188.45/12/KEP/2023", "tanggal penetapan terisi"])
    }
}
