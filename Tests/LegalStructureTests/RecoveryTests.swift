import LegalStructure
import Testing

/// Headings that print, OCR and converters have damaged or lost; every inference leaves a note.
@Suite struct RecoveryTests {
    @Test(arguments: [
        ("Pasai 2", 2), ("Pasa1 2", 2), ("Pasat 2", 2), ("Pasal2", 2), ("P a s a l 2", 2),
        ("P a s a l  2", 2), ("Fasal 2", 2), ("Pa sal 2", 2),
        ("r^asal 2", 2), ("• •Pasal 2", 2), (". Pasal 2", 2), ("Pasa] 2", 2), ("Pasal Z", 2),
        ("Pasal 2 :", 2), ("* Pasal 2", 2),
    ])
    func `a damaged heading is read`(heading: String, number: Int) throws {
        let parsed = Parsed(perbup("Pasal 1\nSatu.\n\(heading)\nDua.\nPasal 3\nTiga."))
        #expect(parsed.naskah.addresses() == ["Pasal 1", "Pasal \(number)", "Pasal 3"])
        #expect(try parsed.words("Pasal \(number)") == "Dua.")
    }

    @Test(arguments: [
        ("Pasal l", 1), ("Pasal I", 1), ("Pasal i", 1), ("Pasal 1 1", 11), ("Pasal ll", 11), ("Pasal 1O", 10),
        ("Pasal lO", 10), ("Pasal S", 8), ("Pasal B", 8), ("Pasal G", 6),
    ])
    func `the number that is due settles what the letters leave open`(heading: String, number: Int) {
        let before = (1..<number).map { "Pasal \($0)\nCukup." }.joined(separator: "\n")
        let result = naskah(perbup("\(before)\n\(heading)\nCukup.\nPasal \(number + 1)\nCukup."))
        #expect(result.pasalCount == number + 1)
        #expect(result.highestPasal == number + 1)
        #expect(result.notes.isEmpty, "\(result.notes)")
    }

    @Test(arguments: [
        ("BAB 11", "BAB II"), ("BAB ll", "BAB II"), ("BABII", "BAB II"), ("B A B  I I", "BAB II"),
        ("BAB I I", "BAB II"), ("BAB Vlll", "BAB VIII"),
    ])
    func `a damaged bab is read`(heading: String, address: String) throws {
        let result = naskah(perbup("BAB I\nUMUM\nPasal 1\nSatu.\n\(heading)\nTATA KELOLA\nPasal 2\nDua."))
        #expect(result.addresses().contains(address), "\(result.addresses())")
        #expect(try result.unit(address).heading == "TATA KELOLA")
    }

    @Test(arguments: ["(l) Satu.", "(I) Satu.", "( 1 ) Satu."])
    func `a damaged ayat is read`(first: String) {
        #expect(
            naskah(perbup("Pasal 1\n\(first)\n(2) Dua.")).addresses() == [
                "Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)",
            ])
    }

    @Test func `a closing bracket read as a digit, and an opening one lost`() {
        #expect(
            naskah(perbup("Pasal 1\n(1) Satu.\n(21 Dua.\n(3) Tiga.")).addresses().last == "Pasal 1 ayat (3)")
        #expect(
            naskah(perbup("Pasal 1\n(1) Satu.\n(21 Dua.\n(3) Tiga.")).addresses().contains("Pasal 1 ayat (2)")
        )
        #expect(
            naskah(perbup("Pasal 1\n1) Satu.\n2) Dua.")).addresses() == [
                "Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)",
            ])
    }

    @Test(arguments: ["M E M U T U S K A N :", "MEMUTUSKAN", "MEMUTUSI(AN:", "MEMUTUSKAN :"])
    func `a damaged memutuskan is read`(heading: String) {
        let result = naskah(perbup("Pasal 1\nSatu.").replacing("MEMUTUSKAN:", with: heading))
        #expect(!result.addresses(.memutuskan).isEmpty)
        #expect(result.addresses() == ["Pasal 1"])
    }

    @Test func `a lost heading is inferred where ayat begin anew and a number is free`() throws {
        let result = naskah(perbup("Pasal 1\n(1) Satu.\n(2) Dua.\n(1) Tiga.\n(2) Empat.\nPasal 3\nLima."))
        #expect(
            result.addresses() == [
                "Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)", "Pasal 2", "Pasal 2 ayat (1)",
                "Pasal 2 ayat (2)", "Pasal 3",
            ])
        #expect(
            result.notes.map(\.message.id) == [
                "judul Pasal 2 tidak terbaca; nomor disimpulkan dari pasal tetangganya"
            ])
    }

    @Test func `a lost heading is inferred under a bagian and behind a pasal of one sentence`() {
        let result = naskah(
            perbup(
                "BAB I\nUMUM\nPasal 1\nSatu.\n(1) Dua.\n(2) Tiga.\nBagian Kedua\nPelaksanaan\nDinas melaksanakan kebijakan.\nPasal 4\nLima."
            ))
        #expect(result.pasalCount == 4)
        #expect(result.notes.count == 2)
    }

    @Test func `the first pasal is inferred when only the second has a heading`() throws {
        let result = naskah(
            perbup(
                "BAB I\nKETENTUAN UMUM\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Contoh.\nPasal 2\nDua."
            ))
        #expect(result.addresses() == ["BAB I", "Pasal 1", "Pasal 1 angka 1", "Pasal 2"])
    }

    @Test func `nothing is inferred where no number is free`() {
        let result = naskah(perbup("Pasal 1\n(1) Satu.\n(2) Dua.\n(1) Tiga.\nPasal 2\nLima."))
        #expect(result.pasalCount == 2)
    }

    @Test func `a heading printed twice around a page break is one`() throws {
        let result = naskah(perbup("Pasal 1\nSatu.\nPasal 2\nPasal 2\nDua.\nPasal 3\nTiga."))
        #expect(result.addresses() == ["Pasal 1", "Pasal 2", "Pasal 3"])
    }

    @Test func `numbers used twice or skipped in the source are noted, not mended`() {
        let twice = naskah(
            perbup("Pasal 1\n\(sentence)\nPasal 2\n\(sentence)\nPasal 2\n\(sentence)\nPasal 4\n\(sentence)"))
        #expect(twice.addresses() == ["Pasal 1", "Pasal 2", "Pasal 2", "Pasal 4"])
        #expect(
            twice.notes.map(\.message.id) == [
                "nomor Pasal 2 dipakai lebih dari sekali", "Pasal 3 tidak ditemukan",
            ])
        #expect(
            naskah(perbup("Pasal 1\nSatu.\nPasal 5\nDua.")).notes.map(\.message.id) == [
                "Pasal 2 sampai Pasal 4 tidak ditemukan"
            ])
    }

    private let sentence =
        "Bupati menetapkan kebijakan yang berlaku bagi seluruh Perangkat Daerah di Kabupaten Contoh."
}
