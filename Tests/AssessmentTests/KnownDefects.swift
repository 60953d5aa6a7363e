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

    /// By indicator: ways of writing under which some example with own definitions fails.
    static let definitions: [Disturbance: Set<Int>] = [:]

    /// Ways of writing by which a sample's verdicts change.
    static let rewritings: [String: Set<String>] = [
        // The diktum of the decree's annexes and of a wrapped "dalam Diktum / KESATU".
        "wrapped at 80 without blank lines": ["keputusan-tim-koordinasi.md"]
    ]

    /// Verdicts on samples that differ from `harapan.json`, by file and indicator.
    static let samples: [String: Set<Int>] = [:]

    /// Items of samples whose element stays met without them.
    static let items: [String: Set<String>] = [
        // "hambatan … antar-Perangkat Daerah" (huruf c) counts as tasks for all units.
        "perbup-spbe-baik.md": ["Pasal 55 huruf a"]
    ]

    /// Real texts in which a limited scope still counts as the whole: "pada sebagian biro, dinas, badan … di
    /// lingkungan Pemerintah Provinsi".
    static let scopes: [String: Set<Int>] = ["d1-kepgub-tim-koordinasi.txt": [10]]

    /// Ways of writing that change more than one in a hundred levels of real texts.
    static let inRealTexts: Set<String> = []
}
