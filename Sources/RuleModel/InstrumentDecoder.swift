import Messages

/// Decodes the composition of an instrument (`instrumen.yaml`) and the files of the indicators that are practice.
public enum InstrumentDecoder {
    static let fileName = "instrumen.yaml"
    /// The key by which a file of a pack is told from one with rules.
    static let practiceKey = "pemeriksaan"

    /// - Parameter files: name and text of each YAML file, in any order; files with rules are passed over.
    /// - Returns: nil when the pack has no `instrumen.yaml`.
    /// - Throws: the first mistake, with file, line and column.
    public static func decode(_ files: [(name: String, text: String)]) throws(PackError) -> Instrument? {
        guard let head = files.first(where: { $0.name.hasSuffix(fileName) }) else { return nil }
        var instrument = try decodeHead(YamlReader(file: head.name, text: head.text))
        for file in files.sorted(by: { $0.name < $1.name })
        where file.name != head.name {
            let reader = try YamlReader(file: file.name, text: file.text)
            guard reader.has(practiceKey) else { continue }
            let indicator = try decodePractice(reader, file: file.name)
            try check(indicator, against: instrument, reader)
            instrument.practice.append(indicator)
        }
        instrument.practice.sort { $0.number < $1.number }
        return instrument
    }

    private static func decodeHead(_ reader: YamlReader) throws(PackError) -> Instrument {
        let fields = try reader.fields(["domain", "predikat", "bukti"])
        var domains: [Instrument.Domain] = []
        for entry in try PackDecoder.require(fields, "domain", reader).list() {
            domains.append(try decodeDomain(entry))
        }
        let total = domains.reduce(0) { $0 + $1.weight }
        guard total == 10_000 else {
            throw reader.error(
                "bobot semua domain berjumlah \(percent(total)), harus 100",
                "the weights of all domains add up to \(percent(total)), must be 100")
        }
        var bands: [Instrument.Band] = []
        for entry in try PackDecoder.require(fields, "predikat", reader).list() {
            let band = try entry.fields(["nama", "nama_en", "mulai"])
            let name = try PackDecoder.require(band, "nama", entry).string()
            bands.append(
                Instrument.Band(
                    name: Message(id: name, en: try band["nama_en"]?.string() ?? name),
                    least: try PackDecoder.require(band, "mulai", entry).hundredths()))
        }
        var evidence: [Int: [EvidenceNeed]] = [:]
        for entry in try fields["bukti"]?.list() ?? [] {
            let item = try entry.fields(["indikator"] + needKeys)
            let need = try decodeNeed(item, entry)
            for number in try PackDecoder.require(item, "indikator", entry).numbers() {
                evidence[number, default: []].append(need)
            }
        }
        return Instrument(
            domains: domains, bands: bands.sorted { $0.least > $1.least },
            evidence: evidence.mapValues { $0.sorted { $0.level < $1.level } }, practice: [])
    }

    private static func decodeDomain(_ reader: YamlReader) throws(PackError) -> Instrument.Domain {
        let fields = try reader.fields(["nomor", "nama", "bobot", "aspek"])
        var aspects: [Instrument.Aspect] = []
        for entry in try PackDecoder.require(fields, "aspek", reader).list() {
            let aspect = try entry.fields(["nomor", "nama", "bobot", "indikator"])
            var items: [Instrument.Item] = []
            for (key, value) in try PackDecoder.require(aspect, "indikator", entry).entries() {
                guard let number = Int(key), number > 0 else {
                    throw value.error(
                        "kunci \"\(key)\" harus nomor indikator",
                        "the key \"\(key)\" has to be the number of an indicator")
                }
                items.append(Instrument.Item(number: number, weight: try value.hundredths()))
            }
            let weight = try PackDecoder.require(aspect, "bobot", entry)
            try checkSum(items.map(\.weight), weight)
            aspects.append(
                Instrument.Aspect(
                    number: try PackDecoder.require(aspect, "nomor", entry).int(),
                    name: try PackDecoder.require(aspect, "nama", entry).string(),
                    weight: try weight.hundredths(), indicators: items))
        }
        let weight = try PackDecoder.require(fields, "bobot", reader)
        try checkSum(aspects.map(\.weight), weight)
        return Instrument.Domain(
            number: try PackDecoder.require(fields, "nomor", reader).int(),
            name: try PackDecoder.require(fields, "nama", reader).string(),
            weight: try weight.hundredths(), aspects: aspects)
    }

    private static func checkSum(_ parts: [Int], _ whole: YamlReader) throws(PackError) {
        let sum = parts.reduce(0, +)
        guard try whole.hundredths() == sum else {
            throw whole.error(
                "bobot bagiannya berjumlah \(percent(sum))",
                "the weights of its parts add up to \(percent(sum))")
        }
    }

    /// "2.75" of 275.
    private static func percent(_ weight: Int) -> String {
        let cents = weight % 100
        return "\(weight / 100)" + (cents == 0 ? "" : cents < 10 ? ".0\(cents)" : ".\(cents)")
    }

