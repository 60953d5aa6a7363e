import Glibc

/// Finds `patuh.yaml`.
public enum ConfigurationFile {
    public static let name = "patuh.yaml"

    /// The file in this folder or the nearest one above it; nil when there is none.
    /// - Parameter folder: an absolute path.
    public static func find(from folder: String) -> String? {
        var folder = folder
        while true {
            let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
            if access(path, F_OK) == 0 { return path }
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    /// The folder of an absolute path.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path as an absolute one without `.` and `..`.
    public static func absolute(_ path: String, in folder: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : "\(folder)/\(path)").split(separator: "/") where part != "."
        {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// A path relative to a folder; the absolute path when it does not lie in it.
    public static func relative(_ path: String, to root: String, in folder: String) -> String {
        let path = absolute(path, in: folder)
        let prefix = root == "/" ? "/" : root + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
