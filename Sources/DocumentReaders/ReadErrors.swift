import Messages

/// The errors that any format may meet, worded in one place: what is wrong with the file and what the
/// person can do next.
enum ReadErrors {
    // MARK: The file as such

    static func missing(path: String) -> ReadError {
        ReadError(
            path: path, cause: Message(id: "berkas tidak ditemukan", en: "file not found"),
            nextStep: Message(
                id: "periksa ejaan nama berkas dan foldernya",
                en: "check the spelling of the file and its folder"))
    }

    static func isDirectory(path: String) -> ReadError {
        ReadError(
            path: path, cause: Message(id: "ini folder, bukan berkas", en: "this is a folder, not a file"),
            nextStep: Message(id: "sebutkan berkas di dalam folder ini", en: "name a file in this folder"))
    }

    static func noPermission(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(id: "tidak ada izin membaca berkas", en: "no permission to read the file"),
            nextStep: Message(
                id: "minta hak baca atau salin berkas ke folder sendiri",
                en: "ask for read permission or copy the file to a folder of your own"))
    }

    static func notRegular(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "bukan berkas biasa (pipa, soket, atau perangkat)",
                en: "not a regular file (a pipe, socket or device)"),
            nextStep: Message(
                id: "simpan isinya ke sebuah berkas dahulu", en: "save its content to a file first"))
    }

    static func empty(path: String) -> ReadError {
        ReadError(
            path: path, cause: Message(id: "berkas kosong (0 bita)", en: "the file is empty (0 bytes)"),
            nextStep: Message(
                id: "simpan atau unduh ulang dokumen", en: "save or download the document again"))
    }

    /// `limit` in bytes.
    static func tooLarge(path: String, limit: Int) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "berkas lebih besar dari batas \(limit >> 20) MiB",
                en: "the file is larger than the limit of \(limit >> 20) MiB"),
            nextStep: Message(
                id: "pecah dokumen atau buang gambar di dalamnya",
                en: "split the document or remove the pictures in it"))
    }

    static func tooManyParagraphs(path: String, limit: Int) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "dokumen memuat lebih dari \(limit) paragraf",
                en: "the document has more than \(limit) paragraphs"),
            nextStep: splitDocument)
    }

    static func noMemory(path: String) -> ReadError {
        ReadError(
            path: path, cause: Message(id: "memori tidak cukup", en: "not enough memory"),
            nextStep: splitDocument)
    }

    static func outOfTime(path: String, seconds: Int) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "belum selesai dibaca setelah \(seconds) detik",
                en: "not read after \(seconds) seconds"),
            nextStep: splitDocument)
    }

    static func readerDied(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "proses yang membaca berkas ini mati (memori habis, atau berkasnya merusak pembaca)",
                en: "the process that read this file died (out of memory, or the file breaks the reader)"),
            nextStep: Message(
                id: "simpan ulang dokumen dari aplikasinya; bila tetap mati, laporkan berkasnya",
                en: "save the document again from its application; if it still dies, report the file"))
    }

    private static let splitDocument = Message(
        id: "pecah dokumen menjadi beberapa berkas", en: "split the document into several files")

    /// `reason` is the operating system's own text.
    static func system(path: String, reason: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "sistem gagal membaca berkas: \(reason)",
                en: "the system could not read the file: \(reason)"),
            nextStep: Message(
                id: "salin berkas ke media lain lalu coba lagi",
                en: "copy the file to another disk and try again"))
    }

    // MARK: Text

    /// White space or pictures only.
    static func noText(path: String) -> ReadError {
        ReadError(
            path: path, cause: Message(id: "dokumen tidak memuat teks", en: "the document has no text"),
            nextStep: Message(
                id: "bila isinya gambar hasil pindai, kenali teksnya dahulu dengan OCR",
                en: "if it consists of scanned pictures, recognise their text first"))
    }

    /// A NUL byte or too many control characters: no text. `line` counts from 1.
    static func binary(path: String, line: Int) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "isi berkas pada baris \(line) bukan teks (data biner atau berkas rusak)",
                en: "the content at line \(line) is not text (binary data or a damaged file)"),
            nextStep: saveAsDocx)
    }

    /// `offset` counts bytes from 0 in the file, `line` counts from 1.
    static func invalidEncoding(path: String, encoding: String, offset: Int, line: Int) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "bukan \(encoding) yang sah: bita ke-\(offset + 1) (baris \(line)) tidak membentuk huruf",
                en: "not valid \(encoding): byte \(offset + 1) (line \(line)) forms no character"),
            nextStep: Message(
                id: "buka di penyunting teks lalu simpan ulang sebagai UTF-8",
                en: "open it in a text editor and save it again as UTF-8"))
    }

    static func unknownEncoding(path: String, encoding: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "pengodean \"\(encoding)\" tidak dikenal", en: "unknown encoding \"\(encoding)\""),
            nextStep: Message(
                id: "buka di penyunting teks lalu simpan ulang sebagai UTF-8",
                en: "open it in a text editor and save it again as UTF-8"))
    }

    // MARK: Formats that are recognised but not read

    /// XML that is no document format. `root` is its outermost element.
    static func unknownVocabulary(path: String, root: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "XML dengan elemen akar \"\(root)\" bukan format naskah yang dikenal",
                en: "XML with the root element \"\(root)\" is no known document format"),
            nextStep: Message(
                id: "pakai DOCX, ODT, FODT, XML Word, Akoma Ntoso, HTML, Markdown, atau teks",
                en: "use DOCX, ODT, FODT, Word XML, Akoma Ntoso, HTML, Markdown or text"))
    }

    /// A document format without a reader.
    static func unsupported(path: String) -> ReadError {
        unsupported(path: path, what: Message(id: "format ini", en: "this format"), nextStep: saveAsDocx)
    }

    static func unsupported(path: String, what: Message, nextStep: Message) -> ReadError {
        ReadError(
            path: path,
            cause: Message(id: "\(what.id) belum didukung", en: "\(what.en) is not supported"),
            nextStep: nextStep)
    }

    static let saveAsDocx = Message(
        id: "simpan dokumen sebagai DOCX, Markdown, atau teks UTF-8",
        en: "save the document as DOCX, Markdown or UTF-8 text")

    static func legacy(path: String, _ format: LegacyFormat) -> ReadError {
        let command = "soffice --headless --convert-to docx \(shellQuoted(path))"
        return unsupported(
            path: path, what: format.name,
            nextStep: Message(
                id:
                    "pakai --konversi bila LibreOffice terpasang, atau simpan sebagai DOCX, misalnya: \(command)",
                en:
                    "use --convert where LibreOffice is installed, or save it as DOCX, for example: \(command)"
            ))
    }

    static func converterMissing(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "LibreOffice, yang mengubah berkas ini menjadi DOCX, tidak terpasang",
                en: "LibreOffice, which turns this file into DOCX, is not installed"),
            nextStep: Message(
                id: "pasang dengan: apt install libreoffice-writer, atau simpan berkas sebagai DOCX di Word",
                en: "install it with: apt install libreoffice-writer, or save the file as DOCX in Word"))
    }

    /// `reason` is LibreOffice's own text.
    static func conversionFailed(path: String, reason: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "LibreOffice tidak dapat mengubah berkas ini menjadi DOCX (\(reason))",
                en: "LibreOffice could not turn this file into DOCX (\(reason))"),
            nextStep: Message(
                id: "buka di Word dan simpan sebagai DOCX", en: "open it in Word and save it as DOCX"))
    }

    static func encrypted(path: String) -> ReadError {
        ReadError(
            path: path,
            cause: Message(
                id: "dokumen Office terkunci kata sandi", en: "the Office document is protected by a password"
            ),
            nextStep: Message(
                id: "buka di Word, hapus kata sandinya, lalu simpan ulang sebagai DOCX",
                en: "open it in Word, remove the password and save it again as DOCX"))
    }

    static func shellQuoted(_ path: String) -> String {
        let plain = path.utf8.allSatisfy { byte in
            ASCII.isLetter(byte) || ASCII.isDigit(byte) || "/._-".utf8.contains(byte)
        }
        if plain, !path.isEmpty { return path }
        return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }
}
