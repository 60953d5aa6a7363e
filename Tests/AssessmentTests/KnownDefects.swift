import RuleModel

/// Examples that the rules or the assessment get wrong today. Whoever mends one removes its entry: the tests fail
/// where an entry is no longer needed.
enum KnownDefects {
    struct Defect: Sendable {
        var indicator: Int
        var element: String
        /// The first words of the example's text.
        var beginning: String
        /// The disturbances that bring it out.
        var under: Set<Disturbance>

        func concerns(_ example: RuleExample) -> Bool {
            example.element == element && example.text.hasPrefix(beginning)
        }
    }

    static func contain(_ example: RuleExample, of indicator: Int, under disturbance: Disturbance) -> Bool {
        all.contains { $0.indicator == indicator && $0.under.contains(disturbance) && $0.concerns(example) }
    }

    static let all: [Defect] = []
}

extension Rewriting {
    /// What changes a sample's verdicts today and should not.
    func isKnownDefect(on sample: String) -> Bool { false }
}
