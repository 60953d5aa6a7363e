/// Whether a text is a planning document, and which of its pages have tables: only they are looked at again.
enum TablePages {
    /// - Parameter pages: UTF-8 of each page, its columns kept apart by spaces.
    /// - Returns: indices of pages with the header of a table.
    static func find(in pages: [[UInt8]]) -> [Int] { pages.indices.filter { hasHeader(pages[$0]) } }

    /// A title of a few words among the first lines, or behind the heading of an annex.
    static func isPlan(_ pages: [[UInt8]]) -> Bool {
        var left = 60
        for page in pages {
            for line in page.split(separator: 0x0A) {
                let text = trimmed(line)
                guard !text.isEmpty else { continue }
                if text.starts(with: "LAMPIRAN".utf8) { left = max(left, 15) }
                guard left > 0 else { continue }
                left -= 1
                if text.count <= 90, isTitle(String(decoding: text, as: UTF8.self)) { return true }
            }
        }
        return false
    }

    private static func isTitle(_ line: String) -> Bool {
        guard let last = line.last, !".;:,".contains(last) else { return false }
        let lower = line.lowercased()
        guard titles.contains(where: lower.contains) else { return false }
        return line == line.uppercased() || line.split(separator: " ").count <= 8
    }

    /// Two words of a header near one another, each at the beginning of a column. Headers have capitals, which keeps
    /// justified prose out.
    private static func hasHeader(_ page: [UInt8]) -> Bool {
        let lines = page.split(separator: 0x0A).map { Set(columns(of: trimmed($0)).compactMap(sign)) }
        for start in lines.indices where !lines[start].isEmpty {
            let window = lines[start..<min(start + 6, lines.count)]
            if window.reduce(into: Set<String>(), { $0.formUnion($1) }).count >= 2 { return true }
        }
        return false
    }

    /// The stretches of a line between gaps of two spaces and more.
    private static func columns(of line: ArraySlice<UInt8>) -> [String] {
        var columns: [[UInt8]] = []
        var spaces = 2
        for byte in line {
            if byte == 0x20 {
                spaces += 1
                continue
            }
            if spaces > 1 {
                columns.append([])
            } else if spaces == 1 {
                columns[columns.count - 1].append(0x20)
            }
            spaces = 0
            columns[columns.count - 1].append(byte)
        }
        return columns.count > 1 ? columns.map { String(decoding: $0, as: UTF8.self) } : []
    }

    private static func sign(_ column: String) -> String? {
        var words = column.split(separator: " ").prefix(6)
        if words.first == "→" || words.first == "←" { words.removeFirst() }
        guard words.count <= 5, words.first?.first?.isUppercase == true else { return nil }
        let lower = words.joined(separator: " ").lowercased()
        if lower == "no" || lower == "no." || lower == "id" { return lower }
        return headers.first(where: lower.hasPrefix)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.drop { $0 <= 0x20 }.droppingLast { $0 <= 0x20 }
    }

    private static let titles = [
        "arsitektur spbe", "arsitektur sistem pemerintahan", "peta rencana", "rencana induk", "peta jalan",
        "cetak biru", "master plan", "arsitektur dan peta rencana",
    ]
    private static let headers = [
        "nama", "uraian", "fungsi", "bisnis/urus", "uic", "penanggung", "keluaran", "output", "inisiatif",
        "project",
        "target", "waktu", "program", "kegiatan", "kode", "indikator", "baseline", "pelaksana", "deskripsi",
        "referensi", "sasaran",
    ]
}
