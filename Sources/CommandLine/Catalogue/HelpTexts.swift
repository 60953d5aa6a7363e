import ArgumentParser
import MaturityIndex
import Messages

/// The texts of `--help`.
enum HelpTexts {
    /// The language that help is written in: a help text is asked for while the arguments are parsed, so the
    /// language has to be known before.
    @TaskLocal static var language = Language.id

    static let patuh = Message(
        id: "Memeriksa peraturan dan dokumen SPBE terhadap indikator kebijakan PermenPANRB 59/2020.",
        en: "Checks SPBE regulations and documents against the policy indicators of PermenPANRB 59/2020.")
    static let patuhDiscussion = Message(
        id: """
            Contoh: patuh periksa perbup-spbe.docx
            Keluar dengan 0 bila semua indikator mencapai tingkat yang diminta, 1 bila ada yang belum atau \
            ada temuan teknik penyusunan yang pasti, 2 bila ada berkas yang tidak dapat diperiksa, 64 bila perintahnya salah.
            """,
        en: """
            Example: patuh check --lang en perbup-spbe.docx
            Exits with 0 when every indicator reaches the level asked for, 1 when some do not or when the \
            drafting is wrong for certain, 2 when some file could not be examined, 64 when the command is wrong.
            """)

    static let checkUsage = Message(
        id: "patuh periksa [<opsi>] <berkas> ...", en: "patuh check [<options>] <file> ...")
    static let check = Message(
        id: "Memeriksa dokumen: tiap indikator, tingkatnya, buktinya, dan yang kurang.",
        en: "Check documents: each indicator, its level, its evidence and what is missing.")
    static let checkDiscussion = Message(
        id: "Folder dijelajahi sampai ke dalam untuk: \(FileFinder.extensionList).",
        en: "Directories are searched throughout for: \(FileFinder.extensionList).")
    static let paths = Message(
        id: "Berkas atau folder; atau himpunan.yaml, daftar dokumen satu instansi.",
        en: "Files or directories; or a himpunan.yaml, the list of one agency's documents.")
    static let cache = Message(
        id: "Simpan hasil tiap dokumen di folder ini; yang tidak berubah tidak diperiksa lagi.",
        en: "Keep the results of each document in this directory; what has not changed is not examined again."
    )
    static let set = Message(
        id: """
            Nilai semua dokumen sebagai satu himpunan: unsur dari semua naskah yang ditetapkan digabung, \
            perubahan dibaca bersama induknya, dan bukti dipracek.
            """,
        en: """
            Judge all documents as one set: elements of all enacted texts combine, amendments are read with what \
            they amend, and the evidence gets a preflight.
            """)
    static let pathName = Message(id: "berkas", en: "file")
    static let format = Message(
        id: "Bentuk laporan; bentuk=berkas menulisnya ke berkas. Boleh beberapa sekaligus.",
        en: "Form of the report; form=file writes it to a file. There may be several.")
    static let formatName = Message(id: "bentuk", en: "form")
    static let failLevel = Message(
        id: "Mulai keparahan ini temuan membuat perintah keluar dengan 1; \"tidak\": tidak pernah.",
        en: "Findings from this severity on make the command exit with 1; \"tidak\": never.")
    static let levelName = Message(id: "keparahan", en: "severity")
    static let minimumLevel = Message(
        id: "Tingkat yang diminta, 1 sampai 5 (bawaan: 3).", en: "Level asked for, 1 to 5 (default: 3).")
    static let numberName = Message(id: "n", en: "n")
    static let indicators = Message(
        id: "Hanya indikator ini, misalnya 1,3,5-7.", en: "Only these indicators, for example 1,3,5-7.")
    static let listName = Message(id: "daftar", en: "list")
    static let drafting = Message(
        id: """
            Periksa juga teknik penyusunan peraturan. Temuan "pasti" membuat perintah keluar dengan 1, \
            temuan "tandai" tidak.
            """,
        en: """
            Check the drafting technique of regulations, too. Findings that are "certain" make the command \
            exit with 1, those "to look at" do not.
            """)
    static let noDrafting = Message(
        id: "Jangan periksa teknik penyusunan.", en: "Do not check the drafting technique.")
    static let hints = Message(
        id: "Laporkan juga usul gaya dan praktik.", en: "Report hints on style and practice, too.")
    static let configurationFile = Message(
        id: "Pakai konfigurasi ini, bukan patuh.yaml di folder ini atau di atasnya.",
        en: "Use this configuration instead of the patuh.yaml in this directory or above it.")
    static let noConfiguration = Message(
        id: "Jangan pakai konfigurasi apa pun.", en: "Use no configuration at all.")
    static let baseline = Message(
        id: "Berkas temuan lama: hanya temuan baru yang ditampilkan dan dapat menggagalkan.",
        en: "File of old findings: only new ones are shown and can fail the run.")
    static let updateBaseline = Message(
        id: "Tulis semua temuan sekarang ke berkas baseline.",
        en: "Write all present findings to the baseline.")

