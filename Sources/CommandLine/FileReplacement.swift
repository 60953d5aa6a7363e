import Glibc

/// Writes a file as a whole or not at all: what was there stays until the new content is complete.
enum FileReplacement {
    /// - Parameter isSame: the file has this content already, so that nothing is to be done.
    static func write(_ bytes: [UInt8], to path: String, unless isSame: Bool) throws(CommandFailure) {
        guard !isSame else { return }
        do throws(WriteError) {
            try replace(path, with: bytes)
        } catch {
            throw CommandFailure(ErrorTexts.cannotWrite(path, error))
        }
    }

    private static func replace(_ path: String, with bytes: [UInt8]) throws(WriteError) {
        let temporary = "\(path).\(getpid())~"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
        var status = stat()
        if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
        do throws(WriteError) {
            try writeAll(bytes, to: descriptor)
            guard close(descriptor) == 0, rename(temporary, path) == 0 else { throw .last }
        } catch {
            unlink(temporary)
            throw error
        }
    }
}
