import Messages

/// The fixed words of the reports for people.
enum ReportTexts {
    // The head of a document.
    static let number = Message(id: "Nomor", en: "Number")
    static let year = Message(id: "Tahun", en: "Year")
    static let withoutNumber = Message(id: "tanpa nomor", en: "without number")
    static let withoutTitle = Message(id: "(judul tidak ditemukan)", en: "(title not found)")
    static let issuer = Message(id: "penetap", en: "issuer")
    static let withoutIssuer = Message(id: "tidak ditemukan", en: "not found")
    static let status = Message(id: "status", en: "status")
    static let size = Message(id: "ukuran", en: "size")
    static let relation = Message(id: "hubungan", en: "relation")
    static let note = Message(id: "catatan", en: "note")

    static func counts(bab: Int, pasal: Int, blocks: Int) -> Message {
        Message(
            id: "\(bab) bab, \(pasal) pasal, \(blocks) paragraf",
            en: "\(bab) bab, \(pasal) pasal, \(blocks) paragraphs")
    }

    // The table of indicators.
    static let indicator = Message(id: "Indikator", en: "Indicator")
    static let verdict = Message(id: "Putusan", en: "Verdict")
    static let contentLevel = Message(id: "Isi", en: "Content")
    static let provenLevel = Message(id: "Terbukti", en: "Proven")
    static let ladderBar = Message(id: "Tingkat", en: "Level")

    // What stands below the table for an indicator.
    static let met = Message(id: "ada", en: "met")
    static let topic = Message(id: "diatur", en: "where")
    static let missing = Message(id: "kurang", en: "missing")
    static let mentioned = Message(id: "disebut", en: "mention")
    static let review = Message(id: "periksa", en: "check")
    static let wholeTopic = Message(id: "pokok indikator", en: "the matter itself")
    static let draftCap = Message(
        id: "Naskah ini rancangan: sebelum ditetapkan, yang terbukti paling tinggi tingkat 1.",
        en: "This is a draft: until it is enacted, level 1 is the most that it proves.")
    static func regulateTopic(in address: String, with elements: String) -> Message {
        Message(
            id: "\(address): atur pokok ini, dengan: \(elements).",
            en: "\(address): regulate the matter, with: \(elements).")
    }

    static let notByText = Message(
        id: "tidak ditentukan oleh teks; yang dapat menjadi bukti:",
        en: "not settled by a text; what can serve as evidence:")
    static let notRegulated = Message(id: "tidak diatur", en: "not regulated")

    static func level(_ level: Int) -> Message {
        Message(id: "tingkat \(level)", en: "level \(level)")
    }

    static func levels(content: Int, proven: Int, asked: Int) -> Message {
        Message(
            id: "isi tingkat \(content), terbukti tingkat \(proven), diminta tingkat \(asked)",
            en: "content level \(content), proven level \(proven), level asked for \(asked)")
    }

    static func line(_ line: Int) -> Message {
        Message(id: "baris \(line)", en: "line \(line)")
    }

    static func page(_ page: Int) -> Message {
        Message(id: "halaman \(page)", en: "page \(page)")
    }

    /// `confidence` from 0 to 1.
    static func recognised(_ confidence: Double) -> Message {
        let percent = Int((confidence * 100).rounded())
        return Message(id: "OCR \(percent) %", en: "OCR \(percent)%")
    }

    static func more(_ count: Int) -> Message {
        Message(id: "(+\(count) lagi)", en: "(+\(count) more)")
    }

    // The end of the report.
    static let summary = Message(id: "Ringkasan", en: "Summary")

    static func examined(documents: Int, pasal: Int, criteria: Int, level: Int) -> Message {
        Message(
            id: "\(documents) dokumen, \(pasal) pasal, \(criteria) kriteria diperiksa pada tingkat \(level).",
            en: """
                \(documents) \(documents == 1 ? "document" : "documents"), \(pasal) pasal, \(criteria) \
                \(criteria == 1 ? "criterion" : "criteria") examined at level \(level).
                """)
    }

    static func failed(_ count: Int) -> Message {
        Message(
            id: "\(count) berkas tidak dapat diperiksa:",
            en: "\(count) \(count == 1 ? "file" : "files") could not be examined:")
    }

    static func explainHint(path: String, indicator: Int) -> Message {
        Message(
            id: "Alasan lengkap: patuh jelaskan \(path) \(indicator)",
            en: "Full reasons: patuh explain \(path) \(indicator) --lang en")
    }
}
