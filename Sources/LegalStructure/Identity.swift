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
        var numberWords: String?
        var titleLines: [String]?
        for (index, line) in lines.enumerated() {
            let upper = line.uppercased()
            if !sawKind, ["RANCANGAN", "DRAF", "DRAFT"].contains(where: { upper.hasPrefix($0) }) {
                isMarkedDraft = true
            }
            if let words = titleLines {
                if Self.endsTitle(upper) || (!words.isEmpty && namesIssuer(upper)) { break }
                titleLines?.append(line)
                continue
            }
            if !sawKind, let (found, issuing) = Self.kind(upper), line.count < 200,
                line == upper || !lines[..<index].contains(where: { UntitledKind.names($0) })
            {
                // In small letters behind the title of another document it is one that is cited.
                kind = found
                issuer = issuing
                sawKind = true
            } else if sawKind, numberWords == nil, issuer != nil, Self.continuesIssuer(upper) {
                issuer = (issuer ?? "") + " " + upper
            }
            if let words = numberWords {
                if Self.continuesNumber(words, upper) { numberWords = words + " " + upper }
            } else if let range = upper.range(ofWord: "NOMOR") ?? (sawKind ? upper.range(ofWord: "NO.") : nil)
            {
                numberWords = String(upper[range.upperBound...])
            }
            if let range = upper.range(ofWord: "TENTANG"), range.lowerBound == upper.startIndex || sawKind {
                let rest = String(
                    line.dropFirst(upper.distance(from: upper.startIndex, to: range.upperBound)))
                titleLines = rest.trimmed.isEmpty ? [] : [rest.trimmed]
            }
        }
        if let numberWords { readNumber(numberWords) }
        if let words = titleLines, !words.isEmpty { title = words.joined(separator: " ") }
        issuer = issuer.map(Self.tidyIssuer)
        title = title.map { $0.trimmingSuffix(".,").trimmingPrefix(":") }
        if kind == .lainnya { readStatedTitle(document) }
        if kind == .lainnya {
            kind = UntitledKind.kind(of: lines) ?? .lainnya
            if kind == .lainnya, number != nil { readPolicy(lines) }
            if title == nil { title = lines.first { $0.contains { $0.isLetter } } }
        }
        // A chapter of a book: its name stands at the head of every page.
        if kind == .lainnya {
            let heads = document.pageFurniture.prefix(40).map { Self.collapse($0.text[...]) }
            if let head = heads.first(where: UntitledKind.names), let found = UntitledKind.kind(of: [head]) {
                kind = found
                title = head
            }
        }
    }

    /// "KEBIJAKAN DIGITAL LEMBAGA CONTOH – Nomor: KD-02/2022 – Ditetapkan oleh Kepala Lembaga pada tanggal …": a decision
    /// of the head of an institution under another name.
    private mutating func readPolicy(_ lines: [String]) {
        let head = lines.prefix(15).map { $0.uppercased() }
        guard head.contains(where: { $0.hasPrefix("KEBIJAKAN") }),
            let line = head.first(where: { $0.contains(bytes: "DITETAPKAN OLEH ") }),
            let range = line.firstRange(ofBytes: "DITETAPKAN OLEH ")
        else { return }
        kind = .keputusan
        let name = line[range.upperBound...]
        issuer = Self.tidyIssuer(
            String(name[..<(name.firstRange(ofBytes: " PADA")?.lowerBound ?? name.endIndex)]))
    }

    /// The officer who issues is named again below the title.
    private func namesIssuer(_ line: String) -> Bool {
        if line.hasSuffix(","), issuer == line.trimmingSuffix(",") { return true }
        guard let issuer, issuer.count > 8, Self.offices.contains(where: { line.hasPrefix($0) }) else {
            return false
        }
        return issuer.hasPrefix(line.trimmingSuffix(",")) || line.hasPrefix(issuer)
    }

    /// Pages that begin with "Menimbang": kind and title stand behind "Menetapkan: PERATURAN … TENTANG …".
    private mutating func readStatedTitle(_ document: Document) {
        for block in document.blocks.prefix(300) {
            // Few blocks have the word, and to tidy one costs more than to look for it.
            guard block.text.contains(bytes: "enetapkan") || block.text.contains(bytes: "ENETAPKAN") else {
                continue
            }
            let text = Self.collapse(block.text[...])
            guard let stated = text.range(ofWord: "Menetapkan") ?? text.range(ofWord: "MENETAPKAN") else {
                continue
            }
            let rest = text[stated.upperBound...].drop { $0 == " " || $0 == ":" }
            guard let (found, issuing) = Self.kind(rest.prefix(200).uppercased()) else { continue }
            kind = found
            issuer = issuing.map(Self.tidyIssuer)
            if let range = rest.firstRange(ofBytes: "TENTANG ") {
                let words = rest[range.upperBound...].split(separator: " ").prefix { $0 == $0.uppercased() }
                title = words.joined(separator: " ").trimmingSuffix(".,")
            }
            if let range = rest.firstRange(ofBytes: "NOMOR ") {
                readNumber(String(rest[range.upperBound...].prefix(40)))
            }
            return
        }
    }

    /// Lines before the opening, at most 80.
    private static func titleLines(_ document: Document) -> [String] {
        var lines: [String] = []
        for block in document.blocks.prefix(120) {
            let text = (block.label.isEmpty ? "" : block.label + " ") + block.text
            // Pages that begin amid the legal basis ("2. Undang-Undang Nomor 21 Tahun 2013 …") have no title.
            if lines.isEmpty, Self.isCitation(text) { return [] }
            let bytes = BlockTexts.plainSpaced(text)
            if let (keyword, _) = Keyword.at(bytes),
                keyword == .menimbang || keyword == .memutuskan || keyword == .mengingat
            {
                break
            }
            if let (label, end) = UnitLabel.parse(bytes), label.kind == .pasal || label.kind == .bab,
                end <= bytes.count
            {
                break
            }
            for line in text.utf8.split(separator: 0x0A) {
                lines += Self.parts(Self.collapse(Substring(line)))
            }
            if lines.count > 80 { break }
        }
        return lines
    }

    /// "2. Undang-Undang Nomor 21 Tahun 2013 tentang …", in small letters as no title is.
    private static func isCitation(_ text: String) -> Bool {
        let words = text.split(separator: " ").prefix(12)
        guard let label = words.first, label.hasSuffix("."), label.dropLast().allSatisfy(\.isNumber),
            label.count > 1,
            words.contains("Nomor"), words.contains("Tahun")
        else { return false }
        return ["Undang-Undang", "Peraturan", "Keputusan", "Instruksi"].contains(words.dropFirst().first)
    }

    private static func collapse(_ line: Substring) -> String {
        var result: [UInt8] = []
        var space = false
        for scalar in line.unicodeScalars {
            if scalar.isASCII, scalar.value > 0x20, scalar != "*", scalar != "#" {
                if space { result.append(0x20) }
                space = false
                result.append(UInt8(scalar.value))
            } else if scalar.properties.isWhitespace || scalar == "*" || scalar == "#" {
                space = !result.isEmpty
            } else {
                if space { result.append(0x20) }
                space = false
                // "UNDANG–UNDANG"
                let isHyphen = scalar == "\u{2013}" || scalar == "\u{2011}"
                result.append(
                    contentsOf: UTF8.encode(isHyphen ? "-" : scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Title lines that a reader has joined, taken apart again before the words that begin a line.
    private static func parts(_ line: String) -> [String] {
        // Few lines have a word of capitals, and to take the others apart costs more than to look for one.
        let hasCapitals = line.withBytes { bytes in
            bytes.indices.dropFirst().contains {
                UnitLabel.isUpper(bytes[$0]) && UnitLabel.isUpper(bytes[$0 - 1])
            }
        }
        guard hasCapitals else { return line.isEmpty ? [] : [line] }
        var result: [String] = []
        var current: [Substring] = []
        let words = line.split(separator: " ")
        for (index, word) in words.enumerated() {
            let starts: Bool
            switch word {
            case "PERATURAN", "KEPUTUSAN", "RANCANGAN", "INSTRUKSI":
                starts =
                    !current.isEmpty && current.last != "RANCANGAN" && current.last != "TENTANG"
                    && !result.contains { $0.hasPrefix("TENTANG") }
                    && !current.contains("TENTANG")
            case "NOMOR":
                starts = !result.contains { $0.hasPrefix("TENTANG") } && !current.contains("TENTANG")
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
        ("PERATURAN MENTERI", .permen), ("PERATURAN BERSAMA", .permen), ("PERATURAN DAERAH", .perda),
        ("PERATURAN GUBERNUR", .pergub),
        ("PERATURAN BUPATI", .perbup), ("PERATURAN WALIKOTA", .perwali), ("PERATURAN WALI KOTA", .perwali),
        ("PERATURAN KEPALA", .peraturanBadan), ("PERATURAN BADAN", .peraturanBadan),
        ("PERATURAN LEMBAGA", .peraturanBadan),
        ("PERATURAN DEWAN", .peraturanBadan), ("PERATURAN REKTOR", .peraturanBadan),
        ("PERATURAN SEKRETARIS", .peraturanBadan),
        ("PERATURAN KOMISI", .peraturanBadan), ("PERATURAN KEPOLISIAN", .peraturanBadan),
        ("PERATURAN JAKSA", .peraturanBadan), ("PERATURAN DIREKTUR", .peraturanBadan),
        ("PERATURAN INSPEKTUR", .peraturanBadan), ("PERATURAN MAHKAMAH", .peraturanBadan),
        ("PERATURAN OMBUDSMAN", .peraturanBadan), ("PERATURAN ARSIP NASIONAL", .peraturanBadan),
        ("PERATURAN PERPUSTAKAAN NASIONAL", .peraturanBadan), ("PERATURAN OTORITAS", .peraturanBadan),
        ("QANUN", .perda),
        ("KEPUTUSAN", .keputusan), ("SURAT EDARAN", .suratEdaran), ("INSTRUKSI", .instruksi),
    ]

    private static func kind(_ line: String) -> (NaskahKind, String?)? {
        // Specks of OCR before the first letter.
        var rest = line.drop { !$0.isLetter }
        for prefix in ["RANCANGAN ", "SALINAN "] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        // "NPERATURAN", a slip seen in an enacted regulation.
        if rest.hasPrefix("NPERATURAN") { rest = rest.dropFirst() }
        for (words, kind) in kinds where rest.hasPrefix(words) {
            let after = rest.dropFirst(words.count)
            guard after.isEmpty || after.first == " " || after.first == "," else { continue }
            return (kind, kind == .uu || kind == .perda ? String(after).trimmed : Self.issuer(of: rest))
        }
        return nil
    }

    /// "PERATURAN BUPATI CONTOH" is issued by "BUPATI CONTOH", "SURAT EDARAN MENTERI …" by "MENTERI …".
    private static func issuer(of act: Substring) -> String {
        act.split(separator: " ").drop {
            ["PERATURAN", "KEPUTUSAN", "INSTRUKSI", "SURAT", "EDARAN", "BERSAMA"].contains($0)
        }
        .joined(separator: " ")
    }

    /// The issuer's name may run over to the next line.
    private static func continuesIssuer(_ line: String) -> Bool {
        !line.hasPrefix("NOMOR") && !line.hasPrefix("TENTANG") && !line.hasPrefix("PROVINSI")
            && !line.hasPrefix("TANGGAL")
            && line.count < 80
            && !line.hasPrefix("DENGAN") && !line.contains("NOMOR")
    }

    private static func endsTitle(_ line: String) -> Bool {
        if line.hasPrefix("DENGAN RAHMAT") || line.hasPrefix("BAB ") || line.hasPrefix("MENIMBANG")
            || line.hasPrefix("DAFTAR ISI") || line.hasPrefix("1. ") || line.hasPrefix("A. ")
        {
            return true
        }
        return line.hasSuffix(",") && offices.contains { line.hasPrefix($0) }
    }

    private static let offices = [
        "BUPATI", "WALI KOTA", "WALIKOTA", "GUBERNUR", "MENTERI", "KEPALA", "PRESIDEN", "SEKRETARIS",
        "DIREKTUR", "KETUA", "DEWAN",
        "PIMPINAN", "REKTOR", "CAMAT",
    ]

    private static func tidyIssuer(_ text: String) -> String {
        var words = text.split(separator: " ").map(String.init)
        if let cut = words.firstIndex(where: { $0 == "NOMOR" || $0 == "TENTANG" }) {
            words.removeSubrange(cut...)
        }
        return words.joined(separator: " ").trimmingSuffix(".,")
    }
}
