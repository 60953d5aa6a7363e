import DocumentReaders
import Messages

/// What can keep a Word file from being annotated, besides being unreadable.
enum AnnotationErrors {
    static func archive(path: String, detail: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "arsip DOCX tidak dapat ditulis ulang (\(detail))",
                en: "the DOCX archive cannot be rewritten (\(detail))"),
            nextStep: saveAgain)
    }

    static func unknownVocabulary(path: String, part: String) -> ReadError {
        ReadError(
            path: path, place: part,
            cause: Message(
                id: "unsurnya tidak memakai awalan WordprocessingML, sehingga komentar tidak dapat ditulis",
                en: "its elements carry no WordprocessingML prefix, so that comments cannot be written"),
            nextStep: saveAgain)
    }

    private static let saveAgain = Message(
        id: "buka di Word atau LibreOffice, simpan ulang sebagai DOCX, lalu ulangi",
        en: "open it in Word or LibreOffice, save it again as DOCX and try again")
}
