import Messages
import TestTools
import Testing

@testable import CommandLine

/// Help texts are recorded (`PATUH_REKAM=1` records them anew), wrong usage ends with 64.
@Suite struct UsageTests {
    static let commands = [
        "periksa": "check", "jelaskan": "explain", "teks": "text", "aturan": "rules",
        "tandai": "mark", "rapikan": "fix", "konfigurasi": "config", "mulai": "init",
        "lsp": "language-server", "indeks": "index", "penjelasan": "narrative", "bandingkan": "compare",
    ]

    @Test(arguments: commands.keys.sorted())
    func `help of every command`(command: String) async {
        for language in Language.allCases {
            let trial = await Trial.run(command, "--help", "--lang", language.rawValue)
            #expect(trial.status == .fine)
            expectGolden(trial.output, "bantuan-\(command).\(language.rawValue).txt")
        }
        // Both names of a command show the same.
        let alias = Self.commands[command] ?? ""
        let names = [await Trial.run(command, "--help"), await Trial.run(alias, "--help")]
        #expect(names[0].output == names[1].output)
    }

    @Test(arguments: Language.allCases)
    func `help of the program`(language: Language) async {
        let trial = await Trial.run("--help", "--lang=\(language.rawValue)")
        expectGolden(trial.output, "bantuan.\(language.rawValue).txt")
    }

    @Test func `no arguments show the help and are no success`() async {
        let trial = await Trial.run()
        #expect(trial.status == .usage)
        #expect(trial.output.isEmpty)
        #expect(trial.errors.contains("PEMAKAIAN: patuh"))
    }

    @Test func `version`() async {
        #expect(await Trial.run("--version").output == "\(Program.version)\n")
    }

    @Test(arguments: [
        (["periksa"], "Sebutkan berkas atau folder, atau isi \"berkas\" di patuh.yaml."),
        (
            ["periksa", "a.md", "--format", "xml"],
            "Nilai 'xml' tidak cocok untuk '--format <bentuk>'. Pilihannya:\n  - teks\n  - json\n  - html"
        ),
        (
            ["periksa", "a.md", "--format", "sarif", "--format", "csv"],
            "--format: hanya satu bentuk boleh tanpa berkas. Tulis yang lain sebagai bentuk=berkas."
        ),
        (
            ["periksa", "a.md", "--format", "sarif=a", "--format", "csv=a"],
            "--format: dua laporan untuk berkas a. Beri tiap laporan berkasnya sendiri."
        ),
        (
            ["periksa", "a.md", "--format", "csv="],
            "Nilai 'csv=' tidak cocok untuk '--format <bentuk>'. Pilihannya:"
        ),
        (["periksa", "a.md", "--min-tingkat", "9"], "--min-tingkat 9: tingkat ada dari 1 sampai 5."),
        (["periksa", "a.md", "--min-tingkat"], "Nilai belum diberikan untuk '--min-tingkat <n>'"),
        (["periksa", "a.md", "--jobs", "0"], "--jobs 0: harus 1 atau lebih."),
        (["periksa", "a.md", "--indikator", "1,x"], "Nilai '1,x' tidak cocok untuk '--indikator <daftar>'"),
        (
            ["periksa", "a.md", "--min-tingkta", "3"],
            "Opsi tidak dikenal '--min-tingkta'. Maksudnya '--min-tingkat'?"
        ),
        (
            ["periksa", "a.md", "--tanpa-warna=ya"],
            "Opsi '--tanpa-warna' tidak memerlukan nilai, tetapi diberi 'ya'."
        ),
        (["priksa", "a.md"], "2 argumen tidak dikenal: 'priksa', 'a.md'"),
        (["teks", "a.md", "b.md"], "Argumen tidak dikenal 'b.md'"),
        (["jelaskan", "/"], "Sebutkan juga indikatornya: patuh jelaskan BERKAS INDIKATOR."),
    ])
    func `wrong usage ends with 64 and says what is wrong`(arguments: [String], message: String) async {
        let trial = await Trial.run(arguments)
        #expect(trial.status == .usage)
        #expect(trial.output.isEmpty)
        #expect(trial.errors.hasPrefix("patuh: \(message)\n"), "\(trial.errors)")
    }

    @Test func `mistakes are told in English, too`() async {
        let trial = await Trial.run("check", "--lang", "en", "a.md", "--min-level", "0")
        #expect(trial.status == .usage)
        #expect(trial.errors.hasPrefix("patuh: --min-level 0: levels go from 1 to 5.\n"))
    }

    /// What the parser adds in English would show as one of its phrases that is left.
    @Test func `nothing of the parser's English is left in Indonesian help`() async {
        for command in Self.commands.keys {
            let output = await Trial.run(command, "--help").output
            for phrase in ParserWords.phrases where phrase.en.first != "\n" {
                #expect(!output.contains(phrase.en), "\(phrase.en)")
            }
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completion scripts name the commands`(shell: String) async {
        let trial = await Trial.run("--generate-completion-script", shell)
        #expect(trial.status == .fine)
        for command in Self.commands.keys { #expect(trial.output.contains(command)) }
    }

    @Test(arguments: [
        ("1,3,5-7", [1, 3, 5, 6, 7]), ("10", [10]), ("7-7,7", [7]), ("3,1", [1, 3]),
    ])
    func `lists of indicators`(text: String, numbers: [Int]) {
        #expect(IndicatorSelection(argument: text)?.numbers == numbers)
    }

    @Test(arguments: ["", "a", "1,", "3-1", "1-2-3", "0", "-1", "1-999999999999", "1 - 3"])
    func `what is no list of indicators`(text: String) {
        #expect(IndicatorSelection(argument: text) == nil)
    }
}
