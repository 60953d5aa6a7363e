import TestTools
import Testing

@testable import CommandLine

/// Index, explanation and comparison, with the real engine on the samples.
@Suite struct AgencyTests {
    private static let samples = "\(packageRoot)/Samples"

    /// Runs in the folder of the package, so that paths in the output are the same everywhere.
    private func run(_ arguments: String...) async -> Trial {
        var trial = await Trial.run(
            arguments.map { $0.replacing("Samples", with: Self.samples) },
            setting: Trial.Setting(examiner: .live, folder: packageRoot))
        trial.output = trial.output.replacing(packageRoot + "/", with: "")
        trial.errors = trial.errors.replacing(packageRoot + "/", with: "")
        return trial
    }

    // MARK: Index

    @Test(arguments: [("teks", "txt"), ("markdown", "md"), ("csv", "csv"), ("json", "json")])
    func `index with a target`(form: String, ending: String) async {
        let trial = await run(
            "indeks", "Samples/perbup-spbe-sedang.md", "--nilai", "Samples/nilai-contoh.yaml", "--target",
            "2,8", "--format", form)
        #expect(trial.status == .findings)
        expectGolden(trial.output, "indeks.\(ending)")
    }

    /// The picture says in words what it shows, and the page takes nothing from outside.
    @Test func `index as a page with its picture`() async {
        let trial = await run(
            "indeks", "Samples/perbup-spbe-sedang.md", "--nilai", "Samples/nilai-contoh.yaml", "--target",
            "2,8", "--format", "html")
        #expect(trial.output.hasPrefix("<!DOCTYPE html>"))
        #expect(trial.output.hasSuffix("</main>\n</body>\n</html>\n"))
        #expect(trial.output.contains("Domain 1: 2,70 (tahun lalu 2,00)"))
        #expect(trial.output.contains("Indeks SPBE: 2,65 (tahun lalu 2,29); target 2,80"))
        #expect(trial.output.contains("<rect class=\"terbukti\" x=\"250\" y=\"33\" width=\"162\""))
        #expect(!trial.output.contains("http:") && !trial.output.contains("https:"))
    }

    @Test func `index of documents alone, in English`() async {
        let trial = await run(
            "index", "Samples/perbup-spbe-sedang.md", "--target", "3.0", "--lang", "en")
        #expect(trial.status == .findings)
        expectGolden(trial.output, "indeks-dokumen.en.txt")
    }

    @Test func `a target that is reached is fine`() async {
        let trial = await run("indeks", "Samples/perbup-spbe-sedang.md", "--target", "2,70")
        #expect(trial.status == .fine)
        #expect(trial.output.contains("Sudah tercapai: 2,70."))
    }

