import TestTools
import Testing

@testable import CommandLine

/// Waivers, baseline and configuration where documents are judged as one set.
@Suite struct SetHouseRulesTests {
    private static var live: Trial.Setting { Trial.Setting(examiner: .live) }
    private static let allForms = [
        "teks", "json", "html", "sarif", "sarif-github", "gitlab", "junit", "checkstyle", "github", "rdjson",
        "rdjsonl", "csv", "markdown",
    ]

    /// A decree of a team and a draft on data centres, in `bukti`; the draft may begin with a comment.
    private static func folder(comment: String = "", configuration: String = "") -> Folder {
        let folder = Folder(["bukti/keputusan-77-2022.md", "bukti/rancangan.md"])
        let samples = "\(packageRoot)/Samples/himpunan"
        let decree = bytes(of: "\(samples)/misal-2023/keputusan-77-2022-tim-koordinasi.md") ?? []
        write(decree, to: "\(folder.path)/bukti/keputusan-77-2022.md")
        let draft = contents(of: "\(samples)/contoh-2025/rancangan-perbup-pusat-data.md") ?? ""
        write(Array((comment + draft).utf8), to: "\(folder.path)/bukti/rancangan.md")
        write(Array(configuration.utf8), to: "\(folder.path)/patuh.yaml")
        return folder
    }

    private static func run(_ folder: Folder, _ arguments: [String]) async -> Trial {
        var setting = live
        setting.folder = folder.path
        return await Trial.run(["periksa"] + arguments, setting: setting)
    }

    private static func waiver(_ rule: String, _ files: String, until day: String = "2027-06-30") -> String {
        """
        instansi: Kabupaten Misal
        pengecualian:
          - aturan: \(rule)
            berkas: \(files)
            alasan: sedang diundangkan
            disetujui: Kepala Bagian Hukum
            sampai: \(day)

        """
    }

    @Test(arguments: ["bukti/rancangan.md", "bukti", "rancangan.md", "bukti/**"])
    func `a waiver covers a finding of the preflight`(files: String) async {
        let folder = Self.folder(configuration: Self.waiver("pracek-instansi-lain", files))
        let path = "\(folder.path)/bukti"
        let trial = await Self.run(folder, ["--himpunan", path])
        #expect(!trial.output.contains("pracek-instansi-lain (tandai)"))
        #expect(trial.output.contains("pracek-instansi-lain bukti/rancangan.md"))
        #expect(trial.output.contains("sedang diundangkan"))
        #expect(!trial.output.contains("pengecualian-tidak-terpakai"))
    }

    @Test func `it is covered in every form, and said to be`() async throws {
        let bare = Self.folder(configuration: "instansi: Kabupaten Misal\n")
        let folder = Self.folder(configuration: Self.waiver("pracek-instansi-lain", "bukti/*"))
        let targets = { (folder: Folder) in
            Self.allForms.flatMap { ["--format", "\($0)=\(folder.path)/\($0)"] }
        }
        let arguments = { (folder: Folder) in
            ["--himpunan", "\(folder.path)/bukti", "--gagal-pada", "tandai"] + targets(folder)
        }
        let open = await Self.run(bare, arguments(bare))
        let covered = await Self.run(folder, arguments(folder))
        #expect(open.status == .findings && covered.status == .findings)
        let rule = "pracek-instansi-lain"
        for form in Self.allForms {
            let without = try #require(contents(of: "\(bare.path)/\(form)"))
            let with = try #require(contents(of: "\(folder.path)/\(form)"))
            #expect(without.contains(rule), "\(form)")
            switch form {
            // These name what is covered with who answers for it.
            case "teks", "json", "html", "sarif", "markdown":
                #expect(with.contains("2027-06-30"), "\(form)")
            // The list of rules is there, too.
            case "sarif-github": #expect(!with.contains("\"ruleId\": \"\(rule)\""))
            case "csv": #expect(with.contains(",2027-06-30,"))
            case "junit": #expect(with.contains("<skipped"))
            default: #expect(!with.contains(rule), "\(form)")
            }
        }
    }

    @Test func `a verdict on the set is waived by its folder or by all of its documents, not by one of them`()
        async
    {
        for (files, isCovered) in [("bukti", true), ("'*.md'", true), ("bukti/rancangan.md", false)] {
            let folder = Self.folder(configuration: Self.waiver("indikator-09", files))
            let trial = await Self.run(
                folder, ["--himpunan", "\(folder.path)/bukti", "--indikator", "9", "--tanpa-teknik"])
            #expect(trial.status == (isCovered ? .fine : .findings), "\(files): \(trial.output)")
        }
    }

    @Test func `one that has ended is told, and its finding shows again`() async {
        let folder = Self.folder(
            configuration: Self.waiver("pracek-instansi-lain", "bukti/*", until: "2026-01-01"))
        let trial = await Self.run(folder, ["--himpunan", "\(folder.path)/bukti"])
        #expect(trial.output.contains("pracek-instansi-lain (tandai)"))
        #expect(trial.output.contains("pengecualian-berakhir"))
        let unused = Self.folder(configuration: Self.waiver("pracek-ganda", "bukti/*"))
        let other = await Self.run(unused, ["--himpunan", "\(unused.path)/bukti"])
        #expect(other.output.contains("pengecualian-tidak-terpakai"))
        // Where no set is judged, nothing is said of it.
        let single = await Self.run(unused, ["\(unused.path)/bukti"])
        #expect(!single.output.contains("pengecualian-tidak-terpakai"))
    }

