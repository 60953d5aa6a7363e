import DocumentModel
import LegalStructure
import PlanningDocuments
import Testing

/// Numbers, years, initiatives and audits of a roadmap, and its rows in a PDF.
@Suite struct RoadmapCourseTests {
    private static func roadmap(_ body: String) -> String {
        "# PETA RENCANA SPBE PEMERINTAH KABUPATEN CONTOH TAHUN 2024-2028\n\n" + body
    }

    private static let header = "| No | Kegiatan | UIC | Keluaran | Waktu |\n|--|--|--|--|--|\n"

    private static func rows(_ numbers: [String]) -> String {
        header
            + numbers.map { "| \($0) | Kegiatan pada nomor itu | Dinas | Laporan | 2024 |" }.joined(
                separator: "\n")
    }

    @Test(arguments: [
        (["1", "2", "3"], [String]()), (["1", "3"], ["2"]), (["1", "2", "2"], ["3"]),
        (["1", "2", "1", "2"], []),
        (["5", "6"], []), (["1", "1.1", "1.2", "2", "2.1"], []), (["1", "1.1", "1.3"], ["1.2"]),
        (["1", "1.2"], ["1.1"]), (["1.", "2.", "4."], ["3"]), (["a", "c"], []), (["9", "10", "11"], []),
        (["2.16.02", "2.16.05"], []),
    ])
    func `numbers of a table follow one another`(numbers: [String], expected: [String]) throws {
        let plan = try onlyPlan(Self.roadmap(Self.rows(numbers)))
        #expect(plan.numberBreaks.map(\.expected) == expected)
    }

