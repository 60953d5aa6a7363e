import Messages

/// The errors of the readers of office formats and XML for one file: wording in one place, each with cause and next step.
struct OfficeErrors: Sendable {
    /// The path as the user gave it.
    let path: String
    /// What the file was taken for.
    var format = "DOCX"

    // MARK: Something else

    func noArchive() -> ReadError {
        error(
            id: "bukan DOCX: isi berkas bukan arsip ZIP", en: "not a DOCX: the content is no ZIP archive",
            next: Self.saveAsDocx)
    }

    /// An OLE compound file with an `EncryptedPackage` stream.
    func passwordProtected() -> ReadError {
        error(
            id: "dokumen dikunci dengan kata sandi", en: "the document is protected by a password",
            next: Message(
                id: "buka di Word, hapus kata sandinya, simpan, lalu ulangi",
                en: "open it in Word, remove the password, save it and try again"))
    }

    /// An OLE compound file that is no encrypted package: most likely a Word 97–2003 document.
    func legacyDocument() -> ReadError {
        error(
            id: "format lama Word 97–2003 (.doc), bukan DOCX",
            en: "the old Word 97–2003 format (.doc), not a DOCX",
            next: Self.saveAsDocx)
    }

    func richText() -> ReadError {
        error(id: "format RTF, bukan DOCX", en: "an RTF file, not a DOCX", next: Self.saveAsDocx)
    }

    /// A readable archive that holds something else than a Word document.
    func otherContent(_ content: Message) -> ReadError {
        error(
            id: "bukan \(format): berkas ini \(content.id)",
            en: "not a \(format): this file is \(content.en)",
            next: Self.saveAsDocx)
    }

    // MARK: Damaged

    /// A ZIP file keeps its directory at the end, so that a cut always loses it.
    func truncatedArchive() -> ReadError {
        error(
            id: "arsip ZIP terpotong: direktori di akhir berkas tidak ada",
            en: "the ZIP archive is truncated: the directory at its end is missing", next: Self.fetchAgain)
    }

    /// An archive that begins like a ZIP file but cannot be opened. `detail` is libzip's own text.
    func damagedArchive(_ detail: String) -> ReadError {
        error(
            id: "arsip ZIP rusak (\(detail))",
            en: "the ZIP archive is damaged (\(detail))",
            next: Self.fetchAgain)
    }

    func damagedEntry(_ entry: String, _ detail: String) -> ReadError {
        error(
            entry, id: "bagian arsip rusak (\(detail))", en: "the archive entry is damaged (\(detail))",
            next: Self.fetchAgain)
    }

    func encryptedEntry(_ entry: String) -> ReadError {
        error(
            entry, id: "bagian arsip dienkripsi", en: "the archive entry is encrypted",
            next: Message(
                id: "simpan ulang dokumen tanpa kata sandi", en: "save the document again without a password")
        )
    }

    func missingPart(_ part: String) -> ReadError {
        error(
            part, id: "bagian utama dokumen tidak ada di dalam arsip",
            en: "the main document part is not in the archive", next: Self.saveAgain)
    }

    func notUTF8(_ part: String) -> ReadError {
        error(
            part, id: "tidak disimpan dalam UTF-8, sehingga komentar tidak dapat ditempatkan",
            en: "not saved in UTF-8, so that comments cannot be placed", next: Self.saveAgain)
    }

    /// - Parameters:
    ///   - line: line in the part, counted from 1.
    ///   - detail: the XML parser's own text.
    func malformed(_ part: String, line: Int, detail: String) -> ReadError {
        error(
            place(part, line), id: "XML tidak tersusun baik (\(detail))",
            en: "XML is not well-formed (\(detail))",
            next: Self.saveAgain)
    }

    /// OPC (ECMA-376 part 2, 6.2.5) forbids document type declarations; none is ever read.
    func documentType(_ part: String, line: Int) -> ReadError {
        error(
            place(part, line), id: "XML memuat DTD, yang tidak dibaca demi keamanan",
            en: "the XML has a DTD, which for safety is not read",
            next: Message(
                id: "jangan percayai berkas ini; simpan ulang naskah aslinya dari Word",
                en: "do not trust this file; save the original again from Word"))
    }

    // MARK: Beyond the limits

