import DocumentReaders
import TestTools
import Testing

@testable import CommandLine

/// The configuration, waivers and the baseline as a user meets them, with the real engine.
@Suite struct HouseRulesTests {
    /// A folder with a regulation in which indicators 2, 4, 6 and 7 stay below level 3.
    private static func house(_ configuration: String, name: String = "naskah/perbup.md") -> Folder {
        let folder = Folder(["naskah/perbup.md"])
        let text = contents(of: "\(packageRoot)/Samples/perbup-spbe-sedang.md") ?? ""
        write(text.utf8, to: "\(folder.path)/naskah/perbup.md")
        write(configuration.utf8, to: "\(folder.path)/patuh.yaml")
        return folder
    }

    private func run(_ folder: Folder, _ arguments: [String], below: String = "") async -> Trial {
        var setting = Trial.Setting()
        // The process of the tests runs elsewhere.
        let (engine, root) = (Examiner.live, folder.path + below)
        setting.examiner = engine
        setting.examiner.readDocument = { (path, reader) throws(ReadError) in
            try engine.readDocument(path.hasPrefix("/") ? path : "\(root)/\(path)", reader)
        }
        setting.folder = root
        return await Trial.run(arguments, setting: setting)
    }

    private static let waiver = """
          - aturan: indikator-02
            berkas: naskah/perbup.md
            alasan: Peta Rencana diatur tersendiri
            disetujui: Kabag Hukum
            sampai: 2027-06-30

        """

    @Test func `the file is found above, and its files are examined when none are named`() async {
        let folder = Self.house("berkas: [\"*.md\"]\ntingkat: 2\n")
        let trial = await run(folder, ["periksa"])
        #expect(trial.status == .fine, "\(trial.output) \(trial.errors)")
        #expect(trial.output.contains("naskah/perbup.md\n"))
        #expect(trial.output.contains("diperiksa pada tingkat 2."))
        let below = await run(folder, ["periksa", "\(folder.path)/naskah/perbup.md"], below: "/naskah")
        #expect(below.status == .fine)
        // Options win over the file, and the file can be left out.
        #expect(await run(folder, ["periksa", "--min-tingkat", "3"]).status == .findings)
        let without = await run(folder, ["periksa", "--tanpa-konfigurasi", "\(folder.path)/naskah"])
        #expect(without.status == .findings)
        #expect(await run(folder, ["periksa", "--tanpa-konfigurasi"]).status == .usage)
    }

