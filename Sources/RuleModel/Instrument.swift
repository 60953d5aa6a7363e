import Messages

/// How an instrument is put together: domains, aspects and indicators with their weights, the bands of its index, and
/// what can serve as evidence.
public struct Instrument: Sendable, Equatable {
    public struct Domain: Sendable, Equatable {
        /// 1–4.
        public var number: Int
        public var name: String
        /// Ten-thousandths of the whole index: 13 % is 1300.
        public var weight: Int
        public var aspects: [Aspect]
    }

    public struct Aspect: Sendable, Equatable {
        /// 1–8.
        public var number: Int
        public var name: String
        /// Ten-thousandths of the whole index.
        public var weight: Int
        public var indicators: [Item]
    }

    /// An indicator with its share.
    public struct Item: Sendable, Equatable {
        /// 1–47.
        public var number: Int
        /// Ten-thousandths of the whole index: 1.3 % is 130.
        public var weight: Int
    }

    /// A predicate of the index.
    public struct Band: Sendable, Equatable {
        public var name: Message
        /// Least value of the index, in hundredths: 2.6 is 260.
        public var least: Int
    }

    public var domains: [Domain]
    /// The highest first.
    public var bands: [Band]
    /// Evidence by indicator, for those that rules decide; `practice` has the others.
    public var evidence: [Int: [EvidenceNeed]]
    /// The indicators that no document settles.
    public var practice: [PracticeIndicator]

    /// Number and name of the aspect, and the domain around it.
    public func place(of indicator: Int) -> (domain: Domain, aspect: Aspect, item: Item)? {
        for domain in domains {
            for aspect in domain.aspects {
                if let item = aspect.indicators.first(where: { $0.number == indicator }) {
                    return (domain, aspect, item)
                }
            }
        }
        return nil
    }

    /// What can serve as evidence for an indicator, lower levels first.
    public func evidence(of indicator: Int) -> [EvidenceNeed] {
        evidence[indicator] ?? practice.first { $0.number == indicator }?.evidence ?? []
    }
}

/// An indicator whose level is practice: a text can serve as evidence for it, and decides nothing.
public struct PracticeIndicator: Sendable, Equatable {
    /// 13–47.
    public var number: Int
    public var name: String
    /// Ten-thousandths of the whole index.
    public var weight: Int
    /// Number of its aspect.
    public var aspect: Int
    /// Where the criteria stand.
    public var basis: String
    public var question: String
    /// The official criteria, level 1 first.
    public var criteria: [String]
    /// Why a person has to look.
    public var reason: Message
    public var evidence: [EvidenceNeed]
    /// File of the pack, for messages.
    public var file: String
}

/// Evidence that a level asks for.
public struct EvidenceNeed: Sendable, Equatable {
    /// 1–5.
    public var level: Int
    /// Any of these.
    public var kinds: [EvidenceKind]
    /// What it has to show.
    public var text: Message
}

/// Kinds of documents that serve as evidence.
public enum EvidenceKind: String, Sendable, CaseIterable {
    case peraturan, keputusan, rancangan, arsitektur, sop, pedoman, notulen, laporan, daftar, sertifikat,
        surat
    case suratEdaran = "surat-edaran"
    case petaRencana = "peta-rencana"
    case rencanaAnggaran = "rencana-anggaran"
    case prosesBisnis = "proses-bisnis"
    case programKerja = "program-kerja"
    case laporanReviu = "laporan-reviu"
    case dokumentasiAplikasi = "dokumentasi-aplikasi"

    /// As people call it.
    public var name: Message {
        switch self {
        case .peraturan: Message(id: "peraturan", en: "regulation")
        case .keputusan: Message(id: "keputusan", en: "decree")
        case .rancangan: Message(id: "rancangan", en: "draft")
        case .arsitektur: Message(id: "dokumen Arsitektur SPBE", en: "architecture document")
        case .sop: Message(id: "SOP", en: "SOP")
        case .pedoman: Message(id: "pedoman", en: "guideline")
        case .notulen: Message(id: "notulen", en: "minutes")
        case .laporan: Message(id: "laporan", en: "report")
        case .daftar: Message(id: "daftar", en: "list")
        case .sertifikat: Message(id: "sertifikat", en: "certificate")
        case .surat: Message(id: "surat", en: "letter")
        case .suratEdaran: Message(id: "surat edaran", en: "circular")
        case .petaRencana: Message(id: "dokumen Peta Rencana SPBE", en: "roadmap document")
        case .rencanaAnggaran: Message(id: "RKA atau DPA", en: "budget document")
        case .prosesBisnis: Message(id: "peta proses bisnis", en: "business process map")
        case .programKerja: Message(id: "program kerja", en: "work programme")
        case .laporanReviu: Message(id: "laporan reviu", en: "review report")
        case .dokumentasiAplikasi:
            Message(id: "tangkapan layar, panduan, atau tautan aplikasi", en: "screenshots, manual or link")
        }
    }
}
