import LegalStructure
import Testing

@testable import Submissions

@Suite struct StandingTests {
    private static let body =
        "### Pasal 1\n\nSeluruh Perangkat Daerah wajib menggunakan layanan Pusat Data Daerah."

    private func set(_ texts: String..., agency: String? = "Kabupaten Contoh") throws -> SetAssessment {
        try judge(texts.enumerated().map { ("\($0.offset).md", $0.element) }, agency: agency)
    }

    @Test(arguments: [
        (
            "Peraturan Bupati Nomor 3 Tahun 2019 tentang X, dicabut dan dinyatakan tidak berlaku.",
            Standing.dicabut
        ),
        ("Peraturan Bupati Contoh Nomor 03 Tahun 2019 dicabut dan dinyatakan tidak berlaku.", .dicabut),
        ("Peraturan Bupati Nomor 3 Tahun 2018 tentang X, dicabut dan dinyatakan tidak berlaku.", .berlaku),
        (
            "Ketentuan Pasal 4 Peraturan Bupati Nomor 3 Tahun 2019 dicabut dan dinyatakan tidak berlaku.",
            .berlaku
        ),
        ("Peraturan Bupati Nomor 3 Tahun 2019 dicabut sepanjang mengatur pusat data.", .berlaku),
        ("Peraturan Bupati Nomor 3 Tahun 2019 dinyatakan tetap berlaku.", .berlaku),
    ])
    func `what a closing article revokes`(words: String, expected: Standing) throws {
        let new = regulation(
            5, 2024,
            "### Pasal 1\n\nJaringan intra.\n\n### Pasal 2\n\nPada saat Peraturan Bupati ini mulai berlaku, \(words)"
        )
        let set = try set(regulation(3, 2019, Self.body), new)
        #expect(set.standing("0.md") == expected)
        #expect(set.verdict(5)?.contentLevel == (expected == .dicabut ? 0 : 3))
    }

    @Test func `a draft revokes nothing`() throws {
        let words = "### Pasal 1\n\nPeraturan Bupati Nomor 3 Tahun 2019 dicabut dan dinyatakan tidak berlaku."
        let set = try set(regulation(3, 2019, Self.body), regulation(5, 2024, isDraft: true, words))
        #expect(set.standing("0.md") == .berlaku)
    }

    @Test func `regulations of another regency do not count`() throws {
        let set = try set(
            regulation(3, 2019, Self.body), regulation(4, 2020, house: "BUPATI LAIN", Self.body),
            regulation(7, 2021, house: "GUBERNUR CONTOH", Self.body))
        #expect(set.members.map(\.standing) == [.berlaku, .instansiLain, .instansiLain])
        #expect(set.rules == ["1.md pracek-instansi-lain", "2.md pracek-instansi-lain"])
    }

    @Test func `without a name the house is the one that issued most`() throws {
        let set = try set(
            regulation(4, 2020, house: "BUPATI LAIN", Self.body), regulation(3, 2019, Self.body),
            regulation(5, 2021, Self.body), agency: nil)
        #expect(set.members.map(\.standing) == [.instansiLain, .berlaku, .berlaku])
    }

    @Test func `the same act twice is said`() throws {
        let set = try set(regulation(3, 2019, Self.body), regulation(3, 2019, Self.body))
        #expect(set.rules == ["1.md pracek-ganda"])
        #expect(set.verdict(5)?.contentLevel == 3)
    }

    @Test func `an annex in a file of its own belongs to its act`() throws {
        let act = regulation(
            3, 2019,
            Self.body
                + "\n\n### Pasal 9\n\nDaftar Pusat Data tercantum dalam Lampiran yang merupakan bagian tidak "
                + "terpisahkan dari Peraturan Bupati ini.")
        let annex = """
            LAMPIRAN

            PERATURAN BUPATI CONTOH

            NOMOR 3 TAHUN 2019

            TENTANG PENYELENGGARAAN SPBE

            | No | Pusat Data |
            | -- | ---------- |
            | 1 | Ruang Server Dinas |
            """
        #expect(try set(act).rules == ["0.md pracek-lampiran-hilang"])
        #expect(try set(act, annex).rules.isEmpty)
    }

