import Assessment
import DocumentModel
import LegalStructure

/// What one text, or a regulation together with its amendments, says of one indicator.
public struct Reading: Sendable, Equatable {
    /// 1–47.
    public var number: Int
    public var contentLevel: Int
    public var provenLevel: Int
    public var state: VerdictState
    /// Where the topic is regulated, the first places.
    public var evidence: [Carrier]
    /// By element, in the order of the rule; only those that are met.
    public var elements: [Element]
    /// Elements that the text limits to some units ("cakupan terbatas"), with the place.
    public var limited: [Element]
    /// Where missing elements would go.
    public var gaps: [Element]
    /// Records that its levels need.
    public var needs: [ReviewNeed]

    public struct Element: Sendable, Equatable {
        public var id: String
        public var carriers: [Carrier]
    }

    /// Whether the topic is regulated at all.
    public var isRegulated: Bool { contentLevel > 0 || !evidence.isEmpty }

    /// Most places kept of one element.
    static let mostPlaces = 3

    init(_ verdict: IndicatorVerdict, _ maker: CarrierMaker) {
        number = verdict.number
        contentLevel = verdict.contentLevel
        provenLevel = verdict.provenLevel
        state = verdict.state
        evidence = verdict.evidence.prefix(Self.mostPlaces).map(maker.carrier)
        elements = verdict.elements.filter { $0.state == .terpenuhi }.map {
            Element(id: $0.id, carriers: $0.evidence.prefix(Self.mostPlaces).map(maker.carrier))
        }
        limited = verdict.elements.compactMap { element in
            element.mentions.first { $0.reason == .cakupanTerbatas }.map {
                Element(id: element.id, carriers: [maker.carrier($0.address, $0.range, quote: $0.quote)])
            }
        }
        gaps = verdict.gap.compactMap { gap in
            gap.range.map { Element(id: gap.element, carriers: [maker.carrier(gap.address, $0)]) }
        }
        needs = verdict.needsReview
    }
}
