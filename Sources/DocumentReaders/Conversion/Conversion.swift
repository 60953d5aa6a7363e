import CLinux
import Glibc

/// Turns legacy documents into DOCX through LibreOffice, in a folder of its own that is removed afterwards.
struct Conversion {
    let limits: ReaderLimits
    let path: String
    /// Where the folder is made.
    var parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

    /// - Returns: the bytes of the DOCX.
    /// - Throws: `ReadError` when LibreOffice is missing, fails, or takes more than `limits.conversionSeconds`.
    func docx(from bytes: [UInt8], _ format: LegacyFormat) throws(ReadError) -> [UInt8] {
        let folder = try TemporaryFolder(in: parent, for: path)
        let input = "\(folder.path)/naskah.\(format.suffix)"
        try folder.write(bytes, to: input)
        guard let nothing = MemoryFile([]) else { throw ReadErrors.noMemory(path: path) }
        // A profile of its own: a running LibreOffice would take the work and answer to somebody else, and
        // macros and settings of the user have no part in this.
        let program = HelperProgram(
            name: "soffice",
            arguments: [
                "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--norestore", "--nologo",
                "--convert-to", "docx", "--outdir", folder.path, input,
            ])
        let result: HelperProgram.Result
        do throws(HelperProgram.Failure) {
            result = try program.run(
                on: nothing,
                within: .init(
                    deadline: Deadline(secondsFromNow: limits.conversionSeconds),
                    memory: limits.conversionMemory, output: 1 << 20, fileSize: limits.fileSize))
        } catch {
            throw switch error {
            case .missing: ReadErrors.converterMissing(path: path)
            case .outOfTime: ReadErrors.outOfTime(path: path, seconds: limits.conversionSeconds)
            case .tooMuchOutput: ReadErrors.conversionFailed(path: path, reason: "> 1 MiB")
            case .system(let number): FileBytes.error(number, path: path)
            }
        }
        do throws(ReadError) {
            return try FileBytes.load(path: "\(folder.path)/naskah.docx", limits: limits)
        } catch {
            // LibreOffice exits with 0 even when it could not open the file.
            let reason = result.complaint.split(whereSeparator: \.isNewline).last.map(String.init)
            throw ReadErrors.conversionFailed(path: path, reason: reason ?? "LibreOffice")
        }
    }
}

/// A new folder that only the user can look into; it goes with its content.
private final class TemporaryFolder {
    let path: String
    private let document: String

    init(in parent: String, for document: String) throws(ReadError) {
        self.document = document
        var template = Array("\(parent)/patuh-konversi-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileBytes.error(errno, path: document) }
        path = template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
    }

    func write(_ bytes: [UInt8], to file: String) throws(ReadError) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileBytes.error(errno, path: document) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno != EINTR { throw FileBytes.error(errno, path: document) }
            written += max(count, 0)
        }
    }

    deinit {
        // Deepest first, and links as such: nothing outside is touched.
        let (depthFirst, linksAsSuch): (Int32, Int32) = (8, 1)
        // A program that was just ended may still finish the file that it was making.
        for _ in 0..<50 {
            _ = nftw(path, { name, _, _, _ in name.map { remove($0) } ?? 0 }, 16, depthFirst | linksAsSuch)
            guard access(path, F_OK) == 0 else { return }
            usleep(20_000)
        }
    }
}
