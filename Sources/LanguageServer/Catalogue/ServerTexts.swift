import LegalStructure
import Messages

/// What the server says of its own.
enum ServerTexts {
    static let examining = Message(id: "Patuh memeriksa dokumen", en: "Patuh examines documents")
    static let evidence = Message(id: "bukti", en: "evidence")
    static let mention = Message(id: "hanya disebut", en: "only mentioned")
    static let missing = Message(id: "kurang", en: "missing")

    static func indicator(_ number: Int, name: String) -> Message {
        Message(id: "Indikator \(number): \(name)", en: "Indicator \(number): \(name)")
    }

    static func element(_ name: String, level: Int) -> Message {
        Message(id: "\(name) (tingkat \(level))", en: "\(name) (level \(level))")
    }

    static func levels(content: Int, proven: Int, asked: Int) -> Message {
        Message(
            id: "isi tingkat \(content), terbukti tingkat \(proven), diminta tingkat \(asked)",
            en: "content level \(content), proven level \(proven), asked for level \(asked)")
    }

    static func criterion(_ level: Int, _ words: String) -> Message {
        Message(id: "Kriteria tingkat \(level): \(words)", en: "Criterion of level \(level): \(words)")
    }

    static func lens(_ number: Int, content: Int, proven: Int) -> Message {
        Message(
            id: proven == content
                ? "Indikator \(number): tingkat \(content)"
                : "Indikator \(number): isi tingkat \(content), terbukti \(proven)",
            en: proven == content
                ? "Indicator \(number): level \(content)"
                : "Indicator \(number): content level \(content), proven \(proven)")
    }

    static func appendItems(_ count: Int, to address: String, indicator: Int) -> Message {
        Message(
            id: "Tambahkan \(count) unsur yang kurang ke daftar di \(address) (indikator \(indicator))",
            en:
                "Add \(count) missing \(count == 1 ? "element" : "elements") to the list in \(address) "
                + "(indicator \(indicator))")
    }

    static func insertPasal(_ address: String, indicator: Int) -> Message {
        Message(
            id: "Sisipkan \(address) dengan unsur yang kurang (indikator \(indicator))",
            en: "Insert \(address) with what is missing (indicator \(indicator))")
    }

    static func waive(_ rule: String, at address: String) -> Message {
        Message(
            id: "Abaikan \(rule) di \(address) dengan alasan…",
            en: "Waive \(rule) at \(address) with a reason…")
    }
}
