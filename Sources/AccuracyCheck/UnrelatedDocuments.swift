import Assessment
import DocumentReaders
import Foundation

/// The documents of the corpus that the manifest says have nothing to do with SPBE: no indicator may be
/// above level 0 on any of them.
struct UnrelatedDocuments {
    let files: [URL]

    /// - Parameter corpus: folder with `manifest.tsv`, `files` and `text`; nil when there is no manifest.
    init?(corpus: URL) {
        guard let manifest = try? String(contentsOf: corpus.appending(path: "manifest.tsv"), encoding: .utf8)
        else { return nil }
        let rows = manifest.split(whereSeparator: \.isNewline).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = rows.first, let name = header.firstIndex(of: "file"),
            let relevant = header.firstIndex(of: "spbe_relevant")
        else { return nil }
        var found: [URL] = []
        for row in rows.dropFirst() where row.count > relevant && row[relevant] == "no" {
            let stem = row[name].split(separator: ".").dropLast().joined(separator: ".")
            for path in ["files/" + row[name], "text/" + stem + ".txt", "text/" + stem + ".ocr.txt"] {
                let file = corpus.appending(path: path)
                if Self.extensions.contains(file.pathExtension),
                    FileManager.default.fileExists(atPath: file.path)
                {
                    found.append(file)
                }
            }
        }
        files = found
    }

    private static let extensions: Set<String> = ["docx", "md", "txt"]

    /// Lines for people.
    func report(_ assessor: Assessor) -> [String] {
        var lines: [String] = []
        var read = 0
        for file in files {
            guard let document = try? DocumentReader().read(path: file.path) else { continue }
            read += 1
            for verdict in assessor.assess(document: document).indicators where verdict.contentLevel > 0 {
                let place = verdict.evidence.first.map { "\($0.address) \"\($0.quote)\"" } ?? ""
                lines.append(
                    "✗ \(file.lastPathComponent) indikator \(verdict.number): tingkat \(verdict.contentLevel), \(place)"
                )
            }
        }
        return ["dokumen tanpa urusan SPBE: \(read) dibaca, \(lines.count) putusan keliru di atas 0"] + lines
    }
}