    @Test func `a mistake ends with 2 and its place`() async {
        let folder = Self.house("bahasa: id\ntingkta: 3\n")
        for command in [["periksa", "\(folder.path)/naskah"], ["konfigurasi"], ["jelaskan", "2"]] {
            let trial = await run(folder, command)
            #expect(trial.status == .failed)
            #expect(
                trial.errors.hasPrefix(
                    "patuh: patuh.yaml:2:1: kunci \"tingkta\" tidak dikenal; mungkin maksud Anda \"tingkat\"")
            )
        }
        let missing = await run(folder, ["periksa", "a.md", "--konfigurasi", "tidak-ada.yaml"])
        #expect(missing.status == .failed && missing.errors.contains("tidak-ada.yaml"))
    }

    @Test func `every value is shown with where it comes from`() async throws {
        let folder = Self.house("tingkat: 2\ntingkat_indikator: {9: 4}\npengecualian:\n" + Self.waiver)
        let trial = await run(folder, ["konfigurasi", "--lang", "id"])
        #expect(trial.status == .fine)
        for line in [
            "# patuh.yaml", "tingkat: 2 .*# patuh\\.yaml:1:10", "  9: 4 .*# patuh\\.yaml:2:24",
            "teknik: ya .*# bawaan",
            "bahasa: id .*# opsi --lang", "  - aturan: indikator-02 .*# patuh\\.yaml:4:5",
        ] {
            let pattern = try Regex(line)
            #expect(trial.output.contains(pattern), "\(line)\n\(trial.output)")
        }
        #expect(await run(folder, ["konfigurasi", "--skema"]).output.hasPrefix("{\n  \"$schema\""))
    }

    @Test func `waivers of the configuration are counted, end, and are reported when unused`() async {
        let all = "--indikator"
        let two = "2"
        var folder = Self.house("pengecualian:\n" + Self.waiver)
        var trial = await run(folder, ["periksa", "\(folder.path)/naskah", all, two])
        #expect(trial.status == .fine, "\(trial.output)")
        #expect(trial.output.contains("1 temuan dikecualikan"))
        #expect(trial.output.contains("dikecualikan sampai 2027-06-30, disetujui Kabag Hukum"))

        folder = Self.house("pengecualian:\n" + Self.waiver.replacing("2027-06-30", with: "2026-11-27"))
        trial = await run(folder, ["periksa", "\(folder.path)/naskah", all, two])
        #expect(trial.status == .findings)
        #expect(trial.output.contains("pengecualian-berakhir  patuh.yaml, baris 2"))

        folder = Self.house("tingkat: 2\npengecualian:\n" + Self.waiver)
        trial = await run(folder, ["periksa", "\(folder.path)/naskah", all, two, "--format", "csv"])
        #expect(trial.status == .fine)
        #expect(trial.output.contains("patuh.yaml,pengecualian-tidak-terpakai,fail,tandai"))
    }

    @Test func `a comment in Markdown waives, and an incomplete one fails`() async {
        let folder = Self.house("tingkat: 3\n")
        let path = "\(folder.path)/naskah/perbup.md"
        let text = contents(of: path) ?? ""
        let words = "patuh: abaikan indikator-02; alasan: a; disetujui: b; sampai: "
        write("<!-- \(words)2027-06-30 -->\n\n\(text)".utf8, to: path)
        let waived = await run(folder, ["periksa", path, "--indikator", "2"])
        #expect(waived.status == .fine, "\(waived.output)")
        write("\(text)\n<!-- \(words) -->\n".utf8, to: path)
        let incomplete = await run(folder, ["periksa", path, "--indikator", "2", "--format", "checkstyle"])
        #expect(incomplete.status == .findings)
        #expect(incomplete.output.contains("source=\"pengecualian-tidak-lengkap\""))
        let last = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        #expect(incomplete.output.contains("line=\"\(last)\""))
    }

    @Test func `a comment of Word waives, and an incomplete one fails`() async {
        let folder = Self.house("tingkat: 3\n")
        let path = "\(folder.path)/naskah/perbup.docx"
        let text = contents(of: "\(folder.path)/naskah/perbup.md") ?? ""
        let words = "patuh: abaikan indikator-02; alasan: a; disetujui: b; sampai: "
        write(Self.wordFile(text, comment: "\(words)2027-06-30"), to: path)
        let waived = await run(folder, ["periksa", path, "--indikator", "2"])
        #expect(waived.status == .fine, "\(waived.output)")
        #expect(waived.output.contains("1 temuan dikecualikan"))
        write(Self.wordFile(text, comment: "sudah dibaca"), to: path)
        #expect(await run(folder, ["periksa", path, "--indikator", "2"]).status == .findings)
        write(Self.wordFile(text, comment: words), to: path)
        let incomplete = await run(folder, ["periksa", path, "--indikator", "2", "--format", "checkstyle"])
        #expect(incomplete.status == .findings)
        #expect(incomplete.output.contains("line=\"1\""))
        #expect(incomplete.output.contains("source=\"pengecualian-tidak-lengkap\""))
    }

    /// A Word file with the paragraphs of a Markdown text and one comment, at the first of them.
    private static func wordFile(_ text: String, comment: String) -> [UInt8] {
        let paragraphs = text.split(separator: "\n").map {
            $0.drop { "# *".contains($0) }.replacing("**", with: "")
        }
        return WordSpecimen.bytes(paragraphs, comment: comment)
    }

    @Test func `what is switched off or waived is not mended`() async {
        let text = """
            PERATURAN BUPATI CONTOH

            NOMOR 12 TAHUN 2023

            TENTANG

            RENCANA

            Pasal 1

            Kepala Dinas bertanggungjawab atas rencana.

            Pasal 2

            Rencana sebagaimana dimaksud Pasal 1 mulai berlaku pada tanggal diundangkan.
            """
        let folder = Self.house("keparahan: {F07: mati}\n")
        let path = "\(folder.path)/naskah/perbup.md"
        write(text.utf8, to: path)
        let first = await run(folder, ["rapikan", path])
        #expect(first.status == .fine, "\(first.errors)")
        let preposition = text.replacing("dimaksud Pasal", with: "dimaksud dalam Pasal")
        #expect(contents(of: "\(folder.path)/naskah/perbup.rapi.md") == preposition)
        // Options win over the file.
        let without = "\(folder.path)/naskah/semua.md"
        _ = await run(folder, ["rapikan", path, "--tanpa-konfigurasi", "--output", without])
        #expect(contents(of: without)?.contains("bertanggung jawab") == true)
        let waiver = """
            pengecualian:
              - aturan: E07
                berkas: naskah/perbup.md
                alasan: gaya lama
                disetujui: Kabag Hukum
                sampai: 2027-06-30

            """
        write((waiver + "keparahan: {F07: mati}\n").utf8, to: "\(folder.path)/patuh.yaml")
        let second = await run(folder, ["rapikan", path])
        #expect(
            second.output.contains("tidak ada yang dapat diperbaiki"), "\(second.output) \(second.errors)")
        write("tingkta: 3\n".utf8, to: "\(folder.path)/patuh.yaml")
        #expect(await run(folder, ["rapikan", path]).status == .failed)
    }

    @Test func `a baseline hides what was there before`() async {
        let folder = Self.house("baseline: lama.json\n")
        let path = "\(folder.path)/naskah/perbup.md"
        let missing = await run(folder, ["periksa", path])
        #expect(missing.status == .failed && missing.errors.contains("lama.json"))
        #expect(await run(folder, ["periksa", path, "--perbarui-baseline"]).status == .fine)
        let known = await run(folder, ["periksa", path])
        #expect(known.status == .fine, "\(known.output)")
        #expect(known.output.contains("0 temuan dikecualikan, 3 sudah ada dalam baseline"))
        // A level that was reached before and is lost is new.
        let worse = (contents(of: path) ?? "").replacing("Tim Koordinasi", with: "para pihak")
        write(worse.utf8, to: path)
        #expect(await run(folder, ["periksa", path]).status == .findings)
        #expect(
            await run(folder, ["periksa", path, "--perbarui-baseline", "--tanpa-konfigurasi"]).status
                == .usage)
    }

    @Test func `a start is written once, and is valid`() async {
        let folder = Folder([])
        let first = await run(folder, ["mulai", "--ci", "github", "--ci", "gitlab", "--ci", "pre-commit"])
        #expect(first.status == .fine, "\(first.errors)")
        #expect(first.output.split(separator: "\n").count == 4)
        #expect(contents(of: "\(folder.path)/.github/workflows/patuh.yml")?.contains("patuh periksa") == true)
        let second = await run(folder, ["mulai"])
        #expect(second.status == .failed && second.errors.contains("sudah ada dan tidak ditimpa"))
        #expect(await run(folder, ["konfigurasi"]).status == .fine)
    }

    @Test func `roles and exclusions`() async {
        let folder = Self.house("peran: {\"naskah/**\": teknik}\nkecualikan: [\"lama.md\"]\n")
        write("isi".utf8, to: "\(folder.path)/naskah/lama.md")
        let trial = await run(folder, ["periksa", "\(folder.path)/naskah", "--format", "json"])
        #expect(trial.status == .fine, "\(trial.errors)")
        #expect(trial.output.contains("\"documents\": 1,") && trial.output.contains("\"criteria\": 0"))
    }
}
