import Assessment

/// What is worth saying of an indicator that stays below the level asked for; the same in every form of the
/// report.
public struct OpenPoints: Sendable {
    private let verdict: IndicatorVerdict
    private let minimumLevel: Int

    /// Mentions shown of one element, and elements shown with mentions where the topic is not regulated.
    static let mentionLimit = 2

    public init(_ verdict: IndicatorVerdict, minimumLevel: Int) {
        self.verdict = verdict
        self.minimumLevel = minimumLevel
    }

    /// What the level asked for lacks or, if the content reaches that, the level after the present one.
    public var gaps: [Gap] {
        let next = max(minimumLevel, verdict.contentLevel + 1)
        return verdict.gap.filter { $0.level <= next }
    }

    /// Elements that are missing and have words that only name them.
    var mentioned: ArraySlice<ElementVerdict> {
        let missing = verdict.elements.filter { $0.state != .terpenuhi && !$0.mentions.isEmpty }
        // Of a topic that is not regulated at all, a few mentions are enough to see why.
        return verdict.contentLevel == 0 ? missing.prefix(Self.mentionLimit) : missing[...]
    }

    /// Records that a person must look at.
    var records: [ReviewNeed] {
        verdict.needsReview.filter { $0.level <= max(minimumLevel, verdict.contentLevel) }
    }
}