    static let configurationUsage = Message(
        id: "patuh konfigurasi [<opsi>]", en: "patuh config [<options>]")
    static let configuration = Message(
        id: "Menampilkan tiap nilai konfigurasi yang berlaku dan asalnya.",
        en: "Show every configuration value in force and where it comes from.")
    static let configurationDiscussion = Message(
        id: """
            patuh.yaml dicari di folder ini, lalu di tiap folder di atasnya. Opsi perintah mengalahkan berkas, dan \
            berkas mengalahkan nilai bawaan.
            """,
        en: """
            patuh.yaml is looked for in this directory, then in each one above it. Options of the command win over \
            the file, and the file over the defaults.
            """)
    static let schema = Message(
        id: "Cetak skema JSON untuk patuh.yaml.", en: "Print the JSON schema of patuh.yaml.")

    static let startUsage = Message(
        id: "patuh mulai [<opsi>] [<folder>]", en: "patuh init [<options>] [<directory>]")
    static let start = Message(
        id: "Menulis patuh.yaml berkomentar dan potongan CI untuk memulai.",
        en: "Write a commented patuh.yaml and CI snippets to start with.")
    static let startDiscussion = Message(
        id: "Berkas yang sudah ada tidak pernah ditimpa.", en: "Files that exist are never overwritten.")
    static let startFolder = Message(
        id: "Folder tujuan (bawaan: folder ini).", en: "Where to (default: here).")
    static let startCI = Message(
        id: "Tulis juga potongan untuk layanan ini; boleh beberapa kali.",
        en: "Write the snippet for this service, too; may be given several times.")
    static let serviceName = Message(id: "layanan", en: "service")

    static let jobs = Message(
        id: "Paling banyak sekian berkas sekaligus (bawaan: jumlah inti prosesor).",
        en: "At most so many files at a time (default: the number of processor cores).")

    static let explainUsage = Message(
        id: """
            patuh jelaskan [<opsi>] <berkas> <indikator>
            patuh jelaskan [<opsi>] <aturan>
            """,
        en: """
            patuh explain [<options>] <file> <indicator>
            patuh explain [<options>] <rule>
            """)
    static let explain = Message(
        id: "Menjelaskan putusan atas satu indikator, atau satu aturan.",
        en: "Explain the verdict on one indicator, or one rule.")
    static let explainDiscussion = Message(
        id: """
            Dengan berkas dan indikator: mengapa putusannya begitu, apa yang dihitung, apa yang hanya \
            disebut. Dengan aturan: kriteria dan sumbernya, kata yang dicari, contoh.
            """,
        en: """
            With a file and an indicator: why the verdict is so, what counted, what was only mentioned. \
            With a rule: the criteria and their source, the words looked for, examples.
            """)
    static let explainTarget = Message(
        id: "Berkas, atau aturan seperti 3, indikator-03, atau E05.",
        en: "A file, or a rule like 3, indikator-03 or E05.")
    static let explainTargetName = Message(id: "berkas-atau-aturan", en: "file-or-rule")
    static let explainIndicator = Message(
        id: "Nomor indikator yang dijelaskan.", en: "Number of the indicator to explain.")
    static let indicatorName = Message(id: "indikator", en: "indicator")

    static let textUsage = Message(
        id: "patuh teks [<opsi>] <berkas>", en: "patuh text [<options>] <file>")
    static let text = Message(
        id: "Mencetak teks dengan nomor baris yang dirujuk laporan.",
        en: "Print the text with the line numbers that reports refer to.")
    static let textDiscussion = Message(
        id: """
            Untuk DOCX, ODT dan PDF nomornya urutan paragraf dan kolom dihitung dari awal teksnya, \
            tanpa label otomatis; untuk Markdown, teks, dan XML nomornya baris berkas tempat tiap blok \
            dimulai.
            """,
        en: """
            For DOCX, ODT and PDF the number is the ordinal of the paragraph, and columns count from the \
            start of its text without the automatic label; for Markdown, text and XML it is the line of \
            the file where a block starts.
            """)
    static let document = Message(id: "Dokumen.", en: "The document.")
    static let tree = Message(
        id: "Cetak pohon naskah dengan alamat tiap bagian.",
        en: "Print the tree of units with their addresses.")