    @Test func `terms are compared where texts carry a policy, and only what is told differently`() throws {
        func text(_ number: Int, _ meaning: String, _ body: String = Self.body) -> String {
            regulation(
                number, 2019,
                "### Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Pusat Data adalah \(meaning).\n\n"
                    + body.replacing("Pasal 1\n", with: "Pasal 2\n"))
        }
        func contradictions(_ texts: String...) throws -> [String] {
            try judge(texts.enumerated().map { ("\($0.offset + 1).md", $0.element) }).remarks
                .filter { $0.kind == .pertentangan && $0.indicator == nil }.map(\.message.id)
        }
        let room = text(3, "fasilitas untuk menempatkan server dan perangkat jaringan Pemerintah Daerah")
        let other = "kantor yang mengumpulkan angka statistik sektoral"
        let found = try contradictions(room, text(4, other))
        #expect(found.count == 1)
        #expect(found.first?.contains("statistik sektoral") == true)
        #expect(
            try contradictions(room, text(4, "fasilitas untuk menempatkan server dan perangkat jaringan"))
                .isEmpty)
        #expect(
            try contradictions(room, text(4, other, "### Pasal 1\n\nPajak dibayar setiap tahun.")).isEmpty)
    }

    /// Pedoman Menteri PANRB 3/2024, BAB III B.1, table 1: draft, part, all six domains, with integration.
    @Test func `the official case of indicator 1, as sets`() throws {
        let part =
            "### Pasal 3\n\nArsitektur SPBE memuat domain proses bisnis, aplikasi SPBE, dan layanan SPBE."
        let rest =
            "### Pasal 1\n\nArsitektur SPBE memuat referensi arsitektur, dan domain arsitektur data dan informasi, "
            + "infrastruktur SPBE, dan keamanan SPBE."
        let integration =
            "### Pasal 1\n\nArsitektur SPBE mengintegrasikan SPBE antar Instansi Pusat dan Pemerintah Daerah."
        func level(_ texts: [String]) throws -> [Int?] {
            let verdict = try judge(texts.enumerated().map { ("\($0.offset).md", $0.element) }).verdict(1)
            return [verdict?.contentLevel, verdict?.provenLevel]
        }
        #expect(try level([regulation(1, 2020, isDraft: true, part)]) == [0, 0])
        #expect(try level([regulation(1, 2020, part)]) == [2, 2])
        #expect(try level([regulation(1, 2020, part), regulation(2, 2020, isDraft: true, rest)]) == [2, 2])
        #expect(try level([regulation(1, 2020, part), regulation(2, 2020, rest)]) == [3, 3])
        #expect(
            try level([
                regulation(1, 2020, part), regulation(2, 2020, rest), regulation(4, 2021, integration),
            ]) == [4, 3])
    }

    /// The same table: level 4 with the minutes of the review in the second year, level 5 with the revised regulation.
    /// What only a person can confirm is named, and lifts nothing by being there.
    @Test func `the official case of indicator 1, with minutes and the revision`() throws {
        let elements =
            "Arsitektur SPBE memuat referensi arsitektur, dan domain arsitektur proses bisnis, data dan informasi, "
            + "infrastruktur SPBE, aplikasi SPBE, keamanan SPBE, dan layanan SPBE."
        let integration =
            "Arsitektur SPBE mengintegrasikan SPBE antar Instansi Pusat dan Pemerintah Daerah."
        let first = regulation(1, 2020, "### Pasal 1\n\n\(elements)\n\n### Pasal 2\n\n\(integration)")
        let minutes = """
            # NOTULEN RAPAT

            Hari/Tanggal: Selasa, 2 Maret 2021

            Acara: Reviu Peraturan Bupati Nomor 1 Tahun 2020

            Permasalahan: integrasi belum dijalankan. Rekomendasi: Peraturan Bupati diubah.
            """
        let revised = regulation(
            4, 2021, title: "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 1 TAHUN 2020 TENTANG PENYELENGGARAAN SPBE",
            "### Pasal I\n\n1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:\n\n### Pasal 2\n\n"
                + "\(integration) Arsitektur SPBE direviu setiap tahun.\n\n### Pasal II\n\nPeraturan Bupati ini mulai "
                + "berlaku pada tanggal diundangkan.")
        func verdict(_ texts: [String], on day: String) throws -> SetVerdict {
            let named = texts.enumerated().map { ("\($0.offset).md", $0.element) }
            return try #require(try judge(named, day: day).verdict(1))
        }
        let four = try verdict([first, minutes], on: "2021-09-30")
        #expect(four.contentLevel == 4 && four.provenLevel == 3)
        let record = try #require(four.needsReview.first { $0.level == 4 }?.found.first)
        #expect(record.path == "1.md" && record.isOld == false)
        #expect(record.hasIssues && record.hasRecommendations)
        let five = try verdict([first, minutes, revised], on: "2021-09-30")
        #expect(five.contentLevel == 4 && five.provenLevel == 3)
        #expect(five.elements.first { $0.id == "integrasi-antar-instansi" }?.carriers.map(\.path) == ["2.md"])
        #expect(five.needsReview.map(\.level) == [4, 5])
        #expect(five.needsReview.allSatisfy { $0.found.map(\.path) == ["1.md"] })
        // Two years later the minutes are too old.
        let late = try verdict([first, minutes], on: "2023-09-30")
        #expect(late.needsReview.first { $0.level == 4 }?.found.first?.isOld == true)
    }
}
