import Assessment
import DraftingRules
import Messages
import RuleModel
import TestTools
import Testing

@testable import Configuration

@Suite struct ConfigurationDecoderTests {
    private let decoder = ConfigurationDecoder(
        path: "patuh.yaml", root: "/repo", rules: ["indikator-02", "indikator-09", "E05"],
        indicators: [1, 2, 3, 9])

    @Test func `every key is understood, with its place`() throws {
        let configuration = try decoder.decode(
            """
            instansi: Pemerintah Kabupaten Contoh
            paket: aturan
            tingkat: 4
            tingkat_indikator: {2: 2}
            indikator: [9, 2]
            keparahan: {E05: usul, indikator-09: mati}
            berkas: ["*.docx"]
            kecualikan: ["lama/**"]
            peran: {"lain/**": teknik}
            teknik: tidak
            tampilkan: usul
            gagal_pada: tidak
            bahasa: en
            baseline: lama.json
            pengecualian:
              - aturan: E05
                berkas: "*.docx"
                alamat: Pasal 8
                alasan: a
                disetujui: b
                sampai: 2027-06-30
            """)
        #expect(configuration.agency.value == "Pemerintah Kabupaten Contoh")
        #expect(configuration.pack.value == "aturan" && configuration.baseline.value == "lama.json")
        #expect(configuration.level == Setting(4, .file(path: "patuh.yaml", line: 3, column: 10)))
        #expect(configuration.demands == LevelDemands(4, own: [2: 2]))
        #expect(configuration.indicators.value == [2, 9])
        #expect(
            configuration.severities.mapValues(\.value) == ["E05": .severity(.usul), "indikator-09": .off])
        #expect(configuration.files.value == ["*.docx"])
        #expect(configuration.isExcluded("lama/x/a.docx") && !configuration.isExcluded("a.docx"))
        #expect(
            configuration.role(of: "lain/a.docx") == .teknik && configuration.role(of: "a.docx") == .kebijakan
        )
        #expect(!configuration.drafting.value && configuration.shown.value == .usul)
        #expect(configuration.failLevel.value == nil && configuration.language.value == .en)
        let waiver = try #require(configuration.waivers.first)
        #expect(waiver.address == "Pasal 8" && waiver.expires == Day("2027-06-30"))
        #expect(waiver.origin == .file(path: "patuh.yaml", line: 16, column: 5))
    }

    @Test(arguments: ["", "\n\n", "# hanya komentar\n", "---\n# kosong\n"])
    func `an empty file changes nothing`(text: String) throws {
        var expected = Configuration(root: "/repo")
        expected.path = "patuh.yaml"
        #expect(try decoder.decode(text) == expected)
    }

    @Test(arguments: [
        ("tingkta: 3", "1:1: kunci \"tingkta\" tidak dikenal; mungkin maksud Anda \"tingkat\""),
        ("bahasa: id\ntingkat: 9", "2:10: tingkat ada dari 1 sampai 5"),
        ("tingkat: tiga", "1:10: di sini diharapkan bilangan bulat"),
        ("indikator: [4]", "1:13: \"4\" tidak dikenal"),
        ("tingkat_indikator: {11: 3}", "\"11\" tidak dikenal"),
        ("keparahan: {E50: usul}", "\"E50\" tidak dikenal; mungkin maksud Anda \"E05\""),
        ("keparahan: {E05: usol}", "1:18: \"usol\" tidak dikenal; mungkin maksud Anda \"usul\""),
        ("gagal_pada: tida", "mungkin maksud Anda \"tidak\""),
        ("teknik: mungkin", "di sini diharapkan ya atau tidak"),
        ("pengecualian: [{aturan: E05, berkas: a, alasan: b, disetujui: c}]", "\"sampai\" wajib ada"),
        (
            "pengecualian: [{aturan: E05, berkas: a, alasan: b, sampai: 2027-01-01}]",
            "\"disetujui\" wajib ada"
        ),
        (
            "pengecualian: [{aturan: E05, berkas: a, disetujui: b, sampai: 2027-01-01}]",
            "\"alasan\" wajib ada"
        ),
        (
            "pengecualian: [{aturan: E05, berkas: a, alasan: b, disetujui: c, sampai: 31-1-2027}]",
            "bukan tanggal"
        ),
        ("pengecualian: [{atrn: E05}]", "1:17: kunci \"atrn\" tidak dikenal"), ("tingkat: [", "YAML salah"),
        ("tingkat: 3\ntingkat: 4", "ditulis dua kali"), ("- a", "1:1: di sini diharapkan pasangan"),
    ])
    func `a mistake has its place and the nearest word`(text: String, words: String) {
        let error = #expect(throws: PackError.self) { try decoder.decode(text) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
        #expect(error?.description.hasPrefix("patuh.yaml:") == true)
        #expect(error.map { $0.english != $0.message } == true)
    }

    @Test(arguments: Language.allCases)
    func `the starter file names every key and changes nothing but files, language and folders`(
        language: Language
    ) throws {
        let text = StarterFile.text(language)
        for key in ConfigurationKey.allCases {
            #expect(text.contains("\n\(key.rawValue):") || text.contains("\n# \(key.rawValue):"), "\(key)")
        }
        let configuration = try decoder.decode(text)
        #expect(configuration.level.value == 3 && configuration.drafting.value)
        #expect(configuration.language.value == language)
        // With the comments taken off it is valid, too.
        let open = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("# ") && (line.contains(": ") || line.hasSuffix(":") || line.hasPrefix("#   "))
                && !line.hasSuffix(".") ? String(line.dropFirst(2)) : String(line)
        }
        let full = try decoder.decode(open.joined(separator: "\n"))
        #expect(full.waivers.count == 1 && full.agency.value != nil && full.roles.count == 1)
    }

    @Test func `the published schema is the one that the program has`() {
        #expect(
            contents(of: "\(packageRoot)/docs/patuh-konfigurasi.schema.json") == ConfigurationSchema.text())
    }

    @Test func `a baseline is read, and other files are not`() throws {
        let baseline = try BaselineDecoder.decode(
            """
            {"schema": "patuh-baseline/1", "documents": {"a.md": [
              {"rule": "E05", "address": "Pasal 1", "words": "kata: \\"lain\\""}, {"rule": "indikator-02", "level": 2}]}}
            """, path: "lama.json")
        #expect(baseline.documents["a.md"]?.map(\.rule) == ["E05", "indikator-02"])
        #expect(baseline.documents["a.md"]?.first?.words == "kata: \"lain\"")
        for text in [
            "{}", "[]", "{\"schema\": \"lain\"}", "{\"schema\": \"patuh-baseline/1\", \"dokumen\": {}}",
        ] {
            #expect(throws: PackError.self) { try BaselineDecoder.decode(text, path: "lama.json") }
        }
    }

    @Test func `paths are made absolute and relative`() {
        #expect(ConfigurationFile.absolute("../a/./b.md", in: "/repo/x") == "/repo/a/b.md")
        #expect(ConfigurationFile.absolute("/../b", in: "/") == "/b")
        #expect(ConfigurationFile.relative("a.md", to: "/repo", in: "/repo/x") == "x/a.md")
        #expect(ConfigurationFile.relative("/lain/a.md", to: "/repo", in: "/repo") == "/lain/a.md")
        #expect(ConfigurationFile.relative("/a.md", to: "/", in: "/") == "a.md")
        #expect(
            ConfigurationFile.folder(of: "/a/b.yaml") == "/a" && ConfigurationFile.folder(of: "/b") == "/")
    }
}
