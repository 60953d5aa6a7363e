import RuleModel
import Rules
import Testing

/// The composition of an instrument, and the indicators that no document settles.
@Suite struct InstrumentDecoderTests {
    static let shipped: Instrument? = {
        do { return try InstrumentDecoder.decode(RulePacks.permenpan592020Instrument) } catch { return nil }
    }()

    /// PermenPANRB 59/2020 Lampiran II, Tabel 10–13.
    @Test func `the shipped composition is that of the regulation`() throws {
        let instrument = try #require(Self.shipped)
        #expect(instrument.domains.map(\.weight) == [1300, 2500, 1650, 4550])
        #expect(
            instrument.domains.flatMap(\.aspects).map(\.weight)
                == [1300, 1000, 1000, 500, 1200, 450, 2750, 1800])
        let items = instrument.domains.flatMap(\.aspects).flatMap(\.indicators)
        #expect(items.map(\.number) == Array(1...47))
        #expect(items.reduce(0) { $0 + $1.weight } == 10_000)
        #expect(instrument.bands.map(\.least) == [420, 350, 260, 180, 100])
    }

    @Test func `every indicator has a file or a rule, with criteria, weight and evidence`() throws {
        let instrument = try #require(Self.shipped)
        let rules = ShippedPackTests.pack.indicators
        let known = rules.map(\.number) + instrument.practice.map(\.number)
        #expect(Set(13...47).isSubset(of: known))
        #expect(Set(known).count == known.count)
        for rule in rules {
            let place = try #require(instrument.place(of: rule.number))
            #expect(Double(place.item.weight) / 100 == rule.weight, "indicator \(rule.number)")
        }
        for number in 1...47 {
            let levels = instrument.evidence(of: number).map(\.level)
            #expect(levels.contains { $0 <= 2 }, "indicator \(number): \(levels)")
            #expect(levels.contains { $0 >= 4 }, "indicator \(number): \(levels)")
            #expect(levels == levels.sorted())
        }
        for indicator in instrument.practice {
            let name = "indicator \(indicator.number)"
            #expect(
                indicator.name == ShippedPackTests.pack.taxa.first { $0.number == indicator.number }?.name,
                "\(name)")
            #expect(indicator.criteria.count == 5 && indicator.criteria.allSatisfy { !$0.isEmpty }, "\(name)")
            #expect(Set(indicator.evidence.map(\.level)) == Set(1...5), "\(name)")
            for need in indicator.evidence {
                #expect(!need.kinds.isEmpty && need.text.id != need.text.en, "\(name)")
            }
        }
    }

    /// The official guidance asks for records of a review: at level 4, for services at level 5.
    @Test func `reviews are asked for where the guidance asks for them`() throws {
        for indicator in try #require(Self.shipped).practice {
            let levels = indicator.evidence.filter { $0.kinds.contains(.laporanReviu) }.map(\.level)
            #expect(levels == [indicator.number >= 32 ? 5 : 4], "indicator \(indicator.number)")
        }
    }

    // MARK: Mistakes

    static let head = """
        domain:
          - nomor: 1
            nama: Satu
            bobot: 100
            aspek:
              - nomor: 1
                nama: Aspek
                bobot: 100
                indikator: {1: 60, 2: 40}
        predikat:
          - {nama: Baik, mulai: 2.6}
        """
    static let practice = """
        indikator: 2
        nama: Pelaksanaan
        bobot: 40
        aspek: 1
        dasar: Lampiran
        pertanyaan: Apakah?
        kriteria: [a, b, c, d, e]
        pemeriksaan: Ditentukan pelaksanaan.
        bukti:
          - {tingkat: 2, jenis: [laporan], uraian: laporan}
        """

    private func decode(_ head: String, _ practice: String) throws -> Instrument? {
        try InstrumentDecoder.decode([("instrumen.yaml", head), ("indikator-02.yaml", practice)])
    }

    @Test func `a small instrument`() throws {
        let instrument = try #require(try decode(Self.head, Self.practice))
        #expect(instrument.practice.map(\.number) == [2])
        #expect(instrument.place(of: 2)?.item.weight == 4000)
        #expect(try InstrumentDecoder.decode([("indikator-02.yaml", Self.practice)]) == nil)
    }

    @Test(arguments: [
        (
            "bobot: 100\n    aspek", "bobot: 99\n    aspek",
            "instrumen.yaml:4:12: bobot bagiannya berjumlah 100"
        ),
        ("{1: 60, 2: 40}", "{1: 60, 2: 41}", "instrumen.yaml:8:16: bobot bagiannya berjumlah 101"),
        ("mulai: 2.6", "mulai: dua", "instrumen.yaml:11:25: di sini diharapkan bilangan"),
        (
            "predikat", "predikt",
            "instrumen.yaml:10:1: kunci \"predikt\" tidak dikenal; mungkin maksud Anda \"predikat\""
        ),
        ("kriteria: [a, b, c, d, e]", "kriteria: [a, b]", "indikator-02.yaml:7:11: kriteria ada 2, harus 5"),
        ("tingkat: 2", "tingkat: 6", "indikator-02.yaml:10:15: tingkat ada dari 1 sampai 5"),
        (
            "[laporan]", "[laporn]",
            "indikator-02.yaml:10:26: \"laporn\" tidak dikenal; mungkin maksud Anda \"laporan\""
        ),
        (
            "indikator: 2\n", "indikator: 3\n",
            "indikator-02.yaml:1:1: indikator 3 tidak ada dalam instrumen.yaml"
        ),
        (
            "bobot: 40\n", "bobot: 30\n",
            "indikator-02.yaml:1:1: menurut instrumen.yaml indikator 2: aspek 1, bobot 40"
        ),
        ("bobot: 40\n", "bobot: 40.123\n", "indikator-02.yaml:3:8: di sini diharapkan bilangan"),
    ])
    func `mistakes tell their place`(old: String, new: String, message: String) {
        let error = #expect(throws: PackError.self) {
            try decode(Self.head.replacing(old, with: new), Self.practice.replacing(old, with: new))
        }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }
}
