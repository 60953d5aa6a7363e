import TestTools
import Testing

/// `--terpisah`: the same results, and no file can end the run or hold it up.
@Suite struct ApartTests {
    private static let program = "\(MeasuredProcess.products)/patuh"

    @Test(arguments: ["perbup-spbe-baik.docx", "perbup-spbe-baik.md", "keputusan-tim-koordinasi.docx"])
    func `the report is the same`(sample: String) throws {
        let path = "\(packageRoot)/Samples/\(sample)"
        let together = try #require(
            MeasuredProcess.run(Self.program, ["periksa", "--format", "json", path]))
        let apart = try #require(
            MeasuredProcess.run(Self.program, ["periksa", "--format", "json", "--terpisah", path]))
        #expect(!together.output.isEmpty)
        #expect(apart.output == together.output)
        #expect(apart.status == together.status)
    }

    @Test func `a PDF is read apart, too, and a reason comes back as it is`() throws {
        let folder = Folder()
        write(PdfSpecimen(texts: ["Pasal 1\nBupati menetapkan kebijakan."]).bytes, to: "\(folder.path)/a.pdf")
        write([], to: "\(folder.path)/kosong.docx")
        for name in ["a.pdf", "kosong.docx"] {
            let together = try #require(
                MeasuredProcess.run(Self.program, ["teks", "\(folder.path)/\(name)"]))
            let apart = try #require(
                MeasuredProcess.run(Self.program, ["teks", "--terpisah", "\(folder.path)/\(name)"]))
            #expect(apart.output == together.output)
            #expect(apart.errors == together.errors)
            #expect(apart.status == together.status)
        }
    }

    /// The first file takes far longer than that.
    @Test(arguments: [["--terpisah"], []])
    func `a file that takes too long is ended, and the next one is examined`(mode: [String]) throws {
        let folder = Folder()
        let slow = "\(folder.path)/a.txt"
        write(repeated("(1)\na. kata kata\n", 1_500_000).utf8, to: slow)
        let good = "\(packageRoot)/Samples/perbup-spbe-lemah.docx"
        let process = try #require(
            MeasuredProcess.run(
                Self.program,
                ["periksa", "--format", "json", "--batas", "waktu=2", slow, good] + mode))
        #expect(process.status == 2)
        let message = String(decoding: process.errors, as: UTF8.self)
        #expect(message.hasPrefix("patuh: \(slow): belum selesai dibaca setelah 2 detik"), "\(message)")
        #expect(
            String(decoding: process.output, as: UTF8.self).contains("\"documents\": 1,\n    \"failed\": 1"))
    }
}
