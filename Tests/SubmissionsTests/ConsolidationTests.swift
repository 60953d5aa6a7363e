import Testing

@testable import Submissions

/// A regulation reads as its amendments leave it.
@Suite struct ConsolidationTests {
    private static let base = regulation(
        34, 2022,
        """
        ## BAB I ARSITEKTUR DAN PETA RENCANA

        ### Pasal 1

        Arsitektur SPBE memuat referensi arsitektur dan domain arsitektur.

        ### Pasal 2

        (1) Peta Rencana SPBE memuat Tata Kelola SPBE, Manajemen SPBE, dan Layanan SPBE.

        (2) Peta Rencana SPBE diselaraskan dengan Peta Rencana SPBE Nasional.

        ### Pasal 3

        Seluruh Perangkat Daerah wajib menggunakan layanan Pusat Data Daerah.

        ### Pasal 4

        Seluruh Perangkat Daerah wajib menggunakan jaringan intra Daerah.

        ### Pasal 5

        Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
        """)

    private static func amendment(_ changes: String, isDraft: Bool = false) -> String {
        regulation(
            8, 2025,
            title: "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 34 TAHUN 2022 TENTANG PENYELENGGARAAN SPBE",
            isDraft: isDraft,
            """
            ## Pasal I

            Beberapa ketentuan dalam Peraturan Bupati Nomor 34 Tahun 2022 diubah sebagai berikut:

            \(changes)

            ## Pasal II

            Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
            """)
    }

    private static func set(_ changes: String, isDraft: Bool = false) throws -> SetAssessment {
        try judge([("lama.md", base), ("ubah.md", amendment(changes, isDraft: isDraft))])
    }

    @Test func `an ayat is printed anew or added, the others stay`() throws {
        let anew = try Self.set(
            """
            1. Ketentuan Pasal 2 ayat (2) diubah sehingga berbunyi sebagai berikut:

               (2) Peta Rencana SPBE ditinjau setiap tahun.
            """)
        #expect(anew.findings.filter { $0.rule == .perubahanTidakTerbaca }.isEmpty)
        #expect(anew.verdict(2)?.elements.first { $0.id == "tata-kelola" }?.isMet == true)
        #expect(anew.verdict(2)?.elements.first { $0.id == "selaras-peta-rencana-nasional" }?.isMet == false)
        let added = try Self.set(
            """
            1. Pasal 2 ditambah 1 (satu) ayat baru yakni ayat (3), sehingga Pasal 2 dibaca sebagai berikut:

               (3) Peta Rencana SPBE memuat pula Infrastruktur SPBE, Aplikasi SPBE, Keamanan SPBE, dan Audit TIK.
            """)
        #expect(added.findings.filter { $0.rule == .perubahanTidakTerbaca }.isEmpty)
        #expect(added.verdict(2)?.contentLevel == 4)
    }

    @Test func `ayat of a pasal that had none become its text`() throws {
        let set = try Self.set(
            """
            1. Pasal 3 diubah, ditambah 1 (satu) ayat, sehingga Pasal 3 dibaca sebagai berikut:

               (1) Dinas dapat menyediakan ruang server.

               (2) Ruang server dijaga.
            """)
        #expect(set.findings.filter { $0.rule == .perubahanTidakTerbaca }.isEmpty)
        #expect((set.verdict(5)?.contentLevel ?? 9) < 3)
    }

    @Test func `a new definition is put behind the others`() throws {
        let base = regulation(
            34, 2022,
            """
            ## Pasal 1

            Dalam Peraturan Bupati ini yang dimaksud dengan:

            1. SPBE adalah Sistem Pemerintahan Berbasis Elektronik.

            2. Dinas adalah Dinas Komunikasi dan Informatika.

            ## Pasal 2

            Seluruh Perangkat Daerah wajib menggunakan layanan Pusat Ganda.
            """)
        let changes = """
            1. Ketentuan Pasal 1 ditambah 1 (satu) angka baru yakni angka 3 sehingga Pasal 1 angka 3 berbunyi sebagai berikut:

            3. Pusat Ganda adalah Pusat Data yang dikelola Dinas.
            """
        let set = try judge([("lama.md", base), ("ubah.md", Self.amendment(changes))])
        #expect(set.findings.filter { $0.rule == .perubahanTidakTerbaca }.isEmpty)
    }

