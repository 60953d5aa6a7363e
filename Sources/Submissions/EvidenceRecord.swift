import Assessment
import DocumentModel
import LegalStructure

/// A paper that is no policy but evidence beside it: minutes and reports of reviews, budgets, procedures, screenshots
/// (Pedoman Menteri PANRB 3/2024: of a review are asked date, issues and recommendations, not older than two years).
public struct EvidenceRecord: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case notulen
        case laporanReviu = "laporan-reviu"
        case laporan
        case anggaran
        case sop
        case tangkapanLayar = "tangkapan-layar"

        /// Whether it can show that a policy was reviewed.
        public var isReview: Bool { self == .notulen || self == .laporanReviu }
    }

    public var kind: Kind
    /// The day it speaks of; nil when none was found.
    public var date: Day?
    /// What it is about, in its own words.
    public var subject: String?
    /// Acts that are its subject.
    public var acts: [ActName]
    /// Numbers of the indicators whose topic it names.
    public var topics: [Int]
    public var hasIssues: Bool
    public var hasRecommendations: Bool

    /// Whether it is older than two years on a day; nil without a date.
    public func isOld(on day: Day) -> Bool? { date.map { $0.number + Self.daysOfValidity < day.number } }

    /// Two years, with a leap day between.
    static let daysOfValidity = 731

    // MARK: Reading

    /// Nil when the document is none of these.
    init?(_ document: Document, _ naskah: Naskah, indicators: [(number: Int, name: String)]) {
        guard let (kind, title) = Self.kind(of: document, naskah) else { return nil }
        self.kind = kind
        let blocks = document.blocks.prefix(Self.mostBlocks)
        let lines = blocks.map { $0.text }
        let dated = lines.prefix(80)
        date =
            dated.lazy.filter { $0.lowercased().contains("tanggal") }.compactMap(IndonesianDate.first).first
            ?? dated.lazy.compactMap(IndonesianDate.first).first
        subject = (Self.subject(lines) ?? title).map { String($0.prefix(200)) }
        let text = lines.joined(separator: "\n")
        acts = ActName.all(in: "\(title ?? "") \(Self.subject(lines) ?? "")")
        let lower = text.lowercased()
        topics = indicators.filter { lower.contains(Self.topic($0.name)) }.map(\.number)
        let words = Set(lower.split { !$0.isLetter })
        hasIssues = Self.issues.contains { words.contains($0) }
        hasRecommendations =
            Self.recommendations.contains { words.contains($0) } || lower.contains("tindak lanjut")
    }

    /// Long reports say what they are about on their first pages.
    private static let mostBlocks = 400

    private static let issues: [Substring] = [
        "isu", "permasalahan", "masalah", "kendala", "temuan", "pembahasan", "kelemahan",
    ]
    private static let recommendations: [Substring] = ["rekomendasi", "saran", "usulan"]

    /// The kind by the first lines, with the line that told; a regulation that comes first is no record.
    static func kind(of document: Document, _ naskah: Naskah) -> (Kind, title: String?)? {
        var seen = 0
        for block in document.blocks.prefix(40) where seen < 12 {
            for line in block.text.split(separator: "\n") where line.count < 160 {
                let upper = line.uppercased()
                let words = upper.split { !$0.isLetter && !$0.isNumber }
                guard let first = words.first else { continue }
                seen += 1
                if ["PERATURAN", "KEPUTUSAN", "RANCANGAN", "MENIMBANG", "INSTRUKSI"].contains(first) {
                    return nil
                }
                if let kind = kind(words) { return (kind, String(line)) }
            }
        }
        return naskah.kind == .sop ? (.sop, naskah.title) : nil
    }

    private static func kind(_ words: [Substring]) -> Kind? {
        let line = words.joined(separator: " ")
        let has = { (word: Substring) in words.contains(word) }
        if has("NOTULEN") || has("NOTULENSI") || has("NOTULA") || line.contains("RISALAH RAPAT")
            || line.contains("CATATAN RAPAT") || line.contains("BERITA ACARA RAPAT")
        {
            return .notulen
        }
        if words.first == "LAPORAN" {
            return has("REVIU") || has("REVIEW") || has("EVALUASI") || has("PEMANTAUAN") || has("MONITORING")
                ? .laporanReviu : .laporan
        }
        if line.hasPrefix("RENCANA KERJA DAN ANGGARAN") || line.hasPrefix("DOKUMEN PELAKSANAAN ANGGARAN")
            || words.first == "RKA" || words.first == "DPA"
        {
            return .anggaran
        }
        if line.contains("TANGKAPAN LAYAR") || has("SCREENSHOT") || line.contains("CUPLIKAN LAYAR") {
            return .tangkapanLayar
        }
        return nil
    }

    /// Behind "Pokok bahasan:" and the like.
    private static func subject(_ lines: [String]) -> String? {
        let labels = ["pokok bahasan", "agenda", "acara", "perihal", "nama sop"]
        for (index, line) in lines.prefix(60).enumerated() {
            let lower = line.lowercased()
            // Behind other fields of the same line, in text whose columns were joined.
            if let name = lower.firstRange(of: "nama sop "), name.lowerBound > lower.startIndex {
                let rest = line.suffix(lower.distance(from: name.upperBound, to: lower.endIndex))
                if !rest.isEmpty { return String(rest.prefix { $0 != ":" }) }
            }
            guard let label = labels.first(where: { lower.hasPrefix($0) }) else { continue }
            let rest = line.dropFirst(label.count).drop { " :\t".contains($0) }
            if !rest.isEmpty { return String(rest) }
            // In a table the words stand in the next cell.
            if index + 1 < lines.count { return lines[index + 1] }
        }
        return nil
    }

    /// "Kebijakan Internal Layanan Pusat Data" is about "pusat data".
    private static func topic(_ name: String) -> String {
        var topic = name.lowercased()[...]
        for prefix in ["kebijakan internal ", "layanan ", "penggunaan ", "tingkat kematangan "]
        where topic.hasPrefix(prefix) {
            topic = topic.dropFirst(prefix.count)
        }
        if topic.hasSuffix(" spbe") { topic = topic.dropLast(5) }
        return String(topic)
    }
}
