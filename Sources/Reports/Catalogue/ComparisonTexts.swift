import MaturityIndex
import Messages

/// The words of comparisons.
enum ComparisonTexts {
    static let title = Message(id: "Perbandingan", en: "Comparison")
    static let tableTitle = Message(id: "Perbandingan tingkat terbukti", en: "Comparison of proven levels")
    static let change = Message(id: "Perubahan", en: "Change")
    static let by = Message(id: "Karena", en: "By")
    static let profile = Message(id: "Laporan", en: "Report")
    static let policyDomain = Message(id: "Domain 1", en: "Domain 1")
    static let perIndicator = Message(id: "Per indikator", en: "By indicator")
    static let mean = Message(id: "Rata-rata", en: "Mean")
    static let below = Message(id: "Di bawah 3", en: "Below 3")

    static func content(_ level: Int) -> Message { Message(id: "isi \(level)", en: "content \(level)") }

    static func word(_ direction: Comparison.Direction) -> Message {
        switch direction {
        case .naik: Message(id: "naik", en: "rose")
        case .turun: Message(id: "turun", en: "fell")
        case .tetap: Message(id: "tetap", en: "same")
        case .baru: Message(id: "baru", en: "new")
        case .hilang: Message(id: "hilang", en: "gone")
        }
    }

    static func counts(_ comparison: Comparison) -> Message {
        func list(_ language: Language) -> String {
            Comparison.Direction.allCases.filter { comparison.count($0) > 0 }
                .map { "\(comparison.count($0)) \(word($0)[language])" }.joined(separator: ", ")
        }
        return Message(id: "Indikator: \(list(.id)).", en: "Indicators: \(list(.en)).")
    }
}
