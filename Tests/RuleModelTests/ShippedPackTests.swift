import RuleModel
import Rules
import Testing

/// The pack for PermenPANRB 59/2020 that is built into the program.
@Suite struct ShippedPackTests {
    static let pack: RulePack = {
        do { return try PackDecoder.decode(RulePacks.permenpan592020) } catch { fatalError("\(error)") }
    }()

    /// What each policy indicator asks for; the ids stand in reports and in the expert readings.
    static let elements: [Int: [String]] = [
        1: [
            "referensi-arsitektur", "proses-bisnis", "data-informasi", "infrastruktur", "aplikasi",
            "keamanan",
            "layanan", "integrasi-antar-instansi",
        ],
        2: [
            "tata-kelola", "manajemen", "layanan", "infrastruktur", "aplikasi", "keamanan", "audit-tik",
            "selaras-peta-rencana-nasional",
        ],
        3: [
            "arsitektur-data", "data-induk", "data-referensi", "basis-data", "kualitas-data",
            "interoperabilitas-data",
        ],
        4: ["siklus", "konsultasi", "keterpaduan-pengendalian"],
        5: ["penggunaan", "seluruh-unit", "pusat-data-nasional"],
        6: ["penggunaan", "seluruh-unit", "interkoneksi"],
        7: ["penggunaan", "seluruh-unit", "splp"],
        8: [
            "ruang-lingkup", "penanggung-jawab", "perencanaan", "dukungan-pengoperasian", "evaluasi-kinerja",
            "perbaikan-berkelanjutan", "seluruh-unit",
        ],
        9: ["audit-infrastruktur", "audit-aplikasi", "audit-keamanan"],
        10: ["tim", "tugas", "seluruh-unit", "antar-instansi"],
    ]