    /// Sizes in bytes.
    func entryTooLarge(_ entry: String, size: UInt64, limit: Int) -> ReadError {
        error(
            entry,
            id: "bagian arsip berukuran \(mebibytes(size)) MiB, batasnya \(mebibytes(UInt64(limit))) MiB",
            en: "the archive entry has \(mebibytes(size)) MiB, the limit is \(mebibytes(UInt64(limit))) MiB",
            next: Self.reduce)
    }

    /// `limit` in bytes.
    func totalTooLarge(limit: Int) -> ReadError {
        error(
            id: "isi arsip melebihi \(mebibytes(UInt64(limit))) MiB setelah dibuka",
            en: "the archive unpacks to more than \(mebibytes(UInt64(limit))) MiB", next: Self.reduce)
    }

    func suspiciousRatio(_ entry: String, ratio: UInt64, limit: Int) -> ReadError {
        error(
            entry, id: "bagian arsip mengembang \(ratio) kali (batas \(limit)), seperti bom ZIP",
            en: "the archive entry expands \(ratio)-fold (limit \(limit)), like a ZIP bomb", next: Self.reduce
        )
    }

    func tooManyEntries(limit: Int) -> ReadError {
        error(
            id: "arsip memuat lebih dari \(limit) berkas", en: "the archive holds more than \(limit) files",
            next: Self.reduce)
    }

    func tooDeep(_ part: String, line: Int, limit: Int) -> ReadError {
        error(
            place(part, line), id: "elemen XML bersarang lebih dari \(limit) tingkat",
            en: "XML elements are nested deeper than \(limit) levels", next: Self.saveAgain)
    }

    func tooManyAttributes(_ part: String, limit: Int) -> ReadError {
        tooMuchMarkup(part, id: "atribut pada satu elemen", en: "attributes on one element", limit: limit)
    }

    func tooManyNamespaces(_ part: String, limit: Int) -> ReadError {
        tooMuchMarkup(
            part, id: "ruang nama yang berlaku sekaligus", en: "namespaces declared at once", limit: limit)
    }

    func tooManyNames(_ part: String, limit: Int) -> ReadError {
        tooMuchMarkup(
            part, id: "nama elemen dan atribut", en: "names of elements and attributes", limit: limit)
    }

    private func tooMuchMarkup(_ part: String, id: String, en: String, limit: Int) -> ReadError {
        error(
            part, id: "XML memuat lebih dari \(limit) \(id)", en: "the XML has more than \(limit) \(en)",
            next: Self.saveAgain)
    }

    func tooManyParagraphs(limit: Int) -> ReadError {
        error(
            id: "dokumen memuat lebih dari \(limit) paragraf",
            en: "the document has more than \(limit) paragraphs",
            next: Message(
                id: "pecah dokumen menjadi beberapa berkas", en: "split the document into several files"))
    }

    // MARK: Next steps

    private static let saveAsDocx = Message(
        id: "simpan sebagai DOCX di Word atau LibreOffice, lalu ulangi",
        en: "save it as DOCX in Word or LibreOffice and try again")
    private static let fetchAgain = Message(
        id: "unduh atau salin ulang berkas, atau simpan ulang dari Word",
        en: "download or copy the file again, or save it again from Word")
    private static let saveAgain = Message(
        id: "buka di Word atau LibreOffice dan simpan ulang sebagai DOCX",
        en: "open it in Word or LibreOffice and save it as DOCX again")
    private static let reduce = Message(
        id: "simpan ulang dari Word; bila memang sebesar itu, pecah dokumennya",
        en: "save it again from Word; if it really is that large, split the document")

    /// A line of a part; the file itself is an XML document where `part` is empty.
    private func place(_ part: String, _ line: Int) -> String { "\(part.isEmpty ? "XML" : part):\(line)" }

    private func error(_ place: String? = nil, id: String, en: String, next: Message) -> ReadError {
        ReadError(
            path: path, place: place.flatMap { $0.isEmpty ? nil : printable($0) },
            cause: Message(id: id, en: en), nextStep: next)
    }

    /// Entry names come from the file: control characters must not break the one-line message.
    private func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(200).map { $0.value < 0x20 ? "?" : $0 }))
    }

    private func mebibytes(_ bytes: UInt64) -> UInt64 { (bytes + (1 << 20) - 1) >> 20 }
}