    @Test func `a regulation that is printed anew takes the place of the old one`() throws {
        let pasal = (1...6).map {
            "## Pasal \($0)\n\nSeluruh Perangkat Daerah wajib menggunakan jaringan intra Daerah.\n\n"
        }
        let whole = regulation(
            8, 2025,
            title: "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 34 TAHUN 2022 TENTANG PENYELENGGARAAN SPBE",
            pasal.joined())
        let set = try judge([("lama.md", Self.base), ("ubah.md", whole)])
        #expect(set.findings.filter { $0.rule == .perubahanTidakTerbaca }.isEmpty)
        #expect(set.verdict(6)?.contentLevel == 3)
        #expect(set.verdict(6)?.evidence.allSatisfy { $0.path == "ubah.md" } == true)
        #expect(set.verdict(5)?.contentLevel == 0)
        #expect(set.verdict(2)?.contentLevel == 0)
    }

    @Test func `a pasal that is taken out does not count`() throws {
        let set = try Self.set("1. Pasal 3 dihapus.")
        #expect(set.verdict(5)?.contentLevel == 0)
        #expect(set.verdict(6)?.contentLevel == 3)
        #expect(set.consolidated.first?.unread.isEmpty == true)
    }

    @Test func `several pasal and stretches of pasal are taken out`() throws {
        for words in ["Pasal 3 dan Pasal 4 dihapus.", "Pasal 3 sampai dengan Pasal 4 dihapus."] {
            let set = try Self.set("1. \(words)")
            #expect(set.verdict(5)?.contentLevel == 0, "\(words)")
            #expect(set.verdict(6)?.contentLevel == 0, "\(words)")
        }
    }

    @Test func `a pasal in place of another one, with evidence where it stands`() throws {
        let set = try Self.set(
            """
            1. Ketentuan Pasal 3 diubah sehingga Pasal 3 berbunyi sebagai berikut:

            Pasal 3

            Sebagian Perangkat Daerah tertentu menggunakan layanan Pusat Data Daerah.
            """)
        let verdict = try #require(set.verdict(5))
        #expect(verdict.contentLevel == 2)
        #expect(verdict.evidence.allSatisfy { $0.path == "ubah.md" && $0.address.hasPrefix("Pasal 3") })
        let text = Self.amendment("").split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(text.firstIndex { $0.hasPrefix("Beberapa") })
        // Instruction, heading and words follow, with blank lines between.
        #expect(verdict.evidence.first?.line == line + 1 + 6)
    }

    @Test func `a pasal between two others counts`() throws {
        let set = try Self.set(
            """
            1. Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A, yang berbunyi sebagai berikut:

            Pasal 3A

            Audit TIK terdiri atas audit infrastruktur SPBE, audit aplikasi SPBE, dan audit keamanan SPBE.
            """)
        let verdict = try #require(set.verdict(9))
        #expect(verdict.contentLevel == 3)
        #expect(verdict.carriers == ["ubah.md"])
        #expect(set.verdict(5)?.carriers == ["lama.md"])
    }

    @Test func `an ayat that is taken out does not count, the others do`() throws {
        let set = try Self.set("1. Ketentuan ayat (2) Pasal 2 dihapus.")
        let elements = try #require(set.verdict(2)?.elements)
        #expect(elements.first { $0.level == 4 }?.isMet == false)
        #expect(elements.count { $0.isMet } == 3)
    }

    @Test func `a draft amends nothing`() throws {
        let set = try Self.set("1. Pasal 3 dihapus.", isDraft: true)
        #expect(set.verdict(5)?.contentLevel == 3)
        #expect(set.standing("ubah.md") == .rancangan)
        #expect(set.consolidated.isEmpty)
    }

    @Test func `what is not understood is said`() throws {
        let set = try Self.set("1. Pasal 30 dihapus.\n\n2. Judul BAB I diubah menjadi lebih baik.")
        #expect(set.consolidated.first?.unread.count == 2)
        #expect(set.rules.filter { $0 == "ubah.md pracek-perubahan-tidak-terbaca" }.count == 2)
        #expect(set.verdict(5)?.contentLevel == 3)
    }

    @Test func `two amendments are applied in their order`() throws {
        let second = Self.amendment(
            """
            1. Ketentuan Pasal 3 diubah sehingga Pasal 3 berbunyi sebagai berikut:

            Pasal 3

            Seluruh Perangkat Daerah wajib menggunakan layanan Pusat Data Daerah.
            """
        ).replacing("NOMOR 8 TAHUN 2025", with: "NOMOR 2 TAHUN 2026")
        let first = Self.amendment("1. Pasal 4 dihapus.")
        let set = try judge([("b.md", second), ("a.md", first), ("lama.md", Self.base)])
        #expect(set.consolidated.map(\.paths) == [["lama.md", "a.md", "b.md"]])
        #expect(set.verdict(5)?.carriers == ["b.md"])
        #expect(set.verdict(6)?.contentLevel == 0)
    }

    @Test func `an amendment without its regulation is said to be alone`() throws {
        let set = try judge([("ubah.md", Self.amendment("1. Pasal 3 dihapus."))])
        #expect(set.rules == ["ubah.md pracek-induk-tidak-ada"])
    }
}
