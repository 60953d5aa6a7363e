import Archive
import Assessment
import DraftingRules
import Messages
import Results
import Submissions

/// What every reporter has to know of a run besides its documents.
public struct RunDescription: Sendable {
    /// Version of the program.
    public var version: String
    public var pack: PackIdentity
    /// The levels asked for.
    public var demands: LevelDemands
    public var language: Language
    /// The house whose documents they are, when it says so.
    public var agency: String?
    /// Whether the documents are judged as one set.
    public var isSet = false

    public init(
        version: String, pack: PackIdentity, demands: LevelDemands, language: Language, agency: String? = nil
    ) {
        self.agency = agency
        self.version = version
        self.pack = pack
        self.demands = demands
        self.language = language
    }
}

/// Which rules a report was made with.
public struct PackIdentity: Sendable, Equatable {
    /// "permenpan-59-2020".
    public var id: String
    public var version: String
    /// The years the instrument applies to: "2021–2025".
    public var validFor: String

    public init(id: String, version: String, validFor: String) {
        self.id = id
        self.version = version
        self.validFor = validFor
    }
}

/// A file that could not be examined.
public struct FileFailure: Sendable, Equatable {
    public var path: String
    /// Cause and next step in one line, in the language of the run.
    public var message: String

    public init(path: String, message: String) {
        self.path = path
        self.message = message
    }
}

/// How much was examined and with which outcome. The counts by state add up to `criteria`, unless a set
/// was judged.
public struct RunSummary: Sendable, Equatable {
    /// Documents examined.
    public private(set) var documents = 0
    /// Files that could not be examined.
    public private(set) var failed = 0
    /// Pasal of all examined documents.
    public private(set) var pasal = 0
    /// Verdicts: one for each indicator of each document.
    public private(set) var criteria = 0
    /// The levels of each document, in the order of the report.
    public private(set) var rows: [DocumentRow] = []
    private var states: [VerdictState: Int] = [:]
    private var findings: [Severity: Int] = [:]
    /// Open problems at or above the fail level.
    public private(set) var failing = 0
    /// Problems that a waiver covers.
    public private(set) var waived = 0
    /// Notices on the waivers of the configuration.
    public var notices: [CheckResult] = []
    /// What is said of all documents as one set, when they were judged as one.
    public private(set) var set: DocumentResults?
    /// Verdicts reached and drafting rules run: none means that nothing was examined.
    public private(set) var checks = 0
    /// Problems that the baseline has.
    public private(set) var known = 0

    public init() {}

    public mutating func add(_ assessment: DocumentAssessment) {
        documents += 1
        pasal += assessment.naskah.pasalCount
        criteria += assessment.indicators.count
        checks += assessment.indicators.count
        rows.append(DocumentRow(assessment))
        for verdict in assessment.indicators { states[verdict.state, default: 0] += 1 }
    }

    /// Counts the findings of drafting technique of one document.
    public mutating func add(_ review: DraftingReview) {
        checks += review.checked.count
        for finding in review.findings { findings[finding.severity, default: 0] += 1 }
    }

    /// Counts what decides how the run ends.
    /// - Parameter failLevel: open problems from this level on fail a run; nil when none does.
    public mutating func add(_ document: DocumentResults, failLevel: Severity?) {
        waived += document.waived.count
        known += document.known.count
        guard let failLevel else { return }
        failing += document.results.count { $0.isOpen && $0.severity >= failLevel }
    }

    /// Adds what is said of the set.
    public mutating func add(set results: DocumentResults, failLevel: Severity?) {
        set = results
        checks += results.set?.verdicts.count ?? 0
        add(results, failLevel: failLevel)
    }

    public mutating func addFailure() { failed += 1 }

    /// Adds up two parts of one run.
    public mutating func merge(_ other: RunSummary) {
        documents += other.documents
        failed += other.failed
        pasal += other.pasal
        criteria += other.criteria
        checks += other.checks
        notices += other.notices
        rows += other.rows
        failing += other.failing
        waived += other.waived
        known += other.known
        states.merge(other.states, uniquingKeysWith: +)
        findings.merge(other.findings, uniquingKeysWith: +)
    }

    /// Number of verdicts with this state; of a set those on the set, not those on its documents.
    public func count(_ state: VerdictState) -> Int { (self.set?.set?.coverage.states ?? states)[state] ?? 0 }

    /// Number of findings of drafting technique with this level.
    public func count(_ severity: Severity) -> Int { findings[severity] ?? 0 }

    /// Whether something fails the run: a verdict below the level asked for, drafting that is wrong for certain.
    /// What only a person can decide is not proven and therefore counts as below.
    public var hasFindings: Bool { failing > 0 }
}

/// The levels of one document, for tables of several.
public struct DocumentRow: Sendable, Equatable {
    public struct Level: Sendable, Equatable {
        /// Of the indicator.
        public var number: Int
        public var content: Int
        public var proven: Int
        public var state: VerdictState
    }

    public var path: String
    public var levels: [Level]

    init(_ assessment: DocumentAssessment) {
        path = assessment.document.path
        levels = assessment.indicators.map {
            Level(number: $0.number, content: $0.contentLevel, proven: $0.provenLevel, state: $0.state)
        }
    }
}

// The counts of one document, as they are kept between runs.

extension RunSummary: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        for count in [documents, failed, pasal, criteria, failing, waived, checks, known] {
            archive.write(count)
        }
        archive.write(rows)
        archive.write(VerdictState.allCases.map(count))
        archive.write(Severity.allCases.map(count))
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        documents = try archive.read()
        failed = try archive.read()
        pasal = try archive.read()
        criteria = try archive.read()
        failing = try archive.read()
        waived = try archive.read()
        checks = try archive.read()
        known = try archive.read()
        rows = try archive.read()
        let states: [Int] = try archive.read()
        let findings: [Int] = try archive.read()
        guard states.count == VerdictState.allCases.count, findings.count == Severity.allCases.count else {
            throw ArchiveError()
        }
        for (state, count) in zip(VerdictState.allCases, states) where count > 0 {
            self.states[state] = count
        }
        for (severity, count) in zip(Severity.allCases, findings) where count > 0 {
            self.findings[severity] = count
        }
    }
}

extension DocumentRow: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(path)
        archive.write(levels)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        path = try archive.read()
        levels = try archive.read()
    }
}

extension DocumentRow.Level: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        for value in [number, content, proven] { archive.write(value) }
        archive.write(name: state)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        number = try archive.read()
        content = try archive.read()
        proven = try archive.read()
        state = try archive.read(named: VerdictState.self)
    }
}
