import Assessment
import DocumentReaders
import Testing

/// Whom an act can bind: the head of one unit rules for that unit alone.
@Suite struct AuthorityTests {
    private func verdict(_ act: String) throws -> IndicatorVerdict {
        let text = """
            \(act)
            NOMOR 7 TAHUN 2022
            TENTANG
            PENGGUNAAN PUSAT DATA DALAM PENYELENGGARAAN SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK
            Pasal 1
            Pusat Data adalah fasilitas untuk penempatan sistem elektronik.
            Pasal 2
            Seluruh unit kerja wajib menggunakan Pusat Data.
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "contoh.txt")
        return try #require(ShippedPack.assessor.assess(document: document, numbers: [5]).verdict(5))
    }

    @Test(arguments: ["PERATURAN BUPATI CONTOH", "PERATURAN MENTERI CONTOH REPUBLIK INDONESIA"])
    func `the head of an institution binds all its units`(act: String) throws {
        #expect(try verdict(act).contentLevel == 3)
    }

    @Test(arguments: [
        "KEPUTUSAN KEPALA DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN CONTOH",
        "PERATURAN DIREKTUR JENDERAL CONTOH", "KEPUTUSAN CAMAT CONTOH",
    ])
    func `the head of a unit does not`(act: String) throws {
        let verdict = try verdict(act)
        #expect(verdict.contentLevel == 2)
        #expect(verdict.gap.contains { $0.message.id.contains("pimpinan instansi") })
    }
}
