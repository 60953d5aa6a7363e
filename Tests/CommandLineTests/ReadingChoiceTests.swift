import DocumentReaders
import Testing

@testable import CommandLine

/// `--ocr` and `--batas` reach the reader; a wrong one is wrong usage.
@Suite struct ReadingChoiceTests {
    @Test(arguments: [
        ["periksa", "pindaian.pdf"], ["jelaskan", "pindaian.pdf", "2"], ["teks", "pindaian.pdf"],
    ])
    func `scans are recognised only where it is asked for`(command: [String]) async {
        let without = await Trial.run(command)
        #expect(without.status == .failed)
        #expect(without.errors.contains("Pakai --ocr"))
        #expect(await Trial.run(command + ["--ocr"]).status != .failed)
    }

    @Test func `a limit is given by its name, in the unit of the manual`() async {
        #expect(await Trial.run("teks", "besar.docx").status == .fine)
        #expect(await Trial.run("teks", "besar.docx", "--batas", "ukuran=1").status == .failed)
        #expect(
            await Trial.run("teks", "besar.docx", "--limit", "ukuran=1", "--batas", "ukuran=2").status
                == .fine)
    }

    @Test(arguments: [
        "ukuran", "ukuran=", "ukuran=0", "ukuran=-1", "ukuran=x", "besar=1", "=", "", "ukuran=1=2",
    ])
    func `a limit that is none is wrong usage`(argument: String) async {
        #expect(LimitChange(argument: argument) == nil)
        #expect(await Trial.run("teks", "a.docx", "--batas", argument).status == .usage)
    }

    @Test func `every limit of the readers can be changed, and none overflows`() throws {
        var limits = ReaderLimits()
        for limit in LimitChange.all {
            let change = try #require(LimitChange(argument: "\(limit.name)=1"))
            #expect(change.value == limit.unit)
            limits[keyPath: limit.path] = -1
            #expect(LimitChange(argument: "\(limit.name)=9223372036854775807") == nil)
        }
        // What is left of the time is no limit of its own.
        for (name, value) in Mirror(reflecting: limits).children where name != "time" {
            #expect(value as? Int == -1, "--batas does not know \(name ?? "?")")
        }
    }
}
