import PlanningDocuments
import Testing

@Suite struct ArchitectureTests {
    private static func architecture(_ body: String) -> String {
        "# ARSITEKTUR SPBE PEMERINTAH KABUPATEN CONTOH\n\n" + body
    }

    @Test func `a domain is filled by its section or by a table with its header, and empty by NIHIL`() throws
    {
        let plan = try onlyPlan(
            Self.architecture(
                """
                ## 3. Arsitektur SPBE As-Is

                ### 3.1 Domain Arsitektur Proses Bisnis

                Urusan yang dilaksanakan adalah kesehatan, pendidikan, dan perhubungan menurut RAB.04.01.

                ### 3.2 Domain Arsitektur Keamanan SPBE

                NIHIL

                ### 3.3 Daftar

                | ID | Nama Aplikasi | Fungsi Aplikasi |
                |----|---------------|-----------------|
                | KC-DAA.01.02 | e-Surat | Persuratan dinas |

                ## 4. Arsitektur SPBE To-Be

                ### 4.1 Domain Arsitektur Layanan SPBE

                """))
        #expect(plan.kind == .architecture)
        #expect(plan.ids(.filled) == ["proses-bisnis", "aplikasi", "referensi-arsitektur"])
        #expect(plan.ids(.empty) == ["layanan", "keamanan"])
        #expect(plan.part("proses-bisnis")?.places.first?.address == "3.1 Domain Arsitektur Proses Bisnis")
        #expect(plan.part("aplikasi")?.places.first?.address == "Tabel 1")
        #expect(plan.presentState?.address == "3. Arsitektur SPBE As-Is")
        #expect(plan.wantedState?.address == "4. Arsitektur SPBE To-Be")
    }

    @Test(arguments: [
        ("Domain Arsitektur Proses Bisnis", "proses-bisnis"),
        ("Arsitektur Data dan Informasi", "data-informasi"),
        ("Layanan SPBE", "layanan"), ("Arsitektur Aplikasi SPBE Kabupaten Contoh", "aplikasi"),
        ("Domain Infrastruktur", "infrastruktur"), ("Keamanan SPBE", "keamanan"),
    ])
    func `a heading names its domain`(heading: String, domain: String) throws {
        let plan = try onlyPlan(
            Self.architecture(
                "## \(heading)\n\nDi sini diuraikan isi dari bagian ini dengan kalimat yang cukup panjang.\n")
        )
        #expect(plan.ids(.filled) == [domain])
    }

    @Test(arguments: [
        "Tujuan Layanan", "Latar Belakang", "Keamanan Pangan Daerah", "Data Kependudukan",
    ])
    func `other headings name none`(heading: String) throws {
        let plan = try onlyPlan(
            Self.architecture(
                "## \(heading)\n\nDi sini diuraikan isi dari bagian ini dengan kalimat yang cukup panjang.\n")
        )
        #expect(plan.ids(.filled).isEmpty)
    }

    /// The text of a PDF has no blank lines behind headings.
    @Test func `a heading that was run into its paragraph opens a section`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                """
                3.4. Domain Arsitektur Aplikasi SPBE Aplikasi persuratan dipakai oleh seluruh perangkat daerah sejak 2020.

                3.5. Domain Arsitektur Infrastruktur SPBE Domain ini menjelaskan infrastruktur yang dipakai bersama, yaitu:

                NIHIL

                3.6. Domain pertama dalam uraian ini adalah domain yang lain, bukan judul dari bagian mana pun juga.
                """))
        #expect(plan.ids(.filled) == ["aplikasi"] && plan.ids(.empty) == ["infrastruktur"])
        #expect(plan.part("aplikasi")?.places.first?.address == "3.4. Domain Arsitektur Aplikasi SPBE")
    }

    @Test func `codes outside of the reference models are unknown, each said once`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                "RAB.04.01 Kesehatan; KC-DAA.04.01 e-Surat; KC-DAA.04.02 e-Cuti; RAK.02.01 audit"))
        #expect(plan.unknownCodes.map(\.address) == ["kode DAA.04"])
        #expect(plan.part("referensi-arsitektur")?.state == .filled)
    }

    @Test(arguments: [
        ("Arsitektur ini disusun dengan berpedoman pada Arsitektur SPBE Nasional.", true),
        ("Dokumen ini selaras dengan Arsitektur Sistem Pemerintahan Berbasis Elektronik Nasional.", true),
        ("Arsitektur SPBE Nasional ditetapkan oleh Presiden.", false),
        ("Dokumen ini berpedoman pada RPJMD.", false),
    ])
    func `guidance by the national architecture`(sentence: String, isGuided: Bool) throws {
        let state = try onlyPlan(Self.architecture(sentence)).part("selaras-arsitektur-nasional")?.state
        #expect(state == (isGuided ? .filled : .missing))
    }

    @Test func `a chapter may be the roadmap`() throws {
        let filler = (1...14).map { "Kalimat pembuka ke-\($0) yang tidak berisi apa pun.\n" }.joined(
            separator: "\n")
        let found = try plans(
            Self.architecture(
                "\(filler)\n## 5. Peta Rencana SPBE\n\n### 1 Tata Kelola SPBE\n\nPenyusunan kebijakan SPBE.\n"
            ))
        #expect(found.map(\.kind) == [.architecture, .roadmap])
        // A chapter follows the architecture that it stands in.
        #expect(found.last?.ids(.filled) == ["tata-kelola", "selaras-arsitektur"])
        #expect(found.last?.title.address == "5. Peta Rencana SPBE")
    }

    @Test(arguments: [
        ("", Plan.Formality.unknown), ("RANCANGAN\n\n", .draft),
        ("Ditetapkan dengan Keputusan Bupati Contoh Nomor 188/12/2024.\n\n", .set),
    ])
    func `what the document says of its standing`(line: String, formality: Plan.Formality) throws {
        #expect(try onlyPlan(Self.architecture(line)).formality == formality)
    }

    @Test func `instructions and blanks of a template`() throws {
        let plan = try onlyPlan(
            Self.architecture("Nama Aplikasi (Tuliskan nama aplikasi secara lengkap)\n\nKEP. XXX/2023\n"))
        #expect(plan.leftovers.count == 2)
    }
}
