import CLinux
import Glibc

/// A new folder for a helper program that needs files with names. Only the user can look into it.
package struct TemporaryFolder {
    package let path: String

    /// Where programs put what nobody keeps.
    package static var usualParent: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    /// - Parameter purpose: a word for its name, after that of the program.
    package init(
        for purpose: String, in parent: String = usualParent
    ) throws(HelperProgram.Failure) {
        var template = Array("\(parent)/patuh-\(purpose)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .system(errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Writes a new file into it.
    /// - Returns: the file's path.
    package func write(_ bytes: [UInt8], to name: String) throws(HelperProgram.Failure) -> String {
        let file = "\(path)/\(name)"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno) }
        defer { close(descriptor) }
        guard MemoryFile.write(bytes, to: descriptor) else { throw .system(errno) }
        return file
    }

    /// Takes it away with everything in it.
    package func remove() {
        // Deepest first, and links as such: nothing outside is touched.
        let (depthFirst, linksAsSuch): (Int32, Int32) = (8, 1)
        // A program that was just ended may still finish the file that it was making.
        for _ in 0..<50 {
            _ = nftw(
                path, { name, _, _, _ in name.map { Glibc.remove($0) } ?? 0 }, 16, depthFirst | linksAsSuch)
            guard access(path, F_OK) == 0 else { return }
            usleep(20_000)
        }
    }
}
