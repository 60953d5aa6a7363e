import Glibc

/// Paths as reports for programs name them: relative to the folder the program runs in, which in CI is the root
/// of the repository, so that they are the same on every machine.
struct ReportPaths: Sendable {
    /// Without a slash at the end; nil when unknown.
    private let root: String?

    init(root: String?) {
        self.root = root
    }

    /// The folder this process runs in; nil when it is gone.
    static var processFolder: String? {
        guard let folder = getcwd(nil, 0) else { return nil }
        defer { free(folder) }
        return String(cString: folder)
    }

    func name(of path: String) -> String {
        if let root, path.hasPrefix(root == "/" ? "/" : root + "/") {
            return String(path.dropFirst(root == "/" ? 1 : root.count + 1))
        }
        var path = path[...]
        while path.hasPrefix("./") {
            path.removeFirst(2)
            while path.hasPrefix("/") { path.removeFirst() }
        }
        return String(path)
    }
}
