import Testing

@testable import DocumentReaders

/// What belongs to the page is set apart, and what only looks like it stays text.
@Suite struct PageFurnitureTests {
    @Test(arguments: ["- 5 -", "-5-", "_5_", "5", "Page 16", "Halaman 3 dari 20", "Hal. 7"])
    func `a page number is no text`(number: String) throws {
        let text = "Bupati menetapkan kebijakan.\n\n\(number)\n\nKepala Dinas melaksanakan kebijakan.\n"
        #expect(
            try paragraphs(text) == ["Bupati menetapkan kebijakan.", "Kepala Dinas melaksanakan kebijakan."])
        #expect(try furniture(text) == [number])
    }

    @Test func `a page number inside a sentence does not break it`() throws {
        let text = pages(
            "(1) Bupati menetapkan kebijakan yang", "\n- 2 -\n\nberlaku bagi seluruh Perangkat Daerah.\n")
        #expect(
            try paragraphs(text) == [
                "(1) Bupati menetapkan kebijakan yang berlaku bagi seluruh Perangkat Daerah."
            ])
    }

    @Test(arguments: ["-2Pasal 5", "-2 Pasal 5", "- 2 Pasal 5", "-2 -\nPasal 5"])
    func `a page number run into the page's first line is cut off`(line: String) throws {
        let text = pages("Bupati menetapkan kebijakan.", "\(line)\nKepala Dinas melaksanakan kebijakan.\n")
        #expect(
            try paragraphs(text) == [
                "Bupati menetapkan kebijakan.", "Pasal 5", "Kepala Dinas melaksanakan kebijakan.",
            ])
    }

    @Test func `a page number run into a label leaves the label`() throws {
        let text = pages("1. Menteri", "2. Bupati", "-33. Dinas\n4. Badan")
        #expect(try paragraphs(text) == ["1. Menteri", "2. Bupati", "3. Dinas", "4. Badan"])
    }

    @Test(arguments: ["NOMOR\n\n10\n\nTAHUN 2018", "Nomor\n\n10\n\nTAHUN 2018"])
    func `a bare number that answers a label is text`(head: String) throws {
        let text = "PERATURAN BUPATI CONTOH\n\n\(head)\n\nTENTANG\n"
        #expect(try read(text).blocks.contains { $0.text.contains("10") })
        #expect(try furniture(text).isEmpty)
    }

    @Test func `a bare number inside a page is text, at its edge a page number`() throws {
        let body = (1...8).map { "Baris ke-\($0) dari isi halaman ini." }.joined(separator: "\n\n")
        let inside = pages("\(body)\n\n2021\n\n\(body)", "\(body)\n\n\(body)")
        #expect(try furniture(inside).isEmpty)
        let edge = pages("\(body)\n\n\(body)\n\n7", "\(body)\n\n\(body)\n\n8")
        #expect(try furniture(edge) == ["7", "8"])
    }

    @Test func `running heads and feet are found by their return at page edges`() throws {
        let letters = ["alfa", "beta", "gama", "delta", "eta", "jota"]
        let bodies = letters.map { name in
            let lines = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh"].map {
                "Kalimat \(name) \($0) dari isi."
            }
            return (["Peraturan Bupati tentang SPBE"] + lines + ["Salinan Bagian Hukum | 7"]).joined(
                separator: "\n")
        }
        let document = try read(bodies.joined(separator: "\n\u{0C}"))
        #expect(document.pageFurniture.count == 12)
        let text = document.blocks.map(\.text).joined(separator: "\n")
        #expect(!text.contains("Salinan Bagian Hukum") && !text.contains("Peraturan Bupati"))
        #expect(
            letters.allSatisfy { text.contains("Kalimat \($0) satu") && text.contains("Kalimat \($0) tujuh") }
        )
    }

    @Test func `headings that recur at page edges are no running heads`() throws {
        let text = (1...8).map { "Pasal \($0)\n\nCukup jelas." }.joined(separator: "\n\u{0C}")
        #expect(try paragraphs(text).filter { $0.hasPrefix("Pasal") }.count == 8)
        #expect(try furniture(text).isEmpty)
    }

    @Test(arguments: [
        "Pasal 10 . . .", "Pasal 10.. .", "Pasal 10...", "Pasal 10 …", "Pasal 10. .",
    ])
    func `a catchword is printed again on the next page`(catchword: String) throws {
        let text = pages(
            "Bupati menetapkan kebijakan.\n\(catchword)",
            "- 2 -\nPasal 10\nKepala Dinas melaksanakan kebijakan.\n")
        #expect(
            try paragraphs(text) == [
                "Bupati menetapkan kebijakan.", "Pasal 10", "Kepala Dinas melaksanakan kebijakan.",
            ])
        #expect(try furniture(text).contains(catchword))
    }

    @Test func `a catchword may stand on several lines of the next page`() throws {
        let text = pages(
            "(2) Penyelenggara memiliki:\na. besaran . . .",
            "-2a.\nbesaran nilai aktiva; dan\nb. jaringan pelayanan.\n")
        #expect(
            try paragraphs(text) == [
                "(2) Penyelenggara memiliki:", "a. besaran nilai aktiva; dan", "b. jaringan pelayanan.",
            ])
    }

    @Test(arguments: ["pada tanggal . . .", "NOMOR . . . TAHUN . . .", "Nomor ...", "pada tanggal ..."])
    func `blanks to be filled in are no catchwords`(blank: String) throws {
        let text = "Ditetapkan di Contoh\n\(blank)\nBUPATI CONTOH,\n"
        #expect(try furniture(text).isEmpty)
        #expect(try paragraphs(text).joined(separator: " ").contains(blank))
    }

    @Test(arguments: [
        "jdih.contohkab.go.id", "www.jdih.contohkab.go.id", "https://jdih.contohkab.go.id", "SK No 004187 A",
        "SK No 132289A",
    ])
    func `stamps of portals and secretariats are no text`(stamp: String) throws {
        let text = "Bupati menetapkan\n\n\(stamp)\n\nkebijakan SPBE.\n"
        #expect(try furniture(text) == [stamp])
        #expect(try paragraphs(text) == ["Bupati menetapkan kebijakan SPBE."])
    }

    @Test func `an address within a sentence stays`() throws {
        let text = "Pengaduan disampaikan melalui laman\nlapor.contohkab.go.id yang dikelola oleh Dinas.\n"
        #expect(
            try paragraphs(text) == [
                "Pengaduan disampaikan melalui laman lapor.contohkab.go.id yang dikelola oleh Dinas."
            ])
    }

    @Test func `pages are counted by form feeds`() throws {
        let document = try read(pages("Pasal 1\nSatu.", "Pasal 2\nDua.", "\nPasal 3\nTiga."))
        #expect(document.blocks.map(\.page) == [1, 1, 2, 2, 3, 3])
    }
}
