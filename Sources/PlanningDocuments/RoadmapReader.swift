import DocumentModel

/// Peta Rencana SPBE: the seven contents, the activities in its tables, the five years, the plans that it follows
/// (Perpres 95/2018 Pasal 14 and 19, SE Menteri PANRB 18/2022 Tabel 7 and 8).
struct RoadmapReader {
    let lines: [PlanLine]
    let tables: [PlanTable]
    /// Where its title may name the years.
    let titleLines: [PlanLine]

    /// A line or cell that opens one of the contents.
    private struct Mark {
        var id: String
        var line: Int
    }

    func read(into plan: inout Plan) {
        let marks = marks()
        plan.parts = PlanParts.contents.map { id in
            let own = marks.filter { $0.id == id }
            let filled = own.filter { isFilled($0, marks) }
            let state: PlanPart.State = own.isEmpty ? .missing : filled.isEmpty ? .empty : .filled
            let places = (filled.isEmpty ? own : filled).map { place(of: $0) }
            return PlanPart(id: id, state: state, places: places)
        }
        for (id, names) in Self.guideNames {
            let places = Guidance.places(of: names, in: lines)
            plan.parts.append(PlanPart(id: id, state: places.isEmpty ? .missing : .filled, places: places))
        }
        // The groups of the Rencana Induk SPBE Nasional: Tata Kelola, Layanan, TIK, SDM.
        let foreign = Self.foreign.compactMap { id in marks.first { $0.id == id } }
        if foreign.count == Self.foreign.count { plan.foreignGroups = foreign.map { place(of: $0) } }
        plan.period = Self.period(in: titleLines) ?? periodOfHeaders()
        plan.activities = activities(marks)
    }

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
            let years = table.columns.compactMap { column in
                table.header(column).compactMap(PlanYears.year).last
            }
            guard let first = years.min(), let last = years.max(), Set(years).count >= 3,
                let line = table.rows.first?.firstLine
            else { continue }
            return PlanPeriod(
                first: first, last: last,
                place: PlanPlace(address: "Tabel \(table.ordinal)", range: line.range))
        }
        return nil
    }

    // MARK: Activities

    private func activities(_ marks: [Mark]) -> [PlanActivity] {
        tables.flatMap { table -> [PlanActivity] in
            let names = table.columns(Self.activityHeaders)
            guard let activity = names.first else { return [] }
            let units = table.columns(Self.unitHeaders)
            let outputs = table.columns(Self.outputHeaders).filter { $0 != activity }
            let times = table.columns.filter { column in
                let words = table.header(column)
                return words.contains { PlanYears.year($0) != nil } || words.holdsAny(Self.timeHeaders)
            }
            // A table of a roadmap says at least two of: who, what comes out, when.
            guard [units, outputs, times].count(where: { !$0.isEmpty }) >= 2 else { return [] }
            var result: [PlanActivity] = []
            var unitAbove = false
            for row in table.body {
                guard let line = row.cells[activity]?.first(where: { !$0.allWords.isEmpty }) else { continue }
                let others = row.filledColumns.filter {
                    $0 != activity && row.words($0).contains { !PlanLine.isDigits($0) }
                        || times.contains($0) && row.isFilled($0)
                }
                let words = row.words(activity)
                if Self.content(of: line.words) != nil && words.count <= 8 || words.first == "sasaran"
                    || words.first == "inisiatif"
                    || words.first == "indikator" || others.isEmpty && isGroup(row, activity)
                {
                    unitAbove = false
                    if units.contains(where: { row.isFilled($0) }) { unitAbove = true }
                    continue
                }
                let hasUnit = units.contains { row.isFilled($0) }
                if hasUnit { unitAbove = true }
                let filledTimes = times.filter { row.isFilled($0) }
                result.append(
                    PlanActivity(
                        place: line.place(in: table.address(row)), hasUnit: hasUnit || unitAbove,
                        hasOutput: outputs.contains { row.isFilled($0) }
                            // The target of a year stands in the column of that year.
                            || filledTimes.contains {
                                row.words($0).contains { PlanYears.year($0) == nil }
                                    && !table.header($0).holdsAny(Self.timeHeaders)
                            },
                        hasTime: !filledTimes.isEmpty,
                        years: filledTimes.flatMap { column in
                            let own = row.words(column).compactMap(PlanYears.year)
                            return own.isEmpty ? table.header(column).compactMap(PlanYears.year) : own
                        }))
            }
            return result
        }
    }

    /// A row that only opens those below: its number is of one part, or it has a letter or none.
    private func isGroup(_ row: PlanTable.Row, _ activity: Int) -> Bool {
        let number = row.cells.filter { $0.key < activity }.sorted { $0.key < $1.key }.flatMap {
            $0.value.flatMap(\.allWords)
        }
        return number.count <= 1 && !(number.first.map(PlanLine.isDigits) ?? false)
    }

    private static let activityHeaders = phrases(
        "kegiatan", "program", "inisiatif strategis", "inisiatif", "project", "activities", "proyek",
        "aktivitas")
    private static let unitHeaders = phrases(
        "uic", "penanggung jawab", "unit", "perangkat daerah", "opd", "pelaksana", "pengampu", "pic", "skpd")
    private static let outputHeaders = phrases(
        "output", "keluaran", "luaran", "hasil", "target kinerja", "indikator", "sasaran")
    private static let timeHeaders = phrases("waktu", "tahun", "jadwal", "periode")
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
