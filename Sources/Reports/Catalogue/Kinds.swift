import LegalStructure
import Messages

extension NaskahKind {
    /// The kind as a title names it.
    public var name: Message {
        switch self {
        case .uu: Message(id: "Undang-Undang", en: "Law")
        case .pp: Message(id: "Peraturan Pemerintah", en: "Government Regulation")
        case .perpres: Message(id: "Peraturan Presiden", en: "Presidential Regulation")
        case .keppres: Message(id: "Keputusan Presiden", en: "Presidential Decree")
        case .inpres: Message(id: "Instruksi Presiden", en: "Presidential Instruction")
        case .permen: Message(id: "Peraturan Menteri", en: "Ministerial Regulation")
        case .peraturanBadan: Message(id: "Peraturan Badan", en: "Agency Regulation")
        case .perda: Message(id: "Peraturan Daerah", en: "Regional Regulation")
        case .pergub: Message(id: "Peraturan Gubernur", en: "Governor's Regulation")
        case .perbup: Message(id: "Peraturan Bupati", en: "Regent's Regulation")
        case .perwali: Message(id: "Peraturan Wali Kota", en: "Mayor's Regulation")
        case .keputusan: Message(id: "Keputusan", en: "Decree")
        case .suratEdaran: Message(id: "Surat Edaran", en: "Circular")
        case .instruksi: Message(id: "Instruksi", en: "Instruction")
        case .arsitektur: Message(id: "Arsitektur SPBE", en: "SPBE Architecture")
        case .petaRencana: Message(id: "Peta Rencana SPBE", en: "SPBE Roadmap")
        case .sop: Message(id: "Prosedur Operasional Standar", en: "Standard Operating Procedure")
        case .laporan: Message(id: "Laporan", en: "Report")
        case .lainnya: Message(id: "Dokumen lain", en: "Other document")
        }
    }
}
