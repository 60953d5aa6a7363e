import Glibc
import Messages

/// The YAML files of a pack on disk.
enum PackFiles {
    /// Largest file that is read, in bytes; a pack written by people is far smaller.
    private static let largest = 4 << 20

    /// Path and text of each file, sorted by name.
    static func load(_ directory: String) throws(PackFailure) -> [(name: String, text: String)] {
        guard let names = FileFinder.names(in: directory) else {
            throw failure(directory, ErrorTexts.unreadableDirectory(String(cString: strerror(errno))))
        }
        var files: [(name: String, text: String)] = []
        for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            let path = "\(directory)/\(name)"
            files.append((path, try text(of: path)))
        }
        guard !files.isEmpty else { throw failure(directory, ErrorTexts.packWithoutFiles) }
        return files
    }

    static func text(of path: String) throws(PackFailure) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw failure(path, ErrorTexts.unreadableFile(String(cString: strerror(errno))))
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= largest {
            let count = read(descriptor, &chunk, chunk.count)
            guard count >= 0 else {
                throw failure(path, ErrorTexts.unreadableFile(String(cString: strerror(errno))))
            }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure(path, ErrorTexts.notUTF8)
        }
        return text
    }

    private static func failure(_ path: String, _ message: Message) -> PackFailure {
        PackFailure(problems: [PackFailure.Problem(file: path, message: message)])
    }
}
