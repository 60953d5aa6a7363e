import Assessment
import DocumentModel
import LegalStructure

// How evidence is recognised: by the first lines of a paper, its fields ("Hari/Tanggal :"), and its words.

extension EvidenceRecord {
    /// Nil when the document is none of these.
    init?(_ document: Document, _ naskah: Naskah, indicators: [(number: Int, name: String)]) {
        guard let (kind, title) = Self.kind(of: document, naskah) else { return nil }
        self.kind = kind
        let lines = document.blocks.prefix(Self.mostBlocks).map { $0.text }
        let head = Array(lines.prefix(80))
        let fields = RecordFields(head)
        date =
            fields.dates.lazy.compactMap(IndonesianDate.first).first
            ?? head.lazy.filter { $0.lowercased().contains("tanggal") }.compactMap(IndonesianDate.first).first
            ?? head.lazy.compactMap(IndonesianDate.first).first
        let about = fields.subject ?? Self.subtitle(below: title, in: head, kind)
        subject = (about ?? title).map { String($0.prefix(200)) }
        acts = ActName.all(in: "\(title ?? "") \(about ?? "")")
        let lower = lines.joined(separator: "\n").lowercased()
        let heading = "\(title ?? "") \(about ?? "")".lowercased()
        topics = indicators.filter { indicator in
            let topic = Self.topic(indicator.name)
            // Every paper names the team that met; only one that is about the team is about the team.
            return (topic.hasPrefix("tim ") ? heading : lower).contains(topic)
        }.map(\.number)
        let words = Set(lower.split { !$0.isLetter })
        hasIssues = Self.issues.contains { words.contains($0) }
        hasRecommendations =
            Self.recommendations.contains { words.contains($0) } || lower.contains("tindak lanjut")
    }

    /// What stands below a title that names the kind only ("DAFTAR HADIR"), and the year of a budget.
    private static func subtitle(below title: String?, in lines: [String], _ kind: Kind) -> String? {
        if kind == .anggaran {
            let year = lines.lazy.compactMap { line -> String? in
                guard let range = line.lowercased().firstRange(of: "tahun anggaran ") else { return nil }
                let digits = line.lowercased()[range.upperBound...].prefix { $0.isNumber }
                return digits.count == 4 ? "Tahun Anggaran \(digits)" : nil
            }.first
            return year.map { "\(title ?? "RKA/DPA"), \($0)" }
        }
        guard let title, title.split(separator: " ").count <= 2,
            let at = lines.firstIndex(where: { $0.hasPrefix(title) })
        else { return nil }
        let rest = lines[at].dropFirst(title.count).drop { !$0.isLetter }
        return rest.isEmpty ? lines[(at + 1)...].first { !$0.isEmpty } : String(rest)
    }

    /// Long reports say what they are about on their first pages.
    private static let mostBlocks = 400

    private static let issues: [Substring] = [
        "isu", "permasalahan", "masalah", "kendala", "temuan", "ditemukan", "pembahasan", "kelemahan",
        "hambatan",
        "kekurangan", "tantangan",
    ]
    private static let recommendations: [Substring] = ["rekomendasi", "saran", "usulan"]

    /// The kind by the first lines, with the line that told; a regulation that comes first is no record.
    static func kind(of document: Document, _ naskah: Naskah) -> (Kind, title: String?)? {
        if naskah.kind == .sop {
            let lines = document.blocks.prefix(12).map(\.text)
            let named = lines.first {
                $0.uppercased().hasPrefix("SOP ") && $0.split(separator: " ").count > 2
            }
            return (.sop, named ?? naskah.title)
        }
        var seen = 0
        var before = ""
        for block in document.blocks.prefix(40) where seen < 12 {
            for line in block.text.split(separator: "\n") {
                let line = line.prefix(longestLine)
                let words = line.uppercased().split { !$0.isLetter && !$0.isNumber }
                guard let first = words.first else { continue }
                seen += 1
                if ["PERATURAN", "KEPUTUSAN", "RANCANGAN", "MENIMBANG", "INSTRUKSI"].contains(first) {
                    return nil
                }
                // "LAPORAN" on a line of its own, "REVIU ARSITEKTUR SPBE" on the next.
                let both = ["LAPORAN", "BERITA ACARA"].contains(before) ? "\(before) \(line)" : String(line)
                before = words.joined(separator: " ")
                if ["LAPORAN", "BERITA ACARA"].contains(before) { continue }
                guard let kind = kind(both.uppercased().split { !$0.isLetter && !$0.isNumber }) else {
                    continue
                }
                // A planning document may be delivered as a final report.
                if kind == .laporan, [.arsitektur, .petaRencana].contains(naskah.kind) { return nil }
                return (kind, both)
            }
        }
        return nil
    }

    /// Text whose lines were joined has its title at the start of a long one.
    private static let longestLine = 240

