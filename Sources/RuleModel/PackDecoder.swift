/// Decodes a pack from its files: `paket.yaml` and one file per indicator.
public enum PackDecoder {
    /// - Parameter files: name and text of each YAML file, in any order.
    /// - Throws: the first mistake, with file, line and column.
    public static func decode(_ files: [(name: String, text: String)]) throws(PackError) -> RulePack {
        guard let head = files.first(where: { $0.name.hasSuffix("paket.yaml") }) else {
            throw PackError(
                file: files.first?.name ?? "paket.yaml", line: 0, column: 0, message: "paket.yaml tidak ada")
        }
        var pack = try decodeHead(head)
        let clauses = files.first { $0.name.hasSuffix("klausul.yaml") }
        for file in files.sorted(by: { $0.name < $1.name })
        where file.name != head.name && file.name != clauses?.name
            && !file.name.hasSuffix(InstrumentDecoder.fileName)
        {
            let reader = try YamlReader(file: file.name, text: file.text)
            if reader.has(InstrumentDecoder.practiceKey) { continue }
            if reader.has(PlanDecoder.key) {
                pack.plans.append(try PlanDecoder.decode(reader, file: file.name))
                continue
            }
            let (indicator, concepts) = try decodeIndicator(reader, file: file.name)
            if let other = pack.indicators.first(where: { $0.number == indicator.number }) {
                throw PackError(
                    file: file.name, line: 1, column: 1,
                    message: "indikator \(indicator.number) sudah ada di \(other.file)")
            }
            pack.indicators.append(indicator)
            pack.concepts += concepts
        }
        pack.indicators.sort { $0.number < $1.number }
        pack.plans.sort { $0.number < $1.number }
        let numbers = Set(pack.indicators.map(\.number))
        for (plan, before) in zip(pack.plans, [nil] + pack.plans.map { Optional($0.number) })
        where numbers.contains(plan.number) || plan.number == before {
            throw PackError(
                file: plan.file, line: 1, column: 1,
                message: "indikator \(plan.number) sudah ada dalam paket")
        }
        if let clauses { try ClauseDecoder.decode(clauses, into: &pack) }
        try ConceptCheck(files: [head] + files.filter { $0.name != head.name }.sorted { $0.name < $1.name })
            .check(pack)
        return pack
    }

    private static func decodeHead(_ file: (name: String, text: String)) throws(PackError) -> RulePack {
        let reader = try YamlReader(file: file.name, text: file.text)
        let fields = try reader.fields(["paket", "versi", "berlaku", "sumber", "daftar", "istilah"])
        return RulePack(
            id: try require(fields, "paket", reader).string(),
            version: try require(fields, "versi", reader).string(),
            validFor: try require(fields, "berlaku", reader).string(),
            source: try require(fields, "sumber", reader).string(),
            concepts: try fields["istilah"].map { reader throws(PackError) in try decodeConcepts(reader) }
                ?? [], indicators: [],
            taxa: try fields["daftar"].map { reader throws(PackError) in try decodeTaxa(reader) } ?? [])
    }

    private static func decodeTaxa(_ reader: YamlReader) throws(PackError) -> [RulePack.Taxon] {
        var taxa: [RulePack.Taxon] = []
        for (key, value) in try reader.entries() {
            guard let number = Int(key), number > 0, !taxa.contains(where: { $0.number == number }) else {
                throw value.error("kunci \"\(key)\" harus nomor indikator yang belum ada")
            }
            taxa.append(RulePack.Taxon(number: number, name: try value.string()))
        }
        return taxa.sorted { $0.number < $1.number }
    }

    static func require(_ fields: [String: YamlReader], _ key: String, _ reader: YamlReader)
        throws(PackError) -> YamlReader
    {
        guard let value = fields[key] else { throw reader.error("kunci \"\(key)\" wajib ada") }
        return value
    }

