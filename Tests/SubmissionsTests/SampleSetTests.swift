import Testing

@testable import Submissions

/// The sample sets, as `Samples/himpunan/README.md` tells them.
@Suite struct SampleSetTests {
    @Test(arguments: [
        ("contoh-2023", [3, 2, 3, 2, 3, 3, 2, 3, 3, 3], [3, 2, 3, 2, 3, 3, 2, 3, 3, 3]),
        ("contoh-2025", [3, 4, 4, 4, 3, 3, 3, 4, 3, 4], [3, 3, 4, 3, 3, 3, 3, 3, 3, 3]),
        ("misal-2023", [2, 2, 3, 1, 2, 3, 0, 0, 0, 2], [2, 2, 3, 1, 2, 3, 0, 0, 0, 2]),
        ("misal-2025", [3, 4, 4, 3, 3, 4, 0, 0, 3, 3], [3, 3, 4, 3, 3, 3, 0, 0, 3, 3]),
    ])
    func `levels of a sample set`(name: String, content: [Int], proven: [Int]) throws {
        let set = try judge(
            sample(name), agency: name.hasPrefix("contoh") ? "Kabupaten Contoh" : "Kabupaten Misal")
        #expect(set.verdicts.prefix(10).map(\.contentLevel) == content)
        #expect(set.verdicts.prefix(10).map(\.provenLevel) == proven)
    }

    @Test func `a set of two years tells what carries what`() throws {
        let set = try judge(sample("contoh-2025"))
        #expect(set.standing("perbup-34-2022-spbe.md") == .diubah)
        #expect(set.standing("perbup-8-2025-perubahan-spbe.md") == .mengubah)
        #expect(set.standing("rancangan-perbup-pusat-data.md") == .rancangan)
        #expect(set.standing("notulen-reviu-kebijakan-2025.md") == .bukti)
        #expect(set.standing("sop-rekomendasi-teknis-aplikasi.md") == .bukti)
        // The regulation on data completes what the other one lacks.
        let data = try #require(set.verdict(3))
        #expect(data.carriers == ["perbup-34-2022-spbe.md", "perbup-15-2025-satu-data.md"])
        let exchange = try #require(data.elements.first { $0.id == "interoperabilitas-data" })
        #expect(Set(exchange.carriers.map(\.path)) == ["perbup-15-2025-satu-data.md"])
        // The decree brings the team's outward tasks.
        let team = try #require(set.verdict(10))
        #expect(team.carriers.first == "keputusan-96-2025-tim-koordinasi.md")
        // The draft lifts nothing, and what it would bring is said.
        let centre = try #require(set.verdict(5))
        #expect(centre.contentLevel == 3)
        #expect(centre.drafts.map(\.path) == ["rancangan-perbup-pusat-data.md"])
        #expect(centre.drafts.first?.elements.isEmpty == false)
        #expect(
            set.remarks.contains { $0.kind == .pertentangan && $0.message.id.contains("Perangkat Daerah") })
        #expect(set.remarks.contains { $0.kind == .tumpangTindih && $0.indicator == 10 })
        #expect(
            set.rules == [
                "keputusan-96-2025-tim-koordinasi.md pracek-lampiran-hilang",
                "laporan-evaluasi-keamanan-2022.md pracek-reviu-lama",
                "rancangan-perbup-pusat-data.md pracek-rancangan",
            ])
    }

    @Test func `minutes are named where a review is needed, and prove nothing`() throws {
        let set = try judge(sample("contoh-2025"))
        let plan = try #require(set.verdict(2))
        let need = try #require(plan.needsReview.first { $0.level == 4 })
        #expect(need.found.map(\.path) == ["notulen-reviu-kebijakan-2025.md"])
        #expect(need.found.first?.isOld == false)
        #expect(plan.contentLevel == 4)
        #expect(plan.provenLevel == 3)
        // The report on security is found there only, and is too old.
        let security = try #require(set.verdict(8)?.needsReview.first { $0.level == 4 })
        let report = try #require(security.found.first { $0.path == "laporan-evaluasi-keamanan-2022.md" })
        #expect(report.isOld == true)
        #expect(report.hasIssues && report.hasRecommendations)
    }

    @Test func `what does not count in a set`() throws {
        let set = try judge(sample("misal-2025"), agency: "Kabupaten Misal")
        #expect(set.standing("perbup-12-2021-spbe.md") == .dicabut)
        #expect(set.standing("permen-contoh-3-2020-keamanan-informasi.md") == .nasional)
        #expect(set.standing("perbup-7-2024-audit.md") == .bukti)
        #expect(
            set.rules == [
                "keputusan-41-2025-tim-koordinasi.md pracek-lampiran-hilang",
                "perbup-12-2021-spbe.md pracek-dicabut", "perbup-7-2024-audit.md pracek-nama-berkas",
                "permen-contoh-3-2020-keamanan-informasi.md pracek-peraturan-nasional",
            ])
        #expect(set.coverage.states.values.reduce(0, +) == set.coverage.indicators)
        #expect(set.verdict(8)?.contentLevel == 0)
    }
}
