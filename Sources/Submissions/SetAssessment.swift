import Assessment
import LegalStructure
import Messages

/// Everything that is said of a set as a whole.
public struct SetAssessment: Sendable, Equatable {
    /// The house whose set it is, when it says so.
    public var agency: String?
    /// The year of the assessment it is for.
    public var year: Int?
    /// The day on which the age of records is measured.
    public var day: Day
    public var members: [Member]
    /// Regulations read together with their amendments.
    public var consolidated: [ConsolidatedAct]
    public var verdicts: [SetVerdict]
    /// Overlaps and contradictions.
    public var remarks: [SetRemark]
    /// What would be sent back before anybody assesses the set.
    public var findings: [SetFinding]

    /// One document and what it is to the set.
    public struct Member: Sendable, Equatable {
        public var document: SubmittedDocument
        public var standing: Standing
        /// Paths of those that make it so: that revoke it, amend it, or that it amends.
        public var others: [String]
    }

    /// How far the set reaches.
    public struct Coverage: Sendable, Equatable {
        public var indicators: Int
        /// By state of the verdict.
        public var states: [VerdictState: Int]
        public var elements: Int
        public var elementsMet: Int
    }

    public var coverage: Coverage {
        let elements = verdicts.flatMap(\.elements)
        return Coverage(
            indicators: verdicts.count,
            states: verdicts.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }, elements: elements.count,
            elementsMet: elements.count { $0.isMet })
    }
}

/// A regulation together with its amendments.
public struct ConsolidatedAct: Sendable, Equatable {
    /// The regulation first, then its amendments in their order.
    public var paths: [String]
    public var readings: [Reading]
    /// Changes that were not understood and are not in what was read.
    public var unread: [Carrier]

    public init(paths: [String], _ consolidation: Consolidation, readings: [Reading]) {
        self.paths = paths
        self.readings = readings
        unread = consolidation.unread
    }

    /// A regulation that could not be put together with its amendments: it counts as it is.
    public init(paths: [String], readings: [Reading]) {
        self.paths = paths
        self.readings = readings
        unread = []
    }
}

/// The verdict on one indicator, by all documents that count.
public struct SetVerdict: Sendable, Equatable {
    /// 1–47.
    public var number: Int
    public var name: String
    public var contentLevel: Int
    public var provenLevel: Int
    public var askedLevel: Int
    public var state: VerdictState
    public var elements: [SetElement]
    /// Where the topic is regulated.
    public var evidence: [Carrier]
    public var gap: [SetGap]
    public var needsReview: [SetReviewNeed]
    /// Drafts of the set that regulate the topic; they lift nothing.
    public var drafts: [Draft]

    public struct Draft: Sendable, Equatable {
        public var path: String
        public var contentLevel: Int
        /// Elements that the set lacks and the draft has.
        public var elements: [String]
    }

    /// Paths of the documents that carry it, the one with most elements first.
    public var carriers: [String] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        func count(_ path: String, _ weight: Int) {
            if counts[path] == nil { order.append(path) }
            counts[path, default: 0] += weight
        }
        for carrier in evidence { count(carrier.path, 0) }
        for element in elements { for path in Set(element.carriers.map(\.path)).sorted() { count(path, 1) } }
        return order.enumerated().sorted {
            (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
        }.map(\.element)
    }
}

public struct SetElement: Sendable, Equatable {
    public var id: String
    public var name: String
    /// Level of the ladder that asks for it.
    public var level: Int
    /// The words that meet it; empty when it is missing.
    public var carriers: [Carrier]

    public var isMet: Bool { !carriers.isEmpty }
}

public struct SetGap: Sendable, Equatable {
    public var level: Int
    public var element: String
    public var message: Message
    /// Where it would go; nil when no document of the set has a place for it.
    public var place: Carrier?
}

/// A level that needs a record, and the records of the set that may be it. They prove nothing by being there: a
/// person has to read them.
public struct SetReviewNeed: Sendable, Equatable {
    public var level: Int
    public var record: Message
    public var found: [FoundRecord]
}

public struct FoundRecord: Sendable, Equatable {
    public var path: String
    public var kind: EvidenceRecord.Kind
    public var date: Day?
    /// Older than two years; nil without a date.
    public var isOld: Bool?
    public var hasIssues: Bool
    public var hasRecommendations: Bool
}

/// Two or more documents say the same, or not the same.
public struct SetRemark: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case tumpangTindih = "tumpang-tindih"
        case pertentangan
    }
    public var kind: Kind
    /// Nil for what concerns no single indicator.
    public var indicator: Int?
    /// What it is about, the same in every run: the term, the indicator with its element.
    public var subject: String
    public var message: Message
    public var places: [Carrier]
}

/// Something to mend in the set before it is handed in.
public struct SetFinding: Sendable, Equatable {
    public var rule: PreflightRule
    public var message: Message
    public var path: String
    /// Both count from 1.
    public var line: Int
    public var column: Int
    public var address: String
    /// The words concerned, where there are any.
    public var quote: String = ""
}
