/// Documents that are no legal act: told by the words of their title page.
enum UntitledKind {
    private struct Sign {
        var words: String
        var kind: NaskahKind
        /// Also other fields have such documents: the lines around must speak of digital government.
        var isGeneral = false
    }

    private static let signs = [
        Sign(words: "STANDAR OPERASIONAL PROSEDUR", kind: .sop), Sign(words: "NOMOR SOP", kind: .sop),
        Sign(words: "NAMA SOP", kind: .sop), Sign(words: "NOMOR URUT SOP", kind: .sop),
        Sign(words: "STANDARD OPERATING PROCEDURE", kind: .sop),
        Sign(words: "PROSEDUR OPERASIONAL STANDAR", kind: .sop),
        Sign(words: "PETA RENCANA", kind: .petaRencana, isGeneral: true),
        Sign(words: "RENCANA INDUK", kind: .petaRencana, isGeneral: true),
        Sign(words: "ROADMAP", kind: .petaRencana, isGeneral: true),
        Sign(words: "PETA JALAN", kind: .petaRencana, isGeneral: true),
        Sign(words: "ARSITEKTUR", kind: .arsitektur, isGeneral: true),
    ]

    private static let digital = [
        "SPBE", "ELEKTRONIK", "E-GOV", "EGOV", "TEKNOLOGI INFORMASI", "SISTEM INFORMASI", "DIGITAL",
        "SMART CITY",
        "TIK", "TELEMATIKA",
    ]

    /// Reports on the making of a document are that document.
    private static let makings = ["AKHIR", "ANTARA", "PENDAHULUAN", "PENYUSUNAN", "PEKERJAAN"]

    /// Whether a line is the title, or part of it, of a document of these kinds. Titles are short: a sentence that
    /// mentions an SOP makes no SOP.
    static func names(_ line: String) -> Bool {
        guard line.count < 120 else { return false }
        let upper = line.uppercased()
        return upper.hasPrefix("SOP ") || signs.contains { upper.contains(bytes: $0.words) }
    }

    /// The kind that the lines of a title page tell; the first that tells decides.
    static func kind(of lines: [String]) -> NaskahKind? {
        let titles = lines.prefix(30).map { $0.count < 120 ? $0.uppercased() : "" }
        if titles.first?.hasPrefix("SOP ") == true { return .sop }
        for (index, line) in titles.enumerated() {
            if index < 12, line.hasPrefix("LAPORAN") {
                let about = titles[index...].prefix(5)
                let isMaking = makings.contains {
                    line.contains(bytes: $0) || about.dropFirst().first?.contains(bytes: $0) == true
                }
                guard isMaking,
                    let found = about.lazy.compactMap({ sign(in: $0, of: titles, at: index) }).first
                else { return .laporan }
                return found
            }
            if let found = sign(in: line, of: titles, at: index) { return found }
        }
        return nil
    }

    private static func sign(in line: String, of titles: [String], at index: Int) -> NaskahKind? {
        let found = signs.compactMap { sign in
            line.firstRange(ofBytes: sign.words).map { ($0.lowerBound, sign) }
        }
        guard let first = found.min(by: { $0.0 < $1.0 })?.1 else { return nil }
        guard first.isGeneral else { return first.kind }
        let around = titles[max(0, index - 4)..<min(titles.count, index + 7)]
        let isDigital = around.contains { line in
            digital.contains { word in
                // "TIK" also ends other words.
                word == "TIK" ? line.range(ofWord: word) != nil : line.contains(bytes: word)
            }
        }
        return isDigital ? first.kind : nil
    }
}
