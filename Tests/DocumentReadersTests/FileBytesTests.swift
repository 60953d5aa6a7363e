import Glibc
import TestTools
import Testing

@testable import DocumentReaders

struct FileBytesTests {
    private func withFolder(_ body: (String) throws -> Void) rethrows {
        let folder = Folder()
        try body(folder.path)
        withExtendedLifetime(folder) {}
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let file = try #require(fopen(path, "w"))
        defer { fclose(file) }
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    private func failure(_ path: String, limits: ReaderLimits = ReaderLimits()) throws -> ReadError {
        let error = try #require(throws: ReadError.self) { try FileBytes.load(path: path, limits: limits) }
        #expect(error.path == path)
        #expect(!error.cause.id.isEmpty && !error.nextStep.id.isEmpty)
        return error
    }

    @Test func `a file is read whole`() throws {
        try withFolder { folder in
            let bytes = (0..<100_003).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try write(bytes, to: folder + "/berkas")
            #expect(try FileBytes.load(path: folder + "/berkas", limits: ReaderLimits()) == bytes)
        }
    }

    @Test func `a file without a size of its own is read to its end`() throws {
        #expect(try !FileBytes.load(path: "/proc/self/status", limits: ReaderLimits()).isEmpty)
    }

    @Test func `missing files, folders and odd paths are told apart`() throws {
        #expect(try failure("/tmp/tidak-ada-sama-sekali").cause.en == "file not found")
        #expect(try failure("/tmp/tidak\0ada").cause.en == "file not found")
        #expect(try failure("").cause.en == "file not found")
        #expect(try failure("/etc/passwd/x").cause.en == "file not found")
        #expect(try failure("/").cause.en.contains("folder"))
    }

    @Test func `an empty file is an error`() throws {
        try withFolder { folder in
            try write([], to: folder + "/kosong")
            let error = try failure(folder + "/kosong")
            #expect(error.cause.en.contains("empty"))
        }
    }

    @Test func `a file above the limit is not opened`() throws {
        try withFolder { folder in
            try write([UInt8](repeating: 0x61, count: 1000), to: folder + "/berkas")
            var limits = ReaderLimits()
            limits.fileSize = 999
            let error = try failure(folder + "/berkas", limits: limits)
            #expect(error.cause.en.contains("larger"))
            limits.fileSize = 1000
            #expect(try FileBytes.load(path: folder + "/berkas", limits: limits).count == 1000)
        }
    }

    @Test(.timeLimit(.minutes(1))) func `pipes and devices are refused without waiting`() throws {
        try withFolder { folder in
            #expect(mkfifo(folder + "/pipa", 0o600) == 0)
            let error = try failure(folder + "/pipa")
            #expect(error.cause.en.contains("not a regular file"))
        }
        #expect(try failure("/dev/zero").cause.en.contains("not a regular file"))
    }

    @Test(arguments: [
        (EACCES, "permission"), (EPERM, "permission"), (ENXIO, "not a regular file"), (EIO, "system"),
    ])
    func `the system's errors are translated`(number: Int32, cause: String) {
        #expect(FileBytes.error(number, path: "a").cause.en.contains(cause))
    }

    @Test(
        .enabled(if: geteuid() != 0, "root may read every file; the translation of the error is tested above")
    )
    func `a file without permission is an error`() throws {
        try withFolder { folder in
            try write([0x61], to: folder + "/rahasia")
            #expect(chmod(folder + "/rahasia", 0) == 0)
            let error = try failure(folder + "/rahasia")
            #expect(error.cause.en.contains("permission"))
        }
    }

    @Test func `the path in a command is quoted`() {
        #expect(ReadErrors.shellQuoted("a/b-1.doc") == "a/b-1.doc")
        #expect(ReadErrors.shellQuoted("Perbup No 5.doc") == "'Perbup No 5.doc'")
        #expect(ReadErrors.shellQuoted("a'b") == "'a'\\''b'")
    }
}
