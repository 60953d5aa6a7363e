import Testing

@testable import DocumentReaders

/// A helper program ends at its bounds, whatever it does.
@Suite struct HelperProgramTests {
    private func run(
        _ name: String, _ arguments: String..., input: String = "", seconds: Int = 20, memory: Int = 1 << 30,
        output: Int = 1 << 20
    ) throws -> HelperProgram.Result {
        let file = try #require(MemoryFile(Array(input.utf8)))
        return try HelperProgram(name: name, arguments: arguments).run(
            on: file,
            within: .init(deadline: Deadline(secondsFromNow: seconds), memory: memory, output: output))
    }

    private func failure(_ body: () throws -> HelperProgram.Result) -> HelperProgram.Failure? {
        do { _ = try body() } catch { return error as? HelperProgram.Failure }
        return nil
    }

    @Test func `the input, the output, the complaint and the status come through`() throws {
        let result = try run("sh", "-c", "cat; echo keluhan >&2; exit 3", input: "isi berkas")
        #expect(result.status == 3)
        #expect(String(decoding: result.output, as: UTF8.self) == "isi berkas")
        #expect(result.complaint == "keluhan\n")
    }

    @Test func `the input can be read again by the next program`() throws {
        let file = try #require(MemoryFile(Array("isi".utf8)))
        for _ in 0..<2 {
            let result = try HelperProgram(name: "cat", arguments: []).run(
                on: file,
                within: .init(deadline: Deadline(secondsFromNow: 20), memory: 1 << 30, output: 1 << 20))
            #expect(result.output == Array("isi".utf8))
        }
    }

    @Test func `a program that is not there is told from one that fails`() throws {
        guard case .missing = failure({ try run("tidak-ada-program-ini") }) else {
            Issue.record("not told as missing")
            return
        }
        #expect(try run("false").status == 1)
        #expect(try run("sh", "-c", "kill -SEGV $$").status == nil)
    }

    @Test func `time, output and memory are bounded`() throws {
        let before = ContinuousClock.now
        guard case .outOfTime = failure({ try run("sleep", "600", seconds: 1) }) else {
            Issue.record("not ended in time")
            return
        }
        // A program that hides its output still has to end.
        guard case .outOfTime = failure({ try run("sh", "-c", "exec >&- 2>&-; sleep 600", seconds: 1) })
        else {
            Issue.record("not ended in time")
            return
        }
        guard case .tooMuchOutput = failure({ try run("yes", output: 1 << 16) }) else {
            Issue.record("not ended at its output")
            return
        }
        #expect(ContinuousClock.now - before < .seconds(300))
        // The bound is set right after the start; what a shell starts within that moment would be without it.
        let greedy = try run(
            "sh", "-c",
            "while [ $(ulimit -v) = unlimited ]; do sleep 0.01; done; head -c 300000000 /dev/zero | tail -c 299999999 | wc -c",
            memory: 100 << 20)
        #expect(String(decoding: greedy.output, as: UTF8.self) != "299999999\n")
    }

    @Test func `a program writes no file and knows few variables`() throws {
        let written = try run("sh", "-c", "f=$(mktemp); echo isi > $f; cat $f; rm -f $f")
        #expect(written.output.isEmpty)
        let names = String(decoding: try run("env").output, as: UTF8.self).split(separator: "\n").map {
            String($0.split(separator: "=").first ?? "")
        }
        #expect(
            Set(names).isSubset(of: [
                "LC_ALL", "OMP_THREAD_LIMIT", "PATH", "HOME", "TMPDIR", "TESSDATA_PREFIX",
            ]))
    }
}
