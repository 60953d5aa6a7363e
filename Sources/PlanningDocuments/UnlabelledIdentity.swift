import DocumentModel

/// Number, dates and name of an SOP that stand without a label: under the title, among signatures, in the footer
/// "No. B-003/UN29.9/SOP Tgl. 1-11-2021 Rev. 00" of quality systems (ISO 9001).
struct UnlabelledIdentity {
    private let lines: [PlanLine]

    init(_ lines: [PlanLine]) {
        self.lines = lines
    }

    /// Puts what is found in place of parts that are missing; not in a block that has its labels.
    func complete(_ parts: inout [PlanPart]) {
        let labelled = parts.count { PlanParts.identity.contains($0.id) && $0.state != .missing }
        guard labelled * 2 < PlanParts.identity.count else { return }
        func found(_ id: String, _ place: @autoclosure () -> PlanPlace?) {
            guard let index = parts.firstIndex(where: { $0.id == id }), parts[index].state == .missing,
                let place = place()
            else { return }
            parts[index] = PlanPart(id: id, state: .filled, places: [place])
        }
        found("nomor-sop", number)
        found("nama-sop", name)
        found("tanggal-revisi", revision)
        found("tanggal-efektif", dates.first)
        // The earlier date of two is that of the draft; one date cannot be both.
        found("tanggal-pembuatan", dates.count > 1 ? dates.last : nil)
    }

    /// Lines of the first page, and those that footers repeat.
    private var head: ArraySlice<PlanLine> { lines.prefix(15) }

    /// A word of at least two parts, one of which is "SOP".
    private var number: PlanPlace? {
        for line in lines {
            for word in line.text.split(whereSeparator: \.isWhitespace) where word.utf8.contains(0x2F) {
                let parts = word.uppercased().split { !$0.isLetter }
                guard parts.contains("SOP"), word.contains(where: \.isNumber) else { continue }
                return line.place()
            }
        }
        return nil
    }

    /// "SOP EVALUASI MAHASISWA MAGANG".
    private var name: PlanPlace? {
        head.first { line in
            let start = line.text.split(separator: " ").prefix(3)
            return line.words.first == "sop" && start.count == 3
                && start.allSatisfy { $0.utf8.allSatisfy { $0 < 0x61 || $0 > 0x7A } }
        }?.place()
    }

    private var revision: PlanPlace? {
        lines.first { line in
            zip(line.words, line.words.dropFirst()).contains {
                ($0 == "rev" || $0 == "revisi") && PlanLine.isDigits($1)
            }
        }?.place()
    }

    /// Lines with a date, one for each date, no more than are asked for.
    private var dates: [PlanPlace] {
        var seen: Set<[String]> = []
        var places: [PlanPlace] = []
        for line in lines where line.words.count <= 60 && places.count < 2 {
            for date in Self.dates(in: line.allWords) where seen.insert(date).inserted {
                places.append(line.place())
            }
        }
        return places
    }

    /// "27 oktober 2021", "1 11 2021"; a year behind "nomor … tahun" is none.
    private static func dates(in words: [String]) -> [[String]] {
        guard words.count >= 3 else { return [] }
        return (0...(words.count - 3)).compactMap { at in
            guard PlanLine.isDigits(words[at]), let day = Int(words[at]), (1...31).contains(day),
                PlanYears.year(words[at + 2]) != nil
            else { return nil }
            let month = words[at + 1]
            let isMonth =
                PlanLine.isDigits(month) ? (1...12).contains(Int(month) ?? 0) : months.contains(month)
            return isMonth ? Array(words[at..<(at + 3)]) : nil
        }
    }

    private static let months: Set<String> = [
        "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
        "oktober", "november", "nopember", "desember",
    ]
}
