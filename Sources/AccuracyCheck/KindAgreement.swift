import DocumentModel
import DocumentReaders
import Foundation
import LegalStructure

/// Whether the kind of each document of a corpus is recognised as its manifest has it.
struct KindAgreement {
    let manifest: Manifest

    /// Lines for people: every disagreement, the table, the share.
    func report() -> [String] {
        var lines: [String] = []
        var table: [DocumentFamily: [DocumentFamily: Int]] = [:]
        var agreed = 0
        var unread = 0
        for entry in manifest.entries {
            let expected = Self.family(of: entry)
            guard let (document, source) = read(entry) else {
                unread += 1
                lines.append("✗ \(entry.file): tidak terbaca, seharusnya \(expected.rawValue)")
                continue
            }
            let naskah = NaskahParser().parse(document)
            let found = naskah.kind.family
            table[expected, default: [:]][found, default: 0] += 1
            if found == expected {
                agreed += 1
            } else {
                lines.append(
                    "✗ \(source): \(found.rawValue) (\(naskah.kind.rawValue)), seharusnya \(expected.rawValue) (\(entry.kind))"
                )
            }
        }
        let all = manifest.entries.count
        lines.append("tabel silang (baris: daftar korpus, kolom: pemeriksa)")
        let families = DocumentFamily.allCases
        lines.append(pad("", 14) + families.map { pad($0.rawValue, 14) }.joined())
        for row in families {
            lines.append(
                pad(row.rawValue, 14)
                    + families.map { pad(String(table[row]?[$0] ?? 0), 14) }.joined())
        }
        lines.append(
            "jenis dokumen          \(agreed)/\(all) = \(percent(agreed, all)) sama dengan daftar; \(unread) tidak terbaca"
        )
        return lines
    }

    /// The original; a scan, or what no reader reads, by the text that was taken from it.
    private func read(_ entry: Manifest.Entry) -> (Document, String)? {
        let reader = DocumentReader(convertsLegacy: true)
        for file in [manifest.original(entry)] + manifest.texts(entry) {
            if let document = try? reader.read(path: file.path) { return (document, file.lastPathComponent) }
        }
        return nil
    }

    /// The family of a kind of the manifest. Guidelines there are regulations, whose annex is the guideline; what is
    /// marked as a negative example has its kind in the first word of its name.
    static func family(of entry: Manifest.Entry) -> DocumentFamily {
        switch entry.kind {
        case "uu", "pp", "perpres", "permen", "peraturan-badan", "perda", "pergub", "perbup",
            "perbup-rancangan", "perwali", "pedoman":
            .regulation
        case "other-negative": entry.file.hasPrefix("peraturan-") ? .regulation : .other
        case "keputusan", "keppres": .decree
        case "arsitektur": .architecture
        case "peta-rencana": .roadmap
        case "sop": .procedure
        case "laporan-evaluasi": .report
        default: .other
        }
    }
}