    @Test func `an initiative has the contents up to the next one`() throws {
        let contents = [
            "Tata Kelola", "Manajemen", "Layanan", "Aplikasi", "Infrastruktur", "Keamanan", "Audit TIK",
        ]
        let rows = { (list: [String]) in
            list.map { "| \($0) SPBE | | | | |\n".replacing("Audit TIK SPBE", with: "Audit TIK") }.joined()
        }
        let plan = try onlyPlan(
            Self.roadmap(
                Self.header.replacing("No | Kegiatan", with: "Kegiatan | Catatan")
                    + "| INISIATIF STRATEGIS: Layanan kesehatan | | | | |\n" + rows(contents)
                    + "| INISIATIF STRATEGIS: Layanan perizinan | | | | |\n" + rows(contents.dropLast())))
        #expect(plan.initiatives.map(\.contents.count) == [7, 6])
        #expect(
            plan.initiatives.last?.place.address.hasPrefix("INISIATIF STRATEGIS: Layanan perizinan") == true)
    }

    @Test func `stages, years of the medium-term plan and columns of years`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                Tahap I dilaksanakan tahun 2024-2026.

                Tahap II (2027-2028) melanjutkannya.

                Peta rencana selaras dengan RPJMD Kabupaten Contoh Tahun 2021-2026.

                | No | Kegiatan | UIC | 2024 | 2025 | 2026 |
                |----|----------|-----|------|------|------|
                | 1 | Uji keamanan | Dinas | x | x | x |
                """))
        #expect(
            plan.stages.map { [$0.number, $0.period.first, $0.period.last] } == [
                [1, 2024, 2026], [2, 2027, 2028],
            ])
        #expect(plan.guidePeriods.map(\.last) == [2026])
        #expect(plan.tablePeriod?.last == 2026 && plan.period?.last == 2028)
        #expect(plan.hasBudget == false)
    }

    /// SE Menteri PANRB 18/2022 Tabel 7.
    @Test func `the year of the baseline and rows of indicators belong to no activity`() throws {
        let plan = try onlyPlan(
            """
            # PETA RENCANA SPBE PEMERINTAH KABUPATEN CONTOH

            | No | Project/Activities | UIC | Baseline 2023 | Target 2024 | Target 2025 |
            |----|--------------------|-----|---------------|-------------|-------------|
            | Indikator | Penduduk yang terlayani | | 70 % | 80 % | 90 % |
            | 1 | Tata Kelola | | | | |
            | - | Penyusunan kebijakan | Dinas | 1 | 2 | (Target) |
            """)
        #expect(plan.tablePeriod?.first == 2024 && plan.tablePeriod?.last == 2025)
        #expect(plan.activities.map(\.years) == [[2024]])
        #expect(plan.activities.first?.content == "tata-kelola")
    }

    /// The annex before may be an architecture of other years.
    @Test func `an annex has the years of its own title, and those of the act where it has none`() throws {
        func act(_ title: String) throws -> Plan? {
            try plans(
                """
                PERATURAN BUPATI CONTOH

                NOMOR 12 TAHUN 2024

                TENTANG

                PETA RENCANA SPBE TAHUN 2025-2029

                Pasal 1

                Peta Rencana SPBE tercantum dalam Lampiran.

                Ditetapkan di Contoh pada tanggal 3 Mei 2024

                LAMPIRAN

                # \(title)

                ## Tata Kelola SPBE

                Penyusunan kebijakan SPBE oleh Dinas Komunikasi.
                """
            ).last
        }
        #expect(try act("PETA RENCANA SPBE TAHUN 2024-2028")?.period?.first == 2024)
        #expect(try act("PETA RENCANA SPBE KABUPATEN CONTOH")?.period?.first == 2025)
    }

    @Test func `years of acts and of the state before are no years of activities`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                | No | Kegiatan | UIC | Capaian 2023 | 2024 | 2025 |
                |----|----------|-----|--------------|------|------|
                | 1 | Penyusunan kebijakan | Dinas | 1 | Perubahan Perbup Nomor 12 Tahun 2023 | |
                | 2 | Pelatihan | Dinas | 2 | Target 80 % | |
                """))
        #expect(plan.activities.map(\.years) == [[2024], [2024]])
    }

    @Test func `a header of two rows`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                | No | Kegiatan | Target | | | Penanggung Jawab |
                |----|----------|--------|--|--|------------------|
                | | | 2024 | 2025 | 2026 | |
                | (1) | (2) | (3) | (4) | (5) | (6) |
                | 1 | Pelatihan | 1 | | | Dinas |
                | 2 | Uji keamanan | | | 2 | |
                """))
        #expect(plan.activities.map(\.years) == [[2024], [2026]])
        #expect(plan.activities.map(\.hasUnit) == [true, true])
        #expect(plan.tablePeriod?.last == 2026)
    }

    /// Bars of colour are no text.
    @Test func `years that no row marks are not missing`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                "| No | Kegiatan | UIC | 2024 | 2025 |\n|--|--|--|--|--|\n| 1 | Pelatihan | Dinas | | |\n| 2 | Uji | Dinas | | |\n"
            ))
        #expect(plan.activities.map(\.hasTime) == [true, true])
    }

    @Test(arguments: [
        ("Nama Aplikasi (Tuliskan nama aplikasi)", 1), ("KEP. XXX/M.CONTOH/2024", 1),
        ("Nomor XXX Tahun 2024", 1),
        ("[Tabel domain arsitektur]", 1), ("Formulir diisi oleh Perangkat Daerah (OPD) pengampu", 0),
        ("Lampiran XXX dan XXXI", 0), ("Peringatan XXX tahun otonomi daerah", 0),
    ])
    func `what a template has left`(line: String, count: Int) throws {
        #expect(try onlyPlan(Self.roadmap(line)).leftovers.count == count)
    }

    @Test func `a roadmap with the contents may speak of the groups of the Rencana Induk`() throws {
        let groups = [
            "Tata Kelola SPBE", "Layanan SPBE", "Teknologi Informasi dan Komunikasi", "Sumber Daya Manusia",
        ]
        let contents = ["Manajemen SPBE", "Infrastruktur SPBE", "Aplikasi SPBE"]
        func body(_ names: [String]) -> String {
            names.map { "## \($0)\n\nProgram dan kegiatan yang dilaksanakan oleh Dinas.\n\n" }.joined()
        }
        #expect(try onlyPlan(Self.roadmap(body(groups))).foreignGroups.count == 4)
        #expect(try onlyPlan(Self.roadmap(body(groups + contents))).foreignGroups.isEmpty)
    }

    @Test func `a chapter without years and contents is no whole plan`() throws {
        #expect(try onlyPlan("# RENCANA INDUK E-GOVERNMENT\n\nGambaran umum kota.\n").isWhole == false)
        #expect(try onlyPlan(Self.roadmap("Gambaran umum.")).isWhole)
    }

    @Test func `whole periods, audits and managements`() throws {
        let plan = try onlyPlan(
            Self.roadmap(
                """
                | No | Kegiatan | UIC | Keluaran | Waktu | Pagu Anggaran |
                |----|----------|-----|----------|-------|---------------|
                | 1 | Manajemen risiko SPBE | Inspektorat | Daftar | 2024-2028 | 10 juta |
                | 2 | Audit aplikasi dan keamanan | Inspektorat | Laporan | 2025 | 10 juta |
                """))
        #expect(plan.activities.map(\.isWholePeriod) == [true, false])
        #expect(plan.audits?.subjects == ["aplikasi", "keamanan"] && plan.audits?.years == [2025])
        #expect(plan.managements == ["risiko"])
        #expect(plan.hasBudget == true)
    }

    @Test(arguments: [
        ("## 1.1 Visi\n\nIsi.\n\n## 1.1 Misi\n\nIsi.", ["1.1"]),
        ("## BAB I PENDAHULUAN\n\nIsi.\n\n## BAB 2 PENUTUP\n\nIsi.", ["2"]),
        ("BAB III KEADAAN SAAT INI .......... 4\n\n## BAB III PENUTUP\n\nIsi.", ["BAB III"]),
        ("BAB III PENUTUP .......... 4\n\n## BAB III PENUTUP\n\nIsi.", []),
        ("## 1.1 Visi\n\nIsi.\n\n## 1.2 Misi\n\nIsi.", []),
        ("1.1 Visi Kota\n\n1.1 Visi Kota Contoh pada tahun ini adalah maju\n\nIsi.", []),
        ("1.1 Visi ....... 4\n\n1.1 Misi ....... 5\n\nIsi.", ["1.1"]),
        ("1.1 Visi ....... 4\n\nDAFTAR TABEL\n\n1.1 Penduduk ....... 5\n\nIsi.", []),
        ("## 2.3.1 Visi\n\nIsi.\n\n## 2.3.4 Misi\n\nIsi.\n\n## 2.4 Tujuan\n\nIsi.", ["2.3.4"]),
    ])
    func `numbers of headings agree`(body: String, numbers: [String]) throws {
        #expect(try onlyPlan(Self.roadmap(body)).outlineBreaks.map(\.number) == numbers)
    }

    @Test(arguments: [
        ("(Link Tabel: https://docs.google.com/spreadsheets/d/x)", true),
        ("Rincian tabel pada tautan https://bit.ly/contoh", true),
        ("Peraturan diunduh dari https://jdih.contohkab.go.id.", false),
        ("Kabupaten Contoh memakai bit.ly/ untuk undangan.", false),
    ])
    func `links in place of content`(line: String, isLink: Bool) throws {
        #expect(try onlyPlan(Self.roadmap(line)).links.isEmpty == !isLink)
    }

    /// In a PDF a row is a paragraph or two; its cells come from the lines of the page.
    @Test func `rows of a PDF are those that its pages draw`() throws {
        let texts = [
            "PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028", "No Kegiatan UIC Keluaran Waktu",
            "1 Penyusunan kebijakan Dinas Peraturan 2024", "3 Pelatihan Sertifikat 2030",
        ]
        var document = Document(
            path: "contoh.pdf", format: .pdf,
            blocks: texts.enumerated().map {
                Block(text: $0.element, anchor: .paragraph($0.offset + 1), page: 1)
            })
        func cell(_ row: Int, _ column: Int, _ text: String, span: Int = 1) -> PageTable.Cell {
            PageTable.Cell(
                row: row, column: column, rowSpan: span, text: text,
                range: TextRange(block: row + 1, bytes: 0..<1))
        }
        document.pageTables = [
            PageTable(
                page: 1, rowCount: 3,
                cells: ["No", "Kegiatan", "UIC", "Keluaran", "Waktu"].enumerated().map {
                    cell(0, $0.offset, $0.element)
                }
                    + [
                        cell(1, 0, "1"), cell(1, 1, "Penyusunan kebijakan"), cell(1, 2, "Dinas", span: 2),
                        cell(1, 3, "Peraturan"), cell(1, 4, "2024"), cell(2, 0, "3"), cell(2, 1, "Pelatihan"),
                        cell(2, 3, "Sertifikat"), cell(2, 4, "2030"),
                    ])
        ]
        let plan = try #require(PlanReader.plans(in: document, NaskahParser().parse(document)).first)
        #expect(plan.activities.map(\.hasUnit) == [true, true])
        #expect(plan.activities.map(\.years) == [[2024], [2030]])
        #expect(plan.activities.last?.place.range.block == 3 && plan.activities.last?.isFromPage == true)
        #expect(plan.numberBreaks.map(\.expected) == ["2"] && plan.numberBreaks.first?.isFromPage == true)
        #expect(plan.hasRows)
        document.pageTables = []
        #expect(PlanReader.plans(in: document, NaskahParser().parse(document)).first?.hasRows == false)
    }

    /// Narrow columns break words, and the text layer runs rows together.
    @Test func `contents are found in the rows of a PDF, with their words broken`() throws {
        var document = Document(
            path: "contoh.pdf", format: .pdf,
            blocks: [
                Block(text: "PETA RENCANA SPBE KABUPATEN CONTOH", anchor: .paragraph(1), page: 1),
                Block(
                    text: "No Kegiat an UIC Outpu t 1 Keaman an SPBE 1.1 Uji aplikasi", anchor: .paragraph(2),
                    page: 1),
            ])
        func row(_ number: Int, _ texts: [String]) -> [PageTable.Cell] {
            texts.enumerated().filter { !$0.element.isEmpty }.map {
                PageTable.Cell(
                    row: number, column: $0.offset, rowSpan: 1, text: $0.element,
                    range: TextRange(block: 1, bytes: number * 6 + $0.offset..<number * 6 + $0.offset + 1))
            }
        }
        document.pageTables = [
            PageTable(
                page: 1, rowCount: 4,
                cells: row(0, ["No", "Kegiat an", "UIC", "Outpu t", "2024"])
                    + row(1, ["1", "Keaman an SPBE"])
                    + row(2, ["1.1", "Uji keaman an aplikasi", "Dinas", "Lapor an", "x"])
                    + row(3, ["2", "Audit T IK"]))
        ]
        let plan = try #require(PlanReader.plans(in: document, NaskahParser().parse(document)).first)
        #expect(plan.part("keamanan")?.state == .filled)
        #expect(plan.part("keamanan")?.places.first?.address == "Tabel 1 baris 1")
        #expect(plan.part("audit-tik")?.state == .empty)
        #expect(plan.activities.count == 1 && plan.activities.first?.content == "keamanan")
        #expect(plan.activities.first.map { [$0.hasUnit, $0.hasOutput, $0.hasTime] } == [true, true, true])
    }

    @Test func `a heading that the text layer ran into its paragraph opens a section`() throws {
        let text =
            "3.4 Domain Arsitektur Aplikasi SPBE Aplikasi persuratan dipakai oleh seluruh perangkat daerah sejak tahun 2023."
        var document = Document(
            path: "contoh.pdf", format: .pdf,
            blocks: [
                Block(text: "ARSITEKTUR SPBE KABUPATEN CONTOH", anchor: .paragraph(1), page: 1),
                Block(text: text, anchor: .paragraph(2), page: 1),
            ])
        let heading = "3.4 Domain Arsitektur Aplikasi SPBE".utf8.count
        document.headingLines = [TextRange(block: 1, bytes: 0..<heading)]
        let plan = try #require(PlanReader.plans(in: document, NaskahParser().parse(document)).first)
        #expect(plan.part("aplikasi")?.state == .filled)
        #expect(plan.part("aplikasi")?.places.first?.range == TextRange(block: 1, bytes: 0..<heading))
    }
}
