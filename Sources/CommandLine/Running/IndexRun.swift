import Assessment
import MaturityIndex
import Messages
import Reports
import RuleModel

/// Puts together what is known of an agency's levels: from its documents, and from those that people have given.
struct IndexRun {
    let instrument: Instrument
    let pack: OpenPack
    /// Of the documents that were given; empty without any.
    let verdicts: [CombinedVerdict]
    let file: LevelsFile?

    func report(target: Int?, agency: String?) throws(CommandFailure) -> IndexReport {
        let names = pack.names
        let own = Dictionary(uniqueKeysWithValues: verdicts.map { ($0.number, $0) })
        var used: [Int: Int] = [:]
        let items = numbers.map { number -> IndexReport.Item in
            let (level, source) = level(of: number, own[number])
            used[number] = level
            return IndexReport.Item(
                number: number, name: names[number] ?? "", level: level, source: source)
        }
        let index = MaturityIndex(instrument, levels: used)
        let columns = columns
        var plan: TargetPlan?
        var subject = IndexTexts.wholeSubject
        if let target { (plan, subject) = try self.plan(target, index, used, own) }
        return IndexReport(
            agency: file?.agency ?? agency, year: file?.year, index: index, items: items, columns: columns,
            differences: numbers.compactMap { difference($0, names[$0] ?? "", columns, used[$0], own[$0]) },
            plan: plan, planSubject: subject, pack: pack.identity, version: Program.version)
    }

    private var items: [Instrument.Item] { instrument.domains.flatMap(\.aspects).flatMap(\.indicators) }
    private var numbers: [Int] { items.map(\.number).sorted() }

    /// The level that counts: what the documents prove, else the assessor's, else the agency's own.
    private func level(of number: Int, _ verdict: CombinedVerdict?) -> (level: Int?, source: String) {
        if let verdict { return (max(1, verdict.provenLevel), verdict.carrier ?? "patuh") }
        for source in [LevelsFile.Source.asesor, .mandiri] {
            if let level = file?.levels[source]?[number] { return (level, source.rawValue) }
        }
        return (nil, "")
    }

    private var columns: [IndexReport.Column] {
        var columns: [IndexReport.Column] = []
        func add(_ id: String, _ name: Message, _ levels: [Int: Int], published: Int? = nil) {
            columns.append(
                IndexReport.Column(
                    name: name, id: id, levels: levels, index: MaturityIndex(instrument, levels: levels),
                    published: published))
        }
        for (source, name) in [
            (LevelsFile.Source.mandiri, IndexTexts.own), (.asesor, IndexTexts.assessor),
            (.tahunLalu, IndexTexts.lastYear),
        ] {
            guard let levels = file?.levels[source] else { continue }
            add(source.rawValue, name, levels, published: file?.publishedIndex[source])
        }
        if !verdicts.isEmpty {
            add(
                "patuh", IndexTexts.patuh,
                Dictionary(uniqueKeysWithValues: verdicts.map { ($0.number, max(1, $0.provenLevel)) }))
        }
        return columns
    }

    // MARK: Why levels differ

    private func difference(
        _ number: Int, _ name: String, _ columns: [IndexReport.Column], _ used: Int?,
        _ verdict: CombinedVerdict?
    ) -> IndexReport.Difference? {
        let levels = columns.map { $0.levels[number] }
        let known = levels.compactMap { $0 }
        guard let used, let highest = known.max(), let lowest = known.min(), highest > lowest else {
            return nil
        }
        let reason: Message
        if let verdict, let rule = pack.rules.first(where: { $0.number == number }) {
            if highest > used {
                reason = IndexTexts.lacks(highest, verdict.advance(rule).needs(for: highest))
            } else {
                let elements = verdict.entry.elements.filter(\.isMet)
                reason = IndexTexts.carries(used, elements)
            }
        } else if Set(zip(columns, levels).filter { $0.0.id != "tahun_lalu" }.compactMap(\.1)).count == 1 {
            reason = IndexTexts.onlyLastYear
        } else {
            let needs = Advance(
                number: number, name: name, level: lowest, evidence: instrument.evidence(of: number)
            ).needs(for: highest)
            reason = IndexTexts.practice(highest, needs)
        }
        return IndexReport.Difference(number: number, name: name, levels: levels, reason: reason)
    }

    // MARK: The way to a target

    private func plan(
        _ target: Int, _ index: MaturityIndex, _ levels: [Int: Int], _ own: [Int: CombinedVerdict]
    ) throws(CommandFailure) -> (TargetPlan, Message) {
        let counted: [Instrument.Item]
        let start: IndexValue
        let subject: Message
        if let value = index.value {
            (counted, start, subject) = (items, value, IndexTexts.wholeSubject)
        } else if let place = index.domains.firstIndex(where: { $0.whole.value != nil }),
            let value = index.domains[place].whole.value
        {
            counted = instrument.domains[place].aspects.flatMap(\.indicators)
            start = value
            subject = IndexTexts.domainSubject(instrument.domains[place].name)
        } else {
            throw CommandFailure(ErrorTexts.nothingToLift)
        }
        let names = pack.names
        let advances = counted.compactMap { item -> Advance? in
            guard let level = levels[item.number] else { return nil }
            let rule = pack.rules.first { $0.number == item.number }
            if let rule { return own[item.number]?.advance(rule) ?? Advance(rule, level: level) }
            return Advance(
                number: item.number, name: names[item.number] ?? "", level: level,
                evidence: instrument.evidence(of: item.number))
        }
        let weights = Dictionary(uniqueKeysWithValues: counted.map { ($0.number, $0.weight) })
        return (TargetPlan(target: target, start: start, weights: weights, advances: advances), subject)
    }
}
