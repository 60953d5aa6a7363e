import Glibc

/// Reads a whole regular file. Pipes and devices are refused before a byte is read, so that no run hangs.
enum FileBytes {
    /// - Throws: `ReadError` for a path that is missing, a directory, special, not readable, empty or
    ///   larger than `limits.fileSize`.
    static func load(path: String, limits: ReaderLimits) throws(ReadError) -> [UInt8] {
        // A NUL would silently cut the path short on its way to C.
        guard !path.isEmpty, !path.utf8.contains(0) else { throw ReadErrors.missing(path: path) }
        // Non-blocking, so that opening a pipe without a writer returns at once.
        let descriptor = retrying { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
        guard descriptor >= 0 else { throw error(errno, path: path) }
        defer { close(descriptor) }

        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw error(errno, path: path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw ReadErrors.isDirectory(path: path)
        default: throw ReadErrors.notRegular(path: path)
        }
        guard status.st_size <= limits.fileSize else {
            throw ReadErrors.tooLarge(path: path, limit: limits.fileSize)
        }

        let (bytes, failure) = readAll(descriptor, expecting: Int(status.st_size), atMost: limits.fileSize)
        if let failure { throw error(failure, path: path) }
        guard bytes.count <= limits.fileSize else {
            throw ReadErrors.tooLarge(path: path, limit: limits.fileSize)
        }
        guard !bytes.isEmpty else { throw ReadErrors.empty(path: path) }
        return bytes
    }

    /// Reads to the end of the file, whose size may have changed since it was asked for, but stops behind
    /// `limit`. Returns the system's error number when reading failed.
    private static func readAll(
        _ descriptor: Int32, expecting size: Int, atMost limit: Int
    ) -> (bytes: [UInt8], failure: Int32?) {
        var failure: Int32?
        var isAtEnd = false
        // One byte more than expected, so that the end of file is seen without a second buffer.
        func chunk(_ capacity: Int) -> [UInt8] {
            [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < capacity {
                    let got = retrying {
                        read(descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
                    }
                    if got < 0 { failure = errno }
                    if got <= 0 {
                        isAtEnd = true
                        return
                    }
                    count += got
                }
            }
        }
        var bytes = chunk(size + 1)
        while !isAtEnd, bytes.count <= limit { bytes += chunk(1 << 16) }
        return (bytes, failure)
    }

    /// Repeats a system call that a signal interrupted.
    private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    /// The error for one of the system's error numbers.
    static func error(_ number: Int32, path: String) -> ReadError {
        switch number {
        case ENOENT, ENOTDIR, ENAMETOOLONG: ReadErrors.missing(path: path)
        case EACCES, EPERM: ReadErrors.noPermission(path: path)
        case EISDIR: ReadErrors.isDirectory(path: path)
        case ENXIO, ENODEV: ReadErrors.notRegular(path: path)
        default: ReadErrors.system(path: path, reason: String(cString: strerror(number)))
        }
    }
}
