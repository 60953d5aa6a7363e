import Assessment
import LegalStructure
import Messages
import RuleModel

/// Judges a set by the ladder that single texts are judged by.
public struct SetJudge: Sendable {
    private let rules: [Indicator]
    /// Indicators that planning documents decide, and those that no document settles.
    let plans: [PlanIndicator]
    let practice: [PracticeIndicator]
    /// Numbers that are reported although no document of the set speaks of them.
    let asked: Set<Int>
    let demands: LevelDemands
    private let agency: String?
    private let year: Int?
    let day: Day

    /// - Parameters:
    ///   - rules: the indicators on policy to judge.
    ///   - plans: the indicators on planning documents to judge, where a document of the set is one.
    ///   - practice: the indicators whose records are to be listed.
    ///   - asked: numbers of `plans` that are reported also without such a document.
    ///   - agency: the house whose set it is; nil for the one that issued most of it.
    ///   - day: the day on which the age of records is measured.
    public init(
        _ rules: [Indicator], plans: [PlanIndicator] = [], practice: [PracticeIndicator] = [],
        asked: Set<Int> = [],
        demands: LevelDemands, agency: String?, year: Int? = nil, day: Day
    ) {
        self.rules = rules
        self.plans = plans
        self.practice = practice
        self.asked = asked
        self.demands = demands
        self.agency = agency
        self.year = year
        self.day = day
    }

    /// Which documents count; asked first, for regulation and amendments have to be read again as one.
    public func standings(_ documents: [SubmittedDocument]) -> Standings {
        Standings(documents, agency: agency)
    }

    /// - Parameters:
    ///   - consolidated: what became of the groups of `standings`, in their order.
    ///   - unread: files that could not be read because they are pictures without a text.
    public func judge(
        _ documents: [SubmittedDocument], _ standings: Standings, consolidated: [ConsolidatedAct],
        unread: [String] = []
    ) -> SetAssessment {
        let members = zip(documents, standings.entries).map { document, entry in
            SetAssessment.Member(
                document: document, standing: entry.standing,
                others: entry.others.map { documents[$0].path })
        }
        let sources = Self.sources(members, consolidated)
        let records = members.filter { $0.standing == .bukti }.map(\.document)
        let verdicts = rules.map { rule in
            verdict(rule, sources: sources, members: members, records: records)
        }
        let others =
            plans.compactMap { verdict($0, sources: sources, members: members, records: records) }
            + practice.map { verdict($0, records: records) }
        return SetAssessment(
            agency: agency, year: year, day: day, members: members, consolidated: consolidated,
            verdicts: (verdicts + others).sorted { $0.number < $1.number },
            remarks: Remarks(members: members, sources: sources, rules: rules).all,
            findings: Preflight(members: members, consolidated: consolidated, day: day, unread: unread)
                .findings)
    }

    /// A text that is read for itself: one document, or a regulation with its amendments.
    struct Source {
        var paths: [String]
        var readings: [Int: Reading]
        /// A planning document or the like, which carries no policy.
        var isPolicy: Bool
    }

    private static func sources(
        _ members: [SetAssessment.Member], _ consolidated: [ConsolidatedAct]
    ) -> [Source] {
        func indexed(_ readings: [Reading]) -> [Int: Reading] {
            Dictionary(readings.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let single = members.filter { $0.standing == .berlaku || $0.standing == .bukanKebijakan }.map {
            Source(
                paths: [$0.document.path], readings: indexed($0.document.readings),
                isPolicy: $0.standing == .berlaku)
        }
        return consolidated.map { Source(paths: $0.paths, readings: indexed($0.readings), isPolicy: true) }
            + single
    }

    /// The last of the indicators on internal policy; the others ask for documents and practice.
    static let lastPolicyIndicator = 10

    private func verdict(
        _ rule: Indicator, sources: [Source], members: [SetAssessment.Member], records: [SubmittedDocument]
    ) -> SetVerdict {
        let asked = demands.level(of: rule.number)
        let isPolicy = rule.number <= Self.lastPolicyIndicator
        var readings = sources.filter { $0.isPolicy || !isPolicy }.compactMap { $0.readings[rule.number] }
        let content: Int
        let proven: Int
        if isPolicy {
            // Elements met by any document combine; then the ladder.
            let met = Set(readings.flatMap { $0.elements.map(\.id) })
            content = rule.contentLevel(met: met, isRegulated: readings.contains(where: \.isRegulated))
            proven = rule.provenLevel(of: content, status: .ditetapkan)
        } else {
            // A planning document has to be complete for itself.
            readings =
                readings.max { ($0.provenLevel, $0.contentLevel) < ($1.provenLevel, $1.contentLevel) }
                .map { [$0] } ?? []
            content = readings.first?.contentLevel ?? 0
            proven = readings.first?.provenLevel ?? 0
        }
        let elements = rule.elements.map { element in
            SetElement(
                id: element.id, name: element.name, level: element.level,
                carriers: Array(
                    readings.flatMap { reading in
                        reading.elements.first { $0.id == element.id }?.carriers ?? []
                    }.prefix(Self.mostCarriers)))
        }
        let missing = zip(rule.elements, elements).filter { !$0.1.isMet }.map(\.0)
        let regulating = readings.filter(\.isRegulated).sorted { $0.contentLevel > $1.contentLevel }
        let carried = Set(regulating.flatMap { $0.evidence + $0.elements.flatMap(\.carriers) }.map(\.path))
        return SetVerdict(
            number: rule.number, name: rule.name, contentLevel: content, provenLevel: proven,
            askedLevel: asked,
            state: isPolicy || readings.isEmpty
                ? rule.state(content: content, proven: proven, asked: asked, status: .ditetapkan)
                : readings[0].state,
            elements: elements,
            evidence: Array(regulating.flatMap(\.evidence).prefix(Self.mostCarriers)),
            gap: missing.map { element in
                SetGap(
                    level: element.level, element: element.id,
                    message: Message(id: element.remedy, en: element.remedyEnglish),
                    place: regulating.lazy.compactMap { reading in
                        reading.gaps.first { $0.id == element.id }?.carriers.first
                    }.first)
            },
            needsReview: rule.reviewNeeds(at: content).map {
                SetReviewNeed(
                    level: $0.level, record: $0.record,
                    found: found(for: rule.number, carried: carried, members: members, in: records))
            },
            drafts: drafts(rule.number, missing: Set(missing.map(\.id)), members: members))
    }

    /// Most places kept of one element; what overlaps is told apart in the remarks.
    private static let mostCarriers = 12

    func drafts(
        _ number: Int, missing: Set<String>, members: [SetAssessment.Member]
    ) -> [SetVerdict.Draft] {
        members.filter { $0.standing == .rancangan }.compactMap { member in
            guard let reading = member.document.reading(of: number), reading.isRegulated else {
                return nil
            }
            return SetVerdict.Draft(
                path: member.document.path, contentLevel: reading.contentLevel,
                elements: reading.elements.map(\.id).filter(missing.contains))
        }
    }
}
