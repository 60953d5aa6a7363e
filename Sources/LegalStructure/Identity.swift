import DocumentModel

/// What a document says of itself on its first page: kind, issuer, number, year, title.
struct Identity {
    var kind = NaskahKind.lainnya
    var issuer: String?
    var number: String?
    var year: Int?
    var title: String?
    /// "RANCANGAN" or "DRAF" printed before the title.
    var isMarkedDraft = false
    /// A number line with nothing, dots or a placeholder in it.
    var hasBlankNumber = false

    init(_ document: Document) {
        let lines = Self.titleLines(document)
        var sawKind = false
        var awaitsTitle = false
        var titleWords: [String] = []
        for line in lines {
            let upper = line.uppercased()
            if !sawKind, ["RANCANGAN", "DRAF", "DRAFT"].contains(where: { upper.hasPrefix($0) }) {
                isMarkedDraft = true
            }
            if awaitsTitle || title != nil {
                if Self.endsTitle(upper) { break }
                titleWords.append(line)
                title = titleWords.joined(separator: " ")
                continue
            }
            if !sawKind, let (found, issuing) = Self.kind(upper) {
                kind = found
                issuer = issuing
                sawKind = true
            } else if sawKind, number == nil, !hasBlankNumber, issuer != nil, Self.continuesIssuer(upper) {
                issuer = (issuer ?? "") + " " + upper
            }
            if let range = upper.range(ofWord: "NOMOR") ?? (sawKind ? upper.range(ofWord: "NO.") : nil), number == nil {
                readNumber(String(upper[range.upperBound...]))
            }
            if let range = upper.range(ofWord: "TENTANG") {
                let head = upper[..<range.lowerBound]
                if head.isEmpty || sawKind {
                    awaitsTitle = true
                    let rest = String(line.dropFirst(upper.distance(from: upper.startIndex, to: range.upperBound))).trimmed
                    if !rest.isEmpty { titleWords.append(rest) }
                    if !rest.isEmpty { title = rest }
                }
            }
        }
        issuer = issuer.map(Self.tidyIssuer)
        title = title.map { $0.trimmingSuffix(".,") }
        if kind == .lainnya { recogniseUntitled(lines) }
    }

    /// Lines before the opening, at most 80.
    private static func titleLines(_ document: Document) -> [String] {
        var lines: [String] = []
        for block in document.blocks.prefix(120) {
            let text = (block.label.isEmpty ? "" : block.label + " ") + block.text
            let bytes = Array(text.utf8)
            if let (keyword, _) = Keyword.at(bytes), keyword == .menimbang || keyword == .memutuskan || keyword == .mengingat { break }
            if let (label, end) = UnitLabel.parse(bytes), label.kind == .pasal || (label.kind == .bab && lines.count > 3), end <= bytes.count { break }
            for line in text.split(separator: "\n") {
                lines += Self.parts(Self.collapse(String(line)))
            }
            if lines.count > 80 { break }
        }
        return lines
    }

