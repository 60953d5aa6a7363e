import DocumentModel
import Messages

/// What can be wrong with a PDF, and what to do then.
enum PdfErrors {
    static func popplerMissing(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "program pdftotext untuk membaca PDF tidak terpasang",
                en: "the program pdftotext, which reads PDF, is not installed"),
            nextStep: Message(
                id: "pasang poppler, misalnya: sudo apt install poppler-utils",
                en: "install poppler, for example: sudo apt install poppler-utils"))
    }

    static func incomplete(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "berkas PDF terpotong: akhirnya tidak ada", en: "the PDF is cut off: its end is missing"),
            nextStep: downloadAgain)
    }

    /// `reason` in poppler's words, or nothing.
    static func damaged(path: String, reason: String) -> ReadError {
        let detail = reason.isEmpty ? "" : " (\(reason))"
        return ReadError(
            path: path,
            cause: Message(id: "PDF rusak\(detail)", en: "the PDF is damaged\(detail)"),
            nextStep: downloadAgain)
    }

    static func died(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id:
                    "poppler berhenti di tengah berkas ini (memori atau waktunya habis, atau berkasnya rusak)",
                en: "poppler died on this file (out of memory or time, or the file is damaged)"),
            nextStep: downloadAgain)
    }

    private static let downloadAgain = Message(
        id: "unduh ulang berkasnya, atau pakai DOCX aslinya",
        en: "download the file again, or use the original DOCX")

    static func locked(path: String) -> ReadError {
        let command = "qpdf --decrypt --password=… \(ReadErrors.shellQuoted(path)) terbuka.pdf"
        return ReadError(
            path: path,
            cause: Message(id: "PDF terkunci kata sandi", en: "the PDF is protected by a password"),
            nextStep: Message(
                id: "simpan tanpa kata sandi, misalnya: \(command)",
                en: "save it without the password, for example: \(command)"))
    }

    /// `limit` in bytes.
    static func tooMuchText(path: String, limit: Int) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "isi PDF lebih dari batas \(limit >> 20) MiB",
                en: "the content of the PDF is more than the limit of \(limit >> 20) MiB"),
            nextStep: Message(
                id: "pecah PDF menjadi beberapa berkas", en: "split the PDF into several files"))
    }

    // MARK: Scans

    static func scan(path: String, pages: Int) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "pindaian tanpa lapisan teks (\(pages) halaman gambar)",
                en: "a scan without a text layer (\(pages) \(pages == 1 ? "page" : "pages") of pictures)"),
            nextStep: Message(
                id: "kenali teksnya dengan opsi --ocr, atau pakai DOCX aslinya",
                en: "recognise its text with the option --ocr, or use the original DOCX"))
    }

    static func unread(pages: [Int]) -> ReaderNotice {
        let list = numbers(pages)
        return ReaderNotice(
            message: "halaman \(list): pindaian tanpa lapisan teks, tidak dibaca; --ocr membacanya",
            english: "page \(list): a scan without a text layer, not read; --ocr reads it")
    }

    /// - Parameter confidence: 0 to 1.
    static func recognised(pages: [Int], confidence: Double) -> ReaderNotice {
        let list = numbers(pages)
        let percent = Int((confidence * 100).rounded())
        return ReaderNotice(
            message:
                "halaman \(list): dibaca dengan OCR, keyakinan \(percent) %; cocokkan kutipan dengan gambarnya",
            english: "page \(list): read by OCR, confidence \(percent) %; compare quotations with the picture"
        )
    }

    static let recognisedLayer = ReaderNotice(
        message: "pindaian dengan lapisan teks hasil OCR; huruf dan nomor dapat salah baca",
        english: "a scan whose text layer comes from OCR; letters and numbers may be misread")

    static let tablesUnread = ReaderNotice(
        message:
            "baris tabel tidak dinilai: halamannya tidak menggambar garis tabel; periksa DOCX-nya untuk menilainya",
        english:
            "rows of tables are not judged: the pages draw no lines of tables; examine the DOCX to have them judged"
    )

    static func tablesUnread(pages: [Int]) -> ReaderNotice {
        let list = numbers(pages)
        return ReaderNotice(
            message:
                "baris tabel di halaman \(list) tidak dinilai: halamannya tidak terbaca dalam waktu yang ada",
            english: "rows of tables on pages \(list) are not judged: the pages could not be read in time")
    }

    static func tesseractMissing(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "program tesseract untuk --ocr tidak terpasang",
                en: "the program tesseract, which --ocr needs, is not installed"),
            nextStep: installTesseract)
    }

    static func languageMissing(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "tesseract belum mengenal bahasa Indonesia",
                en: "tesseract does not know Indonesian yet"),
            nextStep: installTesseract)
    }

    private static let installTesseract = Message(
        id: "pasang dengan: sudo apt install tesseract-ocr tesseract-ocr-ind",
        en: "install it with: sudo apt install tesseract-ocr tesseract-ocr-ind")

    static func recognitionFailed(path: String, page: Int, reason: String) -> ReadError {
        ReadError(
            path: path, place: "halaman \(page)",
            cause: Message(id: "OCR gagal (\(reason))", en: "OCR failed (\(reason))"),
            nextStep: Message(
                id: "pindai ulang halaman ini, atau periksa berkas tanpa --ocr",
                en: "scan this page again, or examine the file without --ocr"))
    }

    /// "3, 5–8".
    static func numbers(_ pages: [Int]) -> String {
        var parts: [String] = []
        var index = 0
        while index < pages.count {
            var last = index
            while last + 1 < pages.count, pages[last + 1] == pages[last] + 1 { last += 1 }
            parts.append(last == index ? "\(pages[index])" : "\(pages[index])–\(pages[last])")
            index = last + 1
        }
        return parts.joined(separator: ", ")
    }
}
