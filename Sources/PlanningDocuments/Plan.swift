import DocumentModel
import LegalStructure

/// A planning document, or the part of a document that is one.
public struct Plan: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case architecture = "arsitektur"
        case roadmap = "peta-rencana"
        case procedure = "sop"
        case processMap = "peta-proses-bisnis"
    }

    public var kind: Kind
    /// "Lampiran II"; empty for a document that stands alone.
    public var address: String
    /// The blocks of the document that belong to it.
    public var blocks: Range<Int>
    /// Its title.
    public var title: PlanPlace
    /// Whether the document itself says that it is set, still a draft, or neither.
    public var formality: Formality
    /// The parts that national guidance asks for, in its order.
    public var parts: [PlanPart] = []
    /// The years that it covers, where it says so.
    public var period: PlanPeriod?
    /// Architecture: where the present and the wanted state are described; nil where they are not told apart.
    public var presentState: PlanPlace?
    public var wantedState: PlanPlace?
    /// Architecture: the domains with a heading in each of them.
    public var presentDomains: [String] = []
    public var wantedDomains: [String] = []
    /// Roadmap: the activities in its tables.
    public var activities: [PlanActivity] = []
    /// Roadmap: groups of the Rencana Induk SPBE Nasional that stand in place of the contents of a roadmap.
    public var foreignGroups: [PlanPlace] = []
    /// Architecture: codes of reference models that are wrong, and why.
    public var codeDefects: [PlanCodeDefect] = []
    /// Architecture: the models that it has codes or chapters of ("RAB"), in their order.
    public var models: [String] = []
    /// Architecture: the attributes in the tables of the domains.
    public var metadata: [PlanMetadata] = []
    /// Architecture: what tables refer to and no table has.
    public var unresolved: [PlanDependency] = []
    /// Roadmap: its initiatives, where it is arranged by them.
    public var initiatives: [PlanInitiative] = []
    /// Roadmap: whether the tables of activities have a column for the budget; nil where there are none.
    public var hasBudget: Bool?
    /// Roadmap: where its tables are not numbered one by one.
    public var numberBreaks: [PlanNumberBreak] = []
    /// Roadmap: its stages, where it announces any.
    public var stages: [PlanStage] = []
    /// Roadmap: the years in the headers of its tables.
    public var tablePeriod: PlanPeriod?
    /// Roadmap: the years of the medium-term plan that it names.
    public var guidePeriods: [PlanPeriod] = []
    /// Roadmap: which of the eight managements it speaks of; see `PlanParts.managements`.
    public var managements: [String] = []
    /// Roadmap: the audits that it plans.
    public var audits: PlanAudits?
    /// Where it says that it is reviewed.
    public var review: PlanPlace?
    /// Links that stand where content should.
    public var links: [PlanPlace] = []
    /// Where headings and table of contents do not agree.
    public var outlineBreaks: [PlanOutlineBreak] = []
    /// Whether rows and columns of its tables could be told; false for pages of a PDF without them.
    public var hasRows = true
    /// Words of a template that were left in it.
    public var leftovers: [PlanPlace] = []

    public enum Formality: String, Sendable {
        /// Annex of an act that was enacted, or with number and date of its own.
        case set = "ditetapkan"
        case draft = "rancangan"
        /// Nothing in the document tells.
        case unknown = "tidak-diketahui"
    }

    /// Codes of which the reference models do not have the first level.
    public var unknownCodes: [PlanPlace] { codeDefects.filter { $0.reason == .unknownGroup }.map(\.place) }

    /// Whether there is more of it than a chapter without years and contents.
    public var isWhole: Bool { period != nil || parts.contains { $0.state == .filled } }

    public func part(_ id: String) -> PlanPart? { parts.first { $0.id == id } }

    /// Those of these parts that it lacks.
    public func missing(_ ids: [String]) -> [String] { ids.filter { part($0)?.state == .missing } }
}

/// A part that guidance asks for.
public struct PlanPart: Sendable {
    public enum State: String, Sendable {
        case filled = "terisi"
        /// Its heading or label is there, and nothing under it, or "NIHIL".
        case empty = "kosong"
        case missing = "tidak-ada"
    }

    /// "proses-bisnis", "audit-tik", "tanggal-efektif"; see `PlanParts`.
    public var id: String
    public var state: State
    /// Where it stands, the best place first.
    public var places: [PlanPlace]
}

public struct PlanPlace: Sendable, Equatable {
    /// "3.1 Domain Arsitektur Proses Bisnis", "Tabel 2 baris 5"; never empty.
    public var address: String
    public var range: TextRange

    public init(address: String, range: TextRange) {
        self.address = address
        self.range = range
    }
}

public struct PlanPeriod: Sendable, Equatable {
    public var first: Int
    public var last: Int
    public var place: PlanPlace

    /// Years, first and last included.
    public var length: Int { last - first + 1 }
}

/// A row of a roadmap's table that plans something.
public struct PlanActivity: Sendable {
    public var place: PlanPlace
    /// Which of these the row says, also where the cell above holds for it.
    public var hasUnit: Bool
    public var hasOutput: Bool
    public var hasTime: Bool
    /// Years named in the row or by the columns that it fills.
    public var years: [Int]
    /// The content that it stands under ("audit-tik"); nil outside of all.
    public var content: String?
    /// Its words, in small letters.
    public var words: [String]
    /// Whether its time is the whole of the period: every year, or the first and the last with a dash between them.
    public var isWholePeriod = false
    /// Whether its table was put together from a page of a PDF.
    public var isFromPage = false
}

/// The identities of parts.
public enum PlanParts {
    /// Domains of Perpres 95/2018 Pasal 7 ayat (4), the reference models of ayat (2), and the guidance by the national
    /// architecture of Pasal 12 ayat (1).
    public static let architecture =
        domains + ["referensi-arsitektur", "selaras-arsitektur-nasional"]
    public static let domains = [
        "proses-bisnis", "data-informasi", "layanan", "aplikasi", "infrastruktur", "keamanan",
    ]
    /// Contents of Perpres 95/2018 Pasal 14 ayat (1), and what Pasal 19 ayat (1) has a roadmap be guided by.
    public static let roadmap = contents + guides
    public static let contents = [
        "tata-kelola", "manajemen", "layanan", "infrastruktur", "aplikasi", "keamanan", "audit-tik",
    ]
    public static let guides = [
        "selaras-peta-rencana-nasional", "selaras-arsitektur", "selaras-rpjmd", "selaras-renstra",
    ]
    /// The managements of Perpres 95/2018 Pasal 46.
    public static let managements = [
        "risiko", "keamanan-informasi", "data", "aset-tik", "sumber-daya-manusia", "pengetahuan", "perubahan",
        "layanan",
    ]
    /// Identity block and flow table of PermenPANRB 35/2012.
    public static let procedure = identity + flow
    public static let identity = [
        "nomor-sop", "tanggal-pembuatan", "tanggal-revisi", "tanggal-efektif", "disahkan-oleh", "nama-sop",
        "dasar-hukum", "kualifikasi-pelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan",
    ]
    public static let flow = ["kegiatan", "pelaksana", "kelengkapan", "waktu", "keluaran"]
    /// Level 0 of PermenPANRB 19/2018 has three groups of processes; level 1 takes them apart.
    public static let processMap = ["proses-inti", "proses-manajemen", "proses-pendukung", "tingkat-rinci"]

    public static func all(of kind: Plan.Kind) -> [String] {
        switch kind {
        case .architecture: architecture
        case .roadmap: roadmap
        case .procedure: procedure
        case .processMap: processMap
        }
    }
}