    private static func decodeConcepts(_ reader: YamlReader) throws(PackError) -> [Concept] {
        var concepts: [Concept] = []
        for (id, value) in try reader.entries() {
            if value.node.sequence != nil || value.node.scalar != nil {
                concepts.append(Concept(id: id, phrases: try value.strings()))
                continue
            }
            let fields = try value.fields([
                "frasa", "makna", "termasuk", "pemerintah", "sendiri", "lain", "nama", "setiap",
                "tanpa_pembatas",
            ])
            var concept = Concept(
                id: id, phrases: try fields["frasa"]?.strings() ?? [],
                genus: try fields["makna"]?.strings() ?? [],
                implies: try fields["termasuk"]?.strings() ?? [])
            concept.government = try fields["pemerintah"]?.string()
            concept.ownConcept = try fields["sendiri"]?.string()
            concept.names = try fields["nama"]?.strings() ?? []
            concept.otherConcept = try fields["lain"]?.string()
            concept.quantified = try fields["setiap"]?.string()
            concept.unlimited = try fields["tanpa_pembatas"]?.string()
            concepts.append(concept)
        }
        return concepts
    }

    /// - Returns: nil for an indicator that is practice, of which `InstrumentDecoder` knows.
    private static func decodeIndicator(_ reader: YamlReader, file: String) throws(PackError) -> (
        Indicator, [Concept]
    ) {
        let fields = try reader.fields([
            "indikator", "nama", "bobot", "dasar", "kriteria", "topik", "topik_nasional", "topik_judul",
            "bidang", "istilah", "diatur", "unsur", "tangga", "tinjauan",
            "contoh",
        ])
        var elements: [Element] = []
        for entry in try require(fields, "unsur", reader).list() { elements.append(try decodeElement(entry)) }
        let ladder = try decodeLadder(
            require(fields, "tangga", reader), elements: elements.map(\.id))
        let reviews = try decodeReviews(fields["tinjauan"])
        var regulated: [EvidencePattern] = []
        for entry in try require(fields, "diatur", reader).list() {
            regulated.append(try decodePattern(entry))
        }
        let indicator = Indicator(
            number: try require(fields, "indikator", reader).int(),
            name: try require(fields, "nama", reader).string(),
            weight: try require(fields, "bobot", reader).double(),
            basis: try require(fields, "dasar", reader).string(),
            criteria: try require(fields, "kriteria", reader).strings(),
            topic: try require(fields, "topik", reader).strings(),
            nationalTopic: try fields["topik_nasional"]?.strings() ?? [],
            headingTopic: try fields["topik_judul"]?.strings() ?? [],
            field: try fields["bidang"]?.strings() ?? [], regulated: regulated, elements: elements,
            ladder: ladder, reviews: reviews,
            examples: try fields["contoh"].map { value throws(PackError) in
                try decodeExamples(value, elements.map(\.id))
            } ?? [], file: file)
        return (
            indicator,
            try fields["istilah"].map { value throws(PackError) in try decodeConcepts(value) } ?? []
        )
    }

    /// The steps by level; ids other than "topik" must be those of elements.
    static func decodeLadder(_ reader: YamlReader, elements: [String]) throws(PackError) -> [LadderStep] {
        var ladder: [LadderStep] = []
        for entry in try reader.list() {
            let step = try entry.fields(["tingkat", "unsur", "minimal"])
            let ids = try require(step, "unsur", entry).strings()
            for id in ids where id != "topik" && !elements.contains(id) {
                throw entry.error(
                    "unsur \"\(id)\" tidak ada"
                        + (nearest(id, among: elements).map { "; mungkin \"\($0)\"" } ?? ""))
            }
            ladder.append(
                LadderStep(
                    level: try require(step, "tingkat", entry).int(), elements: ids,
                    minimum: try step["minimal"]?.int() ?? ids.count))
        }
        return ladder.sorted { $0.level < $1.level }
    }

    static func decodeReviews(_ reader: YamlReader?) throws(PackError) -> [ReviewRequirement] {
        var reviews: [ReviewRequirement] = []
        for entry in try reader?.list() ?? [] { reviews.append(try decodeReview(entry)) }
        return reviews
    }

    static func decodeReview(_ reader: YamlReader) throws(PackError) -> ReviewRequirement {
        let review = try reader.fields(["tingkat", "bukti", "bukti_en"])
        let record = try require(review, "bukti", reader).string()
        return ReviewRequirement(
            level: try require(review, "tingkat", reader).int(), record: record,
            recordEnglish: try review["bukti_en"]?.string() ?? record)
    }

