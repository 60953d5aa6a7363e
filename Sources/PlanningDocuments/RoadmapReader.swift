import DocumentModel

/// Peta Rencana SPBE: the seven contents, the activities in its tables, the five years, the plans that it follows
/// (Perpres 95/2018 Pasal 14 and 19, SE Menteri PANRB 18/2022 Tabel 7 and 8).
struct RoadmapReader {
    let lines: [PlanLine]
    let tables: [PlanTable]
    /// Where its title may name the years.
    let titleLines: [PlanLine]
    /// Where an architecture that has it as a chapter says what both follow; nil for a roadmap by itself.
    var architecture: (title: PlanPlace, lines: [PlanLine])?

    /// A line or cell that opens one of the contents.
    private struct Mark {
        var id: String
        var line: Int
    }

    func read(into plan: inout Plan) {
        let marks = marks()
        let pages = PageContents(tables)
        plan.parts = PlanParts.contents.map { id in
            let own = marks.filter { $0.id == id }
            let filled = own.filter { isFilled($0, marks) }
            let state: PlanPart.State = own.isEmpty ? .missing : filled.isEmpty ? .empty : .filled
            let places = (filled.isEmpty ? own : filled).map { place(of: $0) }
            let part = PlanPart(id: id, state: state, places: places)
            return state == .filled ? part : pages.part(id) ?? part
        }
        for (id, names) in Self.guideNames {
            var places = Guidance.places(of: names, in: architecture?.lines ?? lines)
            if let architecture, id == "selaras-arsitektur" { places.append(architecture.title) }
            plan.parts.append(PlanPart(id: id, state: places.isEmpty ? .missing : .filled, places: places))
        }
        // The groups of the Rencana Induk SPBE Nasional: Tata Kelola, Layanan, TIK, SDM.
        let foreign = Self.foreign.compactMap { id in
            marks.first { $0.id == id }.map { place(of: $0) } ?? pages.place(of: id)
        }
        // One that has the contents, too, speaks of the groups elsewhere.
        let own = PlanParts.contents.count { !Self.foreign.contains($0) && plan.part($0)?.state == .filled }
        if foreign.count == Self.foreign.count, own < 3 { plan.foreignGroups = foreign }
        plan.tablePeriod = periodOfHeaders()
        plan.period = Self.period(in: titleLines) ?? plan.tablePeriod
        ActivityReader(tables: tables, period: plan.period).read(into: &plan)
        plan.initiatives = initiatives(marks)
        if plan.initiatives.isEmpty { plan.initiatives = pages.initiatives }
        readCourse(into: &plan)
    }

    /// Initiatives that stand above contents, each up to the next one.
    private func initiatives(_ marks: [Mark]) -> [PlanInitiative] {
        let starts = lines.indices.filter { index in
            let line = lines[index]
            guard !line.isContentsEntry, line.words.starts(with: ["inisiatif", "strategis"]),
                line.words.count > 3
            else { return false }
            // Rows of a header name columns, and sentences speak of initiatives.
            let isTitle = line.isCell || line.isHeading || line.text.utf8.prefix(60).contains(0x3A)
            return isTitle && !(table(at: index)?.isHeader(line) ?? false)
        }
        return starts.enumerated().compactMap { order, start in
            let end = order + 1 < starts.count ? starts[order + 1] : lines.count
            let own = marks.filter { $0.line > start && $0.line < end }.map(\.id)
            let contents = PlanParts.contents.filter(own.contains)
            guard contents.count >= 3 else { return nil }
            return PlanInitiative(place: lines[start].place(), contents: contents)
        }
    }

    /// What it says of stages, of the plan that it follows, of managements and of reviews.
    private func readCourse(into plan: inout Plan) {
        for line in architecture?.lines ?? lines where !line.isContentsEntry {
            let words = line.allWords
            if let stage = Self.stage(words, line, plan.stages.count + 1) { plan.stages.append(stage) }
            if let at = words.firstIndex(of: "rpjmd"),
                let years = PlanYears.period(in: Array(words[at...].prefix(14)))
            {
                plan.guidePeriods.append(
                    PlanPeriod(first: years.first, last: years.last, place: line.place(["rpjmd"])))
            }
        }
        plan.managements = PlanParts.managements.filter { id in
            guard let names = Self.managementNames[id] else { return false }
            return lines.contains { $0.words.holdsAny(names) }
                || plan.activities.contains { activity in
                    // Narrow columns on a page break words.
                    activity.isFromPage && names.contains { activity.words.joined().contains($0.joined()) }
                }
        }
    }

