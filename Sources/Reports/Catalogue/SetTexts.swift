import Messages
import Submissions

/// The words on a set of documents.
enum SetTexts {
    static func heading(agency: String?, year: Int?) -> Message {
        let name = [agency, year.map(String.init)].compactMap { $0 }.joined(separator: " ")
        return Message(
            id: name.isEmpty ? "Himpunan" : "Himpunan \(name)", en: name.isEmpty ? "Set" : "Set \(name)")
    }

    static func counted(documents: Int, counted: Int, met: Int, indicators: Int, elements: Int, of all: Int)
        -> Message
    {
        Message(
            id: "\(documents) dokumen, \(counted) dihitung; \(met) dari \(indicators) indikator terpenuhi, "
                + "\(elements) dari \(all) unsur ada.",
            en: "\(documents) documents, \(counted) count; \(met) of \(indicators) indicators met, "
                + "\(elements) of \(all) elements there.")
    }

    static let documents = Message(id: "Dokumen himpunan", en: "Documents of the set")
    static let act = Message(id: "Naskah", en: "Act")
    static let standing = Message(id: "Kedudukan", en: "Standing")
    static let matrix = Message(
        id: "Matriks dokumen dan indikator (isi/terbukti)",
        en: "Matrix of documents and indicators (content/proven)")
    static let wholeSet = Message(id: "Himpunan", en: "Set")
    static let together = Message(id: "dibaca bersama", en: "read together")
    static let verdicts = Message(id: "Putusan atas himpunan", en: "Verdicts on the set")
    static let carriedBy = Message(id: "Dibawa oleh", en: "Carried by")
    static let details = Message(id: "Unsur dan pembawanya", en: "Elements and what carries them")
    static let place = Message(id: "Tempat", en: "Place")
    static let nowhere = Message(id: "belum ada naskah yang mengaturnya", en: "no text regulates it yet")
    static let records = Message(id: "Bukti di luar kebijakan", en: "Evidence beside the policy")
    static let kind = Message(id: "Jenis", en: "Kind")
    static let date = Message(id: "Tanggal", en: "Date")
    static let subject = Message(id: "Perihal", en: "Subject")
    static let content = Message(id: "Memuat", en: "Contains")
    static let needs = Message(id: "Perlu diperiksa orang", en: "A person has to look at")
    static let found = Message(id: "Ada dalam himpunan", en: "In the set")
    static let noneFound = Message(id: "tidak ditemukan", en: "not found")
    static let remarks = Message(id: "Tumpang tindih dan pertentangan", en: "Overlaps and contradictions")
    static let preflight = Message(id: "Pracek bukti", en: "Evidence preflight")
    static let drafts = Message(id: "rancangan", en: "draft")
    static let issues = Message(id: "isu", en: "issues")
    static let recommendations = Message(id: "rekomendasi", en: "recommendations")
    static let old = Message(id: "lebih dari dua tahun", en: "older than two years")
    static let undated = Message(id: "tanpa tanggal", en: "undated")

    static func allElements(_ count: Int) -> Message {
        Message(id: "semua (\(count) unsur)", en: "all (\(count) elements)")
    }

    static func elements(_ count: Int) -> Message {
        Message(id: "\(count) unsur", en: "\(count) \(count == 1 ? "element" : "elements")")
    }

    static func draft(_ path: String, level: Int) -> Message {
        Message(
            id: "\(path) (rancangan, isi tingkat \(level), tidak dihitung)",
            en: "\(path) (draft, content level \(level), does not count)")
    }
}

extension Standing {
    /// What a document is to the set, in words; `others` are those that make it so.
    func sentence(_ others: String) -> Message {
        switch self {
        case .berlaku: Message(id: "dihitung", en: "counts")
        case .diubah:
            Message(id: "dihitung, dibaca bersama \(others)", en: "counts, read together with \(others)")
        case .mengubah: Message(id: "dihitung, mengubah \(others)", en: "counts, amends \(others)")
        case .rancangan: Message(id: "rancangan, tidak dihitung", en: "draft, does not count")
        case .dicabut:
            Message(
                id: "dicabut oleh \(others), tidak dihitung", en: "revoked by \(others), does not count")
        case .nasional:
            Message(id: "peraturan pusat, tidak dihitung", en: "national regulation, does not count")
        case .instansiLain:
            Message(id: "instansi lain, tidak dihitung", en: "another government, does not count")
        case .bukti: Message(id: "bukti, bukan kebijakan", en: "evidence, no policy")
        case .bukanKebijakan:
            Message(id: "bukan peraturan atau keputusan", en: "neither regulation nor decree")
        }
    }
}

extension EvidenceRecord.Kind {
    var name: Message {
        switch self {
        case .notulen: Message(id: "notulen", en: "minutes")
        case .laporanReviu: Message(id: "laporan reviu atau evaluasi", en: "report of a review")
        case .laporan: Message(id: "laporan", en: "report")
        case .anggaran: Message(id: "RKA/DPA", en: "budget paper")
        case .sop: Message(id: "SOP", en: "procedure (SOP)")
        case .undangan: Message(id: "undangan", en: "invitation")
        case .daftarHadir: Message(id: "daftar hadir", en: "list of those present")
        case .tangkapanLayar: Message(id: "tangkapan layar", en: "screenshots")
        }
    }
}
