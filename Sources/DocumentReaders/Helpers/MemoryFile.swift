import CLinux
import Glibc

/// Bytes as an open file that has no name and is on no disk: the standard input of a helper program. A path
/// on a command line could be taken for an option, and could be another file by the time it is opened.
package final class MemoryFile {
    let descriptor: Int32

    /// Nil when the system gives no memory for it.
    package init?(_ bytes: [UInt8]) {
        let closeOnExec: UInt32 = 1  // MFD_CLOEXEC
        let descriptor = memfd_create("patuh", closeOnExec)
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        guard Self.write(bytes, to: descriptor) else { return nil }
    }

    deinit { close(descriptor) }

    /// Writes all of it; false when the system refuses, with its error number in `errno`.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0, errno != EINTR { return false }
                written += max(count, 0)
            }
            return true
        }
    }
}
