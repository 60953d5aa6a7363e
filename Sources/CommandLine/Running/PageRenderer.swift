import DocumentReaders
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
        do throws(HelperProgram.Failure) {
            let folder = try TemporaryFolder(for: "laporan")
            defer { folder.remove() }
            let input = try folder.write(content, to: "laporan.\(kind == .chromium ? "html" : "docx")")
            guard let nothing = MemoryFile([]) else { throw .system(ENOMEM) }
            let result = try HelperProgram(name: program, arguments: arguments(input, in: folder.path)).run(
                on: nothing,
                within: .init(
                    deadline: Deadline(secondsFromNow: Self.patience), memory: nil, output: 1 << 20,
                    fileSize: 1 << 30))
            let bytes = try? DocumentReader().bytes(path: "\(folder.path)/laporan.pdf")
            if result.status == 0, let bytes, bytes.starts(with: Array("%PDF".utf8)) { return bytes }
        } catch {
            // What made it fail is the renderer's own matter.
        }
        throw CommandFailure(ErrorTexts.rendererFailed(program))
    }

    private func arguments(_ input: String, in folder: String) -> [String] {
        switch kind {
        case .chromium:
            ["--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profil"]
                // Chromium has no sandbox for root; the page is ours and may load nothing.
                + (geteuid() == 0 ? ["--no-sandbox"] : [])
                + ["--print-to-pdf=\(folder)/laporan.pdf", "file://\(input)"]
        case .libreOffice:
            [
                "-env:UserInstallation=file://\(folder)/profil", "--headless", "--convert-to", "pdf",
                "--outdir",
                folder, input,
            ]
        }
    }
}
