import Assessment

/// What to add for an indicator to gain levels.
struct NextStep {
    var verdict: IndicatorVerdict
    /// The content level that is reached then.
    var level: Int
    var gaps: [Gap]

    /// The steps to the levels asked for, those that gain most for what is to be added first.
    static func all(for verdicts: [IndicatorVerdict], demands: LevelDemands) -> [NextStep] {
        let steps = verdicts.compactMap { verdict -> NextStep? in
            let gaps = OpenPoints(verdict, minimumLevel: demands.level(of: verdict.number)).gaps
            guard verdict.state.isOpen, let level = gaps.map(\.level).max() else { return nil }
            return NextStep(verdict: verdict, level: max(level, verdict.contentLevel + 1), gaps: gaps)
        }
        return steps.sorted { ($1.gain, $0.verdict.number) < ($0.gain, $1.verdict.number) }
    }

    /// Levels for each element that is to be added.
    private var gain: Double { Double(level - verdict.contentLevel) / Double(max(gaps.count, 1)) }

    /// The highest content level that the missing elements lead to.
    static func potential(of verdict: IndicatorVerdict) -> Int {
        max(verdict.contentLevel, verdict.gap.map(\.level).max() ?? 0)
    }
}
