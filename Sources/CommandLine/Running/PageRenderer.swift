import Glibc
import Messages

/// A program of the system that makes a PDF of a file: Chromium of the HTML report, or LibreOffice of the Word
/// report.
struct PageRenderer: Sendable {
    enum Kind: Sendable { case chromium, libreOffice }

    let kind: Kind
    /// Path of the program.
    let program: String

    /// Seconds after which a renderer is ended.
    private static let patience = 120

    /// The first renderer that this machine has.
    /// - Parameter path: the value of `PATH`.
    static func find(in path: String?) -> PageRenderer? {
        let names: [(String, Kind)] = [
            ("chromium", .chromium), ("chromium-browser", .chromium), ("google-chrome", .chromium),
            ("soffice", .libreOffice), ("libreoffice", .libreOffice),
        ]
        let folders = (path ?? "").split(separator: ":")
        for (name, kind) in names {
            for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
                return PageRenderer(kind: kind, program: "\(folder)/\(name)")
            }
        }
        return nil
    }

    /// The PDF of a file's content.
    func pdf(of content: [UInt8]) throws(CommandFailure) -> [UInt8] {
        var template = Array("\(Self.temporaryFolder)/patuh-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CommandFailure(ErrorTexts.rendererFailed(program)) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { Self.remove(folder) }
        let input = "\(folder)/laporan.\(kind == .chromium ? "html" : "docx")"
        let output = "\(folder)/laporan.pdf"
        try FileReplacement.write(content, to: input, unless: false)
        let isRoot = geteuid() == 0
        let arguments =
            switch kind {
            case .chromium:
                ["--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profil"]
                    // Chromium has no sandbox for root; the page is ours and may load nothing.
                    + (isRoot ? ["--no-sandbox"] : []) + ["--print-to-pdf=\(output)", "file://\(input)"]
            case .libreOffice:
                [
                    "-env:UserInstallation=file://\(folder)/profil", "--headless", "--convert-to", "pdf",
                    "--outdir",
                    folder, input,
                ]
            }
        guard Self.run(program, arguments), let bytes = Self.contents(of: output),
            bytes.starts(with: Array("%PDF".utf8))
        else { throw CommandFailure(ErrorTexts.rendererFailed(program)) }
        return bytes
    }

    private static var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    /// Runs a program, in silence and in a group of its own; false when it fails or takes too long.
    private static func run(_ program: String, _ arguments: [String]) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        let variables = ["PATH", "HOME", "TMPDIR"].compactMap {
            (name: String) -> UnsafeMutablePointer<CChar>? in
            getenv(name).flatMap { strdup("\(name)=\(String(cString: $0))") }
        }
        defer { for variable in variables { free(variable) } }
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, &attributes, words + [nil], variables + [nil]) == 0
        else {
            return false
        }
        var status: Int32 = 0
        for _ in 0..<(patience * 50) {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status == 0 }
            if ended < 0, errno != EINTR { return false }
            usleep(20_000)
        }
        kill(-process, SIGKILL)
        _ = waitpid(process, &status, 0)
        return false
    }

    private static func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(descriptor, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    /// Takes a folder of ours away with everything in it.
    private static func remove(_ path: String) {
        if FileFinder.isDirectory(path, followingLinks: false), let stream = opendir(path) {
            var names: [String] = []
            while let entry = readdir(stream) {
                names.append(
                    withUnsafePointer(to: &entry.pointee.d_name) {
                        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
                    })
            }
            closedir(stream)
            for name in names where name != "." && name != ".." { remove("\(path)/\(name)") }
        }
        _ = Glibc.remove(path)
    }
}
