import Messages

/// What the commands say when something cannot be done: place, cause, next step.
enum ErrorTexts {
    /// Cause and next step as two sentences.
    static func sentences(_ cause: Message, _ nextStep: Message) -> Message {
        func ended(_ text: String) -> String {
            guard let last = text.last, !".!?".contains(last) else { return text }
            return text + "."
        }
        func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return Message(
            id: "\(ended(cause.id)) \(capitalized(ended(nextStep.id)))",
            en: "\(ended(cause.en)) \(capitalized(ended(nextStep.en)))")
    }

    static func cannotWrite(_ path: String?, _ error: WriteError) -> Message {
        Message(
            id: "\(path ?? "keluaran baku"): tidak dapat ditulisi (\(error.reason)). "
                + "Pilih tempat lain dengan --output.",
            en: "\(path ?? "standard output"): cannot be written (\(error.reason)). "
                + "Choose another place with --output.")
    }

    static func outputIsInput(_ path: String) -> Message {
        Message(
            id: "\(path): berkas ini sedang diperiksa. Pilih nama lain untuk --output.",
            en: "\(path): this file is being examined. Choose another name for --output.")
    }

    static let noRenderer = Message(
        id: "--format pdf: perlu Chromium atau LibreOffice, dan keduanya tidak ada di PATH. "
            + "Pasang salah satunya (sudo apt install chromium), atau pakai --format html atau docx.",
        en: "--format pdf: needs Chromium or LibreOffice, and neither is in PATH. "
            + "Install one of them (sudo apt install chromium), or use --format html or docx.")

    static func rendererFailed(_ program: String) -> Message {
        Message(
            id:
                "--format pdf: \(program) tidak menghasilkan PDF. Coba --format html dan cetak dari peramban.",
            en: "--format pdf: \(program) made no PDF. Try --format html and print it from a browser.")
    }

    static func noSuggestions(_ path: String) -> Message {
        Message(
            id: "\(path): usulan hanya dapat ditulis untuk DOCX, Markdown, dan teks. "
                + "Simpan naskah dalam salah satu bentuk itu.",
            en: "\(path): suggestions can only be written for DOCX, Markdown and text. "
                + "Save the document in one of these forms.")
    }

    static func workedOn(_ path: String) -> Message {
        Message(
            id: "\(path): sudah ada dan isinya bukan lagi isi naskah ini. Tandai berkas itu sendiri "
                + "(patuh tandai \(path)), atau pilih nama lain dengan --output.",
            en: "\(path): exists and no longer has the content of this document. Mark that file itself "
                + "(patuh mark \(path)), or choose another name with --output.")
    }

    static func emptyDirectory(extensions list: String) -> Message {
        Message(
            id: "tidak ada dokumen di dalamnya. Yang dicari: \(list); sebutkan berkas lain dengan namanya.",
            en: "there is no document in it. Looked for: \(list); give other files by name.")
    }

    static func unreadableDirectory(_ reason: String) -> Message {
        Message(
            id: "folder tidak dapat dibaca (\(reason)). Periksa nama dan izinnya.",
            en: "the directory cannot be read (\(reason)). Check its name and permissions.")
    }

    static func manifestNotAlone(_ path: String) -> Message {
        Message(
            id: "\(path): daftar himpunan diberikan sendiri, tanpa berkas lain. "
                + "Tulis berkas lain di kunci \"dokumen\".",
            en: "\(path): a list of a set is given alone, without other files. "
                + "Write the other files into its key \"dokumen\".")
    }

    static func severalSets(_ sets: [String]) -> Message {
        let names = sets.joined(separator: ", ")
        return Message(
            id: "patuh.yaml menyebut beberapa himpunan (\(names)). Sebutkan salah satu.",
            en: "patuh.yaml names several sets (\(names)). Name one of them.")
    }

    static let nothingExamined = Message(
        id: "tidak ada dokumen yang diperiksa.", en: "no document was examined.")

    static func unknownIndicators(_ numbers: [Int], known: [Int]) -> Message {
        let unknown = numbers.map(String.init).joined(separator: ", ")
        let valid = known.map(String.init).joined(separator: ", ")
        return Message(
            id: "indikator \(unknown): tidak ada dalam paket aturan. Yang ada: \(valid).",
            en: "indicator \(unknown): not in the rule pack. There are: \(valid).")
    }

