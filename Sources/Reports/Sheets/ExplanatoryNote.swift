import LegalStructure
import Messages

/// The explanation that an agency submits for an indicator, in the ministry's pattern (Pedoman Menteri PANRB 3/2024,
/// BAB III): facts, analysis, and what level they justify. It claims nothing that the verdict does not carry.
public struct ExplanatoryNote: Sendable {
    public let number: Int
    public let name: String
    /// The criteria of the levels, level 1 first.
    private let criteria: [String]
    /// Nil for an indicator that no document settles.
    let verdict: CombinedVerdict?
    /// Why a person has to look, and what to collect.
    private let practice: (reason: Message, needs: [Message])?

    public init(_ verdict: CombinedVerdict, criteria: [String]) {
        number = verdict.number
        name = verdict.name
        self.criteria = criteria
        self.verdict = verdict
        practice = nil
    }

    /// Of an indicator that no document settles.
    public init(practice page: RulePage) {
        number = page.number
        name = page.name
        criteria = page.ladder.map(\.criterion)
        verdict = nil
        practice = (
            page.reason ?? NoteTexts.person,
            page.evidence.map { NoteTexts.evidence($0.level, kinds: $0.kinds, $0.text) }
        )
    }

    /// The level that the documents prove; nil where none can.
    public var provenLevel: Int? { verdict?.provenLevel }

    var sources: [CombinedVerdict.Source] { verdict?.sources ?? [] }

    /// "Arsitektur SPBE" of "Kebijakan Internal Arsitektur SPBE".
    private var topic: String {
        let opening = "Kebijakan Internal "
        return name.hasPrefix(opening) ? String(name.dropFirst(opening.count)) : name
    }

    func fileName(_ rank: Int) -> String {
        EvidenceName.of(sources[rank], indicator: number, rank: rank)
    }

    /// Papers among the documents that may be the records asked for, each once.
    var records: [String] {
        var seen: Set<String> = []
        return (verdict?.records ?? []).flatMap(\.found).filter { seen.insert($0).inserted }
    }

    /// Name and path of each evidence file: the documents that regulate the matter, then the records.
    var files: [(name: String, path: String)] {
        sources.indices.map { (fileName($0), sources[$0].path) }
            + records.enumerated().map { place, path in
                (EvidenceName.of(record: path, indicator: number, rank: sources.count + place), path)
            }
    }

    // MARK: The three parts

    func facts(_ language: Language) -> [String] {
        if let practice { return [practice.reason[language]] }
        let drafts = (verdict?.drafts ?? []).map { NoteTexts.draft($0)[language] }
        guard !sources.isEmpty else { return [NoteTexts.noDocument(topic)[language]] + drafts }
        return drafts
            + sources.indices.map { rank in
                let source = sources[rank]
                return NoteTexts.fact(
                    topic, document: identity(source, language),
                    places: Self.folded(source.places).prefix(Self.mostPlaces).map { $0.words(language) },
                    file: fileName(rank), isDraft: source.status == .rancangan, isFirst: rank == 0)[language]
            }
    }

    /// Most places that a fact names.
    private static let mostPlaces = 6

    /// Each address once; where several items of a list are named, the unit that they belong to: "Pasal 8 ayat (6)" for
    /// its huruf a to f.
    private static func folded(_ places: [CombinedVerdict.Place]) -> [CombinedVerdict.Place] {
        func parent(_ address: String) -> String? {
            [" huruf ", " angka "].lazy.compactMap { level in
                address.ranges(of: level).last.map { String(address[..<$0.lowerBound]) }
            }.max { $0.count < $1.count }
        }
        var items: [String: Set<String>] = [:]
        for place in places {
            if let parent = parent(place.address) { items[parent, default: []].insert(place.address) }
        }
        let named = Set(places.map(\.address))
        func isFolded(_ parent: String) -> Bool { named.contains(parent) || (items[parent]?.count ?? 0) > 1 }
        var seen: Set<String> = []
        return places.compactMap { place in
            var place = place
            if let parent = parent(place.address), isFolded(parent) {
                place.address = parent
            }
            return seen.insert(place.address).inserted ? place : nil
        }
    }

    func analysis(_ language: Language) -> [String] {
        if let practice { return practice.needs.map { $0[language] } }
        guard let verdict, !sources.isEmpty else { return [NoteTexts.nothing[language]] }
        if verdict.elements.isEmpty, let place = sources.first?.places.first {
            return ["\(place.words(language)): “\(place.quote)”."]
        }
        return verdict.elements.map { element in
            guard let place = element.evidence.first else {
                let mention = element.mention.map { " \(NoteTexts.mentioned($0)[language])" }
                return NoteTexts.missing(element.name, level: element.level)[language] + (mention ?? "")
            }
            let file = sources.count > 1 ? " (\(place.path))" : ""
            return "\(element.name): \(place.words(language))\(file), “\(place.quote)”."
        }
    }

