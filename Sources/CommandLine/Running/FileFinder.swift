import Glibc
import Messages

/// Finds the documents that paths lead to.
enum FileFinder {
    /// What became of a path: a file to read, or a directory that gives none.
    enum Entry: Equatable, Sendable {
        case file(String)
        case failure(path: String, Message)

        /// Bytes of the file; 0 when there is none.
        var size: Int {
            guard case .file(let path) = self else { return 0 }
            var status = stat()
            return stat(path, &status) == 0 ? Int(status.st_size) : 0
        }
    }

    /// Extensions that are looked for in directories; a file given by name may have any.
    static let extensions = [
        "docx", "docm", "dotx", "doc", "rtf", "odt", "ott", "fodt", "pdf", "xml", "akn", "html", "htm",
        "xhtml", "md",
        "markdown", "txt",
    ]

    /// The extensions as people read them.
    static var extensionList: String { extensions.map { ".\($0)" }.joined(separator: ", ") }

    /// The files in the order of the paths, those of a directory sorted by name, each file once.
    /// A path that does not exist is an entry, too: reading it tells what is wrong.
    /// - Parameter isExcluded: what is left out of folders.
    static func entries(for paths: [String], isExcluded: (String) -> Bool = { _ in false }) -> [Entry] {
        var seen: Set<String> = []
        var entries: [Entry] = []
        for path in paths {
            for entry in isDirectory(path) ? search(path, isExcluded) : [.file(path)] {
                if case .file(let file) = entry, !seen.insert(file).inserted { continue }
                entries.append(entry)
            }
        }
        return entries
    }

    private static func search(_ root: String, _ isExcluded: (String) -> Bool) -> [Entry] {
        var entries: [Entry] = []
        walk(withoutFinalSlash(root), isExcluded, into: &entries)
        guard entries.isEmpty else { return entries }
        return [.failure(path: root, ErrorTexts.emptyDirectory(extensions: extensionList))]
    }

    private static func walk(
        _ directory: String, _ isExcluded: (String) -> Bool, into entries: inout [Entry]
    ) {
        guard let names = names(in: directory) else {
            let reason = String(cString: strerror(errno))
            entries.append(.failure(path: directory, ErrorTexts.unreadableDirectory(reason)))
            return
        }
        for name in names {
            let path = directory == "/" ? "/\(name)" : "\(directory)/\(name)"
            // Links to directories are not followed: they could lead round in circles.
            if isDirectory(path, followingLinks: false) {
                walk(path, isExcluded, into: &entries)
            } else if isDocument(name), !isDirectory(path), !isExcluded(path) {
                entries.append(.file(path))
            }
        }
    }

    /// Sorted names without hidden ones; nil (and `errno`) when the directory cannot be read.
    static func names(in directory: String) -> [String]? {
        guard let stream = opendir(directory) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            // In place: the system's record may end right behind the name.
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a name in a directory is that of a document. "~$…" is what Word leaves beside an open one.
    private static func isDocument(_ name: String) -> Bool {
        guard !name.hasPrefix("~$"), let dot = name.lastIndex(of: ".") else { return false }
        return extensions.contains(name[name.index(after: dot)...].lowercased())
    }

    static func isDirectory(_ path: String, followingLinks: Bool = true) -> Bool {
        var status = stat()
        let result = followingLinks ? stat(path, &status) : lstat(path, &status)
        return result == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func withoutFinalSlash(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return String(path)
    }
}
