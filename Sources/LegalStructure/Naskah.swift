import DocumentModel
import Messages

/// The legal manuscript: what a document is, who issued it, and its tree of units with addresses.
/// Knows no indicator.
public struct Naskah: Sendable {
    public var kind: NaskahKind
    /// "Pemerintah Kabupaten Contoh", "Kementerian …"; nil when not found.
    public var issuer: String?
    /// "81", "188.45/1612/HK/2019"; nil when blank or missing.
    public var number: String?
    public var year: Int?
    /// What stands behind TENTANG, in the case of the source.
    public var title: String?
    public var status: NaskahStatus
    /// What spoke for enacted or draft, for people.
    public var statusSignals: [Message]
    /// Set when this regulation amends or revokes another one.
    public var relation: NaskahRelation?
    /// All units in reading order; `Unit.parent` gives the tree.
    public var units: [Unit]
    public var definitions: [Definition]
    public var references: [Reference]
    /// What was not understood, instead of a guess.
    public var notes: [NaskahNote]

    /// Highest pasal number of the batang tubuh; nil when it has none.
    public var highestPasal: Int?
    /// Number of pasal of the batang tubuh.
    public var pasalCount: Int
    public var babCount: Int
}

public enum NaskahKind: String, Sendable, CaseIterable {
    case uu, pp, perpres, keppres, inpres, permen
    case peraturanBadan = "peraturan-badan"
    case perda, pergub, perbup, perwali
    case keputusan
    case suratEdaran = "surat-edaran"
    case instruksi
    case arsitektur
    case petaRencana = "peta-rencana"
    case sop
    /// Reports: of an evaluation, of activities, of performance.
    case laporan
    case lainnya
}

public enum NaskahStatus: String, Sendable {
    case ditetapkan, rancangan
    /// Neither (a document that is no legal act).
    case tidakBerlaku = "tidak-berlaku"
}

public struct NaskahRelation: Sendable, Equatable {
    public enum Kind: String, Sendable { case perubahan, pencabutan }
    public var kind: Kind
    /// The act concerned, as written.
    public var act: String
}

public struct NaskahNote: Sendable, Equatable {
    public var message: Message
    public var block: Int
}

/// A defined term of the ketentuan umum.
public struct Definition: Sendable, Equatable {
    /// "Pusat Data Kabupaten".
    public var term: String
    /// "yang selanjutnya disebut/disingkat …".
    public var short: String?
    /// The text behind "adalah".
    public var meaning: String
    /// Index into `Naskah.units`.
    public var unit: Int
}

/// "sebagaimana dimaksud dalam Pasal 5 ayat (2) huruf a".
public struct Reference: Sendable, Equatable {
    /// The address it points to, relative parts resolved; "Pasal 5 ayat (2) huruf a".
    public var address: String
    public var range: TextRange
    private var unitNumber: Int32
    private var targetNumber: Int32
    /// True when another act is meant.
    public var isExternal: Bool

    /// Index of the unit that contains the reference.
    public var unit: Int { Int(unitNumber) }
    /// Index of the unit it resolves to, when it exists.
    public var target: Int? { targetNumber < 0 ? nil : Int(targetNumber) }

    init(range: TextRange, unit: Int, address: String, isExternal: Bool, target: Int?) {
        self.address = address
        self.range = range
        self.isExternal = isExternal
        unitNumber = Int32(unit)
        targetNumber = Int32(target ?? -1)
    }
}
