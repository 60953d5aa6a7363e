import Assessment
import Messages
import RuleModel

/// Overlaps and contradictions between the texts that count.
struct Remarks {
    let members: [SetAssessment.Member]
    let sources: [SetJudge.Source]
    let rules: [Indicator]

    var all: [SetRemark] { rules.flatMap { overlaps($0) + limits($0) } + definitions }

    /// Most documents named in one remark.
    private static let mostPlaces = 6

    /// Elements that more than one text regulates: one of them may be outdated.
    private func overlaps(_ rule: Indicator) -> [SetRemark] {
        guard rule.number <= SetJudge.lastPolicyIndicator else { return [] }
        let carrying = sources.filter { source in
            source.isPolicy && source.readings[rule.number].map { !$0.elements.isEmpty } ?? false
        }
        let shared = rule.elements.filter { element in
            carrying.count { $0.readings[rule.number]?.elements.contains { $0.id == element.id } ?? false }
                > 1
        }
        guard !shared.isEmpty else { return [] }
        let places = carrying.compactMap { source in
            source.readings[rule.number]?.elements.first { met in shared.contains { $0.id == met.id } }?
                .carriers.first
        }
        let names = shared.map(\.name).joined(separator: ", ")
        return [
            SetRemark(
                kind: .tumpangTindih, indicator: rule.number, subject: "indikator \(rule.number)",
                message: Message(
                    id: "Indikator \(rule.number): \(places.count) naskah mengatur unsur yang sama "
                        + "(\(names)). Pastikan isinya sejalan, atau cabut yang lama.",
                    en: "Indicator \(rule.number): \(places.count) texts regulate the same elements "
                        + "(\(names)). Make sure that they agree, or revoke the older one."),
                places: Array(places.prefix(Self.mostPlaces)))
        ]
    }

    /// One text binds all units, another one limits the same matter to some.
    private func limits(_ rule: Indicator) -> [SetRemark] {
        rule.elements.compactMap { element in
            let met = sources.lazy.compactMap { source in
                source.readings[rule.number]?.elements.first { $0.id == element.id }?.carriers.first
            }.first
            guard let met else { return nil }
            let limited = sources.compactMap { source -> Carrier? in
                guard let reading = source.readings[rule.number],
                    !reading.elements.contains(where: { $0.id == element.id })
                else { return nil }
                return reading.limited.first { $0.id == element.id }?.carriers.first
            }
            guard let first = limited.first else { return nil }
            return SetRemark(
                kind: .pertentangan, indicator: rule.number,
                subject: "indikator \(rule.number) \(element.id)",
                message: Message(
                    id: "Indikator \(rule.number), \(element.name): \(met.address) berlaku untuk semua, "
                        + "tetapi \(first.address) dalam naskah lain membatasinya pada sebagian.",
                    en: "Indicator \(rule.number), \(element.name): \(met.address) binds all, but "
                        + "\(first.address) of another text limits it to some."),
                places: Array(([met] + limited).prefix(Self.mostPlaces)))
        }
    }

    /// The same term with another meaning, in texts that carry a policy: what other regulations of the house mean by
    /// "Perusahaan" is no matter of this set.
    private var definitions: [SetRemark] {
        var first: [String: SubmittedDocument.Term] = [:]
        var order: [String] = []
        var others: [String: [SubmittedDocument.Term]] = [:]
        let carrying = members.filter { member in
            (member.standing == .berlaku || member.standing == .diubah)
                && member.document.readings.contains {
                    $0.number <= SetJudge.lastPolicyIndicator && !$0.elements.isEmpty
                }
        }
        for member in carrying {
            for term in member.document.terms {
                let key = term.term.lowercased()
                guard let known = first[key] else {
                    first[key] = term
                    order.append(key)
                    continue
                }
                if known.place.path != term.place.path, differ(known.meaning, term.meaning) {
                    others[key, default: []].append(term)
                }
            }
        }
        return order.compactMap { key in
            guard let known = first[key], let different = others[key] else { return nil }
            let places = ([known] + different).map { term in
                var place = term.place
                place.quote = term.meaning
                return place
            }
            let meanings = places.prefix(2).map { "“\(Self.shortened($0.quote))”" }.joined(separator: " – ")
            return SetRemark(
                kind: .pertentangan, indicator: nil, subject: known.term,
                message: Message(
                    id: "Istilah \"\(known.term)\" diberi arti yang berlainan: \(meanings).",
                    en: "The term \"\(known.term)\" is given different meanings: \(meanings)."),
                places: Array(places.prefix(Self.mostPlaces)))
        }
    }

    private static func shortened(_ text: String) -> String {
        text.count > 90 ? text.prefix(90) + "…" : text
    }

    /// Two meanings differ when they share less than half of their words, and neither is a part of the other.
    private func differ(_ left: String, _ right: String) -> Bool {
        let a = words(left)
        let b = words(right)
        guard !a.isEmpty, !b.isEmpty else { return false }
        let shared = a.intersection(b).count
        return 2 * shared < a.union(b).count && 10 * shared < 7 * min(a.count, b.count)
    }

    private func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
            .subtracting(["adalah", "yang", "dan", "di", "dalam", "dari", "untuk", "pada"])
    }
}