    @Test func `a draft proves level 1, and its enactment is the first step`() async {
        let trial = await run("indeks", "Samples/rancangan-perbup-spbe.md", "--target", "2")
        #expect(trial.output.contains("Tetapkan naskah ini"))
        #expect(
            trial.output.contains(
                "Domain 1 Kebijakan Internal SPBE                                 13,00 %  1,00"))
    }

    @Test func `a slip in the levels is told with its place`() async {
        let folder = Folder([])
        let path = "\(folder.path)/nilai.yaml"
        write("asesor:\n  tingkat: {1-10: 7}\n".utf8, to: path)
        let trial = await run("indeks", "--nilai", path)
        #expect(trial.status == .failed)
        #expect(trial.errors == "patuh: \(path):2:19: tingkat ada dari 1 sampai 5\n")
    }

    @Test func `a pack without its composition has no index`() async {
        let trial = await Trial.run("indeks", "a.md")
        #expect(trial.status == .failed)
        #expect(trial.errors.contains("instrumen.yaml"))
    }

    @Test(arguments: ["0", "5,1", "3,555", "tiga", "", "3,"])
    func `what is no target`(text: String) async {
        #expect(IndexTarget(argument: text) == nil)
        #expect(await Trial.run("indeks", "a.md", "--target", text).status == .usage)
    }

    @Test(arguments: [("3", 300), ("3,5", 350), ("3.05", 305), ("5", 500), ("4,20", 420)])
    func `targets`(text: String, hundredths: Int) {
        #expect(IndexTarget(argument: text)?.hundredths == hundredths)
    }

    // MARK: Explanation

    @Test func `explanation of several documents`() async {
        let trial = await run(
            "penjelasan", "Samples/perbup-spbe-sedang.md", "Samples/keputusan-tim-koordinasi.md",
            "--indikator", "1,2,10,23")
        #expect(trial.status == .fine)
        expectGolden(trial.output, "penjelasan.md")
    }

    @Test(arguments: ["csv", "json"])
    func `explanation for programs`(form: String) async {
        let trial = await run(
            "penjelasan", "Samples/perbup-spbe-sedang.md", "Samples/keputusan-tim-koordinasi.md",
            "--indikator", "2,10,23", "--format", form)
        #expect(trial.status == .fine)
        expectGolden(trial.output, "penjelasan.\(form)")
    }

    @Test func `explanation as a Word file, with the manifest beside it`() async throws {
        let folder = Folder([])
        let (word, manifest) = ("\(folder.path)/p.docx", "\(folder.path)/manifes.csv")
        let trial = await run(
            "penjelasan", "Samples/perbup-spbe-sedang.md", "--format", "docx", "--output", word,
            "--manifes", manifest)
        #expect(trial.status == .fine)
        let text = await Trial.run(["teks", word], setting: Trial.Setting(examiner: .live)).output
        #expect(text.contains("FAKTA") && text.contains("JUSTIFIKASI LEVEL"))
        #expect(text.contains("Peraturan Bupati Nomor 34 Tahun 2022 tentang Tata Kelola dan Manajemen"))
        let rows = try #require(contents(of: manifest)).split(separator: "\r\n")
        #expect(rows.count == 11)
        #expect(rows[1].hasPrefix("1,Indikator01a-Perbup-34-2022-Tata-Kelola-dan-Manajemen-"))
    }

    /// What is claimed of a draft is what its verdict carries: the content, and level 1 as proven.
    @Test func `a draft's explanation claims level 1`() async {
        let trial = await run(
            "penjelasan", "Samples/rancangan-perbup-spbe.md", "--indikator", "1", "--format", "teks")
        #expect(trial.output.contains("Tingkat yang terbukti dari dokumen: 1."))
        #expect(trial.output.contains("Naskah ini rancangan"))
        #expect(trial.output.contains("Indikator01a-Rancangan-Perbup-"))
    }

    @Test func `of what no document regulates nothing is claimed`() async {
        let trial = await run(
            "penjelasan", "Samples/perbup-spbe-lemah.md", "--indikator", "7", "--format", "teks")
        #expect(trial.output.contains("Tidak ada dokumen yang mengatur Penggunaan Sistem Penghubung Layanan"))
        #expect(!trial.output.contains("Isi memenuhi"))
    }

    // MARK: Comparison

    @Test(arguments: [("teks", "txt"), ("markdown", "md"), ("csv", "csv"), ("json", "json")])
    func `comparison of two texts`(form: String, ending: String) async {
        let trial = await run(
            "bandingkan", "Samples/perbup-spbe-lemah.md", "Samples/perbup-spbe-sedang.md", "--format", form)
        #expect(trial.status == .fine)
        expectGolden(trial.output, "bandingkan.\(ending)")
    }

    @Test func `what fell is a finding`() async {
        let trial = await run(
            "bandingkan", "Samples/perbup-spbe-sedang.md", "Samples/perbup-spbe-lemah.md", "--lang", "en")
        #expect(trial.status == .findings)
        #expect(trial.output.contains("Indicators: 9 fell, 1 same."))
    }

    @Test func `reports in JSON compare as their documents do`() async {
        let folder = Folder([])
        var reports: [String] = []
        for name in ["lemah", "sedang"] {
            let path = "\(folder.path)/\(name).json"
            _ = await run("periksa", "Samples/perbup-spbe-\(name).md", "--format", "json=\(path)")
            reports.append(path)
        }
        let ofReports = await run("bandingkan", reports[0], reports[1], "--format", "csv")
        let ofTexts = await run(
            "bandingkan", "Samples/perbup-spbe-lemah.md", "Samples/perbup-spbe-sedang.md", "--format", "csv")
        // A report names indicators by the instrument's short names.
        func withoutName(_ csv: String) -> [String] {
            csv.split(separator: "\r\n").map { row in
                let cells = row.split(separator: ",", omittingEmptySubsequences: false)
                return (cells.prefix(1) + cells.dropFirst(2)).joined(separator: ",")
            }
        }
        #expect(withoutName(ofReports.output) == withoutName(ofTexts.output))
    }

    @Test(arguments: [("teks", "txt"), ("csv", "csv"), ("json", "json")])
    func `a table of many`(form: String, ending: String) async {
        let trial = await run(
            "bandingkan", "Samples/perbup-spbe-lemah.md", "Samples/perbup-spbe-sedang.md",
            "Samples/perbup-spbe-baik.md", "--format", form)
        #expect(trial.status == .fine)
        expectGolden(trial.output, "bandingkan-tabel.\(ending)")
    }

    /// Two regencies in two years: sets are judged as one, and drafts lift nothing.
    @Test func `sets compare, in their folders and as reports`() async {
        let sets = ["contoh-2023", "contoh-2025", "misal-2023", "misal-2025"].map { "Samples/himpunan/\($0)" }
        let years = await run("bandingkan", sets[0], sets[1])
        #expect(years.status == .fine)
        expectGolden(years.output, "bandingkan-himpunan.txt")
        let table = await run("bandingkan", sets[0], sets[1], sets[2], sets[3], "--format", "csv")
        expectGolden(table.output, "bandingkan-himpunan.csv")

        let folder = Folder([])
        var reports: [String] = []
        for (place, set) in sets.enumerated() {
            let path = "\(folder.path)/\(place).json"
            _ = await run("periksa", "--himpunan", set, "--format", "json=\(path)")
            reports.append(path)
        }
        let ofReports = await run(
            "bandingkan", reports[0], reports[1], reports[2], reports[3], "--format", "csv")
        func levels(_ csv: String) -> [[Substring]] {
            csv.split(separator: "\r\n").dropFirst().map { Array($0.split(separator: ",").dropFirst()) }
        }
        #expect(levels(ofReports.output) == levels(table.output))
    }

    @Test func `a set's explanation names the document of each element and the records that may do`() async {
        let trial = await run("penjelasan", "Samples/himpunan/contoh-2025", "--indikator", "3,10")
        #expect(trial.status == .fine)
        expectGolden(trial.output, "penjelasan-himpunan.md")
    }

    @Test func `index of a set`() async {
        let trial = await run(
            "indeks", "Samples/himpunan/contoh-2025/himpunan.yaml", "--target", "3,4", "--format", "markdown")
        #expect(trial.status == .findings)
        expectGolden(trial.output, "indeks-himpunan.md")
    }

    @Test func `what is no report says so`() async {
        let folder = Folder([])
        let path = "\(folder.path)/a.json"
        for text in ["{", "{}", "{\"schema\": \"patuh-laporan/1\", \"documents\": []}"] {
            write(text.utf8, to: path)
            let trial = await run("bandingkan", path, "Samples/perbup-spbe-lemah.md")
            #expect(trial.status == .failed)
            #expect(trial.errors.contains("\(path): bukan "), "\(trial.errors)")
        }
    }

    @Test func `one is not enough to compare`() async {
        #expect(await Trial.run("bandingkan", "a.md").status == .usage)
        #expect(await Trial.run("indeks").status == .usage)
    }

    // MARK: Indicators that no document settles

    @Test func `all indicators of the instrument have a page`() async {
        for number in [13, 23, 31, 47] {
            let page = await run("jelaskan", "\(number)")
            #expect(page.status == .fine)
            #expect(page.output.contains("Yang dapat menjadi bukti, menurut tingkat"))
            #expect(page.output.contains("tidak menentukannya"))
        }
        expectGolden(await run("jelaskan", "23").output, "aturan-23.txt")
    }

    @Test func `on request they are left to a person, and else not mentioned`() async {
        let asked = await run(
            "periksa", "Samples/perbup-spbe-baik.md", "--indikator", "3,13-47", "--tanpa-teknik")
        #expect(asked.status == .findings)
        #expect(asked.output.contains("? 35 perlu pemeriksaan"))
        #expect(asked.output.contains("tidak ditentukan oleh teks; yang dapat menjadi bukti:"))
        let plain = await run("periksa", "Samples/perbup-spbe-baik.md", "--tanpa-teknik")
        #expect(plain.output.contains("10 kriteria diperiksa"))
        let explained = await run("jelaskan", "Samples/perbup-spbe-baik.md", "33")
        #expect(explained.status == .fine)
        #expect(explained.output.contains("Tingkatnya kemampuan layanan yang berjalan"))
    }

    @Test func `an indicator that there is not is unknown`() async {
        let trial = await run("periksa", "Samples/perbup-spbe-baik.md", "--indikator", "48")
        #expect(trial.status == .failed)
        #expect(trial.errors.contains("indikator 48: tidak ada dalam paket aturan."))
        #expect(trial.errors.contains("46, 47."))
    }
}