    private static func collapse(_ line: String) -> String {
        var result = ""
        var space = false
        for scalar in line.unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "*" || scalar == "#" {
                space = !result.isEmpty
            } else {
                if space { result.unicodeScalars.append(" ") }
                space = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Title lines that a reader has joined, taken apart again before the words that begin a line.
    private static func parts(_ line: String) -> [String] {
        var result: [String] = []
        var current: [Substring] = []
        let words = line.split(separator: " ")
        for (index, word) in words.enumerated() {
            let starts: Bool
            switch word {
            case "PERATURAN", "KEPUTUSAN", "RANCANGAN", "INSTRUKSI":
                starts = !current.isEmpty && current.last != "RANCANGAN" && current.last != "TENTANG" && !result.contains { $0.hasPrefix("TENTANG") }
                    && !current.contains("TENTANG")
            case "NOMOR": starts = !result.contains { $0.hasPrefix("TENTANG") } && !current.contains("TENTANG")
            case "TENTANG": starts = true
            case "DENGAN": starts = index + 1 < words.count && words[index + 1] == "RAHMAT"
            default: starts = false
            }
            if starts, !current.isEmpty {
                result.append(current.joined(separator: " "))
                current = []
            }
            current.append(word)
        }
        if !current.isEmpty { result.append(current.joined(separator: " ")) }
        return result
    }

    private static let kinds: [(String, NaskahKind)] = [
        ("PERATURAN PEMERINTAH PENGGANTI", .uu), ("UNDANG-UNDANG", .uu), ("PERATURAN PEMERINTAH", .pp),
        ("PERATURAN PRESIDEN", .perpres), ("KEPUTUSAN PRESIDEN", .keppres), ("INSTRUKSI PRESIDEN", .inpres),
        ("PERATURAN MENTERI", .permen), ("PERATURAN DAERAH", .perda), ("PERATURAN GUBERNUR", .pergub),
        ("PERATURAN BUPATI", .perbup), ("PERATURAN WALIKOTA", .perwali), ("PERATURAN WALI KOTA", .perwali),
        ("PERATURAN KEPALA", .peraturanBadan), ("PERATURAN BADAN", .peraturanBadan), ("PERATURAN LEMBAGA", .peraturanBadan),
        ("PERATURAN DEWAN", .peraturanBadan), ("PERATURAN REKTOR", .peraturanBadan), ("PERATURAN SEKRETARIS", .peraturanBadan),
        ("PERATURAN KOMISI", .peraturanBadan), ("PERATURAN KEPOLISIAN", .peraturanBadan), ("PERATURAN JAKSA", .peraturanBadan),
        ("KEPUTUSAN", .keputusan), ("SURAT EDARAN", .suratEdaran), ("INSTRUKSI", .instruksi),
    ]

    private static func kind(_ line: String) -> (NaskahKind, String?)? {
        var rest = Substring(line)
        for prefix in ["RANCANGAN ", "SALINAN ", "N"] where rest.hasPrefix(prefix) && prefix.count > 1 {
            rest = rest.dropFirst(prefix.count)
        }
        if rest.hasPrefix("NPERATURAN") { rest = rest.dropFirst() }
        for (words, kind) in kinds where rest.hasPrefix(words) {
            let after = rest.dropFirst(words.count)
            guard after.isEmpty || after.first == " " || after.first == "," else { continue }
            let named = kind == .keputusan || kind == .peraturanBadan || kind == .permen || kind == .suratEdaran || kind == .instruksi
            let issuer = named ? rest.split(separator: " ").dropFirst().joined(separator: " ") : String(after).trimmed
            return (kind, issuer)
        }
        return nil
    }

    /// The issuer's name may run over to the next line.
    private static func continuesIssuer(_ line: String) -> Bool {
        !line.hasPrefix("NOMOR") && !line.hasPrefix("TENTANG") && !line.hasPrefix("PROVINSI") && line.count < 80
            && !line.hasPrefix("DENGAN") && !line.contains("NOMOR")
    }

    private static func endsTitle(_ line: String) -> Bool {
        if line.hasPrefix("DENGAN RAHMAT") || line.hasPrefix("BAB ") || line.hasPrefix("MENIMBANG") || line.hasPrefix("DAFTAR ISI") { return true }
        let offices = ["BUPATI", "WALI KOTA", "WALIKOTA", "GUBERNUR", "MENTERI", "KEPALA", "PRESIDEN", "SEKRETARIS", "DIREKTUR", "KETUA", "DEWAN"]
        return line.hasSuffix(",") && offices.contains { line.hasPrefix($0) }
    }

    /// "81 TAHUN 2021", ": 188.45/1612/HK/2019", "..... TAHUN .....".
    private mutating func readNumber(_ text: String) {
        var rest = text
        while let first = rest.first, first == ":" || first == " " || first == "." && rest.dropFirst().first != "." { rest.removeFirst() }
        if let range = rest.range(ofWord: "TENTANG") { rest = String(rest[..<range.lowerBound]) }
        var numberText = rest
        if let range = rest.range(ofWord: "TAHUN") {
            numberText = String(rest[..<range.lowerBound])
            let yearText = rest[range.upperBound...].drop { $0 == " " || $0 == ":" }
            year = Int(yearText.prefix { $0.isNumber })
        }
        numberText = numberText.trimmed
        if numberText.contains(where: { $0.isNumber }), !numberText.contains("...") {
            number = numberText.filter { $0 != " " }
            if year == nil { year = Self.year(in: numberText) }
        } else {
            hasBlankNumber = true
        }
    }

    private static func year(in text: String) -> Int? {
        text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }.last { $0 >= 1945 && $0 <= 2100 }
    }

    private static func tidyIssuer(_ text: String) -> String {
        var words = text.split(separator: " ").map(String.init)
        if let cut = words.firstIndex(where: { $0 == "NOMOR" || $0 == "TENTANG" }) { words.removeSubrange(cut...) }
        return words.joined(separator: " ").trimmingSuffix(".,")
    }

    /// Documents that are no legal act: told by the words of their title page.
    private mutating func recogniseUntitled(_ lines: [String]) {
        let head = lines.prefix(30).joined(separator: " ").uppercased()
        if head.contains("STANDAR OPERASIONAL PROSEDUR") || head.contains("NOMOR SOP") || head.contains("NAMA SOP")
            || head.contains("STANDARD OPERATING PROCEDURE") {
            kind = .sop
        } else if head.contains("PETA RENCANA") || head.contains("RENCANA INDUK") || head.contains("ROADMAP") || head.contains("PETA JALAN") {
            kind = .petaRencana
        } else if head.contains("ARSITEKTUR") {
            kind = .arsitektur
        }
        if title == nil { title = lines.first }
    }
}

extension String {
    /// Range of a whole word in a text of capitals.
    func range(ofWord word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            guard let found = self[start...].firstRange(of: word) else { return nil }
            let before = found.lowerBound == startIndex ? " " : self[index(before: found.lowerBound)]
            let after = found.upperBound == endIndex ? " " : self[found.upperBound]
            if !before.isLetter, !after.isLetter { return found }
            start = found.upperBound
        }
        return nil
    }

    func trimmingSuffix(_ characters: String) -> String {
        var result = trimmed
        while let last = result.last, characters.contains(last) || last == " " { result.removeLast() }
        return result
    }
}
