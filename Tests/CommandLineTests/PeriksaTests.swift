import DocumentReaders
import DraftingRules
import Glibc
import Inventions
import Synchronization
import TestTools
import Testing

@testable import CommandLine

@Suite struct PeriksaTests {
    @Test func `everything met ends with 0`() async {
        let trial = await Trial.run("periksa", "sempurna.docx")
        #expect(trial.status == .fine)
        #expect(trial.output.contains("1 dokumen, 3 pasal, 1 kriteria diperiksa pada tingkat 3."))
        #expect(trial.errors.isEmpty)
    }

    @Test func `a verdict below the level ends with 1`() async {
        #expect(await Trial.run("periksa", "perbup.docx").status == .findings)
        #expect(await Trial.run("check", "rancangan.md", "--lang", "en").status == .findings)
    }

    @Test(arguments: Severity.allCases)
    func `only drafting that is wrong for certain ends with 1`(severity: Severity) async {
        var setting = Trial.Setting()
        setting.examiner.reviewDrafting = { _, _, minimum in
            var review = InventedReviews.regulation()
            review.findings.removeAll { $0.severity != severity || $0.severity < minimum }
            return review
        }
        let hints = await Trial.run(["periksa", "sempurna.docx", "--usul"], setting: setting)
        #expect(hints.status == (severity == .pasti ? .findings : .fine))
        #expect(hints.output.contains(severity == .pasti ? "1 pasti" : "1 \(severity.rawValue)"))
        let plain = await Trial.run(["periksa", "sempurna.docx"], setting: setting)
        #expect(plain.output.contains("tidak ada temuan") == (severity == .usul))
        let without = await Trial.run(["periksa", "sempurna.docx", "--tanpa-teknik"], setting: setting)
        #expect(without.status == .fine)
        #expect(!without.output.contains("Teknik penyusunan"))
    }

