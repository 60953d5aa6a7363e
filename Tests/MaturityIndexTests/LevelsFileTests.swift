import RuleModel
import Testing

@testable import MaturityIndex

@Suite struct LevelsFileTests {
    private func decode(_ text: String) throws -> LevelsFile {
        try LevelsFile.decode(text, path: "nilai.yaml", indicators: Set(1...47))
    }

    @Test func `a whole file`() throws {
        let file = try decode(
            """
            instansi: Pemerintah Kabupaten Contoh
            tahun: 2025
            asesor:
              indeks: 2.98
              tingkat: {1-10: 3, 11: 2, 45-47: 1}
            tahun_lalu:
              tingkat: {1: 1}
            """)
        #expect(file.agency == "Pemerintah Kabupaten Contoh")
        #expect(file.year == 2025)
        #expect(file.levels[.asesor]?.count == 14)
        #expect(file.levels[.asesor]?[10] == 3)
        #expect(file.levels[.tahunLalu] == [1: 1])
        #expect(file.publishedIndex == [.asesor: 298])
    }

    @Test(arguments: [
        (
            "asesr:\n  tingkat: {1: 1}",
            "nilai.yaml:1:1: kunci \"asesr\" tidak dikenal; mungkin maksud Anda \"asesor\""
        ),
        ("asesor:\n  tingkat: {1: 6}", "nilai.yaml:2:16: tingkat ada dari 1 sampai 5"),
        ("asesor:\n  tingkat: {48: 1}", "nilai.yaml:2:17: indikator 48 tidak ada dalam instrumen"),
        ("asesor:\n  tingkat: {1-3: 1, 2: 2}", "nilai.yaml:2:24: indikator 2 diberi nilai dua kali"),
        ("asesor:\n  tingkat: {satu: 1}", "nilai.yaml:2:19: di sini diharapkan nomor indikator"),
        ("asesor: {}", "nilai.yaml:1:9: kunci \"tingkat\" wajib ada"),
        ("tahun: 2025", "nilai.yaml:1:1: tidak ada nilai; isi salah satu dari mandiri, asesor, tahun_lalu"),
        ("asesor:\n  indeks: 2.985\n  tingkat: {1: 1}", "nilai.yaml:2:11: di sini diharapkan bilangan"),
    ])
    func `mistakes tell their place`(text: String, message: String) {
        let error = #expect(throws: PackError.self) { try decode(text) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }
}
