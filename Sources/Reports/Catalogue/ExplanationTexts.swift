import Messages
import PlanningDocuments

/// The fixed words of the explanation of a verdict and of the page of a rule.
enum ExplanationTexts {
    static let regulatedAt = Message(id: "Tempat pokok ini diatur", en: "Where the matter is regulated")
    static let nowhere = Message(
        id: "Tidak ada norma tentang pokok ini.", en: "There is no norm on the matter.")
    static let ladder = Message(id: "Tangga tingkat", en: "The ladder")
    static let elements = Message(id: "Unsur", en: "Elements")
    static let counted = Message(id: "dihitung", en: "counts")
    static let because = Message(id: "karena", en: "because")
    static let mentionedOnly = Message(id: "disebut", en: "mention")
    static let notCounted = Message(id: "tidak dihitung", en: "not counted")
    static let noNorm = Message(id: "tidak ada norma yang mengaturnya", en: "no norm regulates it")
    static let missingNext = Message(id: "Yang masih kurang", en: "What is still missing")
    static let nothingMissing = Message(
        id: "Tidak ada lagi yang kurang dalam teks.", en: "Nothing more is missing in the text.")
    static let recordsNeeded = Message(
        id: "Yang harus diperiksa orang", en: "What a person has to look at")

    static let criteria = Message(id: "Kriteria", en: "Criteria")
    static let placement = Message(id: "letak", en: "place")
    static let evidence = Message(
        id: "Yang dapat menjadi bukti, menurut tingkat", en: "What can serve as evidence, by level")
    static let source = Message(id: "sumber", en: "source")
    static let vocabulary = Message(id: "kata", en: "words")
    static let remedy = Message(id: "saran", en: "remedy")
    static let satisfying = Message(id: "Contoh yang memenuhi", en: "Examples that satisfy")
    static let failing = Message(id: "Contoh yang tidak memenuhi", en: "Examples that do not satisfy")

    static func lacks(_ elements: String) -> Message {
        Message(id: "kurang: \(elements)", en: "lacks: \(elements)")
    }

    static let metadata = Message(
        id: "Metadata domain (tidak menentukan tingkat)",
        en: "Metadata of the domains (no level hangs on them)")

    static func attributes(_ table: PlanMetadata) -> Message {
        let all = table.present.count + table.missing.count
        let list = table.missing.joined(separator: "; ")
        return Message(
            id: "\(table.present.count) dari \(all) atribut \(table.reference)"
                + (list.isEmpty ? "" : "; belum ada: \(list)"),
            en: "\(table.present.count) of \(all) attributes of \(table.reference)"
                + (list.isEmpty ? "" : "; missing: \(list)"))
    }

    static func column(_ column: Int) -> Message {
        Message(id: "kolom \(column)", en: "column \(column)")
    }
}
