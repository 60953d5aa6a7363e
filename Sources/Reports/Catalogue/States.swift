import Assessment
import LegalStructure
import Messages

extension VerdictState {
    /// The state in a word or two.
    public var word: Message {
        switch self {
        case .terpenuhi: Message(id: "terpenuhi", en: "met")
        case .sebagian: Message(id: "sebagian", en: "partly met")
        case .belum: Message(id: "belum", en: "not met")
        case .perluPemeriksaan: Message(id: "perlu pemeriksaan", en: "needs a person")
        case .tidakBerlaku: Message(id: "tidak berlaku", en: "not applicable")
        }
    }
}

extension NaskahStatus {
    public var word: Message {
        switch self {
        case .ditetapkan: Message(id: "ditetapkan", en: "enacted")
        case .rancangan: Message(id: "rancangan", en: "draft")
        case .tidakBerlaku: Message(id: "bukan produk hukum", en: "no legal act")
        }
    }
}

extension NaskahRelation {
    /// "mengubah Peraturan Bupati Nomor 3 Tahun 2019".
    public var sentence: Message {
        switch kind {
        case .perubahan: Message(id: "mengubah \(act)", en: "amends \(act)")
        case .pencabutan: Message(id: "mencabut \(act)", en: "revokes \(act)")
        }
    }
}
