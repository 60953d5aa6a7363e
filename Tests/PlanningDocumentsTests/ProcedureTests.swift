import PlanningDocuments
import Testing

@Suite struct ProcedureTests {
    private static let identity = [
        ("Nomor SOP", "065/12/2025"), ("Tanggal Pembuatan", "3 April 2025"), ("Tanggal Revisi", "-"),
        ("Tanggal Efektif", "10 April 2025"), ("Disahkan oleh", "Kepala Dinas"),
        ("Nama SOP", "Penanganan Gangguan"),
        ("Dasar Hukum", "Peraturan Bupati Nomor 34 Tahun 2022"),
        ("Kualifikasi Pelaksana", "Memahami jaringan"),
        ("Keterkaitan", "SOP Pengujian"), ("Peralatan/Perlengkapan", "Komputer"),
        ("Peringatan", "Layanan terganggu"), ("Pencatatan dan Pendataan", "Buku agenda"),
    ]
    private static let flow = """
        | No. | Kegiatan | Pemohon | Petugas | Kelengkapan | Waktu | Output |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Mengajukan permohonan | X | | Surat | 1 hari | Tiket |
        | 2 | Menangani gangguan | | X | Tiket | 2 hari | Laporan |
        """

    private static func procedure(_ fields: [(String, String)], flow: String = flow) -> String {
        let rows = fields.map { "| \($0.0) | \($0.1) |" }
        return "# STANDAR OPERASIONAL PROSEDUR\n\n"
            + (rows.prefix(1) + ["| --- | --- |"] + rows.dropFirst()).joined(separator: "\n") + "\n\n" + flow
            + "\n"
    }

    @Test func `all twelve fields and the flow`() throws {
        let plan = try onlyPlan(Self.procedure(Self.identity))
        #expect(plan.ids(.filled) == PlanParts.procedure)
        #expect(plan.part("nomor-sop")?.places.first?.address == "Nomor SOP")
    }

    @Test(arguments: 0..<12) func `a field that is left out is missing`(number: Int) throws {
        var fields = Self.identity
        fields.remove(at: number)
        #expect(try onlyPlan(Self.procedure(fields)).ids(.missing) == [PlanParts.identity[number]])
    }

    @Test(arguments: [(0, "…"), (1, ""), (3, "......"), (5, "")])
    func `a field without a value is empty`(number: Int, value: String) throws {
        var fields = Self.identity
        fields[number].1 = value
        let plan = try onlyPlan(Self.procedure(fields))
        #expect(plan.ids(.empty) == [PlanParts.identity[number]])
    }

    @Test func `no revision yet is no blank`() throws {
        var fields = Self.identity
        fields[2].1 = ""
        #expect(try onlyPlan(Self.procedure(fields)).ids(.empty).isEmpty)
    }

    @Test func `a flow without mutu baku`() throws {
        let plan = try onlyPlan(
            Self.procedure(
                Self.identity,
                flow: "| No | Kegiatan | Petugas |\n|---|---|---|\n| 1 | Menerima | x |\n| 2 | Mengirim | x |"
            ))
        #expect(Set(plan.ids(.missing)).isSuperset(of: ["kelengkapan", "waktu", "keluaran"]))
    }

    @Test func `several procedures in one document`() throws {
        let found = try plans(
            Self.procedure(Self.identity) + "\n" + Self.procedure(Array(Self.identity.dropLast())))
        #expect(found.count == 2)
        #expect(found.map { $0.ids(.missing) } == [[], ["pencatatan"]])
        #expect(found[0].blocks.upperBound <= found[1].blocks.lowerBound)
    }

    @Test func `labels in two columns of one line`() throws {
        let plan = try onlyPlan(
            """
            # STANDAR OPERASIONAL PROSEDUR

            KETERKAITAN: PERALATAN / PERLENGKAPAN :

            DASAR HUKUM : KUALIFIKASI PELAKSANA :
            """)
        #expect(
            plan.ids(.filled) == ["dasar-hukum", "kualifikasi-pelaksana", "keterkaitan", "peralatan"])
    }

    @Test func `number, dates and name without labels, in the style of quality systems`() throws {
        let text = """
            # STANDARD OPERATING PROCEDURE

            SOP LAYANAN CUTI PEGAWAI

            Disahkan Oleh: Kepala Dinas

            3 November 2025 27 Oktober 2025

            No. B-003/DISKOMINFO/SOP Tgl. 3-11-2025 Rev. 00 Halaman 1 dari 4

            5. PROSEDUR

            5.1. Pegawai mengajukan permohonan beserta kelengkapan dan menunggu hasil

            No. B-003/DISKOMINFO/SOP Tgl. 3-11-2025 Rev. 00 6. ALUR/BAGAN ALIR

            Unit Terkait Kegiatan Pegawai Kepala Bidang
            """
        let plan = try onlyPlan(text)
        #expect(
            plan.ids(.missing) == [
                "dasar-hukum", "kualifikasi-pelaksana", "keterkaitan", "peralatan", "peringatan",
                "pencatatan",
                "kelengkapan", "waktu", "keluaran",
            ])
        // One date is not both of making and of effect.
        let one = try onlyPlan(
            text.replacing("3 November 2025 27 Oktober 2025", with: "Kepala").replacing("Rev. 00", with: ""))
        #expect(one.ids(.missing).prefix(2) == ["tanggal-pembuatan", "tanggal-revisi"])
    }

    @Test func `a label at the end of a line of joined columns`() throws {
        let plan = try onlyPlan(
            "# STANDAR OPERASIONAL PROSEDUR\n\nPeralatan / perlengkapan 1. Komputer 2. Printer Peringatan")
        #expect(plan.ids(.filled) == ["peralatan", "peringatan"])
        let prose = try onlyPlan(
            "# STANDAR OPERASIONAL PROSEDUR\n\nPegawai yang terlambat menerima surat peringatan")
        #expect(prose.ids(.filled).isEmpty)
    }

    @Test func `dots in place of a number are a blank, also with a year behind them`() throws {
        var fields = Self.identity
        fields[0].1 = "… Tahun 2025"
        #expect(try onlyPlan(Self.procedure(fields)).ids(.empty) == ["nomor-sop"])
    }

    @Test func `groups and levels of a process map`() throws {
        let plan = try onlyPlan(
            """
            # PETA PROSES BISNIS PEMERINTAH KABUPATEN CONTOH

            ## Level 0

            Proses inti adalah pelayanan kesehatan.

            Proses pendukung adalah kepegawaian.

            ## Level 1
            """)
        #expect(plan.kind == .processMap)
        #expect(plan.ids(.filled) == ["proses-inti", "proses-pendukung", "tingkat-rinci"])
    }
}
