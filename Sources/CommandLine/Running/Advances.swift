import MaturityIndex
import Messages
import Reports
import RuleModel

/// What indicators lack for higher levels where no document was read: by the rule all that those levels ask for, else
/// the evidence that they ask for.
extension Advance {
    /// - Parameter level: 1–5, as somebody has given it.
    init(_ rule: RulePage, level: Int) {
        let elements = rule.elements.filter { $0.level > level }
        let needs =
            elements.map { element in
                Need(
                    id: element.id, level: element.level, name: Message(id: element.name, en: element.name),
                    text: Message(id: element.remedy, en: element.remedy))
            }
            + rule.records.filter { $0.level > level }.map {
                Need(id: "catatan-\($0.level)", level: $0.level, name: $0.text, text: $0.text)
            }
        let ids = Set(elements.map(\.id))
        let rungs =
            rule.rungs.filter { $0.level > level }.map { rung in
                let asked = rung.elements.filter(ids.contains)
                return Rung(
                    level: rung.level, needs: asked,
                    count: rung.minimum - (rung.elements.count - asked.count))
            }
            + rule.records.filter { $0.level > level }.map {
                Rung(level: $0.level, needs: ["catatan-\($0.level)"])
            }
        self.init(number: rule.number, name: rule.name, level: level, needs: needs, rungs: rungs)
    }

    /// Of an indicator that no document settles: each level needs each of its pieces of evidence.
    init(number: Int, name: String, level: Int, evidence: [EvidenceNeed]) {
        let needs = evidence.filter { $0.level > level }.enumerated().map { place, need in
            Need(id: "bukti-\(place)", level: need.level, name: need.text, text: need.text)
        }
        self.init(
            number: number, name: name, level: level, needs: needs,
            rungs: needs.map { Rung(level: $0.level, needs: [$0.id]) })
    }
}