    @Test func `it has the ten policy indicators with their elements`() {
        #expect(Self.pack.indicators.map(\.number) == Array(1...10))
        for indicator in Self.pack.indicators {
            #expect(
                indicator.elements.map(\.id).sorted() == Self.elements[indicator.number]?.sorted(),
                "indicator \(indicator.number)")
        }
    }

    /// PermenPANRB 59/2020, indicators 11 and 12: domains and contents are asked at level 3, records from level 4 on.
    @Test func `it has the indicators of planning documents`() {
        #expect(Self.pack.plans.map(\.number) == [11, 12])
        #expect(Self.pack.plans.map(\.document) == ["arsitektur", "peta-rencana"])
        for plan in Self.pack.plans {
            let name = "indicator \(plan.number)"
            #expect(plan.weight == 2.5 && plan.criteria.count == 5 && !plan.basis.isEmpty, "\(name)")
            #expect(plan.reviews.map(\.level) == [4, 5] && plan.formalRecord.level == 2, "\(name)")
            for review in plan.reviews + [plan.formalRecord] {
                #expect(review.record != review.recordEnglish, "\(name), level \(review.level)")
            }
            for element in plan.elements {
                let steps = plan.ladder.filter { $0.elements.contains(element.id) }.map(\.level)
                #expect(steps == [element.level], "\(name), \(element.id)")
                #expect(
                    element.remedy.hasSuffix(".") && element.remedyEnglish.hasSuffix("."), "\(element.id)")
                #expect(element.remedy != element.remedyEnglish, "\(element.id)")
            }
            #expect(plan.examples.contains(where: \.meets) && plan.examples.contains { !$0.meets }, "\(name)")
        }
    }

    @Test func `it says what it is`() {
        #expect(Self.pack.id == "permenpan-59-2020")
        #expect(!Self.pack.version.isEmpty && !Self.pack.validFor.isEmpty)
        #expect(Self.pack.source.contains("59 Tahun 2020"))
    }

    /// PermenPANRB 59/2020: the policy domain weighs 13 %, each of its indicators 1.3 %.
    @Test func `weights and criteria are those of the instrument`() {
        for indicator in Self.pack.indicators {
            #expect(indicator.weight == 1.3, "indicator \(indicator.number)")
            #expect(indicator.criteria.count == 5, "indicator \(indicator.number)")
            #expect(!indicator.basis.isEmpty && !indicator.name.isEmpty, "indicator \(indicator.number)")
        }
    }

    @Test func `every ladder goes up and asks for what it has`() {
        for indicator in Self.pack.indicators {
            let name = "indicator \(indicator.number)"
            let levels = indicator.ladder.map(\.level)
            #expect(levels == Array(Set(levels)).sorted(), "\(name): \(levels)")
            #expect(levels.allSatisfy { (1...4).contains($0) }, "\(name): the text alone never shows level 5")
            for step in indicator.ladder {
                #expect(
                    step.minimum >= 1 && step.minimum <= step.elements.count, "\(name), level \(step.level)")
            }
            for element in indicator.elements {
                let steps = indicator.ladder.filter { $0.elements.contains(element.id) }.map(\.level)
                if element.isOptional {
                    #expect(steps.isEmpty, "\(name), \(element.id) is optional")
                } else {
                    #expect(
                        steps.contains(element.level),
                        "\(name), \(element.id): level \(element.level), asked at \(steps)")
                }
            }
        }
    }

    /// PermenPANRB guidance 3/2024: review records for level 4 and a follow-up policy for level 5; indicator 3
    /// needs records at level 5 only, indicator 9 has no further content at level 4.
    @Test func `levels above the text name their records`() {
        for indicator in Self.pack.indicators {
            let levels = indicator.reviews.map(\.level)
            #expect(levels == (indicator.number == 3 ? [5] : [4, 5]), "indicator \(indicator.number)")
            for review in indicator.reviews {
                #expect(
                    review.record != review.recordEnglish,
                    "indicator \(indicator.number), level \(review.level)")
            }
        }
    }

    @Test func `every element says what to write, in both languages`() {
        for indicator in Self.pack.indicators {
            for element in indicator.elements {
                #expect(
                    !element.remedy.isEmpty && element.remedy != element.remedyEnglish,
                    "\(indicator.number) \(element.id)")
                #expect(
                    element.remedy.hasSuffix(".") && element.remedyEnglish.hasSuffix("."),
                    "\(indicator.number) \(element.id)")
            }
        }
    }

    @Test func `every concept is used`() {
        let unused = Self.pack.concepts.filter { !Self.used.contains($0.id) && !Self.hidesAnother($0) }.map(
            \.id)
        #expect(unused.isEmpty, "named by no rule, and hides nothing")
    }

    /// Concepts that a rule names, that another concept stands for, or that stand for one by themselves.
    private static let used: Set<String> = {
        var used: Set<String> = []
        for concept in pack.concepts {
            used.formUnion(concept.implies + [concept.ownConcept, concept.otherConcept].compactMap { $0 })
            if concept.government != nil || !concept.implies.isEmpty { used.insert(concept.id) }
        }
        for indicator in pack.indicators {
            used.formUnion(
                indicator.topic + indicator.nationalTopic + indicator.headingTopic + indicator.field)
            for pattern in indicator.regulated + indicator.elements.flatMap(\.evidence) {
                used.formUnion((pattern.mentions + pattern.context + pattern.inPasal).joined())
                used.formUnion(pattern.without + pattern.withoutInPasal + pattern.group)
            }
        }
        return used
    }()

    /// A longer phrase of this concept keeps the words in it from being found as another concept.
    private static func hidesAnother(_ concept: Concept) -> Bool {
        concept.phrases.contains { long in
            let words = plain(long)
            return pack.concepts.contains { other in
                other.id != concept.id
                    && other.phrases.contains { words.count > plain($0).count && words.contains(plain($0)) }
            }
        }
    }

    /// The words of a phrase that must be there, the first of those that may stand for each other
    /// ("bertanggung_jawab/bertanggungjawab").
    private static func plain(_ phrase: String) -> [Substring] {
        phrase.split(separator: " ").filter { !$0.hasPrefix("[") }.flatMap {
            ($0.split(separator: "/").first ?? $0).split(separator: "_")
        }
    }

    @Test func `no concept has a phrase twice, and none is empty`() {
        for concept in Self.pack.concepts {
            #expect(!(concept.phrases + concept.genus).isEmpty, "\(concept.id)")
            #expect(Set(concept.phrases).count == concept.phrases.count, "\(concept.id)")
            #expect(Set(concept.genus).count == concept.genus.count, "\(concept.id)")
        }
    }

    @Test func `without its examples it is the same pack`() throws {
        func texts(_ indicator: Indicator) -> String {
            var bare = indicator
            bare.examples = []
            // In no order.
            bare.clauses = Clauses()
            return String(describing: bare)
        }
        let short = try PackDecoder.decode(RulePacks.permenpan592020WithoutExamples)
        #expect(short.indicators.map(texts) == Self.pack.indicators.map(texts))
        #expect(String(describing: short.concepts) == String(describing: Self.pack.concepts))
        #expect(short.indicators.allSatisfy { $0.examples.isEmpty })
        #expect(Self.pack.indicators.allSatisfy { !$0.examples.isEmpty })
    }
}