    static let markUsage = Message(
        id: "patuh tandai [<opsi>] <berkas>", en: "patuh mark [<options>] <file>")
    static let mark = Message(
        id: "Menulis temuan sebagai komentar Word di kata-katanya.",
        en: "Write the findings as Word comments at their words.")
    static let markDiscussion = Message(
        id: """
            Hasilnya draf.patuh.docx di samping draf.docx. Dijalankan lagi atas draf.patuh.docx, hanya komentar \
            Patuh yang diganti; komentar dan perubahan terlacak orang lain tetap.
            """,
        en: """
            The result is draf.patuh.docx beside draf.docx. Run again on draf.patuh.docx, it replaces only \
            the comments of Patuh; comments and tracked changes of others stay.
            """)
    static let suggest = Message(
        id: """
            Usulkan pasal untuk yang kurang: di DOCX sebagai sisipan terlacak, untuk Markdown dan teks sebagai \
            diff.
            """,
        en: """
            Suggest a pasal for what is missing: in DOCX as a tracked insertion, for Markdown and text as a diff.
            """)
    static let remove = Message(
        id: "Ambil kembali semua komentar dan usulan Patuh.",
        en: "Take all comments and suggestions of Patuh out again.")

    static let rulesUsage = Message(id: "patuh aturan [<opsi>]", en: "patuh rules [<options>]")
    static let rules = Message(
        id: "Mendaftar aturan, atau memeriksa sebuah paket aturan.",
        en: "List the rules, or validate a rule pack.")
    static let validate = Message(
        id: "Periksa paket aturan di folder ini; kesalahan dicetak sebagai berkas:baris:kolom.",
        en: "Validate the rule pack in this directory; mistakes are printed as file:line:column.")
    static let directoryName = Message(id: "folder", en: "directory")

    static let convert = Message(
        id: "Ubah .doc dan .rtf menjadi DOCX dengan LibreOffice, bila terpasang, lalu baca.",
        en: "Turn .doc and .rtf into DOCX by LibreOffice, where installed, and read that.")
    static let ocr = Message(
        id: "Baca halaman pindaian dengan OCR (perlu tesseract-ocr dan tesseract-ocr-ind).",
        en: "Read scanned pages by OCR (needs tesseract-ocr and tesseract-ocr-ind).")
    static let apart = Message(
        id:
            "Baca tiap berkas dalam proses sendiri: berkas yang merusak pembaca tidak menghentikan yang lain.",
        en: "Read each file in a process of its own: one that breaks the reader does not stop the others.")
    static let limit = Message(
        id: "Batas pembacaan lain, misalnya waktu=30; dapat diulang. Nama: \(LimitChange.names).",
        en: "Another limit on reading, for example waktu=30; may be repeated. Names: \(LimitChange.names).")
    static let limitName = Message(id: "nama=nilai", en: "name=value")

    static let lang = Message(id: "Bahasa laporan (bawaan: id).", en: "Language of the report (default: id).")
    static let langName = Message(id: "bahasa", en: "language")
    static let output = Message(
        id: "Tulis ke berkas ini, bukan ke keluaran baku.",
        en: "Write to this file instead of standard output.")
    static let plain = Message(id: "Tanpa warna.", en: "Without colours.")
    static let packDirectory = Message(
        id: "Pakai paket aturan di folder ini, bukan yang ada di dalam program.",
        en: "Use the rule pack in this directory instead of the one inside the program.")

    /// Where an indicator stands in its instrument; the weight in hundredths of a percent.
    static func placement(domain: String, aspect: String, weight: Int) -> Message {
        let percent = IndexValue.text(hundredths: weight)
        return Message(
            id: "domain \(domain), aspek \(aspect), bobot \(percent.replacing(".", with: ",")) %",
            en: "domain \(domain), aspect \(aspect), weight \(percent)%")
    }

    static func validated(_ directory: String, rules: Int) -> Message {
        Message(
            id: "\(directory): \(rules) aturan, tidak ada kesalahan.",
            en: "\(directory): \(rules) \(rules == 1 ? "rule" : "rules"), no mistakes.")
    }
}

extension Message {
    /// The text in the language of help.
    var forHelp: String { self[HelpTexts.language] }

    /// As the help of an argument whose value is called `name`.
    func help(_ name: Message? = nil) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: forHelp).named(name?.forHelp)
    }
}

extension ArgumentHelp {
    fileprivate func named(_ name: String?) -> ArgumentHelp {
        var help = self
        help.valueName = name
        return help
    }
}
