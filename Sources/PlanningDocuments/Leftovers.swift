import DocumentModel

/// Instructions and blanks of a template.
enum Leftovers {
    static func find(in lines: [PlanLine]) -> [PlanPlace] {
        var places: [PlanPlace] = []
        for line in lines {
            let words = line.allWords
            guard words.count <= 40 else { continue }
            for phrase in instructions where words.holds(phrase) && line.text.utf8.contains(0x28) {
                places.append(line.place(phrase))
                break
            }
            if line.text.contains("XXX"),
                let range = line.range(of: words.first { $0.hasPrefix("xxx") }.map { [$0] } ?? [])
            {
                places.append(PlanPlace(address: line.address, range: range))
            } else if line.text.hasPrefix("[Tabel") {
                places.append(line.place())
            }
        }
        return places
    }

    private static let instructions = phrases(
        "tuliskan", "daftarkan semua", "isikan", "uraikan secara", "diisi dengan", "diisi oleh",
        "jelaskan secara")
}

/// Links in place of what they lead to: nobody judges a table that is not in the document.
enum PlanLinks {
    static func find(in lines: [PlanLine]) -> [PlanPlace] {
        lines.compactMap { line in
            guard line.text.utf8.contains(0x2E) else { return nil }
            let text = line.text.lowercased()
            guard let host = hosts.first(where: text.contains) else { return nil }
            let words = line.allWords
            guard host.hasPrefix("docs.google") || words.contains(where: signs.contains) else { return nil }
            return line.place(PlanLine.words(of: host), in: "tautan \(host)")
        }
    }

    private static let hosts = [
        "docs.google.com/spreadsheets", "docs.google.com", "drive.google.com", "onedrive.live.com", "1drv.ms",
        "sharepoint.com", "dropbox.com", "bit.ly/", "s.id/", "tinyurl.com",
    ]
    private static let signs: Set<String> = [
        "link", "tautan", "tabel", "daftar", "matriks", "lampiran", "selengkapnya", "rincian", "rinciannya",
    ]
}

/// The sentence by which a plan says when it is reviewed.
enum PlanReview {
    static func place(in lines: [PlanLine]) -> PlanPlace? {
        for line in lines where !line.isContentsEntry {
            let words = line.words
            guard let sign = signs.first(where: { words.holds($0) }) else { continue }
            if words.holdsAny(times) { return line.place(sign) }
        }
        return nil
    }

    private static let signs = phrases(
        "direviu", "reviu", "ditinjau", "peninjauan", "dievaluasi", "evaluasi", "dimutakhirkan",
        "pemutakhiran",
        "review")
    private static let times = phrases(
        "paruh waktu", "tengah periode", "pertengahan periode", "tahun terakhir", "sewaktu waktu",
        "setiap tahun", "secara berkala", "secara periodik")
}