    /// "Tahap I (2018–2022)", "Tahapan pembangunan dilaksanakan tahun 2018–2022".
    private static func stage(_ words: [String], _ line: PlanLine, _ next: Int) -> PlanStage? {
        guard let at = words.prefix(24).firstIndex(where: { $0 == "tahap" || $0 == "tahapan" }) else {
            return nil
        }
        let behind = Array(words[(at + 1)...].prefix(14))
        guard let years = PlanYears.period(in: behind) else { return nil }
        let number = behind.first.flatMap { ordinals[$0] }
        guard number != nil || behind.contains("dilaksanakan") else { return nil }
        return PlanStage(
            number: number ?? next,
            period: PlanPeriod(first: years.first, last: years.last, place: line.place([words[at]])))
    }

    private static let ordinals = [
        "1": 1, "2": 2, "3": 3, "i": 1, "ii": 2, "iii": 3, "pertama": 1, "kedua": 2, "ketiga": 3,
    ]
    private static let managementNames: [String: [[String]]] = [
        "risiko": phrases("manajemen risiko", "manajemen resiko"),
        "keamanan-informasi": phrases("manajemen keamanan informasi", "manajemen keamanan"),
        "data": phrases("manajemen data", "tata kelola data", "satu data"),
        "aset-tik": phrases(
            "manajemen aset", "aset tik", "aset teknologi informasi"),
        "sumber-daya-manusia": phrases(
            "sumber daya manusia", "manajemen sdm", "kompetensi sdm", "manajemen kompetensi"),
        "pengetahuan": phrases("manajemen pengetahuan"), "perubahan": phrases("manajemen perubahan"),
        "layanan": phrases("manajemen layanan", "layanan spbe"),
    ]

    // MARK: Contents

    private func marks() -> [Mark] {
        lines.indices.compactMap { index in
            let line = lines[index]
            guard !line.isContentsEntry, line.isShort, !isListItem(index),
                let id = Self.content(of: line.words)
            else {
                return nil
            }
            // Rows of a header name columns.
            if line.isCell, let table = table(at: index), table.isHeader(line) { return nil }
            return Mark(id: id, line: index)
        }
    }

    /// "3. Infrastruktur" between "2. Kelembagaan" and "4. Aplikasi" is an item, and no heading.
    private func isListItem(_ index: Int) -> Bool {
        let line = lines[index]
        guard !line.isHeading, !line.isCell, let number = Int(line.number) else { return false }
        func neighbour(_ other: Int, _ expected: Int) -> Bool {
            lines.indices.contains(other) && Int(lines[other].number) == expected && !lines[other].isHeading
        }
        return neighbour(index - 1, number - 1) || neighbour(index + 1, number + 1)
    }

    /// The content that words are the name of, and nothing else.
    static func content(of words: [String]) -> String? {
        var rest = words[...]
        while let word = rest.first, leading.contains(word) { rest.removeFirst() }
        for (id, names) in names {
            for name in names where rest.starts(with: name) {
                if rest.dropFirst(name.count).allSatisfy(trailing.contains) { return id }
            }
        }
        return nil
    }

    /// The same where a narrow column has broken the words: "keamananspbe".
    static func content(joined word: String) -> String? {
        for (id, names) in names {
            for name in names where word.hasPrefix(name.joined()) {
                let rest = word.dropFirst(name.joined().count)
                if rest.isEmpty || trailing.contains(String(rest)) { return id }
            }
        }
        return nil
    }

    private static let leading: Set<String> = [
        "muatan", "peta", "rencana", "program", "domain", "bidang", "area", "kegiatan", "aspek", "penguatan",
    ]
    private static let trailing: Set<String> = ["spbe", "informasi", "tik", "daerah", "digital"]
    private static let foreign = ["tata-kelola", "layanan", "kelompok-tik", "kelompok-sdm"]
    private static let names: [(String, [[String]])] = [
        ("tata-kelola", phrases("tata kelola")), ("manajemen", phrases("manajemen")),
        ("layanan", phrases("layanan")), ("infrastruktur", phrases("infrastruktur")),
        ("aplikasi", phrases("aplikasi")), ("keamanan", phrases("keamanan")),
        (
            "audit-tik",
            phrases(
                "audit teknologi informasi dan komunikasi", "audit teknologi", "audit tik", "audit spbe",
                "audit")
        ),
        ("kelompok-tik", phrases("teknologi informasi dan komunikasi", "teknologi informasi", "tik")),
        ("kelompok-sdm", phrases("sumber daya manusia", "sdm")),
    ]

