import PlanningDocuments
import Testing

/// Codes, attributes and relations of an architecture, by the reference architecture.
@Suite struct ReferenceTests {
    private static func architecture(_ body: String) -> String {
        "# ARSITEKTUR SPBE PEMERINTAH KABUPATEN CONTOH\n\n" + body
    }

    @Test(arguments: [
        ("RAB.04.01", []), ("RAL.01.44", []), ("RAB.10.01", [PlanCodeDefect.Reason.unknownGroup]),
        ("RAA.03", [.unknownGroup]), ("RAB.04.09", [.unknownArea]), ("KC-DAL.01.60.01", [.unknownArea]),
        ("RAI.00.01", [.unknownGroup]), ("Nomor 04.01 bukan kode", []), ("RAB-04-01", []),
    ])
    func `codes exist on two levels`(code: String, reasons: [PlanCodeDefect.Reason]) throws {
        let plan = try onlyPlan(Self.architecture("Kode yang dipakai: \(code) dan RAA.01."))
        #expect(plan.codeDefects.map(\.reason) == reasons)
        #expect(plan.codeDefects.allSatisfy { $0.reference == "SE Menteri PANRB 18/2022" })
    }

    @Test(arguments: [("2019-2023", true), ("2022-2026", false)])
    func `a plan may be older than the reference`(years: String, isOlder: Bool) throws {
        let plan = try onlyPlan(
            "# ARSITEKTUR SPBE KABUPATEN CONTOH TAHUN \(years)\n\nKode RAA.04 dan RAB.04.\n")
        #expect(plan.codeDefects.map(\.isOlder) == [isOlder])
    }

    @Test(arguments: [
        ("RAB.04.01", "Kesehatan", true), ("RAB.04.01", "Urusan Kesehatan Daerah", true),
        ("RAB.04.01", "Kesehatann", true), ("RAB.09.05", "Perencanaa n Pembangunan", true),
        ("RAB.04.01", "Perdagangan", false), ("RAA.01", "Aplikasi Umum", true),
        ("RAA.01", "Aplikasi Khusus", false),
        ("RAB.04.01.03", "Puskesmas", true), ("RAD.09.03", "Informasi", true),
    ])
    func `a name agrees with its code`(code: String, name: String, agrees: Bool) throws {
        let plan = try onlyPlan(
            Self.architecture(
                "## 2.1 Referensi Arsitektur Proses Bisnis\n\n| Kode | Referensi |\n|---|---|\n| \(code) | \(name) |\n"
            ))
        #expect(plan.codeDefects.isEmpty == agrees, "\(plan.codeDefects)")
    }

    @Test func `bare codes are those of the model that a section is about`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                """
                ## 4.1 Referensi Arsitektur Layanan SPBE

                | Kode | Referensi |
                |------|-----------|
                | 02.03 | Perencanaan Pembangunan Nasional |
                | 02.30 | Perencanaan |
                | 01.25 | Pertanian |
                """))
        #expect(plan.codeDefects.map(\.code) == ["RAL.02.30", "RAL.01.25"])
        #expect(
            plan.codeDefects.map(\.reason) == [.unknownArea, .otherName(expected: "Kesehatan")])
        #expect(plan.models == ["RAL"])
    }

    @Test func `levels of a row follow one another`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                """
                | ID | Nama Bisnis | RAB Level 1 | RAB Level 2 | RAB Level 3 |
                |----|-------------|-------------|-------------|-------------|
                | KC-DAB.04.01 | Kesehatan | RAB.04 | RAB.04.01 | RAB.04.01.02 |
                | KC-DAB.06.01 | Sekolah | RAB.06 | RAB.04.01 | RAB.04.01.03 |
                """))
        #expect(plan.codeDefects.map(\.reason) == [.otherParent("RAB.06")])
    }

    @Test func `a table has codes of its own domain, one in every row`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                """
                | ID | Nama Layanan | Tujuan Layanan | Kode Model Referensi |
                |----|--------------|----------------|----------------------|
                | KC-DAL.01.25.01 | Pendaftaran | Cepat | RAL.01.25 |
                | KC-DAD.01.02 | Rujukan | Cepat | RAA.01.01 |
                | | Antrean | Cepat | RAL.01.25 |
                | KC-DAL.01.25.01 | Resep | Cepat | RAL.01.25 |
                """))
        #expect(
            plan.codeDefects.map(\.reason)
                == [.otherFamily(expected: "DAL"), .otherFamily(expected: "RAL"), .missing, .repeated])
    }

    @Test func `a table without any codes lacks none`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                "| ID | Nama Layanan | Tujuan Layanan |\n|--|--|--|\n| | Pendaftaran | Cepat |\n"))
        #expect(plan.codeDefects.isEmpty)
    }

    @Test func `attributes are recognised by the headers of columns`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                """
                | ID | Nama Data | Sifat Data | Produsen Data | Wali Data |
                |----|-----------|------------|---------------|-----------|
                | KC-DAD.04.01.01 | Peserta | Terbatas | Dinas Kesehatan | Diskominfo |
                """))
        let table = try #require(plan.metadata.first)
        #expect(
            plan.metadata.count == 1 && table.name == "Data dan Informasi" && table.place.address == "Tabel 1"
        )
        #expect(
            table.present == [
                "ID", "Nama Data", "Sifat Data", "Penghasil Data/Produsen Data",
                "Penanggung Jawab Data/Wali Data",
            ])
        #expect(
            table.present.count + table.missing.count == 14 && table.missing.contains("Interoperabilitas"))
    }

    @Test func `what an application supports is in the table of services`() throws {
        let plan = try onlyPlan(
            Self.architecture(
                """
                | ID | Nama Layanan | Tujuan Layanan | Urusan Pemerintahan Terkait |
                |----|--------------|----------------|-----------------------------|
                | 1 | Pendaftaran pasien | Cepat | RAB.04.01 |
                | 2 | Izin usaha | Cepat | RAB.02.08 |

                Proses bisnis:

                | ID | Nama Bisnis | Kode Model Referensi |
                |----|-------------|----------------------|
                | 1 | Kesehatan | RAB.04.01.01 |

                Aplikasi:

                | ID | Nama Aplikasi | Layanan yang Didukung |
                |----|---------------|-----------------------|
                | 1 | Contoh Sehat | Layanan Pendaftaran Pasien; Rujukan antar rumah sakit |
                | 2 | Contoh Kantor | Semua layanan internal |
                """))
        #expect(plan.unresolved.map(\.names) == [["Rujukan antar rumah sakit"], ["RAB.02.08"]])
        #expect(plan.unresolved.map(\.target) == ["layanan", "proses-bisnis"])
    }
}
