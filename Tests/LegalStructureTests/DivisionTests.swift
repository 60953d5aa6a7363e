import LegalStructure
import Testing

/// The divisions of the batang tubuh and their addresses (UU 12/2011 Lampiran II numbers 70–95).
@Suite struct DivisionTests {
    @Test func `bab, bagian, paragraf and pasal in their places`() throws {
        let result = naskah(
            perbup(
                """
                BAB I
                KETENTUAN UMUM
                Pasal 1
                Cukup.
                BAB II
                TATA KELOLA
                Bagian Kesatu
                Umum
                Paragraf 1
                Ruang Lingkup
                Pasal 2
                (1) Bupati menetapkan.
                (2) Dinas melaksanakan.
                Paragraf 2
                Sasaran
                Pasal 3
                Sasaran ditetapkan.
                Bagian Kedua Belas
                Arsitektur
                Pasal 4
                Arsitektur disusun.
                """))
        #expect(
            result.addresses() == [
                "BAB I", "Pasal 1", "BAB II", "BAB II Bagian Kesatu", "BAB II Bagian Kesatu Paragraf 1",
                "Pasal 2", "Pasal 2 ayat (1)",
                "Pasal 2 ayat (2)", "BAB II Bagian Kesatu Paragraf 2", "Pasal 3", "BAB II Bagian Kedua Belas",
                "Pasal 4",
            ])
        #expect(try result.unit("BAB II").heading == "TATA KELOLA")
        #expect(try result.unit("BAB II Bagian Kesatu Paragraf 1").heading == "Ruang Lingkup")
        #expect(try result.unit("BAB II Bagian Kedua Belas").heading == "Arsitektur")
        #expect(try result.unit("Pasal 4").parent == result.unit("BAB II Bagian Kedua Belas").index)
        #expect(result.pasalCount == 4)
        #expect(result.highestPasal == 4)
        #expect(result.babCount == 2)
        #expect(result.notes.isEmpty)
    }

    @Test func `inserted units keep their letters`() {
        let result = naskah(
            perbup(
                "BAB IX\nAUDIT\nPasal 12\nSatu.\nPasal 12A\nDua.\nBAB IXA\nREVIU\nPasal 12B\n(1) Tiga.\n(1a) Empat.\n(2) Lima."
            ))
        #expect(
            result.addresses() == [
                "BAB IX", "Pasal 12", "Pasal 12A", "BAB IXA", "Pasal 12B", "Pasal 12B ayat (1)",
                "Pasal 12B ayat (1a)", "Pasal 12B ayat (2)",
            ])
    }

    @Test func `lists nest down to angka with one bracket`() {
        let result = naskah(
            perbup(
                """
                Pasal 1
                (1) Arsitektur memuat:
                a. domain:
                1. data:
                a) induk:
                1) orang;
                2) barang; dan
                b) referensi;
                2. aplikasi; dan
                b. peta.
                (2) Arsitektur ditinjau.
                """))
        #expect(
            result.addresses() == [
                "Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (1) huruf a", "Pasal 1 ayat (1) huruf a angka 1",
                "Pasal 1 ayat (1) huruf a angka 1 huruf a",
                "Pasal 1 ayat (1) huruf a angka 1 huruf a angka 1",
                "Pasal 1 ayat (1) huruf a angka 1 huruf a angka 2",
                "Pasal 1 ayat (1) huruf a angka 1 huruf b",
                "Pasal 1 ayat (1) huruf a angka 2", "Pasal 1 ayat (1) huruf b", "Pasal 1 ayat (2)",
            ])
        let levels = result.units.filter { $0.zone == .batangTubuh }.map(\.level)
        #expect(
            levels == [
                .pasal, .ayat, .huruf, .angka, .hurufKurung, .angkaKurung, .angkaKurung, .hurufKurung, .angka,
                .huruf, .ayat,
            ])
    }

    @Test func `letters go on behind z and words behind a list belong to its pasal`() throws {
        let letters = "abcdefghijklmnopqrstuvwxyz".map { "\($0). butir;" } + ["aa. butir; dan", "bb. butir."]
        let parsed = Parsed(
            perbup("Pasal 1\nRincian:\n\(letters.joined(separator: "\n"))\nRincian ditinjau setiap tahun."))
        #expect(try parsed.words("Pasal 1 huruf bb") == "butir.")
        #expect(try parsed.words("Pasal 1") == "Rincian: Rincian ditinjau setiap tahun.")
    }

    @Test func `headings and their first pasal on one line`() throws {
        let parsed = Parsed(
            perbup(
                """
                BAB I KETENTUAN UMUM Pasal 1
                Cukup.
                BAB II
                Bagian Kesatu Arsitektur Sistem Pemerintahan Berbasis Elektronik Pasal 2
                (1) Bupati menetapkan arsitektur.
                Pasal 3 (1) Dinas melaksanakan. (2) Kecamatan membantu.
                Pasal 4 Peta rencana disusun oleh Dinas.
                """))
        #expect(
            parsed.naskah.addresses() == [
                "BAB I", "Pasal 1", "BAB II", "BAB II Bagian Kesatu", "Pasal 2", "Pasal 2 ayat (1)",
                "Pasal 3", "Pasal 3 ayat (1)",
                "Pasal 3 ayat (2)", "Pasal 4",
            ])
        #expect(try parsed.naskah.unit("BAB I").heading == "KETENTUAN UMUM")
        #expect(
            try parsed.naskah.unit("BAB II Bagian Kesatu").heading
                == "Arsitektur Sistem Pemerintahan Berbasis Elektronik")
        #expect(try parsed.words("Pasal 3 ayat (2)") == "Kecamatan membantu.")
        #expect(try parsed.words("Pasal 4") == "Peta rencana disusun oleh Dinas.")
    }

    @Test func `units that run on inside a paragraph are found by their turn`() throws {
        let parsed = Parsed(
            perbup(
                """
                BAB II
                PENGADAAN
                Pasal 1
                (1) Panitia dibentuk. (2) Panitia bekerja sebagaimana dimaksud pada ayat (1). (3) Panitia melapor. Bagian Kedua Pengumuman Pasal 2 Panitia mengumumkan lowongan. Pasa] 3 (1) Pelamar mendaftar. (2) Pelamar diuji. Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini.
                """))
        #expect(
            parsed.naskah.addresses() == [
                "BAB II", "Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)", "Pasal 1 ayat (3)",
                "BAB II Bagian Kedua", "Pasal 2", "Pasal 3",
                "Pasal 3 ayat (1)", "Pasal 3 ayat (2)",
            ])
        #expect(try parsed.words("Pasal 1 ayat (2)") == "Panitia bekerja sebagaimana dimaksud pada ayat (1).")
        #expect(try parsed.words("Pasal 2") == "Panitia mengumumkan lowongan.")
        #expect(try parsed.words("Pasal 3 ayat (2)") == "Pelamar diuji.")
        #expect(try parsed.words("Penutup").hasPrefix("Agar setiap orang"))
    }

    @Test(arguments: [
        "Ketentuan sebagaimana dimaksud dalam Pasal 2 Peraturan ini berlaku.",
        "Kebijakan meliputi Pasal 2 dan Pasal 3 ayat (1).",
        "Bupati menetapkan kebijakan. Pasal 2 Undang-Undang Nomor 5 Tahun 2020 berlaku.",
        "Kebijakan tercantum dalam Pasal 2 ayat (1).",
        "Bupati mengatur hal (2) dan hal (3).",
        "Ketentuan sebagaimana dimaksud pada ayat (2) Peraturan ini berlaku.",
    ])
    func `references inside a paragraph open no unit`(words: String) {
        #expect(naskah(perbup("Pasal 1\n\(words)\nPasal 2\nCukup.")).addresses() == ["Pasal 1", "Pasal 2"])
        #expect(naskah(perbup("Pasal 1\n\(words)")).addresses() == ["Pasal 1"])
    }

    @Test func `labels from automatic numbering make the same tree`() {
        let typed = naskah(perbup("BAB I\nUMUM\nPasal 1\n(1) Rincian:\na. satu; dan\nb. dua.\n(2) Lain."))
        let automatic = naskah(
            perbup("⟦BAB I⟧\nUMUM\n⟦Pasal 1⟧\n⟦(1)⟧ Rincian:\n⟦a.⟧ satu; dan\n⟦b.⟧ dua.\n⟦(2)⟧ Lain."))
        #expect(typed.addresses() == automatic.addresses())
        #expect(typed.addresses().count == 6)
    }

    @Test func `a wrapped reference is no ayat and a pasal in a sentence no heading`() {
        let result = naskah(
            perbup(
                "Pasal 1\n(1) Satu.\n(2) Dua.\n(3) Ketentuan pada ayat\n(1) dan ayat (2) berlaku.\nPasal 1 ayat (1) berlaku juga.\nPasal 2\nCukup."
            ))
        #expect(
            result.addresses() == [
                "Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)", "Pasal 1 ayat (3)", "Pasal 2",
            ])
    }
}