    private static func decodePractice(
        _ reader: YamlReader, file: String
    ) throws(PackError) -> PracticeIndicator {
        let fields = try reader.fields([
            "indikator", "nama", "bobot", "aspek", "dasar", "pertanyaan", "kriteria", practiceKey,
            practiceKey + "_en", "bukti",
        ])
        func required(_ key: String) throws(PackError) -> YamlReader {
            try PackDecoder.require(fields, key, reader)
        }
        let criteria = try required("kriteria").strings()
        guard criteria.count == 5 else {
            throw try required("kriteria").error(
                "kriteria ada \(criteria.count), harus 5, satu bagi tiap tingkat",
                "there are \(criteria.count) criteria, must be 5, one for each level")
        }
        let reason = try required(practiceKey).string()
        var evidence: [EvidenceNeed] = []
        for entry in try required("bukti").list() {
            evidence.append(try decodeNeed(try entry.fields(needKeys), entry))
        }
        return PracticeIndicator(
            number: try required("indikator").int(), name: try required("nama").string(),
            weight: try required("bobot").hundredths(), aspect: try required("aspek").int(),
            basis: try required("dasar").string(), question: try required("pertanyaan").string(),
            criteria: criteria,
            reason: Message(id: reason, en: try fields[practiceKey + "_en"]?.string() ?? reason),
            evidence: evidence.sorted { $0.level < $1.level }, file: file)
    }

    private static let needKeys = ["tingkat", "jenis", "uraian", "uraian_en"]

    private static func decodeNeed(
        _ fields: [String: YamlReader], _ reader: YamlReader
    ) throws(PackError) -> EvidenceNeed {
        let text = try PackDecoder.require(fields, "uraian", reader).string()
        var kinds: [EvidenceKind] = []
        for kind in try PackDecoder.require(fields, "jenis", reader).list() {
            kinds.append(try kind.choice(EvidenceKind.self))
        }
        return EvidenceNeed(
            level: try PackDecoder.require(fields, "tingkat", reader).level(), kinds: kinds,
            text: Message(id: text, en: try fields["uraian_en"]?.string() ?? text))
    }

    /// An indicator stands in the composition, with the same aspect and weight, and once.
    private static func check(
        _ indicator: PracticeIndicator, against instrument: Instrument, _ reader: YamlReader
    ) throws(PackError) {
        let number = indicator.number
        guard let place = instrument.place(of: number) else {
            throw reader.error(
                "indikator \(number) tidak ada dalam \(fileName)",
                "indicator \(number) is not in \(fileName)")
        }
        guard place.aspect.number == indicator.aspect, place.item.weight == indicator.weight else {
            let right = "aspek \(place.aspect.number), bobot \(percent(place.item.weight))"
            throw reader.error(
                "menurut \(fileName) indikator \(number): \(right)",
                "by \(fileName), indicator \(number): \(right)")
        }
        if let other = instrument.practice.first(where: { $0.number == number }) {
            throw reader.error(
                "indikator \(number) sudah ada di \(other.file)",
                "indicator \(number) is already in \(other.file)")
        }
    }
}

extension YamlReader {
    /// Whether it is a mapping with this key.
    func has(_ key: String) -> Bool { node.mapping?.contains { $0.key.scalar == key } ?? false }

    /// A number with at most two decimals, in hundredths: "2.75" is 275.
    public func hundredths() throws(PackError) -> Int {
        let text = try string()
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        guard let whole = Int(parts[0]), (0...1000).contains(whole), parts.count <= 2,
            parts.count == 1 || (1...2).contains(decimals.utf8.count),
            let rest = Int((decimals + "00").prefix(2)), rest >= 0
        else {
            throw error(
                "di sini diharapkan bilangan dengan paling banyak dua desimal, misalnya 2.75",
                "a number with at most two decimals is expected here, like 2.75")
        }
        return whole * 100 + rest
    }

    /// A level, 1 to 5.
    public func level() throws(PackError) -> Int {
        let level = try int()
        guard (1...5).contains(level) else {
            throw error("tingkat ada dari 1 sampai 5", "levels go from 1 to 5")
        }
        return level
    }

    /// Numbers of indicators: 3, "4-10", or a list of these.
    func numbers() throws(PackError) -> [Int] {
        var numbers: [Int] = []
        for entry in node.scalar == nil ? try list() : [self] {
            guard let range = Self.range(try entry.string()) else { throw entry.rangeMistake }
            numbers += range
        }
        return numbers
    }

    /// The numbers that "7" or "4-10" stands for; nil when it is none.
    static func range(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
            first >= 1, first <= last, last <= 999
        else { return nil }
        return first...last
    }

    private var rangeMistake: PackError {
        error(
            "di sini diharapkan nomor indikator, misalnya 3 atau 4-10",
            "the number of an indicator is expected here, like 3 or 4-10")
    }

    /// The pairs of a mapping from indicators ("3", "4-10") to values, each number once.
    public func byIndicator() throws(PackError) -> [(number: Int, value: YamlReader)] {
        var pairs: [(number: Int, value: YamlReader)] = []
        var seen: Set<Int> = []
        for (key, value) in try entries() {
            guard let range = Self.range(key) else { throw value.rangeMistake }
            for number in range {
                guard seen.insert(number).inserted else {
                    throw value.error(
                        "indikator \(number) diberi nilai dua kali", "indicator \(number) is given twice")
                }
                pairs.append((number, value))
            }
        }
        return pairs
    }
}
