import TestTools

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
    /// Folders under Sources, and Rules, which is a target of its own.
    static let modules: [String] = names(in: "\(packageRoot)/Sources") + ["Rules"]

    /// All Swift files and C headers of the modules.
    static let files: [SourceFile] = modules.flatMap { module in
        files(in: folder(of: module), module: module)
    }

    static func folder(of module: String) -> String {
        module == "Rules" ? "Rules" : "Sources/\(module)"
    }

    private static func files(in folder: String, module: String) -> [SourceFile] {
        names(in: "\(packageRoot)/\(folder)").flatMap { name -> [SourceFile] in
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".swift") || name.hasSuffix(".h") {
                return [
                    SourceFile(module: module, path: path, text: contents(of: "\(packageRoot)/\(path)") ?? "")
                ]
            }
            return name.contains(".") ? [] : files(in: path, module: module)
        }
    }
}
