import Assessment
import DocumentReaders
import PlanningDocuments
import RuleModel
import Testing

/// Indicators 11 and 12, which planning documents decide.
@Suite struct PlanIndicatorTests {
    private static let titles = [
        "arsitektur": "# ARSITEKTUR SPBE PEMERINTAH KABUPATEN CONTOH\n\n",
        "peta-rencana": "# PETA RENCANA SPBE PEMERINTAH KABUPATEN CONTOH\n\n",
    ]
    private static let set = "Ditetapkan dengan Keputusan Bupati Contoh Nomor 188/12/2024.\n\n"
    private static let contents = [
        "Tata Kelola", "Manajemen", "Layanan", "Infrastruktur", "Aplikasi", "Keamanan", "Audit TIK",
    ]

    private static func assess(_ text: String, numbers: Set<Int>? = nil) throws -> [IndicatorVerdict] {
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "uji.md")
        return ShippedPack.assessor.assess(document: document, numbers: numbers).indicators
    }

    private static func roadmap(_ contents: some Sequence<String>, head: String = set) -> String {
        titles["peta-rencana", default: ""] + head
            + contents.map { "## \($0)\n\nPenyusunan rencana kegiatan tahun 2024.\n" }.joined(separator: "\n")
    }

    private static func verdict(_ text: String) throws -> IndicatorVerdict {
        try #require(assess(text).first { $0.number == 12 })
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var plan: PlanIndicator
        var example: RuleExample
        var testDescription: String { "\(plan.number) \(example.element) \(example.meets)" }
    }

    @Test(
        arguments: ShippedPack.assessor.pack.plans.flatMap { plan in
            plan.examples.map { Case(plan: plan, example: $0) }
        })
    func `an example of the pack shows what it says`(example: Case) throws {
        let text = Self.titles[example.plan.document, default: ""] + example.example.text
        let verdict = try #require(try Self.assess(text).first { $0.number == example.plan.number })
        let element = verdict.elements.first { $0.id == example.example.element }
        #expect(element?.state == (example.example.meets ? .terpenuhi : .belum))
        if example.example.meets {
            let evidence = try #require(element?.evidence.first)
            #expect(!evidence.address.isEmpty && !evidence.quote.isEmpty)
        }
    }

    @Test func `the pack and the reader of plans name the same parts`() {
        for (kind, parts) in PlanIndicator.parts {
            #expect(Plan.Kind(rawValue: kind).map(PlanParts.all) == parts)
        }
    }

    @Test(arguments: 0...7) func `the ladder of a roadmap`(count: Int) throws {
        let verdict = try Self.verdict(Self.roadmap(Self.contents.prefix(count)))
        let level = count == 0 ? 1 : count < 7 ? 2 : 3
        #expect(verdict.contentLevel == level && verdict.provenLevel == level)
        #expect(verdict.gap.count == 7 - count)
        #expect(verdict.gap.allSatisfy { !$0.address.isEmpty && $0.range != nil })
    }

    @Test func `without a sign that it was set the record is named`() throws {
        let verdict = try Self.verdict(Self.roadmap(Self.contents, head: ""))
        #expect(verdict.contentLevel == 3 && verdict.provenLevel == 1)
        #expect(verdict.state == .perluPemeriksaan)
        #expect(verdict.needsReview.contains { $0.level == 2 && $0.record.id.contains("menetapkan") })
    }

    @Test func `a draft proves level 1`() throws {
        let verdict = try Self.verdict(Self.roadmap(Self.contents, head: "RANCANGAN\n\n"))
        #expect(verdict.contentLevel == 3 && verdict.provenLevel == 1 && verdict.state == .belum)
    }

    @Test func `records from level 4 on are left to a person`() throws {
        let verdict = try Self.verdict(Self.roadmap(Self.contents))
        #expect(verdict.needsReview.map(\.level) == [4])
        #expect(verdict.needsReview[0].record.id.contains("RKA"))
        #expect(verdict.state == .terpenuhi)
    }

    @Test func `an ordinary regulation says nothing of them unless asked`() throws {
        let act =
            "PERATURAN BUPATI CONTOH\n\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nSPBE\n\nPasal 1\n\nBupati menetapkan Arsitektur SPBE.\n"
        #expect(try Self.assess(act).map(\.number) == Array(1...10))
        let asked = try Self.assess(act, numbers: [11])
        #expect(asked.map(\.state) == [.tidakBerlaku])
    }
}

/// The planning documents among the samples reach the levels that their README tells, as Markdown and as DOCX.
@Suite struct PlanSampleLevelTests {
    private static let expected: [String: (number: Int, content: Int, proven: Int)] = [
        "arsitektur-spbe": (11, 4, 3), "peta-rencana-spbe": (12, 3, 3), "peta-rencana-spbe-lemah": (12, 2, 1),
    ]

    @Test(arguments: expected.keys.sorted(), [".md", ".docx"])
    func `a sample reaches its level`(stem: String, suffix: String) throws {
        let document = try DocumentReader().read(path: "\(Samples.folder)/perencanaan/\(stem)\(suffix)")
        let found = ShippedPack.assessor.assess(document: document).indicators.filter { $0.number > 10 }
        let expected = try #require(Self.expected[stem])
        #expect(found.map(\.number) == [expected.number])
        #expect(found.first?.contentLevel == expected.content)
        #expect(found.first?.provenLevel == expected.proven)
        for element in found.first?.elements ?? [] where element.state == .terpenuhi {
            #expect(element.evidence.allSatisfy { !$0.address.isEmpty && !$0.quote.isEmpty }, "\(element.id)")
        }
    }

    @Test(arguments: [".md", ".docx"])
    func `an architecture with its roadmap reaches the levels of both`(suffix: String) throws {
        let path = "\(Samples.folder)/perencanaan/arsitektur-spbe-lemah\(suffix)"
        let document = try DocumentReader().read(path: path)
        let found = ShippedPack.assessor.assess(document: document).indicators.filter { $0.number > 10 }
        #expect(found.map { [$0.number, $0.contentLevel, $0.provenLevel] } == [[11, 2, 1], [12, 2, 1]])
    }

    @Test(arguments: ["sop-penanganan-gangguan", "sop-penanganan-gangguan-lemah"])
    func `an SOP is none of them`(stem: String) throws {
        let document = try DocumentReader().read(path: "\(Samples.folder)/perencanaan/\(stem).md")
        #expect(ShippedPack.assessor.assess(document: document).indicators.allSatisfy { $0.number <= 10 })
    }
}
