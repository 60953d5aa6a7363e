import Messages

/// The fixed words of the HTML report.
enum HTMLTexts {
    static let title = Message(id: "Laporan Patuh", en: "Patuh report")
    static let skip = Message(id: "Langsung ke isi", en: "Skip to the content")
    static let navigation = Message(id: "Bagian laporan", en: "Parts of the report")
    static let toSummary = Message(id: "Ringkasan", en: "Summary")
    static let file = Message(id: "berkas", en: "file")
    static let number = Message(id: "No.", en: "No.")
    static let tableCaption = Message(
        id: "Indikator kebijakan dengan putusan dan tingkatnya",
        en: "Policy indicators with their verdicts and levels")
    static let nextSteps = Message(id: "Yang ditambahkan lebih dulu", en: "What to add first")
    static let nextStepsOrder = Message(
        id: "Urut menurut tingkat yang naik untuk tiap unsur yang ditambahkan.",
        en: "In the order of levels gained for each element added.")
    static let fullText = Message(id: "Teks lengkap", en: "Full text")
    static let outline = Message(id: "Susunan bab dan pasal", en: "Outline of bab and pasal")
    static let table = Message(id: "Tabel dalam naskah", en: "A table of the document")
    static let missingHere = Message(id: "tempat yang kurang", en: "where something is missing")
    static let evidenceAndGaps = Message(id: "Bukti dan kekurangan", en: "Evidence and gaps")
    static let element = Message(id: "Unsur", en: "Element")
    static let evidence = Message(id: "Bukti", en: "Evidence")
    static let toAdd = Message(id: "Yang ditambahkan", en: "To add")
    static let rule = Message(id: "Aturan", en: "Rule")
    static let place = Message(id: "Tempat", en: "Place")
    static let finding = Message(id: "Temuan", en: "Finding")
    static let search = Message(id: "Cari", en: "Search")
    static let hits = Message(id: "bagian cocok", en: "parts found")
    static let document = Message(id: "Dokumen", en: "Document")
    static let matrix = Message(
        id: "Matriks dokumen dan indikator: tingkat isi/terbukti",
        en: "Matrix of documents and indicators: content level/proven level")
    static let index = Message(id: "Indeks", en: "Index")
    static let best = Message(id: "Tertinggi dalam himpunan", en: "Highest of the set")

    static let pictureTitle = Message(id: "Tingkat tiap indikator", en: "Level of each indicator")
    static let keyProven = Message(id: "terbukti", en: "proven")
    static let keyContent = Message(id: "isi", en: "content")
    static let keyPotential = Message(id: "bila yang kurang ditambahkan", en: "with what is missing")
    static let keyAsked = Message(id: "diminta", en: "asked for")

    static func subtitle(_ pack: PackIdentity, level: Int) -> Message {
        Message(
            id: "\(pack.id) \(pack.version) (\(pack.validFor)), diminta tingkat \(level)",
            en: "\(pack.id) \(pack.version) (\(pack.validFor)), level \(level) asked for")
    }

    static func pictureDescription(_ values: String) -> Message {
        Message(
            id: "Indikator: tingkat isi/terbukti. \(values).",
            en: "Indicator: content level/proven level. \(values).")
    }

    static func pictureCaption(content: Double, proven: Double, target: Int) -> Message {
        Message(
            id:
                "Rata-rata: isi \(decimal(content, .id)), terbukti \(decimal(proven, .id)), diminta \(target).",
            en:
                "Average: content \(decimal(content, .en)), proven \(decimal(proven, .en)), asked for \(target)."
        )
    }

    static func matrixNote(target: Int) -> Message {
        Message(
            id:
                "Indeks: rata-rata tingkat terbukti (semua indikator kebijakan berbobot sama); target \(target).",
            en:
                "Index: average of the proven levels (all policy indicators weigh the same); target \(target)."
        )
    }

    static func gain(from level: Int, to target: Int) -> Message {
        Message(id: "isi tingkat \(level) → \(target)", en: "content level \(level) → \(target)")
    }

    /// One number with two decimals, as the language writes it.
    static func decimal(_ number: Double, _ language: Language) -> String {
        let hundredths = Int((number * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100)\(language == .id ? "," : ".")\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
