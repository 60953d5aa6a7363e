import DocumentModel
import Messages
import PlanningDocuments
import RuleModel

/// Reads an indicator out of the planning documents of a document.
struct PlanIndicatorReader {
    let rule: PlanIndicator
    let document: Document
    /// Those of the kind that the indicator asks about.
    let plans: [Plan]

    /// - Parameter isWanted: whether the indicator is reported although the document has no such plan.
    func verdict(asked: Int, isWanted: Bool) -> IndicatorVerdict? {
        guard let plan = best else { return isWanted ? inapplicable : nil }
        let content = contentLevel(of: plan)
        let proven = provenLevel(content, plan)
        return IndicatorVerdict(
            number: rule.number, name: rule.name, contentLevel: content, provenLevel: proven,
            state: state(content, proven, plan, asked: asked),
            elements: rule.elements.map { element($0, in: plan) }, evidence: [evidence(plan.title)],
            gap: gaps(in: plan), needsReview: reviews(content, plan))
    }

    /// The plan that reaches most; the first of several.
    private var best: Plan? {
        plans.enumerated().max {
            let (left, right) = (contentLevel(of: $0.element), contentLevel(of: $1.element))
            return left == right ? $0.offset > $1.offset : left < right
        }?.element
    }

    private var inapplicable: IndicatorVerdict {
        IndicatorVerdict(
            number: rule.number, name: rule.name, contentLevel: 0, provenLevel: 0, state: .tidakBerlaku,
            elements: rule.elements.map {
                ElementVerdict(
                    id: $0.id, name: $0.name, level: $0.level, state: .tidakBerlaku, evidence: [],
                    mentions: [])
            }, evidence: [], gap: [], needsReview: [])
    }

    // MARK: Levels

    /// A document of this kind without any of the parts is a concept, level 1; the ladder is cumulative
    /// (PermenPANRB 59/2020, Lampiran).
    private func contentLevel(of plan: Plan) -> Int {
        let met = Set(rule.elements.map(\.id).filter { plan.part($0)?.state == .filled })
        return met.isEmpty ? 1 : rule.ladder.level(met: met, from: 1)
    }

    /// "Didokumentasikan secara formal": without a sign of it in the document, level 1 is proven.
    private func provenLevel(_ content: Int, _ plan: Plan) -> Int {
        guard plan.formality == .set else { return min(content, 1) }
        return min(content, rule.reviews.ceiling)
    }

    private func state(_ content: Int, _ proven: Int, _ plan: Plan, asked: Int) -> VerdictState {
        if proven >= asked { return .terpenuhi }
        if content >= asked, plan.formality != .draft { return .perluPemeriksaan }
        return proven >= 2 ? .sebagian : .belum
    }

    private func reviews(_ content: Int, _ plan: Plan) -> [ReviewNeed] {
        let formal = plan.formality == .unknown ? [ReviewNeed(rule.formalRecord)] : []
        return formal + rule.reviews.needs(at: content)
    }

    // MARK: Elements

    private func element(_ element: PlanElement, in plan: Plan) -> ElementVerdict {
        let part = plan.part(element.id)
        let isMet = part?.state == .filled
        return ElementVerdict(
            id: element.id, name: element.name, level: element.level, state: isMet ? .terpenuhi : .belum,
            evidence: isMet ? part?.places.prefix(5).map(evidence) ?? [] : [],
            // A heading with nothing under it names the matter only.
            mentions: isMet
                ? []
                : (part?.places ?? []).prefix(3).map {
                    Mention(
                        address: $0.address, reason: .judul, quote: document.quote($0.range), range: $0.range)
                })
    }

    private func gaps(in plan: Plan) -> [Gap] {
        rule.elements.filter { plan.part($0.id)?.state != .filled }.map { element in
            let place = plan.part(element.id)?.places.first ?? neighbour(of: element, in: plan) ?? plan.title
            return Gap(
                level: element.level, element: element.id,
                message: Message(id: element.remedy, en: element.remedyEnglish), address: place.address,
                range: place.range)
        }
    }

    /// Behind the last part of the same level that is there.
    private func neighbour(of element: PlanElement, in plan: Plan) -> PlanPlace? {
        rule.elements.filter { $0.level == element.level }
            .compactMap { plan.part($0.id)?.places.first }
            .max { $0.range.block < $1.range.block }
    }

    private func evidence(_ place: PlanPlace) -> Evidence {
        Evidence(address: place.address, quote: document.quote(place.range), range: place.range)
    }
}
