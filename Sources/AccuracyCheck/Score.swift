/// Hits, false alarms and misses of a yes-or-no question.
struct Detection {
    var hits = 0
    var falseAlarms = 0
    var misses = 0

    var precision: Double { ratio(hits, hits + falseAlarms) }
    var recall: Double { ratio(hits, hits + misses) }
    var f1: Double { ratio(2 * hits, 2 * hits + falseAlarms + misses) }

    static func + (left: Detection, right: Detection) -> Detection {
        Detection(
            hits: left.hits + right.hits, falseAlarms: left.falseAlarms + right.falseAlarms,
            misses: left.misses + right.misses)
    }
}

/// How a set of verdicts agrees with the readings.
struct Score {
    /// By indicator: exact cells and all cells.
    var cells: [Int: (exact: Int, all: Int)] = [:]
    /// Read level → our level → count; where several levels are accepted the one that agrees, else the first.
    var confusion: [[Int]] = Array(repeating: Array(repeating: 0, count: 5), count: 5)
    /// "Regulated": level 2 or higher.
    var regulated = Detection()
    var elements = Detection()
    /// Elements found by both of which some address agrees.
    var agreeingElements = 0
    /// Evidence of elements found by both, and how much of it stands at an address of the reading.
    var evidence = 0
    var agreeingEvidence = 0
    /// Documents that could not be read and are in none of the counts.
    var unread = 0

    var exact: Int { cells.values.reduce(0) { $0 + $1.exact } }
    var all: Int { cells.values.reduce(0) { $0 + $1.all } }

    mutating func add(_ other: Score) {
        for (number, count) in other.cells {
            cells[number, default: (0, 0)].exact += count.exact
            cells[number, default: (0, 0)].all += count.all
        }
        for (row, counts) in other.confusion.enumerated() {
            for (column, count) in counts.enumerated() { confusion[row][column] += count }
        }
        regulated = regulated + other.regulated
        elements = elements + other.elements
        agreeingElements += other.agreeingElements
        evidence += other.evidence
        agreeingEvidence += other.agreeingEvidence
        unread += other.unread
    }

    /// Lines for people.
    var summary: [String] {
        var lines = ["tingkat isi tepat      \(exact)/\(all) = \(percent(exact, all))"]
        let indicators = cells.sorted { $0.key < $1.key }.map {
            "\($0.key): \($0.value.exact)/\($0.value.all)"
        }
        lines.append("  per indikator        " + indicators.joined(separator: "  "))
        lines.append("diatur (tingkat ≥ 2)   " + describe(regulated))
        lines.append("unsur                  " + describe(elements))
        lines.append(
            "alamat unsur           \(agreeingElements)/\(elements.hits) = \(percent(agreeingElements, elements.hits)) unsur dengan alamat yang sama"
        )
        lines.append(
            "alamat semua bukti     \(agreeingEvidence)/\(evidence) = \(percent(agreeingEvidence, evidence))")
        if unread > 0 { lines.append("tidak terbaca          \(unread) dokumen, tidak dihitung") }
        lines.append("tabel silang (baris: dibaca ahli, kolom: pemeriksa)")
        lines.append("        0    1    2    3    4")
        for (level, counts) in confusion.enumerated() {
            lines.append("   \(level) " + counts.map { pad(String($0), 4) }.joined(separator: " "))
        }
        return lines
    }

    private func describe(_ detection: Detection) -> String {
        "presisi \(decimal(detection.precision)), perolehan \(decimal(detection.recall)), F1 \(decimal(detection.f1))"
            + " (benar \(detection.hits), keliru \(detection.falseAlarms), luput \(detection.misses))"
    }
}

func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

func percent(_ part: Int, _ whole: Int) -> String { decimal(ratio(part, whole) * 100) + " %" }

/// One decimal for percentages, three for ratios.
func decimal(_ value: Double) -> String {
    let digits = value > 1 ? 10.0 : 1000.0
    return String((value * digits).rounded() / digits)
}

func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}