    private static func decodeElement(_ reader: YamlReader) throws(PackError) -> Element {
        let fields = try reader.fields([
            "id", "nama", "tingkat", "pelengkap", "seinstansi", "bukti", "saran", "saran_en",
        ])
        var patterns: [EvidencePattern] = []
        for entry in try require(fields, "bukti", reader).list() { patterns.append(try decodePattern(entry)) }
        let remedy = try require(fields, "saran", reader).string()
        return Element(
            id: try require(fields, "id", reader).string(),
            name: try require(fields, "nama", reader).string(),
            level: try require(fields, "tingkat", reader).int(), evidence: patterns,
            isOptional: try fields["pelengkap"]?.bool() ?? false,
            needsInstitution: try fields["seinstansi"]?.bool() ?? false, remedy: remedy,
            remedyEnglish: try fields["saran_en"]?.string() ?? remedy)
    }

    private static func decodePattern(_ reader: YamlReader) throws(PackError) -> EvidencePattern {
        let fields = try reader.fields([
            "sebut", "konteks", "tanpa", "topik", "pelaku", "bersama", "urut", "pokok", "isi", "acuan",
            "banyak", "tugas",
            "delegasi", "sekalimat", "kelompok",
            "lampiran", "sepasal", "sebab", "judul", "dekat", "pasal",
            "tanpa_pasal",
        ])
        var pattern = EvidencePattern()
        func alternatives(_ key: String) throws(PackError) -> [[String]] {
            var result: [[String]] = []
            for text in try fields[key]?.strings() ?? [] {
                result.append(text.utf8.split(separator: UInt8(ascii: "|")).map(trim))
            }
            return result
        }
        pattern.mentions = try alternatives("sebut")
        pattern.context = try alternatives("konteks")
        pattern.without = try fields["tanpa"]?.strings() ?? []
        if let value = fields["topik"] { pattern.topic = try value.choice(TopicScope.self) }
        if let value = fields["pelaku"] { pattern.actor = try value.choice(ActorCondition.self) }
        pattern.isOrdered = try fields["urut"]?.bool() ?? false
        pattern.isShared = try fields["bersama"]?.bool() ?? false
        pattern.isMain = try fields["pokok"]?.bool() ?? false
        pattern.isContent = try fields["isi"]?.bool() ?? false
        pattern.allowsGuidance = try fields["acuan"]?.bool() ?? false
        pattern.count = try fields["banyak"]?.int() ?? 0
        pattern.isTask = try fields["tugas"]?.bool() ?? false
        pattern.allowsDelegation = try fields["delegasi"]?.bool() ?? false
        pattern.group = try fields["kelompok"]?.strings() ?? []
        pattern.proximity = try fields["dekat"]?.int() ?? 0
        pattern.withoutInPasal = try fields["tanpa_pasal"]?.strings() ?? []
        pattern.inPasal = try alternatives("pasal")
        pattern.countsPasal = try fields["sepasal"]?.bool() ?? false
        pattern.countsBab = try fields["sebab"]?.bool() ?? false
        pattern.isHeadingOnly = try fields["judul"]?.bool() ?? false
        pattern.isAnnexOnly = try fields["lampiran"]?.bool() ?? false
        pattern.sameSentence = try fields["sekalimat"]?.bool() ?? false
        if pattern.mentions.isEmpty { throw reader.error("pola tanpa \"sebut\" akan cocok dengan segalanya") }
        return pattern
    }

    static func decodeExamples(_ reader: YamlReader, _ elements: [String]) throws(PackError)
        -> [RuleExample]
    {
        var examples: [RuleExample] = []
        let fields = try reader.fields(["memenuhi", "tidak_memenuhi"])
        for (key, meets) in [("memenuhi", true), ("tidak_memenuhi", false)] {
            for entry in try fields[key]?.list() ?? [] {
                let example = try entry.fields(["unsur", "teks"])
                let id = try require(example, "unsur", entry).string()
                guard id == "topik" || elements.contains(id) else {
                    throw entry.error("unsur \"\(id)\" tidak ada")
                }
                let text = try require(example, "teks", entry)
                examples.append(
                    RuleExample(element: id, text: try text.string(), meets: meets, line: text.line))
            }
        }
        return examples
    }

    private static func trim(_ text: Substring.UTF8View) -> String {
        let space = UInt8(ascii: " ")
        var text = text.drop { $0 == space }
        while text.last == space { text.removeLast() }
        return String(Substring(text))
    }
}
