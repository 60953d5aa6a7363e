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
    /// Roadmap: the activities in its tables.
    public var activities: [PlanActivity] = []
    /// Roadmap: groups of the Rencana Induk SPBE Nasional that stand in place of the contents of a roadmap.
    public var foreignGroups: [PlanPlace] = []
    /// Architecture: codes of reference models that do not exist.
    public var unknownCodes: [PlanPlace] = []
    /// Words of a template that were left in it.
    public var leftovers: [PlanPlace] = []

    public enum Formality: String, Sendable {
        /// Annex of an act that was enacted, or with number and date of its own.
        case set = "ditetapkan"
        case draft = "rancangan"
        /// Nothing in the document tells.
        case unknown = "tidak-diketahui"
    }

    public func part(_ id: String) -> PlanPart? { parts.first { $0.id == id } }
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
