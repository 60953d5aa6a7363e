import RuleModel

/// What the rules or the assessment get wrong today. The tests expect these failures, and fail where one no longer
/// happens: whoever mends a defect removes its entry.
enum KnownDefects {
    /// An example that is judged wrongly however it is written.
    struct Defect: Sendable {
        var indicator: Int
        var element: String
        /// Words of the example's text.
        var words: String

        init(_ indicator: Int, _ element: String, _ words: String) {
            self.indicator = indicator
            self.element = element
            self.words = words
        }

        func concerns(_ example: RuleExample) -> Bool {
            example.element == element && example.text.contains(words)
        }
    }

    static let examples: [Defect] = []

    static func contain(_ example: RuleExample, of indicator: Int) -> Bool {
        examples.contains { $0.indicator == indicator && $0.concerns(example) }
    }

    /// Verdicts on samples that differ from `harapan.json`, by file and indicator.
    static let samples: [String: Set<Int>] = [:]

    /// Items of samples whose element stays met without them.
    static let items: [String: Set<String>] = [
        // "hambatan … antar-Perangkat Daerah" (huruf c) counts as tasks for all units.
        "perbup-spbe-baik.md": ["Pasal 55 huruf a"]
    ]

    /// Ways of writing by which a sample's verdicts change: the tables of the decree's annexes are read otherwise.
    static let rewritings: [String: Set<String>] = [
        "wrapped at 80 without blank lines": ["keputusan-tim-koordinasi.md"]
    ]

    /// Real texts in which a limited scope still counts as the whole: "pada sebagian biro, dinas, badan … di
    /// lingkungan Pemerintah Provinsi".
    static let scopes: [String: Set<Int>] = [:]

    /// Phrases of the shipped pack that no text can have: a root of two words has no forms.
    static let phrases: Set<String> = []
}
