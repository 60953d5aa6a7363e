import Assessment

/// A waiver in the comment of a document for what is said of the set that the document belongs to.
public struct MemberWaiver: Sendable, Equatable {
    var waiver: Waiver
    var place: Place
}

/// Puts waivers to what is said of a set. A finding belongs to the documents it names, a verdict to the set.
struct SetWaivers {
    private let policy: CheckPolicy
    /// The folder or the manifest, and the documents, as the configuration names them.
    private let set: String
    private let documents: [String]
    private let inMembers: [(path: String, waiver: MemberWaiver)]
    private let name: (String) -> String

    init(
        _ policy: CheckPolicy, set path: String, members: [DocumentResults],
        name: @escaping (String) -> String
    ) {
        self.policy = policy
        set = name(path)
        documents = members.map { name($0.path) }
        inMembers = members.flatMap { member in member.setWaivers.map { (member.path, $0) } }
        self.name = name
    }

    func apply(to results: inout DocumentResults) {
        let verdicts = Set(results.results.compactMap { $0.verdict == nil ? nil : $0.rule })
        let configured = policy.waivers.enumerated().filter { _, waiver in
            guard !policy.isOff(waiver.rule) else { return false }
            if verdicts.contains(waiver.rule) { return isOnSet(waiver) }
            return WaiverApplication.isOnSets(waiver.rule)
                && (isOnSet(waiver) || documents.contains(where: waiver.speaks))
        }
        results.matchedWaivers = Set(configured.map(\.offset))
        var used: Set<Int> = []
        for index in results.results.indices where results.results[index].isProblem {
            let result = results.results[index]
            let own = configured.filter { covers($0.element, result) }
            let inside = inMembers.enumerated().filter { covers($0.element, result) }
            results.usedWaivers.formUnion(own.map(\.offset))
            used.formUnion(inside.map(\.offset))
            results.results[index].waiver = AppliedWaiver(
                best: own.map(\.element) + inside.map(\.element.waiver.waiver), on: policy.today)
        }
        for (number, item) in inMembers.enumerated() where !policy.isOff(item.waiver.waiver.rule) {
            var place = item.waiver.place
            place.file = item.path
            results.results += WaiverApplication.notices(
                of: item.waiver.waiver, at: place, isUsed: used.contains(number), on: policy.today)
        }
        Fingerprint.assign(to: &results.results)
    }

    // MARK: Which files

    /// A waiver of the configuration speaks of the set when its pattern fits the folder or the manifest, or all of
    /// the documents.
    private func isOnSet(_ waiver: Waiver) -> Bool {
        waiver.speaks(of: set) || !documents.isEmpty && documents.allSatisfy(waiver.speaks)
    }

    private func covers(_ waiver: Waiver, _ result: CheckResult) -> Bool {
        if result.verdict != nil { return waiver.covers(rule: result.rule, address: result.address) }
        return places(of: result).contains { place in
            waiver.covers(rule: result.rule, address: place.address)
                && (waiver.speaks(of: name(place.path)) || isOnSet(waiver))
        }
    }

    private func covers(_ item: (path: String, waiver: MemberWaiver), _ result: CheckResult) -> Bool {
        places(of: result).contains { place in
            place.path == item.path && item.waiver.waiver.covers(rule: result.rule, address: place.address)
        }
    }

    /// The documents that a finding names.
    private func places(of result: CheckResult) -> [(path: String, address: String)] {
        let related = result.related.map { (path: $0.place.file ?? "", address: $0.message.id) }
        return [(result.place.file ?? "", result.address)] + related
    }
}
