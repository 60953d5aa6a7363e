import Messages
import RuleModel

extension IndicatorVerdict {
    /// The verdict on an indicator whose level is practice: whatever the document says, a person has to look, at the
    /// evidence that each level asks for.
    public static func practice(_ indicator: PracticeIndicator) -> IndicatorVerdict {
        IndicatorVerdict(
            number: indicator.number, name: indicator.name, contentLevel: 0, provenLevel: 0,
            state: .perluPemeriksaan, elements: [], evidence: [], gap: [],
            needsReview: indicator.evidence.map { ReviewNeed(level: $0.level, record: $0.text) })
    }
}
