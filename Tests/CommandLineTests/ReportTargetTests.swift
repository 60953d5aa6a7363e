import DraftingRules
import Inventions
import TestTools
import Testing

@testable import CommandLine

/// Several reports of one run, and what makes a run fail.
@Suite struct ReportTargetTests {
    @Test func `every form is made in one run and says the same as alone`() async {
        let folder = Folder([])
        // Those two are no text, and PDF needs a program of the machine.
        let forms = ReportFormat.allCases.filter { $0 != .docx && $0 != .pdf }.map(\.rawValue)
        let options = forms.flatMap { ["--format", "\($0)=\(folder.path)/\($0)"] }
        let together = await Trial.run(["periksa", "perbup.docx", "rusak.docx", "rancangan.md"] + options)
        #expect(together.status == .failed)
        #expect(together.output.isEmpty)
        for form in forms {
            let alone = await Trial.run(
                ["periksa", "perbup.docx", "rusak.docx", "rancangan.md", "--format", form])
            #expect(contents(of: "\(folder.path)/\(form)") == alone.output, "\(form)")
            #expect(alone.output.contains("rusak.docx"), "\(form)")
        }
    }

    @Test func `one form goes to standard output beside those that have files`() async {
        let folder = Folder([])
        let trial = await Trial.run(
            "periksa", "perbup.docx", "--format", "csv", "--format", "json=\(folder.path)/laporan.json")
        #expect(trial.output.hasPrefix("path,rule,kind"))
        #expect(contents(of: "\(folder.path)/laporan.json")?.hasPrefix("{\n  \"schema\"") == true)
    }

    @Test func `no report overwrites a document`() async {
        let folder = Folder(["perbup.docx"])
        let path = "\(folder.path)/perbup.docx"
        let trial = await Trial.run("periksa", path, "--format", "sarif=\(path)")
        #expect(trial.status == .failed)
        #expect(contents(of: path) == "isi")
    }

    @Test(arguments: FailLevel.allCases)
    func `the fail level decides the exit status, and what fails is shown`(level: FailLevel) async {
        for severity in Severity.allCases {
            var setting = Trial.Setting()
            setting.examiner.reviewDrafting = { _, _, minimum in
                var review = InventedReviews.regulation()
                review.findings.removeAll { $0.severity != severity || $0.severity < minimum }
                return review
            }
            let trial = await Trial.run(
                ["periksa", "sempurna.docx", "--gagal-pada", level.rawValue], setting: setting)
            let fails = level.severity.map { severity >= $0 } ?? false
            #expect(trial.status == (fails ? .findings : .fine), "\(level), \(severity)")
            if fails { #expect(trial.output.contains("1 \(severity.rawValue)")) }
        }
    }

    @Test func `findings that may not fail a run leave other failures alone`() async {
        let options = ["--gagal-pada", "tidak"]
        #expect(await Trial.run(["periksa", "perbup.docx"] + options).status == .fine)
        #expect(await Trial.run(["periksa", "rusak.docx"] + options).status == .failed)
        let empty = Folder([])
        #expect(await Trial.run(["periksa", empty.path] + options).status == .failed)
    }

    @Test func `workflow commands come with the summary of the step`() async {
        let folder = Folder([])
        var setting = Trial.Setting()
        setting.variables["GITHUB_STEP_SUMMARY"] = "\(folder.path)/ringkasan.md"
        for _ in 1...2 {
            let trial = await Trial.run(["periksa", "perbup.docx", "--format", "github"], setting: setting)
            #expect(trial.output.hasPrefix("::error file=perbup.docx,line="))
        }
        let summary = contents(of: "\(folder.path)/ringkasan.md") ?? ""
        // Appended: a step may run twice.
        #expect(summary.split(separator: "# Patuh: hasil pemeriksaan").count == 2)
        #expect(summary.contains("| 2 | Kebijakan Internal Peta Rencana SPBE |"))
    }

    @Test func `paths in reports are relative to the folder of the run`() {
        let paths = ReportPaths(root: "/repo")
        #expect(paths.name(of: "/repo/naskah/a.md") == "naskah/a.md")
        #expect(paths.name(of: ".//naskah/a.md") == "naskah/a.md")
        #expect(paths.name(of: "/repository/a.md") == "/repository/a.md")
        #expect(ReportPaths(root: "/").name(of: "/a.md") == "a.md")
    }
}
