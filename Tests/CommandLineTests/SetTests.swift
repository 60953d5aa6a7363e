import TestTools
import Testing

@testable import CommandLine

/// Documents judged as one set, through the real engine.
@Suite struct SetTests {
    private static let samples = "\(packageRoot)/Samples/himpunan"
    private static var live: Trial.Setting { Trial.Setting(examiner: .live) }

    @Test func `a set is judged as one, and its verdict decides how the run ends`() async {
        let whole = await Trial.run(
            ["periksa", "--himpunan", "\(Self.samples)/contoh-2025"], setting: Self.live)
        #expect(whole.status == .fine, "\(whole.errors)")
        #expect(whole.output.contains("Himpunan Kabupaten Contoh 2025"))
        #expect(
            whole.output.contains(
                "8 dokumen, 4 dihitung; 10 dari 10 indikator terpenuhi, 44 dari 48 unsur ada."))
        // Without the option every document is judged for itself, as ever.
        let each = await Trial.run(["periksa", "\(Self.samples)/contoh-2025"], setting: Self.live)
        #expect(each.status == .findings)
        #expect(!each.output.contains("Himpunan Kabupaten"))
        let thin = await Trial.run(
            ["periksa", "\(Self.samples)/misal-2023/himpunan.yaml"], setting: Self.live)
        #expect(thin.status == .findings)
    }

    @Test func `the part on the set is in every form`() async {
        let path = "\(Self.samples)/misal-2025/himpunan.yaml"
        let forms = [
            ("json", "\"set\": {"), ("markdown", "## Himpunan Kabupaten Misal 2025"),
            ("html", "<section class=\"himpunan\""), ("csv", "pracek-peraturan-nasional"),
            ("sarif", "pracek-nama-berkas"), ("gitlab", "indikator-08"), ("junit", "pracek-dicabut"),
            ("github", "indikator-08"), ("rdjsonl", "pracek-dicabut"), ("checkstyle", "pracek-dicabut"),
        ]
        let folder = Folder([])
        let targets = forms.flatMap { ["--format", "\($0.0)=\(folder.path)/\($0.0)"] }
        let trial = await Trial.run(["periksa", path] + targets, setting: Self.live)
        #expect(trial.status == .findings, "\(trial.errors)")
        for (form, words) in forms {
            #expect(contents(of: "\(folder.path)/\(form)")?.contains(words) == true, "\(form)")
        }
        let english = await Trial.run(["check", path, "--lang", "en"], setting: Self.live)
        #expect(english.output.contains("revoked by 4,"))
    }

    @Test func `a verdict on one document of a set fails nothing`() async {
        let path = "\(Self.samples)/contoh-2025"
        let trial = await Trial.run(["periksa", "--himpunan", path, "--format", "csv"], setting: Self.live)
        let rows = trial.output.split(separator: "\r\n")
        #expect(rows.contains { $0.contains("notulen-reviu") && $0.contains(",notApplicable,") })
        #expect(rows.contains { $0.contains("perbup-34-2022") && $0.contains("indikator-02,informational,") })
        #expect(rows.contains { $0.contains("perbup-8-2025") && $0.contains("indikator-02,pass,") })
        #expect(!rows.contains { $0.contains(",fail,") && $0.contains("indikator-") })
    }

    @Test func `a slip in a list is told with its place`() async {
        let folder = Folder([])
        let path = "\(folder.path)/himpunan.yaml"
        write(Array("instansi: Kabupaten Contoh\ndokumn: [.]\n".utf8), to: path)
        let trial = await Trial.run(["periksa", path], setting: Self.live)
        #expect(trial.status == .failed)
        #expect(trial.errors.contains("himpunan.yaml:2:1: "))
        #expect(trial.errors.contains("\"dokumen\""))
        let two = await Trial.run(["periksa", path, path], setting: Self.live)
        #expect(two.status == .failed)
        write(Array("dokumen: [tidak-ada.md]\n".utf8), to: path)
        let missing = await Trial.run(["periksa", path], setting: Self.live)
        #expect(missing.status == .failed)
        #expect(missing.errors.contains("tidak-ada.md"))
    }

    @Test func `a rule of the preflight can be switched off and raised`() async {
        let folder = Folder([])
        let draft = contents(of: "\(Self.samples)/contoh-2025/rancangan-perbup-pusat-data.md") ?? ""
        write(Array(draft.utf8), to: "\(folder.path)/rancangan.md")
        let configuration = "\(folder.path)/patuh.yaml"
        for (severity, isThere) in [("mati", false), ("pasti", true)] {
            write(Array("keparahan:\n  pracek-rancangan: \(severity)\n".utf8), to: configuration)
            let trial = await Trial.run(
                [
                    "periksa", "--himpunan", folder.path, "--konfigurasi", configuration, "--format",
                    "gitlab",
                ], setting: Self.live)
            #expect(trial.output.contains("pracek-rancangan") == isThere, "\(severity)")
            #expect(!isThere || trial.output.contains("\"major\""))
        }
    }
}
