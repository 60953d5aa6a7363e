import Foundation

/// The list of a corpus: `manifest.tsv` beside `files` (originals) and `text` (texts taken from them).
struct Manifest {
    struct Entry {
        /// Name in `files`.
        var file: String
        /// "perbup", "sop", "laporan-evaluasi" …
        var kind: String
        /// "yes", "partly", "no".
        var relevance: String

        var stem: String { file.split(separator: ".").dropLast().joined(separator: ".") }
    }

    let folder: URL
    let entries: [Entry]

    /// - Parameter corpus: nil comes back when it has no manifest with these columns.
    init?(corpus: URL) {
        guard let text = try? String(contentsOf: corpus.appending(path: "manifest.tsv"), encoding: .utf8)
        else { return nil }
        let rows = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = rows.first, let name = header.firstIndex(of: "file"),
            let kind = header.firstIndex(of: "kind"), let relevant = header.firstIndex(of: "spbe_relevant")
        else { return nil }
        folder = corpus
        entries = rows.dropFirst().filter { $0.count > max(name, kind, relevant) }.map {
            Entry(file: $0[name], kind: $0[kind], relevance: $0[relevant])
        }
    }

    func original(_ entry: Entry) -> URL { folder.appending(path: "files/" + entry.file) }

    /// The texts that were taken from it.
    func texts(_ entry: Entry) -> [URL] {
        ["txt", "ocr.txt"].map { folder.appending(path: "text/\(entry.stem).\($0)") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
    }
}
