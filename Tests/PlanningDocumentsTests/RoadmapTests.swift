import PlanningDocuments
import Testing

@Suite struct RoadmapTests {
    private static func roadmap(_ body: String, years: String = "2024-2028") -> String {
        "# PETA RENCANA SPBE PEMERINTAH KABUPATEN CONTOH TAHUN \(years)\n\n" + body
    }

    @Test func `contents are headings or rows with something under them`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                ## 3.1 Tata Kelola SPBE

                Penyusunan kebijakan dan prosedur SPBE oleh Dinas.

                ## 3.2 Manajemen SPBE

                NIHIL

                | No | Kegiatan | UIC | Output | 2024 | 2025 |
                |----|----------|-----|--------|------|------|
                | 3 | Layanan SPBE | | | | |
                | 3.1 | Penerapan layanan kesehatan | Dinkes | Layanan | x | x |
                | 4 | Audit Teknologi Informasi dan Komunikasi | | | | |
                | 4.1 | Audit aplikasi | Inspektorat | Laporan | | x |
                """))
        #expect(plan.kind == .roadmap)
        #expect(plan.ids(.filled) == ["tata-kelola", "layanan", "audit-tik"])
        #expect(plan.ids(.empty) == ["manajemen"])
        #expect(plan.part("layanan")?.places.first?.address == "Tabel 1 baris 1")
    }

    @Test func `a list of the contents is none of them`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                Peta Rencana SPBE memuat:

                1. Tata Kelola SPBE;
                2. Manajemen SPBE; dan
                3. Audit TIK.

                Muatan tersebut dijabarkan kemudian dalam program dan kegiatan.
                """))
        #expect(plan.ids(.filled).isEmpty)
    }

    @Test func `rows say who, what and when, or the cell above says who`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                | No | Kegiatan | Penanggung Jawab | Keluaran | Target Waktu |
                |----|----------|------------------|----------|--------------|
                | 1 | Tata Kelola SPBE | | | |
                | 1.1 | Penyusunan kebijakan | Diskominfo | Perbup | 2024 |
                | 1.2 | Penyusunan SOP | | SOP | 2025 |
                | 2 | Manajemen SPBE | | | |
                | 2.1 | Pelatihan risiko | | Sertifikat | |
                """))
        let rows = plan.activities
        #expect(rows.map(\.place.address) == ["Tabel 1 baris 2", "Tabel 1 baris 3", "Tabel 1 baris 5"])
        #expect(rows.map(\.hasUnit) == [true, true, false])
        #expect(rows.map(\.hasOutput) == [true, true, true])
        #expect(rows.map(\.hasTime) == [true, true, false])
        #expect(rows.map(\.years) == [[2024], [2025], []])
    }

    @Test func `columns of years give the years of a row`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                | Kegiatan | UIC | 2024 | 2025 | 2026 |
                |----------|-----|------|------|------|
                | Penyusunan kebijakan | Diskominfo | 1 Perbup | | 1 SOP |
                """, years: ""))
        #expect(plan.activities.map(\.years) == [[2024, 2026]])
        #expect(plan.activities.map(\.hasOutput) == [true])
        #expect(plan.period?.first == 2024 && plan.period?.last == 2026)
    }

    @Test(arguments: [
        ("2024-2028", 5), ("2024–2028", 5), ("2024 s.d. 2029", 6), ("2024 SAMPAI DENGAN TAHUN 2025", 2),
    ])
    func `the title names the years`(years: String, length: Int) throws {
        #expect(try onlyPlan(Self.roadmap("Isi.", years: years)).period?.length == length)
    }

    @Test func `the four groups of the Rencana Induk are told`() throws {
        let groups = [
            "Tata Kelola SPBE", "Layanan SPBE", "Teknologi Informasi dan Komunikasi",
            "Sumber Daya Manusia SPBE",
        ]
        let body = groups.map { "## \($0)\n\nInisiatif strategis pada kelompok ini diuraikan.\n" }.joined(
            separator: "\n")
        let plan = try onlyPlan(Self.roadmap(body))
        #expect(plan.foreignGroups.map(\.address) == groups)
        #expect(plan.ids(.filled) == ["tata-kelola", "layanan"])
        #expect(try groupsPlan(of: groups.dropLast()).foreignGroups.isEmpty)
    }

    private func groupsPlan(of groups: some Sequence<String>) throws -> Plan {
        try onlyPlan(
            Self.roadmap(groups.map { "## \($0)\n\nDiuraikan di sini.\n" }.joined(separator: "\n")))
    }

    @Test func `what it is guided by`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                "Peta Rencana SPBE disusun dengan berpedoman pada Peta Rencana SPBE Nasional, Arsitektur SPBE, RPJMD, dan rencana strategis daerah."
            ))
        #expect(plan.ids(.filled) == PlanParts.guides)
    }

    @Test func `the annex of an act is one, the act itself is none`() throws {
        let act = """
            PERATURAN BUPATI CONTOH

            NOMOR 12 TAHUN 2024

            TENTANG

            PETA RENCANA SPBE TAHUN 2024-2028

            Menimbang : bahwa perlu ditetapkan;

            MEMUTUSKAN:

            Pasal 1

            Peta Rencana SPBE tercantum dalam Lampiran.

            Ditetapkan di Contoh

            pada tanggal 3 Mei 2024

            """
        #expect(try plans(act).isEmpty)
        let plan = try onlyPlan(
            act + """

                LAMPIRAN PERATURAN BUPATI CONTOH

                PETA RENCANA SPBE

                BAB I TATA KELOLA SPBE

                Penyusunan kebijakan SPBE.
                """)
        #expect(plan.kind == .roadmap && plan.formality == .set && plan.address == "Lampiran")
        #expect(plan.period?.length == 5)
    }

    @Test(arguments: [
        "# RENCANA INDUK PARIWISATA KABUPATEN CONTOH", "# PEDOMAN PENYUSUNAN SOP", "# LAPORAN EVALUASI SPBE",
        "PERATURAN BUPATI CONTOH\n\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nSPBE\n\nPasal 1\n\nCukup.",
    ])
    func `other documents are none`(text: String) throws {
        #expect(try plans(text + "\n\nIsi dokumen.\n").allSatisfy { $0.kind == .procedure })
    }
}
