/// The broad kinds of document that an agency hands in, whoever issues them.
public enum DocumentFamily: String, Sendable, CaseIterable {
    /// Peraturan of any kind.
    case regulation = "peraturan"
    /// Keputusan, also of the President.
    case decree = "keputusan"
    case architecture = "arsitektur"
    /// Peta rencana, and what was called rencana induk or roadmap before.
    case roadmap = "peta-rencana"
    case procedure = "sop"
    case report = "laporan"
    case other = "lainnya"
}

extension NaskahKind {
    public var family: DocumentFamily {
        switch self {
        case .uu, .pp, .perpres, .permen, .peraturanBadan, .perda, .pergub, .perbup, .perwali: .regulation
        case .keputusan, .keppres: .decree
        case .arsitektur: .architecture
        case .petaRencana: .roadmap
        case .sop: .procedure
        case .laporan: .report
        case .inpres, .suratEdaran, .instruksi, .lainnya: .other
        }
    }
}
