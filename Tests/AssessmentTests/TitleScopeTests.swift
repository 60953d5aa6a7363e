import Assessment
import DocumentReaders
import Testing

/// What only the title of a regulation says counts in its articles. The frame of the rules' examples has one title for
/// all, so these stand here.
@Suite struct TitleScopeTests {
    private func met(_ number: Int, title: String, _ articles: String) throws -> Set<String> {
        let text = """
            PERATURAN BUPATI CONTOH
            NOMOR 7 TAHUN 2022
            TENTANG
            \(title)
            Pasal 1
            Dalam Peraturan Bupati ini yang dimaksud dengan:
            1. Perangkat Daerah adalah unsur pembantu Bupati dalam penyelenggaraan urusan pemerintahan.
            2. Dinas adalah Dinas Komunikasi dan Informatika.
            3. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah penyelenggaraan pemerintahan.
            \(articles)
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "contoh.txt")
        return try #require(
            ShippedPack.assessor.assess(document: document, numbers: [number]).verdict(number)
        )
        .met
    }

    private static let forAll = "Pasal 2\nPeraturan Bupati ini berlaku bagi seluruh Perangkat Daerah."

    @Test(arguments: [
        (5, "PENGELOLAAN PUSAT DATA", "Dinas menyediakan layanan pusat data berupa penempatan server."),
        (6, "PENGELOLAAN JARINGAN INTRA", "Dinas menyelenggarakan jaringan intra."),
        (8, "MANAJEMEN KEAMANAN INFORMASI", "Dinas menyusun rencana kerja manajemen keamanan informasi."),
    ])
    func `a regulation about one matter binds whom it says it binds`(
        number: Int, title: String, norm: String
    ) throws {
        #expect(try met(number, title: title, "\(Self.forAll)\nPasal 3\n\(norm)").contains("seluruh-unit"))
        #expect(
            try !met(
                number, title: "SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK", "\(Self.forAll)\nPasal 3\n\(norm)"
            ).contains("seluruh-unit"))
        let some = Self.forAll.replacing("seluruh", with: "sebagian")
        #expect(try !met(number, title: title, "\(some)\nPasal 3\n\(norm)").contains("seluruh-unit"))
    }

    private static let stages = """
        BAB II
        TAHAPAN
        Pasal 2
        Pemilik Aplikasi menyusun rencana Aplikasi.
        Pasal 3
        Pemilik Aplikasi bersama Dinas melakukan analisis kebutuhan pengguna.
        Pasal 4
        Rancangan mencakup antarmuka dan basis data.
        Pasal 5
        Uji coba dilakukan di lingkungan server uji.
        Pasal 6
        Pemilik Aplikasi melaksanakan pemeliharaan Aplikasi.
        """

    @Test func `stages spread over a chapter are a cycle where the regulation is about development`() throws {
        #expect(
            try met(4, title: "PEDOMAN PEMBANGUNAN DAN PENGELOLAAN APLIKASI", Self.stages).contains("siklus"))
        #expect(
            try !met(4, title: "SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK", Self.stages).contains("siklus"))
    }
}
