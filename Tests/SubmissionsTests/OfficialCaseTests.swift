import Assessment
import RuleModel
import Rules
import Testing

@testable import Submissions

/// The worked cases of Pedoman Menteri PANRB 3/2024, BAB III, in texts of ours. That of indicator 1 in table 1 (B.1) is
/// in `StandingTests`.
@Suite struct OfficialCaseTests {
    /// C.1: the tasks of the team are complete for the whole ministry; no direction for coordination with others.
    @Test func `indicator 10, tasks without coordination between agencies`() throws {
        let body = """
            ### Pasal 1

            Untuk penerapan SPBE dibentuk Tim Koordinasi SPBE.

            ### Pasal 2

            Tim Koordinasi SPBE mempunyai tugas:

            a. merumuskan kebijakan SPBE di seluruh Perangkat Daerah; dan

            b. memantau penerapan SPBE pada setiap Perangkat Daerah.
            """
        let verdict = try #require(try judge([("1.md", regulation(11, 2021, body))]).verdict(10))
        #expect(verdict.contentLevel == 3)
        #expect(verdict.provenLevel == 3)
        #expect(verdict.gap.map(\.element) == ["antar-instansi"])
    }

    /// D: a draft at first; at the interview the regulation is added, with the six domains in one pasal.
    @Test func `indicator 1, the regulation comes after the draft`() throws {
        let body = """
            ### Pasal 6

            Arsitektur SPBE memuat referensi arsitektur dan domain arsitektur.

            ### Pasal 7

            Domain arsitektur SPBE terdiri atas proses bisnis, data dan informasi, infrastruktur SPBE, aplikasi SPBE, \
            keamanan SPBE, dan layanan SPBE.
            """
        let draft = regulation(5, 2022, isDraft: true, body)
        let first = try #require(try judge([("1.md", draft)]).verdict(1))
        #expect(first.provenLevel <= 1)
        let second = try #require(
            try judge([("1.md", draft), ("2.md", regulation(5, 2022, body))]).verdict(1))
        #expect(second.contentLevel == 3)
        #expect(second.provenLevel == 3)
        #expect(
            second.elements.filter(\.isMet).flatMap { $0.carriers.map(\.path) }.allSatisfy { $0 == "2.md" })
    }

    /// C.2, C.3, C.4 and G.1 judge practice. No document settles it; what decided the official level is the evidence
    /// that a person is pointed to at that level, and what was missing is asked for at the next.
    @Test(arguments: [
        (14, 2, "menurut standar", "diperbaiki"),
        (21, 4, "Komite Manajemen Risiko", "sesudah perbaikan"),
        (36, 2, "unduh", "alur kerja"),
        (31, 4, "auditor eksternal bersertifikat", "temuan audit"),
    ])
    func `practice is left to a person, with the record that decides`(
        indicator: Int, level: Int, decisive: String, missing: String
    ) throws {
        let instrument = try #require(try InstrumentDecoder.decode(RulePacks.permenpan592020Instrument))
        let practice = try #require(instrument.practice.first { $0.number == indicator })
        let verdict = IndicatorVerdict.practice(practice)
        #expect(verdict.state == .perluPemeriksaan)
        #expect(verdict.provenLevel == 0)
        func records(_ level: Int) -> String {
            verdict.needsReview.filter { $0.level == level }.map(\.record.id).joined(separator: "; ")
        }
        #expect(records(level).contains(decisive), "\(records(level))")
        #expect(records(level + 1).contains(missing), "\(records(level + 1))")
    }
}
