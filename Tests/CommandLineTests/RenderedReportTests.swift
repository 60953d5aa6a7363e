import DocumentReaders
import Glibc
import TestTools
import Testing

@testable import CommandLine

/// Reports that other programs make or read.
@Suite struct RenderedReportTests {
    private static let path = getenv("PATH").map { String(cString: $0) } ?? ""
    private static let missing: Comment =
        "needs Chromium or LibreOffice (apt install chromium); PDF reports were not made"

    private static func periksa(_ arguments: String..., path: String) async -> Trial {
        var setting = Trial.Setting()
        setting.variables = ["PATH": path]
        return await Trial.run(["periksa", "sempurna.docx"] + arguments, setting: setting)
    }

    @Test func `a Word report is a document that is read back`() async throws {
        let folder = Folder([])
        let target = "\(folder.path)/laporan.docx"
        #expect(await Self.periksa("--format", "docx=\(target)", path: "").status == .fine)
        let first = bytes(of: target)
        let document = try DocumentReader().read(path: target)
        #expect(document.format == .docx)
        #expect(document.blocks.contains { $0.kind == .heading(level: 1) })
        #expect(
            document.blocks.contains {
                if case .tableCell = $0.kind { true } else { false }
            })
        #expect(await Self.periksa("--format", "docx=\(target)", path: "").status == .fine)
        #expect(bytes(of: target) == first)
    }

    @Test func `without a renderer a PDF is refused before a file is touched`() async {
        let folder = Folder(["laporan.pdf"])
        let target = "\(folder.path)/laporan.pdf"
        let trial = await Self.periksa("--format", "pdf=\(target)", path: "/tidak/ada")
        #expect(trial.status == .failed)
        #expect(trial.errors.contains("perlu Chromium atau LibreOffice"))
        #expect(contents(of: target) == "isi")
    }

    @Test(.enabled(if: PageRenderer.find(in: path) != nil, missing))
    func `a PDF report is a PDF`() async {
        let folder = Folder([])
        let target = "\(folder.path)/laporan.pdf"
        let trial = await Self.periksa("--format", "pdf=\(target)", path: Self.path)
        #expect(trial.status == .fine, "\(trial.errors)")
        #expect(bytes(of: target)?.starts(with: Array("%PDF".utf8)) == true)
    }
}