    static func unknownRule(_ name: String, known: [String]) -> Message {
        let valid = known.joined(separator: ", ")
        return Message(
            id: "aturan \"\(name)\": tidak ada dalam paket aturan. Yang ada: \(valid).",
            en: "rule \"\(name)\": not in the rule pack. There are: \(valid).")
    }

    static let packWithoutInstrument = Message(
        id: "paket aturan tanpa instrumen.yaml: bobot indikatornya tidak diketahui. Tambahkan berkas itu "
            + "(docs/aturan.md).",
        en: "the rule pack has no instrumen.yaml: the weights of its indicators are unknown. Add that file "
            + "(docs/aturan.md).")

    static let nothingToLift = Message(
        id: "--target: tidak ada domain yang semua indikatornya bernilai. Tambahkan dokumen atau --nilai.",
        en: "--target: no domain has a level for each indicator. Add documents or --levels.")

    static let nothingToCompare = Message(
        id: "kurang dari dua yang dapat dibandingkan.", en: "fewer than two that can be compared.")

    static func noJSON(_ path: String, offset: Int) -> Message {
        Message(
            id: "\(path): bukan JSON (byte \(offset)). Buat laporannya dengan patuh periksa --format json.",
            en: "\(path): no JSON (byte \(offset)). Make the report with patuh check --format json.")
    }

    static func noReport(_ path: String) -> Message {
        Message(
            id: "\(path): bukan laporan patuh-laporan/1 dengan putusan. "
                + "Buat laporannya dengan patuh periksa --format json.",
            en: "\(path): no report of the schema patuh-laporan/1 with verdicts. "
                + "Make it with patuh check --format json.")
    }

    static let packWithoutFiles = Message(
        id:
            "tidak ada berkas .yaml di folder ini. Sebutkan folder paket aturan, "
            + "misalnya Rules/permenpan-59-2020.",
        en: "there is no .yaml file in this directory. Give the directory of a rule pack, "
            + "for example Rules/permenpan-59-2020.")

    static func unreadableFile(_ reason: String) -> Message {
        Message(
            id: "berkas tidak dapat dibaca (\(reason)). Periksa izinnya.",
            en: "the file cannot be read (\(reason)). Check its permissions.")
    }

    static let notUTF8 = Message(
        id: "berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8.",
        en: "this file is not UTF-8 text. Save it again as UTF-8.")

    static let indicatorMissing = Message(
        id: "Sebutkan juga indikatornya: patuh jelaskan BERKAS INDIKATOR.",
        en: "Give the indicator, too: patuh explain FILE INDICATOR.")

    static func levelOutOfRange(_ level: Int) -> Message {
        Message(
            id: "--min-tingkat \(level): tingkat ada dari 1 sampai 5.",
            en: "--min-level \(level): levels go from 1 to 5.")
    }

    static let noPaths = Message(
        id: "Sebutkan berkas atau folder, atau isi \"berkas\" di patuh.yaml.",
        en: "Give files or directories, or fill in \"berkas\" in patuh.yaml.")

    static let baselineWithoutFile = Message(
        id: "--perbarui-baseline: sebutkan juga berkasnya dengan --baseline, atau di patuh.yaml.",
        en: "--update-baseline: give the file, too, with --baseline or in patuh.yaml.")

    static func startFileExists(_ path: String) -> Message {
        Message(
            id: "\(path): sudah ada dan tidak ditimpa. Hapus dulu, atau pilih folder lain.",
            en: "\(path): exists and is not overwritten. Remove it first, or choose another directory.")
    }

    static let twoReportsToOutput = Message(
        id: "--format: hanya satu bentuk boleh tanpa berkas. Tulis yang lain sebagai bentuk=berkas.",
        en: "--format: only one form may be without a file. Write the others as form=file.")

    static func twoReportsToFile(_ path: String) -> Message {
        Message(
            id: "--format: dua laporan untuk berkas \(path). Beri tiap laporan berkasnya sendiri.",
            en: "--format: two reports for the file \(path). Give each report a file of its own.")
    }

    static func tooFewJobs(_ jobs: Int) -> Message {
        Message(
            id: "--jobs \(jobs): harus 1 atau lebih.", en: "--jobs \(jobs): has to be 1 or more.")
    }
}
