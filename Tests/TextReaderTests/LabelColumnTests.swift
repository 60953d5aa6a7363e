import Testing

@testable import DocumentReaders

/// Text layers that give a page's labels first and its words behind them.
@Suite struct LabelColumnTests {
    @Test func `labels between a heading and its paragraphs go to the paragraphs`() throws {
        let text = """
            Pasal 6
            (1)
            (2)

            Bupati menetapkan kebijakan untuk seluruh
            Perangkat Daerah.
            Kebijakan ditinjau setiap tahun.
            """
        #expect(
            try paragraphs(text) == [
                "Pasal 6", "(1) Bupati menetapkan kebijakan untuk seluruh Perangkat Daerah.",
                "(2) Kebijakan ditinjau setiap tahun.",
            ])
    }

    @Test func `a column of labels before several pasal is shared out among them`() throws {
        let text = """
            BAB II
            TATA KELOLA
            (1)

            (2)

            (1)

            (2)

            (3)

            Pasal 4
            Pemerintah Daerah menyelenggarakan layanan.
            Layanan meliputi:
            a. informasi; dan
            b. pengaduan.
            Pasal 5
            Ruang lingkup berlaku bagi Perangkat Daerah.
            Pasal 6
            Dinas menyusun rencana.
            Rencana disahkan oleh Bupati.
            Rencana diumumkan.
            """
        let read = try paragraphs(text)
        #expect(
            read.suffix(11) == [
                "Pasal 4", "(1) Pemerintah Daerah menyelenggarakan layanan.", "(2) Layanan meliputi:",
                "a. informasi; dan", "b. pengaduan.",
                "Pasal 5", "Ruang lingkup berlaku bagi Perangkat Daerah.",
                "Pasal 6", "(1) Dinas menyusun rencana.", "(2) Rencana disahkan oleh Bupati.",
                "(3) Rencana diumumkan.",
            ])
    }

    @Test func `labels of definitions and of the next pasal stand in one column`() throws {
        let text = """
            33. Proses Bisnis adalah kegiatan yang saling terkait dalam pelaksanaan

            34.

            35.

            (1)

            (2)

            tugas dan fungsi.
            Arsitektur SPBE adalah kerangka dasar.
            Menteri adalah menteri yang membidangi.
            Pasal 2
            Peraturan ini menjadi pedoman.
            Peraturan ini bertujuan mewujudkan keterpaduan.
            """
        #expect(
            try paragraphs(text) == [
                "33. Proses Bisnis adalah kegiatan yang saling terkait dalam pelaksanaan tugas dan fungsi.",
                "34. Arsitektur SPBE adalah kerangka dasar.", "35. Menteri adalah menteri yang membidangi.",
                "Pasal 2",
                "(1) Peraturan ini menjadi pedoman.", "(2) Peraturan ini bertujuan mewujudkan keterpaduan.",
            ])
    }

    @Test func `a list whose letters come first`() throws {
        let text =
            "Penyelenggara terdiri atas:\na.\nb.\nc.\n\nBadan Usaha Milik Negara;\nBadan Usaha Milik Daerah; dan\nkoperasi.\n"
        #expect(
            try paragraphs(text) == [
                "Penyelenggara terdiri atas:", "a. Badan Usaha Milik Negara;",
                "b. Badan Usaha Milik Daerah; dan", "c. koperasi.",
            ])
    }

    @Test func `the last item and the next ayat share a column`() throws {
        let text =
            "(2) Isu meliputi:\na. isu internal organisasi; dan\n\nb.\n(3)\n\nisu eksternal.\nIsu sebagaimana dimaksud pada ayat (2) dikelola.\n"
        #expect(
            try paragraphs(text) == [
                "(2) Isu meliputi:", "a. isu internal organisasi; dan", "b. isu eksternal.",
                "(3) Isu sebagaimana dimaksud pada ayat (2) dikelola.",
            ])
    }

    @Test func `an ayat's label behind its opening phrase goes before it`() throws {
        let text = """
            (1) Penyelenggara menilai kategori sistemnya.
            Kategori sistem terdiri atas:

            (2)
            a.

            strategis;

            b.

            tinggi; dan

            c.

            rendah.
            """
        #expect(
            try paragraphs(text) == [
                "(1) Penyelenggara menilai kategori sistemnya.", "(2) Kategori sistem terdiri atas:",
                "a. strategis;", "b. tinggi; dan", "c. rendah.",
            ])
    }

    @Test func `labels that find no paragraphs stay where they are`() throws {
        let text = "Daftar isian:\na.\nb.\nc.\nBAB II\nPENUTUP\n"
        let read = try paragraphs(text)
        #expect(read.joined(separator: " ").contains("a. b. c."))
    }

    @Test func `moved labels keep their place in the file`() throws {
        let text = "Pasal 6\n(1)\n(2)\nBupati menetapkan.\nDinas melaksanakan.\n"
        let document = try read(text)
        #expect(
            document.blocks.map(\.text) == ["Pasal 6", "(1) Bupati menetapkan.", "(2) Dinas melaksanakan."])
        guard case .source(let segments) = document.blocks[2].anchor else {
            Issue.record("no source anchor")
            return
        }
        let bytes = Array(text.utf8)
        #expect(
            segments.map {
                String(decoding: bytes[$0.sourceOffset..<($0.sourceOffset + $0.length)], as: UTF8.self)
            } == ["(2)", "Dinas melaksanakan."])
    }
}
