import DocumentModel

/// Instructions and blanks of a template.
enum Leftovers {
    static func find(in lines: [PlanLine]) -> [PlanPlace] {
        var places: [PlanPlace] = []
        for line in lines {
            let words = line.allWords
            guard words.count <= 40 else { continue }
            if let phrase = instructions.first(where: { words.holds($0) && opens($0, in: line) }) {
                places.append(line.place(phrase))
            }
            if line.text.contains("XXX"), let blank = blank(in: line) {
                places.append(PlanPlace(address: line.address, range: blank))
            } else if line.text.hasPrefix("[Tabel") {
                places.append(line.place())
            }
        }
        return places
    }

    /// "(Tuliskan …)": directly behind the bracket; a sentence may have these words, too.
    private static func opens(_ phrase: [String], in line: PlanLine) -> Bool {
        let places = PlanLine.places(of: line.text)
        let bytes = Array(line.text.utf8)
        return places.indices.contains { index in
            guard places[index...].map(\.word).starts(with: phrase) else { return false }
            let before = bytes[..<places[index].bytes.lowerBound].last { $0 > 0x20 }
            return before == 0x28 || before == 0x5B || before == 0x3C
        }
    }

    /// "Nomor XXX", "KEP. XXX/2023"; thirty is another "XXX".
    private static func blank(in line: PlanLine) -> TextRange? {
        let places = PlanLine.places(of: line.text)
        let bytes = Array(line.text.utf8)
        for (index, place) in places.enumerated()
        where place.word.utf8.count >= 3 && place.word.allSatisfy({ $0 == "x" }) {
            let end = place.bytes.upperBound
            let slash = end < bytes.count && bytes[end] == 0x2F
            let before = index > 0 ? places[index - 1].word : ""
            let isNumber = ["nomor", "no", "kep", "tanggal", "tahun"].contains(before)
            if slash || isNumber || place.word.utf8.count > 3 {
                let start = place.bytes.lowerBound - line.labelLength
                return line.isFromPage
                    ? line.range
                    : TextRange(block: line.block, bytes: max(0, start)..<max(0, end - line.labelLength))
            }
        }
        return nil
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