    @Test func `a comment in a document waives what is said of it in the set`() async {
        let comment =
            "<!-- patuh: abaikan pracek-instansi-lain; alasan: naskah pinjaman; disetujui: Sekda; sampai: 2027-01-31 -->\n\n"
        let folder = Self.folder(comment: comment, configuration: "instansi: Kabupaten Misal\n")
        let trial = await Self.run(folder, ["--himpunan", "\(folder.path)/bukti"])
        #expect(!trial.output.contains("pracek-instansi-lain (tandai)"))
        #expect(trial.output.contains("naskah pinjaman"))
        let useless = Self.folder(comment: comment, configuration: "instansi: Kabupaten Contoh\n")
        let other = await Self.run(useless, ["--himpunan", "\(useless.path)/bukti"])
        #expect(other.output.contains("pengecualian-tidak-terpakai"))
    }

    @Test func `a baseline knows what was said of the set`() async throws {
        let folder = Self.folder(configuration: "instansi: Kabupaten Misal\n")
        let arguments = [
            "--himpunan", "\(folder.path)/bukti", "--baseline", "\(folder.path)/lama.json", "--gagal-pada",
            "tandai",
        ]
        let first = await Self.run(folder, arguments + ["--perbarui-baseline"])
        #expect(first.status == .fine, "\(first.errors)")
        let baseline = try #require(contents(of: "\(folder.path)/lama.json"))
        #expect(baseline.contains("\"bukti\"") && baseline.contains("pracek-instansi-lain"))
        let second = await Self.run(folder, arguments)
        #expect(second.status == .fine, "\(second.output)")
        #expect(!second.output.contains("pracek-instansi-lain (tandai)"))
        // A finding on another document is new.
        let draft = try #require(bytes(of: "\(folder.path)/bukti/rancangan.md"))
        write(draft, to: "\(folder.path)/bukti/rancangan-lain.md")
        let third = await Self.run(folder, arguments)
        #expect(third.status == .findings)
        #expect(third.output.contains("pracek-instansi-lain (tandai) bukti/rancangan-lain.md"))
        #expect(!third.output.contains("pracek-instansi-lain (tandai) bukti/rancangan.md"))
    }

    @Test func `the configuration says what is a set`() async {
        let folder = Self.folder(configuration: "himpunan: [bukti]\n")
        for arguments in [[], ["\(folder.path)/bukti"], ["--himpunan"]] {
            let trial = await Self.run(folder, arguments + ["--tanpa-teknik"])
            #expect(trial.output.contains("2 dokumen"), "\(arguments): \(trial.errors)")
            #expect(trial.output.contains("Matriks"))
        }
        let single = await Self.run(folder, ["\(folder.path)/bukti/rancangan.md"])
        #expect(!single.output.contains("Matriks"))
        write(Array("himpunan: [bukti, lain]\n".utf8), to: "\(folder.path)/patuh.yaml")
        let two = await Self.run(folder, [])
        #expect(two.status == .failed && two.errors.contains("bukti, lain"))
        // Files that are named win over sets.
        write(Array("himpunan: [bukti]\nberkas: ['rancangan.md']\n".utf8), to: "\(folder.path)/patuh.yaml")
        let files = await Self.run(folder, [])
        #expect(!files.output.contains("Matriks") && files.output.contains("rancangan.md"))
        // The manifest is as good as its folder.
        write(Array("dokumen: [.]\ntahun: 2024\n".utf8), to: "\(folder.path)/bukti/himpunan.yaml")
        write(Array("himpunan: [bukti/himpunan.yaml]\n".utf8), to: "\(folder.path)/patuh.yaml")
        let manifest = await Self.run(folder, ["\(folder.path)/bukti"])
        #expect(manifest.output.contains("2024") && manifest.output.contains("Matriks"))
    }

    @Test func `indicators that no document settles can be named wherever others can`() async {
        let folder = Self.folder(
            configuration: """
                indikator: [9, 20, 47]
                tingkat_indikator: {20: 4}
                keparahan: {indikator-47: mati}
                pengecualian:
                  - aturan: indikator-20
                    berkas: "*.md"
                    alasan: diperiksa inspektorat
                    disetujui: Sekretaris Daerah
                    sampai: 2027-06-30

                """)
        let trial = await Self.run(folder, ["\(folder.path)/bukti/rancangan.md", "--tanpa-teknik"])
        #expect(trial.output.contains("diperiksa inspektorat"), "\(trial.errors)\(trial.output)")
        #expect(!trial.output.contains("pengecualian-tidak-terpakai"))
        write(Array("indikator: [48]\n".utf8), to: "\(folder.path)/patuh.yaml")
        let unknown = await Self.run(folder, ["\(folder.path)/bukti"])
        #expect(unknown.status == .failed && unknown.errors.contains("48"))
    }
}
