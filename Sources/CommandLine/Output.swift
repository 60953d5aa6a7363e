import Glibc
import Messages
import Reports

/// Where a report goes: standard output, or the file of `--output`, which replaces what was there.
struct Output {
    private let console: Console
    /// Path and descriptor of the file; nil for standard output.
    private let file: (path: String, descriptor: Int32)?

    /// - Parameter inputs: the files that are read; a report must not overwrite one of them.
    init(path: String?, inputs: [String], console: Console) throws(CommandFailure) {
        self.console = console
        guard let path else {
            file = nil
            return
        }
        if let target = FileIdentity(path), inputs.contains(where: { FileIdentity($0) == target }) {
            throw CommandFailure(ErrorTexts.outputIsInput(path))
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw CommandFailure(ErrorTexts.cannotWrite(path, .last)) }
        file = (path, descriptor)
    }

    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        do throws(WriteError) {
            if let file { try writeAll(bytes, to: file.descriptor) } else { try console.write(bytes) }
        } catch {
            throw CommandFailure(ErrorTexts.cannotWrite(file?.path, error))
        }
    }

    func write(line: String) throws(CommandFailure) {
        try write(Array("\(PlainText.oneLine(line))\n".utf8))
    }

    /// Ends the file; some file systems tell only now that it could not be written.
    func close() throws(CommandFailure) {
        guard let file, Glibc.close(file.descriptor) != 0 else { return }
        throw CommandFailure(ErrorTexts.cannotWrite(file.path, .last))
    }
}

/// Which file a path leads to, whatever it is called.
struct FileIdentity: Equatable {
    private let device: dev_t
    private let inode: ino_t

    /// Nil when there is no file.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = status.st_dev
        inode = status.st_ino
    }
}