    @Test func `a file that cannot be read ends with 2 and the others are examined`() async {
        let trial = await Trial.run("periksa", "sempurna.docx", "rusak.docx", "rancangan.md")
        #expect(trial.status == .failed)
        #expect(
            trial.errors
                == "patuh: rusak.docx: word/document.xml: arsip ZIP terpotong. Unduh ulang dokumen.\n")
        #expect(trial.output.contains("sempurna.docx") && trial.output.contains("rancangan.md"))
        #expect(trial.output.contains("2 dokumen, 4 pasal, 2 kriteria"))
        #expect(trial.output.contains("1 berkas tidak dapat diperiksa"))
    }

    @Test func `nothing examined is never success`() async {
        let empty = Folder([])
        for arguments in [["periksa", empty.path], ["periksa", "rusak.docx"]] {
            let trial = await Trial.run(arguments)
            #expect(trial.status == .failed)
            #expect(trial.errors.hasSuffix("patuh: tidak ada dokumen yang diperiksa.\n"))
            #expect(trial.output.contains("0 dokumen, 0 pasal, 0 kriteria"))
        }
    }

    @Test func `JSON says the same whatever the order of work`() async {
        var setting = Trial.Setting()
        let read = setting.examiner.readDocument
        // The earlier a file, the longer it takes.
        setting.examiner.readDocument = { (path, reader) throws(ReadError) in
            usleep(UInt32(30_000 - 1000 * (Int(path.prefix { $0.isNumber }) ?? 0)))
            return try read(path, reader)
        }
        let paths = (10..<30).map { "\($0)-\($0 % 5 == 0 ? "rusak" : "rancangan").md" }
        let alone = await Trial.run(["periksa", "--format", "json", "--jobs", "1"] + paths, setting: setting)
        let together = await Trial.run(
            ["periksa", "--format", "json", "--jobs", "8"] + paths, setting: setting)
        #expect(alone.output == together.output)
        #expect(alone.output.contains("\"summary\": {\n    \"documents\": 16,\n    \"failed\": 4"))
    }

    @Test func `only the indicators asked for are reported`() async {
        let trial = await Trial.run("periksa", "perbup.docx", "--indikator", "5,9-11", "--format", "json")
        #expect(trial.output.contains("\"no\": 5") && trial.output.contains("\"no\": 9"))
        #expect(!trial.output.contains("\"no\": 2"))
        #expect(trial.output.contains("\"criteria\": 3"))
        #expect(await Trial.run("periksa", "perbup.docx", "--indikator", "5").status == .fine)
    }

    @Test func `an unknown indicator ends with 2 and names those that exist`() async {
        let trial = await Trial.run("periksa", "perbup.docx", "--indikator", "5,47")
        #expect(trial.status == .failed)
        #expect(
            trial.errors == """
                patuh: indikator 47: tidak ada dalam paket aturan. Yang ada: 2, 5, 6, 9, 10, 11.\n
                """)
        #expect(trial.output.isEmpty)
    }

    @Test func `a bad pack ends with 2 and its place`() async {
        let trial = await Trial.run("periksa", "perbup.docx", "--rules", "paket-salah")
        #expect(trial.status == .failed)
        #expect(
            trial.errors == """
                patuh: paket-salah/indikator-02.yaml:12:3: kunci "tanga" tidak dikenal; mungkin "tangga"\n
                """)
    }

    @Test func `the report goes to a file and replaces what was there`() async {
        let folder = Folder(["laporan.json"])
        let target = "\(folder.path)/laporan.json"
        let trial = await Trial.run("periksa", "perbup.docx", "--format", "json", "--output", target)
        #expect(trial.output.isEmpty)
        let direct = await Trial.run("periksa", "perbup.docx", "--format", "json")
        #expect(contents(of: target) == direct.output)
    }

    @Test func `a report never overwrites a document`() async {
        let folder = Folder(["perbup.docx"])
        let path = "\(folder.path)/perbup.docx"
        let trial = await Trial.run("periksa", path, "--output", "\(folder.path)/./perbup.docx")
        #expect(trial.status == .failed)
        #expect(contents(of: path) == "isi")
    }

    @Test func `output that cannot be written ends with 2`() async {
        let trial = await Trial.run("periksa", "perbup.docx", "--output", "/tidak/ada/laporan.txt")
        #expect(trial.status == .failed)
        #expect(trial.errors.hasPrefix("patuh: /tidak/ada/laporan.txt: tidak dapat ditulisi ("))
        var setting = Trial.Setting()
        setting.diskIsFull = true
        let full = await Trial.run("periksa", "sempurna.docx", setting: setting)
        #expect(full.status == .failed)
        #expect(full.errors.contains("keluaran baku: tidak dapat ditulisi (No space left on device)"))
    }

    @Test func `colours only on a terminal that wants them`() async {
        var setting = Trial.Setting()
        #expect(!(await Trial.run("periksa", "perbup.docx", setting: setting).output.contains("\u{1B}")))
        setting.outputIsTerminal = true
        #expect(await Trial.run("periksa", "perbup.docx", setting: setting).output.contains("\u{1B}"))
        #expect(
            !(await Trial.run("periksa", "perbup.docx", "--tanpa-warna", setting: setting).output.contains(
                "\u{1B}")))
        #expect(
            !(await Trial.run("periksa", "perbup.docx", "--format", "json", setting: setting).output.contains(
                "\u{1B}")))
        for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            setting.variables = [name: value]
            #expect(!(await Trial.run("periksa", "perbup.docx", setting: setting).output.contains("\u{1B}")))
        }
        // no-color.org: an empty variable does not count.
        setting.variables = ["NO_COLOR": ""]
        #expect(await Trial.run("periksa", "perbup.docx", setting: setting).output.contains("\u{1B}"))
    }

    @Test func `a coloured report in a file is none`() async {
        let folder = Folder([])
        var setting = Trial.Setting()
        setting.outputIsTerminal = true
        let target = "\(folder.path)/laporan.txt"
        _ = await Trial.run("periksa", "perbup.docx", "--output", target, setting: setting)
        #expect(contents(of: target)?.contains("\u{1B}") == false)
    }

    @Test func `progress is shown on a terminal and leaves nothing behind`() async {
        let paths = ["periksa", "sempurna.docx", "sempurna2.docx", "sempurna3.docx"]
        #expect(await Trial.run(paths).errors.isEmpty)
        var setting = Trial.Setting()
        setting.errorIsTerminal = true
        let errors = await Trial.run(paths, setting: setting).errors
        #expect(errors.contains("patuh: 1/3") && errors.contains("patuh: 2/3"))
        #expect(errors.hasSuffix("\r\u{1B}[K"))
    }

    @Test(arguments: [72, 85, 100])
    func `no line is wider than the terminal`(columns: Int) async {
        var setting = Trial.Setting()
        setting.outputIsTerminal = true
        setting.columns = columns
        let output = await Trial.run("periksa", "perbup.docx", "--tanpa-warna", setting: setting).output
        #expect(output.split(separator: "\n").map(\.count).max() ?? 0 <= columns)
    }
}
