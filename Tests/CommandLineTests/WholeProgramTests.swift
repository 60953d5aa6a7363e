import TestTools
import Testing

@testable import CommandLine

/// The real readers, rules and engine behind the commands.
@Suite struct WholeProgramTests {
    private static let samples = "\(packageRoot)/Samples"
    private static var live: Trial.Setting { Trial.Setting(examiner: .live) }

    @Test func `bad files are told in one line each and the good one is examined`() async throws {
        let folder = Folder([])
        let docx = try #require(bytes(of: "\(Self.samples)/perbup-spbe-lemah.docx"))
        let bad: [(name: String, bytes: [UInt8])] = [
            ("1-kosong.docx", []),
            ("2-terpotong.docx", Array(docx.prefix(docx.count / 2))),
            (
                "3-lama.docx",
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
            ),
            ("4-sampah.txt", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ ($0 >> 3)) }),
            ("5-sampah.docx", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 91 ^ ($0 >> 2)) }),
        ]
        for file in bad { write(file.bytes, to: "\(folder.path)/\(file.name)") }
        write(docx, to: "\(folder.path)/9-baik.docx")
        let missing = "\(folder.path)/tidak-ada.docx"

        let trial = await Trial.run(
            ["periksa", folder.path, missing, "--format", "json"], setting: Self.live)
        #expect(trial.status == .failed)
        let lines = trial.errors.split(separator: "\n")
        #expect(lines.count == bad.count + 1, "\(trial.errors)")
        for (line, path) in zip(lines, bad.map { "\(folder.path)/\($0.name)" } + [missing]) {
            #expect(line.hasPrefix("patuh: \(path): "))
            // Cause and next step are a sentence each.
            #expect(line.hasSuffix(".") && line.dropFirst(path.count + 9).contains(". "), "\(line)")
        }
        #expect(trial.output.contains("\"path\": \"\(folder.path)/9-baik.docx\""))
        #expect(trial.output.contains("\"documents\": 1,\n    \"failed\": \(bad.count + 1)"))
    }

    @Test func `a sample is examined, explained and printed`() async {
        let path = "\(Self.samples)/perbup-spbe-sedang.docx"
        let report = await Trial.run(["periksa", path], setting: Self.live)
        #expect(report.status == .findings)
        #expect(report.output.contains("1 dokumen, 35 pasal, 10 kriteria diperiksa pada tingkat 3."))
        let explanation = await Trial.run(["jelaskan", path, "2"], setting: Self.live)
        #expect(explanation.status == .fine)
        #expect(explanation.output.contains("Tangga tingkat"))
        let tree = await Trial.run(["teks", "--pohon", path], setting: Self.live)
        #expect(tree.output.contains("Pasal 35"))
    }

    @Test func `evidence stands where the report says`() async throws {
        let path = "\(Self.samples)/perbup-spbe-sedang.docx"
        let report = await Trial.run(["periksa", path], setting: Self.live).output
        let text = await Trial.run(["teks", path], setting: Self.live).output
        // "… (baris 130): "Pembangunan …"": the first words of each quotation are on that line of the text.
        let quotes = PlainLines.unwrapped(report).matches(of: /\(baris (\d+)\): "([\p{L} ]{12})/)
        try #require(quotes.count >= 3)
        for quote in quotes {
            let line = text.split(separator: "\n").first { $0.drop { $0 == " " }.hasPrefix("\(quote.1)  ") }
            #expect(line?.contains(quote.2) == true, "baris \(quote.1): \(quote.2)")
        }
    }

    @Test func `the built-in rules are valid and each has a page`() async {
        let list = await Trial.run(["aturan"], setting: Self.live)
        #expect(list.status == .fine)
        for number in 1...10 {
            let page = await Trial.run(["jelaskan", "\(number)"], setting: Self.live)
            #expect(page.status == .fine)
            #expect(page.output.contains("Kriteria") && page.output.contains("Unsur"))
        }
    }

    @Test func `a slip in a pack is told with its place, and the folder of the built-in pack is valid`() async
    {
        let pack = "\(packageRoot)/Rules/permenpan-59-2020"
        #expect(await Trial.run(["aturan", "--validasi", pack], setting: Self.live).status == .fine)

        let folder = Folder([])
        for name in FileFinder.names(in: pack) ?? [] {
            let text = contents(of: "\(pack)/\(name)") ?? ""
            let spoiled = name == "indikator-02.yaml" ? text.replacing("\ntangga:", with: "\ntanga:") : text
            write(spoiled.utf8, to: "\(folder.path)/\(name)")
        }
        let trial = await Trial.run(["aturan", "--validasi", folder.path], setting: Self.live)
        #expect(trial.status == .failed)
        #expect(trial.output.contains(/^\S+\/indikator-02\.yaml:\d+:\d+: .*tanga.*tangga/), "\(trial.output)")
        let report = await Trial.run(
            ["periksa", "--rules", folder.path, Self.samples], setting: Self.live)
        #expect(report.status == .failed)
        #expect(report.errors == "patuh: \(trial.output)")
    }
}

private enum PlainLines {
    /// Lines that go on below are put together again.
    static func unwrapped(_ text: String) -> String {
        text.replacing(/\n {20,}/, with: " ")
    }
}
