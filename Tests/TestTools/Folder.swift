import Glibc

/// A folder of its own for one test, taken away with everything in it at the test's end.
public final class Folder: Sendable {
    public let path: String

    /// - Parameter files: paths in it of files to be made, with some content.
    public init(_ files: [String] = []) {
        var template = Array("/tmp/patuh-uji-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty, "no folder can be made in /tmp")
        for file in files {
            var folder = path
            for part in file.split(separator: "/").dropLast() {
                folder += "/\(part)"
                mkdir(folder, 0o755)
            }
            write("isi".utf8, to: "\(path)/\(file)")
        }
    }

    deinit { _ = MeasuredProcess.run("/bin/rm", ["-rf", path]) }
}
