import Assessment
import DocumentReaders
import Testing

/// Whether an act speaks of an indicator's field at all.
@Suite struct FieldTests {
    private func level(_ plan: String) throws -> Int {
        let text = """
            PERATURAN BUPATI CONTOH
            NOMOR 7 TAHUN 2022
            TENTANG
            LAYANAN KEPEGAWAIAN
            Pasal 1
            (1) Dinas melaksanakan pembangunan aplikasi kepegawaian.
            (2) Pembangunan aplikasi dilaksanakan sesuai dengan \(plan).
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "contoh.txt")
        return try #require(ShippedPack.assessor.assess(document: document, numbers: [4]).verdict(4))
            .contentLevel
    }

    @Test func `a field is named by a part of a longer name, too`() throws {
        #expect(try level("SPBE") == 1)
        #expect(try level("Peta Rencana SPBE") == 1)
        #expect(try level("rencana kerja") == 0)
    }
}
