import Testing

@testable import DocumentReaders

/// Lines become the paragraphs that the author wrote.
@Suite struct ParagraphTests {
    @Test func `wrapped lines are one paragraph`() throws {
        let text = """
            (1) Bupati menetapkan kebijakan
                Sistem Pemerintahan Berbasis
                Elektronik.
            (2) Kebijakan ditinjau setiap tahun.
            """
        #expect(
            try paragraphs(text) == [
                "(1) Bupati menetapkan kebijakan Sistem Pemerintahan Berbasis Elektronik.",
                "(2) Kebijakan ditinjau setiap tahun.",
            ])
    }

    @Test func `a section's title and a Roman number stand alone`() throws {
        let text = """
            F.   Manajemen Keamanan Informasi
            Manajemen keamanan informasi dilaksanakan dengan langkah yang ditetapkan
            oleh Dinas.
            B.   Rencana Penerapan Sistem Manajemen Keamanan Informasi Pemerintah
            Kabupaten Contoh
            I.   TATA KELOLA SPBE
            1.   Penyusunan pedoman
            VII. AUDIT TIK
            1.   Pelatihan auditor
            """
        #expect(
            try paragraphs(text) == [
                "F. Manajemen Keamanan Informasi",
                "Manajemen keamanan informasi dilaksanakan dengan langkah yang ditetapkan oleh Dinas.",
                "B. Rencana Penerapan Sistem Manajemen Keamanan Informasi Pemerintah Kabupaten Contoh",
                "I. TATA KELOLA SPBE", "1. Penyusunan pedoman", "VII. AUDIT TIK", "1. Pelatihan auditor",
            ])
    }

    @Test func `a new paragraph without a label needs a full stop and a capital`() throws {
        let text = """
            Bupati menetapkan kebijakan Sistem Pemerintahan Berbasis Elektronik untuk Daerah.

            Dinas melaksanakannya.
            """
        #expect(try paragraphs(text).count == 2)
    }

    @Test(arguments: [
        ("mana-", "jemen", "manajemen"), ("peng-", "gunaan", "penggunaan"),
        ("sendiri-", "sendiri", "sendiri-sendiri"),
        ("perundang-", "undangan", "perundang-undangan"), ("sekurang-", "kurangnya", "sekurang-kurangnya"),
        ("bersama-", "sama", "bersama-sama"),
        ("antar-", "Perangkat", "antar-Perangkat"), ("e-", "Government", "e-Government"),
        ("2020-", "2024", "2020-2024"), ("data -", "informasi", "data - informasi"),
    ])
    func `a hyphen at the line's end is dropped only inside a word`(
        first: String, second: String, joined: String
    ) throws {
        #expect(
            try paragraphs("(1) Bupati mengatur hal \(first)\n\(second) di Daerah.\n") == [
                "(1) Bupati mengatur hal \(joined) di Daerah."
            ])
    }

    @Test func `justified text broken into words is one paragraph`() throws {
        let words = [
            "(1)", "Pemerintah", "Daerah", "menyelenggarakan", "Sistem", "Pemerintahan", "Berbasis",
            "Elektronik", "secara", "terpadu.",
        ]
        let text = words.joined(separator: "\n\n") + "\n\n(2)\n\nKetentuan\n\nlain."
        #expect(
            try paragraphs(text) == [
                "(1) Pemerintah Daerah menyelenggarakan Sistem Pemerintahan Berbasis Elektronik secara terpadu.",
                "(2) Ketentuan lain.",
            ])
    }

    @Test(arguments: ["(1)", "(2a)", "a.", "12.", "1)", "b)", "3.1.2"])
    func `a label alone on its line belongs to the words below`(label: String) throws {
        let text = "Bupati menetapkan kebijakan.\n\(label)\n\nKepala Dinas melaksanakannya.\n"
        #expect(
            try paragraphs(text) == [
                "Bupati menetapkan kebijakan.", "\(label) Kepala Dinas melaksanakannya.",
            ])
    }

    @Test(arguments: [
        "(3) Ketentuan sebagaimana dimaksud pada ayat\n(1) huruf a berlaku mutatis mutandis.",
        "(3) Ketentuan sebagaimana dimaksud pada ayat (1) dan ayat\n(2) berlaku mutatis mutandis.",
        "(3) Ketentuan sebagaimana dimaksud pada ayat (1),\n(2) dan (3) berlaku mutatis mutandis.",
        "(3) Ketentuan sebagaimana dimaksud dalam\nPasal 5 berlaku mutatis mutandis.",
        "(3) Ketentuan sebagaimana dimaksud dalam Pasal 4 dan\nPasal 5 ayat (1) berlaku mutatis mutandis.",
        "(3) Ketentuan sebagaimana dimaksud pada ayat (1) huruf a angka\n3. berlaku mutatis mutandis.",
        "(3) Ketentuan sebagaimana dimaksud pada ayat (1) huruf\nb. berlaku mutatis mutandis.",
        "(3) Rincian tercantum dalam\nLampiran I yang merupakan bagian tidak terpisahkan.",
    ])
    func `a reference broken over two lines stays in its sentence`(text: String) throws {
        #expect(try paragraphs(text) == [text.replacing("\n", with: " ")])
    }

    @Test func `the end of a sentence that is a reference is no heading`() throws {
        let text = """
            Pasal 43
            Pemberian rekaman untuk kepentingan peradilan tidak merupakan pelanggaran
            Pasal 40.
            BAB V
            PENYIDIKAN
            Pasal 44
            Penyidik berwenang.
            """
        #expect(
            try paragraphs(text)[1]
                == "Pemberian rekaman untuk kepentingan peradilan tidak merupakan pelanggaran Pasal 40.")
    }

    @Test func `the pasal that is due is a heading even behind an open sentence`() throws {
        let text = """
            Pasal 7
            Bagi hasil ditetapkan oleh Direktorat

            dan

            Pasal 8
            Alokasi dicantumkan dalam anggaran.
            """
        #expect(
            try paragraphs(text) == [
                "Pasal 7", "Bagi hasil ditetapkan oleh Direktorat dan", "Pasal 8",
                "Alokasi dicantumkan dalam anggaran.",
            ])
    }

    @Test func `a due number inside a sentence that goes on is a reference`() throws {
        let text = """
            Pasal 7
            Ketentuan sebagaimana dimaksud dalam
            Pasal 8
            berlaku pula bagi Kecamatan.
            """
        #expect(
            try paragraphs(text) == [
                "Pasal 7", "Ketentuan sebagaimana dimaksud dalam Pasal 8 berlaku pula bagi Kecamatan.",
            ])
    }

    @Test func `text with one paragraph a line is taken as it is`() throws {
        let long =
            "Bupati menetapkan kebijakan "
            + String(repeating: "yang mengatur penyelenggaraan layanan ", count: 5) + "di Daerah."
        let text = ["Pasal 1", "(1) \(long)", "(2) \(long)", "Dinas melaksanakan", "Kecamatan membantu"]
            .joined(separator: "\n")
        #expect(try paragraphs(text) == text.split(separator: "\n").map(String.init))
    }

    @Test func `a list goes on over a page break`() throws {
        let text = pages(
            "Arsitektur memuat:\na. proses bisnis;\nb. data dan", "- 2 -\ninformasi;\nc. aplikasi; dan\n",
            "- 3 -\n\nd. keamanan.\n")
        #expect(
            try paragraphs(text) == [
                "Arsitektur memuat:", "a. proses bisnis;", "b. data dan informasi;", "c. aplikasi; dan",
                "d. keamanan.",
            ])
    }

    @Test func `title lines in capitals are their own paragraphs, apart from prose`() throws {
        let text = """
            BAB II
            TATA KELOLA SISTEM PEMERINTAHAN
            BERBASIS ELEKTRONIK
            Bagian Kesatu
            Umum
            Pasal 3
            Tata kelola dilaksanakan oleh Dinas.
            """
        let read = try paragraphs(text)
        #expect(read.first == "BAB II")
        #expect(read.contains("TATA KELOLA SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK"))
        #expect(
            read.suffix(4) == ["Bagian Kesatu", "Umum", "Pasal 3", "Tata kelola dilaksanakan oleh Dinas."])
    }

    @Test(arguments: [
        "Pasal 2", "Pasal3", "Pasai 4", "Pasa1 5", "P a s a l 6", "Pasal 1 1", "• •Pasal 5", ". Pasal 3",
        "Fasal 12", "Pa sal 13",
        "PasalS", "Pasa] 8", "Pasal 12A", "Pasal I", "Pasal II", "BAB IX", "BABIV", "BAB 11",
        "Bagian Kedua Belas", "Paragraf 3",
        "KEDUA :", "MEMUTUSKAN:", "LAMPIRAN I", "Menimbang :",
    ])
    func `a heading begins a paragraph and ends the one before`(heading: String) throws {
        let text =
            "Bupati menetapkan kebijakan untuk Daerah dan\n\nwilayahnya\n\(heading)\nDinas melaksanakannya.\n"
        let read = try paragraphs(text)
        #expect(read.contains(heading), "\(read)")
    }

    @Test(arguments: ["pasal 5", "Pasar 3", "Pasal ini", "Babak 2", "Paragraf ini", "Bagian dari"])
    func `words that resemble a heading are words`(words: String) throws {
        #expect(LineStart.of(Array(words.utf8)[...]) == .words)
    }
}
