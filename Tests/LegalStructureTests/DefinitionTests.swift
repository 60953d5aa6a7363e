import LegalStructure
import Testing

/// Terms of the ketentuan umum and of glossaries (UU 12/2011 Lampiran II numbers 96–109).
@Suite struct DefinitionTests {
    @Test func `terms with their short forms and meanings`() throws {
        let result = naskah(
            perbup(
                """
                BAB I
                KETENTUAN UMUM
                Pasal 1
                Dalam Peraturan Bupati ini yang dimaksud dengan:
                1. Daerah adalah Kabupaten Contoh.
                2. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah penyelenggaraan pemerintahan.
                3. Dinas Komunikasi yang selanjutnya disebut Dinas adalah perangkat daerah.
                4. Pusat Data Kabupaten, yang selanjutnya disebut dengan PDK adalah fasilitas yang dipakai bersama.
                5. Peta Rencana ialah dokumen.
                Pasal 2
                SPBE adalah tanggung jawab bersama.
                """))
        #expect(
            result.definitions.map(\.term) == [
                "Daerah", "Sistem Pemerintahan Berbasis Elektronik", "Dinas Komunikasi",
                "Pusat Data Kabupaten", "Peta Rencana",
            ])
        #expect(result.definitions.map(\.short) == [nil, "SPBE", "Dinas", "PDK", nil])
        #expect(result.definitions[1].meaning == "penyelenggaraan pemerintahan.")
        #expect(result.units[result.definitions[1].unit].address == "Pasal 1 angka 2")
        #expect(try result.unit("Pasal 1").isDefinition)
        #expect(try result.unit("Pasal 1 angka 3").isDefinition)
        #expect(try !result.unit("Pasal 2").isDefinition)
    }

    @Test(arguments: ["PENGERTIAN", "ISTILAH", "DAFTAR ISTILAH", "DEFINISI", "BATASAN PENGERTIAN"])
    func `glossaries of annexes define, too`(heading: String) throws {
        let result = naskah(
            perbup("Pasal 1\nCukup.")
                + "\nLAMPIRAN\nBAB I\nPENDAHULUAN\nBAB II\n\(heading)\n1. Pusat Data adalah fasilitas.\nBAB III\nISI\n1. Pusat Data adalah milik Daerah."
        )
        #expect(result.definitions.map(\.term) == ["Pusat Data"])
        #expect(try result.unit("Lampiran BAB II angka 1").isDefinition)
        #expect(try !result.unit("Lampiran BAB III angka 1").isDefinition)
    }

    @Test func `definitions of an amended pasal 1`() {
        let result = naskah(
            perbup(
                "Pasal I\nKetentuan diubah sebagai berikut:\n1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:\nPasal 1\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Contoh.\nPasal II\nMulai berlaku.",
                title: "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020"))
        #expect(result.definitions.map(\.term) == ["Daerah"])
    }

    @Test func `a definition in a pasal of its own`() throws {
        let result = naskah(
            perbup(
                "Pasal 1\nCukup.\nPasal 2\nYang dimaksud dengan pusat data adalah fasilitas bersama.\nPasal 3\nDinas mengelola pusat data."
            ))
        #expect(try result.unit("Pasal 2").isDefinition)
        #expect(try !result.unit("Pasal 3").isDefinition)
    }
}
