import Testing

@testable import RuleModel

/// A mistake in a pack is an error that names the file, the line, the column and the nearest valid word.
@Suite struct PackDecoderTests {
    static let head = """
        paket: uji
        versi: "1"
        berlaku: "2024"
        sumber: Peraturan Uji
        istilah:
          benda: [benda, barang]
          kerja:
            frasa: ["~kerja"]
            termasuk: [benda]
        """

    static let indicator = """
        indikator: 1
        nama: Kebijakan Uji
        bobot: 1.3
        dasar: Lampiran
        kriteria: [satu, dua]
        topik: [benda]
        diatur:
          - {sebut: [benda], pokok: ya}
        unsur:
          - id: pemakaian
            nama: Pemakaian
            tingkat: 2
            bukti:
              - {sebut: [benda, kerja], topik: pasal}
            saran: Atur pemakaian.
        tangga:
          - {tingkat: 2, unsur: [pemakaian]}
        """

    static func decode(head: String = head, indicator: String = indicator) throws(PackError) -> RulePack {
        try PackDecoder.decode([("paket.yaml", head), ("indikator-01.yaml", indicator)])
    }

    /// The error of a pack in which one stretch of text is replaced.
    static func mistake(
        _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> PackError {
        try #require(
            head.contains(old) || indicator.contains(old), "nothing to replace",
            sourceLocation: sourceLocation)
        let files = [
            (name: "paket.yaml", text: head.replacing(old, with: new)),
            (name: "indikator-01.yaml", text: indicator.replacing(old, with: new)),
        ]
        return try #require(throws: PackError.self, sourceLocation: sourceLocation) {
            try PackDecoder.decode(files)
        }
    }

    @Test func `the pack without mistakes is read`() throws {
        let pack = try Self.decode()
        #expect(pack.id == "uji")
        #expect(pack.concepts.map(\.id) == ["benda", "kerja"])
        #expect(pack.concepts[1].implies == ["benda"])
        let indicator = try #require(pack.indicators.first)
        #expect(indicator.elements.map(\.id) == ["pemakaian"])
        #expect(indicator.elements[0].evidence[0].mentions == [["benda"], ["kerja"]])
        #expect(indicator.elements[0].evidence[0].topic == .pasal)
        #expect(indicator.regulated[0].isMain)
        #expect(indicator.ladder == [LadderStep(level: 2, elements: ["pemakaian"], minimum: 1)])
        #expect(indicator.file == "indikator-01.yaml")
    }

    @Test func `alternatives are separated by a bar`() throws {
        let pack = try Self.decode(
            indicator: Self.indicator.replacing("sebut: [benda, kerja]", with: "sebut: [\"benda | kerja\"]"))
        #expect(pack.indicators[0].elements[0].evidence[0].mentions == [["benda", "kerja"]])
    }

    @Test(arguments: [
        // A slip in a key, with the key that was meant.
        ("bobot: 1.3", "bobott: 1.3", "indikator-01.yaml:3:1", "bobot"),
        ("tingkat: 2\n    bukti", "tingat: 2\n    bukti", "indikator-01.yaml:12:5", "tingkat"),
        ("{sebut: [benda], pokok: ya}", "{sebut: [benda], pokkok: ya}", "indikator-01.yaml:8:22", "pokok"),
        ("berlaku: \"2024\"", "berlakuu: \"2024\"", "paket.yaml:3:1", "berlaku"),
        ("termasuk: [benda]", "termasuk2: [benda]", "paket.yaml:9:5", "termasuk"),
        // A slip in a fixed word.
        ("topik: pasal}", "topik: pasla}", "indikator-01.yaml:14:40", "pasal"),
        // An element that does not exist.
        ("unsur: [pemakaian]}", "unsur: [pemakain]}", "indikator-01.yaml:17", "pemakaian"),
        // A concept that is not declared.
        ("sebut: [benda, kerja]", "sebut: [benda, kera]", "indikator-01.yaml:14", "kerja"),
        ("topik: [benda]", "topik: [bendaa]", "indikator-01.yaml:6", "benda"),
        ("termasuk: [benda]", "termasuk: [bendda]", "paket.yaml:9", "benda"),
        ("sebut: [benda, kerja]", "sebut: [benda, \"kerja | bnda\"]", "indikator-01.yaml:14", "benda"),
    ])
    func `a slip is answered with its place and the nearest word`(
        old: String, new: String, place: String, nearest: String
    ) throws {
        let error = try Self.mistake(old, new)
        #expect(error.description.hasPrefix(place + ":"), "\(error)")
        #expect(error.message.contains("\"\(nearest)\""), "\(error)")
    }

    @Test(arguments: [
        ("bobot: 1.3", "bobot: berat", "indikator-01.yaml:3:8", "bilangan"),
        ("indikator: 1", "indikator: satu", "indikator-01.yaml:1:12", "bilangan bulat"),
        ("pokok: ya", "pokok: barangkali", "indikator-01.yaml:8:29", "ya atau tidak"),
        ("topik: [benda]", "topik: {a: b}", "indikator-01.yaml:6:8", "daftar"),
        ("nama: Kebijakan Uji", "nama: [a, b]", "indikator-01.yaml:2:7", "teks"),
        ("  benda: [benda, barang]", "  benda: [[benda], barang]", "paket.yaml:6:11", "teks"),
    ])
    func `a value of the wrong kind is refused`(old: String, new: String, place: String, words: String) throws
    {
        let error = try Self.mistake(old, new)
        #expect(error.description.hasPrefix(place + ":"), "\(error)")
        #expect(error.message.contains(words), "\(error)")
    }

    @Test(arguments: [
        ("nama: Kebijakan Uji\n", "", "nama"),
        ("tangga:\n  - {tingkat: 2, unsur: [pemakaian]}", "", "tangga"),
        ("    saran: Atur pemakaian.\n", "", "saran"), ("versi: \"1\"\n", "", "versi"),
        ("{tingkat: 2, unsur", "{unsur", "tingkat"),
    ])
    func `a missing key is named`(old: String, new: String, key: String) throws {
        let error = try Self.mistake(old, new)
        #expect(error.message.contains("\"\(key)\""), "\(error)")
        #expect(error.line > 0)
    }

    private static let plan = """
        dokumen: arsitektur
        indikator: 11
        nama: Arsitektur
        bobot: 2.5
        dasar: Lampiran
        kriteria: [satu, dua]
        unsur:
          - {id: layanan, nama: Layanan, tingkat: 3, saran: Isi layanan.}
        tangga:
          - {tingkat: 3, unsur: [layanan]}
          - {tingkat: 2, unsur: [topik]}
        penetapan: {tingkat: 2, bukti: keputusan}
        """

    private static func decode(plan: String) throws(PackError) -> RulePack {
        try PackDecoder.decode([
            ("paket.yaml", head), ("indikator-01.yaml", indicator), ("indikator-11.yaml", plan),
        ])
    }

    @Test func `an indicator of a planning document is read apart`() throws {
        let pack = try Self.decode(plan: Self.plan)
        #expect(pack.indicators.map(\.number) == [1] && pack.plans.map(\.number) == [11])
        #expect(pack.plans[0].ladder.map(\.level) == [2, 3])
        #expect(pack.plans[0].formalRecord.record == "keputusan")
    }

    @Test(arguments: [
        ("dokumen: arsitektur", "dokumen: denah", ":1:10:", "arsitektur, peta-rencana"),
        ("id: layanan", "id: layana", ":8:10:", "\"layanan\""), ("[topik]", "[topk]", ":11:", "topk"),
        ("indikator: 11", "indikator: 1", ":1:1:", "sudah ada"),
        ("penetapan: {tingkat: 2, bukti: keputusan}", "", ":1:1:", "penetapan"),
    ])
    func `a slip in it is answered with its place`(old: String, new: String, place: String, words: String)
        throws
    {
        let error = try #require(throws: PackError.self) {
            try Self.decode(plan: Self.plan.replacing(old, with: new))
        }
        #expect(error.description.hasPrefix("indikator-11.yaml" + place), "\(error)")
        #expect(error.message.contains(words), "\(error)")
    }

    @Test func `a pattern that would match anything is refused`() throws {
        let error = try Self.mistake("{sebut: [benda], pokok: ya}", "{pokok: ya}")
        #expect(error.description.hasPrefix("indikator-01.yaml:8:5:"))
        #expect(error.message.contains("\"sebut\""))
    }

    @Test func `a key written twice is refused`() throws {
        let error = try Self.mistake("nama: Kebijakan Uji", "nama: Kebijakan Uji\nnama: Kebijakan Lain")
        #expect(error.file == "indikator-01.yaml")
        #expect(error.line > 0)
    }

    @Test func `a concept declared twice is refused`() throws {
        let error = try #require(throws: PackError.self) {
            try Self.decode(indicator: Self.indicator + "\nistilah:\n  benda: [hal]\n")
        }
        #expect(error.message.contains("\"benda\""))
        #expect(error.description.hasPrefix("indikator-01.yaml:19:"), "\(error)")
    }

    @Test func `a mistake of YAML is told in place`() throws {
        let error = try Self.mistake("kriteria: [satu, dua]", "kriteria: [satu, dua")
        #expect(error.file == "indikator-01.yaml")
        #expect(error.line >= 5 && error.line <= 7, "\(error)")
        #expect(error.message.hasPrefix("YAML"))
    }

    @Test func `a tab as indentation is a mistake of YAML`() throws {
        let error = try Self.mistake("  - {sebut: [benda], pokok: ya}", "\t- {sebut: [benda], pokok: ya}")
        #expect(error.description.hasPrefix("indikator-01.yaml:8:"), "\(error)")
    }

    @Test func `an indicator that is there twice is refused`() throws {
        let error = try #require(throws: PackError.self) {
            try PackDecoder.decode([
                ("paket.yaml", Self.head), ("indikator-01.yaml", Self.indicator),
                ("indikator-02.yaml", Self.indicator),
            ])
        }
        #expect(error.description.hasPrefix("indikator-02.yaml:1:1:"))
        #expect(error.message.contains("indikator-01.yaml"))
    }

    @Test(arguments: ["", "\n\n", "# hanya catatan\n"])
    func `an empty file is refused`(text: String) throws {
        let error = try #require(throws: PackError.self) { try Self.decode(indicator: text) }
        #expect(error.file == "indikator-01.yaml")
        #expect(error.message.contains("kosong"), "\(error)")
    }

    @Test(arguments: ["[a, b]", "kata"])
    func `a file that is no mapping is refused`(text: String) throws {
        let error = try #require(throws: PackError.self) { try Self.decode(indicator: text) }
        #expect(error.description.hasPrefix("indikator-01.yaml:1:1:"), "\(error)")
    }

    @Test func `a folder without its head is refused`() throws {
        let error = try #require(throws: PackError.self) {
            try PackDecoder.decode([("indikator-01.yaml", Self.indicator)])
        }
        #expect(error.message.contains("paket.yaml"))
        let none = try #require(throws: PackError.self) { try PackDecoder.decode([]) }
        #expect(none.message.contains("paket.yaml"))
    }

    @Test func `an example for an element that does not exist is refused`() throws {
        let error = try #require(throws: PackError.self) {
            try Self.decode(
                indicator: Self.indicator
                    + "\ncontoh:\n  memenuhi:\n    - {unsur: pemakaiann, teks: Benda dipakai.}\n")
        }
        #expect(error.description.hasPrefix("indikator-01.yaml:20:"), "\(error)")
        #expect(error.message.contains("\"pemakaiann\""))
    }

    @Test func `examples keep their line`() throws {
        let pack = try Self.decode(
            indicator: Self.indicator
                + "\ncontoh:\n  memenuhi:\n    - unsur: topik\n      teks: Benda dipakai.\n  tidak_memenuhi:\n"
                + "    - unsur: pemakaian\n      teks: |\n        Benda.\n")
        #expect(
            pack.indicators[0].examples == [
                RuleExample(element: "topik", text: "Benda dipakai.", meets: true, line: 21),
                RuleExample(element: "pemakaian", text: "Benda.\n", meets: false, line: 24),
            ])
    }

    @Test func `files are read in any order`() throws {
        let pack = try PackDecoder.decode([("indikator-01.yaml", Self.indicator), ("paket.yaml", Self.head)])
        #expect(pack.indicators.count == 1)
    }
}
