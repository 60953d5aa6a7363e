import Assessment
import RuleModel
import Rules
import TestTools
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

    @Test func `a planning document settles its indicator in a set, and a draft of one does not`() throws {
        let folder = "\(packageRoot)/Samples/perencanaan"
        let plan = contents(of: "\(folder)/arsitektur-spbe.md") ?? ""
        let alone = try judge([("arsitektur.md", plan)])
        let verdict = try #require(alone.verdict(11))
        let single = assessor.assess(document: try document(plan, "arsitektur.md")).indicators.first {
            $0.number == 11
        }
        #expect(verdict.contentLevel == single?.contentLevel && verdict.provenLevel == single?.provenLevel)
        #expect(verdict.state == single?.state && verdict.contentLevel > 1)
        #expect(verdict.carriers == ["arsitektur.md"])
        #expect(alone.verdict(12) == nil)
        #expect(try judge([("1.md", regulation(3, 2024, "### Pasal 1\n\nSeluruhnya."))]).verdict(11) == nil)
    }

    @Test func `practice is left to a person, with the papers of the set that may show it`() throws {
        let instrument = try #require(try InstrumentDecoder.decode(RulePacks.permenpan592020Instrument))
        let practice = try #require(instrument.practice.first { $0.number == 16 })
        var assessed = try submitted(
            "# NOTULEN RAPAT\n\nTanggal 3 Juni 2025\n\nReviu layanan Pusat Data.", "notulen.md")
        assessed.record?.topics = [16]
        let other = try submitted("# DAFTAR HADIR\n\nPusat Data", "hadir.md")
        let judge = SetJudge(
            [], practice: [practice], demands: 3, agency: nil, day: try #require(Day("2025-09-30")))
        let set = judge.judge([assessed, other], judge.standings([assessed, other]), consolidated: [])
        let verdict = try #require(set.verdict(16))
        #expect(verdict.state == .perluPemeriksaan && verdict.provenLevel == 0)
        #expect(verdict.needsReview.map(\.level) == practice.evidence.map(\.level))
        let found = verdict.needsReview.flatMap(\.found).map(\.path)
        #expect(!found.isEmpty && Set(found) == ["notulen.md"])
    }
}
