import Testing

@testable import DocumentReaders

struct EnumeratedLineTests {
    private func begins(_ line: String, after previous: String = "teks.") -> Bool {
        EnumeratedLine.begins(Array(line.utf8)[...], after: Array(previous.utf8)[...])
    }

    @Test(arguments: [
        "(1) satu", "(12) dua", "(2a) tiga", "(a) empat", "(1)", "a. lima", "aa. enam", "a) tujuh",
        "1) delapan", "1. sembilan",
        "12.", "7.3.8 Arsitektur", "7.3.8. arsitektur", "A. Latar Belakang", "I. UMUM", "XIV. PASAL",
        "• butir", "Pasal 5",
        "Pasal 12A", "Pasal I", "BAB IV", "BAB 11", "BAB IX KETENTUAN", "Bagian Kesatu", "Bagian Kedua Belas",
        "Bagian Kedua Tata Kelola", "Paragraf 2", "KESATU :", "KESATU", "KEDUA BELAS:", "Menimbang :",
        "Mengingat: 1.",
        "MEMUTUSKAN:", "Menetapkan", "DENGAN RAHMAT TUHAN YANG MAHA ESA", "Ditetapkan di Contoh",
        "LAMPIRAN I",
    ])
    func `legal enumerators begin a line`(line: String) {
        #expect(begins(line))
    }

    @Test(arguments: [
        "", "Pasal 5 ayat (2) huruf a", "pasal 5", "Bab IV tentang", "BABAK", "Bagian ini", "Paragraf ini",
        "jo. Undang-Undang",
        "a.n. Bupati", "dr. Contoh", "1945 tentang", "1.000.000 (satu juta)", "2.0 dari", "08.30 WIB",
        "(satu) tahun", "( a )",
        "KEDUDUKAN DAN TUGAS", "KEDUA belah pihak", "Menimbang bahwa", "Menetapkan Peraturan", "Lampiran I",
        "ayat (1)", "–",
        "LAMPIRANNYA", "Ditetapkan dia",
    ])
    func `other words do not`(line: String) {
        #expect(!begins(line))
    }

    @Test(arguments: [
        ("(2)", "pada ayat"), ("a.", "dan huruf"), ("5.", "Nomor"), ("Pasal 5", "dimaksud dalam"),
        ("(2)", "ayat (1) dan"),
        ("(2)", "ayat (1) dan/atau"), ("1.", "Lampiran"),
    ])
    func `a reference broken at its number goes on`(line: String, previous: String) {
        #expect(!begins(line, after: previous))
    }

    @Test(arguments: ["satu; dan", "satu, atau", "satu; dan/atau", "satu:"])
    func `a list item goes on with the next item`(previous: String) {
        #expect(begins("b. dua", after: previous))
    }

    @Test func `labels of divisions are complete lines`() {
        for line in ["Pasal 5", "BAB IV", "Bagian Kesatu", "Bagian Kedua Belas", "Paragraf 3"] {
            #expect(EnumeratedLine.isComplete(Array(line.utf8)[...]))
        }
        for line in ["BAB IV UMUM", "Bagian Kesatu Umum", "Paragraf 3 Tata", "(1)", "a. b", "Pasal"] {
            #expect(!EnumeratedLine.isComplete(Array(line.utf8)[...]))
        }
    }
}