    func justification(_ language: Language) -> [String] {
        guard let verdict else { return [NoteTexts.person[language]] }
        guard let carrier = sources.first else { return [NoteTexts.levelOne[language]] }
        let content = verdict.contentLevel
        var lines: [String] = []
        if criteria.indices.contains(content - 1) {
            // Content alone does not meet a criterion that asks for a record, too.
            let needsRecord =
                verdict.provenLevel < content || verdict.records.contains { $0.level == content }
            let text = needsRecord ? NoteTexts.contentPart : NoteTexts.content
            lines.append(text(content, criteria[content - 1])[language])
        }
        if carrier.status == .rancangan { lines.append(ReportTexts.draftCap[language]) }
        if carrier.status == .tidakBerlaku { lines.append(NoteTexts.noAct[language]) }
        lines.append(NoteTexts.proven(verdict.provenLevel)[language])
        let missing = verdict.gap.filter { $0.level == content + 1 }
        if !missing.isEmpty {
            lines.append(
                NoteTexts.next(
                    content + 1, missing.map { $0.words(language) })[language])
        }
        for need in verdict.records where need.level > verdict.provenLevel {
            lines.append(NoteTexts.record(need.level, need.record, found: need.found)[language])
        }
        return lines
    }

    /// "Peraturan Bupati Nomor 34 Tahun 2022 tentang …".
    private func identity(_ source: CombinedVerdict.Source, _ language: Language) -> String {
        [
            source.kind.name[language],
            // "Keputusan" alone does not say whose.
            source.kind == .keputusan ? source.issuer.map(TitleCase.of) : nil,
            source.number.map { "\(ReportTexts.number[language]) \($0)" }
                ?? ReportTexts.withoutNumber[language],
            source.yearBesideNumber.map { "\(ReportTexts.year[language]) \($0)" },
            source.title.map { "\(NoteTexts.about[language]) \(TitleCase.of($0))" },
        ].compactMap { $0 }.joined(separator: " ")
    }
}

/// The explanations of a submission: as a sheet, as JSON, and the manifest of its evidence files.
public struct NoteReport: Sendable {
    private let agency: String?
    private let notes: [ExplanatoryNote]

    public init(agency: String?, notes: [ExplanatoryNote]) {
        self.agency = agency
        self.notes = notes
    }

    public func sheet(_ language: Language) -> Sheet {
        var sheet = Sheet(
            title: NoteTexts.title[language] + (agency.map { ": \($0)" } ?? ""))
        sheet.paragraph(NoteTexts.notice[language])
        for note in notes {
            sheet.heading("\(NoteTexts.indicator[language]) \(note.number): \(note.name)")
            for (title, lines) in [
                (NoteTexts.facts, note.facts(language)), (NoteTexts.analysis, note.analysis(language)),
                (NoteTexts.justification, note.justification(language)),
            ] {
                sheet.heading(title[language], level: 2)
                for line in lines {
                    if lines.count > 1 { sheet.item(line) } else { sheet.paragraph(line) }
                }
            }
        }
        let rows = manifest.dropFirst().map { [$0[0], $0[1], $0[2]] }
        if !rows.isEmpty {
            sheet.heading(NoteTexts.manifest[language])
            sheet.table(
                Sheet.Table(
                    head: [
                        NoteTexts.indicator[language], NoteTexts.proposed[language],
                        NoteTexts.original[language],
                    ], rows: rows, numeric: [0], widths: [10, 56, 34]))
        }
        return sheet
    }

    /// Header and a row for each evidence file.
    private var manifest: [[String]] {
        let head = [
            "indicator", "file", "source", "kind", "number", "year", "title", "status", "addresses",
        ]
        return [head]
            + notes.flatMap { note in
                note.files.enumerated().map { rank, file in
                    guard rank < note.sources.count else {
                        return [
                            "\(note.number)", file.name, file.path, "", "", "", "", "perlu-pemeriksaan", "",
                        ]
                    }
                    let source = note.sources[rank]
                    var seen: Set<String> = []
                    let addresses = source.places.map(\.address).filter { seen.insert($0).inserted }
                    return [
                        "\(note.number)", file.name, file.path, source.kind.rawValue,
                        source.number ?? "", source.year.map(String.init) ?? "", source.title ?? "",
                        source.status.rawValue, addresses.joined(separator: "; "),
                    ]
                }
            }
    }

    public var csv: [UInt8] { CSVReporter.bytes(manifest) }

    /// Schema `patuh-penjelasan/1`: docs/indeks.md.
    public func json(_ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("schema", "patuh-penjelasan/1")
            writer.member("agency", agency)
            writer.member("indicators", objects: notes) { writer, note in
                writer.member("no", note.number)
                writer.member("name", note.name)
                writer.member("provenLevel", note.provenLevel)
                writer.member("fakta", note.facts(language))
                writer.member("analisis", note.analysis(language))
                writer.member("justifikasi", note.justification(language))
                writer.member("files", objects: note.files) { writer, file in
                    writer.member("name", file.name)
                    writer.member("source", file.path)
                }
            }
        }
        return writer.bytes + [0x0A]
    }
}
