import Assessment
import DocumentReaders
import Foundation

/// The documents of the corpus that the manifest says have nothing to do with SPBE: no indicator may be
/// above level 0 on any of them.
struct UnrelatedDocuments {
    let files: [URL]

    init(_ manifest: Manifest) {
        files = manifest.entries.filter { $0.relevance == "no" }.flatMap { entry in
            let original = manifest.original(entry)
            return (Self.extensions.contains(original.pathExtension) ? [original] : [])
                + manifest.texts(entry)
        }
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