    /// Something stands between this mark and the next one.
    private func isFilled(_ mark: Mark, _ marks: [Mark]) -> Bool {
        let next = marks.first { $0.line > mark.line }?.line ?? lines.count
        var count = 0
        for line in lines[(mark.line + 1)..<next].prefix(40) {
            if line.level == 1 { break }
            let words = line.allWords
            if words == ["nihil"] { return false }
            count += words.count
            if count >= 3 { return true }
        }
        return false
    }

    private func place(of mark: Mark) -> PlanPlace {
        let line = lines[mark.line]
        guard line.isCell, let table = table(at: mark.line), let row = table.row(of: line) else {
            return line.place()
        }
        return line.place(in: table.address(row))
    }

    private func table(at line: Int) -> PlanTable? {
        let block = lines[line].block
        return tables.first { table in
            table.rows.first.map { $0.firstBlock <= block } == true
                && table.rows.last.map { block <= $0.lastBlock } == true
        }
    }

    // MARK: Years

    static func period(in lines: [PlanLine]) -> PlanPeriod? {
        for line in lines where line.words.count <= 20 && !line.isContentsEntry && !line.isCell {
            guard let (first, last) = PlanYears.period(in: line.allWords) else { continue }
            let range = line.range(of: [String(first)]) ?? line.range
            let end = line.range(of: [String(last)]) ?? range
            let years = TextRange(
                block: line.block,
                bytes: range.bytes.lowerBound..<max(range.bytes.upperBound, end.bytes.upperBound))
            return PlanPeriod(first: first, last: last, place: PlanPlace(address: line.address, range: years))
        }
        return nil
    }

    private func periodOfHeaders() -> PlanPeriod? {
        for table in tables {
            let years = table.columns.compactMap { column -> Int? in
                let words = table.header(column)
                return PlanYears.isBefore(words) ? nil : words.compactMap(PlanYears.year).last
            }
            // Two years are enough where activities are planned.
            let least = table.columns(ActivityReader.activityHeaders).isEmpty ? 3 : 2
            guard let first = years.min(), let last = years.max(), Set(years).count >= least,
                let line = table.rows.first?.firstLine
            else { continue }
            return PlanPeriod(
                first: first, last: last,
                place: PlanPlace(address: "Tabel \(table.ordinal)", range: line.range))
        }
        return nil
    }

    private static let guideNames: [(String, [[String]])] = [
        (
            "selaras-peta-rencana-nasional",
            phrases(
                "peta rencana spbe nasional", "peta rencana nasional",
                "peta rencana sistem pemerintahan berbasis elektronik nasional")
        ),
        (
            "selaras-arsitektur",
            phrases("arsitektur spbe", "arsitektur sistem pemerintahan berbasis elektronik")
        ),
        ("selaras-rpjmd", phrases("rpjmd", "rpjmn", "rencana pembangunan jangka menengah")),
        (
            "selaras-renstra",
            phrases(
                "renstra", "rencana strategis pemerintah", "rencana strategis daerah",
                "rencana strategis perangkat",
                "rencana strategis dinas", "rencana strategis kementerian", "rencana strategis instansi",
                "rencana strategis lembaga")
        ),
    ]
}

extension PlanTable {
    func isHeader(_ line: PlanLine) -> Bool {
        rows.prefix(headerCount).contains { $0.firstBlock <= line.block && line.block <= $0.lastBlock }
    }

    func row(of line: PlanLine) -> Row? {
        rows.first { $0.firstBlock <= line.block && line.block <= $0.lastBlock }
    }
}

extension PlanTable.Row {
    var firstBlock: Int { cells.values.compactMap { $0.first?.block }.min() ?? 0 }
    var lastBlock: Int { cells.values.compactMap { $0.last?.block }.max() ?? 0 }
}