    private static func kind(_ words: [Substring]) -> Kind? {
        let line = words.joined(separator: " ")
        let has = { (word: Substring) in words.contains(word) }
        let head = words.prefix(8).joined(separator: " ")
        let isReview =
            has("REVIU") || has("REVIEW") || has("EVALUASI") || has("PEMANTAUAN") || has("MONITORING")
        // A letter says what it is in its field "Perihal".
        if let about = [" PERIHAL ", " HAL "].lazy.compactMap({ " \(line)".firstRange(of: $0) }).first {
            let about = " \(line)"[about.upperBound...]
            if about.hasPrefix("UNDANGAN") { return .undangan }
            if about.hasPrefix("LAPORAN") { return isReview ? .laporanReviu : .laporan }
        }
        if head.hasPrefix("UNDANGAN RAPAT") || head.hasPrefix("SURAT UNDANGAN") { return .undangan }
        if head.contains("DAFTAR HADIR") { return .daftarHadir }
        if has("NOTULEN") || has("NOTULENSI") || has("NOTULA") || head.contains("RISALAH RAPAT")
            || head.contains("CATATAN RAPAT") || head.contains("RESUME RAPAT") || head.contains("HASIL RAPAT")
        {
            return .notulen
        }
        if head.contains("BERITA ACARA") {
            return isReview || has("RAPAT") || has("PEMBAHASAN") ? .notulen : .laporan
        }
        if words.first == "NOTA", has("DINAS") { return isReview ? .laporanReviu : nil }
        if words.first == "LAPORAN" || head.contains("LAPORAN HASIL") {
            return isReview ? .laporanReviu : .laporan
        }
        if words.first == "RKA" || words.first == "DPA" || has("DPA") && has("SKPD")
            || has("RKA") && has("SKPD")
            || head.contains("DOKUMEN PELAKSANAAN ANGGARAN") || line.hasPrefix("RENCANA KERJA DAN ANGGARAN")
        {
            return .anggaran
        }
        if line.contains("TANGKAPAN LAYAR") || has("SCREENSHOT") || line.contains("CUPLIKAN LAYAR") {
            return .tangkapanLayar
        }
        return nil
    }

    /// "Kebijakan Internal Layanan Pusat Data" is about "pusat data".
    private static func topic(_ name: String) -> String {
        var topic = name.lowercased()[...]
        for prefix in [
            "kebijakan internal ", "penerapan ", "pelaksanaan ", "keterpaduan ", "inovasi ", "layanan ",
            "penggunaan ",
            "tingkat kematangan ",
        ]
        where topic.hasPrefix(prefix) {
            topic = topic.dropFirst(prefix.count)
        }
        if topic.hasSuffix(" spbe") { topic = topic.dropLast(5) }
        return String(topic)
    }
}

/// Fields of a paper, "Hari/Tanggal : Rabu, 18 Juni 2025", one to a line or several in a joined one.
struct RecordFields {
    private(set) var dates: [String] = []
    private(set) var subject: String?

    init(_ lines: [String]) {
        var subjects: [(rank: Int, text: String)] = []
        for (index, line) in lines.enumerated() {
            let lower = line.lowercased()
            for (label, value) in Self.fields(of: line, lower) {
                if Self.dateLabels.contains(label) {
                    dates.append(value)
                } else if let rank = Self.subjectLabels.firstIndex(of: label), value.count > 3 {
                    subjects.append((rank, value))
                }
            }
            // In a table the words stand in the next cell.
            if let rank = Self.subjectLabels.firstIndex(of: lower.trimmed(":")), index + 1 < lines.count {
                subjects.append((rank, lines[index + 1]))
            } else if Self.dateLabels.contains(lower.trimmed(":")), index + 1 < lines.count {
                dates.append(lines[index + 1])
            }
        }
        subject = subjects.min { $0.rank < $1.rank }?.text
    }

    /// The better one first.
    private static let subjectLabels = [
        "pokok bahasan", "agenda", "acara", "topik", "nama sop", "perihal", "hal",
    ]
    private static let dateLabels = [
        "hari/tanggal", "hari / tanggal", "hari, tanggal", "tanggal", "tanggal efektif",
    ]
    private static let otherLabels = [
        "hari", "waktu", "pukul", "jam", "tempat", "pimpinan", "pimpinan rapat", "peserta", "pembahasan",
        "kesimpulan",
        "kepada", "dari", "nomor", "sifat", "lampiran", "dasar hukum", "dasar", "notulis", "hasil rapat",
    ]
    private static let all = (subjectLabels + dateLabels + otherLabels).sorted { $0.count > $1.count }

    /// Labels with a colon behind them (of SOPs also without), and the words up to the next.
    private static func fields(of line: String, _ lower: String) -> [(label: String, value: String)] {
        guard lower.utf8.count == line.utf8.count else { return [] }
        let text = Array(line.utf8)
        let small = Array(lower.utf8)
        var found: [(label: String, start: Int, value: Int)] = []
        for label in all {
            let bytes = Array(label.utf8)
            guard small.count > bytes.count else { continue }
            for at in 0..<(small.count - bytes.count)
            where small[at] == bytes[0] && small[at..<(at + bytes.count)].elementsEqual(bytes) {
                guard at == 0 || small[at - 1] == 0x20 || small[at - 1] == 0x09,
                    !found.contains(where: { $0.start <= at && at < $0.value })
                else { continue }
                var end = at + bytes.count
                while end < small.count, small[end] == 0x20 || small[end] == 0x09 { end += 1 }
                let isColon = end < small.count && small[end] == 0x3A
                guard isColon || label == "nama sop" else { continue }
                found.append((label, at, isColon ? end + 1 : end))
            }
        }
        found.sort { $0.start < $1.start }
        return found.enumerated().map { number, field in
            let end = number + 1 < found.count ? found[number + 1].start : text.count
            let value = String(decoding: text[min(field.value, end)..<end], as: UTF8.self)
            return (field.label, value.trimmed(" \t"))
        }
    }
}

extension String {
    /// Without these characters and spaces at both ends.
    fileprivate func trimmed(_ characters: String) -> String {
        func isBound(_ character: Character) -> Bool { character == " " || characters.contains(character) }
        return String(drop(while: isBound).reversed().drop(while: isBound).reversed())
    }
}
