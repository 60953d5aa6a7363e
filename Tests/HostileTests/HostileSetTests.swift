import Glibc
import TestTools
import Testing

/// The program, as it is started by people, on every file of the hostile set: a message and exit status 2, and
/// never more than the bounds.
@Suite struct HostileSetTests {
    private static let program = "\(MeasuredProcess.products)/patuh"
    /// Seconds of processor time; those of the tests' own build, which is not optimised.
    private static let seconds = 5.0
    private static let memory = 300 << 20

    @Test func `the set has at least forty files that have to be refused`() {
        #expect(HostileFile.all.count { $0.end == .refused } >= 40)
        #expect(Set(HostileFile.all.map(\.name)).count == HostileFile.all.count)
    }

    @Test(arguments: HostileFile.all)
    func `ends within the bounds`(file: HostileFile) throws {
        let folder = Folder()
        let path = "\(folder.path)/\(file.name)"
        write(file.bytes(), to: path)
        let process = try #require(MeasuredProcess.run(Self.program, ["periksa", path]))
        try expectSound(process, path)
        if file.end == .refused { expectRefused(process, path) }
    }

    @Test func `what is no regular file is refused, and nothing hangs`() throws {
        let folder = Folder()
        mkfifo("\(folder.path)/pipa.txt", 0o600)
        symlink("\(folder.path)/tidak-ada", "\(folder.path)/tautan.docx")
        symlink("\(folder.path)/lingkaran.md", "\(folder.path)/lingkaran.md")
        let sparse = open("\(folder.path)/jarang.docx", O_CREAT | O_WRONLY, 0o600)
        ftruncate(sparse, 8 << 30)
        close(sparse)
        for path in ["pipa.txt", "tautan.docx", "lingkaran.md", "jarang.docx"].map({ "\(folder.path)/\($0)" })
            + ["/dev/zero", "/proc/self/mem"]
        {
            let process = try #require(MeasuredProcess.run(Self.program, ["periksa", path]))
            try expectSound(process, path)
            expectRefused(process, path)
        }
    }

    @Test func `a file that is refused takes no other with it`() throws {
        let folder = Folder()
        let small = HostileFile.all.filter { $0.end == .refused && $0.bytes().count < 1 << 16 }
        for file in small { write(file.bytes(), to: "\(folder.path)/\(file.name)") }
        let good = "\(packageRoot)/Samples/perbup-spbe-lemah.docx"
        let paths = small.map { "\(folder.path)/\($0.name)" } + [good]
        let process = try #require(
            MeasuredProcess.run(Self.program, ["periksa", "--format", "json"] + paths))
        #expect(process.status == 2)
        let report = String(decoding: process.output, as: UTF8.self)
        #expect(report.contains("\"documents\": 1,\n    \"failed\": \(small.count)"))
    }

    @Test func `nothing is written beside the file`() throws {
        let folder = Folder()
        for file in HostileFile.archives where file.bytes().count < 1 << 20 {
            write(file.bytes(), to: "\(folder.path)/\(file.name)")
        }
        let before = names(in: folder.path)
        _ = MeasuredProcess.run(Self.program, ["periksa", folder.path])
        #expect(names(in: folder.path) == before)
        #expect(access("\(folder.path)/../etc", F_OK) != 0)
    }

    @Test func `without poppler a PDF is refused with what to install`() throws {
        let folder = Folder()
        let path = "\(folder.path)/a.pdf"
        write(PdfSpecimen(texts: ["Pasal 1"]).bytes, to: path)
        let process = try #require(
            MeasuredProcess.run(Self.program, ["periksa", path], path: folder.path))
        expectRefused(process, path)
        #expect(String(decoding: process.errors, as: UTF8.self).contains("apt install poppler-utils"))
    }

    // MARK: What is expected

    private func expectSound(_ process: MeasuredProcess, _ path: String) throws {
        let status = try #require(process.status, "\(path): ended by a signal")
        #expect((0...2).contains(status))
        #expect(process.seconds <= Self.seconds, "\(path): \(process.seconds) s")
        #expect(process.memory <= Self.memory, "\(path): \(process.memory >> 20) MiB")
        // Nothing of a file that only an entity or a path points to.
        #expect(!String(decoding: process.output + process.errors, as: UTF8.self).contains("root:"))
    }

    private func expectRefused(_ process: MeasuredProcess, _ path: String) {
        #expect(process.status == 2, "\(path)")
        let message = String(decoding: process.errors, as: UTF8.self)
        #expect(message.hasPrefix("patuh: \(path): "), "\(message)")
        // Cause and next step on one line, then that nothing was examined.
        #expect(message.split(separator: "\n").count == 2, "\(message)")
    }
}
