import Testing

@testable import CommandLine

@Suite struct OtherCommandTests {
    @Test func `a verdict is explained`() async {
        let trial = await Trial.run("jelaskan", "perbup.docx", "2")
        #expect(trial.status == .fine)
        #expect(trial.output.contains("Indikator 2  Kebijakan Internal Peta Rencana SPBE"))
        #expect(trial.output.contains("definisi. Definisi memberi arti"))
        #expect(!trial.output.contains("Kebijakan Internal Audit TIK"))
        let byName = await Trial.run("explain", "perbup.docx", "indikator-02")
        #expect(byName.output == trial.output)
    }

    @Test func `a rule is explained by number and by name`() async {
        let byNumber = await Trial.run("jelaskan", "9")
        #expect(byNumber.status == .fine)
        #expect(byNumber.output.contains("Peraturan Contoh 1/2024, Lampiran II, halaman 9"))
        #expect(await Trial.run("jelaskan", "indikator-09").output == byNumber.output)
    }

    @Test func `an unknown rule ends with 2 and names those that exist`() async {
        for arguments in [["jelaskan", "99"], ["jelaskan", "perbup.docx", "sembilan"]] {
            let trial = await Trial.run(arguments)
            #expect(trial.status == .failed)
            #expect(trial.errors.contains("Yang ada: indikator-02, indikator-05"))
        }
    }

    @Test(arguments: [["jelaskan", "rusak.docx", "2"], ["teks", "rusak.docx"]])
    func `a file that cannot be read ends with 2`(arguments: [String]) async {
        let trial = await Trial.run(arguments)
        #expect(trial.status == .failed)
        #expect(trial.errors.hasPrefix("patuh: rusak.docx: word/document.xml: arsip ZIP terpotong."))
        #expect(trial.output.isEmpty)
    }

    @Test func `text has the numbers that reports refer to`() async {
        let text = await Trial.run("teks", "perbup.docx")
        #expect(text.status == .fine)
        #expect(text.output.contains("\n13  Setiap Perangkat Daerah wajib menggunakan Pusat Data"))
        let report = await Trial.run("periksa", "perbup.docx", "--format", "json", "--indikator", "5")
        #expect(report.output.contains("\"line\": 13,\n                  \"column\": 25"))
        let line = text.output.split(separator: "\n")[12].dropFirst("13  ".count)
        #expect(line.dropFirst(25 - 1).hasPrefix("wajib menggunakan Pusat Data"))
    }

    @Test func `the tree has addresses`() async {
        let trial = await Trial.run("teks", "perbup.docx", "--pohon")
        #expect(trial.output.contains("      Pasal 2 ayat (1) (baris 7)  Pemerintah Daerah menyusun"))
    }

    @Test func `rules are listed`() async {
        let trial = await Trial.run("aturan")
        #expect(trial.status == .fine)
        #expect(trial.output.contains("indikator-05  Kebijakan Internal Layanan Pusat Data"))
        #expect(trial.output.contains("pracek-nama-berkas"))
    }

    @Test(arguments: ["pracek-nama-berkas", "PRACEK-REVIU-LAMA", "himpunan-pertentangan"])
    func `a rule on sets has its page`(rule: String) async {
        let trial = await Trial.run("jelaskan", rule)
        #expect(trial.status == .fine)
        #expect(trial.output.contains("\(rule.lowercased()): "))
        #expect(trial.output.contains("✘") && trial.output.contains("✔"))
    }

    @Test func `a pack is validated`() async {
        let good = await Trial.run("aturan", "--validasi", "paket")
        #expect(good.status == .fine)
        #expect(good.output == "paket: 6 aturan, tidak ada kesalahan.\n")
        let bad = await Trial.run("aturan", "--validasi", "paket-salah")
        #expect(bad.status == .failed)
        #expect(
            bad.output
                == "paket-salah/indikator-02.yaml:12:3: kunci \"tanga\" tidak dikenal; mungkin \"tangga\"\n")
    }
}
