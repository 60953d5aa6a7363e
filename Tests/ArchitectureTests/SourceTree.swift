import Glibc

/// The package's own source files, as text.
struct SourceFile {
    /// The folder under Sources (or "Rules").
    var module: String
    /// Path from the package's root.
    var path: String
    var text: String

    /// Lines of code: what stands behind `//` is cut off.
    var lines: [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let comment = line.firstRange(of: "//") else { return line }
            return line[..<comment.lowerBound]
        }
    }

    /// Modules that the file imports, with attributes and access levels in front or without.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"),
                words[..<keyword].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
            else { return nil }
            let kinds: Set<Substring> = [
                "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
            ]
            let name = words[(keyword + 1)...].first { !kinds.contains($0) }
            return name.flatMap { $0.split(separator: ".").first }.map(String.init)
        }
    }

    private static let accessLevels: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private",
    ]
}

enum SourceTree {
    /// The folder of Package.swift.
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/")

    /// Folders under Sources, and Rules, which is a target of its own.
    static let modules: [String] = names(in: "\(root)/Sources") + ["Rules"]

    /// All Swift files and C headers of the modules.
    static let files: [SourceFile] = modules.flatMap { module in
        files(in: folder(of: module), module: module)
    }

    static func folder(of module: String) -> String {
        module == "Rules" ? "Rules" : "Sources/\(module)"
    }

    private static func files(in folder: String, module: String) -> [SourceFile] {
        names(in: "\(root)/\(folder)").flatMap { name -> [SourceFile] in
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".swift") || name.hasSuffix(".h") {
                return [SourceFile(module: module, path: path, text: text(of: "\(root)/\(path)"))]
            }
            return name.contains(".") ? [] : files(in: path, module: module)
        }
    }

    private static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func text(of path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
